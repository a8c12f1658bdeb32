// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_maker.h"

#include "certificate.h"
#include "domain/whole_file.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/ec.h>
#include <openssl/rand.h>

namespace chuding {

namespace {

constexpr int keyIterations = 600000;
constexpr int serialBytes = 16;
constexpr int nameLimit = 64; // X.520 ub-common-name, ub-organization-name
constexpr int daysOfYear = 365;

Error cryptoError(const char *step)
{
    return Error{
        Error::Code::Crypto, QString::fromLatin1(step) + QLatin1StringView(": ") + lastCryptoError()};
}

bool isUsableName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.toUcs4().size() <= nameLimit;
}

bool setSerial(X509 *certificate)
{
    unsigned char bytes[serialBytes];
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7F) | 0x40);
    const std::unique_ptr<BIGNUM, FreeWith<&BN_free>> number(BN_bin2bn(bytes, sizeof bytes, nullptr));
    return BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool addName(X509_NAME *name, int nid, const QString &text)
{
    const QByteArray utf8 = text.trimmed().toUtf8();
    return X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8,
               reinterpret_cast<const unsigned char *>(utf8.constData()), static_cast<int>(utf8.size()), -1,
               0) == 1;
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, FreeWith<&X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

CertificatePtr makeCertificate(EVP_PKEY *key, const KeyRequest &request)
{
    CertificatePtr certificate(X509_new());
    X509 *raw = certificate.get();
    X509_NAME *name = X509_get_subject_name(raw);
    const bool ok =
        X509_set_version(raw, X509_VERSION_3) == 1 && setSerial(raw) &&
        X509_gmtime_adj(X509_getm_notBefore(raw), 0) != nullptr &&
        X509_time_adj_ex(X509_getm_notAfter(raw), daysOfYear * request.validYears, 0, nullptr) != nullptr &&
        addName(name, NID_organizationName, request.unitName) &&
        addName(name, NID_commonName, request.clerkName) && X509_set_issuer_name(raw, name) == 1 &&
        X509_set_pubkey(raw, key) == 1 && addExtension(raw, NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(raw, NID_key_usage, "critical,digitalSignature,keyAgreement") &&
        addExtension(raw, NID_subject_key_identifier, "hash") && X509_sign(raw, key, EVP_sha256()) > 0;
    return ok ? std::move(certificate) : CertificatePtr();
}

} // namespace

QByteArray makePkcs12(EVP_PKEY *key, X509 *certificate, STACK_OF(X509) * others, const QString &name,
    const Passphrase &passphrase)
{
    // The name beside the key is stored in 16 bits a character: left out where it does not fit.
    const QByteArray utf8 =
        name.isValidUtf16() && name.toUcs4().size() == name.size() ? name.toUtf8() : QByteArray();
    const Pkcs12Ptr pkcs12(PKCS12_create(passphrase.data(), utf8.isEmpty() ? nullptr : utf8.constData(), key,
        certificate, others, NID_aes_256_cbc, NID_aes_256_cbc, keyIterations, keyIterations, 0));
    return pkcs12 ? derBytes<&i2d_PKCS12>(pkcs12.get()) : QByteArray();
}

Result<void> checkKeyRequest(const QString &path, const KeyRequest &request, const Passphrase &passphrase)
{
    if (QFile::exists(path))
        return Error{Error::Code::Exists, path};
    if (!isUsableName(request.unitName) || !isUsableName(request.clerkName))
        return Error{Error::Code::Format,
            QCoreApplication::translate("chuding::Signer", "unit and name must have 1 to 64 characters")};
    if (request.validYears < 1 || request.validYears > 10)
        return Error{Error::Code::Format,
            QCoreApplication::translate("chuding::Signer", "a key is valid for 1 to 10 years")};
    if (!passphrase.isStrongEnough())
        return Error{Error::Code::Passphrase, Passphrase::ruleText()};
    return {};
}

Result<NewKey> makeKey(const KeyRequest &request)
{
    NewKey made{KeyPtr(EVP_EC_gen("P-256")), {}};
    if (!made.key)
        return cryptoError("EVP_EC_gen");
    made.certificate = makeCertificate(made.key.get(), request);
    if (!made.certificate)
        return cryptoError("X509");
    return made;
}

Result<CertificateInfo> createKey(
    const QString &path, const KeyRequest &request, const Passphrase &passphrase)
{
    if (const Result<void> checked = checkKeyRequest(path, request, passphrase); !checked)
        return checked.error();
    const Result<NewKey> made = makeKey(request);
    if (!made)
        return made.error();
    const QByteArray bytes =
        makePkcs12(made->key.get(), made->certificate.get(), nullptr, request.clerkName, passphrase);
    if (bytes.isEmpty())
        return cryptoError("PKCS12_create");
    if (const Result<void> written = writeWholeFile(path, bytes, FileReaders::OwnerAlone); !written)
        return written.error();
    return certificateInfo(made->certificate.get());
}

} // namespace chuding
