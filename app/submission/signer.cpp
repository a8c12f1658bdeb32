// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signer.h"

#include "certificate.h"
#include "key_file.h"
#include "signer_private.h"

#include <QCoreApplication>
#include <QFile>

namespace chuding {

namespace {

constexpr qint64 keyFileLimitBytes = 1024 * 1024;
constexpr int minimumRsaBits = 2048;
constexpr int minimumCurveBits = 224;

QString signerText(const char *source)
{
    return QCoreApplication::translate("chuding::Signer", source);
}

Result<QByteArray> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, path + QLatin1StringView(": ") + file.errorString()};
    if (file.size() > keyFileLimitBytes)
        return Error{Error::Code::Limit, path};
    return file.readAll();
}

} // namespace

bool isUsableKey(const EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "RSA"))
        return EVP_PKEY_get_bits(key) >= minimumRsaBits;
    // Also weak curves and those that a certificate makes up by itself are "EC".
    char group[32] = {};
    return EVP_PKEY_is_a(key, "EC") && EVP_PKEY_get_bits(key) >= minimumCurveBits &&
           EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1;
}

bool mayCertificateSign(X509 *certificate)
{
    constexpr quint32 signing = KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION;
    return (X509_get_key_usage(certificate) & signing) != 0;
}

Signer::Signer(std::unique_ptr<Private> content)
    : d(std::move(content))
{
}
Signer::Signer(Signer &&) noexcept = default;
Signer &Signer::operator=(Signer &&) noexcept = default;
Signer::~Signer() = default;

Result<Signer> Signer::load(const QString &path, const Passphrase &passphrase)
{
    const Result<QByteArray> bytes = readKeyFile(path);
    if (!bytes)
        return bytes.error();
    Result<KeyFile> file = readPkcs12(path, *bytes, passphrase);
    if (!file)
        return file.error();
    auto content = std::make_unique<Private>();
    content->key = std::move(file->key);
    content->certificate = std::move(file->certificate);
    content->others = std::move(file->others);
    content->weaklyStored = file->weaklyStored;
    X509 *certificate = content->certificate.get();
    if (!isUsableKey(content->key.get()) || !mayCertificateSign(certificate))
        return Error{Error::Code::Format,
            path + QLatin1StringView(": ") +
                signerText(QT_TRANSLATE_NOOP("chuding::Signer",
                    "its key cannot sign here (ECDSA, or RSA with 2048 bits or more, is needed)"))};
    content->info = certificateInfo(certificate);
    return Signer(std::move(content));
}

EVP_PKEY *SignerKey::key(const Signer &signer)
{
    return signer.d->key.get();
}

X509 *SignerKey::certificate(const Signer &signer)
{
    return signer.d->certificate.get();
}

STACK_OF(X509) * SignerKey::others(const Signer &signer)
{
    return signer.d->others.get();
}

bool Signer::isWeaklyStored() const
{
    return d->weaklyStored;
}

const CertificateInfo &Signer::certificate() const
{
    return d->info;
}

Result<QByteArray> Signer::sign(const QByteArray &content) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (now < d->info.validFrom || now > d->info.validTo)
        return Error{Error::Code::Refused, signerText(QT_TRANSLATE_NOOP("chuding::Signer",
                                               "the certificate of the key is not valid today"))};
    constexpr unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_NOSMIMECAP;
    const CmsPtr cms(CMS_sign(nullptr, nullptr, d->others.get(), nullptr, flags | CMS_PARTIAL));
    const BioPtr input = readingBio(content);
    const bool ok = cms &&
                    CMS_add1_signer(cms.get(), d->certificate.get(), d->key.get(), EVP_sha256(),
                        flags | CMS_CADES) != nullptr &&
                    CMS_final(cms.get(), input.get(), nullptr, flags) == 1;
    const QByteArray der = ok ? derBytes<&i2d_CMS_ContentInfo>(cms.get()) : QByteArray();
    if (der.isEmpty())
        return Error{Error::Code::Crypto, lastCryptoError()};
    return der;
}

} // namespace chuding
