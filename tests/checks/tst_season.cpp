// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule_topics.h"
#include "checks/season.h"
#include "checks/tasks.h"
#include "rule_rows.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

/// What a list knows of each dossier, the screening (R-DUTY-4), and the batch read one by one.
class TestSeason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rows.load()); }
    void ruleSets();
    void everyRuleHasATopic();
    void summaryKnowsItsRules();
    void qualifying_data();
    void qualifying();
    void notApplied_data();
    void notApplied();
    void collectorSaysTheSame();
    void collectorOrder();
    void tasksOfADossier();
    void roundOfADossier();
    void manyRounds();

private:
    [[nodiscard]] Season season(const QString &asOf = u"2024-10-07T12:00"_s) const;
    [[nodiscard]] CheckSummary summary(const QString &change, const QString &asOf);

    RuleRows m_rows;
};

Season TestSeason::season(const QString &asOf) const
{
    Season result;
    result.policy = m_rows.policy;
    result.calendar = m_rows.calendar;
    result.asOf = Moment::fromText(asOf).value();
    result.assumeConfirmed = true;
    return result;
}

CheckSummary TestSeason::summary(const QString &change, const QString &asOf)
{
    const RosterRow row = m_rows.row(change);
    Season at = season(asOf);
    at.setRounds(roundsOfRows({row}));
    return at.summary(row.dossier);
}

void TestSeason::ruleSets()
{
    QVERIFY(ruleIds().size() <= RuleSet::capacity);
    RuleSet set{u"R-YEAR-2"_s, u"R-ATT-10"_s, u"R-ATT-2"_s, u"R-NONE-1"_s};
    QCOMPARE(set.ids(), QStringList({u"R-ATT-2"_s, u"R-ATT-10"_s, u"R-YEAR-2"_s}));
    QVERIFY(set.contains(u"R-ATT-10"_s));
    QVERIFY(!set.contains(u"R-ATT-1"_s));
    QVERIFY(!set.contains(u"R-NONE-1"_s));
    QVERIFY(set.intersects({u"R-ATT-2"_s}));
    QVERIFY(!set.intersects({u"R-ATT-1"_s}));
    QVERIFY(RuleSet().isEmpty());
    QVERIFY(!set.isEmpty());
    RuleSet all;
    for (const QString &rule : ruleIds())
        all.insert(rule);
    QCOMPARE(all.ids(), ruleIds());
    QVERIFY(sizeof(RuleSet) <= 16);
}

void TestSeason::everyRuleHasATopic()
{
    QStringList found;
    for (const RuleTopic topic : ruleTopics())
        found += rulesOf(topic).ids();
    QCOMPARE(found.size(), ruleIds().size());
    for (const QString &rule : ruleIds())
        QCOMPARE(kindOfRule(rule).topic == RuleTopic::Data, rule.startsWith("R-DATA-"_L1));
    QCOMPARE(kindOfRule(u"R-MANDARIN-1"_s).topic, RuleTopic::Attachments);
    QCOMPARE(kindOfRule(u"R-MANDARIN-2"_s).topic, RuleTopic::Mandarin);
    QCOMPARE(kindOfRule(u"R-CE-1"_s), (RuleKind{RuleTopic::Training, RuleRole::Fact}));
    QCOMPARE(kindOfRule(u"R-CE-2"_s), (RuleKind{RuleTopic::Training, RuleRole::Form}));
}

void TestSeason::summaryKnowsItsRules()
{
    Season open = season(u"2024-11-05T12:00"_s);
    open.assumeConfirmed = false;
    const RosterRow row = m_rows.row(u"-毕业证|person.phone=12812345678"_s);
    open.setRounds(roundsOfRows({row}));
    const CheckSummary found = open.summary(row.dossier);
    QCOMPARE(found.verdict, Verdict::Fail);
    QCOMPARE(found.errors, 1);
    QCOMPARE(found.warnings, 1);
    QCOMPARE(found.errorRules.ids(), QStringList{u"R-ATT-1"_s});
    QVERIFY(found.hasRule(u"R-ATT-1"_s));
    QVERIFY(found.hasRule(u"R-DATA-6"_s));  // a warning
    QVERIFY(found.hasRule(u"R-SCOPE-2"_s)); // a question
    QVERIFY(!found.hasRule(u"R-ATT-2"_s));
    QVERIFY(!found.hasRule(u"R-YEAR-1"_s)); // an info
    QCOMPARE(found.seasonConfirms, 2);
    QVERIFY(found.confirms > 2);
    Confirmation answer;
    answer.rule = u"R-PUB-12"_s;
    open.confirmations = {answer};
    QCOMPARE(open.summary(row.dossier).seasonConfirms, 1);
    QCOMPARE(open.summary(row.dossier).confirms, found.confirms - 1);
}

