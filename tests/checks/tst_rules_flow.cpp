// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_rows.h"
#include "test_case.h"

#include <QCoreApplication>

#include <functional>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

namespace {

/// Empties every step from the first publicity on.
constexpr auto g_draft = "!publicity|!applied|!reviewed|!delivered|-公示|-公示结果|-呈报表|-公示情况报告";
constexpr auto g_unreviewed = "!reviewed|!publicity2|!delivered|-呈报表|-公示情况报告";

QString cat(const char *a, const char *b = "")
{
    return QString::fromUtf8(a) + u'|' + QString::fromUtf8(b);
}

} // namespace

/// R-TIME, R-FLOW, R-PUB, R-PAPER, what is asked of a person, the batch and the stages.
class TestFlowRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rows.load()); }
    void windows_data();
    void windows() { judgeCase(m_rows); }
    void order_data();
    void order() { judgeCase(m_rows); }
    void firstPublicity_data();
    void firstPublicity() { judgeCase(m_rows); }
    void secondPublicity_data();
    void secondPublicity() { judgeCase(m_rows); }
    void notYetRecorded_data();
    void notYetRecorded();
    void questions_data();
    void questions();
    void nobodyGathersForAUnitAlone();
    void answersOfTheSeason();
    void answersThatLapse_data();
    void answersThatLapse();
    void stages_data();
    void stages();
    void unknownRoundsAreSaid();
    void sameNumberTwice();
    void reportOfTheUnit_data();
    void reportOfTheUnit();
    void noticeAndResult_data();
    void noticeAndResult();
    void formAndReport();
    void oneOnTheNotice_data();
    void oneOnTheNotice();

private:
    RuleRows m_rows;
};

void TestFlowRules::windows_data()
{
    addCases({
        {"@例七甲|applied=2024-10-30 18:00", "W:TIME-5"},
        {"@例七甲|applied=2024-10-30 18:01", "E:TIME-1 W:TIME-5", "2024-09-25 10:00"},
        {"@例七甲|applied=2024-10-30", "W:TIME-1 W:TIME-5"},
        {"@例七甲|applied=2024-10-31", "E:TIME-1 W:TIME-5"},
        {"applied=2024-09-25 09:59", "E:PUB-3 E:PUB-4 E:TIME-1"},
        {"applied=2024-09-25 10:00", "E:PUB-3 E:PUB-4"},
        {"applied=2024-09-25", "E:PUB-3 E:PUB-4 W:TIME-1"},
        {"applied=2024-10-15", ""},
        {"reviewed=2024-10-08 09:59", "E:TIME-2 E:TIME-4"},
        {"reviewed=2024-10-08 10:00", "E:TIME-4"},
        {"reviewed=2024-10-08", "E:TIME-4 W:TIME-2"},
        {"reviewed=2024-10-31 18:00", "E:PUB-7"},
        {"reviewed=2024-10-31 18:01", "E:PUB-7 E:TIME-2"},
        {"@例九乙|delivered=2024-10-24 09:59", "E:TIME-3"},
        {"@例九乙|delivered=2024-10-24 10:00", ""},
        {"@例九乙|delivered=2024-10-24", "W:TIME-3"},
        {"delivered=2024-10-30 18:00", ""},
        {"delivered=2024-10-30 18:01", "W:TIME-6"},
        {"delivered=2024-10-29", ""},
        {"delivered=2024-10-30", "W:TIME-6", "2024-10-30 18:00"},
        {"delivered=2024-10-31 18:00", "W:TIME-6"},
        {"delivered=2024-10-31", "W:TIME-3 W:TIME-6"},
        {"delivered=2024-10-31 18:01", "E:TIME-3"},
        {"@例十一甲|applied=2024-10-23 23:59", ""},
        {"@例十一甲|applied=2024-10-24 00:00", "W:TIME-5", "2024-10-23"},
    });
}

