// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

// CMS messages as other programs make them, or nobody should.

namespace chuding::test {

struct ForeignSignature
{
    enum class Key { Ec, WeakEc, Rsa, Dsa };

    const char *title;
    Key key = Key::Ec;
    int bits = 2048;                      ///< of RSA
    const char *digest = "SHA256";        ///< of the content
    const char *certificateUse = nullptr; ///< keyUsage; null: nothing is said
    int signers = 1;
    bool isDetached = true;
    bool hasAttributes = true;    ///< signed ones
    bool namesCertificate = true; ///< signing-certificate-v2, as CAdES asks
    bool hasUnsignedAttribute = false;
    bool hasCertificate = true;
    int moreCertificates = 0;
    bool isIndefinite = false; ///< the outermost element in BER without a length
    int validFromDays = -1;    ///< of the certificate, from today
    int validToDays = 365;
    QByteArray behind = {}; ///< trailing bytes
};

/// One fault each, and some that are right.
[[nodiscard]] QList<ForeignSignature> foreignSignatures();
[[nodiscard]] QByteArray foreignSignature(const QByteArray &content, const ForeignSignature &how);

/// As OpenSSL encrypts without knowing the size: indefinite lengths, content in pieces.
[[nodiscard]] QByteArray foreignEnvelope(const QByteArray &content, const QByteArray &receiverDer);

} // namespace chuding::test
