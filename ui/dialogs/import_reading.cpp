// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_reading.h"

namespace chuding {

namespace {

/// A row whose ID number could not be read has no place in the library.
ImportItem itemOf(const RosterRow &row)
{
    ImportItem item{row.row, row.dossier};
    for (const CellFault &fault : row.faults) {
        if (fault.key == u"person.id") {
            item.refusedByReader = true;
            item.reason = fault.message;
        }
    }
    return item;
}

} // namespace

Result<ImportReading> readForImport(const Library &library, const ImportRequest &request)
{
    const ImportSource &source = request.source;
    const auto table =
        source.file.isEmpty() ? rosterTableOfText(source.text) : rosterTableOfFile(source.file);
    if (!table)
        return table.error();
    ImportReading reading;
    reading.mapping = request.proposes ? proposedMapping(*table, request.mapping) : request.mapping;
    reading.outline = tableOutline(*table, reading.mapping);
    if (!reading.outline.hasPersonColumn()) {
        if (reading.outline.columns.size() > 1)
            return reading;
        const auto refused = readRoster(*table, request.policyId); // no table: says so in its own words
        if (!refused)
            return refused.error();
    }
    const auto roster = readRoster(*table, request.policyId, reading.mapping);
    if (!roster)
        return roster.error();
    QList<ImportItem> items;
    for (const RosterRow &row : roster->rows)
        items.append(itemOf(row));
    const auto plan = planImport(library, items);
    if (!plan)
        return plan.error();
    reading.preview = ImportPreview{*roster, *plan};
    return reading;
}

} // namespace chuding
