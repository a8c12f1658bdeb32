// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "header_mapping.h"

#include <memory>

namespace chuding {

struct Sheet;

/// The cells of a roster in memory, before it is known what the columns mean. Copies share the cells.
class RosterTable final
{
public:
    explicit RosterTable(Sheet &&sheet);
    [[nodiscard]] const Sheet &sheet() const { return *m_sheet; }

private:
    std::shared_ptr<const Sheet> m_sheet;
};

/// Reads .xlsx (first sheet) or .csv by content, not by name. `Format` with a sentence when it is neither
/// (an .xls or .et: 请另存为.xlsx) or damaged; `Limit` beyond 100,000 rows.
[[nodiscard]] Result<RosterTable> rosterTableOfFile(const QString &path);
/// Rows as Excel and WPS put them on the clipboard: tabs between cells, quotation marks around cells with
/// line breaks. `Format` when there is nothing in it.
[[nodiscard]] Result<RosterTable> rosterTableOfText(const QString &tabSeparatedText);

/// A column of a table as somebody is asked about it.
struct TableColumn
{
    int position = 0;     ///< from 1
    QString letters;      ///< as the spreadsheet names it: C
    QString header;       ///< empty when there is no header row
    QString example;      ///< the first value, cut, its ID number masked
    QString key;          ///< what it is read as; empty: it is left out
    QString proposal;     ///< of a column that nothing is known of: what it seems to be; may be empty
    bool isKnown = false; ///< by its own header, so that nobody needs to be asked

    bool operator==(const TableColumn &) const = default;
};

struct TableOutline
{
    int headerRow = 0; ///< as the spreadsheet counts, from 1; 0: there is none
    QList<TableColumn> columns;

    /// A roster needs one column at least that says who a row is about.
    [[nodiscard]] bool hasPersonColumn() const;
};

/// The columns with content in the first 1,000 rows, 200 at most.
[[nodiscard]] TableOutline tableOutline(const RosterTable &table, const HeaderMapping &mapping = {});

/// Whether the first row with content holds two headers at least that are known, by `mapping` too.
[[nodiscard]] bool firstRowHasHeaders(const RosterTable &table, const HeaderMapping &mapping = {});

/// The mapping to begin with: says whether there are headers where `Find` finds none, and adds every proposal
/// that is clear to what `mapping` says already.
[[nodiscard]] HeaderMapping proposedMapping(const RosterTable &table, const HeaderMapping &mapping = {});

} // namespace chuding
