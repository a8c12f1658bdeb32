// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_set.h"

#include "checks.h"

#include <QHash>

namespace chuding {

namespace {

/// Place in `ruleIds()`; -1: no such rule.
int placeOfRule(const QString &rule)
{
    static const QHash<QString, int> places = [] {
        QHash<QString, int> result;
        const QStringList ids = ruleIds();
        Q_ASSERT(ids.size() <= RuleSet::capacity);
        for (int i = 0; i < ids.size(); ++i)
            result.insert(ids.at(i), i);
        return result;
    }();
    return places.value(rule, -1);
}

} // namespace

RuleSet::RuleSet(std::initializer_list<QString> rules)
{
    for (const QString &rule : rules)
        insert(rule);
}

void RuleSet::insert(const QString &rule)
{
    if (const int place = placeOfRule(rule); place >= 0)
        m_rules.set(static_cast<std::size_t>(place));
}

bool RuleSet::contains(const QString &rule) const
{
    const int place = placeOfRule(rule);
    return place >= 0 && m_rules.test(static_cast<std::size_t>(place));
}

QStringList RuleSet::ids() const
{
    QStringList result;
    const QStringList all = ruleIds();
    for (int i = 0; i < all.size(); ++i) {
        if (m_rules.test(static_cast<std::size_t>(i)))
            result.append(all.at(i));
    }
    return result;
}

} // namespace chuding
