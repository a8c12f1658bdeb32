// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <QHash>
#include <QList>
#include <QUuid>

namespace chuding {

/// What a list shows of the checks of one dossier.
struct CheckSummary
{
    Verdict verdict = Verdict::Pass;
    int errors = 0;
    int warnings = 0;
    int confirms = 0;
    Stage stage = Stage::Draft;

    bool operator==(const CheckSummary &) const = default;
};

/// Everything besides the dossier itself that checks look at. A value; workers get their own. Where a dossier
/// is in several rounds of one kind the last one in the list counts.
class Season
{
public:
    Policy policy;
    WorkingCalendar calendar;
    Moment asOf;
    QList<Confirmation> confirmations; ///< to questions about the policy
    bool assumeConfirmed = false;      ///< answer every open `confirm` with yes

    void setRounds(const QList<PublicityRound> &rounds);
    [[nodiscard]] const QList<PublicityRound> &rounds() const { return m_rounds; }
    [[nodiscard]] const PublicityRound *round(QUuid dossier, PublicityKind kind) const;

    /// Points into this object.
    [[nodiscard]] CheckContext contextFor(QUuid dossier) const;
    [[nodiscard]] QList<Finding> findings(const Dossier &dossier) const;
    [[nodiscard]] CheckSummary summary(const Dossier &dossier) const;
    [[nodiscard]] QList<Finding> batchFindings(const QList<const Dossier *> &dossiers) const;

private:
    QList<PublicityRound> m_rounds;
    QHash<QUuid, int> m_first; ///< dossier → place in `m_rounds`
    QHash<QUuid, int> m_second;
};

[[nodiscard]] CheckSummary summaryOf(const QList<Finding> &findings, Stage stage);

/// The next end of one of the notice's windows; nothing when all are over.
struct Deadline
{
    enum class Step { Apply, Review, Paper };
    Step step = Step::Apply;
    Moment at;
};
[[nodiscard]] std::optional<Deadline> nextDeadline(const Policy &policy, const Moment &now);

} // namespace chuding
