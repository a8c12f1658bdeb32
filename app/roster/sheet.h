// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QTime>

namespace chuding {

/// One cell as the file stores it, before anybody knows what the column means.
struct Cell
{
    enum class Kind {
        Text,
        Number,     ///< a number without a date format
        Date,       ///< a number with a date format; `date` is invalid when it shows a time only
        Boolean,    ///< `number` is 0 or 1
        Error,      ///< `text` is Excel's word for it: #N/A
        Uncomputed, ///< a formula whose result was never stored
    };
    int column = 0; ///< from 1
    Kind kind = Kind::Text;
    bool showsDay = true;    ///< of a Date: its format shows the day of the month
    bool isMergedIn = false; ///< taken over from the top cell of a merge over several rows
    QString text;
    double number = 0;
    QDate date;
    QTime time; ///< of a Date: invalid when its format shows none and there is none
};

/// Nothing but blanks.
[[nodiscard]] bool isBlank(const Cell &cell);

/// A row that has cells, `number` as the spreadsheet counts from 1. Cells in the order of their columns.
struct SheetRow
{
    int number = 0;
    QList<Cell> cells;
};

struct CellRange
{
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
};

struct Sheet
{
    QString name;            ///< empty for .csv and pasted rows
    bool isTextOnly = false; ///< .csv and pasted rows: every cell is text, whatever it was in Excel
    QList<SheetRow> rows;
    QList<CellRange> merges; ///< only those over several rows
};

/// Excel's own limit of a cell, in UTF-16 units as it counts them.
inline constexpr qsizetype maxCellCharacters = 32'767;

/// Beyond these a file is no roster.
inline constexpr int maxSheetRows = 100'000;
inline constexpr qint64 maxSheetCells = 12'000'000;
inline constexpr qint64 maxRosterBytes = 128LL * 1024 * 1024;

/// `B` for 2; columns beyond Excel's are written likewise.
[[nodiscard]] QString columnLetters(int column);

/// Reads comma-separated text (RFC 4180): UTF-8, UTF-16 with BOM, or GB18030.
[[nodiscard]] Result<Sheet> readCsvSheet(const QByteArray &bytes);
/// Reads rows as Excel and WPS put them on the clipboard.
[[nodiscard]] Result<Sheet> readPastedSheet(QStringView text);
/// Reads the first visible sheet of an Excel workbook (.xlsx, .xlsm).
[[nodiscard]] Result<Sheet> readXlsxSheet(const QByteArray &bytes);

} // namespace chuding
