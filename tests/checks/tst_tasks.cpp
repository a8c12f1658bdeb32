// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/tasks.h"
#include "test_case.h"

#include <QCoreApplication>

#include <algorithm>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

/// An applicant at a stage, with errors of these rules.
TaskInput person(const char *name, Stage stage, std::initializer_list<QString> errors = {})
{
    TaskInput input;
    input.id = QUuid::createUuid();
    input.name = QString::fromUtf8(name);
    input.summary.stage = stage;
    input.summary.errors = static_cast<int>(errors.size());
    input.summary.errorRules = errors;
    input.summary.rules = errors;
    return input;
}

PublicityRound roundOf(const TaskInput &input, PublicityKind kind, QDate from, QDate to)
{
    PublicityRound round;
    round.kind = kind;
    round.period = {from, to};
    PublicityMember member;
    member.dossierId = input.id;
    round.members = {member};
    return round;
}

Confirmation yes(const QString &rule)
{
    Confirmation answer;
    answer.rule = rule;
    return answer;
}

QDate day(int month, int number)
{
    return QDate(2024, month, number);
}

} // namespace

/// Each kind of task, just before, on and after its day.
class TestTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void rounds_data();
    void rounds();
    void endings_data();
    void endings();
    void offices_data();
    void offices();
    void secondPublicityOfThePast();
    void topics_data();
    void topics();
    void questions();
    void objections();
    void screening_data();
    void screening();
    void draftsWithErrors();
    void nothingToDo();
    void groupsAndNames();
    void namesThatLookLikePlaces();
    void order();
    void many();

private:
    [[nodiscard]] Season season(const QString &now, const QList<PublicityRound> &rounds = {}) const;
    [[nodiscard]] static std::optional<SeasonTask> find(const QList<SeasonTask> &tasks, TaskKind kind);

    Policy m_policy = PolicyCatalog(QStringList()).load(u"xj-bohu-2024"_s).value();
    WorkingCalendar m_calendar = bundledCalendar();
};

Season TestTasks::season(const QString &now, const QList<PublicityRound> &rounds) const
{
    Season result;
    result.policy = m_policy;
    result.calendar = m_calendar;
    result.asOf = Moment::fromText(now).value();
    result.setRounds(rounds);
    return result;
}

std::optional<SeasonTask> TestTasks::find(const QList<SeasonTask> &tasks, TaskKind kind)
{
    const auto task = std::find_if(
        tasks.cbegin(), tasks.cend(), [kind](const SeasonTask &one) { return one.kind == kind; });
    return task == tasks.cend() ? std::nullopt : std::optional(*task);
}

