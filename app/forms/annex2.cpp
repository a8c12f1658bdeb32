// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_writer.h"

#include <algorithm>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double longTextCells = 8;

/// What a member has when the dossier is not at hand.
Dossier stub(const PublicityMember &posted)
{
    Dossier dossier;
    dossier.id = posted.dossierId;
    dossier.person.name = posted.name;
    dossier.person.idNumber = posted.idNumber;
    dossier.employment.unitName = posted.unitName;
    dossier.application.specialty = posted.specialty;
    return dossier;
}

class Notice
{
public:
    explicit Notice(FormWriter &writer)
        : m_writer(writer)
        , m_flow(writer.setter(), bodyStyle())
        , m_round(writer.data().round.value_or(PublicityRound()))
        , m_members(membersOf(writer.data()))
    {
    }

    void draw()
    {
        m_flow.label(m_writer.text(u"annex2.label"_s));
        m_flow.title(m_writer.text(u"annex2.title"_s));
        intro();
        for (const Member &member : m_members) {
            const Dossier dossier = member.dossier != nullptr ? *member.dossier : stub(member.posted);
            m_writer.setPerson(dossier);
            person(dossier);
        }
        m_writer.clearPerson();
        const QList<Spans> signature = signatureLines();
        m_flow.paragraph(period(), 2, static_cast<int>(signature.size()));
        m_flow.signature(signature);
    }

private:
    bool single() const { return m_members.size() == 1 && !m_writer.data().options.literalSingleWording; }

    void intro()
    {
        const QString lead = m_members.isEmpty() ? QString() : m_members.constFirst().posted.name;
        m_flow.paragraph(m_writer.fill(single() ? u"annex2.introOne"_s : u"annex2.intro"_s,
            {{u"notice"_s, plain(m_writer.data().policy.title)},
                {u"lead"_s, m_writer.name(lead, fact::leadName)},
                {u"count"_s, m_writer.number(static_cast<int>(m_members.size()))}}));
    }

    void person(const Dossier &dossier)
    {
        m_flow.paragraph(facts(dossier) + history(dossier));
        longText(u"annex2.politics"_s, dossier.politicsText, fact::politicsText);
        longText(u"annex2.merit"_s, dossier.meritText, fact::meritText);
        const Application &application = dossier.application;
        const QString level = application.level ? codeText(*application.level) : QString();
        m_flow.paragraph(m_writer.fill(
            u"annex2.applies"_s, {{u"specialty"_s, m_writer.value(application.specialty, fact::specialty, 4)},
                                     {u"level"_s, m_writer.value(level, fact::level)}}));
    }

    Spans facts(const Dossier &dossier)
    {
        const Person &person = dossier.person;
        const QString id = m_writer.idNumber(person.idNumber, m_writer.data().policy.publicity.maskIds);
        return m_writer.fill(u"annex2.person"_s,
            {{u"name"_s, m_writer.name(person.name, fact::name)},
                {u"sex"_s, m_writer.value(person.sex ? codeText(*person.sex) : QString(), fact::sex)},
                {u"ethnic"_s, m_writer.value(person.ethnicGroup, fact::ethnicGroup, 3)},
                {u"political"_s, m_writer.value(person.politicalStatus, fact::political, 4)},
                {u"idNumber"_s, m_writer.value(id, fact::idNumber, 9)},
                {u"workStart"_s, m_writer.month(dossier.employment.workStart, fact::workStart)},
                {u"staffUnit"_s, m_writer.unit(dossier.employment.staffUnit, fact::staffUnit)}});
    }

    /// Finished jobs, the present one, secondments; the clause of the latter only when there are any.
    Spans history(const Dossier &dossier)
    {
        QList<WorkPeriod> jobs;
        QList<WorkPeriod> secondments;
        for (const WorkPeriod &period : dossier.workHistory)
            (period.secondment ? secondments : jobs).append(period);
        Spans result;
        WorkPeriod current;
        for (const WorkPeriod &job : jobs) {
            if (job.period.to.isKnown())
                result += m_writer.fill(u"annex2.job"_s, periodValues(job));
            else
                current = job;
        }
        result += m_writer.fill(u"annex2.current"_s, periodValues(current));
        for (qsizetype i = 0; i < secondments.size(); ++i) {
            const bool ended = secondments[i].period.to.isKnown();
            const QString key = (i == 0 ? u"annex2.secondment"_s : u"annex2.secondmentNext"_s);
            result += m_writer.fill(ended ? key : key + u"Now"_s, periodValues(secondments[i]));
        }
        return result + m_writer.fill(u"annex2.historyEnd"_s);
    }

    Values periodValues(const WorkPeriod &work)
    {
        Values values{{u"from"_s, m_writer.month(work.period.from, fact::periodStart)},
            {u"unit"_s, m_writer.unit(work.unitName, fact::periodUnit)}};
        if (work.period.to.isKnown())
            values.insert(u"to"_s, m_writer.month(work.period.to, fact::periodEnd));
        return values;
    }

    /// The first paragraph stands behind its heading, further ones on lines of their own.
    void longText(const QString &key, const QString &text, const Fact &fact)
    {
        QStringList parts;
        for (const QString &part : text.split(u'\n')) {
            if (!part.trimmed().isEmpty())
                parts.append(part.trimmed());
        }
        if (parts.size() <= 1) {
            m_flow.paragraph(m_writer.fill(key, {{u"text"_s, m_writer.value(text, fact, longTextCells)}}));
            return;
        }
        const Spans whole = m_writer.fill(key, {{u"text"_s, plain(parts.join(u'\n'))}});
        for (const QString &line : textOf(whole).split(u'\n'))
            m_flow.paragraph(plain(line));
    }

    Spans period()
    {
        const QString who = m_members.size() == 1 ? m_members.constFirst().posted.name : QString();
        const Spans several = plain(m_writer.text(u"annex2.whoSeveral"_s));
        return m_writer.fill(u"annex2.period"_s,
            {{u"from"_s, m_writer.day(m_round.period.from, fact::publicityStart)},
                {u"to"_s, m_writer.day(m_round.period.to, fact::publicityEnd)},
                {u"days"_s, m_writer.number(m_writer.data().policy.publicity.workingDays)},
                {u"who"_s, m_members.size() == 1 ? m_writer.name(who, fact::name) : several},
                {u"office"_s, m_writer.value(m_round.office, fact::office, 6)},
                {u"phone"_s, m_writer.value(m_round.phone, fact::officePhone, 6)}});
    }

    /// A seal of 42 mm over the last two lines leaves the signature free.
    QList<Spans> signatureLines()
    {
        const Spans sign = plain(m_writer.text(u"annex2.sign"_s)) + blank(6);
        return {{}, {}, sign, {}, {}, plain(m_writer.text(u"annex2.seal"_s)),
            m_writer.day(m_round.postedOn, fact::postedOn)};
    }

    FormWriter &m_writer;
    PageFlow m_flow;
    PublicityRound m_round;
    QList<Member> m_members;
};

} // namespace

void layoutAnnex2(FormWriter &writer)
{
    Notice(writer).draw();
}

} // namespace chuding::forms
