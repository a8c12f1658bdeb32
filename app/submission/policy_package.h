// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dates.h"
#include "policy/policy.h"
#include "policy/policy_changes.h"
#include "verifier.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace chuding {

/// What a `NAME.chuding-policy` holds: a notice, or the holidays of a year, or both, with who hands it on.
struct PolicyPackage
{
    static constexpr char suffix[] = "chuding-policy";
    static constexpr qsizetype longestText = 200; ///< of names and the reason, in characters

    QString unitName;  ///< of whoever made it, self-declared; the certificate says it again
    QString clerkName; ///< likewise
    QString reason;    ///< what it is for or what was changed; may be empty
    Moment created;
    QByteArray policyJson; ///< empty: no notice
    QByteArray wordingJson;
    QMap<QString, QByteArray> calendars; ///< `cn-2027.json` → its content

    bool operator==(const PolicyPackage &) const = default;
};

/// Writes a signed bag. `Refused` when there is nothing in it, or a notice or calendar with faults (named),
/// or whoever made it is not said.
Result<void> writePolicyPackage(const QString &path, const PolicyPackage &content, const Signer &signer);

/// What there is to know before a person decides whether to install it.
struct PolicyPackageReading
{
    /// `ValidTrusted` only for a certificate that is registered for a county bureau: notices are its.
    PackageVerdict verdict = PackageVerdict::NotAPackage;
    QString reason; ///< one translated sentence
    QList<PackageProblem> problems;
    std::optional<CertificateInfo> signer;        ///< whose signature fits, registered or not
    QDateTime signedAt;                           ///< UTC, as the signer claims
    std::optional<TrustedCertificate> registered; ///< in the library, for whom that certificate is
    PolicyPackage content;
    std::optional<Policy> policy; ///< of `content.policyJson`
    QList<JsonFault> faults;      ///< of the notice: it cannot be used by this version of the program

    /// Whole, usable, and signed by a registered bureau or by somebody who is not known here, whose
    /// fingerprint a person has to compare. Who is known to have no right to it never gets it installed.
    [[nodiscard]] bool isInstallable() const;
};
/// An error only when the file cannot be read.
[[nodiscard]] Result<PolicyPackageReading> readPolicyPackage(const QString &path, const TrustList &trust);
[[nodiscard]] Result<PolicyPackageReading> readPolicyPackage(QIODevice &device, const TrustList &trust);

/// What installing it changes on this computer.
struct PolicyEffect
{
    bool isNew = false;    ///< there is no notice of this ID yet
    Moment installed;      ///< when the one that is installed was made; unknown: none is, or nobody said
    QMap<int, bool> years; ///< calendars in it → whether that year is known here
    QList<PolicyChange> changes; ///< of the notice, then of the days

    /// Than what is installed: perhaps an earlier one that somebody kept.
    [[nodiscard]] bool isOlder(const PolicyPackage &content) const;
};
[[nodiscard]] PolicyEffect effectOf(const PolicyPackageReading &reading);

/// Puts its notice and calendars into the user's folders, all or nothing, in place of earlier ones. `Refused`
/// unless it is installable.
Result<void> installPolicyPackage(const PolicyPackageReading &reading);

} // namespace chuding
