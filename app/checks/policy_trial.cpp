// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy_trial.h"

#include <algorithm>

namespace chuding {

namespace {

QList<PolicyTrial::Said> spoken(const QList<Finding> &findings)
{
    QList<PolicyTrial::Said> all;
    for (const Finding &finding : findings) {
        const PolicyTrial::Said one{finding.rule, finding.severity};
        if (finding.severity != Severity::Info && !all.contains(one))
            all.append(one);
    }
    return all;
}

QList<PolicyTrial::Said> without(const QList<PolicyTrial::Said> &all, const QList<PolicyTrial::Said> &others)
{
    QList<PolicyTrial::Said> rest = all;
    rest.removeIf([&others](const PolicyTrial::Said &one) { return others.contains(one); });
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
    const QList<Said> said = spoken(before);
    const QList<Said> says = spoken(after);
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
