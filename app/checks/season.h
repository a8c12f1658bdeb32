// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch_collector.h"
#include "checks.h"
#include "rule_set.h"

#include <QHash>
#include <QList>
#include <QUuid>

namespace chuding {

/// What a list shows of the checks of one dossier; small, as a list keeps 100,000 of them.
struct CheckSummary
{
    Verdict verdict = Verdict::Pass;
    int errors = 0;
    int warnings = 0;
    int confirms = 0;
    Stage stage = Stage::Draft;
    int seasonConfirms = 0; ///< of the confirms: questions about the policy, see `isSeasonQuestion`
    bool qualifies = false; ///< on the facts, see `qualifies()`
    RuleSet rules{};        ///< that gave an error, a warning or a question
    RuleSet errorRules{};   ///< that gave an error
    std::optional<EducationLevel> education{}; ///< that the papers print
    bool secondRoundIsPast = false;            ///< see `isSecondRoundOfThePast`

    [[nodiscard]] bool hasRule(const QString &rule) const { return rules.contains(rule); }
    bool operator==(const CheckSummary &) const = default;
};

/// Whether the person is eligible on the facts (R-DUTY-4): no error in anything that the notice asks of a
/// person, as of the moment of the check or of the application. Assessments, training, Mandarin and the
/// teacher's certificate must be entered. What only belongs to the application (publicity, time, scans,
/// signatures; see `RuleRole`) does not matter, nor do warnings and questions: nobody who may qualify is to
/// be overlooked. `findings` are those of `check` about this dossier.
[[nodiscard]] bool qualifies(const Dossier &dossier, const QList<Finding> &findings);

/// 符合条件未申报 (R-DUTY-4). Whoever was returned or has withdrawn had applied: the unit knows of them, the
/// former is a task of its own and the latter decided so.
[[nodiscard]] bool qualifiesButHasNotApplied(const CheckSummary &summary);

/// Everything besides the dossier itself that checks look at. A value; workers get their own. Where a dossier
/// is in several rounds of one kind the last one in the list counts.
class Season
{
public:
    Policy policy;
    WorkingCalendar calendar;
    Moment asOf;
    OfficeRole role = OfficeRole::Employer; ///< whose tasks these are
    ScanFactsByFile scans;                  ///< what was seen in files so far
    QList<Confirmation> confirmations;      ///< to questions about the policy
    bool assumeConfirmed = false;           ///< answer every open `confirm` with yes

    void setRounds(const QList<PublicityRound> &rounds);
    [[nodiscard]] const QList<PublicityRound> &rounds() const { return m_rounds; }
    [[nodiscard]] const PublicityRound *round(QUuid dossier, PublicityKind kind) const;

    /// Points into this object.
    [[nodiscard]] CheckContext contextFor(QUuid dossier) const;
    [[nodiscard]] QList<Finding> findings(const Dossier &dossier) const;
    [[nodiscard]] CheckSummary summary(const Dossier &dossier) const;
    [[nodiscard]] QList<Finding> batchFindings(const QList<const Dossier *> &dossiers) const;
    /// The same for dossiers that were read one by one.
    [[nodiscard]] QList<Finding> batchFindings(const BatchCollector &dossiers) const;

private:
    QList<PublicityRound> m_rounds;
    QHash<QUuid, int> m_first; ///< dossier → place in `m_rounds`
    QHash<QUuid, int> m_second;
};

[[nodiscard]] CheckSummary summaryOf(const Dossier &dossier, const QList<Finding> &findings, Stage stage);

/// The next end of one of the notice's windows; nothing when all are over.
struct Deadline
{
    enum class Step { Apply, Review, Paper };
    Step step = Step::Apply;
    Moment at;
};
[[nodiscard]] std::optional<Deadline> nextDeadline(const Policy &policy, const Moment &now);

} // namespace chuding
