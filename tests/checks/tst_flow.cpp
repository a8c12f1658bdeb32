// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/flow.h"
#include "checks/posted_facts.h"
#include "checks/round_state.h"
#include "checks/season.h"
#include "flow_case.h"
#include "rule_rows.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

namespace {

using Event = DossierEvent;
using enum OfficeRole;

constexpr OfficeRole g_roles[] = {Employer, Department, County};

/// The table that the steps are compared with: at a stage (rows), which offices record a step.
/// E employer, D department, C county.
struct Row
{
    Stage stage;
    const char *applied;
    const char *unitReviewed;
    const char *reviewed;
    const char *handed;
    const char *departmentConfirmed;
    const char *delivered;
    const char *countyConfirmed;
    const char *returned;
    const char *withdrawn;

    [[nodiscard]] const char *cell(Event event) const
    {
        switch (event) {
        case Event::Applied:
            return applied;
        case Event::UnitReviewed:
            return unitReviewed;
        case Event::Reviewed:
            return reviewed;
        case Event::HandedToDepartment:
            return handed;
        case Event::DepartmentConfirmed:
            return departmentConfirmed;
        case Event::Delivered:
            return delivered;
        case Event::CountyConfirmed:
            return countyConfirmed;
        case Event::Returned:
            return returned;
        case Event::Withdrawn:
            return withdrawn;
        }
        Q_UNREACHABLE();
    }
};

// clang-format off
constexpr Row g_withDepartment[] = {
    //                          applied unit reviewed handed dept delivered county returned withdrawn
    {Stage::Draft,               "",  "",  "",   "",   "",  "",   "",  "",    "E"},
    {Stage::FirstPublicity,      "",  "",  "",   "",   "",  "",   "",  "",    "E"},
    {Stage::ResultIssued,        "E", "",  "",   "",   "",  "",   "",  "",    "E"},
    {Stage::Applied,             "",  "E", "C",  "",   "",  "",   "",  "EDC", "E"},
    {Stage::UnitReviewed,        "",  "",  "EC", "",   "",  "",   "",  "EDC", "E"},
    {Stage::Returned,            "E", "",  "",   "ED", "",  "",   "",  "",    "E"},
    {Stage::Reviewed,            "",  "",  "",   "",   "",  "",   "",  "EDC", "E"},
    {Stage::SecondPublicity,     "",  "",  "",   "",   "",  "",   "",  "EDC", "E"},
    {Stage::ReportIssued,        "",  "",  "",   "ED", "",  "",   "",  "EDC", "E"},
    {Stage::HandedToDepartment,  "",  "",  "",   "",   "D", "",   "",  "EDC", "E"},
    {Stage::DepartmentConfirmed, "",  "",  "",   "",   "",  "DC", "",  "EDC", "E"},
    {Stage::Delivered,           "",  "",  "",   "",   "",  "",   "C", "EDC", "E"},
    {Stage::CountyConfirmed,     "",  "",  "",   "",   "",  "",   "",  "",    ""},
    {Stage::Withdrawn,           "E", "",  "",   "",   "",  "",   "",  "",    ""},
};
constexpr Row g_withoutDepartment[] = {
    {Stage::Draft,               "",  "",  "",   "",   "",  "",   "",  "",    "E"},
    {Stage::FirstPublicity,      "",  "",  "",   "",   "",  "",   "",  "",    "E"},
    {Stage::ResultIssued,        "E", "",  "",   "",   "",  "",   "",  "",    "E"},
    {Stage::Applied,             "",  "E", "C",  "",   "",  "",   "",  "EDC", "E"},
    {Stage::UnitReviewed,        "",  "",  "EC", "",   "",  "",   "",  "EDC", "E"},
    {Stage::Returned,            "E", "",  "",   "",   "",  "EC", "",  "",    "E"},
    {Stage::Reviewed,            "",  "",  "",   "",   "",  "",   "",  "EDC", "E"},
    {Stage::SecondPublicity,     "",  "",  "",   "",   "",  "",   "",  "EDC", "E"},
    {Stage::ReportIssued,        "",  "",  "",   "",   "",  "EC", "",  "EDC", "E"},
    {Stage::Delivered,           "",  "",  "",   "",   "",  "",   "C", "EDC", "E"},
    {Stage::CountyConfirmed,     "",  "",  "",   "",   "",  "",   "",  "",    ""},
    {Stage::Withdrawn,           "E", "",  "",   "",   "",  "",   "",  "",    ""},
};
// clang-format on

/// What the county and the department decide: the event's key, empty: refused.
struct DecisionRow
{
    Stage stage;
    const char *departmentConfirms;
    const char *countyConfirms;
    const char *returned; ///< by either
};
constexpr DecisionRow g_decisions[] = {
    {Stage::Draft, "", "", ""},
    {Stage::FirstPublicity, "", "", ""},
    {Stage::ResultIssued, "", "", ""},
    {Stage::Applied, "", "reviewed", "returned"},
    {Stage::UnitReviewed, "", "reviewed", "returned"},
    {Stage::Returned, "", "", ""},
    {Stage::Reviewed, "", "", "returned"},
    {Stage::SecondPublicity, "", "", "returned"},
    {Stage::ReportIssued, "", "", "returned"},
    {Stage::HandedToDepartment, "departmentConfirmed", "", "returned"},
    {Stage::DepartmentConfirmed, "", "", "returned"},
    {Stage::Delivered, "", "countyConfirmed", "returned"},
    {Stage::CountyConfirmed, "", "", ""},
    {Stage::Withdrawn, "", "", ""},
};

char letterOf(OfficeRole role)
{
    return role == Employer ? 'E' : role == Department ? 'D' : 'C';
}

} // namespace