/// Steps whose day follows from the notice's windows: with the buffer of one day, without it, formally.
void TestTasks::steps_data()
{
    using enum TaskUrgency;
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<TaskKind>("kind");
    QTest::addColumn<QString>("now");
    QTest::addColumn<TaskUrgency>("urgency");
    QTest::addColumn<QDate>("due");
    const auto row = [](Stage stage, TaskKind kind, const char *now, TaskUrgency urgency, QDate due) {
        QTest::addRow("%s %s", qPrintable(codeKey(stage)), now)
            << stage << kind << QString::fromLatin1(now) << urgency << due;
    };
    row(Stage::Draft, TaskKind::StartFirst, "2024-09-25T10:00", Later, day(10, 14));
    row(Stage::Draft, TaskKind::StartFirst, "2024-10-07T10:00", Later, day(10, 14));
    row(Stage::Draft, TaskKind::StartFirst, "2024-10-08T10:00", Soon, day(10, 14)); // 9, 10, 11, 12, 14
    row(Stage::Draft, TaskKind::StartFirst, "2024-10-14T10:00", Today, day(10, 14));
    row(Stage::Draft, TaskKind::StartFirst, "2024-10-15T10:00", Today, day(10, 15));
    row(Stage::Draft, TaskKind::StartFirst, "2024-10-16T10:00", Soon, day(10, 22));
    row(Stage::Draft, TaskKind::StartFirst, "2024-10-22T10:00", Today, day(10, 22));
    row(Stage::Draft, TaskKind::StartFirst, "2024-10-23T10:00", Overdue, day(10, 22));
    row(Stage::ResultIssued, TaskKind::Apply, "2024-10-14T10:00", Later, day(10, 22));
    row(Stage::ResultIssued, TaskKind::Apply, "2024-10-15T10:00", Soon, day(10, 22));
    row(Stage::ResultIssued, TaskKind::Apply, "2024-10-23T10:00", Today, day(10, 23));
    row(Stage::ResultIssued, TaskKind::Apply, "2024-10-24T10:00", Soon, day(10, 30));
    row(Stage::ResultIssued, TaskKind::Apply, "2024-10-30T10:00", Today, day(10, 30));
    row(Stage::Returned, TaskKind::Returned, "2024-10-10T10:00", Today, day(10, 22));
    row(Stage::Returned, TaskKind::Returned, "2024-10-30T10:00", Today, day(10, 30));
    row(Stage::Returned, TaskKind::Returned, "2024-10-31T10:00", Overdue, day(10, 30));
    row(Stage::Applied, TaskKind::Review, "2024-10-15T10:00", Soon, day(10, 22));
    row(Stage::Applied, TaskKind::Review, "2024-10-22T10:00", Today, day(10, 22));
    row(Stage::Applied, TaskKind::Review, "2024-10-31T10:00", Today, day(10, 31));
    row(Stage::Applied, TaskKind::Review, "2024-11-01T10:00", Overdue, day(10, 31));
    row(Stage::Reviewed, TaskKind::StartSecond, "2024-10-17T10:00", Soon, day(10, 22));
    row(Stage::Reviewed, TaskKind::StartSecond, "2024-10-23T10:00", Today, day(10, 23));
    row(Stage::Reviewed, TaskKind::StartSecond, "2024-10-24T10:00", Today, day(10, 24));
    row(Stage::Reviewed, TaskKind::StartSecond, "2024-10-25T10:00", Overdue, day(10, 24));
    row(Stage::ReportIssued, TaskKind::HandIn, "2024-10-22T10:00", Later, day(10, 30));
    row(Stage::ReportIssued, TaskKind::HandIn, "2024-10-23T10:00", Soon, day(10, 30));
    row(Stage::ReportIssued, TaskKind::HandIn, "2024-10-30T10:00", Today, day(10, 30));
    row(Stage::ReportIssued, TaskKind::HandIn, "2024-10-31T10:00", Today, day(10, 31));
    row(Stage::ReportIssued, TaskKind::HandIn, "2024-11-01T10:00", Overdue, day(10, 31));
}

void TestTasks::steps()
{
    QFETCH(Stage, stage);
    QFETCH(TaskKind, kind);
    QFETCH(QString, now);
    QFETCH(TaskUrgency, urgency);
    QFETCH(QDate, due);
    const TaskInput one = person("试一", stage);
    const std::optional<SeasonTask> task = find(tasksOf({one}, season(now)), kind);
    QVERIFY(task);
    QCOMPARE(task->urgency, urgency);
    QCOMPARE(task->due, due);
    QCOMPARE(task->ids, QList<QUuid>{one.id});
    QVERIFY2(task->text.contains(due.toString(Qt::ISODate)), qPrintable(task->text));
    QCOMPARE(task->text.contains("That day is past"_L1), urgency == TaskUrgency::Overdue);
    QVERIFY(!task->text.contains(u'%'));
}

