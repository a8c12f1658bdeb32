// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign_signature.h"

#include "submission/openssl_handles.h"

#include <openssl/dsa.h>
#include <openssl/rsa.h>

#include <QMap>

namespace chuding::test {

namespace {

using Kind = ForeignSignature::Key;

KeyPtr newDsaKey()
{
    EVP_PKEY_CTX *making = EVP_PKEY_CTX_new_from_name(nullptr, "DSA", nullptr);
    EVP_PKEY *parameters = nullptr;
    EVP_PKEY_paramgen_init(making);
    EVP_PKEY_CTX_set_dsa_paramgen_bits(making, 1024);
    EVP_PKEY_paramgen(making, &parameters);
    EVP_PKEY_CTX_free(making);
    making = EVP_PKEY_CTX_new_from_pkey(nullptr, parameters, nullptr);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_keygen_init(making);
    EVP_PKEY_keygen(making, &key);
    EVP_PKEY_CTX_free(making);
    EVP_PKEY_free(parameters);
    return KeyPtr(key);
}

KeyPtr newKey(const ForeignSignature &how)
{
    switch (how.key) {
    case Kind::Ec:
        return KeyPtr(EVP_EC_gen("P-256"));
    case Kind::Rsa:
        return KeyPtr(EVP_RSA_gen(static_cast<unsigned>(how.bits)));
    case Kind::Dsa:
        return newDsaKey();
    case Kind::WeakEc:
        return KeyPtr(EVP_EC_gen("P-192"));
    }
    Q_UNREACHABLE();
}

CertificatePtr newCertificate(EVP_PKEY *key, const ForeignSignature &how, int number)
{
    constexpr long daySeconds = 24 * 60 * 60;
    CertificatePtr certificate(X509_new());
    X509 *x509 = certificate.get();
    X509_set_version(x509, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), 100 + number);
    X509_gmtime_adj(X509_getm_notBefore(x509), how.validFromDays * daySeconds);
    X509_gmtime_adj(X509_getm_notAfter(x509), how.validToDays * daySeconds);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_ASC,
        reinterpret_cast<const unsigned char *>("Shi Li"), -1, -1, 0);
    X509_set_issuer_name(x509, X509_get_subject_name(x509));
    X509_set_pubkey(x509, key);
    if (how.certificateUse != nullptr) {
        X509_EXTENSION *use = X509V3_EXT_conf_nid(nullptr, nullptr, NID_key_usage, how.certificateUse);
        X509_add_ext(x509, use, -1);
        X509_EXTENSION_free(use);
    }
    X509_sign(x509, key, EVP_sha256());
    return certificate;
}

unsigned flagsOf(const ForeignSignature &how)
{
    unsigned flags = CMS_BINARY | CMS_NOSMIMECAP | CMS_PARTIAL;
    if (how.isDetached)
        flags |= CMS_DETACHED;
    if (!how.hasAttributes)
        flags |= CMS_NOATTR;
    if (how.namesCertificate && how.hasAttributes)
        flags |= CMS_CADES;
    if (!how.hasCertificate)
        flags |= CMS_NOCERTS;
    return flags;
}

/// The element around all without its length, ended by two zero bytes.
QByteArray indefinite(const QByteArray &der)
{
    const auto first = static_cast<unsigned char>(der[1]);
    const qsizetype head = first < 0x80 ? 2 : 2 + (first & 0x7F);
    return der.left(1) + '\x80' + der.mid(head) + QByteArray(2, '\0');
}

} // namespace

