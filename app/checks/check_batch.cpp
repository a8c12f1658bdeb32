// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_collector.h"

#include "domain/id_number.h"
#include "rule_scope.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

/// The rules about a unit's batch and its rounds.
class BatchCheck
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)

public:
    BatchCheck(const BatchCollector &dossiers, const QList<const PublicityRound *> &rounds,
        const CheckContext &context)
        : m_dossiers(dossiers)
        , m_rounds(rounds)
        , m_context(context)
    {
    }

    QList<Finding> run()
    {
        sameIdTwice();
        sameFileTwice();
        for (const PublicityRound *round : m_rounds) {
            if (round->kind == PublicityKind::First)
                papersAgree(*round);
            else
                reportNumbers(*round);
        }
        oneOnNotice();
        namesOnPaper();
        std::stable_sort(m_findings.begin(), m_findings.end(),
            [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
        return m_findings;
    }

private:
    void add(const QString &rule, Severity severity, const QString &field, const QString &message,
        const QString &remedy)
    {
        m_findings.append({rule, severity, field, message, remedy, m_context.policy->clauseOf(rule)});
    }
    void error(const QString &rule, const QString &field, const QString &message, const QString &remedy)
    {
        add(rule, Severity::Error, field, message, remedy);
    }

    void sameIdTwice();
    void sameFileTwice();
    void papersAgree(const PublicityRound &round);
    void comparePapers(const PublicityPaper &notice, const PublicityPaper &result);
    void oneOnNotice();
    void reportNumbers(const PublicityRound &round);
    void reportGroup(const ReportGroup &group, const QSet<QString> &passed);
    void namesOnPaper();

    const BatchCollector &m_dossiers;
    const QList<const PublicityRound *> &m_rounds;
    const CheckContext &m_context;
    QList<Finding> m_findings;
};

void BatchCheck::sameIdTwice()
{
    QStringList numbers = m_dossiers.m_furtherHolders.keys();
    const auto place = [&](const QString &number) { return m_dossiers.m_holders.constFind(number)->place; };
    std::sort(numbers.begin(), numbers.end(),
        [&](const QString &a, const QString &b) { return place(a) < place(b); });
    for (const QString &number : std::as_const(numbers)) {
        const QStringList names =
            QStringList{m_dossiers.m_holders.value(number).name} + m_dossiers.m_furtherHolders.value(number);
        error(u"R-DATA-9"_s, u"person.id"_s,
            tr("The ID number %1 is there %2 times: %3.")
                .arg(maskedIdNumber(number))
                .arg(names.size())
                .arg(names.join(u", "_s)),
            tr("Delete the double entry, or correct the number."));
    }
}

void BatchCheck::comparePapers(const PublicityPaper &notice, const PublicityPaper &result)
{
    const QString rule = u"R-PUB-11"_s;
    const auto differ = [&](const QString &what, const QString &a, const QString &b) {
        if (a != b)
            error(rule, u"publicity1.period"_s,
                tr("附件2 and 附件3 disagree about the %1: %2 and %3.").arg(what, a, b),
                tr("Compare both with the publicity as it was held, and issue the wrong one anew."));
    };
    differ(tr("unit"), notice.unitName, result.unitName);
    differ(tr("period"), dayRangeText(notice.period), dayRangeText(result.period));
    differ(tr("first name"), notice.leadName, result.leadName);
    differ(tr("number of persons"), QString::number(notice.count), QString::number(result.count));
}

namespace {

/// What a paper says where nothing else was recorded: it is printed from the round.
PublicityPaper paperOfRound(const PublicityRound &round)
{
    return {round.unitName, round.period, round.members.isEmpty() ? QString() : round.members.first().name,
        static_cast<int>(round.members.size())};
}

} // namespace

/// One scan with two applicants: one of them has the other's paper.
void BatchCheck::sameFileTwice()
{
    QStringList groups;
    for (const QStringList &names : m_dossiers.m_fileHolders) {
        if (names.size() > 1 && !groups.contains(names.join(tr(", "))))
            groups.append(names.join(tr(", ")));
    }
    std::sort(groups.begin(), groups.end());
    for (const QString &names : std::as_const(groups)) {
        add(u"R-SCAN-4"_s, Severity::Warning, u"attachments"_s,
            tr("One and the same file is attached for several applicants: %1.").arg(names),
            tr("Look at the file and attach the right one for each."));
    }
}

void BatchCheck::papersAgree(const PublicityRound &round)
{
    if (round.notice || round.result)
        comparePapers(round.notice.value_or(paperOfRound(round)), round.result.value_or(paperOfRound(round)));
}

/// R-PUB-13 is about how 附件2 is worded: of use only until it is put up.
void BatchCheck::oneOnNotice()
{
    QStringList names;
    const auto isPast = [today = m_context.asOf.date()](QDate day) { return day.isValid() && day < today; };
    for (const PublicityRound *round : m_rounds) {
        const bool posted = round->notice || !round->postedSha256.isEmpty() || isPast(round->period.from) ||
                            isPast(round->resultDate);
        if (round->kind == PublicityKind::First && round->members.size() == 1 && !posted)
            names.append(round->members.first().name);
    }
    if (names.isEmpty())
        return;
    add(u"R-PUB-13"_s, Severity::Info, u"publicity1.period"_s,
        tr("附件2 will be about one person only (%1), for which the form has no wording.")
            .arg(names.join(u'、')),
        tr("Recommended is “现对xx 1名同志…”, without 等."));
}

void BatchCheck::reportGroup(const ReportGroup &group, const QSet<QString> &passed)
{
    const QString rule = u"R-PUB-8"_s;
    const QString field = u"publicity2.reportDate"_s;
    const QSet<QString> distinct(group.idNumbers.cbegin(), group.idNumbers.cend());
    if (group.count != distinct.size()) {
        error(rule, field,
            tr("附件4, %1: %2 persons are stated, %3 different ones are listed.")
                .arg(group.specialty)
                .arg(group.count)
                .arg(distinct.size()),
            tr("Count the persons listed under this specialty and correct the number or the list."));
    }
    if (distinct.size() != group.idNumbers.size())
        error(u"R-DATA-9"_s, field, tr("附件4, %1: the same person is listed twice.").arg(group.specialty),
            tr("Take the double name off the list and correct the numbers of 附件4."));
    for (const QString &number : distinct) {
        if (!passed.contains(number)) {
            error(rule, field,
                tr("附件4, %1: %2 is not an applicant of this unit who passed the review.")
                    .arg(group.specialty, maskedIdNumber(number)),
                tr("Take the name off the list; if the review was passed, record when."));
        }
    }
}

void BatchCheck::reportNumbers(const PublicityRound &round)
{
    if (!round.report)
        return;
    const QString rule = u"R-PUB-8"_s;
    const QString field = u"publicity2.reportDate"_s;
    const PublicityReport &report = *round.report;
    QSet<QString> passed = m_dossiers.m_passedNumbers.value(round.unitName);
    if (m_dossiers.count() == 0) {
        for (const PublicityMember &member : round.members)
            passed.insert(member.idNumber);
    }
    QSet<QString> listed;
    qsizetype names = 0;
    for (const ReportGroup &group : report.groups) {
        reportGroup(group, passed);
        listed.unite(QSet<QString>(group.idNumbers.cbegin(), group.idNumbers.cend()));
        names += group.idNumbers.size();
    }
    if (report.recommended < report.passed) {
        error(rule, field,
            tr("附件4: %1 recommended, but %2 passed.").arg(report.recommended).arg(report.passed),
            tr("Correct the number recommended or the number passed: only who was recommended can pass."));
    }
    if (report.passed != report.junior)
        error(rule, field,
            tr("附件4: %1 passed, but %2 for a junior title.").arg(report.passed).arg(report.junior),
            tr("Make both numbers equal: only junior titles are determined here."));
    if (report.passed != names || report.passed != listed.size()) {
        error(rule, field,
            tr("附件4: %1 passed, but the list has %2 names of %3 persons.")
                .arg(report.passed)
                .arg(names)
                .arg(listed.size()),
            tr("Correct the number passed, or complete the list so that it names each person once."));
    }
}

/// R-PAPER-4: whoever hands in 呈报表 stands in 附件4, and the other way round.
void BatchCheck::namesOnPaper()
{
    QSet<QUuid> inReport;
    for (const PublicityRound *round : m_rounds) {
        if (round->kind != PublicityKind::Second || !round->resultDate.isValid())
            continue;
        for (const PublicityMember &member : round->members)
            inReport.insert(member.dossierId);
    }
    for (const BatchCollector::Delivered &delivered : m_dossiers.m_delivered) {
        if (delivered.hasForm && !inReport.contains(delivered.id)) {
            error(u"R-PAPER-4"_s, u"publicity2.reportDate"_s,
                tr("%1 hands in 呈报表 but is not in 附件4.").arg(delivered.name),
                tr("Add the person to 附件4 if the second publicity named them, otherwise take 呈报表 "
                   "back."));
        } else if (!delivered.hasForm && inReport.contains(delivered.id)) {
            error(u"R-PAPER-4"_s, u"attachments"_s,
                tr("%1 is in 附件4 but hands in no 呈报表.").arg(delivered.name),
                tr("Hand in 呈报表 as well, exported from the platform, or take the person off 附件4."));
        }
    }
}

void BatchCollector::add(const Dossier &dossier)
{
    const QString &number = dossier.person.idNumber;
    const int place = m_count++;
    if (!number.isEmpty()) {
        if (m_holders.contains(number))
            m_furtherHolders[number].append(dossier.person.name);
        else
            m_holders.insert(number, {place, dossier.person.name});
    }
    for (const Attachment &paper : dossier.attachments) {
        // What the unit issues may name several persons.
        if (paper.sha256.isEmpty() || isUnitPaper(paper.kind))
            continue;
        QStringList &names = m_fileHolders[QByteArray::fromHex(paper.sha256.toLatin1())];
        const QString name = dossier.person.name + u' ' + number.right(4);
        if (!names.contains(name))
            names.append(name);
    }
    if (dossier.eventMoment(DossierEvent::Reviewed).isKnown())
        m_passedNumbers[dossier.employment.unitName].insert(number);
    if (dossier.papersMoment().isKnown()) {
        m_delivered.append(
            {dossier.id, dossier.person.name, dossier.hasAttachment(AttachmentKind::Submission)});
    }
}

QList<Finding> BatchCollector::findings(
    const QList<const PublicityRound *> &rounds, const CheckContext &context) const
{
    return BatchCheck(*this, rounds, context).run();
}

QList<Finding> checkBatch(const Batch &batch, const CheckContext &context)
{
    BatchCollector dossiers;
    for (const Dossier *dossier : batch.dossiers)
        dossiers.add(*dossier);
    return dossiers.findings(batch.rounds, context);
}

} // namespace chuding
