// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dates.h"
#include "policy/policy.h"
#include "verifier.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace chuding {

/// What a `NAME.chuding-policy` holds: a notice, or the holidays of a year, or both, with who hands it on.
struct PolicyPackage
{
    static constexpr char suffix[] = "chuding-policy";

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

    /// Whole, signed, and usable; who signed it is for a person to judge.
    [[nodiscard]] bool isInstallable() const;
};
/// An error only when the file cannot be read.
[[nodiscard]] Result<PolicyPackageReading> readPolicyPackage(const QString &path, const TrustList &trust);
[[nodiscard]] Result<PolicyPackageReading> readPolicyPackage(QIODevice &device, const TrustList &trust);

/// The year in `cn-2027.json`; 0: it is called something else.
[[nodiscard]] int calendarYear(const QString &fileName);

/// Puts its notice and calendars into the user's folders, in place of earlier ones. `Refused` unless it is
/// installable.
Result<void> installPolicyPackage(const PolicyPackageReading &reading);

} // namespace chuding
