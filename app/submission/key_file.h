// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "openssl_handles.h"
#include "passphrase.h"

// For the sources of this folder only.

namespace chuding {

/// What a PKCS#12 file holds.
struct KeyFile
{
    KeyPtr key;
    CertificatePtr certificate;
    CertificatesPtr others;
    bool weaklyStored = false;
};

/// Files with algorithms that OpenSSL keeps apart (RC2-40, as CAs used it for long) are opened with its
/// legacy provider, which is loaded for that alone. `Passphrase`, `Format`; `path` is for the error.
[[nodiscard]] Result<KeyFile> readPkcs12(
    const QString &path, const QByteArray &bytes, const Passphrase &passphrase);

} // namespace chuding
