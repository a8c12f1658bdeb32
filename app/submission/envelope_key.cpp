// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "envelope_key.h"

#include "certificate.h"
#include "signer_private.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>

#include <openssl/rand.h>
#include <openssl/rsa.h>

#include <array>

namespace chuding::envelope {

namespace {

constexpr int newIterations = 600000;
/// Some seconds on a slow computer; in all of a stranger's file together.
constexpr qint64 iterationLimit = 10000000;
constexpr int receiverLimit = 100;
constexpr int saltBytes = 16;
constexpr int blockBytes = 16;
constexpr int minimumRsaBits = 2048;

using AlgorithmPtr = std::unique_ptr<X509_ALGOR, FreeWith<&X509_ALGOR_free>>;

/// Random or secret bytes, wiped when they go.
template <size_t size>
struct Secret
{
    std::array<unsigned char, size> bytes{};
    Secret() = default;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { OPENSSL_cleanse(bytes.data(), size); }

    [[nodiscard]] bool fill() { return RAND_bytes(bytes.data(), static_cast<int>(size)) == 1; }
    [[nodiscard]] unsigned char *data() { return bytes.data(); }
    [[nodiscard]] QByteArrayView view() const { return {bytes.data(), static_cast<qsizetype>(size)}; }
};
using AesKey = Secret<32>;

Error cryptoFailure()
{
    return Error{Error::Code::Crypto, lastCryptoError()};
}

Error refused(const char *source, const QString &what = {})
{
    const QString text = envelopeText(source);
    return Error{Error::Code::Refused, what.isEmpty() ? text : text.arg(what)};
}

QByteArray oid(int nid)
{
    return derBytes<&i2d_ASN1_OBJECT>(OBJ_nid2obj(nid));
}

QString nameOf(const CertificateInfo &info)
{
    return QStringLiteral("%1 %2").arg(info.organization, info.commonName).trimmed();
}

/// Certificates of our own keys from before they were used for this say only that they sign.
bool mayBeEncryptedTo(X509 *certificate, const EVP_PKEY *key)
{
    const quint32 usage = X509_get_key_usage(certificate);
    if (EVP_PKEY_is_a(key, "RSA"))
        return EVP_PKEY_get_bits(key) >= minimumRsaBits && (usage & KU_KEY_ENCIPHERMENT) != 0;
    return EVP_PKEY_is_a(key, "EC") &&
           ((usage & KU_KEY_AGREEMENT) != 0 || X509_self_signed(certificate, 0) == 1);
}

Result<CertificatePtr> usableCertificate(const CertificateInfo &info)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (now < info.validFrom || now > info.validTo)
        return refused(
            QT_TRANSLATE_NOOP("chuding::Envelope", "the certificate of %1 is not valid today"), nameOf(info));
    CertificatePtr certificate = certificateFromDer(info.der);
    const EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    if (key == nullptr || !mayBeEncryptedTo(certificate.get(), key))
        return refused(QT_TRANSLATE_NOOP("chuding::Envelope",
                           "the certificate of %1 is not made for encryption: use a passphrase"),
            nameOf(info));
    return certificate;
}

/// RSA with OAEP, elliptic curves with SHA-256: OpenSSL's own choice is older.
bool addReceiver(CMS_ContentInfo *cms, X509 *certificate)
{
    CMS_RecipientInfo *receiver = CMS_add1_recipient_cert(cms, certificate, CMS_KEY_PARAM);
    EVP_PKEY_CTX *context = receiver == nullptr ? nullptr : CMS_RecipientInfo_get0_pkey_ctx(receiver);
    if (context == nullptr)
        return false;
    if (CMS_RecipientInfo_type(receiver) == CMS_RECIPINFO_AGREE)
        return EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_sha256()) > 0;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) > 0 &&
           EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()) > 0;
}

BioChainPtr startedContent(CMS_ContentInfo *cms)
{
    BioPtr sink(BIO_new(BIO_s_null()));
    BioChainPtr chain(CMS_dataInit(cms, sink.get()));
    if (chain)
        (void)sink.release(); // the chain frees it
    return chain;
}

