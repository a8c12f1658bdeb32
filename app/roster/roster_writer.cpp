// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "roster.h"
#include "workbook_file.h"

#include "checks/checks.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <xlsxwriter.h>

#ifndef __has_feature // as Clang says it; GCC defines a macro
#define __has_feature(feature) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
// libxlsxwriter never frees the formula of a validation (a few bytes for each list, once a workbook).
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:lxw_strdup";
}
#endif

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_row_t lastListRow = 10'000;

struct WriterTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Roster)
};

// Official words, Chinese whatever the program's language: the sheets are read by other offices.
QString rosterSheetName()
{
    return u"申报人员名册"_s;
}

QString listSheetName()
{
    return u"词表"_s;
}

QList<Column> writtenColumns(const Policy &policy, int educations)
{
    QList<Column> columns = rosterColumns();
    columns.removeIf([educations](const Column &column) { return column.education > educations; });
    for (Column &column : columns) {
        if (column.key == u"apply.specialty") {
            for (const Specialty &specialty : policy.specialties)
                column.choices.append(specialty.name);
        }
    }
    return columns;
}

class RosterWorkbook
{
public:
    RosterWorkbook(const QString &path, const QList<Column> &columns)
        : m_columns(columns)
        , m_book(workbook_new(QFile::encodeName(path).constData()))
    {
        if (!m_book)
            return;
        lxw_doc_properties properties{};
        properties.created = fixedCreation;
        workbook_set_properties(m_book, &properties);
        m_sheet = workbook_add_worksheet(m_book, rosterSheetName().toUtf8().constData());
        m_lists = workbook_add_worksheet(m_book, listSheetName().toUtf8().constData());
        m_isGood = m_sheet && m_lists;
    }
    ~RosterWorkbook()
    {
        if (m_book)
            workbook_close(m_book);
    }
    RosterWorkbook(const RosterWorkbook &) = delete;
    RosterWorkbook &operator=(const RosterWorkbook &) = delete;

    void writeHeader()
    {
        if (!m_isGood)
            return;
        worksheet_hide(m_lists);
        worksheet_freeze_panes(m_sheet, 1, 1);
        worksheet_set_row(m_sheet, 0, 30, nullptr);
        m_text = workbook_add_format(m_book);
        format_set_num_format_index(m_text, 49); // the built-in text format
        lxw_format *header = workbook_add_format(m_book);
        format_set_bold(header);
        format_set_text_wrap(header);
        format_set_align(header, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(header, 0xDDE8F0);
        format_set_border(header, LXW_BORDER_THIN);
        for (int i = 0; i < m_columns.size(); ++i)
            writeHeaderCell(i, header);
    }

    void writeRow(int row, const QStringList &texts)
    {
        for (int i = 0; i < texts.size() && m_isGood; ++i) {
            if (!texts[i].isEmpty())
                write(m_sheet, row, i, texts[i], m_text);
        }
    }

    /// The library's own words when something went wrong; empty when all is well.
    [[nodiscard]] QString close()
    {
        if (!m_book)
            return WriterTexts::tr("out of memory");
        const lxw_error closed = workbook_close(m_book);
        m_book = nullptr;
        if (closed != LXW_NO_ERROR)
            m_error = QString::fromUtf8(lxw_strerror(closed));
        return m_isGood || !m_error.isEmpty() ? m_error : WriterTexts::tr("out of memory");
    }

private:
    void write(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format)
    {
        check(worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
            cellUtf8(text).constData(), format));
    }

    void writeHeaderCell(int index, lxw_format *format)
    {
        const Column &column = m_columns[index];
        const auto place = static_cast<lxw_col_t>(index);
        check(worksheet_set_column(m_sheet, place, place, column.width, m_text));
        write(m_sheet, 0, index, column.header, format);
        if (!column.note.isEmpty())
            check(worksheet_write_comment(m_sheet, 0, place, column.note.toUtf8().constData()));
        if (!column.choices.isEmpty())
            addList(index, column);
    }

