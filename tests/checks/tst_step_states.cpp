// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a form says of each step, and which of what was typed cannot be saved.
#include "checks/step_states.h"
#include "flow_case.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;
using Event = DossierEvent;

class TestStepStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingTyped();
    void typedStep();
    void severalStepsAtOnce();
    void correctedMoment();
    void stepOfAnotherOffice();
    void signsNewOnesAlone();

private:
    [[nodiscard]] StepState stateOf(const FlowCase &stored, const Dossier &typed, Event event,
        OfficeRole role = OfficeRole::Employer) const
    {
        for (const StepState &state :
            stepStates(stored.dossier, typed, role, stored.context(m_rows, "2024-10-31T12:00"))) {
            if (state.event == event)
                return state;
        }
        return {};
    }

    RuleRows m_rows;
    RosterRow m_row;
};

void TestStepStates::initTestCase()
{
    QVERIFY(m_rows.load());
    m_row = m_rows.row({});
}

void TestStepStates::nothingTyped()
{
    const FlowCase one = flowCase(m_row, Stage::UnitReviewed, true);
    QCOMPARE(
        stepStates(one.dossier, one.dossier, OfficeRole::Employer, one.context(m_rows, "2024-10-31T12:00"))
            .size(),
        codeTable<Event>().size());
    const StepState applied = stateOf(one, one.dossier, Event::Applied);
    QVERIFY(!applied.isFault && !applied.isForeign && applied.note.isEmpty());
    // Next is the review; what comes later says what it comes after.
    QCOMPARE(stateOf(one, one.dossier, Event::Reviewed).note, QString());
    const StepState later = stateOf(one, one.dossier, Event::HandedToDepartment);
    QVERIFY(!later.isFault);
    QVERIFY2(later.note.contains(u"单位已审核推荐"_s), qPrintable(later.note));
    QVERIFY(stateOf(one, one.dossier, Event::DepartmentConfirmed).note.contains(u"主管局"_s));
}

void TestStepStates::typedStep()
{
    const FlowCase one = flowCase(m_row, Stage::ResultIssued, true);
    Dossier typed = one.dossier;
    typed.setEventMoment(Event::Applied, momentOf(Event::Applied));
    QVERIFY(!stateOf(one, typed, Event::Applied).isFault);
    typed.setEventMoment(Event::Applied, at("2024-10-30T18:01"));
    const StepState late = stateOf(one, typed, Event::Applied);
    QVERIFY(late.isFault);
    QVERIFY2(late.note.contains(u"R-TIME-1"_s), qPrintable(late.note));
    Dossier skipped = one.dossier;
    skipped.setEventMoment(Event::Reviewed, momentOf(Event::Reviewed));
    QVERIFY(stateOf(one, skipped, Event::Reviewed).isFault);
}

void TestStepStates::severalStepsAtOnce()
{
    const FlowCase one = flowCase(m_row, Stage::ResultIssued, true);
    Dossier typed = one.dossier;
    for (const Event event : {Event::Applied, Event::UnitReviewed, Event::Reviewed})
        typed.setEventMoment(event, momentOf(event));
    for (const Event event : {Event::Applied, Event::UnitReviewed, Event::Reviewed})
        QVERIFY2(!stateOf(one, typed, event).isFault, qPrintable(stateOf(one, typed, event).note));
}

void TestStepStates::correctedMoment()
{
    const FlowCase one = flowCase(m_row, Stage::UnitReviewed, true);
    Dossier typed = one.dossier;
    typed.setEventMoment(Event::Applied, at("2024-10-15T11:30"));
    QVERIFY(!stateOf(one, typed, Event::Applied).isFault);
    typed.setEventMoment(Event::Applied, {});
    QVERIFY(!stateOf(one, typed, Event::Applied).isFault);
}

void TestStepStates::stepOfAnotherOffice()
{
    FlowCase one = flowCase(m_row, Stage::UnitReviewed, true);
    one.dossier.events.append(
        {Event::Reviewed, momentOf(Event::Reviewed), u"钱试"_s, OfficeRole::County, u"博湖县试例人社局"_s});
    const StepState recorded = stateOf(one, one.dossier, Event::Reviewed);
    QVERIFY(recorded.isForeign && !recorded.isFault);
    QVERIFY2(recorded.note.contains(u"县人社局，博湖县试例人社局，钱试"_s), qPrintable(recorded.note));
    for (const Moment &moment : {Moment(), at("2024-10-18T10:00")}) {
        Dossier typed = one.dossier;
        typed.setEventMoment(Event::Reviewed, moment);
        QVERIFY(stateOf(one, typed, Event::Reviewed).isFault);
        QVERIFY(!stateOf(one, typed, Event::Reviewed, OfficeRole::County).isFault);
    }
}

void TestStepStates::signsNewOnesAlone()
{
    const FlowCase one = flowCase(m_row, Stage::Applied, true);
    Dossier typed = one.dossier;
    typed.setEventMoment(Event::UnitReviewed, momentOf(Event::UnitReviewed));
    const EventRecord signature{Event::Applied, {}, u"王例"_s, OfficeRole::Employer, u"试例水管站"_s, 3};
    signNewSteps(one.dossier, typed, signature);
    QCOMPARE(typed.events.first(), one.dossier.events.first());
    const EventRecord expected{Event::UnitReviewed, momentOf(Event::UnitReviewed), u"王例"_s,
        OfficeRole::Employer, u"试例水管站"_s, 3};
    QCOMPARE(typed.events.last(), expected);
    const Dossier again = typed;
    signNewSteps(one.dossier, typed, {Event::Applied, {}, u"别人例"_s, OfficeRole::County, {}, 4});
    QCOMPARE(typed, again);
}

TEST_CASE(QCoreApplication, TestStepStates)
#include "tst_step_states.moc"
