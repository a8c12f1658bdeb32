// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/posted_facts.h"
#include "checks/round_state.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

QDate october(int day)
{
    return {2024, 10, day};
}

/// Posted on the last working day before the National Day holiday.
PublicityRound postedRound()
{
    PublicityRound round;
    round.unitName = u"博湖县试例中学"_s;
    round.period = {QDate(2024, 9, 30), october(12)};
    round.postedSha256 = QString(64, u'a');
    return round;
}

Dossier person()
{
    Dossier dossier;
    dossier.id = QUuid::createUuid();
    dossier.person.name = u"张试例"_s;
    dossier.person.idNumber = u"652829199903159013"_s;
    dossier.employment.unitName = u"博湖县试例中学"_s;
    dossier.application.specialty = u"中小学教师"_s;
    dossier.workHistory = {{{DayOrMonth::ofMonth(2023, 8), {}}, u"博湖县试例中学"_s, false}};
    dossier.meritText = u"试例业绩"_s;
    return dossier;
}

} // namespace

/// Where a round stands, what changed after it was posted, and what the rules say about it alone.
class TestRoundState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phases_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<RoundPhase>("phase");
        QTest::addColumn<int>("day");
        QTest::newRow("day of posting") << QDate(2024, 9, 30) << RoundPhase::Posted << 0;
        QTest::newRow("holiday") << october(7) << RoundPhase::Posted << 0;
        QTest::newRow("first that counts") << october(8) << RoundPhase::Posted << 1;
        QTest::newRow("last, a Saturday that is worked") << october(12) << RoundPhase::Posted << 5;
        QTest::newRow("over") << october(13) << RoundPhase::Over << 5;
    }

    void phases()
    {
        QFETCH(QDate, today);
        QFETCH(RoundPhase, phase);
        QFETCH(int, day);
        const RoundState state = roundState(postedRound(), today, m_policy, m_calendar);
        QCOMPARE(state.phase, phase);
        QCOMPARE(state.day, day);
        QCOMPARE(state.needed, 5);
        QCOMPARE(state.result, october(14));
    }

    void phasesOfPapers()
    {
        PublicityRound round = postedRound();
        round.postedSha256.clear();
        const auto phase = [&] { return roundState(round, october(1), m_policy, m_calendar).phase; };
        QCOMPARE(phase(), RoundPhase::Posted); // begun, although nobody marked it
        round.period = {october(8), october(14)};
        QCOMPARE(phase(), RoundPhase::Draft);
        round.resultDate = october(1);
        QCOMPARE(phase(), RoundPhase::ResultIssued);
        round.kind = PublicityKind::Second;
        QCOMPARE(phase(), RoundPhase::ReportIssued);
        round.objection = ObjectionState::Pending;
        QCOMPARE(phase(), RoundPhase::ObjectionOpen);
    }

    void whoIsReady()
    {
        CheckSummary summary;
        summary.qualifies = true;
        QVERIFY(isReadyFor(PublicityKind::First, summary));
        QVERIFY(!isReadyFor(PublicityKind::Second, summary));
        summary.stage = Stage::Reviewed;
        QVERIFY(!isReadyFor(PublicityKind::First, summary));
        QVERIFY(isReadyFor(PublicityKind::Second, summary));
        QVERIFY(!isReadyFor(PublicityKind::First, CheckSummary()));
    }

    void changesOfAPostedFact()
    {
        const Dossier posted = person();
        Dossier now = posted;
        QVERIFY(postedChanges(posted, now).isEmpty());
        now.person.phone = u"13900000000"_s; // is not on the paper
        QVERIFY(postedChanges(posted, now).isEmpty());
        now.application.specialty = u"水利"_s;
        now.meritText = u"其他业绩"_s;
        now.workHistory[0].secondment = true;
        const QList<PostedChange> changes = postedChanges(posted, now);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0].field, u"work.history"_s);
        QCOMPARE(changes[1].after, u"其他业绩"_s);
        QCOMPARE(changes[2].field, u"apply.specialty"_s);
        QCOMPARE(changes[2].before, u"中小学教师"_s);
        QCOMPARE(changes[2].after, u"水利"_s);
        QCOMPARE(changes[2].dossierId, posted.id);
        QCOMPARE(postedChanges(memberFrom(posted, 0), now).size(), 1);
    }

    void numbersStayMasked()
    {
        const Dossier posted = person();
        Dossier now = posted;
        now.person.idNumber = u"652829199904159013"_s;
        const QList<PostedChange> changes = postedChanges(posted, now);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].before, u"6528*******3**9013"_s);
        QCOMPARE(changes[0].after, u"6528*******4**9013"_s);
    }

    void findingsOfARound()
    {
        PublicityRound round = postedRound();
        round.resultDate = october(11);
        round.objection = ObjectionState::None;
        Dossier early = person();
        early.events = {{DossierEvent::Applied, Moment(october(10), QTime(12, 0))}};
        CheckContext context;
        context.policy = &m_policy;
        context.calendar = &m_calendar;
        context.asOf = Moment(october(20));
        const QList<Finding> findings = checkRound(round, {early, person()}, context);
        QStringList rules;
        for (const Finding &finding : findings)
            rules.append(finding.rule);
        QCOMPARE(rules, (QStringList{u"R-PUB-4"_s, u"R-PUB-3"_s, u"R-PUB-4"_s}));
        QVERIFY(!findings[0].message.startsWith(u"张试例"_s));
        QVERIFY(findings[1].message.startsWith(u"张试例"_s));
        round.resultDate = october(14);
        round.period = {october(1), october(7)};
        const QList<Finding> tooShort = checkRound(round, {}, context);
        QCOMPARE(tooShort.size(), 1);
        QCOMPARE(tooShort[0].rule, u"R-PUB-2"_s);
        QCOMPARE(tooShort[0].severity, Severity::Error);
    }

    void groupsOfTheReport()
    {
        PublicityRound round;
        round.kind = PublicityKind::Second;
        for (const auto &[name, specialty] : QList<std::pair<QString, QString>>{
                 {u"张试"_s, u"水利"_s}, {u"李试"_s, u"中小学教师"_s}, {u"王试"_s, u"水利"_s}})
            round.members.append({QUuid::createUuid(), name, name, specialty, u"试例"_s, 1});
        const QList<ReportGroup> groups = reportGroups(round, m_policy);
        QCOMPARE(groups.size(), 2);
        const bool waterFirst = m_policy.specialtyNumber(u"水利") < m_policy.specialtyNumber(u"中小学教师");
        QCOMPARE(groups[waterFirst ? 0 : 1].specialty, u"水利"_s);
        QCOMPARE(groups[waterFirst ? 0 : 1].count, 2);
        QCOMPARE(groups[waterFirst ? 1 : 0].idNumbers, QStringList{u"李试"_s});
    }

private:
    Policy m_policy = PolicyCatalog(QStringList()).load(u"xj-bohu-2024"_s).value();
    WorkingCalendar m_calendar = bundledCalendar();
};

TEST_CASE(QCoreApplication, TestRoundState)
#include "tst_round_state.moc"
