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

std::optional<PublicityRound> roundWith(const QList<StoredRound> &rounds, QUuid id)
{
    for (const StoredRound &stored : rounds) {
        if (stored.round.id == id)
            return stored.round;
    }
    return std::nullopt;
}

} // namespace

Result<Step> importStep(const Library &library, const ImportPreview &preview, const QString &text)
{
    const auto planned = importChanges(library, preview.plan, roundsOfRows(preview.roster.rows));
    const auto rounds = library.rounds();
    if (!planned)
        return planned.error();
    if (!rounds)
        return rounds.error();
    Step step{text, {}, {}};
    for (const auto &change : planned->changes.dossiers) {
        std::optional<Dossier> before;
        if (change.expectedRevision > 0) {
            const auto stored = library.dossier(change.record.id);
            if (!stored)
                return stored.error();
            if (stored->revision != change.expectedRevision)
                return Error{Error::Code::Conflict, stored->dossier.person.name};
            before = stored->dossier;
        }
        step.dossiers.append({before, change.record});
    }
    for (const auto &change : planned->changes.rounds)
        step.rounds.append({roundWith(*rounds, change.record.id), change.record});
    return step;
}

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
