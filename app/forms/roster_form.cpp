// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_writer.h"

#include "domain/pinyin.h"

#include <algorithm>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double marginMm = 15;
constexpr double bottomMm = 22;
constexpr double rosterPt = 10.5;
constexpr double lowestRowMm = 9;
constexpr double footMm = 14;
constexpr double unitMm = 160;

struct Column
{
    QStringView key;
    double widthMm;
    bool left = false;
};
// 267 mm in all: A4 landscape without the margins.
constexpr Column columns[] = {{u"roster.number", 10}, {u"roster.name", 22}, {u"roster.sex", 10},
    {u"roster.ethnic", 19}, {u"roster.idNumber", 38}, {u"roster.employer", 40, true},
    {u"roster.education", 15}, {u"roster.major", 28}, {u"roster.graduated", 19}, {u"roster.workStart", 19},
    {u"roster.specialty", 24}, {u"roster.appliedTitle", 23}};

class RosterForm
{
public:
    explicit RosterForm(FormWriter &writer)
        : m_writer(writer)
        , m_setter(writer.setter())
    {
        for (const FormApplicant &applicant : writer.data().applicants)
            m_dossiers.append(&applicant.dossier);
        if (writer.data().options.nameOrder == NameOrder::Pinyin) {
            std::stable_sort(m_dossiers.begin(), m_dossiers.end(), [](const Dossier *a, const Dossier *b) {
                return pinyinSortKey(a->person.name) < pinyinSortKey(b->person.name);
            });
        }
    }

    void draw()
    {
        newPage();
        drawHead();
        drawHeadings();
        for (qsizetype i = 0; i < m_dossiers.size(); ++i)
            drawRow(static_cast<int>(i) + 1, *m_dossiers[i], i + 1 == m_dossiers.size());
        m_writer.clearPerson();
        drawFoot();
    }

private:
    void newPage()
    {
        m_setter.addPage(a4Landscape);
        m_y = mm(marginMm);
        const TextStyle style{FontRole::Song, 14, 14, 14};
        const QString number = u"— %1 —"_s.arg(++m_number);
        m_setter.drawUnbroken(m_setter.prepare(plain(number), style), a4Landscape.width() / 2,
            a4Landscape.height() - mm(15), Align::Centre);
        m_setter.moveToFoot(0);
    }

    void drawHead()
    {
        const TextStyle title{FontRole::Title, 22, 22, 32};
        const Policy &policy = m_writer.data().policy;
        const Spans text = m_writer.fill(u"roster.title"_s,
            {{u"county"_s, plain(policy.county)}, {u"year"_s, m_writer.number(policy.year)}});
        const QRectF box(mm(marginMm), m_y, a4Landscape.width() - 2 * mm(marginMm), title.linePt);
        m_setter.drawBox(text, box, {title, Align::Centre, false, 0, 0});
        m_y += title.linePt + 6;
        const TextStyle line = tableStyle(12);
        const Spans unit =
            m_writer.fill(u"roster.unit"_s, {{u"unit"_s, m_writer.unit(m_writer.issuer(), fact::unit)}});
        const Spans count = m_writer.fill(
            u"roster.count"_s, {{u"count"_s, m_writer.number(static_cast<int>(m_dossiers.size()))}});
        const Spans date = m_writer.fill(
            u"roster.date"_s, {{u"date"_s, m_writer.day(m_writer.data().moment.date(), fact::date)}});
        m_setter.drawBox(unit, {box.left(), m_y, mm(unitMm), line.linePt}, {line, Align::Left, false, 0, 0});
        m_setter.drawUnbroken(m_setter.prepare(count, line), mm(195), m_y, Align::Centre);
        m_setter.drawUnbroken(m_setter.prepare(date, line), box.right(), m_y, Align::Right);
        m_y += line.linePt + 4;
    }

    void drawHeadings()
    {
        QList<Spans> texts;
        for (const Column &column : columns)
            texts.append(plain(m_writer.text(column.key.toString())));
        drawCells(texts, FontRole::Heading);
    }

    /// The last row stays with the lines for the signatures.
    void drawRow(int number, const Dossier &dossier, bool isLast)
    {
        m_writer.setPerson(dossier);
        const QList<Spans> texts = rowTexts(number, dossier);
        const double needed = rowHeight(texts, FontRole::Body) + (isLast ? mm(footMm) : 0);
        if (m_y + needed > a4Landscape.height() - mm(bottomMm)) {
            newPage();
            drawHeadings();
        }
        drawCells(texts, FontRole::Body);
    }

    QList<Spans> rowTexts(int number, const Dossier &dossier)
    {
        const Person &person = dossier.person;
        const Education education = basisEducation(dossier);
        const auto word = [](const auto &code) { return code ? codeText(*code) : QString(); };
        return {m_writer.number(number),
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
            m_writer.value(dossier.application.title, fact::title)};
    }

    /// 2024.07, as tables write it.
    static QString shortMonth(const DayOrMonth &month)
    {
        return month.isKnown() ? u"%1.%2"_s.arg(month.year()).arg(month.month(), 2, 10, QLatin1Char('0'))
                               : QString();
    }

    static Typesetter::BoxStyle boxStyle(const Column &column, FontRole role)
    {
        return {tableStyle(rosterPt, role),
            column.left && role == FontRole::Body ? Align::Left : Align::Centre, false, 0, 3};
    }

    double rowHeight(const QList<Spans> &texts, FontRole role)
    {
        double height = mm(lowestRowMm);
        for (qsizetype i = 0; i < texts.size(); ++i)
            height = std::max(
                height, m_setter.boxHeight(texts[i], mm(columns[i].widthMm), boxStyle(columns[i], role)));
        return height;
    }

    void drawCells(const QList<Spans> &texts, FontRole role)
    {
        const double height = rowHeight(texts, role);
        double x = mm(marginMm);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QRectF box(x, m_y, mm(columns[i].widthMm), height);
            m_setter.addFrame(box);
            m_setter.drawBox(texts[i], box, boxStyle(columns[i], role));
            x += box.width();
        }
        m_y += height;
    }

    void drawFoot()
    {
        const TextStyle line = tableStyle(12);
        m_y += mm(6);
        const auto put = [&](const QStringView key, double x) {
            m_setter.drawUnbroken(
                m_setter.prepare(plain(m_writer.text(key.toString())), line), mm(x), m_y, Align::Left);
        };
        put(u"roster.clerk", marginMm);
        put(u"roster.leader", 105);
        put(u"roster.seal", 230);
    }

    FormWriter &m_writer;
    Typesetter &m_setter;
    QList<const Dossier *> m_dossiers;
    double m_y = 0;
    int m_number = 0;
};

} // namespace

void layoutRoster(FormWriter &writer)
{
    RosterForm(writer).draw();
}

} // namespace chuding::forms
