// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"
#include "header_mapping.h"
#include "sheet.h"

#include <QHash>
#include <QMap>

namespace chuding {

/// The rows at the top in which a header row is looked for: titles may stand above it.
inline constexpr int headerSearchRows = 20;

/// Headers are compared without blanks, width, case and the stars of required fields.
[[nodiscard]] QString comparedHeader(QStringView text);

/// One column of the file that is read.
struct FileColumn
{
    int known = 0; ///< index in `rosterColumns()`
    QString header;
    QString earlier; ///< of a repeated one: the header of the column that is read instead
};

struct Header
{
    int row = 0;                     ///< 0: there is none
    int lastRow = 0;                 ///< below `row` when header cells are merged downwards
    bool hasPerson = false;          ///< 姓名 or 身份证号 is among the columns
    QHash<int, FileColumn> columns;  ///< by column of the file
    QHash<int, FileColumn> repeated; ///< known, but met before
    QMap<int, QString> unknown;
    QMap<int, QString> mapped; ///< known by the mapping only, left out or not
};

/// Finds what the columns of a sheet are. The references must outlive it.
class HeaderFinder
{
public:
    HeaderFinder(const Sheet &sheet, const QList<Column> &columns, const HeaderMapping &mapping);

    /// Without a row when none of the first rows names a person's column or two known ones.
    [[nodiscard]] Header find() const;
    /// Of the first row with content, whatever it says.
    [[nodiscard]] Header ofFirstRow() const;
    /// Whether a header stands there when the cells are cut at semicolons.
    [[nodiscard]] bool hasSemicolons() const;

private:
    [[nodiscard]] Header found() const;
    [[nodiscard]] Header headerOf(const SheetRow &row) const;
    [[nodiscard]] Header headerByPosition() const;
    void place(Header &header, int column, int known, const QString &text) const;
    [[nodiscard]] int lastRowOf(int row) const;

    const Sheet &m_sheet;
    const QList<Column> &m_columns;
    const HeaderMapping &m_mapping;
    QHash<QString, int> m_keys;   ///< by key alone
    QHash<QString, int> m_index;  ///< by compared key, header or alias
    QHash<QString, int> m_byHand; ///< by compared header; -1: left out
};

} // namespace chuding
