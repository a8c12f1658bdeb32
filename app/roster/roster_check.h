// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "roster.h"

namespace chuding {

/// What the checks say of one row; `row` 0 holds the findings about the batch.
struct CheckedRow
{
    int row = 0;
    QString name;
    Verdict verdict = Verdict::Pass;
    QList<Finding> findings;
};

/// Checks every row of a roster with the publicity columns of the row itself, and then the roster as one
/// batch: that element comes last and only when there is something to say. Cells that could not be read are
/// errors of their row. `context` gives policy, calendar, moment and whether confirmations are assumed.
[[nodiscard]] QList<CheckedRow> checkRoster(const Roster &roster, const CheckContext &context);

} // namespace chuding
