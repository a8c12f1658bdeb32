// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace chuding {

namespace {

struct CsvTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Roster)
};

std::optional<QString> decodedWith(QStringDecoder decoder, const QByteArray &bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<QString> decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodedWith(QStringDecoder(QStringDecoder::Utf8), bytes.mid(3));
    if (bytes.startsWith("\xFF\xFE"))
        return decodedWith(QStringDecoder(QStringDecoder::Utf16LE), bytes.mid(2));
    if (bytes.startsWith("\xFE\xFF"))
        return decodedWith(QStringDecoder(QStringDecoder::Utf16BE), bytes.mid(2));
    if (bytes.contains('\0'))
        return std::nullopt;
    if (std::optional<QString> text = decodedWith(QStringDecoder(QStringDecoder::Utf8), bytes))
        return text;
    return decodedWith(QStringDecoder("GB18030"), bytes);
}

/// Excel's own first line `sep=;`, which Excel does not count as a row and is taken off; or a first line with
/// tabs and no commas ("Unicode text").
QChar separatorOf(QStringView &text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
        ++end;
    const QStringView line = text.left(end);
    if (line.size() == 5 && line.startsWith(u"sep=", Qt::CaseInsensitive)) {
        const QChar separator = line[4];
        text = text.mid(end + (text.mid(end).startsWith(u"\r\n") ? 2 : 1));
        return separator;
    }
    return line.contains(u'\t') && !line.contains(u',') ? u'\t' : u',';
}

class CsvParser
{
public:
    CsvParser(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
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
            if (!parseRow(row)) {
                return Error{Error::Code::Format,
                    CsvTexts::tr("Row %1 has a quotation mark that is never closed.").arg(number)};
            }
            cells += row.cells.size();
            if (!row.cells.isEmpty())
                sheet.rows.append(std::move(row));
            if (sheet.rows.size() > maxSheetRows + 100 || cells > maxSheetCells)
                return Error{Error::Code::Limit, CsvTexts::tr("more than %n rows", nullptr, maxSheetRows)};
        }
        return sheet;
    }

private:
    /// False when a quotation mark is left open.
    bool parseRow(SheetRow &row)
    {
        for (int column = 1;; ++column) {
            QString value;
            if (!parseValue(value))
                return false;
            if (!value.isEmpty()) {
                Cell cell;
                cell.column = column;
                cell.text = std::move(value);
                row.cells.append(std::move(cell));
            }
            if (m_at >= m_text.size())
                return true;
            if (m_text[m_at] == m_separator) {
                ++m_at;
                continue;
            }
            m_at += m_text.mid(m_at).startsWith(u"\r\n") ? 2 : 1;
            return true;
        }
    }

    bool parseValue(QString &value)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            if (!parseQuoted(value))
                return false;
        }
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' &&
               m_text[m_at] != u'\r') {
            ++m_at;
        }
        value += m_text.mid(start, m_at - start);
        unwrapFormula(value);
        return true;
    }

    bool parseQuoted(QString &value)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                value += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                value += u'"';
                ++m_at;
            } else {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    /// `="652829…"`, the way in which some programs keep Excel from taking digits for a number.
    static void unwrapFormula(QString &value)
    {
        if (value.size() >= 3 && value.startsWith(u"=\"") && value.endsWith(u'"'))
            value = value.mid(2, value.size() - 3);
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

} // namespace

Result<Sheet> readCsvSheet(const QByteArray &bytes)
{
    const std::optional<QString> text = decoded(bytes);
    if (!text) {
        return Error{Error::Code::Format,
            CsvTexts::tr(
                "This is neither an Excel workbook (.xlsx) nor a text table (.csv) in UTF-8 or GB18030.")};
    }
    QStringView rest(*text);
    const QChar separator = separatorOf(rest);
    return CsvParser(rest, separator).parse();
}

} // namespace chuding