/// The steps: who records which after which, what forbids them, how they are taken back.
class TestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_rows.load());
        m_row = m_rows.row({});
        QVERIFY(hasDepartment(m_row.dossier.employment));
    }
    void everyCell_data();
    void everyCell();
    void theTableNamesEveryStage();
    void decisions_data();
    void decisions();
    void departments();
    void guards_data();
    void guards();
    void refusalsSayWhy();
    void oldDataAreFacts();
    void stepsOfOffices();
    void stepBack();
    void afterAReturn();
    void throughTheOfficesOnceMore();
    void secondPublicityBeforeTheReturn();
    void publicisedFactsAfterAReturn();
    void orderOfTheOffices_data();
    void orderOfTheOffices();

private:
    [[nodiscard]] FlowCase caseAt(Stage stage, bool withDepartment) const
    {
        return flowCase(m_row, stage, withDepartment);
    }
    [[nodiscard]] CheckContext contextOf(const FlowCase &one, const char *now = "2024-10-31T12:00") const
    {
        return one.context(m_rows, now);
    }

    RuleRows m_rows;
    RosterRow m_row;
};

void TestFlow::everyCell_data()
{
    QTest::addColumn<bool>("withDepartment");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<DossierEvent>("event");
    QTest::addColumn<QString>("roles");
    const auto add = [](bool withDepartment, const Row &row) {
        for (const Code<Event> &code : codeTable<Event>()) {
            QTest::addRow("%s %s %s", withDepartment ? "department" : "alone", qPrintable(codeKey(row.stage)),
                qPrintable(code.key))
                << withDepartment << row.stage << code.value << QString::fromLatin1(row.cell(code.value));
        }
    };
    for (const Row &row : g_withDepartment)
        add(true, row);
    for (const Row &row : g_withoutDepartment)
        add(false, row);
}

void TestFlow::everyCell()
{
    QFETCH(bool, withDepartment);
    QFETCH(Stage, stage);
    QFETCH(DossierEvent, event);
    QFETCH(QString, roles);
    const FlowCase one = caseAt(stage, withDepartment);
    const CheckContext context = contextOf(one);
    QCOMPARE(stageOf(one.dossier, context), stage);
    // Again after a return or a withdrawal: later than that.
    const bool isAgain = stage == Stage::Returned || stage == Stage::Withdrawn;
    const EventRecord step{event, isAgain ? at("2024-10-30T13:00") : momentOf(event)};
    QString allowed;
    for (const OfficeRole role : g_roles) {
        const QString obstacle = stepObstacle(one.dossier, step, role, context);
        const Result<Dossier> after = withStep(one.dossier, step, role, context);
        QCOMPARE(after.ok(), obstacle.isEmpty());
        if (!after) {
            QCOMPARE(after.error(), (Error{Error::Code::Refused, obstacle}));
            QVERIFY2(obstacle.contains(codeText(event)) || obstacle.contains(u"R-"_s), qPrintable(obstacle));
            continue;
        }
        allowed += QLatin1Char(letterOf(role));
        QCOMPARE(after->events.size(), one.dossier.events.size() + 1);
        QCOMPARE(after->events.last().role, std::optional(role));
    }
    QCOMPARE(allowed, roles);
}

