// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "roster.h"
#include "sheet.h"

#include "domain/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerSearchRows = 20;
constexpr qint64 blockBytes = 1024 * 1024;
constexpr qsizetype longestShownHeader = 100;

struct ReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Roster)
};

/// Headers are compared without blanks, width, case and the stars of required fields.
QString comparedHeader(QStringView text)
{
    QString out = foldedWidth(text).toLower();
    out.removeIf([](QChar c) { return c.isSpace() || c == u'*' || c == QChar(0xFEFF); });
    return out;
}

QHash<QString, int> headerIndex(const QList<Column> &columns)
{
    QHash<QString, int> index;
    for (int i = 0; i < columns.size(); ++i) {
        index.insert(comparedHeader(columns[i].key), i);
        index.insert(comparedHeader(columns[i].header), i);
        for (const QString &alias : columns[i].aliases)
            index.insert(comparedHeader(alias), i);
    }
    return index;
}

/// One column of the file that is known.
struct FileColumn
{
    int known = 0; ///< index in `rosterColumns()`
    QString header;
};

struct Header
{
    int row = 0;                     ///< 0: none was found
    int lastRow = 0;                 ///< below `row` when header cells are merged downwards
    QHash<int, FileColumn> columns;  ///< by column of the file
    QHash<int, FileColumn> repeated; ///< known, but met before
    QStringList unknown;
};

class HeaderFinder
{
public:
    HeaderFinder(const Sheet &sheet, const QList<Column> &columns)
        : m_sheet(sheet)
        , m_columns(columns)
        , m_index(headerIndex(columns))
    {
    }

    /// Whether a header stands there when the cells are cut at semicolons.
    bool hasSemicolons() const
    {
        for (qsizetype i = 0; i < m_sheet.rows.size() && i < headerSearchRows; ++i) {
            for (const Cell &cell : m_sheet.rows[i].cells) {
                const QStringList parts = QString(cell.text).replace(u'；', u';').split(u';');
                if (parts.size() > 1 &&
                    std::any_of(parts.cbegin(), parts.cend(), [this](const QString &part) {
                        return m_index.contains(comparedHeader(cleanedText(part)));
                    })) {
                    return true;
                }
            }
        }
        return false;
    }

    Header find() const
    {
        Header best;
        for (qsizetype i = 0; i < m_sheet.rows.size() && i < headerSearchRows; ++i) {
            Header header = headerOf(m_sheet.rows[i]);
            if (header.row != 0 && header.columns.size() > best.columns.size())
                best = std::move(header);
        }
        return best;
    }

private:
    Header headerOf(const SheetRow &row) const
    {
        Header header;
        QHash<int, int> seen;
        bool hasKey = false;
        for (const Cell &cell : row.cells) {
            const QString text = cell.kind == Cell::Kind::Text ? cleanedText(cell.text) : QString();
            if (text.isEmpty())
                continue;
            const auto it = m_index.constFind(comparedHeader(text));
            if (it == m_index.constEnd()) {
                header.unknown.append(
                    text.size() > longestShownHeader ? text.left(longestShownHeader) + u'…' : text);
                continue;
            }
            auto &place = seen.contains(*it) ? header.repeated : header.columns;
            place.insert(cell.column, {*it, text});
            seen.insert(*it, cell.column);
            hasKey = hasKey || m_columns[*it].key == u"person.name" || m_columns[*it].key == u"person.id";
        }
        if (hasKey) {
            header.row = row.number;
            header.lastRow = lastRowOf(row.number);
        }
        return header;
    }

    int lastRowOf(int row) const
    {
        int last = row;
        for (const CellRange &merge : m_sheet.merges) {
            if (merge.firstRow <= row && merge.lastRow >= row)
                last = std::max(last, merge.lastRow);
        }
        return last;
    }

    const Sheet &m_sheet;
    const QList<Column> &m_columns;
    QHash<QString, int> m_index;
};

bool isBlank(const Cell &cell)
{
    return cell.kind == Cell::Kind::Text &&
           std::all_of(cell.text.cbegin(), cell.text.cend(), [](QChar c) { return c.isSpace(); });
}

class RowReader
{
public:
    RowReader(const QList<Column> &columns, const Header &header, const QString &policyId)
        : m_columns(columns)
        , m_header(header)
        , m_policyId(policyId)
    {
    }

