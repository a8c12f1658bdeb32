// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "season.h"

namespace chuding {

/// Judges the same dossiers by a season as it is and as it would be with another notice or other holidays.
class PolicyTrial
{
public:
    /// What a rule says, apart from its words: a warning that becomes an error is another one.
    struct Said
    {
        QString rule;
        Severity severity = Severity::Error;
        bool operator==(const Said &) const = default;
    };
    /// Somebody of whom something else would be said.
    struct Row
    {
        QUuid dossier;
        QString name;
        QString unitName;
        Verdict before = Verdict::Pass;
        Verdict after = Verdict::Pass;
        QList<Said> gone;  ///< now and then no longer; infos do not count
        QList<Said> added; ///< then and not now

        [[nodiscard]] bool isOtherVerdict() const { return before != after; }
        bool operator==(const Row &) const = default;
    };

    /// `season` with its rounds, answers and what was seen in files.
    PolicyTrial(const Season &season, const Policy &policy, const WorkingCalendar &calendar);

    void add(const Dossier &dossier);

    [[nodiscard]] int people() const { return m_people; }
    /// Those whose verdict would be another.
    [[nodiscard]] int otherVerdicts() const;
    /// In the order in which they were added.
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

private:
    Season m_before;
    Season m_after;
    int m_people = 0;
    QList<Row> m_rows;
};

} // namespace chuding