void TestFlow::theTableNamesEveryStage()
{
    QCOMPARE(std::size(g_withDepartment), static_cast<size_t>(codeTable<Stage>().size()));
    QCOMPARE(std::size(g_decisions), static_cast<size_t>(codeTable<Stage>().size()));
    // Without a department there are two stages less.
    QCOMPARE(std::size(g_withoutDepartment), static_cast<size_t>(codeTable<Stage>().size()) - 2);
}

void TestFlow::decisions_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("department");
    QTest::addColumn<QString>("county");
    QTest::addColumn<QString>("returned");
    for (const DecisionRow &row : g_decisions)
        QTest::newRow(qPrintable(codeKey(row.stage)))
            << row.stage << QString::fromLatin1(row.departmentConfirms)
            << QString::fromLatin1(row.countyConfirms) << QString::fromLatin1(row.returned);
}

void TestFlow::decisions()
{
    QFETCH(Stage, stage);
    QFETCH(QString, department);
    QFETCH(QString, county);
    QFETCH(QString, returned);
    const auto key = [stage](OfficeRole role, DecisionOutcome outcome) {
        const Result<DossierEvent> event = decisionEvent(role, stage, outcome);
        if (!event && (event.error().code != Error::Code::Refused || event.error().detail.isEmpty()))
            return u"refused without a word"_s;
        return event ? codeKey(*event) : QString();
    };
    QCOMPARE(key(Department, DecisionOutcome::Confirmed), department);
    QCOMPARE(key(County, DecisionOutcome::Confirmed), county);
    QCOMPARE(key(Department, DecisionOutcome::Returned), returned);
    QCOMPARE(key(County, DecisionOutcome::Returned), returned);
    QCOMPARE(key(Employer, DecisionOutcome::Confirmed), QString());
    QCOMPARE(key(Employer, DecisionOutcome::Returned), QString());
}

void TestFlow::departments()
{
    Employment employment;
    employment.unitName = u"试例水管站"_s;
    QVERIFY(!hasDepartment(employment));
    employment.department = u" "_s;
    QVERIFY(!hasDepartment(employment));
    employment.department = u" 试例水管站 "_s;
    QVERIFY(!hasDepartment(employment));
    employment.department = u"试例水利局"_s;
    QVERIFY(hasDepartment(employment));
}

