// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "header_finder.h"
#include "roster.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

struct ReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Roster)
};

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
                        .arg(it->earlier)));
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

QString repeatedText(const FileColumn &column, const Column &known)
{
    if (comparedHeader(column.header) == comparedHeader(column.earlier)) {
        return ReaderTexts::tr("The column “%1” stands there twice; only the first was read.")
            .arg(column.header);
    }
    return ReaderTexts::tr("The columns “%1” and “%2” are both to be %3; only the first was read.")
        .arg(column.earlier, column.header, known.header);
}

QList<CellFault> headerFaults(const QList<Column> &columns, const Header &header)
{
    QList<int> places = header.repeated.keys();
    std::sort(places.begin(), places.end());
    QList<CellFault> faults;
    for (const int place : places) {
        const FileColumn &column = header.repeated[place];
        const Column &known = columns[column.known];
        faults.append({std::max(header.row, 1), columnLetters(place), column.header, known.key, known.rule,
            repeatedText(column, known)});
    }
    return faults;
}

Error noPersonColumn(const HeaderMapping &mapping)
{
    if (mapping.headers == HeaderMapping::Headers::Find) {
        return Error{Error::Code::Format,
            ReaderTexts::tr(
                "None of the first %n rows holds the column headers: 姓名 or 身份证号 was not found.",
                nullptr, headerSearchRows)};
    }
    return Error{Error::Code::Format, ReaderTexts::tr("None of the columns is 姓名 or 身份证号.")};
}

} // namespace

Result<Roster> readRoster(const RosterTable &table, const QString &policyId, const HeaderMapping &mapping)
{
    const Sheet &sheet = table.sheet();
    const QList<Column> columns = rosterColumns();
    const Header header = HeaderFinder(sheet, columns, mapping).find();
    if (!header.hasPerson)
        return noPersonColumn(mapping);
    Roster roster;
    roster.sheet = sheet.name;
    roster.headerRow = header.row;
    roster.unknownHeaders = header.unknown.values();
    roster.headerFaults = headerFaults(columns, header);
    const RowReader reader(columns, header, policyId);
    for (const SheetRow &row : sheet.rows) {
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

Result<Roster> readRoster(const QString &path, const QString &policyId, const HeaderMapping &mapping)
{
    const Result<RosterTable> table = rosterTableOfFile(path);
    return table ? readRoster(*table, policyId, mapping) : table.error();
}

Result<Roster> readPastedRoster(
    const QString &tabSeparatedText, const QString &policyId, const HeaderMapping &mapping)
{
    const Result<RosterTable> table = rosterTableOfText(tabSeparatedText);
    return table ? readRoster(*table, policyId, mapping) : table.error();
}

} // namespace chuding