    /// The choices go to the hidden sheet: written in place, a list may have 255 characters only.
    void addList(int index, const Column &column)
    {
        for (int i = 0; i < column.choices.size(); ++i)
            write(m_lists, i, m_listCount, column.choices[i], nullptr);
        const QString letters = columnLetters(m_listCount + 1);
        QByteArray source =
            u"='%1'!$%2$1:$%2$%3"_s.arg(listSheetName(), letters).arg(column.choices.size()).toUtf8();
        ++m_listCount;
        QByteArray title = column.header.toUtf8();
        QByteArray message = u"请从下拉列表中选择，或留空（表示不清楚）。"_s.toUtf8();
        lxw_data_validation validation{};
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.value_formula = source.data();
        validation.error_title = title.data();
        validation.error_message = message.data();
        check(worksheet_data_validation_range(m_sheet, 1, static_cast<lxw_col_t>(index), lastListRow,
            static_cast<lxw_col_t>(index), &validation));
    }

    void check(lxw_error error)
    {
        if (error != LXW_NO_ERROR && m_error.isEmpty())
            m_error = QString::fromUtf8(lxw_strerror(error));
    }

    const QList<Column> &m_columns;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_worksheet *m_lists = nullptr;
    lxw_format *m_text = nullptr;
    int m_listCount = 0;
    bool m_isGood = false;
    QString m_error;
};

Result<void> writeWorkbook(const QString &path, const QList<Column> &columns, const QList<QStringList> &rows)
{
    const QStringList parts{u"[Content_Types].xml"_s, u"xl/workbook.xml"_s, u"xl/worksheets/sheet1.xml"_s,
        u"xl/worksheets/sheet2.xml"_s, u"xl/sharedStrings.xml"_s, u"xl/styles.xml"_s, u"xl/comments1.xml"_s,
        u"xl/drawings/vmlDrawing1.vml"_s};
    return writeWorkbookFile(path, parts, [&](const QString &aside) {
        RosterWorkbook book(aside, columns);
        book.writeHeader();
        for (int i = 0; i < rows.size(); ++i)
            book.writeRow(i + 1, rows[i]);
        return book.close();
    });
}

/// The dossier with those answers only that still hold: a roster does not say what an answer was about, so
/// one that lapsed would be valid again for whoever reads it. The last answer to a question is the one that
/// counts.
Dossier withStandingAnswers(const Dossier &dossier)
{
    QSet<QString> lapsed;
    const auto stands = [&dossier](const Confirmation &answer) {
        return answer.judged.isEmpty() || answer.judged == judgedHash(dossier, answer.rule);
    };
    for (const Confirmation &answer : dossier.confirmations) {
        if (stands(answer))
            lapsed.remove(answer.rule);
        else
            lapsed.insert(answer.rule);
    }
    Dossier out = dossier;
    out.confirmations.removeIf(
        [&](const Confirmation &answer) { return lapsed.contains(answer.rule) || !stands(answer); });
    return out;
}

QStringList rowTexts(const QList<Column> &columns, const RowDraft &draft)
{
    QStringList texts;
    for (const Column &column : columns)
        texts.append(column.write(draft));
    return texts;
}

