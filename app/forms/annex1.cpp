// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_writer.h"
#include "table.h"

#include <algorithm>
#include <utility>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

const QList<double> columnsMm{26, 38, 18, 27, 22, 25};
constexpr double cellMm = 12;
constexpr double tallRowMm = 14;
constexpr double reasonMm = 55;
constexpr double leastReasonMm = 30; ///< what it gives up so that the notes stay on the same page
constexpr double opinionMm = 55;
constexpr double sealFromRightMm = 35;
constexpr double dateFromRightMm = 8;
constexpr double narrowPaddingPt = 1.4;
/// Two lines of a cell fit into a row of 12 mm.
constexpr double rowPaddingPt = 1.4;
constexpr qsizetype linesInRow = 2;
constexpr double grownRowPaddingPt = 4;
constexpr double reasonPaddingPt = 8;
constexpr double notesGapMm = 3;
constexpr double cellPt = 12;
constexpr double idNumberPt = 10.5;
constexpr double notePt = 12;
constexpr double topMm = 20;
constexpr double bottomMm = 285;
constexpr double annexTitlePt = 22; ///< the first line is 21 characters: set a little closer to fit

/// One sheet.
class Sheet
{
public:
    Sheet(FormWriter &writer, const Dossier &dossier)
        : m_writer(writer)
        , m_setter(writer.setter())
        , m_dossier(dossier)
        , m_table(m_setter, {textBlock.left(), columnsMm, mm(bottomMm), [this] { return newPage(); }},
              newPage() + drawHead())
    {
    }

    void draw()
    {
        personRows();
        wideRows();
        noteLines();
    }

private:
    double newPage()
    {
        m_setter.addPage(a4Portrait);
        return mm(topMm);
    }

    /// How far down it reaches.
    double drawHead()
    {
        TextStyle label = bodyStyle();
        label.role = FontRole::Heading;
        m_setter.drawUnbroken(m_setter.prepare(plain(m_writer.text(u"annex1.label"_s)), label),
            textBlock.left(), mm(topMm), Align::Left);
        double top = mm(topMm + 11);
        for (const QString &line : m_writer.text(u"annex1.title"_s).split(u'\n')) {
            TextStyle title{FontRole::Title, annexTitlePt, annexTitlePt, 32};
            const double width = m_setter.widthPt(m_setter.prepare(plain(line), title));
            title.cellPt *= std::min(1.0, textBlock.width() / width);
            m_setter.drawUnbroken(
                m_setter.prepare(plain(line), title), textBlock.center().x(), top, Align::Centre);
            top += title.linePt;
        }
        return top + mm(5 - topMm);
    }

    void personRows()
    {
        const Person &person = m_dossier.person;
        const Education education = basisEducation(m_dossier);
        const QString sex = person.sex ? codeText(*person.sex) : QString();
        label(0, u"annex1.name"_s);
        box(1, 1, m_writer.name(person.name, fact::name), narrowStyle()); // eight characters and a dot fit
        label(2, u"annex1.sex"_s);
        field(3, 3, m_writer.value(sex, fact::sex));
        label(4, u"annex1.birth"_s);
        field(5, 5, m_writer.month(person.birth, fact::birthMonth));
        nextRow(cellMm);
        label(0, u"annex1.idNumber"_s);
        field(1, 1, m_writer.value(person.idNumber, fact::idNumber), idNumberPt);
        label(2, u"annex1.education"_s);
        field(3, 3, m_writer.value(levelText(education), fact::education));
        label(4, u"annex1.degree"_s);
        field(5, 5, m_writer.value(degreeText(education), fact::degree));
        nextRow(cellMm);
        label(0, u"annex1.graduated"_s);
        field(1, 5, graduated(education));
        nextRow(tallRowMm);
    }

    void wideRows()
    {
        const Employment &work = m_dossier.employment;
        const QString none = m_writer.text(u"annex1.none"_s);
        label(0, u"annex1.unit"_s);
        field(1, 2, m_writer.unit(work.unitName, fact::unit));
        label(3, u"annex1.workStart"_s);
        field(4, 5, m_writer.month(work.workStart, fact::workStart));
        nextRow(cellMm);
        label(0, u"annex1.titleNow"_s);
        field(1, 2, plain(work.currentTitle.isEmpty() ? none : work.currentTitle));
        label(3, u"annex1.titleApply"_s);
        field(4, 5, m_writer.value(m_dossier.application.title, fact::title));
        nextRow(cellMm);
        label(0, u"annex1.reason"_s);
        box(1, 5, reason(), {tableStyle(cellPt), Align::Left, true, 2, reasonPaddingPt, {}});
        m_table.longRow(take(reasonHeightMm()));
        label(0, u"annex1.opinion"_s);
        box(1, 5, {}, {});
        nextRow(opinionMm);
        drawOpinion();
    }

    QString levelText(const Education &education) const
    {
        return education.level ? codeText(*education.level) : QString();
    }

    QString degreeText(const Education &education) const
    {
        return education.degree ? codeText(*education.degree) : QString();
    }

