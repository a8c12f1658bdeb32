// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "decision.h"
#include "library/exchange.h"
#include "roster/dossier_changes.h"
#include "verifier.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace chuding {

struct Policy;
class WorkingCalendar;

/// What there is to say about a package besides its verdict. Keys in the code table.
enum class PackageConcern {
    NotValid,             ///< changed, not signed, damaged, no package
    WrongSigner,          ///< 有效，签名人无权
    UnknownSigner,        ///< 有效，签名人未登记
    RevokedSince,         ///< signed, as it says, before the certificate was revoked
    NewerFormat,          ///< written by a newer version of this program
    OtherKind,            ///< a kind that is not taken in here
    Own,                  ///< sent from this very library
    OtherContent,         ///< the ID of a package that was taken in, with another content
    Present,              ///< something of it was taken in already
    Older,                ///< a newer one of this sender is here, or lies beside it
    NumberTwice,          ///< another of this sender's packages has the same number
    Gap,                  ///< packages before it are not here
    OtherPredecessor,     ///< it names another package as the one before it than is here
    OtherReceiver,        ///< meant for somebody else
    OtherPolicy,          ///< made under another notice
    OtherPolicyContent,   ///< the same notice with another content
    OtherUnitThanSigner,  ///< the certificate names another unit than the sender
    ApplicantTwice,       ///< somebody stands in two of the packages looked at
    Demonstration,        ///< out of a demonstration, and this is none; or the other way round
    UnknownPackage,       ///< a receipt for a package that was not sent from here
    OtherOfficeThanAsked, ///< a receipt from another office than the one that it was sent to
    KeptSigner,      ///< a package inside was signed by somebody who has no right to, or is not registered
    ChangedOnTheWay, ///< the sender changed what the office below it signed
};
template <>
const QList<Code<PackageConcern>> &codeTable<PackageConcern>();

struct PackageJudgment
{
    PackageConcern concern = PackageConcern::NotValid;
    Severity severity = Severity::Error; ///< an error: it cannot be taken in
    QString text;                        ///< one translated sentence

    bool operator==(const PackageJudgment &) const = default;
};

enum class ApplicantState {
    New,
    Changed,     ///< something differs from what is here
    Same,        ///< nothing does
    InBin,       ///< was removed here; taking it in brings it back
    NumberTaken, ///< the ID number is that of another dossier here: cannot be taken in
    FileMissing, ///< a file that the dossier names is not in the package: cannot be taken in
};
template <>
const QList<Code<ApplicantState>> &codeTable<ApplicantState>();

struct ReceivedApplicant
{
    PackageApplicant sent; ///< as submission.json has it
    ApplicantState state = ApplicantState::New;
    QList<FieldChange> changes; ///< what taking it in would change here
    /// What the sender changed of what the office below signed: the kept package has it otherwise.
    QList<FieldChange> changedOnTheWay;
    std::optional<EventRecord> decided; ///< what was decided here and is not in the package
    int packages = 1;                   ///< in how many of those looked at this person stands
    QList<Finding> findings;            ///< of the receiver's own checks; none under another notice
    Verdict verdict = Verdict::Pass;    ///< of these
    QString difference;                 ///< from what the sender counted, translated; empty: none

    [[nodiscard]] bool canBeTakenIn() const
    {
        return state != ApplicantState::NumberTaken && state != ApplicantState::FileMissing;
    }
};

struct ReceivedPackage
{
    QString path;
    PackageVerification verification; ///< without its hashes
    QList<PackageJudgment> judgments; ///< errors first
    QList<ReceivedApplicant> applicants;
    QList<JudgedDecision> decisions; ///< of a decision, held against what is here

    /// No judgment forbids it.
    [[nodiscard]] bool canBeTakenIn() const;
    [[nodiscard]] bool hasConcern(PackageConcern concern) const;
};

/// Everything that looking at packages compares them with. Observes.
struct ReceptionContext
{
    const Library &library;
    const TrustList &trust;
    const Policy &policy; ///< that of the library
    const WorkingCalendar &calendar;
    QString policySha256{}; ///< of its policy.json; empty: of the one that `PolicyCatalog` finds
};

/// The packages at these paths; of a folder all `.zip` files in it and below.
[[nodiscard]] Result<QStringList> packagesAt(const QStringList &paths);

/// Looks at packages; nothing enters the library. Files that are none are in the answer with their verdict.
/// One dossier after the other is read, and no attachment is kept. An error only when something cannot be
/// read, or on cancellation.
[[nodiscard]] Result<QList<ReceivedPackage>> lookAt(
    const QStringList &paths, const ReceptionContext &context, const Progress &progress = {});

/// A record before and after, as the window's undo wants it.
template <typename Record>
struct TakenRecord
{
    std::optional<Record> before; ///< nothing: it was not there, or in the bin
    Record after;
    int revision = 0; ///< the new one
};

/// The step that a package to an office of this role is; nothing: nobody hands in to it.
[[nodiscard]] std::optional<DossierEvent> handInEvent(OfficeRole receiver);

/// Somebody of a package for whom that step was not recorded.
struct NotHandedIn
{
    QUuid dossierId;
    QString name;
    QString reason; ///< translated

    bool operator==(const NotHandedIn &) const = default;
};

/// Whether those who are taken in have also been handed in to this office, and this is recorded.
enum class HandIn { NotRecorded, Recorded };

struct TakenIn
{
    QList<TakenRecord<Dossier>> dossiers; ///< only what changed
    QList<TakenRecord<PublicityRound>> rounds;
    QList<QUuid> people;              ///< taken in, those who are unchanged too
    int handedIn = 0;                 ///< for how many of them `handInEvent` was recorded
    QList<NotHandedIn> notHandedIn{}; ///< for whom it is not there already, and cannot be now

    /// What makes the records what they were.
    [[nodiscard]] ChangeSet undoing() const;
};

/// Takes the chosen applicants in (all when none is named) with their files and rounds, in one transaction,
/// and keeps the package itself; of a receipt, marks the package that it is about; of a decision, records its
/// steps. `handIn` is about a submission: who brings a package brings its papers, and only where the flow
/// has this step next (`stepObstacle`). The package is verified anew: `Conflict` when it is another than the
/// one that was looked at. `Refused` names the judgment or applicant that forbids it. A failure or
/// cancellation leaves the library as it was.
Result<TakenIn> takeIn(Library &library, const ReceivedPackage &package, const QList<QUuid> &chosen,
    const ReceptionContext &context, const Progress &progress = {}, HandIn handIn = HandIn::NotRecorded);

/// In the language of the program.
[[nodiscard]] QString stateText(ApplicantState state);
/// For `--format json`; ID numbers are masked.
[[nodiscard]] QJsonObject receptionToJson(const ReceivedPackage &package);

} // namespace chuding