void TestSeason::qualifying_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("expected");
    QTest::addColumn<QString>("asOf");
    const auto add = [](const char *change, bool expected, const QString &asOf = u"2024-11-05T12:00"_s) {
        QTest::newRow(*change ? change : "case 1") << QString::fromUtf8(change) << expected << asOf;
    };
    add("", true);
    // Facts.
    add("unit.kind=机关|unit.uscc=", false);
    add("unit.inCounty=否", false);
    add("unit.kind=|unit.uscc=", true); // not filled in: nobody is overlooked
    add("confirmations=R-SCOPE-2=否", false);
    add("edu1.mode=函授", false);
    add("edu1.outcome=结业", false);
    add("apply.specialty=会计", false);
    add("apply.specialty=", false);
    add("apply.level=中级", true); // another level can be chosen
    add("title.current=助理工程师", false);
    add("title.current=助理馆员", true); // of another series: a person decides
    add("@王试二", true);
    add("@王试二|work.start=2023-10-31|work.professionalStart=2023-10-31", false);
    add("work.start=|work.professionalStart=", true);
    add("assessmentProofs=", false);
    add("assessmentProofs=2024=不合格", false);
    add("training.public=", false);
    add("training.public=2024=手动", true); // from where it comes is form
    // Mandarin and the teacher's certificate: what is entered decides, the scan is form.
    add("mandarin.level=", true); // the scan is there, its level is still to be read
    add("-普通话证书", true);
    add("-普通话证书|mandarin.level=", false);
    add("@例十九甲|mandarin.level=三级甲等", false);
    add("@吴试九|teacher.certificate=初级中学 语文|-教师资格证", true);
    add("@吴试九|teacher.certificate=|-教师资格证", false);
    add("@吴试九|teacher.certificate=", true);
    // Procedure, papers, data.
    add("-毕业证|-学历备案表|-承诺书|-考核证明|-专业课证书", true);
    add("!publicity|!applied|!reviewed|!delivered|-公示|-公示结果", true);
    add("applied=2024-09-25 09:59", true);
    add("publicity1.objection=有，未处理", true);
    add("unitPapersSigned=否", true);
    add("person.id=652829200203119017", true);
    // Before it is applied for, the day of the check counts.
    add("!publicity|!applied|!reviewed|!delivered|work.start=2024-10-16|work.professionalStart=2024-10-16",
        false, u"2024-10-15T12:00"_s);
    add("!publicity|!applied|!reviewed|!delivered|work.start=2024-10-16|work.professionalStart=2024-10-16|",
        true, u"2024-10-16T12:00"_s);
}

void TestSeason::qualifying()
{
    QFETCH(QString, change);
    QFETCH(bool, expected);
    QFETCH(QString, asOf);
    const CheckSummary found = summary(change, asOf);
    QVERIFY2(found.qualifies == expected, qPrintable(found.errorRules.ids().join(u' ')));
}

void TestSeason::notApplied_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("listed");
    QTest::newRow("draft") << Stage::Draft << true;
    QTest::newRow("publicity") << Stage::FirstPublicity << true;
    QTest::newRow("result") << Stage::ResultIssued << true;
    QTest::newRow("applied") << Stage::Applied << false;
    QTest::newRow("returned") << Stage::Returned << false;
    QTest::newRow("reviewed") << Stage::Reviewed << false;
    QTest::newRow("delivered") << Stage::Delivered << false;
    QTest::newRow("withdrawn") << Stage::Withdrawn << false;
}

