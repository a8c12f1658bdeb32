// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "working_paper.h"

#include "domain/dossier_json.h"
#include "domain/pinyin.h"

#include <algorithm>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

class Report
{
public:
    Report(FormWriter &writer, const FormApplicant &applicant)
        : m_writer(writer)
        , m_flow(writer.setter(), workingStyle())
        , m_applicant(applicant)
    {
    }

    void draw()
    {
        m_flow.title(m_writer.text(u"check.title"_s), 0);
        drawTable();
        drawBasis(m_writer, m_flow, u"check.basis"_s);
        m_flow.paragraph(m_writer.fill(u"check.summary"_s,
            {{u"errors"_s, count(Severity::Error)}, {u"warnings"_s, count(Severity::Warning)},
                {u"confirms"_s, count(Severity::Confirm)}, {u"infos"_s, count(Severity::Info)}}));
        m_flow.skip(1);
        findings();
        answers();
        drawSignatures(m_writer, m_flow, {u"check.reviewer"_s, u"check.leader"_s}, u"check.signDate"_s,
            plain(m_writer.text(u"check.principle"_s)));
    }

private:
    void drawTable()
    {
        const Dossier &dossier = m_applicant.dossier;
        const Person &person = dossier.person;
        const QString sex = person.sex ? codeText(*person.sex) : QString();
        FlowTable table(m_flow, {24, 54, 24, 54});
        const auto row = [&](const LabelledValue &first, const LabelledValue &second) {
            table.rows().row(labelledRow(m_writer, {first, second}));
        };
        row({u"check.name"_s, m_writer.name(person.name, fact::name)},
            {u"check.sex"_s, m_writer.value(sex, fact::sex)});
        row({u"check.idNumber"_s, m_writer.value(m_writer.idNumber(person.idNumber, false), fact::idNumber)},
            {u"check.unit"_s, m_writer.unit(dossier.employment.unitName, fact::unit)});
        row({u"check.specialty"_s, m_writer.value(dossier.application.specialty, fact::specialty)},
            {u"check.appliedTitle"_s, m_writer.value(dossier.application.title, fact::title)});
        row({u"check.verdict"_s, plain(codeText(verdictOf(m_applicant.findings)))},
            {u"check.moment"_s, plain(m_writer.data().moment.toChinese())});
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
            const bool isLast = number == m_applicant.findings.size() && m_applicant.answers.isEmpty();
            lines(finding, isLast ? linesOfSignatures : 0);
        }
    }

    /// `followedBy` as of a paragraph: the signatures do not stand alone on a page.
    void lines(const Finding &finding, int followedBy)
    {
        struct Line
        {
            QString key;
            QString placeholder;
            QString text;
            FontRole role;
        };
        QList<Line> lines{{u"check.message"_s, u"message"_s, finding.message, FontRole::Body},
            {u"check.remedy"_s, u"remedy"_s, finding.remedy, FontRole::Body},
            {u"check.clause"_s, u"clause"_s, finding.clause, FontRole::Kai}};
        lines.removeIf([](const Line &line) { return line.text.isEmpty(); });
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const Line &line = lines[i];
            m_flow.paragraphIn(line.role, m_writer.fill(line.key, {{line.placeholder, plain(line.text)}}), 2,
                i + 1 == lines.size() ? followedBy : 0);
        }
    }

    void answers()
    {
        QList<Answered> answers;
        for (const ChecklistItem &item : m_applicant.answers)
            answers.append({m_applicant.dossier.person.name, item});
        if (!answers.isEmpty())
            m_flow.skip(1);
        drawAnswers(m_writer, m_flow, answers, false);
    }

    FormWriter &m_writer;
    PageFlow m_flow;
    const FormApplicant &m_applicant;
};

/// What was checked, so that a program can read it too. Not in a copy with masked numbers: it has them in
/// full.
void embedDossier(FormWriter &writer, const Dossier &dossier, int number)
{
    if (writer.data().options.maskIds.value_or(false))
        return;
    const QString name =
        u"%1-%2.json"_s.arg(number, 3, 10, QLatin1Char('0')).arg(asciiName(dossier.person.name));
    writer.embed({name, dossier.person.name, "application/json", dossierToJson(dossier)});
}

} // namespace

void layoutCheckReport(FormWriter &writer)
{
    int number = 0;
    for (const FormApplicant &applicant : writer.data().applicants) {
        writer.setPerson(applicant.dossier);
        writer.startSection(applicant.dossier.person.name);
        Report(writer, applicant).draw();
        embedDossier(writer, applicant.dossier, ++number);
    }
}

} // namespace chuding::forms