void TestTasks::rounds_data()
{
    using enum TaskUrgency;
    QTest::addColumn<PublicityKind>("which");
    QTest::addColumn<QString>("now");
    QTest::addColumn<TaskKind>("kind");
    QTest::addColumn<TaskUrgency>("urgency");
    QTest::addColumn<QString>("words");
    const auto row = [](PublicityKind which, const char *now, TaskKind kind, TaskUrgency urgency,
                         const char *words) {
        QTest::addRow("%s %s", qPrintable(codeKey(which)), now)
            << which << QString::fromLatin1(now) << kind << urgency << QString::fromUtf8(words);
    };
    using enum PublicityKind;
    // 2024-10-08 to 10-14; the 12th, a Saturday, is worked.
    row(First, "2024-09-27T10:00", TaskKind::FirstPlanned, Soon, "begins on 2024-10-08");
    row(First, "2024-10-07T10:00", TaskKind::FirstPlanned, Soon, "begins on 2024-10-08");
    row(First, "2024-10-08T10:00", TaskKind::FirstRunning, Soon, "lasts until 2024-10-14");
    row(First, "2024-10-12T10:00", TaskKind::FirstRunning, Soon, "lasts until 2024-10-14");
    row(First, "2024-10-13T10:00", TaskKind::FirstRunning, Soon, "ends tomorrow; issue 附件3");
    row(First, "2024-10-14T23:59", TaskKind::FirstRunning, Today, "ends today; issue 附件3");
    row(First, "2024-10-15T00:00", TaskKind::IssueResult, Today, "is over; issue 附件3 by 2024-10-22");
    row(First, "2024-10-30T18:00", TaskKind::IssueResult, Today, "issue 附件3 by 2024-10-30");
    row(Second, "2024-10-07T10:00", TaskKind::SecondPlanned, Soon, "begins on 2024-10-08");
    row(Second, "2024-10-08T10:00", TaskKind::SecondRunning, Soon, "lasts until 2024-10-14");
    row(Second, "2024-10-13T10:00", TaskKind::SecondRunning, Soon, "ends tomorrow; issue 附件4");
    row(Second, "2024-10-14T10:00", TaskKind::SecondRunning, Today, "ends today; issue 附件4");
    row(Second, "2024-10-15T10:00", TaskKind::IssueReport, Today, "is over; issue 附件4 by 2024-10-30");
    row(Second, "2024-11-01T10:00", TaskKind::IssueReport, Overdue, "by 2024-10-31. That day is past");
}

void TestTasks::rounds()
{
    QFETCH(PublicityKind, which);
    QFETCH(QString, now);
    QFETCH(TaskKind, kind);
    QFETCH(TaskUrgency, urgency);
    QFETCH(QString, words);
    TaskInput one = person("试一", Stage::Draft);
    const PublicityRound round = roundOf(one, which, day(10, 8), day(10, 14));
    const Season at = season(now, {round});
    const bool begun = at.asOf.date() >= round.period.from;
    if (which == PublicityKind::First)
        one.summary.stage = begun ? Stage::FirstPublicity : Stage::Draft;
    else
        one.summary.stage = begun ? Stage::SecondPublicity : Stage::Reviewed;
    const std::optional<SeasonTask> task = find(tasksOf({one}, at), kind);
    QVERIFY(task);
    QCOMPARE(task->urgency, urgency);
    QVERIFY2(task->text.contains(words), qPrintable(task->text));
    QCOMPARE(task->ids, QList<QUuid>{one.id});
    // A round that has no last day yet.
    one.summary.stage = which == PublicityKind::First ? Stage::FirstPublicity : Stage::SecondPublicity;
    const TaskKind running = which == PublicityKind::First ? TaskKind::FirstRunning : TaskKind::SecondRunning;
    const std::optional<SeasonTask> open =
        find(tasksOf({one}, season(now, {roundOf(one, which, day(10, 8), {})})), running);
    QVERIFY(open && open->text.contains("last day"_L1));
    QVERIFY(!open->due.isValid());
}

void TestTasks::endings_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("now");
    QTest::addColumn<std::optional<TaskKind>>("kind");
    const auto row = [](Stage stage, const char *now, std::optional<TaskKind> kind) {
        QTest::addRow("%s %s", qPrintable(codeKey(stage)), now) << stage << QString::fromLatin1(now) << kind;
    };
    // Applying ends on Wednesday 30 October: five working days are left on the 23rd.
    for (const Stage stage : {Stage::Draft, Stage::FirstPublicity, Stage::ResultIssued, Stage::Returned}) {
        row(stage, "2024-10-22T10:00", {});
        row(stage, "2024-10-23T10:00", TaskKind::ApplyEnds);
        row(stage, "2024-10-30T18:00", TaskKind::ApplyEnds);
        row(stage, "2024-10-30T18:01", {});
    }
    row(Stage::Applied, "2024-10-23T10:00", {});
    row(Stage::Applied, "2024-10-24T10:00", TaskKind::ReviewEnds);
    row(Stage::Applied, "2024-10-31T18:00", TaskKind::ReviewEnds);
    row(Stage::Applied, "2024-10-31T18:01", {});
    for (const Stage stage : {Stage::Reviewed, Stage::SecondPublicity, Stage::ReportIssued}) {
        row(stage, "2024-10-23T10:00", {});
        row(stage, "2024-10-24T10:00", TaskKind::PapersEnd);
        row(stage, "2024-10-31T18:00", TaskKind::PapersEnd);
        row(stage, "2024-10-31T18:01", {});
    }
    row(Stage::Delivered, "2024-10-30T10:00", {});
    row(Stage::Withdrawn, "2024-10-30T10:00", {});
}

