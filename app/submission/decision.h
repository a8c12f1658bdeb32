// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/season.h"
#include "submission.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QUuid>

// 审核意见: what an office decides about what was handed in to it, on its way down as a signed package.

namespace chuding {

/// A decision that is to be made.
struct DecisionDraft
{
    QUuid dossierId;
    DecisionOutcome outcome = DecisionOutcome::Confirmed;
    QList<ReturnReason> reasons; ///< of a return: at least one
    Moment deadline;             ///< of a return; may be unknown
};

struct DecisionRequest
{
    const Policy *policy = nullptr;            ///< not null; that of the library
    QString policySha256;                      ///< as in `ExportRequest`
    const WorkingCalendar *calendar = nullptr; ///< not null
    QList<DecisionDraft> decisions;
    QString operatorName; ///< self-declared: who decides
    PackageParty receiver;
    QString folder; ///< where the package is put; made when absent
};

/// A decision package as values, and the steps that it is in the library of the office that decides.
struct DecisionPackage
{
    SubmissionContent content;
    ChangeSet steps;
};

/// `Refused` with one line for each decision that the office cannot make (`decisionEvent`, `stepObstacle`),
/// for a return without a reason, for a dossier named twice, for confirming one whose facts were changed here
/// since it came in, and when the clock lies before the last entry of the log; `NotFound` for a dossier that
/// is not in the library.
[[nodiscard]] Result<DecisionPackage> makeDecisionPackage(
    const Library &library, const DecisionRequest &request);

/// Writes the package as `writeSubmission` does, and with it records the steps in the library and an
/// `export` entry in its log: all or nothing.
[[nodiscard]] Result<ExportReport> exportDecision(
    Library &library, const Signer &signer, const DecisionRequest &request, const Progress &progress = {});

/// How a decision of a package stands in the library of the office below.
enum class DecisionFit {
    Applies,
    Changed,        ///< the document that was decided is not the one here, and what it states differs
    UnknownDossier, ///< nobody here
    WrongOffice,    ///< that office may not decide this
    WrongStage,     ///< what it confirms is not handed in here
    Known,          ///< taken in before, or recorded here already
};
template <>
const QList<Code<DecisionFit>> &codeTable<DecisionFit>();

struct JudgedDecision
{
    PackageDecision decision;
    DecisionFit fit = DecisionFit::Applies;
    QString text;              ///< translated; what stands against it; empty when it applies
    int revision = 0;          ///< of the dossier here; 0: none
    int decidedRevision = 0;   ///< the revision here that was decided; 0: not in its history
    QStringList changedFields; ///< headers of what differs from that revision

    /// Whether it may be taken in: a return also when the dossier was changed since.
    [[nodiscard]] bool canBeApplied() const;
};

/// In the order of the package. `Refused` when the document is no decision or about another notice.
/// Whether its signature holds and whom it is meant for is judged elsewhere.
[[nodiscard]] Result<QList<JudgedDecision>> judgeDecision(
    const Library &library, const SubmissionDocument &document);

/// The step that takes in the decisions about the chosen dossiers (empty: all that can be): an event each,
/// with office, package, reasons and deadline. `Refused` names a chosen one that cannot be taken in.
[[nodiscard]] Result<ChangeSet> applyDecision(
    const Library &library, const SubmissionDocument &document, const QSet<QUuid> &chosen = {});

} // namespace chuding
