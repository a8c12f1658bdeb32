// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

namespace chuding {

/// 结转: a new dossier for a new notice out of last year's. 调动: the whole dossier of somebody who changed
/// to this unit under the same notice.
enum class TakeOverMode { CarryOver, Transfer };

enum class TakeOverOutcome {
    New,
    Present, ///< the target has a dossier with this ID number already
    Refused,
};

/// What would become of one dossier of the other library. Nothing is written until the plan is applied.
struct TakeOverRow
{
    QUuid source; ///< its id there
    QString name;
    QString maskedIdNumber;
    QString unitName;
    TakeOverOutcome outcome = TakeOverOutcome::New;
    QString reason; ///< translated; why it is refused
    Dossier taken;  ///< what would be added

    bool operator==(const TakeOverRow &) const = default;
};

struct TakeOverPlan
{
    TakeOverMode mode = TakeOverMode::CarryOver;
    QList<TakeOverRow> rows;
    [[nodiscard]] int count(TakeOverOutcome outcome) const;
};

/// Whether a paper of this kind still says the same in another year.
[[nodiscard]] bool isLasting(AttachmentKind kind);

/// Next season's dossier with the facts that last: person, employment, work history, education, assessments,
/// training, exemption, certificates, the specialty, and files of lasting kinds. A new id; no events,
/// answers, statements or papers of the season.
[[nodiscard]] Dossier carriedOver(const Dossier &old, const QString &policyId);

/// The dossier as the new unit keeps it; the id stays, so that papers name the same. An employer's library
/// makes its own unit the employer; with a date the work history closes the old unit then and begins the
/// new one.
[[nodiscard]] Dossier transferred(const Dossier &old, const LibraryInfo &target, QDate from);

/// `Refused` when the notices of the libraries do not fit the mode. `from` is the day of a transfer, may be
/// unknown.
[[nodiscard]] Result<TakeOverPlan> planTakeOver(
    const Library &source, const Library &target, TakeOverMode mode, QDate from = QDate());

struct TakeOverSummary
{
    int added = 0;
    QList<TakeOverRow> refused; ///< chosen, but a file of theirs is missing or changed
};

/// Carries the chosen new rows (by `source`) out in one transaction, with their files. A row whose file is
/// missing or changed in the source is refused by name, and nothing of it is written. `Conflict` or `Exists`
/// when the target changed since the plan was made; then nothing is written.
Result<TakeOverSummary> applyTakeOver(const Library &source, Library &target, const TakeOverPlan &plan,
    const QList<QUuid> &chosen, const QString &why, const Progress &progress = {});

/// Who takes a dossier over.
struct Receiver
{
    QString unitName;
    QString unitCode; ///< may be empty
};

/// Writes a new library with just this dossier and its files (for the USB stick), aside, verified and renamed
/// when complete. Both logs say so, by ids only. `Exists` when the target is there.
Result<void> handOver(Library &source, QUuid id, const QString &targetPath, const Receiver &receiver,
    const QString &why, const Progress &progress = {});

} // namespace chuding
