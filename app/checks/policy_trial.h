// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "season.h"

namespace chuding {

/// Judges the same dossiers by a season as it is and as it would be with another notice or other holidays.
class PolicyTrial
{
public:
    /// Somebody of whom something else would be said.
    struct Row
    {
        QUuid dossier;
        QString name;
        QString unitName;
        Verdict before = Verdict::Pass;
        Verdict after = Verdict::Pass;
        QStringList gone;  ///< rules that said something and would no longer
        QStringList added; ///< rules that would say something and do not now

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