/// [3] PasswordRecipientInfo (RFC 3211), because OpenSSL 3.0 makes one with HMAC-SHA1 only.
QByteArray passwordRecipient(X509_ALGOR *derivation, QByteArrayView wrapVector, QByteArrayView wrappedKey)
{
    constexpr unsigned char implicitZero = 0xA0;
    constexpr unsigned char implicitThree = 0xA3;
    constexpr unsigned char sequence = 0x30;
    constexpr unsigned char octets = 0x04;
    QByteArray kdf = derBytes<&i2d_X509_ALGOR>(derivation);
    kdf[0] = static_cast<char>(implicitZero);
    const QByteArray cipher = der(sequence, oid(NID_aes_256_cbc) + der(octets, wrapVector));
    const QByteArray wrap = der(sequence, oid(NID_id_alg_PWRI_KEK) + cipher);
    return der(implicitThree, QByteArray::fromHex("020100") + kdf + wrap + der(octets, wrappedKey));
}

/// RFC 3211 §2.3.1: length, check bytes, key, padding; encrypted twice, the second time going on from the
/// first.
bool wrapKey(const AesKey &key, AesKey &wrappingKey, unsigned char *vector, Secret<48> &wrapped)
{
    constexpr size_t checkBytes = 3;
    constexpr size_t before = 1 + checkBytes;
    if (!wrapped.fill())
        return false;
    wrapped.bytes[0] = static_cast<unsigned char>(key.bytes.size());
    for (size_t i = 0; i < checkBytes; ++i)
        wrapped.bytes[1 + i] = static_cast<unsigned char>(~key.bytes[i]);
    std::copy(key.bytes.begin(), key.bytes.end(), wrapped.bytes.begin() + before);
    const CipherPtr context(EVP_CIPHER_CTX_new());
    const auto size = static_cast<int>(wrapped.bytes.size());
    int written = 0;
    return EVP_EncryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, wrappingKey.data(), vector) == 1 &&
           EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
           EVP_EncryptUpdate(context.get(), wrapped.data(), &written, wrapped.data(), size) == 1 &&
           EVP_EncryptUpdate(context.get(), wrapped.data(), &written, wrapped.data(), size) == 1;
}

/// -1: not the kind of derivation that is taken.
qint64 iterationsOf(const X509_ALGOR *derivation)
{
    const ASN1_OBJECT *kind = nullptr;
    int type = 0;
    const void *value = nullptr;
    X509_ALGOR_get0(&kind, &type, &value, derivation);
    if (OBJ_obj2nid(kind) != NID_id_pbkdf2 || type != V_ASN1_SEQUENCE)
        return -1;
    const auto *sequence = static_cast<const ASN1_STRING *>(value);
    const unsigned char *data = ASN1_STRING_get0_data(sequence);
    const std::unique_ptr<PBKDF2PARAM, FreeWith<&PBKDF2PARAM_free>> parameters(
        d2i_PBKDF2PARAM(nullptr, &data, ASN1_STRING_length(sequence)));
    int64_t iterations = 0;
    if (!parameters || ASN1_INTEGER_get_int64(&iterations, parameters->iter) != 1 || iterations < 1)
        return -1;
    return iterations;
}