void TestFlowRules::order_data()
{
    addCases({
        {"reviewed=2024-10-15 11:00", ""},
        {"reviewed=2024-10-15 10:59", "E:TIME-4"},
        {"reviewed=2024-10-15", ""},
        {"reviewed=2024-10-14", "E:TIME-4"},
        {"publicity2.reportDate=2024-10-28", ""},
        {"publicity2.reportDate=2024-10-29", "E:TIME-4"},
        {"!reviewed", "E:FLOW-2"},
        {"!delivered|!publicity2|!reviewed", "", "i:TIME-2"},
        {"-呈报表", "E:PAPER-1"},
        {"-公示情况报告", "E:PAPER-2"},
        {"!delivered|-呈报表|-公示情况报告", "", "i:PAPER-1|i:PAPER-2|i:TIME-3"},
        {"confirmations=R-PAPER-1=否", "E:PAPER-1"},
        {"confirmations=R-PAPER-3=否", "E:PAPER-3"},
        {"confirmations=R-FLOW-1=否", "E:FLOW-1"},
        {"confirmations=R-FLOW-3=否", "W:FLOW-3"},
        {"work.history=2024-09~2024-10 试例局（借调）|confirmations=R-YEAR-8=否", "W:YEAR-8"},
    });
}

void TestFlowRules::firstPublicity_data()
{
    addCases({
        // The first day counts (reading A) or not (reading B): 4, 5 with it, 5 without it, 6 without it.
        {"publicity1.period=2024-10-08~2024-10-11", "E:PUB-2"},
        {"publicity1.period=2024-10-08~2024-10-12", "W:PUB-2"},
        {"publicity1.period=2024-10-08~2024-10-14", ""},
        {"publicity1.period=2024-09-30~2024-10-14", "W:PUB-9"},
        // 10-07 is a day off, so that both readings agree; 10-12 is a Saturday that is worked.
        {"publicity1.period=2024-10-07~2024-10-11", "E:PUB-2"},
        {"publicity1.period=2024-10-07~2024-10-12", ""},
        {"publicity1.period=2024-10-01~2024-10-07", "E:PUB-2", "0"},
        {"publicity1.period=2024-09-27~2024-10-08", "E:PUB-2"},
        {"publicity1.period=2024-09-25~2024-09-30", "W:PUB-2"},
        {"publicity1.period=2024-09-25~2024-10-08", ""},
        {"publicity1.period=2024-09-24~2024-09-30", "W:PUB-10"},
        {"!publicity1.period", "E:PUB-1"},
        {"applied=2024-10-14 17:00|publicity1.resultDate=2024-10-14", "W:PUB-3 W:PUB-4"},
        {"applied=2024-10-13 17:00|publicity1.resultDate=2024-10-13", "E:PUB-3 E:PUB-4"},
        {"publicity1.resultDate=2024-10-12", "E:PUB-4"},
        {"publicity1.resultDate=2024-10-14", "W:PUB-4"},
        {"publicity1.resultDate=2024-10-15", ""},
        {"publicity1.resultDate=2024-10-16", "E:PUB-4"},
        {"publicity1.resultDate=", "E:PUB-4"},
        {"publicity1.objection=有-处理中", "E:PUB-5"},
        {"publicity1.objection=有-已办结", "W:PUB-5"},
    });
}

void TestFlowRules::secondPublicity_data()
{
    addCases({
        {"publicity2.period=2024-10-18~2024-10-23", "E:PUB-7"},
        {"publicity2.period=2024-10-18~2024-10-24", "W:PUB-7"},
        {"publicity2.period=2024-10-17~2024-10-24", ""},
        {"publicity2.period=2024-10-17~2024-10-25|publicity2.reportDate=2024-10-28", "W:PUB-9"},
        {"publicity2.period=2024-10-16~2024-10-24", "E:PUB-7 W:PUB-9"},
        {"reviewed=2024-10-17 23:00", ""},
        {"reviewed=2024-10-18 10:00", "E:PUB-7"},
        {"publicity2.reportDate=2024-10-23", "E:PUB-7"},
        {"publicity2.reportDate=2024-10-24", "W:PUB-7"},
        {"publicity2.reportDate=2024-10-25", ""},
        {"publicity2.reportDate=", "E:PUB-7"},
        {"!publicity2", "E:PUB-6"},
        {"!publicity2.period|!delivered", "E:PUB-6"},
        {"publicity2.period=2024-09-24~2024-09-30|publicity2.reportDate=2024-10-08", "E:PUB-7 W:PUB-10"},
        {"publicity2.objection=有-处理中", "E:PUB-5"},
        {"publicity2.objection=有-已办结", "W:PUB-5"},
    });
}