void TestFlow::guards_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<DossierEvent>("event");
    QTest::addColumn<OfficeRole>("role");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("spoil"); ///< what is wrong with the dossier or its rounds
    QTest::addColumn<QString>("rule");  ///< that stands in the way; empty: none
    const auto row = [](Stage stage, Event event, OfficeRole role, const char *moment, const char *spoil,
                         const char *rule) {
        QTest::addRow("%s %s %s", qPrintable(codeKey(event)), moment, *rule ? rule : "free")
            << stage << event << role << QString::fromLatin1(moment) << QString::fromLatin1(spoil)
            << QString::fromLatin1(rule);
    };
    const auto issued = Stage::ResultIssued;
    row(issued, Event::Applied, Employer, "2024-10-15T11:00", "", "");
    row(issued, Event::Applied, Employer, "2024-10-30T18:00", "", "");
    row(issued, Event::Applied, Employer, "2024-10-30T18:01", "", "R-TIME-1");
    row(issued, Event::Applied, Employer, "2024-10-13T11:00", "", "R-PUB-3");
    row(issued, Event::Applied, Employer, "2024-10-15T11:00", "short", "R-PUB-2");
    row(issued, Event::Applied, Employer, "2024-10-15T11:00", "objection1", "R-PUB-5");
    row(issued, Event::Applied, Employer, "2024-10-14T11:00", "", "R-PUB-4");
    row(Stage::Applied, Event::UnitReviewed, Employer, "2024-10-16T10:00", "objection1", "R-PUB-5");
    row(Stage::Applied, Event::UnitReviewed, Employer, "2024-10-15T10:59", "", "R-TIME-4");
    row(Stage::Applied, Event::UnitReviewed, Employer, "2024-10-31T18:01", "", "R-TIME-2");
    row(Stage::UnitReviewed, Event::Reviewed, County, "2024-10-16T09:59", "", "R-TIME-4");
    row(Stage::UnitReviewed, Event::Reviewed, County, "2024-10-31T18:00", "", "");
    row(Stage::UnitReviewed, Event::Reviewed, County, "2024-10-31T18:01", "", "R-TIME-2");
    const auto report = Stage::ReportIssued;
    const auto handed = Event::HandedToDepartment;
    row(report, handed, Employer, "2024-10-24T09:59", "", "R-TIME-3");
    row(report, handed, Employer, "2024-10-28T10:00", "", "");
    row(report, handed, Employer, "2024-10-31T18:01", "", "R-TIME-3");
    row(report, handed, Employer, "2024-10-24T10:00", "", "R-TIME-4"); // 附件4 is of the 25th
    row(report, handed, Employer, "2024-10-28T10:00", "short2", "R-PUB-7");
    row(report, handed, Employer, "2024-10-28T10:00", "form", "R-PAPER-1");
    row(report, handed, Employer, "2024-10-28T10:00", "report", "R-PAPER-2");
    row(report, handed, Employer, "2024-10-28T10:00", "objection2", "R-PUB-5");
    const auto confirmed = Event::DepartmentConfirmed;
    row(Stage::HandedToDepartment, confirmed, Department, "2024-10-28T11:59", "", "R-TIME-4");
    row(Stage::HandedToDepartment, confirmed, Department, "2024-10-29T10:00", "form", "R-PAPER-1");
    row(Stage::HandedToDepartment, confirmed, Department, "2024-10-29T10:00", "objection2", "R-PUB-5");
    row(Stage::DepartmentConfirmed, Event::Delivered, Department, "2024-10-29T09:59", "", "R-TIME-4");
    row(Stage::Delivered, Event::CountyConfirmed, County, "2024-10-30T09:59", "", "R-TIME-4");
    row(Stage::Delivered, Event::CountyConfirmed, County, "2024-10-31T10:00", "report", "R-PAPER-2");
    row(Stage::Delivered, Event::CountyConfirmed, County, "2024-10-31T10:00", "noGathering", "R-PAPER-3");
    row(Stage::Delivered, Event::Returned, County, "2024-10-31T10:00", "report", "");
}

void TestFlow::guards()
{
    QFETCH(Stage, stage);
    QFETCH(DossierEvent, event);
    QFETCH(OfficeRole, role);
    QFETCH(QString, moment);
    QFETCH(QString, spoil);
    QFETCH(QString, rule);
    FlowCase one = caseAt(stage, true);
    const auto without = [&one](AttachmentKind kind) {
        one.dossier.attachments.removeIf([kind](const Attachment &paper) { return paper.kind == kind; });
    };
    if (spoil == u"short")
        one.first->period.from = QDate(2024, 10, 11);
    else if (spoil == u"short2")
        one.second->period.from = QDate(2024, 10, 21);
    else if (spoil == u"objection1")
        one.first->objection = ObjectionState::Pending;
    else if (spoil == u"objection2")
        one.second->objection = ObjectionState::Pending;
    else if (spoil == u"form")
        without(AttachmentKind::Submission);
    else if (spoil == u"report")
        without(AttachmentKind::NoticeReport);
    else if (spoil == u"noGathering")
        one.dossier.confirmations.append({u"R-PAPER-3"_s, false, u"试例：未汇总"_s, {}, {}, {}});
    const CheckContext context = contextOf(one, "2024-11-02T12:00");
    const EventRecord step{event, Moment::fromText(moment).value()};
    const QString obstacle = stepObstacle(one.dossier, step, role, context);
    if (rule.isEmpty())
        QCOMPARE(obstacle, QString());
    else
        QVERIFY2(obstacle.contains(rule + u": "_s), qPrintable(obstacle));
}