/// All passphrase entries of the SET together. OpenSSL shows neither their algorithms nor their numbers.
Result<qint64> iterationsOf(const QByteArray &recipients)
{
    constexpr int passwordTag = 3;
    const auto *data = reinterpret_cast<const unsigned char *>(recipients.constData());
    const std::unique_ptr<ASN1_SEQUENCE_ANY, void (*)(ASN1_SEQUENCE_ANY *)> all(
        d2i_ASN1_SET_ANY(nullptr, &data, static_cast<long>(recipients.size())),
        [](ASN1_SEQUENCE_ANY *set) { sk_ASN1_TYPE_pop_free(set, ASN1_TYPE_free); });
    const Error unreadable{Error::Code::Format,
        envelopeText(QT_TRANSLATE_NOOP("chuding::Envelope",
            "the envelope around the encrypted package is damaged: have it sent again"))};
    if (!all)
        return unreadable;
    qint64 sum = 0;
    for (int i = 0; i < sk_ASN1_TYPE_num(all.get()); ++i) {
        const ASN1_TYPE *entry = sk_ASN1_TYPE_value(all.get(), i);
        if (entry->type != V_ASN1_OTHER)
            continue;
        const ASN1_STRING *bytes = entry->value.asn1_string;
        const unsigned char *at = ASN1_STRING_get0_data(bytes);
        const unsigned char *const end = at + ASN1_STRING_length(bytes);
        long size = 0;
        int tag = 0;
        int type = 0;
        if ((ASN1_get_object(&at, &size, &tag, &type, static_cast<long>(end - at)) & 0x80) != 0 ||
            tag != passwordTag)
            continue;
        // version, then [0] derivation, which is an AlgorithmIdentifier under another tag
        QByteArray rest(reinterpret_cast<const char *>(at), end - at);
        if (!rest.startsWith(QByteArray::fromHex("020100a0")))
            return unreadable;
        rest.remove(0, 3);
        rest[0] = 0x30;
        const auto *derivation = reinterpret_cast<const unsigned char *>(rest.constData());
        const AlgorithmPtr algorithm(d2i_X509_ALGOR(nullptr, &derivation, static_cast<long>(rest.size())));
        const qint64 iterations = algorithm ? iterationsOf(algorithm.get()) : -1;
        if (iterations < 0)
            return unreadable;
        sum += std::min(iterations, iterationLimit + 1);
    }
    return sum;
}

int countedReceivers(CMS_ContentInfo *cms)
{
    STACK_OF(CMS_RecipientInfo) *all = CMS_get0_RecipientInfos(cms);
    int count = sk_CMS_RecipientInfo_num(all);
    for (int i = 0; i < sk_CMS_RecipientInfo_num(all); ++i) {
        CMS_RecipientInfo *one = sk_CMS_RecipientInfo_value(all, i);
        if (CMS_RecipientInfo_type(one) == CMS_RECIPINFO_AGREE)
            count += sk_CMS_RecipientEncryptedKey_num(CMS_RecipientInfo_kari_get0_reks(one)) - 1;
    }
    return count;
}

/// Calls `visit(issuer, isFor)` for each certificate that the content was encrypted to; `certificate` may be
/// null.
template <typename Visit>
void eachReceiver(CMS_ContentInfo *cms, X509 *certificate, const Visit &visit)
{
    STACK_OF(CMS_RecipientInfo) *all = CMS_get0_RecipientInfos(cms);
    for (int i = 0; i < sk_CMS_RecipientInfo_num(all); ++i) {
        CMS_RecipientInfo *one = sk_CMS_RecipientInfo_value(all, i);
        X509_NAME *issuer = nullptr;
        if (CMS_RecipientInfo_type(one) == CMS_RECIPINFO_TRANS) {
            CMS_RecipientInfo_ktri_get0_signer_id(one, nullptr, &issuer, nullptr);
            visit(issuer, certificate != nullptr && CMS_RecipientInfo_ktri_cert_cmp(one, certificate) == 0);
        }
        if (CMS_RecipientInfo_type(one) != CMS_RECIPINFO_AGREE)
            continue;
        STACK_OF(CMS_RecipientEncryptedKey) *keys = CMS_RecipientInfo_kari_get0_reks(one);
        for (int k = 0; k < sk_CMS_RecipientEncryptedKey_num(keys); ++k) {
            CMS_RecipientEncryptedKey *key = sk_CMS_RecipientEncryptedKey_value(keys, k);
            issuer = nullptr;
            CMS_RecipientEncryptedKey_get0_id(key, nullptr, nullptr, nullptr, &issuer, nullptr);
            visit(
                issuer, certificate != nullptr && CMS_RecipientEncryptedKey_cert_cmp(key, certificate) == 0);
        }
    }
}