    /// Nothing when no known column has content.
    std::optional<RosterRow> read(const SheetRow &row) const
    {
        RowDraft draft;
        QList<CellFault> faults;
        bool hasContent = false;
        for (const Cell &cell : row.cells) {
            if (isBlank(cell))
                continue;
            const auto it = m_header.columns.constFind(cell.column);
            if (it != m_header.columns.constEnd()) {
                hasContent = true;
                readCell(row.number, cell, *it, draft, faults);
            }
        }
        if (!hasContent)
            return std::nullopt;
        addRepeated(row, faults);
        RosterRow out = rowOf(std::move(draft), row.number, m_policyId);
        out.faults = std::move(faults);
        return out;
    }

private:
    void readCell(
        int row, const Cell &cell, const FileColumn &column, RowDraft &draft, QList<CellFault> &faults) const
    {
        const Column &known = m_columns[column.known];
        QStringList messages;
        if (cell.isMergedIn && (known.key == u"person.name" || known.key == u"person.id")) {
            messages.append(ReaderTexts::tr(
                "The cell is merged with the row above. Each applicant takes one row of its own."));
        } else if (cell.text.size() > maxCellCharacters) {
            messages.append(
                ReaderTexts::tr("The cell has more than %n characters, which no Excel cell can hold.",
                    nullptr, static_cast<int>(maxCellCharacters)));
        } else {
            known.read(cell, draft, messages);
        }
        for (const QString &message : messages)
            faults.append(fault(row, cell, column, message));
    }

    /// The first of two columns with the same header was read; a further one must not say otherwise.
    void addRepeated(const SheetRow &row, QList<CellFault> &faults) const
    {
        for (const Cell &cell : row.cells) {
            const auto it = m_header.repeated.constFind(cell.column);
            if (it != m_header.repeated.constEnd() && !isBlank(cell)) {
                faults.append(fault(row.number, cell, *it,
                    ReaderTexts::tr("There is an earlier column “%1”; this cell was not read.")
                        .arg(it->header)));
            }
        }
    }

    CellFault fault(int row, const Cell &cell, const FileColumn &column, const QString &message) const
    {
        const Column &known = m_columns[column.known];
        return {row, columnLetters(cell.column), column.header, known.key, known.rule, message};
    }

    const QList<Column> &m_columns;
    const Header &m_header;
    QString m_policyId;
};

QList<CellFault> headerFaults(const QList<Column> &columns, const Header &header)
{
    QList<int> places = header.repeated.keys();
    std::sort(places.begin(), places.end());
    QList<CellFault> faults;
    for (const int place : places) {
        const FileColumn &column = header.repeated[place];
        faults.append({header.row, columnLetters(place), column.header, columns[column.known].key,
            columns[column.known].rule,
            ReaderTexts::tr("The column “%1” stands there twice; only the first was read.")
                .arg(column.header)});
    }
    return faults;
}

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

Result<Sheet> readSheet(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Error{Error::Code::Format, ReaderTexts::tr("The file is empty.")};
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return Error{Error::Code::Format, ReaderTexts::tr("This is an old .xls or .et file, or one with a "
                                                          "password. 请另存为.xlsx (save it as .xlsx).")};
    }
    if (bytes.startsWith("PK"))
        return readXlsxSheet(bytes);
    return readCsvSheet(bytes);
}

} // namespace

Result<Roster> readRoster(const QString &path, const QString &policyId)
{
    const Result<QByteArray> bytes = rosterBytes(path);
    if (!bytes)
        return bytes.error();
    const Result<Sheet> sheet = readSheet(*bytes);
    if (!sheet)
        return sheet.error();
    const QList<Column> columns = rosterColumns();
    const HeaderFinder finder(*sheet, columns);
    const Header header = finder.find();
    if (header.row == 0 && sheet->isTextOnly && finder.hasSemicolons()) {
        return Error{Error::Code::Format,
            ReaderTexts::tr(
                "The columns are separated by semicolons. Save the file with commas, or as .xlsx, or put "
                "“sep=;” into a first line of its own.")};
    }
    if (header.row == 0) {
        return Error{Error::Code::Format,
            ReaderTexts::tr(
                "None of the first %n rows holds the column headers: 姓名 or 身份证号 was not found.",
                nullptr, headerSearchRows)};
    }
    Roster roster;
    roster.sheet = sheet->name;
    roster.headerRow = header.row;
    roster.unknownHeaders = header.unknown;
    roster.headerFaults = headerFaults(columns, header);
    const RowReader reader(columns, header, policyId);
    for (const SheetRow &row : sheet->rows) {
        if (row.number <= header.lastRow)
            continue;
        if (std::optional<RosterRow> read = reader.read(row)) {
            if (roster.rows.size() >= maxSheetRows)
                return Error{Error::Code::Limit, ReaderTexts::tr("more than %n rows", nullptr, maxSheetRows)};
            roster.rows.append(std::move(*read));
        }
    }
    return roster;
}

} // namespace chuding
