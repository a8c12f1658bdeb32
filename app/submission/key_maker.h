// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openssl_handles.h"
#include "signer.h"

// For the sources of this folder only.

namespace chuding {

struct NewKey
{
    KeyPtr key;
    CertificatePtr certificate;
};
/// ECDSA P-256 with a certificate that it signs itself.
[[nodiscard]] Result<NewKey> makeKey(const KeyRequest &request);

/// Key and certificate both under AES-256-CBC with PBKDF2 (HMAC-SHA256), the whole under a SHA-256 MAC.
/// `others` may be null. Empty on failure.
[[nodiscard]] QByteArray makePkcs12(EVP_PKEY *key, X509 *certificate, STACK_OF(X509) * others,
    const QString &name, const Passphrase &passphrase);

/// `Exists`, `Format`, `Passphrase` as of `createKey()`.
[[nodiscard]] Result<void> checkKeyRequest(
    const QString &path, const KeyRequest &request, const Passphrase &passphrase);

} // namespace chuding