void TestFlowRules::notYetRecorded_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("expected");
    const QString draft = cat(g_draft);
    QTest::newRow("draft in the window") << draft << u"2024-10-20T12:00"_s << QString();
    QTest::newRow("draft before it is too late for all") << draft << u"2024-10-23T23:59"_s << QString();
    QTest::newRow("draft too late for the second publicity")
        << draft << u"2024-10-24T00:00"_s << u"W:TIME-5"_s;
    QTest::newRow("draft at the end") << draft << u"2024-10-30T18:00"_s << u"W:TIME-5"_s;
    QTest::newRow("draft after the end") << draft << u"2024-10-30T18:01"_s << u"E:TIME-1 W:TIME-5"_s;
    QTest::newRow("publicity runs") << cat(g_draft, "publicity1.period=2024-10-08~2024-10-14")
                                    << u"2024-10-12T12:00"_s << QString();
    QTest::newRow("publicity has ended")
        << cat(g_draft, "publicity1.period=2024-10-08~2024-10-14") << u"2024-10-16T12:00"_s << QString();
    QTest::newRow("publicity too short")
        << cat(g_draft, "publicity1.period=2024-10-08~2024-10-11") << u"2024-10-20T12:00"_s << u"E:PUB-2"_s;
    QTest::newRow("applied, not reviewed") << cat(g_unreviewed) << u"2024-10-20T12:00"_s << QString();
    QTest::newRow("reviewed without publicity")
        << cat(g_draft, "applied=2024-10-15 11:00|reviewed=2024-10-17 16:00") << u"2024-10-20T12:00"_s
        << u"E:ATT-8 E:ATT-9 E:PUB-1 E:PUB-4"_s;
}

void TestFlowRules::notYetRecorded()
{
    QFETCH(QString, change);
    QFETCH(QString, asOf);
    QFETCH(QString, expected);
    const QList<Finding> findings = m_rows.findings(change, asOf);
    QCOMPARE(missingPart(findings), QString());
    // Whether the objections column was filled in is not what is looked at here.
    QString found = judgement(findings);
    QCOMPARE(found.remove(u"W:PUB-5"_s).simplified(), expected);
}

void TestFlowRules::questions_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("change");
    QTest::addColumn<Severity>("ifNo");
    const auto add = [](const char *rule, Severity ifNo, const char *change = "") {
        QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromUtf8(change) << ifNo;
    };
    add("R-SCOPE-2", Severity::Error);
    add("R-SCOPE-6", Severity::Warning);
    add("R-SPEC-3", Severity::Warning);
    add("R-YEAR-8", Severity::Warning, "work.history=2024-09~2024-10 试例局（借调）");
    add("R-FLOW-1", Severity::Error);
    add("R-FLOW-3", Severity::Warning);
    add("R-ATT-10", Severity::Warning);
    add("R-ATT-11", Severity::Error);
    add("R-ATT-14", Severity::Warning);
    add("R-SIGN-1", Severity::Error, "unitPapersSigned=");
    add("R-SIGN-2", Severity::Error, "unitPapersSigned=");
    add("R-SIGN-3", Severity::Warning);
    add("R-EXEMPT-5", Severity::Error, "@魏试三五");
    add("R-EXEMPT-6", Severity::Error, "@魏试三五");
    add("R-EXEMPT-8", Severity::Warning, "@魏试三五");
    add("R-PUB-12", Severity::Warning);
    add("R-PAPER-1", Severity::Error);
    add("R-PAPER-3", Severity::Error);
}

