// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate.h"

#include "library/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <openssl/pem.h>

namespace chuding {

namespace {

constexpr qint64 pemLimitBytes = 1024 * 1024;

QString nameField(const X509_NAME *name, int nid)
{
    const int place = X509_NAME_get_index_by_NID(name, nid, -1);
    if (place < 0)
        return {};
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, place)));
    if (size < 0)
        return {};
    const QString field = QString::fromUtf8(reinterpret_cast<const char *>(text), size);
    OPENSSL_free(text);
    return field;
}

QString keyTypeOf(X509 *certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (key == nullptr)
        return {};
    char group[32] = {};
    if (EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1) {
        const QString name = QString::fromLatin1(group);
        return QStringLiteral("EC ") +
               (name == QLatin1StringView("prime256v1") ? QStringLiteral("P-256") : name);
    }
    const char *type = EVP_PKEY_get0_type_name(key);
    return QString::fromLatin1(type) + u' ' + QString::number(EVP_PKEY_get_bits(key));
}

Result<QByteArray> readPem(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, path + QLatin1StringView(": ") + file.errorString()};
    if (file.size() > pemLimitBytes)
        return Error{Error::Code::Limit, path};
    return file.readAll();
}

} // namespace

QString CertificateInfo::fingerprint() const
{
    QStringList groups;
    for (qsizetype i = 0; i < sha256.size(); i += 4)
        groups.append(sha256.mid(i, 4).toUpper());
    return groups.join(u' ');
}

QByteArray CertificateInfo::pem() const
{
    const CertificatePtr certificate = certificateFromDer(der);
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!certificate || PEM_write_bio_X509(bio.get(), certificate.get()) != 1)
        return {};
    return bioBytes(bio.get());
}

QDateTime dateTimeOf(const ASN1_TIME *time)
{
    tm parts = {};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString distinguishedName(const X509_NAME *name)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    constexpr unsigned long flags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    X509_NAME_print_ex(bio.get(), name, 0, flags);
    return QString::fromUtf8(bioBytes(bio.get()));
}

CertificatePtr certificateFromDer(const QByteArray &der)
{
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    CertificatePtr certificate(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
    ERR_clear_error();
    return certificate;
}

CertificateInfo certificateInfo(X509 *certificate)
{
    CertificateInfo info;
    const X509_NAME *subject = X509_get_subject_name(certificate);
    info.commonName = nameField(subject, NID_commonName);
    info.organization = nameField(subject, NID_organizationName);
    info.subject = distinguishedName(subject);
    info.issuer = distinguishedName(X509_get_issuer_name(certificate));
    info.keyType = keyTypeOf(certificate);
    info.validFrom = dateTimeOf(X509_get0_notBefore(certificate));
    info.validTo = dateTimeOf(X509_get0_notAfter(certificate));
    info.der = derBytes<&i2d_X509>(certificate);
    info.sha256 = sha256Hex(info.der);
    info.selfSigned = X509_self_signed(certificate, 1) == 1;
    ERR_clear_error();
    return info;
}

Result<QList<CertificateInfo>> certificatesFromPem(const QByteArray &pem)
{
    QList<CertificateInfo> certificates;
    const BioPtr bio = readingBio(pem);
    while (const CertificatePtr certificate{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)})
        certificates.append(certificateInfo(certificate.get()));
    const int reason = ERR_GET_REASON(ERR_peek_last_error());
    const QString words = lastCryptoError();
    if (certificates.isEmpty() || reason != PEM_R_NO_START_LINE)
        return Error{Error::Code::Format, words};
    return certificates;
}

namespace {

Result<QList<CertificateInfo>> certificatesOfFile(const QString &path)
{
    const Result<QByteArray> bytes = readPem(path);
    if (!bytes)
        return bytes.error();
    if (const CertificatePtr single = certificateFromDer(*bytes))
        return QList<CertificateInfo>{certificateInfo(single.get())};
    Result<QList<CertificateInfo>> certificates = certificatesFromPem(*bytes);
    if (!certificates)
        return Error{Error::Code::Format,
            QCoreApplication::translate("chuding::Signer", "%1 is no certificate (PEM or DER)").arg(path)};
    return certificates;
}

} // namespace

Result<CertificateInfo> readCertificate(const QString &path)
{
    const Result<QList<CertificateInfo>> certificates = certificatesOfFile(path);
    if (!certificates)
        return certificates.error();
    return certificates->first();
}

Result<QList<CertificateInfo>> readCertificates(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return Error{Error::Code::NotFound, folder};
    const QStringList patterns = {QStringLiteral("*.pem"), QStringLiteral("*.crt"), QStringLiteral("*.cer")};
    QList<CertificateInfo> all;
    for (const QString &name : dir.entryList(patterns, QDir::Files, QDir::Name)) {
        Result<QList<CertificateInfo>> certificates = certificatesOfFile(dir.filePath(name));
        if (!certificates)
            return certificates.error();
        all.append(*std::move(certificates));
    }
    return all;
}

} // namespace chuding
