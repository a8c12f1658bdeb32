// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature_check.h"

#include "certificate.h"
#include "signer_private.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

namespace {

constexpr qsizetype signatureLimitBytes = 256 * 1024;
/// Far more than any chain has; each is looked at for each trusted one.
constexpr int certificateLimit = 20;

QString checkText(const char *source)
{
    return QCoreApplication::translate("chuding::Signer", source);
}

/// Thrown where a signature is at fault; never leaves this file.
struct SignatureFault
{
    QString detail;
};

[[noreturn]] void refuse(const char *source, const QString &what = {})
{
    const QString text = checkText(source);
    throw SignatureFault{what.isEmpty() ? text : text.arg(what)};
}

CmsPtr parsed(const QByteArray &der)
{
    if (der.size() > signatureLimitBytes)
        refuse(QT_TRANSLATE_NOOP("chuding::Signer", "it is too large for a signature"));
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *const end = data + der.size();
    CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(der.size())));
    if (!cms)
        refuse(QT_TRANSLATE_NOOP("chuding::Signer", "it is no CMS signature"));
    if (data != end)
        refuse(QT_TRANSLATE_NOOP("chuding::Signer", "something follows the signature"));
    // No second reading of the same bytes.
    if (derBytes<&i2d_CMS_ContentInfo>(cms.get()) != der)
        refuse(
            QT_TRANSLATE_NOOP("chuding::Signer", "it is not in DER, but in a form with several spellings"));
    return cms;
}

CMS_SignerInfo *onlySigner(CMS_ContentInfo *cms)
{
    if (OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed)
        refuse(QT_TRANSLATE_NOOP("chuding::Signer", "it is a CMS message of another kind"));
    if (CMS_is_detached(cms) != 1)
        refuse(QT_TRANSLATE_NOOP("chuding::Signer", "it carries a content of its own"));
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    const int count = std::max(0, sk_CMS_SignerInfo_num(signers));
    if (count != 1)
        refuse(QT_TRANSLATE_NOOP("chuding::Signer", "it has %1 signers where one is needed"),
            QString::number(count));
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
    if (CMS_signed_get_attr_count(signer) <= 0)
        refuse(QT_TRANSLATE_NOOP("chuding::Signer", "it has no signed attributes"));
    if (CMS_unsigned_get_attr_count(signer) > 0)
        refuse(QT_TRANSLATE_NOOP("chuding::Signer", "it has attributes that nobody signed"));
    return signer;
}

void checkDigest(CMS_SignerInfo *signer)
{
    X509_ALGOR *digest = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, nullptr);
    if (digest != nullptr && OBJ_obj2nid(digest->algorithm) == NID_sha256)
        return;
    char name[80] = {};
    if (digest != nullptr)
        OBJ_obj2txt(name, sizeof name, digest->algorithm, 0);
    refuse(QT_TRANSLATE_NOOP("chuding::Signer", "it uses %1 where SHA-256 is needed"),
        QString::fromLatin1(name));
}

/// As of the keys that sign here; others are too weak or not verified by everybody alike.
void checkKey(X509 *certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (key == nullptr)
        refuse(QT_TRANSLATE_NOOP("chuding::Signer", "the key in the signer's certificate cannot be read"));
    if (!isUsableKey(key))
        refuse(
            QT_TRANSLATE_NOOP("chuding::Signer",
                "the signer's key is too weak or of another kind (%1): ECDSA, or RSA with 2048 bits or more, "
                "is needed"),
            certificateInfo(certificate).keyType);
    if (!mayCertificateSign(certificate))
        refuse(QT_TRANSLATE_NOOP("chuding::Signer", "the signer's certificate is not for signing"));
}

X509 *certificateOf(CMS_SignerInfo *signer, STACK_OF(X509) * certificates)
{
    if (sk_X509_num(certificates) > certificateLimit)
        refuse(QT_TRANSLATE_NOOP("chuding::Signer", "there are too many certificates in it"));
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        X509 *certificate = sk_X509_value(certificates, i);
        if (CMS_SignerInfo_cert_cmp(signer, certificate) == 0)
            return certificate;
    }
    refuse(QT_TRANSLATE_NOOP("chuding::Signer", "the signer's certificate is not in it"));
}

QDateTime signingTime(const CMS_SignerInfo *signer)
{
    const int place = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    if (place < 0)
        return {};
    X509_ATTRIBUTE *attribute = CMS_signed_get_attr(signer, place);
    const ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(attribute, 0);
    const bool isTime =
        value != nullptr && (value->type == V_ASN1_UTCTIME || value->type == V_ASN1_GENERALIZEDTIME);
    return isTime ? dateTimeOf(static_cast<const ASN1_TIME *>(value->value.asn1_string)) : QDateTime();
}

