// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_plan.h"

#include "domain/id_number.h"
#include "import_rounds.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace chuding {

namespace {

QString importText(const char *source)
{
    return QCoreApplication::translate("chuding::Import", source);
}

/// What makes an applicant the same one: notice and ID number.
using Key = std::pair<QString, QString>;

Key keyOf(const Dossier &dossier)
{
    return {dossier.policyId, normalizedIdNumber(dossier.person.idNumber)};
}

QString otherRowsText(const QList<int> &rows, int row)
{
    QStringList others;
    for (const int other : rows) {
        if (other != row)
            others.append(QString::number(other));
    }
    return others.isEmpty() ? QString::number(row) : others.join(QLatin1StringView(", "));
}

/// Empty when the row can be taken.
QString refusal(const ImportItem &item, const QHash<Key, QList<int>> &rowsByKey)
{
    if (item.refusedByReader)
        return item.reason;
    const Key key = keyOf(item.dossier);
    if (key.second.isEmpty())
        return importText(QT_TRANSLATE_NOOP(
            "chuding::Import", "The row has no ID number, so it cannot be told whose it is."));
    const QList<int> rows = rowsByKey.value(key);
    if (rows.size() > 1)
        return importText(QT_TRANSLATE_NOOP("chuding::Import",
                              "The same ID number stands in row %1 too; correct the roster."))
            .arg(otherRowsText(rows, item.row));
    return {};
}

ImportPlanRow comparedRow(const ImportItem &item, const StoredDossier &stored)
{
    ImportPlanRow row;
    row.existing = stored.dossier.id;
    row.expectedRevision = stored.revision;
    row.merged = mergedDossier(stored.dossier, item.dossier);
    if (row.merged == stored.dossier) {
        row.outcome = ImportOutcome::Same;
        return row;
    }
    row.outcome = ImportOutcome::Changed;
    row.changedFields = changedFields(stored.dossier, row.merged);
    return row;
}

ImportPlanRow newRow(const ImportItem &item, bool idIsTaken)
{
    ImportPlanRow row;
    row.outcome = ImportOutcome::New;
    row.merged = item.dossier;
    if (row.merged.id.isNull() || idIsTaken)
        row.merged.id = QUuid::createUuid();
    return row;
}

} // namespace

int ImportPlan::count(ImportOutcome outcome) const
{
    return static_cast<int>(std::count_if(
        rows.cbegin(), rows.cend(), [outcome](const ImportPlanRow &row) { return row.outcome == outcome; }));
}

Result<ImportPlan> planImport(const Library &library, const QList<ImportItem> &items)
{
    const Result<QList<StoredDossier>> stored = library.dossiers();
    if (!stored)
        return stored.error();
    QHash<Key, const StoredDossier *> byKey;
    QSet<QUuid> takenIds;
    for (const StoredDossier &dossier : *stored) {
        byKey.insert(keyOf(dossier.dossier), &dossier);
        takenIds.insert(dossier.dossier.id);
    }
    const Result<QList<DossierRow>> removed = library.removedRows();
    if (!removed)
        return removed.error();
    for (const DossierRow &row : *removed)
        takenIds.insert(row.id);
    QHash<Key, QList<int>> rowsByKey;
    for (const ImportItem &item : items)
        rowsByKey[keyOf(item.dossier)].append(item.row);

    ImportPlan plan;
    for (const ImportItem &item : items) {
        ImportPlanRow row;
        row.reason = refusal(item, rowsByKey);
        if (!row.reason.isEmpty() || item.refusedByReader) {
            row.merged = item.dossier;
        } else if (const StoredDossier *existing = byKey.value(keyOf(item.dossier))) {
            row = comparedRow(item, *existing);
        } else {
            row = newRow(item, takenIds.contains(item.dossier.id));
            takenIds.insert(row.merged.id);
        }
        row.row = item.row;
        row.incoming = item.dossier.id;
        plan.rows.append(row);
    }
    return plan;
}

namespace {

ImportSummary summaryOf(const ImportPlan &plan)
{
    return {plan.count(ImportOutcome::New), plan.count(ImportOutcome::Changed),
        plan.count(ImportOutcome::Same), plan.count(ImportOutcome::Refused), 0};
}

/// Where the members of incoming rounds find their dossiers after the import.
QHash<QUuid, StoredAs> storedMembers(const ImportPlan &plan)
{
    QHash<QUuid, StoredAs> members;
    for (const ImportPlanRow &row : plan.rows) {
        if (row.outcome == ImportOutcome::Refused)
            continue;
        const int revision =
            row.outcome == ImportOutcome::Same ? row.expectedRevision : row.expectedRevision + 1;
        members.insert(row.incoming, {row.merged.id, revision});
    }
    return members;
}

/// A round that is new, or changed under its id. What lies in the bin stays there.
Result<ChangeSet::Change<PublicityRound>> changeOf(
    const Library &library, const QList<StoredRound> &stored, PublicityRound round)
{
    for (const StoredRound &earlier : stored) {
        if (earlier.round.id == round.id)
            return ChangeSet::Change<PublicityRound>{round, earlier.revision};
    }
    const Result<QList<RevisionRow>> history = library.roundHistory(round.id);
    if (!history)
        return history.error();
    if (!history->isEmpty())
        round.id = QUuid::createUuid();
    return ChangeSet::Change<PublicityRound>{round};
}

} // namespace

Result<ImportChanges> importChanges(
    const Library &library, const ImportPlan &plan, const QList<PublicityRound> &rounds)
{
    const Result<QList<StoredRound>> stored = library.rounds();
    if (!stored)
        return stored.error();
    ImportChanges planned{{}, summaryOf(plan)};
    for (const ImportPlanRow &row : plan.rows) {
        if (row.outcome == ImportOutcome::New || row.outcome == ImportOutcome::Changed)
            planned.changes.dossiers.append({row.merged, row.expectedRevision});
    }
    for (const PublicityRound &round : importedRounds(*stored, rounds, storedMembers(plan))) {
        const auto change = changeOf(library, *stored, round);
        if (!change)
            return change.error();
        planned.changes.rounds.append(*change);
    }
    planned.summary.rounds = static_cast<int>(planned.changes.rounds.size());
    return planned;
}

Result<ImportSummary> applyImport(Library &library, const ImportPlan &plan,
    const QList<PublicityRound> &rounds, const QString &why, const Progress &progress)
{
    const Result<ImportChanges> planned = importChanges(library, plan, rounds);
    if (!planned)
        return planned.error();
    if (planned->changes.isEmpty())
        return planned->summary;
    const Result<ChangedRevisions> applied = library.apply(planned->changes, why, progress);
    if (!applied)
        return applied.error();
    return planned->summary;
}

} // namespace chuding