void TestFlowRules::questions()
{
    QFETCH(QString, rule);
    QFETCH(QString, change);
    QFETCH(Severity, ifNo);
    const QList<Finding> open = m_rows.findings(change, {}, false);
    QCOMPARE(severityOf(open, rule), std::optional(Severity::Confirm));
    QCOMPARE(verdictOf(open), Verdict::Attention);
    QCOMPARE(severityOf(m_rows.findings(change, {}, true), rule), std::nullopt);
    const QString yes = change + u"|confirmations="_s + rule + u"=是"_s;
    QCOMPARE(severityOf(m_rows.findings(yes, {}, false), rule), std::nullopt);
    const QString no = change + u"|confirmations="_s + rule + u"=否"_s;
    QCOMPARE(severityOf(m_rows.findings(no, {}, false), rule), std::optional(ifNo));
    QCOMPARE(missingPart(open), QString());
    QCOMPARE(missingPart(m_rows.findings(no, {}, false)), QString());
    // Assuming yes does not overrule a person who said no.
    QCOMPARE(severityOf(m_rows.findings(no, {}, true), rule), std::optional(ifNo));
}

void TestFlowRules::nobodyGathersForAUnitAlone()
{
    const QString rule = u"R-PAPER-3"_s;
    const QString unit = m_rows.row({}).dossier.employment.unitName;
    for (const QString &department : {QString(), unit}) {
        const QString change = u"unit.department="_s + department;
        QCOMPARE(severityOf(m_rows.findings(change, {}, false), rule), std::nullopt);
        QCOMPARE(severityOf(m_rows.findings(change + u"|confirmations=R-PAPER-3=否"_s, {}, false), rule),
            std::nullopt);
        // What is asked of whoever hands in stays.
        QCOMPARE(
            severityOf(m_rows.findings(change, {}, false), u"R-PAPER-1"_s), std::optional(Severity::Confirm));
    }
}

void TestFlowRules::answersOfTheSeason()
{
    const RosterRow row = m_rows.row({});
    CheckContext context = m_rows.context();
    context.assumeConfirmed = false;
    for (const QString &rule : {u"R-SIGN-3"_s, u"R-PUB-12"_s}) {
        QVERIFY(isSeasonQuestion(rule));
        QCOMPARE(severityOf(m_rows.findings(row, context), rule), std::optional(Severity::Confirm));
        context.seasonConfirmations = {{rule, true, {}, u"试"_s, context.asOf, {}}};
        QCOMPARE(severityOf(m_rows.findings(row, context), rule), std::nullopt);
        context.seasonConfirmations = {{rule, false, u"还没有"_s, u"试"_s, context.asOf, {}}};
        QCOMPARE(severityOf(m_rows.findings(row, context), rule), std::optional(Severity::Warning));
        // A person's own answer goes before the season's.
        RosterRow own = row;
        own.dossier.confirmations = {{rule, true, {}, u"试"_s, context.asOf, {}}};
        QCOMPARE(severityOf(m_rows.findings(own, context), rule), std::nullopt);
    }
    QVERIFY(!isSeasonQuestion(u"R-ATT-10"_s));
    context.seasonConfirmations = {{u"R-ATT-10"_s, true, {}, u"试"_s, context.asOf, {}}};
    QCOMPARE(severityOf(m_rows.findings(row, context), u"R-ATT-10"_s), std::optional(Severity::Confirm));
}

void TestFlowRules::answersThatLapse_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<std::function<void(Dossier &)>>("changes");
    const auto add = [](const char *rule, std::function<void(Dossier &)> changes) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << std::move(changes);
    };
    add("R-SCOPE-2", [](Dossier &d) { d.employment.postName = u"门卫"_s; });
    add("R-SCOPE-6", [](Dossier &d) { d.application.level = TitleLevel::Basic; });
    add("R-SPEC-3", [](Dossier &d) { d.education.first().major = u"法学"_s; });
    add("R-FLOW-1", [](Dossier &d) {
        d.events.append({DossierEvent::Applied, Moment::fromText(u"2024-10-16T11:00").value()});
    });
    add("R-ATT-10", [](Dossier &d) {
        d.attachments.append({AttachmentKind::Recommendation, QString(64, u'a'), u"b.pdf"_s, 1, 1, {}, {}});
    });
    add("R-ATT-11", [](Dossier &d) {
        d.attachments.append({AttachmentKind::Commitment, QString(64, u'a'), u"b.pdf"_s, 1, 1, {}, {}});
    });
    add("R-SIGN-1", [](Dossier &d) {
        d.attachments.append({AttachmentKind::Recommendation, QString(64, u'a'), u"b.pdf"_s, 1, 1, {}, {}});
    });
    add("R-PAPER-1", [](Dossier &d) {
        d.events.append({DossierEvent::Delivered, Moment::fromText(u"2024-10-29T11:00").value()});
    });
}