void TestSeason::notApplied()
{
    QFETCH(Stage, stage);
    QFETCH(bool, listed);
    CheckSummary one;
    one.stage = stage;
    QVERIFY(!qualifiesButHasNotApplied(one));
    one.qualifies = true;
    QCOMPARE(qualifiesButHasNotApplied(one), listed);
}

/// All worked cases as one batch, with doubles and papers that disagree.
void TestSeason::collectorSaysTheSame()
{
    const Result<Roster> roster =
        readRoster(QStringLiteral(CHUDING_TEST_DATA "/cases/cases.csv"), m_rows.policy.id);
    QVERIFY(roster.ok());
    QList<RosterRow> rows = roster->rows;
    rows.append(rows.first());
    rows.last().dossier.id = QUuid::createUuid();
    Season all = season(u"2024-11-05T12:00"_s);
    QList<PublicityRound> rounds = roundsOfRows(rows);
    for (PublicityRound &round : rounds) {
        round.resultDate = {};
        if (round.kind == PublicityKind::Second)
            round.report = PublicityReport{1, 2, 3, {{u"水利"_s, 2, {round.members.first().idNumber}}}};
        else
            round.result = PublicityPaper{round.unitName, round.period, u"别人"_s, 9};
    }
    all.setRounds(rounds);
    QList<const Dossier *> pointers;
    BatchCollector collector;
    for (const RosterRow &row : rows) {
        pointers.append(&row.dossier);
        collector.add(row.dossier);
    }
    QCOMPARE(collector.count(), static_cast<int>(rows.size()));
    const QList<Finding> findings = all.batchFindings(collector);
    QCOMPARE(findings, all.batchFindings(pointers));
    QCOMPARE(judgement(findings), u"E:DATA-9 E:PAPER-4 E:PUB-11 E:PUB-8"_s);
}

/// Doubles are told in the order in which the number was first met, names in the order of the dossiers.
void TestSeason::collectorOrder()
{
    const auto dossier = [](const QString &name, const QString &number) {
        Dossier result;
        result.person.name = name;
        result.person.idNumber = number;
        return result;
    };
    BatchCollector collector;
    for (const char *name : {"甲试", "乙试", "丙试"})
        collector.add(dossier(QString::fromUtf8(name), {}));
    collector.add(dossier(u"丁试"_s, u"652829200203119016"_s));
    collector.add(dossier(u"戊试"_s, u"652829200204059035"_s));
    collector.add(dossier(u"己试"_s, u"652829200204059035"_s));
    collector.add(dossier(u"庚试"_s, u"652829200203119016"_s));
    collector.add(dossier(u"辛试"_s, u"652829200203119016"_s));
    const QList<Finding> findings = season().batchFindings(collector);
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings.first().message.contains(u"丁试, 庚试, 辛试"_s));
    QVERIFY(!findings.first().message.contains(u"652829200203119016"_s)); // masked
    QVERIFY(findings.last().message.contains(u"戊试, 己试"_s));
}