void TestTasks::endings()
{
    QFETCH(Stage, stage);
    QFETCH(QString, now);
    QFETCH(std::optional<TaskKind>, kind);
    const QList<SeasonTask> tasks = tasksOf({person("试一", stage)}, season(now));
    for (const TaskKind ending : {TaskKind::ApplyEnds, TaskKind::ReviewEnds, TaskKind::PapersEnd}) {
        const std::optional<SeasonTask> task = find(tasks, ending);
        QCOMPARE(task.has_value(), kind == ending);
        if (task)
            QVERIFY2(task->text.contains(u" 18:00"_s), qPrintable(task->text));
    }
}

/// What waits for an office is a task for that office alone.
void TestTasks::offices_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<OfficeRole>("role");
    QTest::addColumn<QList<TaskKind>>("kinds");
    const auto row = [](Stage stage, OfficeRole role, const QList<TaskKind> &kinds) {
        QTest::addRow("%s %s", qPrintable(codeKey(stage)), qPrintable(codeKey(role)))
            << stage << role << kinds;
    };
    using enum OfficeRole;
    row(Stage::UnitReviewed, Employer, {TaskKind::ReviewEnds});
    row(Stage::UnitReviewed, Department, {TaskKind::ReviewEnds});
    row(Stage::UnitReviewed, County, {TaskKind::ReviewEnds, TaskKind::CountyReview});
    row(Stage::HandedToDepartment, Employer, {});
    row(Stage::HandedToDepartment, Department, {TaskKind::PapersEnd, TaskKind::ConfirmPapers});
    row(Stage::HandedToDepartment, County, {});
    row(Stage::DepartmentConfirmed, Employer, {});
    row(Stage::DepartmentConfirmed, Department, {TaskKind::PapersEnd, TaskKind::HandOn});
    row(Stage::DepartmentConfirmed, County, {});
    row(Stage::Delivered, Employer, {});
    row(Stage::Delivered, Department, {});
    row(Stage::Delivered, County, {TaskKind::ConfirmAtCounty});
    for (const OfficeRole role : {Employer, Department, County})
        row(Stage::CountyConfirmed, role, {});
}

void TestTasks::offices()
{
    QFETCH(Stage, stage);
    QFETCH(OfficeRole, role);
    QFETCH(QList<TaskKind>, kinds);
    Season at = season(u"2024-10-29T10:00"_s);
    at.role = role;
    QList<TaskKind> found;
    for (const SeasonTask &task : tasksOf({person("试一", stage)}, at)) {
        found.append(task.kind);
        QVERIFY(task.text.contains(u"试一"_s));
        QVERIFY2(!task.text.contains(u"%"_s), qPrintable(task.text));
        const bool isNow = task.kind == TaskKind::ConfirmAtCounty;
        QCOMPARE(task.urgency, isNow ? TaskUrgency::Today : TaskUrgency::Soon);
        QCOMPARE(task.due.isValid(), !isNow);
    }
    std::sort(found.begin(), found.end());
    std::sort(kinds.begin(), kinds.end());
    QCOMPARE(found, kinds);
    // An objection halts all of them.
    for (const SeasonTask &task : tasksOf({person("试一", stage, {u"R-PUB-5"_s})}, at))
        QVERIFY(task.kind < TaskKind::CountyReview || task.kind > TaskKind::ConfirmAtCounty);
}

