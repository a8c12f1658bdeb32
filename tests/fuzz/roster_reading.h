// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz_target.h"
#include "roster/roster.h"
#include "roster/sheet.h"

namespace chuding::fuzz {

/// Everything that is asked of a table, whatever it came from.
inline void readTable(Result<Sheet> &&sheet)
{
    if (!sheet) {
        require(!errorText(sheet.error()).isEmpty(), "an error has words");
        return;
    }
    const RosterTable table(std::move(*sheet));
    const TableOutline outline = tableOutline(table);
    require(outline.columns.size() <= 200, "an outline is bounded");
    (void)firstRowHasHeaders(table);
    const HeaderMapping mapping = proposedMapping(table);
    for (const HeaderMapping &one : {HeaderMapping(), mapping}) {
        const Result<Roster> roster = readRoster(table, QStringLiteral("xj-bohu-2024"), one);
        if (!roster)
            continue;
        require(roster->rows.size() <= maxSheetRows, "rows are bounded");
        for (const RosterRow &row : roster->rows) {
            for (const CellFault &fault : row.faults)
                require(!fault.message.isEmpty(), "a fault has words");
        }
        (void)roundsOfRows(roster->rows);
    }
}

} // namespace chuding::fuzz
