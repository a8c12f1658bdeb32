// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include <algorithm>

namespace chuding::forms {

namespace {

/// Fewer lines than these are not left alone on a page.
constexpr qsizetype linesTogether = 2;

int columnsOf(const TableRow &row, qsizetype cells)
{
    int count = 0;
    for (qsizetype i = 0; i < cells; ++i)
        count += row.cells[i].columns;
    return count;
}

} // namespace

Table::Table(Typesetter &setter, TablePlace place, double y)
    : m_setter(setter)
    , m_place(std::move(place))
    , m_top(y)
    , m_y(y)
{
}

double Table::columnX(int column) const
{
    double x = m_place.leftPt;
    for (int i = 0; i < column; ++i)
        x += mm(m_place.columnsMm.value(i));
    return x;
}

double Table::width(const TableRow &row, qsizetype cell) const
{
    const int first = row.firstColumn + columnsOf(row, cell);
    return columnX(first + row.cells[cell].columns) - columnX(first);
}

QRectF Table::boxOf(const TableRow &row, qsizetype cell, double heightPt) const
{
    const double left = columnX(row.firstColumn + columnsOf(row, cell));
    return {left, m_y, width(row, cell), heightPt};
}

double Table::rowHeight(const TableRow &row)
{
    double height = mm(row.leastMm);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const TableCell &cell = row.cells[i];
        height = std::max(height, m_setter.boxHeight(cell.text, width(row, i), cell.style));
    }
    return height;
}

void Table::headings(const QList<TableRow> &rows)
{
    m_headings = rows;
    for (const TableRow &row : rows)
        draw(row, rowHeight(row));
    m_top = m_y;
}

void Table::newPage()
{
    m_y = m_place.newPage();
    for (const TableRow &row : std::as_const(m_headings))
        draw(row, rowHeight(row));
    m_top = m_y;
}

void Table::row(const TableRow &row, double keptWithPt)
{
    double height = rowHeight(row);
    if (!fits(height + keptWithPt) && m_y > m_top)
        newPage();
    height = std::min(height, std::max(mm(row.leastMm), m_place.bottomPt - m_y));
    draw(row, height);
}

void Table::longRow(const TableRow &row)
{
    const qsizetype place = row.cells.size() - 1;
    const Typesetter::BoxText text =
        m_setter.boxText(row.cells[place].text, width(row, place), row.cells[place].style);
    const qsizetype count = text.lines.size();
    double least = mm(row.leastMm);
    for (qsizetype first = 0, last = 0;; first = last) {
        const double room = m_place.bottomPt - m_y;
        const qsizetype fitting = text.linesIn(room);
        const bool atTop = m_y <= m_top;
        if (!atTop && !fits(std::max(least, text.heightPt(std::min(count - first, linesTogether))))) {
            last = first;
            newPage();
            continue;
        }
        last = fitting >= count - first ? count : first + std::max<qsizetype>(fitting, 1);
        if (count - last == 1 && last - first > linesTogether)
            --last; // the last line is not left alone
        const double height = last < count ? room : std::max(least, text.heightPt(count - first));
        drawPart(row, text, first, last, std::min(height, room));
        least = std::max(0.0, least - height);
        if (last == count)
            return;
        newPage();
    }
}

void Table::drawPart(
    const TableRow &row, const Typesetter::BoxText &text, qsizetype first, qsizetype last, double heightPt)
{
    TableRow part = row;
    part.cells.last().text.clear();
    const QRectF box = boxOf(row, row.cells.size() - 1, heightPt);
    draw(part, heightPt); // the labels before it are read first
    m_setter.drawLines(text, first, last, box);
}

void Table::draw(const TableRow &row, double heightPt)
{
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QRectF box = boxOf(row, i, heightPt);
        m_setter.addFrame(box);
        m_setter.drawBox(row.cells[i].text, box, row.cells[i].style);
    }
    m_y += heightPt;
}

} // namespace chuding::forms
