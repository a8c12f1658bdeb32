// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "working_paper.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

/// What one rule says, with one severity, about some people.
struct RuleGroup
{
    Severity severity = Severity::Error;
    QString rule;
    QString clause;
    struct Entry
    {
        QStringList names;
        QString message;
        QString remedy;
    };
    QList<Entry> entries;
    int people = 0;

    /// Whom the same is said of stand together.
    void add(const QString &name, const Finding &finding)
    {
        for (Entry &entry : entries) {
            if (entry.message == finding.message && entry.remedy == finding.remedy) {
                entry.names.append(name);
                return;
            }
        }
        entries.append({{name}, finding.message, finding.remedy});
    }

    [[nodiscard]] bool hasOneRemedy() const
    {
        return std::all_of(entries.cbegin(), entries.cend(),
            [this](const Entry &entry) { return entry.remedy == entries.first().remedy; });
    }
};

/// By severity, then in the order of the people. Infos stand on the people's own papers.
QList<RuleGroup> ruleGroups(const QList<const FormApplicant *> &applicants)
{
    QList<RuleGroup> groups;
    for (const FormApplicant *applicant : applicants) {
        QList<qsizetype> counted;
        for (const Finding &finding : applicant->findings) {
            if (finding.severity == Severity::Info)
                continue;
            qsizetype place = 0;
            while (place < groups.size() &&
                   (groups[place].rule != finding.rule || groups[place].severity != finding.severity))
                ++place;
            if (place == groups.size())
                groups.append({finding.severity, finding.rule, finding.clause, {}, 0});
            groups[place].add(applicant->dossier.person.name, finding);
            if (!counted.contains(place))
                ++groups[place].people;
            counted.append(place);
        }
    }
    std::stable_sort(groups.begin(), groups.end(),
        [](const RuleGroup &a, const RuleGroup &b) { return a.severity < b.severity; });
    return groups;
}

/// How one unit's applicants stand.
class Summary
{
public:
    Summary(FormWriter &writer, const QString &unit, QList<const FormApplicant *> applicants)
        : m_writer(writer)
        , m_flow(writer.setter(), workingStyle())
        , m_unit(unit)
        , m_applicants(std::move(applicants))
    {
        sortByName(m_applicants, writer.data().options.nameOrder,
            [](const FormApplicant *one) -> const QString & { return one->dossier.person.name; });
    }

    void draw()
    {
        m_flow.title(m_writer.text(u"checkSummary.title"_s), 0);
        m_writer.clearPerson();
        m_flow.paragraph(
            m_writer.fill(u"checkSummary.unit"_s, {{u"unit"_s, m_writer.unit(m_unit, fact::unit)}}), 0);
        m_flow.paragraph(m_writer.fill(u"checkSummary.moment"_s,
                             {{u"moment"_s, plain(m_writer.data().moment.toChinese())}}),
            0);
        m_flow.paragraph(
            m_writer.fill(u"checkSummary.counts"_s,
                {{u"count"_s, m_writer.number(static_cast<int>(m_applicants.size()))},
                    {u"pass"_s, people(Verdict::Pass)}, {u"attention"_s, people(Verdict::Attention)},
                    {u"fail"_s, people(Verdict::Fail)}}),
            0);
        table();
        drawBasis(m_writer, m_flow, u"check.basis"_s);
        m_flow.skip(1);
        findings();
        answers();
        drawSignatures(m_writer, m_flow, {u"check.reviewer"_s, u"check.leader"_s}, u"check.signDate"_s,
            plain(m_writer.text(u"check.principle"_s)));
    }

private:
    Spans people(Verdict verdict)
    {
        const auto count = std::count_if(m_applicants.cbegin(), m_applicants.cend(),
            [&](const FormApplicant *one) { return verdictOf(one->findings) == verdict; });
        return m_writer.number(static_cast<int>(count));
    }

    void table()
    {
        FlowTable table(m_flow, {10, 30, 30, 28, 14, 11, 11, 11, 11});
        table.rows().headings({headingRow(
            m_writer, {u"checkSummary.number"_s, u"check.name"_s, u"check.specialty"_s,
                          u"check.appliedTitle"_s, u"checkSummary.verdict"_s, u"checkSummary.errors"_s,
                          u"checkSummary.warnings"_s, u"checkSummary.confirms"_s, u"checkSummary.infos"_s})});
        int number = 0;
        for (const FormApplicant *applicant : std::as_const(m_applicants)) {
            m_writer.setPerson(applicant->dossier);
            const Application &application = applicant->dossier.application;
            const QString &name = applicant->dossier.person.name;
            QList<Spans> texts{m_writer.number(++number),
                name.isEmpty() ? m_writer.name({}, fact::name) : m_writer.listName(name),
                m_writer.value(application.specialty, fact::specialty),
                m_writer.value(application.title, fact::title),
                plain(codeText(verdictOf(applicant->findings)))};
            for (const Code<Severity> &severity : codeTable<Severity>())
                texts.append(count(*applicant, severity.value));
            table.rows().row(centredRow(texts));
        }
        m_writer.clearPerson();
    }

