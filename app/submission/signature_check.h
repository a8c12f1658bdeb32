// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signer.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

// For the sources of this folder only.

namespace chuding {

struct SignatureCheck
{
    bool fits = false; ///< one signature, whole, over exactly that content
    QString detail;    ///< why it does not; OpenSSL's words
    std::optional<CertificateInfo> signer;
    QDateTime signedAt;       ///< as the signer claims
    QList<QByteArray> others; ///< further certificates in the signature, DER
};

/// Integrity alone: whether a CAdES-BES signature fits the content and names its own certificate.
[[nodiscard]] SignatureCheck checkSignature(const QByteArray &der, const QByteArray &content);

/// Whether the signer's certificate is one of `trusted` or was issued under one of them, at the time of
/// signing.
[[nodiscard]] bool isTrusted(const SignatureCheck &signature, const QList<CertificateInfo> &trusted);

} // namespace chuding