void TestFlowRules::answersThatLapse()
{
    QFETCH(QString, rule);
    QFETCH(std::function<void(Dossier &)>, changes);
    RosterRow row = m_rows.row(u"unitPapersSigned="_s);
    CheckContext context = m_rows.context();
    context.assumeConfirmed = false;
    row.dossier.confirmations = {{rule, true, {}, {}, {}, {}}};
    bindConfirmations(row.dossier, u"试"_s, context.asOf);
    QCOMPARE(row.dossier.confirmations.first().judged, judgedHash(row.dossier, rule));
    QCOMPARE(row.dossier.confirmations.first().by, u"试"_s);
    QCOMPARE(severityOf(m_rows.findings(row, context), rule), std::nullopt);

    RosterRow elsewhere = row; // what the question is not about
    elsewhere.dossier.person.phone = u"13900000002"_s;
    QCOMPARE(severityOf(m_rows.findings(elsewhere, context), rule), std::nullopt);

    changes(row.dossier);
    QCOMPARE(severityOf(m_rows.findings(row, context), rule), std::optional(Severity::Confirm));
    QCOMPARE(missingPart(m_rows.findings(row, context)), QString());
    // Binding again does not renew an answer that was given to something else.
    bindConfirmations(row.dossier, u"试"_s, context.asOf);
    QCOMPARE(severityOf(m_rows.findings(row, context), rule), std::optional(Severity::Confirm));
}

void TestFlowRules::stages_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<Stage>("stage");
    const auto add = [](const char *name, const QString &change, const char *asOf, Stage stage) {
        QTest::newRow(name) << change << QString::fromLatin1(asOf) << stage;
    };
    const QString notApplied = u"!applied|!reviewed|!publicity2|!delivered"_s;
    const QString notDelivered = u"!delivered"_s;
    add("draft", cat(g_draft), "2024-10-20T12:00", Stage::Draft);
    add("publicity to come", notApplied, "2024-10-07T12:00", Stage::Draft);
    add("publicity", notApplied, "2024-10-08T12:00", Stage::FirstPublicity);
    add("result", notApplied, "2024-10-15T09:00", Stage::ResultIssued);
    add("applied", cat(g_unreviewed), "2024-10-15T12:00", Stage::Applied);
    add("reviewed", u"!delivered|!publicity2"_s, "2024-10-17T17:00", Stage::Reviewed);
    add("again publicised", notDelivered, "2024-10-24T12:00", Stage::SecondPublicity);
    add("report", notDelivered, "2024-10-25T12:00", Stage::ReportIssued);
    add("delivered", {}, "2024-11-05T12:00", Stage::Delivered);
}

void TestFlowRules::stages()
{
    QFETCH(QString, change);
    QFETCH(QString, asOf);
    QFETCH(Stage, stage);
    const RosterRow row = m_rows.row(change);
    CheckContext context = m_rows.context(asOf);
    const std::optional<PublicityRound> first = roundOfRow(row, PublicityKind::First);
    const std::optional<PublicityRound> second = roundOfRow(row, PublicityKind::Second);
    context.firstRound = first ? &*first : nullptr;
    context.secondRound = second ? &*second : nullptr;
    QCOMPARE(stageOf(row.dossier, context), stage);
    Dossier dossier = row.dossier;
    dossier.events.append({DossierEvent::Returned, context.asOf});
    QCOMPARE(stageOf(dossier, context), Stage::Returned);
    dossier.events.append({DossierEvent::Withdrawn, context.asOf});
    QCOMPARE(stageOf(dossier, context), Stage::Withdrawn);
}

void TestFlowRules::unknownRoundsAreSaid()
{
    const RosterRow row = m_rows.row({});
    CheckContext context = m_rows.context();
    context.roundsKnown = false;
    const QList<Finding> findings = check(row.dossier, context);
    QCOMPARE(judgement(findings), u"W:PUB-1"_s);
    QCOMPARE(missingPart(findings), QString());
}