/// Who may do it, what comes before it, which level it is skipped at, and when it was.
void TestFlow::refusalsSayWhy()
{
    const FlowCase one = caseAt(Stage::Applied, true);
    const CheckContext context = contextOf(one);
    const auto why = [&](Event event, OfficeRole role, const Moment &moment) {
        return stepObstacle(one.dossier, {event, moment}, role, context);
    };
    const QString role = why(Event::DepartmentConfirmed, Employer, momentOf(Event::DepartmentConfirmed));
    QVERIFY2(role.contains(u"主管局确认"_s) && role.contains(u"主管局"_s) && role.contains(u"用人单位"_s),
        qPrintable(role));
    const QString both = why(Event::Reviewed, Department, momentOf(Event::Reviewed));
    QVERIFY2(both.contains(u"用人单位、县人社局"_s), qPrintable(both));
    const QString stage = why(Event::CountyConfirmed, County, momentOf(Event::CountyConfirmed));
    QVERIFY2(stage.contains(u"纸质材料已报送"_s) && stage.contains(u"已申报"_s), qPrintable(stage));
    QVERIFY(why(Event::UnitReviewed, Employer, {}).contains(u"单位审核推荐"_s));
    const QString future = why(Event::UnitReviewed, Employer, at("2024-10-31T12:01"));
    QVERIFY2(future.contains(u"2024-10-31 12:01"_s), qPrintable(future));
    const FlowCase alone = caseAt(Stage::ReportIssued, false);
    const QString level = stepObstacle(alone.dossier,
        {Event::HandedToDepartment, momentOf(Event::HandedToDepartment)}, Employer, contextOf(alone));
    QVERIFY2(level.contains(alone.dossier.employment.unitName), qPrintable(level));
    const FlowCase through = caseAt(Stage::ReportIssued, true);
    const QString past = stepObstacle(
        through.dossier, {Event::Delivered, momentOf(Event::Delivered)}, Employer, contextOf(through));
    QVERIFY2(past.contains(through.dossier.employment.department), qPrintable(past));
}

/// A roster has no column for the unit's review nor for the authority above.
void TestFlow::oldDataAreFacts()
{
    const FlowCase one{
        m_row.dossier, roundOfRow(m_row, PublicityKind::First), roundOfRow(m_row, PublicityKind::Second)};
    QCOMPARE(one.dossier.events.size(), 3);
    const CheckContext context = contextOf(one, "2024-11-05T12:00");
    QCOMPARE(stageOf(one.dossier, context), Stage::Delivered);
    QCOMPARE(judgement(check(one.dossier, context)), QString());
    QCOMPARE(stepObstacle(one.dossier, {Event::CountyConfirmed, at("2024-10-31T10:00")}, County, context),
        QString());
}

void TestFlow::stepsOfOffices()
{
    const auto events = [&](bool withDepartment, OfficeRole role) {
        const FlowCase one = caseAt(Stage::Applied, withDepartment);
        QStringList keys;
        for (const StepOffer &offer : stepsFor(one.dossier, role, contextOf(one)))
            keys.append(codeKey(offer.event) + (offer.obstacle.isEmpty() ? u"+"_s : QString()));
        return keys.join(u' ');
    };
    QCOMPARE(
        events(true, Employer), u"applied unitReviewed+ reviewed handedToDepartment returned+ withdrawn+"_s);
    QCOMPARE(events(false, Employer), u"applied unitReviewed+ reviewed delivered returned+ withdrawn+"_s);
    QCOMPARE(events(true, Department), u"handedToDepartment departmentConfirmed delivered returned+"_s);
    QCOMPARE(events(false, Department), u"returned+"_s);
    QCOMPARE(events(true, County), u"reviewed+ delivered countyConfirmed returned+"_s);
    QCOMPARE(events(false, County), u"reviewed+ delivered countyConfirmed returned+"_s);
}

void TestFlow::stepBack()
{
    const FlowCase none = caseAt(Stage::Draft, true);
    for (const OfficeRole role : g_roles)
        QVERIFY(!stepBackObstacle(none.dossier, role).isEmpty());
    // Of a fact without an office: whoever could have recorded it.
    FlowCase one = caseAt(Stage::HandedToDepartment, true);
    QCOMPARE(stepBackObstacle(one.dossier, Employer), QString());
    QCOMPARE(stepBackObstacle(one.dossier, Department), QString());
    QVERIFY(stepBackObstacle(one.dossier, County).contains(u"用人单位、主管局"_s));
    const Result<Dossier> back = withoutLastStep(one.dossier, Employer);
    QVERIFY(back.ok());
    QCOMPARE(back->events, one.dossier.events.first(3));
    QCOMPARE(stageOf(*back, contextOf(one)), Stage::ReportIssued);
    // Of a step that an office took: that office.
    one.dossier.events.last().role = Department;
    QCOMPARE(stepBackObstacle(one.dossier, Department), QString());
    const Result<Dossier> refused = withoutLastStep(one.dossier, Employer);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, Error::Code::Refused);
    QVERIFY2(refused.error().detail.contains(u"主管局"_s), qPrintable(refused.error().detail));
    // Step by step to the beginning.
    FlowCase whole = caseAt(Stage::CountyConfirmed, true);
    const QList<Stage> stages{Stage::Delivered, Stage::DepartmentConfirmed, Stage::HandedToDepartment,
        Stage::ReportIssued, Stage::UnitReviewed, Stage::Applied, Stage::ResultIssued};
    for (const Stage stage : stages) {
        whole.dossier.events.last().role.reset();
        Result<Dossier> before = Error{};
        for (const OfficeRole role : g_roles) {
            if (!before)
                before = withoutLastStep(whole.dossier, role);
        }
        QVERIFY(before.ok());
        whole.dossier = *before;
        QCOMPARE(stageOf(whole.dossier, contextOf(whole)), stage);
    }
}

