// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"
#include "domain/publicity.h"
#include "domain/result.h"
#include "policy/policy.h"
#include "roster_table.h"

#include <QList>
#include <QString>

#include <optional>

namespace chuding {

/// Something in a cell that could not be read.
struct CellFault
{
    int row = 0;     ///< as the spreadsheet numbers them, from 1
    QString column;  ///< spreadsheet letter: B
    QString header;  ///< the header as the file has it
    QString key;     ///< roster key of the column (`person.id`)
    QString rule;    ///< R-DATA rule under which `check` reports it
    QString message; ///< translated: what is wrong and what is expected

    bool operator==(const CellFault &) const = default;
};

/// The publicity columns of one row.
struct RosterPublicity
{
    DayRange period;
    std::optional<ObjectionState> objection;
    QDate resultDate;

    bool operator==(const RosterPublicity &) const = default;
};

struct RosterRow
{
    int row = 0;
    Dossier dossier; ///< with a fresh id
    std::optional<RosterPublicity> first;
    std::optional<RosterPublicity> second;
    QList<CellFault> faults;
};

struct Roster
{
    QString sheet;                 ///< name of the sheet; empty for .csv and pasted rows
    int headerRow = 0;             ///< 0: there is none, the mapping said what the columns are
    QStringList unknownHeaders;    ///< reported, not fatal
    QList<CellFault> headerFaults; ///< a field twice; each row with content there has one too
    QList<RosterRow> rows;         ///< rows without any content are left out
};

/// The rows of a table, its columns as `mapping` and their headers say. `Format` when none of them is 姓名 or
/// 身份证号 (there is no header row); `Limit` beyond 100,000 rows.
[[nodiscard]] Result<Roster> readRoster(
    const RosterTable &table, const QString &policyId, const HeaderMapping &mapping = {});
/// The same of a file or of what was copied in Excel or WPS, with the errors of `rosterTableOfFile` and
/// `rosterTableOfText`.
[[nodiscard]] Result<Roster> readRoster(
    const QString &path, const QString &policyId, const HeaderMapping &mapping = {});
[[nodiscard]] Result<Roster> readPastedRoster(
    const QString &tabSeparatedText, const QString &policyId, const HeaderMapping &mapping = {});

/// The row as a round of one member, for checking without a library; nothing when the columns are empty.
[[nodiscard]] std::optional<PublicityRound> roundOfRow(const RosterRow &row, PublicityKind kind);
/// Rows with the same unit, period, objection and result date form one round.
[[nodiscard]] QList<PublicityRound> roundsOfRows(const QList<RosterRow> &rows);

/// Chinese headers of the columns in which the two dossiers differ, in the order of the template.
[[nodiscard]] QStringList changedHeaders(const Dossier &before, const Dossier &after);

/// A blank template with Chinese headers, drop-down lists and one filled example row. `Exists` when there is
/// something at `path`.
Result<void> writeRosterTemplate(const QString &path, const Policy &policy);

/// The same columns filled from dossiers and rounds (in packages and for a look in Excel), over what is at
/// `path`. Answers that lapsed are left out.
Result<void> writeRoster(const QString &path, const Policy &policy, const QList<Dossier> &dossiers,
    const QList<PublicityRound> &rounds);

} // namespace chuding
