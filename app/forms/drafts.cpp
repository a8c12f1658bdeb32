// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_writer.h"

// 推荐报告, 考核证明 and 个人承诺书: the notice names them and gives no form, so they are marked 参考样式.

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double postCells = 5;
constexpr double specialtyCells = 5;
constexpr double resultCells = 4;

/// One of them, of one applicant.
class Draft
{
public:
    Draft(FormWriter &writer, const Dossier &dossier, const QString &prefix)
        : m_writer(writer)
        , m_dossier(dossier)
        , m_prefix(prefix)
        , m_flow(writer.setter(), bodyStyle())
    {
        m_flow.label(m_writer.text(u"draft.mark"_s));
        m_flow.title(text(u"title"_s));
    }

    void recommendation()
    {
        const PublicityRound round = m_writer.data().round.value_or(PublicityRound());
        paragraph(u"person"_s);
        Values values = personValues();
        const Policy &policy = m_writer.data().policy;
        values.insert(u"notice"_s, plain(policy.title));
        values.insert(u"number"_s, plain(policy.number));
        values.insert(u"from"_s, m_writer.day(round.period.from, fact::publicityStart));
        values.insert(u"to"_s, m_writer.day(round.period.to, fact::publicityEnd));
        values.insert(u"result"_s, objectionText(m_writer, round));
        m_flow.paragraph(m_writer.fill(m_prefix + u".publicity"_s, values));
        m_flow.paragraph(m_writer.fill(m_prefix + u".text"_s, applicationValues()));
        unitSignature();
    }

    void assessmentProof()
    {
        paragraph(u"person"_s);
        Spans results;
        const QList<Assessment> years =
            m_dossier.assessmentProofs.isEmpty() ? m_dossier.assessments : m_dossier.assessmentProofs;
        for (const Assessment &assessment : years)
            results += result(assessment, !results.isEmpty());
        if (years.isEmpty()) {
            m_writer.reportMissing(fact::assessmentProofs);
            results = m_writer.fill(
                m_prefix + u".year"_s, {{u"year"_s, blank(2)}, {u"result"_s, blank(resultCells)}});
        }
        m_flow.paragraph(m_writer.fill(m_prefix + u".text"_s, {{u"results"_s, results}}));
        m_flow.paragraph(plain(text(u"end"_s)));
        unitSignature();
    }

    void commitment()
    {
        Values values = personValues();
        values.insert(applicationValues());
        m_flow.paragraph(m_writer.fill(m_prefix + u".person"_s, values));
        m_flow.paragraph(plain(text(u"text"_s)));
        m_flow.signature({{}, plain(text(u"sign"_s)) + blank(6), {}, m_writer.blankDay(u"date.day"_s)});
    }

private:
    QString text(const QString &key) { return m_writer.text(m_prefix + u'.' + key); }

    void paragraph(const QString &key)
    {
        m_flow.paragraph(m_writer.fill(m_prefix + u'.' + key, personValues()));
    }

    Values personValues()
    {
        const Person &person = m_dossier.person;
        const Employment &work = m_dossier.employment;
        const QString wording = m_writer.data().policy.wording.value(m_prefix + u".person"_s);
        Values values;
        // Only what the text names: the rest is not missing.
        const auto put = [&](const QString &key, auto value) {
            if (wording.contains(u'{' + key + u'}'))
                values.insert(key, value());
        };
        values.insert(u"name"_s, m_writer.name(person.name, fact::name));
        put(u"sex"_s,
            [&] { return m_writer.value(person.sex ? codeText(*person.sex) : QString(), fact::sex); });
        put(u"ethnic"_s, [&] { return m_writer.value(person.ethnicGroup, fact::ethnicGroup); });
        put(u"idNumber"_s,
            [&] { return m_writer.value(m_writer.idNumber(person.idNumber, false), fact::idNumber, 9); });
        put(u"workStart"_s, [&] { return m_writer.month(work.workStart, fact::workStart); });
        put(u"professionalStart"_s,
            [&] { return m_writer.month(work.professionalStart, fact::professionalStart); });
        put(u"unit"_s, [&] { return m_writer.unit(work.unitName, fact::unit); });
        put(u"post"_s, [&] { return m_writer.value(work.postName, fact::post, postCells); });
        return values;
    }

    Values applicationValues()
    {
        const Application &application = m_dossier.application;
        const QString level = application.level ? codeText(*application.level) : QString();
        return {{u"name"_s, m_writer.name(m_dossier.person.name, fact::name)},
            {u"specialty"_s, m_writer.value(application.specialty, fact::specialty, specialtyCells)},
            {u"level"_s, m_writer.value(level, fact::level, 3)}};
    }

    Spans result(const Assessment &assessment, bool follows)
    {
        const Spans one =
            m_writer.fill(m_prefix + u".year"_s, {{u"year"_s, m_writer.number(assessment.year)},
                                                     {u"result"_s, plain(codeText(assessment.result))}});
        return follows ? plain(text(u"separator"_s)) + one : one;
    }

    /// The leader signs, the unit stamps; nothing of it is left alone on a page.
    void unitSignature()
    {
        const Spans unit = m_writer.unit(m_dossier.employment.unitName, fact::unit);
        m_flow.signature({{}, plain(m_writer.text(u"draft.leader"_s)) + blank(6), {},
            m_writer.fill(u"draft.signer"_s, {{u"unit"_s, unit}}), m_writer.blankDay(u"date.day"_s)});
    }

    FormWriter &m_writer;
    const Dossier &m_dossier;
    QString m_prefix;
    PageFlow m_flow;
};

template <typename Draw>
void drawEach(FormWriter &writer, const QString &prefix, Draw draw)
{
    for (const FormApplicant &applicant : writer.data().applicants) {
        writer.setPerson(applicant.dossier);
        writer.startSection(applicant.dossier.person.name);
        Draft draft(writer, applicant.dossier, prefix);
        draw(draft);
    }
}

} // namespace

void layoutRecommendation(FormWriter &writer)
{
    drawEach(writer, u"recommendation"_s, [](Draft &draft) { draft.recommendation(); });
}

void layoutAssessmentProof(FormWriter &writer)
{
    drawEach(writer, u"assessmentProof"_s, [](Draft &draft) { draft.assessmentProof(); });
}

void layoutCommitment(FormWriter &writer)
{
    drawEach(writer, u"commitment"_s, [](Draft &draft) { draft.commitment(); });
}

} // namespace chuding::forms
