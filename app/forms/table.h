// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetter.h"

#include <functional>

namespace chuding::forms {

/// A cell of a row: its text over so many columns of the table.
struct TableCell
{
    Spans text;
    Typesetter::BoxStyle style;
    int columns = 1;
};

struct TableRow
{
    double leastMm = 0;     ///< as high as that, and higher where a text needs it
    QList<TableCell> cells; ///< from the left; columns without a cell stay open
    int firstColumn = 0;
};

/// Where a table stands: its left edge, the columns, and how far down the page its rows may go.
struct TablePlace
{
    double leftPt = 0;
    QList<double> columnsMm;
    double bottomPt = 0;
    /// Begins a page and says where its rows start, in points from the top.
    std::function<double()> newPage;
};

/// Framed rows, one under the other, that grow with their texts and go on on further pages.
class Table
{
public:
    /// The first row begins at `y` of the page at hand.
    Table(Typesetter &setter, TablePlace place, double y);

    /// Drawn now, and again on each page that the table goes on to.
    void headings(const QList<TableRow> &rows);
    /// On a page with the `keptWithPt` that follow it. A row that no page holds is set smaller.
    void row(const TableRow &row, double keptWithPt = 0);
    /// A row whose last cell may be longer than the page: its lines go on on the next ones, with the other
    /// cells repeated. At least `leastMm` high in all.
    void longRow(const TableRow &row);

    [[nodiscard]] double rowHeight(const TableRow &row);
    [[nodiscard]] bool fits(double heightPt) const { return m_y + heightPt <= m_place.bottomPt + 0.01; }
    void newPage();
    /// Under the last row.
    [[nodiscard]] double y() const { return m_y; }
    /// Left edge of a column; that behind the last one is the right edge.
    [[nodiscard]] double columnX(int column) const;

private:
    void draw(const TableRow &row, double heightPt);
    void drawPart(const TableRow &row, const Typesetter::BoxText &text, qsizetype first, qsizetype last,
        double heightPt);
    [[nodiscard]] double width(const TableRow &row, qsizetype cell) const;
    [[nodiscard]] QRectF boxOf(const TableRow &row, qsizetype cell, double heightPt) const;

    Typesetter &m_setter;
    TablePlace m_place;
    QList<TableRow> m_headings;
    double m_top = 0; ///< where the rows of this page began
    double m_y = 0;
};

} // namespace chuding::forms