/// Fictional, and complete enough to show the form of each cell.
QHash<QString, QString> exampleCells()
{
    return {
        {u"person.name"_s, u"张试例"_s},
        {u"person.sex"_s, u"女"_s},
        {u"person.id"_s, u"652829200203119024"_s},
        {u"person.birth"_s, u"2002-03-11"_s},
        {u"person.ethnic"_s, u"汉族"_s},
        {u"person.political"_s, u"群众"_s},
        {u"person.phone"_s, u"13900000000"_s},
        {u"unit.name"_s, u"博湖县试例水管站"_s},
        {u"unit.uscc"_s, u"12652829MB1T00017X"_s},
        {u"unit.kind"_s, u"事业单位"_s},
        {u"unit.inCounty"_s, u"是"_s},
        {u"unit.department"_s, u"博湖县试例水利局"_s},
        {u"staff.unit"_s, u"博湖县试例水管站"_s},
        {u"post.category"_s, u"专业技术"_s},
        {u"post.name"_s, u"水利技术岗"_s},
        {u"post.role"_s, u"无"_s},
        {u"work.start"_s, u"%1-08-15"_s},
        {u"work.professionalStart"_s, u"%1-08-15"_s},
        {u"work.history"_s, u"%1-08~ 博湖县试例水管站"_s},
        {u"title.current"_s, u"无"_s},
        {u"edu1.level"_s, u"本科"_s},
        {u"edu1.mode"_s, u"普通全日制"_s},
        {u"edu1.outcome"_s, u"毕业"_s},
        {u"edu1.school"_s, u"试例大学"_s},
        {u"edu1.major"_s, u"水利水电工程"_s},
        {u"edu1.graduated"_s, u"%1-06-30"_s},
        {u"edu1.degree"_s, u"学士"_s},
        {u"edu1.diplomaNo"_s, u"100001202405000001"_s},
        {u"apply.specialty"_s, u"水利"_s},
        {u"apply.level"_s, u"助理级"_s},
        {u"apply.title"_s, u"助理工程师"_s},
        {u"mandarin.level"_s, u"二级乙等"_s},
        {u"mandarin.score"_s, u"82.5"_s},
        {u"assessmentProofs"_s, u"%1=合格"_s},
        {u"training.professional"_s, u"%1=系统"_s},
        {u"training.public"_s, u"%1=系统"_s},
        {u"publicity1.period"_s, u"%1-10-08~%1-10-15"_s},
        {u"publicity1.objection"_s, u"无"_s},
        {u"publicity1.resultDate"_s, u"%1-10-16"_s},
        {u"applied"_s, u"%1-10-16 11:30"_s},
        {u"attachments"_s,
            u"毕业证;学位证;学历备案表;专业课证书;公需课证书;普通话证书;考核证明;公示;公示结果;推荐报告;承诺书"_s},
        {u"unitPapersSigned"_s, u"是"_s},
    };
}

const PublicityRound *roundOf(const Dossier &dossier, const QHash<QUuid, const PublicityRound *> &rounds)
{
    return rounds.value(dossier.id, nullptr);
}

/// The latest round of the kind in which each dossier stands.
QHash<QUuid, const PublicityRound *> roundsByDossier(const QList<PublicityRound> &rounds, PublicityKind kind)
{
    QHash<QUuid, const PublicityRound *> byDossier;
    for (const PublicityRound &round : rounds) {
        if (round.kind != kind)
            continue;
        for (const PublicityMember &member : round.members)
            byDossier.insert(member.dossierId, &round);
    }
    return byDossier;
}

} // namespace

Result<void> writeRosterTemplate(const QString &path, const Policy &policy)
{
    const QFileInfo existing(path);
    if (existing.exists() || existing.isSymLink())
        return Error{Error::Code::Exists, path};
    const QList<Column> columns = writtenColumns(policy, standardEducations);
    const QHash<QString, QString> example = exampleCells();
    const QString year = QString::number(policy.year > 0 ? policy.year : 2024);
    QStringList texts;
    for (const Column &column : columns)
        texts.append(example.value(column.key).replace(u"%1"_s, year));
    return writeWorkbook(path, columns, {texts});
}

Result<void> writeRoster(const QString &path, const Policy &policy, const QList<Dossier> &dossiers,
    const QList<PublicityRound> &rounds)
{
    if (dossiers.size() > maxSheetRows)
        return Error{Error::Code::Limit, WriterTexts::tr("more than %n rows", nullptr, maxSheetRows)};
    qsizetype educations = standardEducations;
    for (const Dossier &dossier : dossiers)
        educations = std::max(educations, dossier.education.size());
    if (educations > maxEducations)
        return Error{Error::Code::Limit, WriterTexts::tr("more than %n educations", nullptr, maxEducations)};
    const QList<Column> columns = writtenColumns(policy, static_cast<int>(educations));
    const auto firsts = roundsByDossier(rounds, PublicityKind::First);
    const auto seconds = roundsByDossier(rounds, PublicityKind::Second);
    QList<QStringList> rows;
    rows.reserve(dossiers.size());
    for (const Dossier &dossier : dossiers)
        rows.append(rowTexts(columns,
            draftOf(withStandingAnswers(dossier), roundOf(dossier, firsts), roundOf(dossier, seconds))));
    return writeWorkbook(path, columns, rows);
}

} // namespace chuding