    Spans count(const FormApplicant &applicant, Severity severity)
    {
        const auto number = std::count_if(applicant.findings.cbegin(), applicant.findings.cend(),
            [&](const Finding &finding) { return finding.severity == severity; });
        return m_writer.number(static_cast<int>(number));
    }

    void findings()
    {
        const QList<RuleGroup> groups = ruleGroups(m_applicants);
        if (groups.isEmpty())
            m_flow.paragraph(plain(m_writer.text(u"check.none"_s)));
        int number = 0;
        for (const RuleGroup &group : groups) {
            m_flow.paragraphIn(FontRole::Heading,
                m_writer.fill(u"checkSummary.finding"_s,
                    {{u"number"_s, m_writer.number(++number)},
                        {u"severity"_s, plain(codeText(group.severity))}, {u"rule"_s, plain(group.rule)},
                        {u"count"_s, m_writer.number(group.people)}}),
                0, 2);
            clause(group.clause);
            // The signatures do not stand alone on a page.
            const bool isLast = number == groups.size() && !hasAnswers();
            entries(group, isLast ? linesOfSignatures : 0);
        }
    }

    /// What is said of whom; what to do about it once, if it is the same for all.
    void entries(const RuleGroup &group, int followedBy)
    {
        const bool oneRemedy = group.hasOneRemedy();
        for (qsizetype i = 0; i < group.entries.size(); ++i) {
            const RuleGroup::Entry &entry = group.entries[i];
            const bool isLast = i + 1 == group.entries.size();
            const bool hasRemedy = !entry.remedy.isEmpty() && (!oneRemedy || isLast);
            m_flow.paragraph(m_writer.fill(u"checkSummary.message"_s,
                                 {{u"names"_s, joined(entry.names)}, {u"message"_s, plain(entry.message)}}),
                2, isLast && !hasRemedy ? followedBy : 0);
            if (hasRemedy)
                line(u"check.remedy"_s, u"remedy"_s, entry.remedy, FontRole::Body, isLast ? followedBy : 0);
        }
    }

    [[nodiscard]] bool hasAnswers() const
    {
        return std::any_of(m_applicants.cbegin(), m_applicants.cend(),
            [](const FormApplicant *one) { return !one->answers.isEmpty(); });
    }

    /// In full the first time.
    void clause(const QString &clause)
    {
        if (m_quoted.contains(clause))
            line(u"checkSummary.clauseAbove"_s, u"clause"_s, clause.section(u"：“"_s, 0, 0), FontRole::Kai);
        else
            line(u"check.clause"_s, u"clause"_s, clause, FontRole::Kai);
        m_quoted.insert(clause);
    }

    Spans joined(const QStringList &names)
    {
        Spans spans;
        for (const QString &name : names) {
            if (!spans.isEmpty())
                spans += plain(m_writer.text(u"checkSummary.nameSeparator"_s));
            spans += m_writer.name(name, fact::name);
        }
        return spans;
    }

    void line(const QString &key, const QString &placeholder, const QString &text, FontRole role,
        int followedBy = 0)
    {
        if (!text.isEmpty())
            m_flow.paragraphIn(role, m_writer.fill(key, {{placeholder, plain(text)}}), 2, followedBy);
    }

    void answers()
    {
        QList<Answered> all;
        for (const FormApplicant *applicant : std::as_const(m_applicants)) {
            for (const ChecklistItem &item : applicant->answers)
                all.append({applicant->dossier.person.name, item});
        }
        if (!all.isEmpty())
            m_flow.skip(1);
        drawAnswers(m_writer, m_flow, all, true);
    }

    FormWriter &m_writer;
    PageFlow m_flow;
    QString m_unit;
    QSet<QString> m_quoted; ///< clauses
    QList<const FormApplicant *> m_applicants;
};

} // namespace

void layoutCheckSummary(FormWriter &writer)
{
    QStringList units;
    QHash<QString, QList<const FormApplicant *>> applicants;
    for (const FormApplicant &applicant : writer.data().applicants) {
        const QString unit = applicant.dossier.employment.unitName.trimmed();
        if (!applicants.contains(unit))
            units.append(unit);
        applicants[unit].append(&applicant);
    }
    for (const QString &unit : std::as_const(units)) {
        writer.startSection(unit.isEmpty() ? formTitle(FormKind::CheckSummary, writer.data().policy) : unit);
        Summary(writer, unit, applicants.value(unit)).draw();
    }
}

} // namespace chuding::forms
