// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace chuding {

/// One row of a roster as its reader understood it (the roster layer stands above this one).
struct ImportItem
{
    int row = 0; ///< as the source numbers them
    Dossier dossier;
    bool refusedByReader = false;
    QString reason{}; ///< translated; why the reader refuses it
};

enum class ImportOutcome { New, Changed, Same, Refused };

/// What would become of one row. Nothing is written until the plan is applied.
struct ImportPlanRow
{
    int row = 0;
    ImportOutcome outcome = ImportOutcome::Refused;
    Dossier merged;            ///< what would be stored; of a refused row: what came in
    QUuid incoming;            ///< id under which the row came in, as members of rounds name it
    QUuid existing;            ///< null when it is new or refused
    int expectedRevision = 0;  ///< of the dossier that it was compared with
    QStringList changedFields; ///< JSON pointers into the dossier's document, lists as a whole
    QString reason;            ///< translated; why it is refused

    bool operator==(const ImportPlanRow &) const = default;
};

struct ImportPlan
{
    QList<ImportPlanRow> rows;
    [[nodiscard]] int count(ImportOutcome outcome) const;
};

/// What an incoming dossier makes of one that is there. It keeps its id and takes over what `incoming`
/// knows: texts, dates and codes one by one, lists as a whole, except that
/// - attachments with a file stay, and a declaration of the same kind adds nothing to them;
/// - an education record keeps what the incoming one does not say;
/// - certificates of one training kind do not touch those of the other;
/// - an event replaces the last of its kind, an answer the earlier one to the same question only when it
///   says something else.
[[nodiscard]] Dossier mergedDossier(const Dossier &existing, const Dossier &incoming);

/// JSON pointers of what differs between two documents, lists as a whole, sorted.
[[nodiscard]] QStringList changedFields(const Dossier &before, const Dossier &after);

/// Compares with the library by (policy, ID number). Rows without a number, and all rows that share one,
/// are refused: which of them is right cannot be known.
[[nodiscard]] Result<ImportPlan> planImport(const Library &library, const QList<ImportItem> &items);

struct ImportSummary
{
    int added = 0;
    int changed = 0;
    int same = 0;
    int refused = 0;
    int rounds = 0; ///< new or changed

    bool operator==(const ImportSummary &) const = default;
};

struct ImportChanges
{
    ChangeSet changes;
    ImportSummary summary;
};

/// What carrying a plan out means for the library, with the rounds of the incoming rows. Members get the ids
/// under which their dossiers are stored; members of refused rows are left out. A round with the unit, kind
/// and period of one that is there is added to that one. A corrected period moves the round, or its members
/// out of the earlier one, unless that was put up from here (`postedSha256`).
[[nodiscard]] Result<ImportChanges> importChanges(
    const Library &library, const ImportPlan &plan, const QList<PublicityRound> &rounds);

/// Carries it out in one transaction.
/// `Conflict` or `Exists` when the library changed since the plan was made; then nothing is written.
Result<ImportSummary> applyImport(Library &library, const ImportPlan &plan,
    const QList<PublicityRound> &rounds, const QString &why, const Progress &progress = {});

} // namespace chuding
