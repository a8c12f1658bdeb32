// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openssl_handles.h"
#include "signer.h"

// For the sources of this folder only.

namespace chuding {

[[nodiscard]] CertificateInfo certificateInfo(X509 *certificate);
/// Null when the bytes are no certificate.
[[nodiscard]] CertificatePtr certificateFromDer(const QByteArray &der);
/// RFC 2253, in UTF-8.
[[nodiscard]] QString distinguishedName(const X509_NAME *name);
/// UTC; invalid when OpenSSL cannot read it.
[[nodiscard]] QDateTime dateTimeOf(const ASN1_TIME *time);

} // namespace chuding
