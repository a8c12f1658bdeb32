// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_writer.h"

#include "domain/whole_file.h"
#include "sheet.h"
#include "workbook_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <xlsxwriter.h>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSheetName = 31; // Excel's own
constexpr qsizetype rowsForWidth = 200;
constexpr qsizetype mostColumns = 16'384; // Excel's own
constexpr qsizetype mostDigits = 15;      // a double keeps no more
constexpr int narrowest = 6;
constexpr int widest = 48;
constexpr int maxWidth = 255; // Excel's own

struct WrittenTableTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Roster)
};

/// Excel refuses some signs, an apostrophe at the ends, more than 31 characters and the name History.
QString sheetName(const QString &title)
{
    QString name = QString::fromUtf8(cellUtf8(title));
    for (QChar &c : name) {
        if (u"[]:*?/\\'\t\r\n"_s.contains(c))
            c = u' ';
    }
    name = name.simplified().left(longestSheetName).trimmed();
    return name.isEmpty() || name.compare(u"History"_s, Qt::CaseInsensitive) == 0 ? u"Sheet1"_s : name;
}

/// The number of a text that a number says exactly: no leading zeros, nothing that a double would lose.
std::optional<double> exactNumber(const QString &text)
{
    const bool isPlain = std::all_of(text.cbegin(), text.cend(),
        [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'; });
    if (text.isEmpty() || text.size() > mostDigits || !isPlain)
        return std::nullopt;
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || QString::number(number, 'g', QLocale::FloatingPointShortest) != text)
        return std::nullopt;
    return number;
}

/// `_x0041_` is an A to who reads the file: the library writes it so that it stays what it is only where it
/// keeps its strings together, which it does not do in constant memory.
QByteArray inlineUtf8(const QString &text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return cellUtf8(text.contains(u"_x"_s) ? QString(text).replace(escape, u"_x005F_"_s) : text);
}

int shownWidth(const QString &text)
{
    qsizetype width = 0;
    qsizetype best = 0;
    for (const QChar c : text) {
        if (c == u'\n') {
            best = std::max(best, width);
            width = 0;
        } else {
            width += c.unicode() < 0x1100 ? 1 : 2;
        }
    }
    return static_cast<int>(std::min<qsizetype>(std::max(best, width), widest));
}

int columnWidth(const Table &table, int column)
{
    if (const int given = table.widths.value(column); given > 0)
        return std::min(given, maxWidth);
    int width =
        std::max(narrowest, shownWidth(table.headers.value(column)) + 2); // room for the filter's button
    for (qsizetype i = 0; i < table.rows.size() && i < rowsForWidth; ++i)
        width = std::max(width, shownWidth(table.rows[i].value(column)));
    return width + 1;
}

/// Writes row after row: what is written is no longer in memory (constant_memory).
class TableWorkbook
{
public:
    TableWorkbook(const QString &path, const Table &table)
        : m_table(table)
        , m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        if (!m_book)
            return;
        lxw_doc_properties properties{};
        properties.created = fixedCreation;
        workbook_set_properties(m_book, &properties);
        m_sheet = workbook_add_worksheet(m_book, sheetName(table.title).toUtf8().constData());
        m_text = workbook_add_format(m_book);
        m_headerFormat = workbook_add_format(m_book);
        m_titleFormat = workbook_add_format(m_book);
        m_isGood = m_sheet && m_text && m_headerFormat && m_titleFormat;
    }
    ~TableWorkbook()
    {
        if (m_book)
            workbook_close(m_book);
    }
    TableWorkbook(const TableWorkbook &) = delete;
    TableWorkbook &operator=(const TableWorkbook &) = delete;

    /// False: cancelled.
    bool write(const std::function<bool(qint64, qint64)> &progress)
    {
        if (!m_isGood)
            return true;
        setFormats();
        setColumns();
        lxw_row_t row = 0;
        for (const QString &line : {m_table.title, m_table.note}) {
            if (!line.isEmpty()) {
                writeText(row, 0, line, row == 0 && !m_table.title.isEmpty() ? m_titleFormat : nullptr);
                ++row;
            }
        }
        const lxw_row_t header = row;
        for (int i = 0; i < m_table.headers.size(); ++i)
            writeText(header, i, m_table.headers[i], m_headerFormat);
        for (const QStringList &texts : m_table.rows) {
            if (progress && !progress(row - header, m_table.rows.size()))
                return false;
            writeRow(++row, texts);
        }
        setView(header, row);
        return true;
    }

    /// What went wrong; empty when all is well.
    [[nodiscard]] QString close()
    {
        if (!m_book)
            return WrittenTableTexts::tr("out of memory");
        const lxw_error closed = workbook_close(m_book);
        m_book = nullptr;
        check(closed);
        return m_isGood || !m_error.isEmpty() ? m_error : WrittenTableTexts::tr("out of memory");
    }

private:
    void setFormats()
    {
        format_set_num_format_index(m_text, 49); // the built-in text format
        format_set_bold(m_headerFormat);
        format_set_text_wrap(m_headerFormat);
        format_set_align(m_headerFormat, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(m_headerFormat, 0xDDE8F0);
        format_set_border(m_headerFormat, LXW_BORDER_THIN);
        format_set_bold(m_titleFormat);
        format_set_font_size(m_titleFormat, 14);
    }

    void setColumns()
    {
        for (int i = 0; i < m_table.headers.size(); ++i) {
            const auto place = static_cast<lxw_col_t>(i);
            lxw_format *format = m_table.textColumns.contains(i) ? m_text : nullptr;
            check(worksheet_set_column(m_sheet, place, place, columnWidth(m_table, i), format));
        }
    }

    void writeRow(lxw_row_t row, const QStringList &texts)
    {
        const qsizetype count = std::min(texts.size(), m_table.headers.size());
        for (int i = 0; i < count; ++i) {
            const bool isText = m_table.textColumns.contains(i);
            if (texts[i].isEmpty())
                continue;
            if (const auto number = isText ? std::nullopt : exactNumber(texts[i]))
                check(worksheet_write_number(m_sheet, row, static_cast<lxw_col_t>(i), *number, nullptr));
            else
                writeText(row, i, texts[i], isText ? m_text : nullptr);
        }
    }

    /// As a string always, so that =… and @… are shown, not computed.
    void writeText(lxw_row_t row, int column, const QString &text, lxw_format *format)
    {
        check(worksheet_write_string(
            m_sheet, row, static_cast<lxw_col_t>(column), inlineUtf8(text).constData(), format));
    }

    void setView(lxw_row_t header, lxw_row_t last)
    {
        const auto lastColumn = static_cast<lxw_col_t>(m_table.headers.size() - 1);
        worksheet_freeze_panes(m_sheet, header + 1, 1);
        check(worksheet_autofilter(m_sheet, header, 0, last, lastColumn));
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, paperA4);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        check(worksheet_repeat_rows(m_sheet, header, header));
        check(worksheet_set_footer(m_sheet, "&C&P / &N"));
    }

    void check(lxw_error error)
    {
        if (error != LXW_NO_ERROR && m_error.isEmpty())
            m_error = QString::fromUtf8(lxw_strerror(error));
    }

    const Table &m_table;
    QByteArray m_folder; ///< for the library's own temporary files, so that they go with the folder
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_headerFormat = nullptr;
    lxw_format *m_titleFormat = nullptr;
    bool m_isGood = false;
    QString m_error;
};