/// Held before a return: it is to be begun again, not awaited.
void TestTasks::secondPublicityOfThePast()
{
    TaskInput one = person("试一", Stage::Reviewed);
    const PublicityRound round = roundOf(one, PublicityKind::Second, day(10, 17), day(10, 24));
    const Season at = season(u"2024-10-25T10:00"_s, {round});
    QVERIFY(find(tasksOf({one}, at), TaskKind::SecondPlanned));
    one.summary.secondRoundIsPast = true;
    QVERIFY(!find(tasksOf({one}, at), TaskKind::SecondPlanned));
    QVERIFY(find(tasksOf({one}, at), TaskKind::StartSecond));
}

void TestTasks::topics_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<RuleTopic>("topic");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *rule, RuleTopic topic, const char *words) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << topic << QString::fromUtf8(words);
    };
    row("R-SCOPE-1", RuleTopic::Scope, "unit, post, diploma");
    row("R-SPEC-1", RuleTopic::Scope, "specialty");
    row("R-YEAR-2", RuleTopic::Years, "years");
    row("R-MANDARIN-1", RuleTopic::Attachments, "attachments are missing");
    row("R-MANDARIN-5", RuleTopic::Mandarin, "Mandarin");
    row("R-CE-1", RuleTopic::Training, "继续教育");
    row("R-EXEMPT-4", RuleTopic::Training, "exemption");
    row("R-ASSESS-1", RuleTopic::Assessment, "assessments");
    row("R-ATT-1", RuleTopic::Attachments, "attachments are missing");
    row("R-SIGN-1", RuleTopic::Signatures, "seal");
    row("R-DATA-1", RuleTopic::Data, "ID number");
    row("R-PUB-2", RuleTopic::Publicity, "publicities");
    row("R-TIME-1", RuleTopic::Flow, "outside its time");
    row("R-FLOW-2", RuleTopic::Flow, "out of order");
    row("R-PAPER-1", RuleTopic::Papers, "handed in");
}

void TestTasks::topics()
{
    QFETCH(QString, rule);
    QFETCH(RuleTopic, topic);
    QFETCH(QString, words);
    const TaskInput with = person("试一", Stage::Applied, {rule});
    const QList<SeasonTask> tasks =
        tasksOf({person("试二", Stage::Applied), with}, season(u"2024-10-15T10:00"_s));
    const std::optional<SeasonTask> task = find(tasks, TaskKind::MendErrors);
    QVERIFY(task);
    QCOMPARE(task->topic, std::optional(topic));
    QCOMPARE(task->ids, QList<QUuid>{with.id});
    QVERIFY2(task->text.contains(words), qPrintable(task->text));
    QCOMPARE(std::count_if(tasks.cbegin(), tasks.cend(),
                 [](const SeasonTask &one) { return one.kind == TaskKind::MendErrors; }),
        1);
}

void TestTasks::questions()
{
    Season at = season(u"2024-10-15T10:00"_s);
    TaskInput season2 = person("试一", Stage::Applied);
    season2.summary.confirms = 2;
    season2.summary.seasonConfirms = 2;
    TaskInput own = season2;
    own.id = QUuid::createUuid();
    own.summary.confirms = 3;
    QList<SeasonTask> tasks = tasksOf({season2, own}, at);
    QCOMPARE(find(tasks, TaskKind::Confirm)->ids, QList<QUuid>{own.id});
    QVERIFY(find(tasks, TaskKind::SeasonQuestions)->text.startsWith(u'2'));
    QVERIFY(find(tasks, TaskKind::SeasonQuestions)->ids.isEmpty());
    at.confirmations = {yes(u"R-PUB-12"_s)};
    tasks = tasksOf({season2}, at);
    QVERIFY(!find(tasks, TaskKind::Confirm));
    QVERIFY(find(tasks, TaskKind::SeasonQuestions)->text.startsWith(u'1'));
    at.confirmations.append(yes(u"R-SIGN-3"_s));
    season2.summary.confirms = season2.summary.seasonConfirms = 0;
    QVERIFY(!find(tasksOf({season2}, at), TaskKind::SeasonQuestions));
}

