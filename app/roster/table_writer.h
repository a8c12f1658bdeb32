// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace chuding {

/// A table as it is shown, for Excel.
struct Table
{
    QString title; ///< above it, and the name of the sheet; may be empty
    QString note;  ///< a line below the title: 导出时间 …; may be empty
    QStringList headers;
    QList<QStringList> rows;
    QList<int> widths;     ///< in characters, a Chinese one counts two; 0 or missing: by content
    QSet<int> textColumns; ///< from 0: stay as written, digits too (ID numbers, codes)
};

/// Writes the table as .xlsx over what is at `path`: headers stay in view, can be filtered by, and are
/// repeated on every printed page. Every cell is text, whatever it begins with, save plain numbers outside
/// the text columns. `Limit` beyond 100,000 rows. `progress` is told rows and may cancel by false.
Result<void> writeTable(const QString &path, const Table &table,
    const std::function<bool(qint64 done, qint64 total)> &progress = {});

/// The same as .csv, headers and rows alone: UTF-8 with a mark at the start and lines ended by CR LF, as
/// Excel reads it. What Excel would take for a formula gets an apostrophe before it.
Result<void> writeCsv(const QString &path, const Table &table);

} // namespace chuding
