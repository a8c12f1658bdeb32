// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <QCoreApplication>

#include <optional>

namespace chuding {

namespace {

struct PasteTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Roster)
};

/// Text of the clipboard. Unlike in a .csv, a quotation mark may also be just that: Excel puts marks around a
/// cell only when it holds a line break or a tab, and copies "试例"站 as it is.
class PasteParser
{
public:
    explicit PasteParser(QStringView text)
        : m_text(text)
        , m_linesBreakInCells(hasBareLineFeed(text) && text.contains(QStringView(u"\r\n")))
    {
    }

    Result<Sheet> parse()
    {
        Sheet sheet;
        sheet.isTextOnly = true;
        qint64 cells = 0;
        for (int number = 1; m_at < m_text.size(); ++number) {
            SheetRow row;
            row.number = number;
            parseRow(row);
            cells += row.cells.size();
            if (!row.cells.isEmpty())
                sheet.rows.append(std::move(row));
            if (sheet.rows.size() > maxSheetRows + 100 || cells > maxSheetCells)
                return Error{Error::Code::Limit, PasteTexts::tr("more than %n rows", nullptr, maxSheetRows)};
        }
        return sheet;
    }

private:
    static bool hasBareLineFeed(QStringView text)
    {
        for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1)) {
            if (at == 0 || text[at - 1] != u'\r')
                return true;
        }
        return false;
    }

    void parseRow(SheetRow &row)
    {
        for (int column = 1;; ++column) {
            QString value = takeValue();
            if (!value.isEmpty()) {
                Cell cell;
                cell.column = column;
                cell.text = std::move(value);
                row.cells.append(std::move(cell));
            }
            if (m_at < m_text.size() && m_text[m_at] == u'\t') {
                ++m_at;
                continue;
            }
            m_at += m_text.mid(m_at).startsWith(u"\r\n") ? 2 : 1;
            return;
        }
    }

    QString takeValue()
    {
        std::optional<QString> quoted = takeQuoted();
        QString value = quoted ? std::move(*quoted) : takePlain();
        // Excel's own mark of a number that was typed as text.
        if (value.startsWith(u'\''))
            value.remove(0, 1);
        return value;
    }

    QString takePlain()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !endsCell(m_at))
            ++m_at;
        return m_text.mid(start, m_at - start).toString();
    }

    /// Nothing, and nothing taken, when the marks do not enclose the whole cell. Each try ends at the next
    /// single mark, so that all of them together read the text twice at most.
    std::optional<QString> takeQuoted()
    {
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return std::nullopt;
        QString value;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_linesBreakInCells && m_text[i] == u'\r')
                return std::nullopt; // the row ends: lines within cells end in LF alone
            if (m_text[i] != u'"') {
                value += m_text[i];
            } else if (i + 1 < m_text.size() && m_text[i + 1] == u'"') {
                value += u'"';
                ++i;
            } else if (i + 1 == m_text.size() || endsCell(i + 1)) {
                m_at = i + 1;
                return value;
            } else {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool endsCell(qsizetype at) const
    {
        return m_text[at] == u'\t' || m_text[at] == u'\n' || m_text[at] == u'\r';
    }

    QStringView m_text;
    bool m_linesBreakInCells;
    qsizetype m_at = 0;
};

} // namespace

Result<Sheet> readPastedSheet(QStringView text)
{
    if (text.size() > maxRosterBytes / 2)
        return Error{Error::Code::Limit, PasteTexts::tr("more than %n rows", nullptr, maxSheetRows)};
    if (text.startsWith(QChar(0xFEFF)))
        text = text.mid(1);
    while (text.endsWith(QChar(u'\0'))) // some programs end the text as C does
        text.chop(1);
    Result<Sheet> sheet = PasteParser(text).parse();
    if (sheet && sheet->rows.isEmpty())
        return Error{Error::Code::Format, PasteTexts::tr("There are no rows on the clipboard.")};
    return sheet;
}

} // namespace chuding