/// An objection is one task, and halts the steps after the publicity.
void TestTasks::objections()
{
    const QString rule = u"R-PUB-5"_s;
    const TaskInput first = person("试一", Stage::FirstPublicity, {rule});
    const TaskInput issued = person("试二", Stage::ResultIssued, {rule});
    const TaskInput applied = person("试三", Stage::Applied, {rule});
    const TaskInput second = person("试四", Stage::SecondPublicity, {rule});
    const TaskInput report = person("试五", Stage::ReportIssued, {rule});
    const Season at =
        season(u"2024-10-15T10:00"_s, {roundOf(first, PublicityKind::First, day(10, 8), day(10, 14)),
                                          roundOf(second, PublicityKind::Second, day(10, 8), day(10, 14))});
    const QList<SeasonTask> tasks = tasksOf({first, issued, applied, second, report}, at);
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().kind, TaskKind::Objections);
    QCOMPARE(tasks.first().urgency, TaskUrgency::Today);
    QCOMPARE(tasks.first().ids.size(), 5);
    QVERIFY(tasks.first().text.startsWith(u"5 "));
}

void TestTasks::screening_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("qualifies");
    QTest::addColumn<bool>("listed");
    QTest::newRow("draft") << u"2024-10-10T10:00"_s << Stage::Draft << true << true;
    QTest::newRow("does not qualify") << u"2024-10-10T10:00"_s << Stage::Draft << false << false;
    QTest::newRow("before the time") << u"2024-09-20T10:00"_s << Stage::Draft << true << true;
    QTest::newRow("publicity") << u"2024-10-10T10:00"_s << Stage::FirstPublicity << true << true;
    QTest::newRow("last minute") << u"2024-10-30T18:00"_s << Stage::ResultIssued << true << true;
    QTest::newRow("too late") << u"2024-10-30T18:01"_s << Stage::ResultIssued << true << false;
    QTest::newRow("applied") << u"2024-10-10T10:00"_s << Stage::Applied << true << false;
    QTest::newRow("returned") << u"2024-10-10T10:00"_s << Stage::Returned << true << false;
    QTest::newRow("withdrawn") << u"2024-10-10T10:00"_s << Stage::Withdrawn << true << false;
}

void TestTasks::screening()
{
    QFETCH(QString, now);
    QFETCH(Stage, stage);
    QFETCH(bool, qualifies);
    QFETCH(bool, listed);
    TaskInput one = person("试一", stage, {u"R-ATT-1"_s});
    one.summary.qualifies = qualifies;
    const std::optional<SeasonTask> task = find(tasksOf({one}, season(now)), TaskKind::NotApplied);
    QCOMPARE(task.has_value(), listed);
    if (task)
        QCOMPARE(task->due, day(10, 30));
}

/// Only what the publicity itself mends may be wrong before it begins.
void TestTasks::draftsWithErrors()
{
    const Season at = season(u"2024-10-08T10:00"_s);
    const auto starts = [&](std::initializer_list<QString> errors) {
        return find(tasksOf({person("试一", Stage::Draft, errors)}, at), TaskKind::StartFirst).has_value();
    };
    QVERIFY(starts({}));
    QVERIFY(starts({u"R-PUB-1"_s}));
    QVERIFY(!starts({u"R-ATT-1"_s}));
    QVERIFY(!starts({u"R-PUB-1"_s, u"R-YEAR-1"_s}));
    const TaskInput issued = person("试一", Stage::ResultIssued, {u"R-ATT-9"_s});
    QVERIFY(!find(tasksOf({issued}, at), TaskKind::Apply)); // 附件3 is to be attached first
    // A publicity that ends after the time for applying leads nowhere.
    const TaskInput late = person("试一", Stage::FirstPublicity, {u"R-TIME-1"_s});
    const PublicityRound round = roundOf(late, PublicityKind::First, day(10, 25), day(11, 4));
    QVERIFY(!find(tasksOf({late}, season(u"2024-10-31T10:00"_s, {round})), TaskKind::FirstRunning));
    QVERIFY(find(tasksOf({late}, season(u"2024-10-30T10:00"_s, {round})), TaskKind::FirstRunning));
}

void TestTasks::nothingToDo()
{
    const Season at = season(u"2024-10-15T10:00"_s);
    QCOMPARE(tasksOf({}, at), QList<SeasonTask>());
    QCOMPARE(tasksOf({person("试一", Stage::Delivered)}, at), QList<SeasonTask>());
    TaskInput withdrawn = person("试一", Stage::Withdrawn, {u"R-ATT-1"_s, u"R-PUB-5"_s});
    withdrawn.summary.qualifies = true;
    withdrawn.summary.confirms = 5;
    QCOMPARE(tasksOf({withdrawn}, at), QList<SeasonTask>());
}

