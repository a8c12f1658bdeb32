// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/exchange.h"
#include "signer.h"

#include <QList>
#include <QString>

#include <optional>

namespace chuding {

struct PackageParty;

/// A certificate whose signature counts, or that of a CA under which signers' certificates are issued.
struct TrustEntry
{
    CertificateInfo certificate;
    std::optional<TrustedCertificate> binding; ///< nothing: for whomever (a folder of certificates)
};
using TrustList = QList<TrustEntry>;

[[nodiscard]] TrustList unbound(const QList<CertificateInfo> &certificates);
/// `Format` when a certificate in the library cannot be read.
[[nodiscard]] Result<TrustList> trustOf(const Library &library);

/// The one certificate in a file, PEM or DER. `Format` when there is none or more than one.
[[nodiscard]] Result<CertificateInfo> certificateFromFile(const QString &path);
/// Whether both are the same 64 hex digits, whatever blanks and case.
[[nodiscard]] bool isSameFingerprint(const QString &typed, const CertificateInfo &certificate);

struct TrustRequest
{
    CertificateInfo certificate;
    QString unitName; ///< to whom it is bound
    QString unitCode; ///< may be empty: then the name decides
    OfficeRole role = OfficeRole::Employer;
    QString fingerprint; ///< as it was compared with the registration sheet
    QString reason;
};
/// `Refused` when the fingerprint is another, the unit or the reason is missing, the code is none, or the
/// certificate has expired; `Exists` when it is there already, also revoked.
Result<void> addTrust(Library &library, const TrustRequest &request);
/// `sha256`: whole, with or without blanks. `Refused` without a reason or a date.
Result<void> revokeTrust(Library &library, const QString &sha256, Moment from, const QString &reason);

enum class CertificateState { Good, ExpiresSoon, NotYetValid, Expired, Revoked };
template <>
const QList<Code<CertificateState>> &codeTable<CertificateState>();
/// Days before the end from which a certificate expires soon.
inline constexpr int expiryWarningDays = 30;
[[nodiscard]] CertificateState stateOf(const TrustEntry &entry, Moment now);
/// Those that end within that time or have ended, and are not revoked.
[[nodiscard]] TrustList expiring(const TrustList &trust, Moment now);
/// Those bound to this office that count now: what can be encrypted to it. By its code where both are known.
[[nodiscard]] TrustList trustedFor(const TrustList &trust, const PackageParty &office, Moment now);
/// In the language of the program.
[[nodiscard]] QString stateText(CertificateState state);

} // namespace chuding
