// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "passphrase.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace chuding {

/// What a certificate says; its DER bytes are what is compared.
struct CertificateInfo
{
    QString commonName;   ///< CN, the clerk
    QString organization; ///< O, the unit
    QString subject;      ///< all of it, RFC 2253
    QString issuer;       ///< likewise
    QString keyType;      ///< "EC P-256", "RSA 3072" …
    QDateTime validFrom;  ///< UTC
    QDateTime validTo;    ///< UTC
    QString sha256;       ///< 64 lower-case hex digits over the DER bytes
    bool selfSigned = false;
    QByteArray der;

    bool operator==(const CertificateInfo &) const = default;

    /// The SHA-256 as people compare it: 16 groups of four upper-case hex digits.
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] QByteArray pem() const;
};

struct KeyRequest
{
    QString unitName;
    QString clerkName;
    int validYears = 5; ///< 1–10
};

/// Makes an ECDSA P-256 key with a self-signed certificate and writes both as PKCS#12 (AES-256,
/// PBKDF2 with HMAC-SHA256), readable by the owner alone. `Exists` when the file is there,
/// `Passphrase` when the passphrase is too weak, `Format` when a name is empty or over 64 characters.
[[nodiscard]] Result<CertificateInfo> createKey(
    const QString &path, const KeyRequest &request, const Passphrase &passphrase);

/// A private key with its certificate, made here or brought along from a CA. One object, one thread.
class Signer
{
public:
    Signer(Signer &&) noexcept;
    Signer &operator=(Signer &&) noexcept;
    ~Signer();

    /// `Passphrase` when it is wrong, `Format` when this is no PKCS#12 with a key that can sign.
    [[nodiscard]] static Result<Signer> load(const QString &path, const Passphrase &passphrase);

    [[nodiscard]] const CertificateInfo &certificate() const;
    /// Whether its file is protected by algorithms that no longer are (RC2, 3DES, SHA-1): `saveKeyAnew()`.
    [[nodiscard]] bool isWeaklyStored() const;
    /// Detached CMS signature over `content`, DER, CAdES-BES (signing-certificate-v2), SHA-256, with the
    /// certificates. `Refused` outside the certificate's validity.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &content) const;

private:
    friend struct SignerKey;
    class Private;
    explicit Signer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Writes the key of `path` with all its certificates to `target` as `createKey()` does, for one whose file
/// is weakly stored or whose passphrase is to change. The old file stays. `Exists`; `Passphrase` when the old
/// one is wrong or the new one too weak.
[[nodiscard]] Result<CertificateInfo> saveKeyAnew(const QString &path, const Passphrase &passphrase,
    const QString &target, const Passphrase &newPassphrase);

/// A key that follows another one.
struct RenewedKey
{
    CertificateInfo certificate;
    CertificateInfo previous;
    QString successionPath; ///< of the signature by the old key
};

/// Makes a new key as `createKey()` does; what is empty in `request` stays as in the old certificate. Beside
/// `NAME.p12` it writes `NAME.p7s`: a detached CMS signature by the old key over the new certificate (DER),
/// so that a receiver who knows the old one sees that its owner made the new one. `Refused` when the old
/// certificate is no longer valid.
[[nodiscard]] Result<RenewedKey> renewKey(
    const QString &path, const Signer &old, KeyRequest request, const Passphrase &passphrase);

/// The certificate whose key vouches for `certificate`; whether that one is trusted is another question.
/// `Format` when the signature does not fit.
[[nodiscard]] Result<CertificateInfo> predecessorOf(
    const CertificateInfo &certificate, const QByteArray &succession);

/// The certificates of all .pem, .crt and .cer files of a folder (PEM, several in a file allowed).
/// A file without a readable certificate is a `Format` error that names it.
[[nodiscard]] Result<QList<CertificateInfo>> readCertificates(const QString &folder);
/// The first certificate of one such file.
[[nodiscard]] Result<CertificateInfo> readCertificate(const QString &path);
[[nodiscard]] Result<QList<CertificateInfo>> certificatesFromPem(const QByteArray &pem);

} // namespace chuding
