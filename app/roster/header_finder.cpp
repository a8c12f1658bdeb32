// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "header_finder.h"

#include "domain/text.h"

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShownHeader = 100;
constexpr int leftOut = -1;
constexpr int knownForAHeaderRow = 2;

QString shownHeader(const QString &text)
{
    return text.size() > longestShownHeader ? text.left(longestShownHeader) + u'…' : text;
}

bool isBlankRow(const SheetRow &row)
{
    return std::all_of(row.cells.cbegin(), row.cells.cend(), isBlank);
}

} // namespace

QString comparedHeader(QStringView text)
{
    QString out = foldedWidth(text).toLower();
    out.removeIf([](QChar c) { return c.isSpace() || c == u'*' || c == QChar(0xFEFF); });
    return out;
}

HeaderFinder::HeaderFinder(const Sheet &sheet, const QList<Column> &columns, const HeaderMapping &mapping)
    : m_sheet(sheet)
    , m_columns(columns)
    , m_mapping(mapping)
{
    for (int i = 0; i < columns.size(); ++i) {
        m_keys.insert(columns[i].key, i);
        m_index.insert(comparedHeader(columns[i].key), i);
        m_index.insert(comparedHeader(columns[i].header), i);
        for (const QString &alias : columns[i].aliases)
            m_index.insert(comparedHeader(alias), i);
    }
    for (auto it = mapping.byHeader.cbegin(); it != mapping.byHeader.cend(); ++it) {
        if (it->isEmpty() || m_keys.contains(*it))
            m_byHand.insert(comparedHeader(it.key()), it->isEmpty() ? leftOut : m_keys.value(*it));
    }
}

Header HeaderFinder::find() const
{
    switch (m_mapping.headers) {
    case HeaderMapping::Headers::Find:
        return found();
    case HeaderMapping::Headers::InFirstRow:
        return ofFirstRow();
    case HeaderMapping::Headers::None:
        return headerByPosition();
    }
    Q_UNREACHABLE();
}

Header HeaderFinder::found() const
{
    Header best;
    const auto isBetter = [&best](const Header &header) {
        if (header.hasPerson != best.hasPerson)
            return header.hasPerson;
        return header.columns.size() > best.columns.size();
    };
    for (qsizetype i = 0; i < m_sheet.rows.size() && i < headerSearchRows; ++i) {
        Header header = headerOf(m_sheet.rows[i]);
        if ((header.hasPerson || header.columns.size() >= knownForAHeaderRow) && isBetter(header))
            best = std::move(header);
    }
    return best;
}

Header HeaderFinder::ofFirstRow() const
{
    for (const SheetRow &row : m_sheet.rows) {
        if (!isBlankRow(row))
            return headerOf(row);
    }
    return {};
}

bool HeaderFinder::hasSemicolons() const
{
    const auto isHeader = [this](const QString &part) {
        return m_index.contains(comparedHeader(cleanedText(part)));
    };
    for (qsizetype i = 0; i < m_sheet.rows.size() && i < headerSearchRows; ++i) {
        for (const Cell &cell : m_sheet.rows[i].cells) {
            const QStringList parts = QString(cell.text).replace(u'；', u';').split(u';');
            if (parts.size() > 1 && std::any_of(parts.cbegin(), parts.cend(), isHeader))
                return true;
        }
    }
    return false;
}

Header HeaderFinder::headerOf(const SheetRow &row) const
{
    Header header;
    header.row = row.number;
    header.lastRow = lastRowOf(row.number);
    for (const Cell &cell : row.cells) {
        const QString text = cell.kind == Cell::Kind::Text ? shownHeader(cleanedText(cell.text)) : QString();
        if (text.isEmpty())
            continue;
        const QString compared = comparedHeader(text);
        if (const auto byHand = m_byHand.constFind(compared); byHand != m_byHand.constEnd()) {
            header.mapped.insert(cell.column, text);
            if (*byHand != leftOut)
                place(header, cell.column, *byHand, text);
        } else if (const auto known = m_index.constFind(compared); known != m_index.constEnd()) {
            place(header, cell.column, *known, text);
        } else {
            header.unknown.insert(cell.column, text);
        }
    }
    return header;
}

Header HeaderFinder::headerByPosition() const
{
    Header header;
    for (int i = 0; i < m_mapping.byPosition.size(); ++i) {
        const auto known = m_keys.constFind(m_mapping.byPosition[i]);
        if (known != m_keys.constEnd())
            place(header, i + 1, *known, m_columns[*known].header);
    }
    return header;
}

void HeaderFinder::place(Header &header, int column, int known, const QString &text) const
{
    for (const FileColumn &earlier : std::as_const(header.columns)) {
        if (earlier.known == known) {
            header.repeated.insert(column, {known, text, earlier.header});
            return;
        }
    }
    header.columns.insert(column, {known, text, {}});
    const QString &key = m_columns[known].key;
    header.hasPerson = header.hasPerson || key == u"person.name" || key == u"person.id";
}

int HeaderFinder::lastRowOf(int row) const
{
    int last = row;
    for (const CellRange &merge : m_sheet.merges) {
        if (merge.firstRow <= row && merge.lastRow >= row)
            last = std::max(last, merge.lastRow);
    }
    return last;
}

} // namespace chuding