void TestFlowRules::sameNumberTwice()
{
    const RosterRow a = m_rows.row({});
    RosterRow b = m_rows.row(u"person.name=王试双"_s);
    const RosterRow c = m_rows.row(u"@冯试一二"_s);
    const CheckContext context = m_rows.context();
    const QList<Finding> twice = checkBatch({{&a.dossier, &b.dossier, &c.dossier}, {}}, context);
    QCOMPARE(severityOf(twice, u"R-DATA-9"_s), std::optional(Severity::Error));
    QVERIFY(twice.first().message.contains(a.dossier.person.name));
    QVERIFY(!twice.first().message.contains(a.dossier.person.idNumber));
    QCOMPARE(missingPart(twice), QString());
    b.dossier.person.idNumber.clear(); // not known is not the same
    Dossier unknown = b.dossier;
    QCOMPARE(severityOf(checkBatch({{&a.dossier, &b.dossier, &unknown}, {}}, context), u"R-DATA-9"_s),
        std::nullopt);
}

void TestFlowRules::reportOfTheUnit_data()
{
    QTest::addColumn<int>("recommended");
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("junior");
    QTest::addColumn<int>("groupCount");
    QTest::addColumn<QStringList>("listed"); // cases by name
    QTest::addColumn<QString>("expected");
    const QStringList both{u"李试一"_s, u"冯试一二"_s};
    const auto one = both.mid(0, 1);
    QTest::newRow("as it should be") << 2 << 2 << 2 << 2 << both << QString();
    QTest::newRow("more recommended") << 3 << 2 << 2 << 2 << both << QString();
    QTest::newRow("m41: fewer recommended than passed") << 1 << 2 << 2 << 2 << both << u"E:PUB-8"_s;
    QTest::newRow("passed and junior differ") << 2 << 2 << 1 << 2 << both << u"E:PUB-8"_s;
    QTest::newRow("list shorter than stated") << 2 << 2 << 2 << 1 << one << u"E:PUB-8"_s;
    QTest::newRow("group number wrong") << 2 << 2 << 2 << 1 << both << u"E:PUB-8"_s;
    QTest::newRow("case 28: one listed twice") << 3 << 3 << 3 << 3 << both + one << u"E:DATA-9 E:PUB-8"_s;
    QTest::newRow("somebody who was not reviewed")
        << 2 << 2 << 2 << 2 << QStringList{u"李试一"_s, u"王试二"_s} << u"E:PUB-8"_s;
}

void TestFlowRules::reportOfTheUnit()
{
    QFETCH(int, recommended);
    QFETCH(int, passed);
    QFETCH(int, junior);
    QFETCH(QStringList, listed);
    QFETCH(int, groupCount);
    QFETCH(QString, expected);
    const RosterRow a = m_rows.row({});
    const RosterRow b = m_rows.row(u"@冯试一二|unit.name=博湖县试例水管站"_s);
    const RosterRow unreviewed = m_rows.row(u"@王试二"_s);
    ReportGroup group{u"水利"_s, groupCount, {}};
    for (const QString &name : listed) {
        for (const RosterRow *row : {&a, &b, &unreviewed}) {
            if (row->dossier.person.name == name)
                group.idNumbers.append(row->dossier.person.idNumber);
        }
    }
    PublicityRound round = roundOfRow(a, PublicityKind::Second).value();
    round.members.append(roundOfRow(b, PublicityKind::Second)->members);
    round.report = PublicityReport{recommended, passed, junior, {group}};
    const QList<Finding> findings =
        checkBatch({{&a.dossier, &b.dossier, &unreviewed.dossier}, {&round}}, m_rows.context());
    QCOMPARE(judgement(findings), expected);
    QCOMPARE(missingPart(findings), QString());
}

