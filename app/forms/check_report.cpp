// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_writer.h"

#include <algorithm>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double headRowMm = 9;
constexpr double labelMm = 24;
constexpr double valueMm = 54;
constexpr int signatureLines = 4;

/// 12 pt, 36 characters by 31 lines: a working paper, denser than a letter.
TextStyle reportStyle()
{
    return {FontRole::Body, 12, 156 * pointsPerMm / 36, 225 * pointsPerMm / 31};
}

class Report
{
public:
    Report(FormWriter &writer, const FormApplicant &applicant)
        : m_writer(writer)
        , m_flow(writer.setter(), reportStyle())
        , m_applicant(applicant)
    {
    }

    void draw()
    {
        m_flow.title(m_writer.text(u"check.title"_s), 0);
        drawTable();
        basis();
        findings();
        signature();
    }

private:
    void drawTable()
    {
        const Dossier &dossier = m_applicant.dossier;
        const Person &person = dossier.person;
        const QString sex = person.sex ? codeText(*person.sex) : QString();
        m_top = m_flow.y();
        row(u"check.name"_s, m_writer.name(person.name, fact::name), u"check.sex"_s,
            m_writer.value(sex, fact::sex));
        row(u"check.idNumber"_s, m_writer.value(m_writer.idNumber(person.idNumber, false), fact::idNumber),
            u"check.unit"_s, m_writer.unit(dossier.employment.unitName, fact::unit));
        row(u"check.specialty"_s, m_writer.value(dossier.application.specialty, fact::specialty),
            u"check.appliedTitle"_s, m_writer.value(dossier.application.title, fact::title));
        row(u"check.verdict"_s, plain(codeText(verdictOf(m_applicant.findings))), u"check.moment"_s,
            plain(m_writer.data().moment.toChinese()));
        m_flow.take(m_top - m_flow.y());
        m_flow.skip(1);
    }

    void row(const QString &label1, const Spans &value1, const QString &label2, const Spans &value2)
    {
        double x = textBlock.left();
        const auto cell = [&](const Spans &spans, double width, FontRole role) {
            const QRectF box(x, m_top, mm(width), mm(headRowMm));
            m_writer.setter().addFrame(box);
            m_writer.setter().drawBox(spans, box, {tableStyle(11, role), Align::Centre, false, 0, 3});
            x += mm(width);
        };
        cell(plain(m_writer.text(label1)), labelMm, FontRole::Heading);
        cell(value1, valueMm, FontRole::Body);
        cell(plain(m_writer.text(label2)), labelMm, FontRole::Heading);
        cell(value2, valueMm, FontRole::Body);
        m_top += mm(headRowMm);
    }

    void basis()
    {
        const Policy &policy = m_writer.data().policy;
        m_flow.paragraph(m_writer.fill(
            u"check.basis"_s, {{u"notice"_s, plain(policy.title)}, {u"number"_s, plain(policy.number)}}));
        m_flow.paragraph(m_writer.fill(u"check.summary"_s,
            {{u"errors"_s, count(Severity::Error)}, {u"warnings"_s, count(Severity::Warning)},
                {u"confirms"_s, count(Severity::Confirm)}, {u"infos"_s, count(Severity::Info)}}));
        m_flow.skip(1);
    }

    Spans count(Severity severity)
    {
        const auto number = std::count_if(m_applicant.findings.begin(), m_applicant.findings.end(),
            [&](const Finding &finding) { return finding.severity == severity; });
        return m_writer.number(static_cast<int>(number));
    }

    void findings()
    {
        if (m_applicant.findings.isEmpty())
            m_flow.paragraph(plain(m_writer.text(u"check.none"_s)));
        int number = 0;
        for (const Finding &finding : m_applicant.findings) {
            m_flow.paragraphIn(FontRole::Heading,
                m_writer.fill(u"check.finding"_s, {{u"number"_s, m_writer.number(++number)},
                                                      {u"severity"_s, plain(codeText(finding.severity))},
                                                      {u"rule"_s, plain(finding.rule)}}),
                0, 2);
            line(u"check.message"_s, u"message"_s, finding.message, FontRole::Body);
            line(u"check.remedy"_s, u"remedy"_s, finding.remedy, FontRole::Body);
            line(u"check.clause"_s, u"clause"_s, finding.clause, FontRole::Kai);
        }
    }

    void line(const QString &key, const QString &placeholder, const QString &text, FontRole role)
    {
        if (!text.isEmpty())
            m_flow.paragraphIn(role, m_writer.fill(key, {{placeholder, plain(text)}}));
    }

    void signature()
    {
        if (m_flow.linesLeft() < signatureLines + 1)
            m_flow.newPage();
        else
            m_flow.skip(1);
        m_flow.paragraph(plain(m_writer.text(u"check.principle"_s)));
        m_flow.skip(1);
        const TextStyle &style = m_flow.style();
        Typesetter &setter = m_writer.setter();
        const double middle = textBlock.center().x();
        for (const QStringView key : {QStringView(u"check.reviewer"), QStringView(u"check.leader")}) {
            const auto text = setter.prepare(plain(m_writer.text(key.toString())), style);
            const auto date = setter.prepare(m_writer.blankDay(u"check.signDate"_s), style);
            setter.drawUnbroken(text, textBlock.left() + 2 * style.cellPt, m_flow.y(), Align::Left);
            setter.drawUnbroken(
                date, std::max(middle, textBlock.right() - 2 * style.cellPt), m_flow.y(), Align::Right);
            m_flow.skip(2);
        }
    }

    FormWriter &m_writer;
    PageFlow m_flow;
    const FormApplicant &m_applicant;
    double m_top = 0;
};

} // namespace

void layoutCheckReport(FormWriter &writer)
{
    for (const FormApplicant &applicant : writer.data().applicants) {
        writer.setPerson(applicant.dossier);
        writer.startSection(applicant.dossier.person.name);
        Report(writer, applicant).draw();
    }
}

} // namespace chuding::forms