void TestTasks::groupsAndNames()
{
    QList<TaskInput> people;
    for (const char *name : {"甲试", "乙试", "丙试", "丁试", "戊试"})
        people.append(person(name, Stage::FirstPublicity));
    const QDate from = day(10, 8);
    QList<PublicityRound> rounds;
    for (int i = 0; i < people.size(); ++i)
        rounds.append(roundOf(people.at(i), PublicityKind::First, from, i < 3 ? day(10, 14) : day(10, 15)));
    const QList<SeasonTask> tasks = tasksOf(people, season(u"2024-10-13T10:00"_s, rounds));
    QCOMPARE(tasks.size(), 2);
    QCOMPARE(tasks.first().text,
        u"3 applicant(s) (甲试、乙试、丙试): the publicity ends tomorrow; issue 附件3 after that."_s);
    QCOMPARE(tasks.first().ids, (QList<QUuid>{people.at(0).id, people.at(1).id, people.at(2).id}));
    QCOMPARE(tasks.first().due, day(10, 14));
    QVERIFY(tasks.last().text.contains(u"(丁试、戊试)"_s));
    for (PublicityRound &round : rounds)
        round.period.to = day(10, 14);
    const QList<SeasonTask> one = tasksOf(people, season(u"2024-10-13T10:00"_s, rounds));
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().text, u"5 applicant(s): the publicity ends tomorrow; issue 附件3 after that."_s);
}

void TestTasks::namesThatLookLikePlaces()
{
    const QList<SeasonTask> tasks = tasksOf({person("%1%2", Stage::Applied)}, season(u"2024-10-15T10:00"_s));
    QCOMPARE(tasks.first().text,
        u"1 applicant(s) (%1%2): applied; review and recommend on the platform by 2024-10-22."_s);
}

void TestTasks::order()
{
    TaskInput confirm = person("试一", Stage::Applied);
    confirm.summary.confirms = 1;
    TaskInput screened = person("试二", Stage::Draft, {u"R-YEAR-1"_s, u"R-ATT-1"_s});
    screened.summary.qualifies = true;
    const TaskInput running = person("试三", Stage::FirstPublicity);
    const TaskInput over = person("试四", Stage::SecondPublicity);
    const TaskInput returned = person("试五", Stage::Returned);
    const TaskInput start = person("试六", Stage::Reviewed);
    const Season at =
        season(u"2024-10-25T10:00"_s, {roundOf(running, PublicityKind::First, day(10, 18), day(10, 28)),
                                          roundOf(over, PublicityKind::Second, day(10, 17), day(10, 24))});
    QList<TaskKind> kinds;
    for (const SeasonTask &task : tasksOf({confirm, screened, running, over, returned, start}, at))
        kinds.append(task.kind);
    using enum TaskKind;
    QCOMPARE(kinds,
        (QList<TaskKind>{StartSecond,      // overdue since the 24th
            Returned, IssueReport,         // by the 30th, nothing to wait for
            FirstRunning,                  // ends on the 28th
            ApplyEnds, NotApplied,         // the 30th
            ReviewEnds, PapersEnd, Review, // the 31st
            MendErrors, MendErrors, Confirm}));
}

void TestTasks::many()
{
    QList<TaskInput> people;
    const TaskInput first = person("试一", Stage::Draft, {u"R-ATT-1"_s, u"R-YEAR-1"_s, u"R-CE-1"_s});
    for (int i = 0; i < 100000; ++i) {
        people.append(first);
        people.last().id = QUuid::createUuid();
        people.last().summary.stage = static_cast<Stage>(i % 10);
    }
    const Season at = season(u"2024-10-25T10:00"_s);
    const QList<SeasonTask> tasks = tasksOf(people, at);
    QVERIFY(!tasks.isEmpty());
    for (const SeasonTask &task : tasks)
        QVERIFY(task.ids.size() <= people.size() && task.ids.size() % 10'000 == 0);
}

TEST_CASE(QCoreApplication, TestTasks)
#include "tst_tasks.moc"