void TestFlowRules::noticeAndResult_data()
{
    QTest::addColumn<PublicityPaper>("result");
    QTest::addColumn<bool>("agrees");
    const DayRange period{QDate(2024, 10, 8), QDate(2024, 10, 14)};
    const PublicityPaper same{u"博湖试例小学"_s, period, u"李试一"_s, 4};
    PublicityPaper other = same;
    QTest::newRow("same") << same << true;
    other.period.to = QDate(2024, 10, 12);
    QTest::newRow("case 28: period") << other << false;
    other = same;
    other.unitName = u"博湖试例中学"_s;
    QTest::newRow("unit") << other << false;
    other = same;
    other.leadName = u"王试二"_s;
    QTest::newRow("first name") << other << false;
    other = same;
    other.count = 5;
    QTest::newRow("number") << other << false;
}

void TestFlowRules::noticeAndResult()
{
    QFETCH(PublicityPaper, result);
    QFETCH(bool, agrees);
    PublicityRound round;
    round.kind = PublicityKind::First;
    round.notice = {u"博湖试例小学"_s, {QDate(2024, 10, 8), QDate(2024, 10, 14)}, u"李试一"_s, 4};
    round.result = result;
    const QList<Finding> findings = checkBatch({{}, {&round}}, m_rows.context());
    QCOMPARE(judgement(findings), agrees ? QString() : u"E:PUB-11"_s);
    QCOMPARE(missingPart(findings), QString());
}

void TestFlowRules::formAndReport()
{
    const RosterRow row = m_rows.row({});
    const RosterRow without = m_rows.row(u"-呈报表"_s);
    const PublicityRound round = roundOfRow(row, PublicityKind::Second).value();
    const PublicityRound ofOther = roundOfRow(without, PublicityKind::Second).value();
    const CheckContext context = m_rows.context();
    const auto severity = [&](const Batch &batch) {
        const QList<Finding> findings = checkBatch(batch, context);
        return missingPart(findings).isEmpty() ? severityOf(findings, u"R-PAPER-4"_s) : Severity::Info;
    };
    QCOMPARE(severity({{&row.dossier}, {&round}}), std::nullopt);
    QCOMPARE(severity({{&row.dossier}, {}}), std::optional(Severity::Error));
    QCOMPARE(severity({{&without.dossier}, {&ofOther}}), std::optional(Severity::Error));
}

void TestFlowRules::oneOnTheNotice_data()
{
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<std::function<void(PublicityRound &)>>("changes");
    QTest::addColumn<bool>("said");
    const auto add = [](
                         const char *name, const char *asOf, bool said,
                         std::function<void(PublicityRound &)> changes = [](PublicityRound &) {}) {
        QTest::newRow(name) << QString::fromLatin1(asOf) << std::move(changes) << said;
    };
    add("to come", "2024-10-07T12:00", true);
    add("to be put up today", "2024-10-08T12:00", true);
    add("put up", "2024-10-09T12:00", false);
    add("dates to be settled", "2024-10-09T12:00", true, [](PublicityRound &round) { round.period = {}; });
    add("printed", "2024-10-07T12:00", false,
        [](PublicityRound &round) { round.postedSha256 = QString(64, u'a'); });
    add("several persons", "2024-10-07T12:00", false,
        [](PublicityRound &round) { round.members.append(round.members.first()); });
    add("second publicity", "2024-10-07T12:00", false,
        [](PublicityRound &round) { round.kind = PublicityKind::Second; });
}

void TestFlowRules::oneOnTheNotice()
{
    QFETCH(QString, asOf);
    QFETCH(std::function<void(PublicityRound &)>, changes);
    QFETCH(bool, said);
    const RosterRow row = m_rows.row(u"!publicity1.resultDate"_s);
    PublicityRound round = roundOfRow(row, PublicityKind::First).value();
    changes(round);
    PublicityRound another = round;
    another.members.first().name = u"王试双"_s;
    const QList<Finding> findings = checkBatch({{}, {&round, &another}}, m_rows.context(asOf));
    QCOMPARE(findings.size(), said ? 1 : 0);
    QCOMPARE(severityOf(findings, u"R-PUB-13"_s), said ? std::optional(Severity::Info) : std::nullopt);
    QVERIFY(!said || findings.first().message.contains(u"王试双"_s));
}

TEST_CASE(QCoreApplication, TestFlowRules)
#include "tst_rules_flow.moc"
