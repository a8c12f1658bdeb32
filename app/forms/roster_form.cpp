// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_writer.h"
#include "table.h"

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double marginMm = 15;
constexpr double bottomMm = 22;
constexpr double numberMm = 15; ///< of the page number, from below
constexpr double footMm = 14;

struct Column
{
    QStringView key;
    double widthMm;
    bool left = false;
};
// 267 mm in all: A4 landscape without the margins. On A3 they are wider in proportion.
constexpr Column columns[] = {{u"roster.number", 10}, {u"roster.name", 22}, {u"roster.sex", 10},
    {u"roster.ethnic", 19}, {u"roster.idNumber", 38}, {u"roster.employer", 40, true},
    {u"roster.education", 15}, {u"roster.major", 28}, {u"roster.graduated", 19}, {u"roster.workStart", 19},
    {u"roster.specialty", 24}, {u"roster.appliedTitle", 23}};

/// What differs between the sizes of paper.
struct Sheet
{
    QSizeF sizePt;
    double textPt;
    double lineUnderTitlePt;
    double lowestRowMm;
};

Sheet sheetOf(PaperSize paper)
{
    return paper == PaperSize::A3 ? Sheet{a3Landscape, 12, 14, 11} : Sheet{a4Landscape, 10.5, 12, 9};
}

class RosterForm
{
public:
    explicit RosterForm(FormWriter &writer)
        : m_writer(writer)
        , m_setter(writer.setter())
        , m_sheet(sheetOf(writer.data().options.rosterPaper))
    {
        for (const FormApplicant &applicant : writer.data().applicants)
            m_dossiers.append(&applicant.dossier);
        sortByName(m_dossiers, writer.data().options.nameOrder,
            [](const Dossier *dossier) -> const QString & { return dossier->person.name; });
    }

    void draw()
    {
        const double top = newPage();
        Table table(m_setter, place(), drawHead(top));
        table.headings({headings()});
        for (qsizetype i = 0; i < m_dossiers.size(); ++i) {
            m_writer.setPerson(*m_dossiers[i]);
            // The last row stays with the lines for the signatures.
            const bool isLast = i + 1 == m_dossiers.size();
            table.row(row(static_cast<int>(i) + 1, *m_dossiers[i]), isLast ? mm(footMm) : 0);
        }
        m_writer.clearPerson();
        drawFoot(table.y() + mm(6));
    }

private:
    [[nodiscard]] double width() const { return m_sheet.sizePt.width() - 2 * mm(marginMm); }
    /// A place on A4 on this sheet.
    [[nodiscard]] double scaled(double widthMm) const
    {
        return widthMm * width() / (a4Landscape.width() - 2 * mm(marginMm));
    }

    double newPage()
    {
        m_setter.addPage(m_sheet.sizePt);
        const TextStyle style{FontRole::Song, 14, 14, 14};
        const QString number = u"— %1 —"_s.arg(++m_number);
        m_setter.drawUnbroken(m_setter.prepare(plain(number), style), m_sheet.sizePt.width() / 2,
            m_sheet.sizePt.height() - mm(numberMm), Align::Centre);
        m_setter.moveToFoot(0);
        return mm(marginMm);
    }

    TablePlace place()
    {
        TablePlace place{
            mm(marginMm), {}, m_sheet.sizePt.height() - mm(bottomMm), [this] { return newPage(); }};
        for (const Column &column : columns)
            place.columnsMm.append(scaled(column.widthMm));
        return place;
    }