QString issuerText(const X509_NAME *issuer)
{
    if (issuer == nullptr)
        return envelopeText(QT_TRANSLATE_NOOP("chuding::Envelope", "a certificate without a name"));
    return distinguishedName(issuer);
}

Result<Cipher> startedCipher(CMS_ContentInfo *cms)
{
    BioChainPtr chain = startedContent(cms);
    if (!chain)
        return cryptoFailure();
    return Cipher(std::move(chain));
}

} // namespace

Cipher::Cipher(BioChainPtr chain)
    : m_chain(std::move(chain))
{
    BIO_get_cipher_ctx(m_chain.get(), &m_context);
}

Result<Lock> lockFor(const QList<CertificateInfo> &receivers)
{
    if (receivers.isEmpty() || receivers.size() > receiverLimit)
        return refused(QT_TRANSLATE_NOOP("chuding::Envelope", "name 1 to 100 receivers"));
    const CmsPtr cms(CMS_AuthEnvelopedData_create(EVP_aes_256_gcm()));
    if (!cms)
        return cryptoFailure();
    for (const CertificateInfo &info : receivers) {
        const Result<CertificatePtr> certificate = usableCertificate(info);
        if (!certificate)
            return certificate.error();
        if (!addReceiver(cms.get(), certificate->get()))
            return cryptoFailure();
    }
    Result<Cipher> cipher = startedCipher(cms.get());
    if (!cipher)
        return cipher.error();
    QByteArray message = derBytes<&i2d_CMS_ContentInfo>(cms.get());
    QBuffer buffer(&message);
    buffer.open(QIODevice::ReadOnly);
    const Result<Parts> parts = readOutside(buffer);
    if (!parts || !isGcmAlgorithm(parts->algorithm))
        return Error{Error::Code::Internal, QStringLiteral("CMS_AuthEnvelopedData")};
    return Lock{*std::move(cipher), parts->recipients, parts->algorithm};
}

Result<Lock> lockFor(const Passphrase &passphrase)
{
    constexpr unsigned char set = 0x31;
    if (!passphrase.isStrongEnough())
        return Error{Error::Code::Passphrase, Passphrase::ruleText()};
    AesKey key;
    AesKey wrappingKey;
    Secret<saltBytes> salt;
    Secret<blockBytes> vector;
    Secret<nonceBytes> nonce;
    Secret<48> wrapped;
    if (!key.fill() || !salt.fill() || !vector.fill() || !nonce.fill())
        return cryptoFailure();
    const AlgorithmPtr derivation(
        PKCS5_pbkdf2_set(newIterations, salt.data(), saltBytes, NID_hmacWithSHA256, -1));
    CipherPtr context(EVP_CIPHER_CTX_new());
    const bool ok =
        derivation && context &&
        PKCS5_PBKDF2_HMAC(passphrase.data(), passphrase.sizeBytes(), salt.data(), saltBytes, newIterations,
            EVP_sha256(), static_cast<int>(wrappingKey.bytes.size()), wrappingKey.data()) == 1 &&
        wrapKey(key, wrappingKey, vector.data(), wrapped) &&
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), nonce.data()) == 1;
    if (!ok)
        return cryptoFailure();
    return Lock{Cipher(std::move(context)),
        der(set, passwordRecipient(derivation.get(), vector.view(), wrapped.view())),
        gcmAlgorithm(nonce.view())};
}

