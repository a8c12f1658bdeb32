// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixed_signer.h"

#include "submission/openssl_handles.h"

#include <QFile>
#include <QTemporaryDir>

namespace chuding::fuzz {

namespace {

/// An EC private key (RFC 5915) of the curve P-256 without its public half, which OpenSSL works out.
KeyPtr fixedKey()
{
    const QByteArray number = QByteArray("chuding fuzz key, worth nothing!");
    const QByteArray der =
        QByteArray::fromHex("30310201010420") + number + QByteArray::fromHex("a00a06082a8648ce3d030107");
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    return KeyPtr(d2i_AutoPrivateKey(nullptr, &data, static_cast<long>(der.size())));
}

void addName(X509_NAME *name, const char *field, const char *text)
{
    X509_NAME_add_entry_by_txt(
        name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(text), -1, -1, 0);
}

CertificatePtr certificateFor(EVP_PKEY *key)
{
    CertificatePtr certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 20241020);
    ASN1_TIME_set_string_X509(X509_getm_notBefore(certificate.get()), "20200101000000Z");
    ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate.get()), "20991231000000Z");
    X509_NAME *name = X509_get_subject_name(certificate.get());
    addName(name, "O", "博湖县试例中学");
    addName(name, "CN", "经办例");
    X509_set_issuer_name(certificate.get(), name);
    X509_set_pubkey(certificate.get(), key);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

Signer load()
{
    const KeyPtr key = fixedKey();
    const CertificatePtr certificate = certificateFor(key.get());
    const Pkcs12Ptr file(
        PKCS12_create("eins zwei drei", nullptr, key.get(), certificate.get(), nullptr, 0, 0, 1, 1, 0));
    const QTemporaryDir folder;
    QFile target(folder.filePath(QStringLiteral("fixed.p12")));
    if (!target.open(QIODevice::WriteOnly) || target.write(derBytes<&i2d_PKCS12>(file.get())) <= 0)
        qFatal("cannot write the key");
    target.close();
    Result<Signer> signer = Signer::load(target.fileName(), Passphrase(QStringLiteral("eins zwei drei")));
    if (!signer)
        qFatal("%s", qPrintable(errorText(signer.error())));
    return *std::move(signer);
}

} // namespace

const Signer &fixedSigner()
{
    static const Signer signer = load();
    return signer;
}

} // namespace chuding::fuzz
