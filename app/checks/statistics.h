// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "season.h"

#include <QHash>
#include <QList>
#include <QString>

namespace chuding {

/// How many of some applicants stand where.
struct StatisticsCounts
{
    int applicants = 0;
    int pass = 0;      ///< by the checks
    int attention = 0; ///< likewise
    int fail = 0;      ///< likewise
    int applied = 0;   ///< on the platform
    int passed = 0;    ///< the review (审核通过)
    int confirmed = 0; ///< by the county
    int returned = 0;  ///< at least once, also when it was mended since
    int withdrawn = 0;

    bool operator==(const StatisticsCounts &) const = default;
};

struct StatisticsGroup
{
    QString name; ///< empty: not entered
    StatisticsCounts counts;

    bool operator==(const StatisticsGroup &) const = default;
};

/// Why dossiers came back, each return counted.
struct ReturnCount
{
    QString rule;                             ///< of the reason; empty: none was named
    std::optional<AttachmentKind> attachment; ///< that was to be mended
    int times = 0;

    bool operator==(const ReturnCount &) const = default;
};

struct Statistics
{
    StatisticsCounts all;
    QList<StatisticsGroup> units;       ///< the largest first, then in the order of their names (pinyin)
    QList<StatisticsGroup> departments; ///< likewise
    QList<StatisticsGroup> specialties; ///< in the order of the notice, others behind
    QList<StatisticsGroup> educations;  ///< the highest first
    QList<ReturnCount> reasons;         ///< the most frequent first

    bool operator==(const Statistics &) const = default;
};

/// Counts dossiers one by one, so that they need not be in memory together.
class StatisticsCollector
{
public:
    void add(const Dossier &dossier, const CheckSummary &summary);
    [[nodiscard]] Statistics statistics(const Policy &policy) const;

private:
    using Groups = QHash<QString, StatisticsCounts>;

    StatisticsCounts m_all;
    Groups m_units;
    Groups m_departments;
    Groups m_specialties;
    Groups m_educations; ///< by key
    QList<ReturnCount> m_reasons;
};

} // namespace chuding