QString csvField(const QString &text)
{
    const bool isFormula = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) && !exactNumber(text);
    QString field = isFormula ? u'\'' + text : text;
    const bool isPlain = std::none_of(field.cbegin(), field.cend(),
        [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return isPlain ? field : u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvLine(const QStringList &texts)
{
    QStringList fields;
    for (const QString &text : texts)
        fields.append(csvField(text));
    return fields.join(u',').toUtf8() + "\r\n";
}

} // namespace

Result<void> writeCsv(const QString &path, const Table &table)
{
    QByteArray text = "\xEF\xBB\xBF" + csvLine(table.headers);
    for (const QStringList &row : table.rows)
        text += csvLine(row.mid(0, table.headers.size()));
    return writeWholeFile(path, text);
}

Result<void> writeTable(
    const QString &path, const Table &table, const std::function<bool(qint64, qint64)> &progress)
{
    if (table.rows.size() > maxSheetRows)
        return Error{Error::Code::Limit, WrittenTableTexts::tr("more than %n rows", nullptr, maxSheetRows)};
    if (table.headers.isEmpty() || table.headers.size() > mostColumns)
        return Error{Error::Code::Format, path};
    const QStringList parts{
        u"[Content_Types].xml"_s, u"xl/workbook.xml"_s, u"xl/worksheets/sheet1.xml"_s, u"xl/styles.xml"_s};
    bool cancelled = false;
    const Result<void> written = writeWorkbookFile(path, parts, [&](const QString &aside) {
        TableWorkbook book(aside, table);
        cancelled = !book.write(progress);
        return cancelled ? path : book.close();
    });
    return cancelled ? Error{Error::Code::Cancelled, path} : written;
}

} // namespace chuding
