// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prefill_pages.h"

#include "qr_code.h"

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

// Positions on the cover, in mm from the top.
constexpr double titleMm = 52;
constexpr double subtitleMm = 69;
constexpr double fieldsMm = 98;
constexpr double fieldMm = 14;
constexpr double noticeMm = 193;
constexpr double noticeHeightMm = 31;
constexpr double codeMm = 230;
constexpr double qrMm = 36;

constexpr double fieldLabelMm = 54;
constexpr double fieldValueMm = 92;
constexpr double fieldPt = 16;
constexpr double noticePt = 12;
constexpr double codePt = 15;
constexpr double codeNotePt = 10.5;

/// Between the paragraphs of the explanation, and their size.
constexpr TextStyle noteStyle{FontRole::Body, 14, 14, 26};

class Cover
{
public:
    Cover(FormWriter &writer, PrefillPages &pages, const FormApplicant &applicant)
        : m_writer(writer)
        , m_setter(writer.setter())
        , m_pages(pages)
        , m_dossier(applicant.dossier)
    {
    }

    void draw()
    {
        m_pages.newPage();
        centred(u"prefill.title"_s, {FontRole::Title, 30, 30, 36}, titleMm);
        centred(u"prefill.subtitle"_s, {FontRole::Kai, 20, 20, 26}, subtitleMm);
        fields();
        notice();
        if (m_pages.code())
            code(*m_pages.code());
    }

    void drawExplanation()
    {
        const double top = m_pages.newPage();
        centred(u"prefill.notesTitle"_s, {FontRole::Title, 22, 22, 30}, top / pointsPerMm + 8);
        double y = top + mm(30);
        for (const QString &note : m_writer.text(u"prefill.notes"_s).split(u'\n')) {
            const auto text = m_setter.prepare(plain(note), noteStyle);
            for (const BrokenLine &line : m_setter.breakIntoLines(text, 2, mm(prefillWidthMm))) {
                m_setter.drawLine(text, line, {mm(prefillLeftMm), y});
                y += noteStyle.linePt;
            }
        }
    }

private:
    void centred(const QString &key, const TextStyle &style, double topMm)
    {
        m_setter.drawUnbroken(m_setter.prepare(plain(m_writer.text(key)), style), a4Portrait.width() / 2,
            mm(topMm), Align::Centre);
    }

    void fields()
    {
        const Application &wanted = m_dossier.application;
        const Specialty *specialty = m_writer.data().policy.findSpecialty(wanted.specialty);
        field(u"prefill.unit"_s, m_writer.unit(m_dossier.employment.unitName, fact::unit));
        field(u"prefill.name"_s, m_writer.name(m_dossier.person.name, fact::name));
        field(u"prefill.series"_s, specialty ? plain(specialty->series) : Spans());
        field(u"prefill.specialty"_s, m_writer.value(wanted.specialty, fact::specialty));
        field(u"prefill.appliedTitle"_s, m_writer.value(wanted.title, fact::title));
        field(u"prefill.filledOn"_s, m_writer.blankDay(u"prefill.date"_s));
    }

    void field(const QString &label, const Spans &value)
    {
        const double top = mm(fieldsMm + m_fields++ * fieldMm);
        const double left = mm(prefillLeftMm + (prefillWidthMm - fieldLabelMm - fieldValueMm) / 2);
        const double height = mm(fieldMm - 2);
        const QRectF labelBox(left, top, mm(fieldLabelMm), height);
        const QRectF valueBox(labelBox.right(), top, mm(fieldValueMm), height);
        m_setter.drawBox(
            plain(m_writer.text(label)), labelBox, {tableStyle(fieldPt), Align::Right, false, 0, mm(3)});
        m_setter.drawBox(value, valueBox, {tableStyle(fieldPt), Align::Centre, false, 0, 3});
        m_setter.addRule({valueBox.bottomLeft(), valueBox.bottomRight()});
    }

    void notice()
    {
        const QRectF box(mm(prefillLeftMm), mm(noticeMm), mm(prefillWidthMm), mm(noticeHeightMm));
        m_setter.addFrame(box);
        const Spans text =
            m_writer.fill(u"prefill.notice"_s, {{u"platform"_s, plain(m_writer.data().policy.platform)}});
        const TextStyle style{FontRole::Heading, noticePt, noticePt, 20};
        m_setter.drawBox(text, box, {style, Align::Left, false, 2, mm(4)});
    }

    void code(const PaperCode &paper)
    {
        const QRectF square(mm(prefillLeftMm), mm(codeMm), mm(qrMm), mm(qrMm));
        QPainterPath ground;
        ground.addRect(square);
        m_setter.page().shapes.append({ground, 0xFFFFFFFF});
        m_setter.page().shapes.append({qrCode(scannedText(paper), square)});
        const double left = square.right() + mm(4);
        const double width = mm(prefillLeftMm + prefillWidthMm) - left;
        const auto line = [&](const Spans &text, const TextStyle &style, double topMm, double heightMm) {
            const QRectF box(left, mm(codeMm + topMm), width, mm(heightMm));
            m_setter.drawBox(text, box, {style, Align::Left, false, 0, 0});
        };
        line(m_writer.fill(u"prefill.code"_s, {{u"moment"_s, plain(m_writer.data().moment.toChinese())}}),
            tableStyle(noticePt, FontRole::Heading), 4, 6);
        line(plain(typedText(paper)), tableStyle(codePt, FontRole::Song), 11, 8);
        line(plain(m_writer.text(u"prefill.codeNote"_s)), tableStyle(codeNotePt), 20, 13);
    }

    FormWriter &m_writer;
    Typesetter &m_setter;
    PrefillPages &m_pages;
    const Dossier &m_dossier;
    int m_fields = 0;
};

} // namespace

void drawPrefillCover(FormWriter &writer, PrefillPages &pages, const FormApplicant &applicant)
{
    Cover cover(writer, pages, applicant);
    cover.draw();
    cover.drawExplanation();
}

} // namespace chuding::forms