/// Returned before the review: only the application leads on; what had been recorded is history then.
void TestFlow::afterAReturn()
{
    FlowCase one = caseAt(Stage::UnitReviewed, true);
    one.dossier.events.append({Event::Returned, at("2024-10-18T10:00")});
    const CheckContext context = contextOf(one);
    const EventRecord papers{Event::HandedToDepartment, at("2024-10-28T10:00")};
    const QString obstacle = stepObstacle(one.dossier, papers, Employer, context);
    QVERIFY2(obstacle.contains(u"提交主管局"_s), qPrintable(obstacle));
    const Result<Dossier> again =
        withStep(one.dossier, {Event::Applied, at("2024-10-21T10:00")}, Employer, context);
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().detail));
    QCOMPARE(stageOf(*again, context), Stage::Applied);
    QVERIFY(!again->eventMoment(Event::UnitReviewed).isKnown());
    QCOMPARE(judgement(check(*again, context)), QString());
    // The review before the return would have been before the application.
    QVERIFY(
        !stepObstacle(*again, {Event::UnitReviewed, at("2024-10-18T09:00")}, Employer, context).isEmpty());
}

/// Applied, reviewed, publicised, sent back, applied again: what was publicised then does not count.
/// The county sends back what the department has confirmed: both see it once more.
void TestFlow::throughTheOfficesOnceMore()
{
    FlowCase one = caseAt(Stage::Delivered, true);
    one.dossier.events.append({Event::Returned, at("2024-10-29T09:00")});
    const CheckContext context = contextOf(one);
    struct Taken
    {
        Event event;
        OfficeRole role;
        const char *moment;
    };
    for (const Taken &step : {Taken{Event::HandedToDepartment, Employer, "2024-10-29T15:00"},
             Taken{Event::DepartmentConfirmed, Department, "2024-10-30T10:00"},
             Taken{Event::Delivered, Department, "2024-10-30T16:00"},
             Taken{Event::CountyConfirmed, County, "2024-10-31T10:00"}}) {
        const Result<Dossier> after =
            withStep(one.dossier, {step.event, at(step.moment)}, step.role, context);
        QVERIFY2(after.ok(), after ? "" : qPrintable(errorText(after.error())));
        one.dossier = *after;
    }
    // A confirmation before the handing in, with no return between them, is a fault all the same.
    FlowCase wrong = caseAt(Stage::DepartmentConfirmed, true);
    wrong.dossier.setEventMoment(Event::DepartmentConfirmed, at("2024-10-24T09:00"));
    wrong.dossier.setEventMoment(Event::HandedToDepartment, at("2024-10-25T09:00"));
    QCOMPARE(
        severityOf(check(wrong.dossier, contextOf(wrong)), u"R-TIME-4"_s), std::optional(Severity::Error));
}