/// The tasks as they follow from a real dossier on its way.
void TestSeason::tasksOfADossier()
{
    const auto kinds = [this](const QString &change, const QString &asOf) {
        const RosterRow row = m_rows.row(change);
        Season at = season(asOf);
        at.setRounds(roundsOfRows({row}));
        QList<TaskKind> result;
        for (const SeasonTask &task :
            tasksOf({{row.dossier.id, row.dossier.person.name, at.summary(row.dossier)}}, at))
            result.append(task.kind);
        return result;
    };
    using enum TaskKind;
    using Kinds = QList<TaskKind>;
    const QString draft = u"!publicity|!applied|!reviewed|!delivered|-公示|-公示结果|-呈报表|-公示情况报告"_s;
    const QString period = u"|publicity1.period=2024-10-08~2024-10-14"_s;
    const QString issued = period + u"|publicity1.objection=无|publicity1.resultDate=2024-10-15"_s;
    QCOMPARE(kinds(draft, u"2024-10-08T12:00"_s), (Kinds{StartFirst, NotApplied}));
    QCOMPARE(kinds(draft + period, u"2024-10-07T12:00"_s), (Kinds{FirstPlanned, NotApplied}));
    QCOMPARE(kinds(draft + period, u"2024-10-14T12:00"_s), (Kinds{FirstRunning, NotApplied}));
    QCOMPARE(kinds(draft + period, u"2024-10-15T12:00"_s), (Kinds{IssueResult, NotApplied}));
    QCOMPARE(kinds(draft + issued, u"2024-10-15T12:00"_s), (Kinds{NotApplied, MendErrors}));
    QCOMPARE(
        kinds(draft + issued + u"|+公示|+公示结果"_s, u"2024-10-15T12:00"_s), (Kinds{Apply, NotApplied}));
    QCOMPARE(kinds(u"!publicity2|!reviewed|!delivered|-呈报表|-公示情况报告"_s, u"2024-10-16T12:00"_s),
        Kinds{Review});
    QCOMPARE(
        kinds(u"!publicity2|!delivered|-呈报表|-公示情况报告"_s, u"2024-10-17T16:30"_s), Kinds{StartSecond});
    QCOMPARE(kinds(u"!delivered|-呈报表|-公示情况报告"_s, u"2024-10-22T12:00"_s), Kinds{SecondRunning});
    QCOMPARE(kinds(u"!delivered|!publicity2.reportDate|-呈报表|-公示情况报告"_s, u"2024-10-25T12:00"_s),
        (Kinds{IssueReport, PapersEnd}));
    QCOMPARE(kinds(u"!delivered"_s, u"2024-10-25T12:00"_s), (Kinds{HandIn, PapersEnd}));
    QCOMPARE(kinds({}, u"2024-10-28T13:00"_s), Kinds());
    QCOMPARE(kinds(draft, u"2024-11-05T12:00"_s), Kinds{MendErrors}); // the time for applying is over
}

void TestSeason::roundOfADossier()
{
    PublicityRound first;
    PublicityMember member;
    member.dossierId = QUuid::createUuid();
    first.members = {member};
    first.unitName = u"甲"_s;
    PublicityRound later = first;
    later.unitName = u"乙"_s;
    PublicityRound second = first;
    second.kind = PublicityKind::Second;
    second.unitName = u"丙"_s;
    Season all = season();
    all.setRounds({first, second, later});
    QCOMPARE(all.round(member.dossierId, PublicityKind::First)->unitName, u"乙"_s); // the last one counts
    QCOMPARE(all.round(member.dossierId, PublicityKind::Second)->unitName, u"丙"_s);
    QCOMPARE(all.round(QUuid::createUuid(), PublicityKind::First), nullptr);
    all.setRounds({second});
    QCOMPARE(all.round(member.dossierId, PublicityKind::First), nullptr);
}

/// 2,000 rounds of 50 people each: neither setting them nor the batch rules take time in rounds × dossiers.
void TestSeason::manyRounds()
{
    QList<PublicityRound> rounds;
    BatchCollector collector;
    for (int i = 0; i < 2000; ++i) {
        PublicityRound round;
        round.kind = i % 2 == 0 ? PublicityKind::First : PublicityKind::Second;
        round.unitName = u"试例单位%1"_s.arg(i / 2);
        round.report = PublicityReport{50, 50, 50, {}};
        round.report->groups.append({u"水利"_s, 50, {}});
        for (int j = 0; j < 50; ++j) {
            Dossier dossier;
            dossier.id = QUuid::createUuid();
            dossier.person.idNumber = u"6528292002%1"_s.arg(i * 50 + j, 8, 10, QLatin1Char('0'));
            dossier.employment.unitName = round.unitName;
            dossier.events.append({DossierEvent::Reviewed, Moment(QDate(2024, 10, 17))});
            PublicityMember member;
            member.dossierId = dossier.id;
            round.members.append(member);
            round.report->groups.first().idNumbers.append(dossier.person.idNumber);
            collector.add(dossier);
        }
        rounds.append(round);
    }
    Season all = season();
    all.setRounds(rounds);
    QCOMPARE(all.batchFindings(collector), QList<Finding>());
}

TEST_CASE(QCoreApplication, TestSeason)
#include "tst_season.moc"
