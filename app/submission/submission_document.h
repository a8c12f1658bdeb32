// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "checks/flow.h"
#include "domain/codes.h"
#include "domain/dates.h"
#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace chuding {

enum class PackageKind { Submission, Decision, Receipt, Policy };
template <>
const QList<Code<PackageKind>> &codeTable<PackageKind>();

/// Who sends or receives.
struct PackageParty
{
    QString unitName;
    QString unitCode; ///< unified social credit code, may be empty
    std::optional<OfficeRole> role;

    bool operator==(const PackageParty &) const = default;
};

struct FindingCounts
{
    int errors = 0;
    int warnings = 0;
    int confirms = 0;
    int infos = 0;

    bool operator==(const FindingCounts &) const = default;
};
[[nodiscard]] FindingCounts countFindings(const QList<Finding> &findings);

struct PackageApplicant
{
    int number = 0; ///< from 1, in the order of the package
    QUuid dossierId;
    int revision = 0;
    QString name; ///< NFC
    QString idNumber;
    QString unitName;
    QString specialty;
    QString title;
    QString folder;         ///< `data/applicants/001-zhang-shi`, below the bag's folder
    QString documentSha256; ///< of its dossier.json
    int attachments = 0;    ///< files in that folder
    Verdict verdict = Verdict::Fail;
    FindingCounts findings;
    QUuid packageId; ///< of the kept package with which this person came in; null: with none

    bool operator==(const PackageApplicant &) const = default;
};

/// A package of another office that lies whole, with its signature, inside a package (a bag of bags). It
/// holds those of its applicants' papers that the outer one does not repeat.
struct KeptPackage
{
    QUuid packageId;
    QString file;   ///< `data/packages/001-zhen-zheng-fu.zip`, below the bag's folder
    QString sha256; ///< of the ZIP
    PackageParty sender;
    int sequence = 1; ///< of its sender's

    bool operator==(const KeptPackage &) const = default;
};

/// Sent although a check says error.
struct PackageOverride
{
    QUuid dossierId;
    QStringList rules; ///< that reported errors
    QString reason;
    QString by;
    Moment at;

    bool operator==(const PackageOverride &) const = default;
};

/// What the sender decided about one dossier that was handed in to it.
struct PackageDecision
{
    QUuid dossierId;
    QString name;           ///< NFC; of the applicant, for people
    QString unitName;       ///< NFC; likewise
    QString documentSha256; ///< of the document that was decided
    QString factsSha256;    ///< of the facts in it; empty in packages of earlier versions
    QUuid packageId;        ///< with which that came to the sender; null: not known
    DecisionOutcome outcome = DecisionOutcome::Confirmed;
    DossierEvent event = DossierEvent::Reviewed; ///< the step that the decision is
    QList<ReturnReason> reasons;                 ///< of a return
    Moment deadline;                             ///< of a return: until then it is to be mended
    QString by;                                  ///< self-declared
    Moment at;

    bool operator==(const PackageDecision &) const = default;
};

struct PackageCounts
{
    int applicants = 0;
    int pass = 0;
    int attention = 0;
    int fail = 0;
    int attachments = 0;
    int rounds = 0;

    bool operator==(const PackageCounts &) const = default;
};

/// What a receipt says about the package that it is for.
struct PackageReceipt
{
    QUuid packageId;
    QString packageSha256;
    QList<QUuid> dossiers; ///< taken in
    QString by;            ///< self-declared
    Moment at;

    bool operator==(const PackageReceipt &) const = default;
};

/// One of several packages that one submission was too large for (BagIt's bag group).
struct PackageGroup
{
    QUuid id;
    int part = 1; ///< from 1
    int parts = 1;

    bool operator==(const PackageGroup &) const = default;
};

/// data/submission.json: what a package says and what its signature therefore means.
struct SubmissionDocument
{
    PackageKind kind = PackageKind::Submission;
    QUuid packageId;
    int sequence = 1;       ///< of this sender's packages of this kind, from 1
    QString previousSha256; ///< of the sender's package of this kind before; empty for the first
    PackageParty sender;
    PackageParty receiver;
    std::optional<PackageGroup> group; ///< none: the package is the whole
    QString policyId;
    QString policySha256; ///< of policy.json
    Moment created;
    Moment demonstrationMoment; ///< known: the library is a demonstration, and this stood for now
    QString createdBy;          ///< self-declared operator
    QString software;
    QList<PackageApplicant> applicants;
    PackageCounts counts;
    QString auditHead; ///< of the sender's library when the package was made
    QList<PackageOverride> overrides;
    QList<KeptPackage> packages;           ///< of kind `Submission` alone
    std::optional<PackageReceipt> receipt; ///< of a receipt
    QList<PackageDecision> decisions;      ///< of kind `Decision` alone

    bool operator==(const SubmissionDocument &) const = default;
};

/// Version 2: decisions, receipts, groups and kept packages. A document without them is written as version 1.
inline constexpr int submissionFormatVersion = 2;

/// Same value, same bytes. Described by resources/schema/submission.schema.json.
[[nodiscard]] QByteArray submissionToJson(const SubmissionDocument &document);
/// `Format` with one "pointer: message" line for each fault; `NewerVersion`.
[[nodiscard]] Result<SubmissionDocument> submissionFromJson(const QByteArray &json);

} // namespace chuding
