// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature_check.h"

#include "certificate.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

namespace {

constexpr qsizetype signatureLimitBytes = 1024 * 1024;

QString checkText(const char *source)
{
    return QCoreApplication::translate("chuding::Signer", source);
}

CmsPtr parsed(const QByteArray &der)
{
    if (der.size() > signatureLimitBytes)
        return {};
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *const end = data + der.size();
    CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(der.size())));
    // Nothing may follow it, and it must be the DER form: no second reading of the same bytes.
    if (!cms || data != end || derBytes<&i2d_CMS_ContentInfo>(cms.get()) != der)
        return {};
    return cms;
}

CMS_SignerInfo *onlySigner(CMS_ContentInfo *cms)
{
    if (OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed || CMS_is_detached(cms) != 1)
        return nullptr;
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    if (sk_CMS_SignerInfo_num(signers) != 1)
        return nullptr;
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
    return CMS_unsigned_get_attr_count(signer) > 0 ? nullptr : signer;
}

bool isSha256(CMS_SignerInfo *signer)
{
    X509_ALGOR *digest = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, nullptr);
    return digest != nullptr && OBJ_obj2nid(digest->algorithm) == NID_sha256;
}

X509 *certificateOf(CMS_SignerInfo *signer, STACK_OF(X509) * certificates)
{
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        X509 *certificate = sk_X509_value(certificates, i);
        if (CMS_SignerInfo_cert_cmp(signer, certificate) == 0)
            return certificate;
    }
    return nullptr;
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

SignatureCheck failed(const char *source)
{
    SignatureCheck check;
    check.detail = checkText(source);
    ERR_clear_error();
    return check;
}

} // namespace

SignatureCheck checkSignature(const QByteArray &der, const QByteArray &content)
{
    const CmsPtr cms = parsed(der);
    CMS_SignerInfo *signer = cms ? onlySigner(cms.get()) : nullptr;
    if (signer == nullptr)
        return failed(QT_TRANSLATE_NOOP("chuding::Signer", "it is not one detached CMS signature in DER"));
    const CertificatesPtr certificates(CMS_get1_certs(cms.get()));
    X509 *certificate = certificateOf(signer, certificates.get());
    if (certificate == nullptr)
        return failed(QT_TRANSLATE_NOOP("chuding::Signer", "the signer's certificate is not in it"));
    if (!isSha256(signer) || !namesItsCertificate(signer))
        return failed(QT_TRANSLATE_NOOP("chuding::Signer", "it is not CAdES-BES with SHA-256"));
    SignatureCheck check;
    if (!verifies(cms.get(), certificate, content)) {
        check.detail = lastCryptoError();
        return check;
    }
    check.fits = true;
    check.signer = certificateInfo(certificate);
    check.signedAt = signingTime(signer);
    for (int i = 0; i < sk_X509_num(certificates.get()); ++i)
        check.others.append(derBytes<&i2d_X509>(sk_X509_value(certificates.get(), i)));
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
