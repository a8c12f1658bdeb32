// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster_table.h"

#include "cell_forms.h"
#include "header_finder.h"

#include "domain/id_number.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockBytes = 1024 * 1024;
constexpr qsizetype outlineRows = 1000;
constexpr qsizetype outlineColumns = 200;
constexpr qsizetype longestExample = 40;
constexpr int headersThatSayEnough = 2;

struct TableTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Roster)
};

Result<QByteArray> rosterBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const auto code = file.exists() ? Error::Code::Io : Error::Code::NotFound;
        return Error{code, path + u": "_s + file.errorString()};
    }
    // In blocks: the size that a pipe or a growing file states is not to be relied on.
    QByteArray bytes;
    for (QByteArray block = file.read(blockBytes); !block.isEmpty(); block = file.read(blockBytes)) {
        bytes += block;
        if (bytes.size() > maxRosterBytes)
            return Error{Error::Code::Limit, path};
    }
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Io, path + u": "_s + file.errorString()};
    return bytes;
}

Result<Sheet> sheetOfBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Error{Error::Code::Format, TableTexts::tr("The file is empty.")};
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return Error{Error::Code::Format, TableTexts::tr("This is an old .xls or .et file, or one with a "
                                                         "password. 请另存为.xlsx (save it as .xlsx).")};
    }
    if (bytes.startsWith("PK"))
        return readXlsxSheet(bytes);
    return readCsvSheet(bytes);
}

bool isCutBySemicolons(const Sheet &sheet)
{
    if (!sheet.isTextOnly)
        return false;
    const QList<Column> columns = rosterColumns();
    const HeaderMapping none;
    const HeaderFinder finder(sheet, columns, none);
    return finder.find().row == 0 && finder.hasSemicolons();
}

/// The text with every number in it that may be an ID number masked.
QString withoutIdNumbers(const QString &text)
{
    static const QRegularExpression likeId(u"[0-9]{14,}[0-9Xx]"_s);
    const QString number = normalizedIdNumber(text);
    if (likeId.match(number).captured() == number && !number.isEmpty())
        return maskedIdNumber(number);
    QString out = foldedText(text);
    for (QRegularExpressionMatch match = likeId.match(out); match.hasMatch(); match = likeId.match(out))
        out.replace(match.capturedStart(), match.capturedLength(), maskedIdNumber(match.captured()));
    return out;
}

QString exampleOf(const Cell &cell)
{
    QString text = cell.text;
    if (cell.kind == Cell::Kind::Date)
        text = cell.date.isValid() ? cell.date.toString(Qt::ISODate) : cell.time.toString(u"HH:mm"_s);
    else if (cell.kind == Cell::Kind::Number)
        text = QString::number(cell.number, 'f', std::floor(cell.number) == cell.number ? 0 : 2);
    else if (cell.kind == Cell::Kind::Boolean)
        text = yesNoText(cell.number != 0);
    text = withoutIdNumbers(text.left(10 * longestExample).simplified());
    return text.size() > longestExample ? text.left(longestExample) + u'…' : text;
}

/// By column of the file: the first cell with content below the headers.
QMap<int, Cell> firstValues(const Sheet &sheet, const Header &header)
{
    QMap<int, Cell> values;
    for (qsizetype i = 0; i < sheet.rows.size() && i < outlineRows; ++i) {
        if (sheet.rows[i].number <= header.lastRow)
            continue;
        for (const Cell &cell : sheet.rows[i].cells) {
            if (!isBlank(cell) && !values.contains(cell.column))
                values.insert(cell.column, cell);
        }
    }
    return values;
}

QString headerText(const Header &header, int column)
{
    if (header.row == 0)
        return {};
    for (const QHash<int, FileColumn> &known : {header.columns, header.repeated}) {
        if (known.contains(column))
            return known[column].header;
    }
    return header.mapped.contains(column) ? header.mapped[column] : header.unknown.value(column);
}

/// The positions to be asked about: those with a header, or with content where there is no header row.
QList<int> outlinePositions(const Header &header, const QMap<int, Cell> &values)
{
    QList<int> positions = values.keys();
    if (header.row != 0) {
        positions =
            header.columns.keys() + header.repeated.keys() + header.mapped.keys() + header.unknown.keys();
        std::sort(positions.begin(), positions.end());
        positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    }
    return positions.mid(0, outlineColumns);
}

TableColumn outlined(int position, const Header &header, const QList<Column> &columns, const Cell &first)
{
    TableColumn out;
    out.position = position;
    out.letters = columnLetters(position);
    out.header = headerText(header, position);
    out.example = exampleOf(first);
    const bool isRepeated = header.repeated.contains(position);
    if (isRepeated || header.columns.contains(position))
        out.key = columns[(isRepeated ? header.repeated : header.columns)[position].known].key;
    out.isKnown = header.row != 0 && !out.key.isEmpty() && !header.mapped.contains(position);
    return out;
}

