// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy_trial.h"

#include <algorithm>

namespace chuding {

namespace {

/// What was said, told apart by severity and rule: a warning that becomes an error is another one.
QStringList spoken(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings) {
        const QString text = QStringLiteral("%1 %2").arg(finding.rule, codeText(finding.severity));
        if (finding.severity != Severity::Info && !rules.contains(text))
            rules.append(text);
    }
    return rules;
}

QStringList without(const QStringList &texts, const QStringList &others)
{
    QStringList rest = texts;
    rest.removeIf([&others](const QString &text) { return others.contains(text); });
    return rest;
}

} // namespace

PolicyTrial::PolicyTrial(const Season &season, const Policy &policy, const WorkingCalendar &calendar)
    : m_before(season)
    , m_after(season)
{
    m_after.policy = policy;
    m_after.calendar = calendar;
}

void PolicyTrial::add(const Dossier &dossier)
{
    ++m_people;
    const QList<Finding> before = m_before.findings(dossier);
    const QList<Finding> after = m_after.findings(dossier);
    const QStringList said = spoken(before);
    const QStringList says = spoken(after);
    Row row{dossier.id, dossier.person.name, dossier.employment.unitName, verdictOf(before), verdictOf(after),
        without(said, says), without(says, said)};
    if (row.isOtherVerdict() || !row.gone.isEmpty() || !row.added.isEmpty())
        m_rows.append(std::move(row));
}

int PolicyTrial::otherVerdicts() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isOtherVerdict(); }));
}

} // namespace chuding