/// Whether the signed attributes name the signing certificate by its SHA-256 (RFC 5035).
bool namesItsCertificate(const CMS_SignerInfo *signer)
{
    return CMS_signed_get_attr_by_NID(signer, NID_id_smime_aa_signingCertificateV2, -1) >= 0;
}

/// What a person can do something with, else OpenSSL's words.
QString verificationFault()
{
    const int reason = ERR_GET_REASON(ERR_peek_last_error());
    const QString words = lastCryptoError();
    if (reason == CMS_R_CONTENT_VERIFY_ERROR || reason == CMS_R_VERIFICATION_FAILURE)
        return checkText(QT_TRANSLATE_NOOP("chuding::Signer", "it is a signature over something else"));
    return checkText(QT_TRANSLATE_NOOP("chuding::Signer", "it does not verify (%1)")).arg(words);
}

StorePtr lenientStore()
{
    StorePtr store(X509_STORE_new());
    X509_VERIFY_PARAM *parameters = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_ANY);
    return store;
}

/// CMS_verify checks the signing-certificate attribute only along a chain, so that the signer's own
/// certificate stands in as the anchor; who may be trusted is another question.
bool verifies(CMS_ContentInfo *cms, X509 *certificate, const QByteArray &content)
{
    const StorePtr store = lenientStore();
    X509_VERIFY_PARAM_set_flags(X509_STORE_get0_param(store.get()), X509_V_FLAG_NO_CHECK_TIME);
    X509_STORE_add_cert(store.get(), certificate);
    // OpenSSL copies a memory BIO and loses the copy when it fails early; it does not know what is behind
    // a filter that does nothing.
    const BioPtr memory = readingBio(content);
    const BioPtr filter(BIO_new(BIO_f_null()));
    BIO_push(filter.get(), memory.get());
    return CMS_verify(cms, nullptr, store.get(), filter.get(), nullptr, CMS_BINARY | CMS_CADES) == 1;
}

SignatureCheck checked(const QByteArray &der, const QByteArray &content)
{
    const CmsPtr cms = parsed(der);
    CMS_SignerInfo *signer = onlySigner(cms.get());
    const CertificatesPtr certificates(CMS_get1_certs(cms.get()));
    X509 *certificate = certificateOf(signer, certificates.get());
    checkDigest(signer);
    checkKey(certificate);
    if (!namesItsCertificate(signer))
        refuse(QT_TRANSLATE_NOOP("chuding::Signer", "it does not name its certificate (CAdES-BES)"));
    SignatureCheck check;
    if (!verifies(cms.get(), certificate, content)) {
        check.detail = verificationFault();
        return check;
    }
    check.fits = true;
    check.signer = certificateInfo(certificate);
    check.signedAt = signingTime(signer);
    for (int i = 0; i < sk_X509_num(certificates.get()); ++i)
        check.others.append(derBytes<&i2d_X509>(sk_X509_value(certificates.get(), i)));
    return check;
}

} // namespace

SignatureCheck checkSignature(const QByteArray &der, const QByteArray &content)
{
    SignatureCheck check;
    try {
        check = checked(der, content);
    } catch (const SignatureFault &fault) {
        check.detail = fault.detail;
    }
    ERR_clear_error();
    return check;
}

bool isTrusted(const SignatureCheck &signature, const QList<CertificateInfo> &trusted)
{
    if (!signature.fits || !signature.signer)
        return false;
    const StorePtr store = lenientStore();
    for (const CertificateInfo &info : trusted) {
        if (const CertificatePtr certificate = certificateFromDer(info.der))
            X509_STORE_add_cert(store.get(), certificate.get());
    }
    const CertificatesPtr others(sk_X509_new_null());
    for (const QByteArray &der : signature.others) {
        if (CertificatePtr certificate = certificateFromDer(der))
            sk_X509_push(others.get(), certificate.release());
    }
    const CertificatePtr signer = certificateFromDer(signature.signer->der);
    const StoreContextPtr context(X509_STORE_CTX_new());
    if (!signer || X509_STORE_CTX_init(context.get(), store.get(), signer.get(), others.get()) != 1)
        return false;
    const QDateTime at = signature.signedAt.isValid() ? signature.signedAt : QDateTime::currentDateTimeUtc();
    X509_VERIFY_PARAM_set_time(
        X509_STORE_CTX_get0_param(context.get()), static_cast<time_t>(at.toSecsSinceEpoch()));
    const bool ok = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return ok;
}

} // namespace chuding