    /// Gives where the table begins.
    double drawHead(double top)
    {
        const TextStyle title{FontRole::Title, 22, 22, 32};
        const Policy &policy = m_writer.data().policy;
        const Spans text = m_writer.fill(u"roster.title"_s,
            {{u"county"_s, plain(policy.county)}, {u"year"_s, m_writer.number(policy.year)}});
        const QRectF box(mm(marginMm), top, width(), title.linePt);
        m_setter.drawBox(text, box, {title, Align::Centre, false, 0, 0});
        const double y = top + title.linePt + 6;
        const TextStyle line = tableStyle(m_sheet.lineUnderTitlePt);
        const Spans unit =
            m_writer.fill(u"roster.unit"_s, {{u"unit"_s, m_writer.unit(m_writer.issuer(), fact::unit)}});
        const Spans count = m_writer.fill(
            u"roster.count"_s, {{u"count"_s, m_writer.number(static_cast<int>(m_dossiers.size()))}});
        const Spans date = m_writer.fill(
            u"roster.date"_s, {{u"date"_s, m_writer.day(m_writer.data().moment.date(), fact::date)}});
        const QRectF unitBox(box.left(), y, scaled(mm(160)), line.linePt);
        m_setter.drawBox(unit, unitBox, {line, Align::Left, false, 0, 0});
        m_setter.drawUnbroken(m_setter.prepare(count, line), box.left() + scaled(mm(180)), y, Align::Centre);
        m_setter.drawUnbroken(m_setter.prepare(date, line), box.right(), y, Align::Right);
        return y + line.linePt + 4;
    }

    TableRow headings()
    {
        QList<Spans> texts;
        for (const Column &column : columns)
            texts.append(plain(m_writer.text(column.key.toString())));
        return rowOf(texts, FontRole::Heading);
    }

    TableRow row(int number, const Dossier &dossier)
    {
        const Person &person = dossier.person;
        const Education education = basisEducation(dossier);
        const auto word = [](const auto &code) { return code ? codeText(*code) : QString(); };
        return rowOf(
            {m_writer.number(number),
                person.name.isEmpty() ? m_writer.name({}, fact::name) : m_writer.listName(person.name),
                m_writer.value(word(person.sex), fact::sex),
                m_writer.value(person.ethnicGroup, fact::ethnicGroup),
                m_writer.value(m_writer.idNumber(person.idNumber, false), fact::idNumber),
                m_writer.value(dossier.employment.unitName, fact::unit),
                m_writer.value(word(education.level), fact::education),
                m_writer.value(education.major, fact::major),
                m_writer.value(shortMonth(education.graduated), fact::graduated),
                m_writer.value(shortMonth(dossier.employment.workStart), fact::workStart),
                m_writer.value(dossier.application.specialty, fact::specialty),
                m_writer.value(dossier.application.title, fact::title)},
            FontRole::Body);
    }

    /// 2024.07, as tables write it.
    static QString shortMonth(const DayOrMonth &month)
    {
        return month.isKnown() ? u"%1.%2"_s.arg(month.year()).arg(month.month(), 2, 10, QLatin1Char('0'))
                               : QString();
    }

    [[nodiscard]] TableRow rowOf(const QList<Spans> &texts, FontRole role) const
    {
        TableRow row{m_sheet.lowestRowMm, {}, 0};
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const bool left = columns[i].left && role == FontRole::Body;
            row.cells.append({texts[i],
                {tableStyle(m_sheet.textPt, role), left ? Align::Left : Align::Centre, false, 0, 3}});
        }
        return row;
    }

    void drawFoot(double y)
    {
        const TextStyle line = tableStyle(m_sheet.lineUnderTitlePt);
        const auto put = [&](const QStringView key, double placeMm) {
            m_setter.drawUnbroken(m_setter.prepare(plain(m_writer.text(key.toString())), line),
                mm(marginMm + scaled(placeMm)), y, Align::Left);
        };
        put(u"roster.clerk", 0);
        put(u"roster.leader", 90);
        put(u"roster.seal", 215);
    }

    FormWriter &m_writer;
    Typesetter &m_setter;
    Sheet m_sheet;
    QList<const Dossier *> m_dossiers;
    int m_number = 0;
};

} // namespace

void layoutRoster(FormWriter &writer)
{
    RosterForm(writer).draw();
}

} // namespace chuding::forms
