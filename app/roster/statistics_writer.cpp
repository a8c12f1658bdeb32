// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics_writer.h"

#include "workbook_file.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <xlsxwriter.h>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_row_t headerRow = 2; ///< title and note stand above
constexpr double nameWidth = 34;
constexpr double countWidth = 11;
constexpr int mostBars = 45; ///< of a plot; the table holds all
constexpr double barPixels = 22;
constexpr double plotHeadPixels = 110;
constexpr double plotPixels = 800;
constexpr int mostSteps = 10; ///< of a plot's axis

struct StatisticsTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Statistics)
};

QStringList countTexts(const StatisticsCounts &counts)
{
    QStringList texts;
    for (const int count : {counts.applicants, counts.applied, counts.passed, counts.confirmed,
             counts.returned, counts.withdrawn, counts.pass, counts.attention, counts.fail})
        texts.append(QString::number(count));
    return texts;
}

QStringList countHeaders()
{
    return {StatisticsTexts::tr("Applicants"), StatisticsTexts::tr("Have applied"),
        StatisticsTexts::tr("Passed the review"), StatisticsTexts::tr("Confirmed"),
        StatisticsTexts::tr("Once returned"), StatisticsTexts::tr("Have withdrawn"), codeText(Verdict::Pass),
        codeText(Verdict::Attention), codeText(Verdict::Fail)};
}

Table groupTable(const QString &title, const QString &header, const QList<StatisticsGroup> &groups,
    const StatisticsCounts &all)
{
    Table table;
    table.title = title;
    table.headers = QStringList{header} + countHeaders();
    table.textColumns = {0};
    for (const StatisticsGroup &group : groups) {
        const QString name = group.name.isEmpty() ? StatisticsTexts::tr("(not entered)") : group.name;
        table.rows.append(QStringList{name} + countTexts(group.counts));
    }
    table.rows.append(QStringList{StatisticsTexts::tr("All")} + countTexts(all));
    return table;
}

QString reasonText(const ReturnCount &reason)
{
    QStringList parts;
    if (!reason.rule.isEmpty())
        parts.append(reason.rule);
    if (reason.attachment)
        parts.append(codeText(*reason.attachment));
    return parts.isEmpty() ? StatisticsTexts::tr("(in words only)") : parts.join(u' ');
}

Table reasonTable(const QList<ReturnCount> &reasons)
{
    Table table;
    table.title = StatisticsTexts::tr("Reasons of returns");
    table.headers = {StatisticsTexts::tr("Rule or paper"), StatisticsTexts::tr("Times")};
    table.textColumns = {0};
    for (const ReturnCount &reason : reasons)
        table.rows.append(QStringList{reasonText(reason), QString::number(reason.times)});
    return table;
}

/// Between the lines of a plot: a whole number, so that no line is named twice.
int stepOf(const Table &table, qsizetype bars, const QList<int> &series)
{
    int most = 0;
    for (qsizetype row = 0; row < bars; ++row) {
        for (const int column : series)
            most = std::max(most, table.rows.at(row).at(column).toInt());
    }
    return most / mostSteps + 1;
}

/// A sheet for each table. In memory as a whole: a few hundred rows.
class StatisticsBook
{
public:
    explicit StatisticsBook(const QString &path)
        : m_book(workbook_new(QFile::encodeName(path).constData()))
    {
        if (!m_book)
            return;
        lxw_doc_properties properties{};
        properties.created = fixedCreation;
        workbook_set_properties(m_book, &properties);
        m_bold = workbook_add_format(m_book);
        m_title = workbook_add_format(m_book);
        format_set_bold(m_bold);
        format_set_bg_color(m_bold, 0xDDE8F0);
        format_set_border(m_bold, LXW_BORDER_THIN);
        format_set_bold(m_title);
        format_set_font_size(m_title, 14);
    }
    ~StatisticsBook()
    {
        if (m_book)
            workbook_close(m_book);
    }
    StatisticsBook(const StatisticsBook &) = delete;
    StatisticsBook &operator=(const StatisticsBook &) = delete;

