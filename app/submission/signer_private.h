// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openssl_handles.h"
#include "signer.h"

// For the sources of this folder only.

namespace chuding {

class Signer::Private
{
public:
    KeyPtr key;
    CertificatePtr certificate;
    CertificatesPtr others;
    CertificateInfo info;
    bool weaklyStored = false;
};

/// The kinds that CMS can sign with here: NIST curves, and RSA that is long enough.
[[nodiscard]] bool isUsableKey(const EVP_PKEY *key);
[[nodiscard]] bool mayCertificateSign(X509 *certificate);

/// The handles of a signer; they live as long as it does.
struct SignerKey
{
    [[nodiscard]] static EVP_PKEY *key(const Signer &signer);
    [[nodiscard]] static X509 *certificate(const Signer &signer);
    [[nodiscard]] static STACK_OF(X509) * others(const Signer &signer);
};

} // namespace chuding