void TestFlow::secondPublicityBeforeTheReturn()
{
    FlowCase one = caseAt(Stage::ReportIssued, true);
    const CheckContext context = contextOf(one);
    one.dossier.events.append({Event::Returned, at("2024-10-28T10:00")});
    QVERIFY(!isSecondRoundOfThePast(one.dossier, context));
    one.dossier.events.append({Event::Applied, at("2024-10-28T12:00")});
    one.dossier.events.append({Event::UnitReviewed, at("2024-10-28T13:00")});
    QVERIFY(isSecondRoundOfThePast(one.dossier, context));
    QVERIFY(!judgement(check(one.dossier, context)).contains(u"FLOW-2"_s));
    one.dossier.events.append({Event::Reviewed, at("2024-10-29T10:00")});
    QCOMPARE(stageOf(one.dossier, context), Stage::Reviewed);
    Season season;
    season.policy = m_rows.policy;
    season.calendar = m_rows.calendar;
    season.asOf = context.asOf;
    PublicityRound round = *one.second;
    round.members = {memberFrom(one.dossier, 1)};
    season.setRounds({round});
    const CheckSummary summary = season.summary(one.dossier);
    QCOMPARE(summary.stage, Stage::Reviewed);
    QVERIFY(summary.secondRoundIsPast);
    QVERIFY(isReadyFor(PublicityKind::Second, summary));
    QVERIFY(severityOf(check(one.dossier, context), u"R-PUB-7"_s) == Severity::Error);
}

/// 更正公示 / 重新公示: what was put up is held against the dossier whatever its stage.
void TestFlow::publicisedFactsAfterAReturn()
{
    const Dossier posted = caseAt(Stage::ResultIssued, true).dossier;
    Dossier now = caseAt(Stage::Returned, true).dossier;
    QCOMPARE(postedChanges(posted, now), QList<PostedChange>());
    now.meritText = u"试例：更正后的业绩"_s;
    now.application.specialty = u"农艺"_s;
    QStringList fields;
    for (const PostedChange &change : postedChanges(posted, now))
        fields.append(change.field);
    QCOMPARE(fields, (QStringList{u"meritText"_s, u"apply.specialty"_s}));
    QCOMPARE(postedChanges(memberFrom(posted, 1), now).size(), 1);
}

void TestFlow::orderOfTheOffices_data()
{
    QTest::addColumn<DossierEvent>("wrong");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("judged");
    const auto row = [](Event wrong, const char *moment, const char *judged) {
        QTest::addRow("%s %s", qPrintable(codeKey(wrong)), moment)
            << wrong << QString::fromLatin1(moment) << QString::fromLatin1(judged);
    };
    row(Event::UnitReviewed, "2024-10-16T10:00", "");
    row(Event::UnitReviewed, "2024-10-15T11:00", "");
    row(Event::UnitReviewed, "2024-10-15T10:59", "E:TIME-4");
    row(Event::UnitReviewed, "2024-10-17T16:00", "");
    row(Event::UnitReviewed, "2024-10-17T16:01", "E:TIME-4");
    row(Event::UnitReviewed, "2024-10-31T18:01", "E:TIME-2 E:TIME-4");
    row(Event::HandedToDepartment, "2024-10-29T10:01", "E:TIME-4");
    row(Event::HandedToDepartment, "2024-10-24T09:59", "E:TIME-3 E:TIME-4");
    row(Event::DepartmentConfirmed, "2024-10-28T11:59", "E:TIME-4");
    row(Event::Delivered, "2024-10-29T10:00", "");
    row(Event::Delivered, "2024-10-29T09:59", "E:TIME-4");
    row(Event::Delivered, "2024-10-31T18:00", "E:TIME-4");
    row(Event::Delivered, "2024-10-31T18:01", "E:TIME-4 W:TIME-6");
    row(Event::CountyConfirmed, "2024-10-30T10:00", "");
    row(Event::CountyConfirmed, "2024-10-30T09:59", "E:TIME-4");
}

void TestFlow::orderOfTheOffices()
{
    QFETCH(DossierEvent, wrong);
    QFETCH(QString, moment);
    QFETCH(QString, judged);
    FlowCase one = caseAt(Stage::CountyConfirmed, true);
    for (EventRecord &record : one.dossier.events) {
        if (record.event == wrong)
            record.moment = Moment::fromText(moment).value();
    }
    const QList<Finding> findings = check(one.dossier, contextOf(one, "2024-11-05T12:00"));
    QCOMPARE(judgement(findings), judged);
    QCOMPARE(missingPart(findings), QString());
    // Confirmed, but not handed in.
    one.dossier.events.removeIf([](const EventRecord &record) {
        return record.event == Event::HandedToDepartment || record.event == Event::Delivered;
    });
    QVERIFY(judgement(check(one.dossier, contextOf(one, "2024-11-05T12:00"))).contains(u"E:FLOW-2"_s));
}

TEST_CASE(QCoreApplication, TestFlow)
#include "tst_flow.moc"