    /// `isSummed`: the last row is the sum and no bar. `series`: the columns that are plotted.
    void add(const Table &table, const QString &note, bool isSummed, const QList<int> &series)
    {
        if (!m_book)
            return;
        m_sheet = workbook_add_worksheet(m_book, cellUtf8(table.title).constData());
        if (!m_sheet)
            return;
        check(worksheet_set_column(m_sheet, 0, 0, nameWidth, nullptr));
        const auto last = static_cast<lxw_col_t>(table.headers.size() - 1);
        check(worksheet_set_column(m_sheet, 1, last, countWidth, nullptr));
        text(0, 0, table.title, m_title);
        text(1, 0, note, nullptr);
        for (int i = 0; i < table.headers.size(); ++i)
            text(headerRow, i, table.headers[i], m_bold);
        lxw_row_t row = headerRow;
        for (const QStringList &cells : table.rows) {
            ++row;
            text(row, 0, cells.constFirst(), nullptr);
            for (int i = 1; i < cells.size(); ++i)
                check(worksheet_write_number(
                    m_sheet, row, static_cast<lxw_col_t>(i), cells[i].toDouble(), nullptr));
        }
        worksheet_freeze_panes(m_sheet, headerRow + 1, 1);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, paperA4);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        check(worksheet_repeat_rows(m_sheet, headerRow, headerRow));
        const qsizetype bars = std::min<qsizetype>(table.rows.size() - (isSummed ? 1 : 0), mostBars);
        if (bars > 0)
            plot(table, static_cast<lxw_row_t>(bars), series);
    }

    /// What went wrong; empty when all is well.
    [[nodiscard]] QString close()
    {
        if (!m_book)
            return StatisticsTexts::tr("out of memory");
        const lxw_error closed = workbook_close(m_book);
        m_book = nullptr;
        check(closed);
        return m_error;
    }

private:
    void text(lxw_row_t row, int column, const QString &text, lxw_format *format)
    {
        check(worksheet_write_string(
            m_sheet, row, static_cast<lxw_col_t>(column), cellUtf8(text).constData(), format));
    }

    /// Horizontal bars, the first row on top, below the table.
    void plot(const Table &table, lxw_row_t bars, const QList<int> &series)
    {
        lxw_chart *chart = workbook_add_chart(m_book, LXW_CHART_BAR);
        if (!chart)
            return;
        const QByteArray sheet = cellUtf8(table.title);
        for (const int column : series) {
            const auto place = static_cast<lxw_col_t>(column);
            lxw_chart_series *one = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(one, sheet.constData(), headerRow + 1, 0, headerRow + bars, 0);
            chart_series_set_values(one, sheet.constData(), headerRow + 1, place, headerRow + bars, place);
            chart_series_set_name_range(one, sheet.constData(), headerRow, place);
            if (series.size() == 1)
                chart_series_set_labels(one);
        }
        chart_title_set_name(chart, sheet.constData());
        chart_axis_set_reverse(chart->y_axis); // else the first row is the lowest
        chart_axis_set_num_format(chart->x_axis, "0");
        chart_axis_set_major_unit(chart->x_axis, stepOf(table, bars, series));
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        lxw_chart_options options{};
        const double pixels = plotHeadPixels + barPixels * bars * static_cast<double>(series.size());
        options.x_scale = plotPixels / 480; // the library's own size is 480 × 288
        options.y_scale = std::max(pixels, 288.0) / 288;
        const auto below = headerRow + static_cast<lxw_row_t>(table.rows.size()) + 2;
        check(worksheet_insert_chart_opt(m_sheet, below, 0, chart, &options));
    }

    void check(lxw_error error)
    {
        if (error != LXW_NO_ERROR && m_error.isEmpty())
            m_error = QString::fromUtf8(lxw_strerror(error));
    }

    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_title = nullptr;
    QString m_error;
};

} // namespace

QList<Table> statisticsTables(const Statistics &statistics)
{
    const auto table = [&statistics](const QString &title, const QString &header,
                           const QList<StatisticsGroup> &groups) {
        return groupTable(title, header, groups, statistics.all);
    };
    return {table(StatisticsTexts::tr("By unit"), StatisticsTexts::tr("Unit"), statistics.units),
        table(StatisticsTexts::tr("By authority"), StatisticsTexts::tr("Authority"), statistics.departments),
        table(StatisticsTexts::tr("By specialty"), StatisticsTexts::tr("Specialty"), statistics.specialties),
        table(StatisticsTexts::tr("By education"), StatisticsTexts::tr("Education"), statistics.educations),
        reasonTable(statistics.reasons)};
}

Result<void> writeStatistics(const QString &path, const Statistics &statistics, const QString &note)
{
    const QList<Table> tables = statisticsTables(statistics);
    QStringList parts{u"[Content_Types].xml"_s, u"xl/workbook.xml"_s, u"xl/styles.xml"_s};
    for (int i = 1; i <= tables.size(); ++i)
        parts.append(u"xl/worksheets/sheet%1.xml"_s.arg(i));
    return writeWorkbookFile(path, parts, [&](const QString &aside) {
        StatisticsBook book(aside);
        for (const Table &table : tables.first(tables.size() - 1))
            book.add(table, note, true, {1, 3}); // applicants, review passed
        book.add(tables.constLast(), note, false, {1});
        return book.close();
    });
}

} // namespace chuding