/// Proposals stand only where no other column is that field or seems to be.
void keepClearProposals(QList<TableColumn> &columns)
{
    QHash<QString, int> count;
    for (const TableColumn &column : std::as_const(columns)) {
        count[column.key] += 1;
        count[column.proposal] += 1;
    }
    for (TableColumn &column : columns) {
        if (count.value(column.proposal) > 1)
            column.proposal.clear();
    }
}

bool isSaid(const TableColumn &column, const HeaderMapping &mapping, const Header &header)
{
    if (header.row == 0)
        return column.position <= mapping.byPosition.size();
    return column.isKnown || header.mapped.contains(column.position);
}

/// Whether the first row, of which no header is known for certain, reads like headers all the same.
bool firstRowSeemsHeaders(const Sheet &sheet)
{
    const QList<Column> columns = rosterColumns();
    const HeaderMapping none;
    const Header header = HeaderFinder(sheet, columns, none).ofFirstRow();
    const QStringList unknown = header.unknown.values().mid(0, outlineColumns);
    const auto isProposed = [](const QString &text) { return proposedKey(text).has_value(); };
    return header.columns.size() + std::count_if(unknown.cbegin(), unknown.cend(), isProposed) >=
           headersThatSayEnough;
}

} // namespace

RosterTable::RosterTable(Sheet &&sheet)
    : m_sheet(std::make_shared<const Sheet>(std::move(sheet)))
{
}

Result<RosterTable> rosterTableOfFile(const QString &path)
{
    const Result<QByteArray> bytes = rosterBytes(path);
    if (!bytes)
        return bytes.error();
    Result<Sheet> sheet = sheetOfBytes(*bytes);
    if (!sheet)
        return sheet.error();
    if (isCutBySemicolons(*sheet)) {
        return Error{Error::Code::Format,
            TableTexts::tr(
                "The columns are separated by semicolons. Save the file with commas, or as .xlsx, or put "
                "“sep=;” into a first line of its own.")};
    }
    return RosterTable(std::move(*sheet));
}

Result<RosterTable> rosterTableOfText(const QString &tabSeparatedText)
{
    Result<Sheet> sheet = readPastedSheet(tabSeparatedText);
    if (!sheet)
        return sheet.error();
    return RosterTable(std::move(*sheet));
}

bool TableOutline::hasPersonColumn() const
{
    return std::any_of(columns.cbegin(), columns.cend(),
        [](const TableColumn &column) { return column.key == u"person.name" || column.key == u"person.id"; });
}

TableOutline tableOutline(const RosterTable &table, const HeaderMapping &mapping)
{
    const Sheet &sheet = table.sheet();
    const QList<Column> columns = rosterColumns();
    const Header header = HeaderFinder(sheet, columns, mapping).find();
    const QMap<int, Cell> values = firstValues(sheet, header);
    TableOutline outline;
    outline.headerRow = header.row;
    for (const int position : outlinePositions(header, values)) {
        const Cell first = values.value(position);
        TableColumn column = outlined(position, header, columns, first);
        if (!isSaid(column, mapping, header)) {
            column.proposal = (header.row != 0 ? proposedKey(column.header) : proposedKeyOfValue(first.text))
                                  .value_or(QString());
        }
        outline.columns.append(column);
    }
    keepClearProposals(outline.columns);
    return outline;
}

bool firstRowHasHeaders(const RosterTable &table, const HeaderMapping &mapping)
{
    const QList<Column> columns = rosterColumns();
    return HeaderFinder(table.sheet(), columns, mapping).ofFirstRow().columns.size() >= headersThatSayEnough;
}

HeaderMapping proposedMapping(const RosterTable &table, const HeaderMapping &mapping)
{
    HeaderMapping out = mapping;
    TableOutline outline = tableOutline(table, out);
    if (mapping.headers == HeaderMapping::Headers::Find && outline.headerRow == 0) {
        const bool seemsHeaders = firstRowSeemsHeaders(table.sheet());
        out.headers = seemsHeaders ? HeaderMapping::Headers::InFirstRow : HeaderMapping::Headers::None;
        outline = tableOutline(table, out);
    }
    for (const TableColumn &column : std::as_const(outline.columns)) {
        if (column.proposal.isEmpty())
            continue;
        if (outline.headerRow != 0) {
            out.byHeader.insert(column.header, column.proposal);
        } else {
            out.byPosition.resize(std::max<qsizetype>(out.byPosition.size(), column.position));
            out.byPosition[column.position - 1] = column.proposal;
        }
    }
    return out;
}

} // namespace chuding