Result<CmsPtr> parsedOutside(const Parts &parts)
{
    if (!isGcmAlgorithm(parts.algorithm)) {
        const auto *at = reinterpret_cast<const unsigned char *>(parts.algorithm.constData());
        const AlgorithmPtr algorithm(d2i_X509_ALGOR(nullptr, &at, static_cast<long>(parts.algorithm.size())));
        char name[80] = "?";
        if (algorithm)
            OBJ_obj2txt(name, sizeof name, algorithm->algorithm, 0);
        ERR_clear_error();
        return Error{Error::Code::Format,
            envelopeText(QT_TRANSLATE_NOOP("chuding::Envelope",
                             "it is encrypted with %1, which is not read here: ask for AES-256-GCM"))
                .arg(QString::fromLatin1(name))};
    }
    const Result<qint64> iterations = iterationsOf(parts.recipients);
    if (!iterations)
        return iterations.error();
    if (*iterations > iterationLimit)
        return Error{Error::Code::Limit, envelopeText(QT_TRANSLATE_NOOP("chuding::Envelope",
                                             "trying a passphrase on this file would take minutes"))};
    const QByteArray message = withoutContent(parts);
    const auto *data = reinterpret_cast<const unsigned char *>(message.constData());
    CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(message.size())));
    ERR_clear_error();
    if (!cms)
        return Error{Error::Code::Format,
            envelopeText(QT_TRANSLATE_NOOP("chuding::Envelope",
                "the envelope around the encrypted package is damaged: have it sent again"))};
    if (countedReceivers(cms.get()) > receiverLimit)
        return Error{Error::Code::Limit,
            envelopeText(QT_TRANSLATE_NOOP("chuding::Envelope", "the envelope has too many receivers"))};
    return cms;
}

Info infoOf(CMS_ContentInfo *cms)
{
    Info info;
    STACK_OF(CMS_RecipientInfo) *all = CMS_get0_RecipientInfos(cms);
    for (int i = 0; i < sk_CMS_RecipientInfo_num(all); ++i) {
        if (CMS_RecipientInfo_type(sk_CMS_RecipientInfo_value(all, i)) == CMS_RECIPINFO_PASS)
            info.byPassphrase = true;
    }
    eachReceiver(
        cms, nullptr, [&info](const X509_NAME *issuer, bool) { info.receivers.append(issuerText(issuer)); });
    return info;
}

Result<Cipher> openWith(CMS_ContentInfo *cms, const Signer &key, const Info &info)
{
    bool isFor = false;
    eachReceiver(
        cms, SignerKey::certificate(key), [&isFor](const X509_NAME *, bool same) { isFor = isFor || same; });
    if (!isFor && info.receivers.isEmpty())
        return refused(
            QT_TRANSLATE_NOOP("chuding::Envelope", "it was encrypted with a passphrase, not to a key"));
    if (!isFor)
        return refused(
            QT_TRANSLATE_NOOP("chuding::Envelope", "it was not encrypted to this key, but to that of: %1"),
            info.receivers.join(QStringLiteral("; ")));
    const bool ok = CMS_decrypt_set1_pkey(cms, SignerKey::key(key), SignerKey::certificate(key)) == 1;
    ERR_clear_error();
    if (!ok)
        return Error{Error::Code::Format,
            envelopeText(QT_TRANSLATE_NOOP("chuding::Envelope",
                "the envelope around the encrypted package is damaged: have it sent again"))};
    return startedCipher(cms);
}

Result<Cipher> openWith(CMS_ContentInfo *cms, const Passphrase &passphrase, const Info &info)
{
    if (!info.byPassphrase)
        return refused(QT_TRANSLATE_NOOP("chuding::Envelope",
                           "it was not encrypted with a passphrase, but to the key of: %1"),
            info.receivers.join(QStringLiteral("; ")));
    // OpenSSL does not change it.
    auto *bytes = reinterpret_cast<unsigned char *>(const_cast<char *>(passphrase.data()));
    const bool ok = CMS_decrypt_set1_password(cms, bytes, passphrase.sizeBytes()) == 1;
    ERR_clear_error();
    if (!ok)
        return Error{Error::Code::Passphrase,
            envelopeText(QT_TRANSLATE_NOOP("chuding::Envelope", "it does not open this encrypted package"))};
    return startedCipher(cms);
}

} // namespace chuding::envelope