    Spans graduated(const Education &education)
    {
        return m_writer.fill(
            u"annex1.graduatedValue"_s, {{u"month"_s, m_writer.month(education.graduated, fact::graduated)},
                                            {u"school"_s, m_writer.value(education.school, fact::school, 6)},
                                            {u"major"_s, m_writer.value(education.major, fact::major, 4)}});
    }

    Spans reason()
    {
        if (!m_dossier.exemption) {
            m_writer.reportMissing(fact::exemption);
            return {};
        }
        const Exemption &exemption = *m_dossier.exemption;
        const bool serving = !exemption.period.to.isKnown();
        Values values{{u"from"_s, m_writer.month(exemption.period.from, fact::exemptionStart)},
            {u"group"_s, exemption.group
                             ? plain(m_writer.text(u"annex1.group."_s + codeKey(*exemption.group)))
                             : m_writer.value({}, fact::exemptionGround, 6)},
            {u"place"_s, m_writer.value(exemption.place, fact::exemptionPlace, 8)},
            {u"stage"_s, m_writer.value(exemption.stage ? codeText(*exemption.stage) : QString(),
                             fact::exemptionStage)}};
        if (serving)
            return m_writer.fill(u"annex1.reasonServing"_s, values);
        values.insert(u"to"_s, m_writer.month(exemption.period.to, fact::exemptionEnd));
        return m_writer.fill(u"annex1.reasonReturned"_s, values);
    }

    /// Lower rows where higher ones above would push the notes to another page.
    double reasonHeightMm()
    {
        const double left = mm(bottomMm) - m_table.y() - mm(opinionMm) - mm(notesGapMm) - notesHeightPt();
        const double leftMm = left / pointsPerMm;
        return leftMm < leastReasonMm ? reasonMm : std::min(reasonMm, leftMm);
    }

    /// The approver writes, stamps and dates by hand.
    void drawOpinion()
    {
        const TextStyle style = tableStyle(cellPt);
        const double bottom = m_table.y();
        m_setter.drawUnbroken(m_setter.prepare(plain(m_writer.text(u"annex1.seal"_s)), style),
            textBlock.right() - mm(sealFromRightMm), bottom - mm(18), Align::Left);
        m_setter.drawUnbroken(m_setter.prepare(m_writer.blankDay(u"annex1.date"_s), style),
            textBlock.right() - mm(dateFromRightMm), bottom - mm(9), Align::Right);
    }

    struct Note
    {
        Typesetter::Prepared text;
        QList<BrokenLine> lines;

        double heightPt() const { return static_cast<double>(lines.size()) * text.style.linePt; }
    };

    QList<Note> notes()
    {
        const TextStyle style{FontRole::Body, notePt, notePt, 17};
        QList<Note> notes;
        for (const QString &key : {u"annex1.note1"_s, u"annex1.note2"_s, u"annex1.note3"_s}) {
            const auto text = m_setter.prepare(plain(m_writer.text(key)), style);
            notes.append({text, m_setter.breakIntoLines(text, 2, textBlock.width())});
        }
        return notes;
    }

    double notesHeightPt()
    {
        double height = 0;
        for (const Note &note : notes())
            height += note.heightPt();
        return height;
    }

    void noteLines()
    {
        double y = m_table.y() + mm(notesGapMm);
        for (const Note &note : notes()) {
            if (y + note.heightPt() > mm(bottomMm) + 0.01)
                y = newPage();
            for (const BrokenLine &line : note.lines) {
                m_setter.drawLine(note.text, line, {textBlock.left(), y});
                y += note.text.style.linePt;
            }
        }
    }

    static Typesetter::BoxStyle narrowStyle()
    {
        return {tableStyle(cellPt), Align::Centre, false, 0, narrowPaddingPt, rowPaddingPt};
    }

    void label(int column, const QString &key)
    {
        box(column, column, plain(m_writer.text(key)), narrowStyle());
    }

    void field(int first, int last, const Spans &spans, double sizePt = cellPt)
    {
        box(first, last, spans, {tableStyle(sizePt), Align::Centre, false, 0, 3, rowPaddingPt});
    }

    void box(int first, int last, const Spans &spans, Typesetter::BoxStyle style)
    {
        const double width = m_table.columnX(last + 1) - m_table.columnX(first);
        if (style.abovePt && m_setter.boxText(spans, width, style).lines.size() > linesInRow)
            style.abovePt = grownRowPaddingPt;
        m_row.cells.append({spans, style, last - first + 1});
    }

    TableRow take(double heightMm)
    {
        m_row.leastMm = heightMm;
        return std::exchange(m_row, TableRow());
    }

    void nextRow(double heightMm) { m_table.row(take(heightMm)); }

    FormWriter &m_writer;
    Typesetter &m_setter;
    const Dossier &m_dossier;
    Table m_table;
    TableRow m_row; ///< that is being put together
};

} // namespace

void layoutAnnex1(FormWriter &writer)
{
    for (const FormApplicant &applicant : writer.data().applicants) {
        writer.setPerson(applicant.dossier);
        writer.startSection(applicant.dossier.person.name);
        Sheet(writer, applicant.dossier).draw();
    }
}

} // namespace chuding::forms