QList<ForeignSignature> foreignSignatures()
{
    using How = ForeignSignature;
    const auto with = [](const char *title, auto change) {
        How how{title};
        change(how);
        return how;
    };
    return {
        {"EC P-256"},
        with("RSA 2048", [](How &how) { how.key = Kind::Rsa; }),
        with("RSA 1024", [](How &how) { how.key = Kind::Rsa, how.bits = 1024; }),
        with("RSA 512", [](How &how) { how.key = Kind::Rsa, how.bits = 512; }),
        with("DSA", [](How &how) { how.key = Kind::Dsa; }),
        with("EC P-192", [](How &how) { how.key = Kind::WeakEc; }),
        with("SHA-1", [](How &how) { how.digest = "SHA1"; }),
        with("MD5", [](How &how) { how.key = Kind::Rsa, how.digest = "MD5"; }),
        with("SHA-512", [](How &how) { how.digest = "SHA512"; }),
        with("two signers", [](How &how) { how.signers = 2; }),
        with("no signer", [](How &how) { how.signers = 0; }),
        with("content inside", [](How &how) { how.isDetached = false; }),
        with("no signed attributes", [](How &how) { how.hasAttributes = false; }),
        with("certificate not named", [](How &how) { how.namesCertificate = false; }),
        with("unsigned attribute", [](How &how) { how.hasUnsignedAttribute = true; }),
        with("no certificate", [](How &how) { how.hasCertificate = false; }),
        with("indefinite length", [](How &how) { how.isIndefinite = true; }),
        with("trailing byte", [](How &how) { how.behind = QByteArray(1, '\0'); }),
        with("trailing signature", [](How &how) { how.behind = "0\x80"; }),
        with("expired", [](How &how) { how.validFromDays = -30, how.validToDays = -1; }),
        with("not yet valid", [](How &how) { how.validFromDays = 2; }),
        with("certificate for encryption", [](How &how) { how.certificateUse = "keyEncipherment"; }),
    };
}

QByteArray foreignSignature(const QByteArray &content, const ForeignSignature &how)
{
    const CmsPtr cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flagsOf(how)));
    for (int number = 0; number < how.signers; ++number) {
        const KeyPtr key = newKey(how);
        const CertificatePtr certificate = newCertificate(key.get(), how, number);
        CMS_SignerInfo *signer = CMS_add1_signer(
            cms.get(), certificate.get(), key.get(), EVP_get_digestbyname(how.digest), flagsOf(how));
        if (signer == nullptr)
            qFatal("%s: %s", how.title, qPrintable(lastCryptoError()));
        if (how.hasUnsignedAttribute)
            CMS_unsigned_add1_attr_by_txt(signer, "description", MBSTRING_ASC, "added", 5);
    }
    const KeyPtr another = newKey(how);
    for (int number = 1; number <= how.moreCertificates; ++number)
        CMS_add1_cert(cms.get(), newCertificate(another.get(), how, -number).get());
    const BioPtr memory = readingBio(content);
    if (how.signers > 0 && CMS_final(cms.get(), memory.get(), nullptr, flagsOf(how)) != 1)
        qFatal("%s: %s", how.title, qPrintable(lastCryptoError()));
    const QByteArray der = derBytes<&i2d_CMS_ContentInfo>(cms.get());
    return (how.isIndefinite ? indefinite(der) : der) + how.behind;
}

QByteArray foreignEnvelope(const QByteArray &content, const QByteArray &receiverDer)
{
    const auto *data = reinterpret_cast<const unsigned char *>(receiverDer.constData());
    const CertificatesPtr receivers(sk_X509_new_null());
    sk_X509_push(receivers.get(), d2i_X509(nullptr, &data, static_cast<long>(receiverDer.size())));
    const BioPtr source = readingBio(content);
    constexpr unsigned flags = CMS_STREAM | CMS_BINARY;
    const CmsPtr cms(CMS_encrypt(receivers.get(), source.get(), EVP_aes_256_gcm(), flags));
    const BioPtr target(BIO_new(BIO_s_mem()));
    if (!cms || i2d_CMS_bio_stream(target.get(), cms.get(), source.get(), flags) != 1)
        qFatal("%s", qPrintable(lastCryptoError()));
    return bioBytes(target.get());
}

} // namespace chuding::test
