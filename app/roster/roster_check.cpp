// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster_check.h"

#include <QCoreApplication>

namespace chuding {

namespace {

class RosterCheck
{
    Q_DECLARE_TR_FUNCTIONS(chuding::RosterCheck)

public:
    static QList<Finding> ofFaults(const QList<CellFault> &faults)
    {
        QList<Finding> findings;
        for (const CellFault &fault : faults) {
            findings.append({fault.rule, Severity::Error, fault.key,
                tr("Cell %1%2 (%3): %4")
                    .arg(fault.column, QString::number(fault.row), fault.header, fault.message),
                tr("Correct the cell in the roster."), {}});
        }
        return findings;
    }
};

CheckedRow checkRow(const RosterRow &row, CheckContext context)
{
    const std::optional<PublicityRound> first = roundOfRow(row, PublicityKind::First);
    const std::optional<PublicityRound> second = roundOfRow(row, PublicityKind::Second);
    context.firstRound = first ? &*first : nullptr;
    context.secondRound = second ? &*second : nullptr;
    CheckedRow checked{row.row, row.dossier.person.name, Verdict::Pass, RosterCheck::ofFaults(row.faults)};
    checked.findings += check(row.dossier, context);
    checked.verdict = verdictOf(checked.findings);
    return checked;
}

} // namespace

QList<CheckedRow> checkRoster(const Roster &roster, const CheckContext &context)
{
    QList<CheckedRow> out;
    out.reserve(roster.rows.size() + 1);
    const QList<PublicityRound> rounds = roundsOfRows(roster.rows);
    Batch batch;
    for (const RosterRow &row : roster.rows) {
        out.append(checkRow(row, context));
        batch.dossiers.append(&row.dossier);
    }
    for (const PublicityRound &round : rounds)
        batch.rounds.append(&round);
    CheckedRow whole;
    whole.findings = checkBatch(batch, context);
    whole.verdict = verdictOf(whole.findings);
    if (!whole.findings.isEmpty())
        out.append(whole);
    return out;
}

} // namespace chuding
