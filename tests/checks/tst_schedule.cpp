// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/schedule.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

/// `10-08` of the year of the notice; empty: no date.
QDate of2024(const QString &day)
{
    return day.isEmpty() ? QDate() : QDate::fromString(u"2024-"_s + day, Qt::ISODate);
}

QStringList shortDays(const QList<QDate> &days)
{
    QStringList result;
    for (const QDate day : days)
        result.append(day.toString(u"MM-dd"_s));
    return result;
}

using Fixed = QMap<ScheduleStep, QDate>;

} // namespace

/// The schedule planner against the notice's own windows and the examples worked by hand.
class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsOfTheNotice_data();
    void limitsOfTheNotice();
    void today_data();
    void today();
    void fixedDates_data();
    void fixedDates();
    void allDone();
    void wholeChain();
    void sentences();
    void workedExamples_data();
    void workedExamples();
    void proposals_data();
    void proposals();
    void proposalOfTheOtherReading();
    void reasons();
    void unknownYear();
    void dayKinds_data();
    void dayKinds();

private:
    Policy m_policy = PolicyCatalog(QStringList()).load(u"xj-bohu-2024"_s).value();
    WorkingCalendar m_calendar = bundledCalendar();
};

void TestSchedule::limitsOfTheNotice_data()
{
    QTest::addColumn<ScheduleStep>("step");
    QTest::addColumn<QStringList>("safe"); // earliest, advised, latest, formal
    QTest::addColumn<QStringList>("counted");
    const auto row = [](ScheduleStep step, const char *safe, const char *counted) {
        QTest::newRow(qPrintable(codeKey(step)))
            << step << QString::fromLatin1(safe).split(u' ') << QString::fromLatin1(counted).split(u' ');
    };
    using enum ScheduleStep;
    // notice.md, R-TIME-5, and calendar.md, nos. 2, 13–18. Advised: one working day less at the end.
    row(FirstStart, "09-25 10-14 10-15 10-22", "09-25 10-16 10-17 10-23");
    row(FirstEnd, "10-08 10-21 10-22 10-29", "09-30 10-22 10-23 10-29");
    row(FirstResult, "10-09 10-22 10-23 10-30", "10-08 10-23 10-24 10-30");
    row(Apply, "10-09 10-22 10-23 10-30", "10-08 10-23 10-24 10-30");
    row(Review, "10-09 10-22 10-23 10-31", "10-08 10-23 10-24 10-31");
    row(SecondStart, "10-09 10-22 10-23 10-24", "10-08 10-23 10-24 10-25");
    row(SecondEnd, "10-15 10-29 10-30 10-31", "10-12 10-29 10-30 10-31");
    row(Report, "10-16 10-30 10-31 10-31", "10-14 10-30 10-31 10-31");
    row(Papers, "10-24 10-30 10-31 10-31", "10-24 10-30 10-31 10-31");
}

void TestSchedule::limitsOfTheNotice()
{
    QFETCH(ScheduleStep, step);
    QFETCH(QStringList, safe);
    QFETCH(QStringList, counted);
    const Schedule schedule = planSchedule(m_policy, m_calendar, Moment());
    const auto days = [&](const ReadingSchedule &reading) {
        const StepDates dates = reading.dates(step);
        return shortDays({dates.earliest, dates.advised, dates.latest, dates.formal});
    };
    QCOMPARE(days(schedule.safe), safe);
    QCOMPARE(days(schedule.counted), counted);
    QVERIFY(schedule.yearsWithoutData.isEmpty());
}

void TestSchedule::today_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<ScheduleFit>("safe");
    QTest::addColumn<ScheduleFit>("counted");
    QTest::addColumn<ScheduleStep>("step"); // of the safe reading
    using enum ScheduleStep;
    using enum ScheduleFit;
    const auto row = [](const char *now, ScheduleFit safe, ScheduleFit counted, ScheduleStep step) {
        QTest::newRow(now) << QString::fromLatin1(now) << safe << counted << step;
    };
    row("2024-09-01", Fits, Fits, FirstStart);
    row("2024-10-14", Fits, Fits, FirstStart);
    row("2024-10-15", WithoutBuffer, Fits, FirstStart); // no. 13
    row("2024-10-16", FormalOnly, Fits, FirstStart);
    row("2024-10-17", FormalOnly, WithoutBuffer, FirstStart); // no. 14
    row("2024-10-18", FormalOnly, FormalOnly, FirstStart);
    row("2024-10-19", FormalOnly, FormalOnly, FirstStart); // a Saturday
    row("2024-10-22", FormalOnly, FormalOnly, FirstStart); // no. 15
    row("2024-10-23", TooLate, FormalOnly, FirstStart);    // no. 16
    row("2024-10-24", TooLate, TooLate, FirstStart);
    row("2024-11-05", TooLate, TooLate, FirstStart);
}

void TestSchedule::today()
{
    QFETCH(QString, now);
    QFETCH(ScheduleFit, safe);
    QFETCH(ScheduleFit, counted);
    QFETCH(ScheduleStep, step);
    const Schedule schedule = planSchedule(m_policy, m_calendar, Moment::fromText(now).value());
    QCOMPARE(schedule.safe.fit, safe);
    QCOMPARE(schedule.counted.fit, counted);
    QCOMPARE(schedule.safe.step, std::optional(step));
}

void TestSchedule::fixedDates_data()
{
    using enum ScheduleStep;
    using enum ScheduleFit;
    QTest::addColumn<QString>("now");
    QTest::addColumn<Fixed>("fixed");
    QTest::addColumn<ScheduleFit>("safe");
    QTest::addColumn<ScheduleStep>("step");
    QTest::addColumn<QString>("earliest"); // of that step
    QTest::addColumn<QString>("latest");
    const auto row = [](const char *name, const char *now, const Fixed &fixed, ScheduleFit fit,
                         ScheduleStep step, const char *earliest, const char *latest) {
        QTest::newRow(name) << QString::fromLatin1(now) << fixed << fit << step
                            << QString::fromLatin1(earliest) << QString::fromLatin1(latest);
    };
    const auto day = [](int month, int number) { return QDate(2024, month, number); };
    row("publicity running", "2024-10-09", {{FirstStart, day(10, 8)}}, Fits, FirstEnd, "10-14", "10-22");
    row("publicity over", "2024-10-15", {{FirstStart, day(10, 8)}, {FirstEnd, day(10, 14)}}, Fits,
        FirstResult, "10-15", "10-23");
    row("apply bounds the result", "2024-10-15",
        {{FirstStart, day(10, 8)}, {FirstEnd, day(10, 14)}, {Apply, day(10, 15)}}, Fits, Review, "10-15",
        "10-23");
    row("applied, last day for the review", "2024-10-23", {{Apply, day(10, 15)}}, WithoutBuffer, Review,
        "10-23", "10-23");
    row("applied, review too late", "2024-10-24", {{Apply, day(10, 15)}}, FormalOnly, Review, "10-24",
        "10-23");
    row("applied too late", "2024-10-25", {{Apply, day(10, 25)}}, FormalOnly, Apply, "10-09", "10-23");
    row("review missed", "2024-11-01", {{Apply, day(10, 15)}}, TooLate, Review, "11-01", "10-23");
    row("review at 18:01", "2024-10-31T18:01", {{Apply, day(10, 15)}}, TooLate, Review, "11-01", "10-23");
    row("review at 18:00", "2024-10-31T18:00", {{Apply, day(10, 15)}}, FormalOnly, Review, "10-31", "10-23");
    row("reviewed", "2024-10-17", {{Review, day(10, 17)}}, Fits, SecondStart, "10-17", "10-23");
    row("reviewed, last start", "2024-10-23", {{Review, day(10, 17)}}, WithoutBuffer, SecondStart, "10-23",
        "10-23"); // no. 16
    row("reviewed, start missed", "2024-10-24", {{Review, day(10, 17)}}, FormalOnly, SecondStart, "10-24",
        "10-23");
    row("second planned too late", "2024-10-17", {{Review, day(10, 17)}, {SecondStart, day(10, 28)}},
        FormalOnly, SecondStart, "10-17", "10-23"); // no. 19
    row("second ends on the last day", "2024-10-25", {{SecondStart, day(10, 24)}, {SecondEnd, day(10, 31)}},
        FormalOnly, SecondEnd, "10-31",
        "10-30"); // no. 17 and 18
    row("second over", "2024-10-28", {{SecondStart, day(10, 17)}, {SecondEnd, day(10, 24)}}, Fits, Report,
        "10-28", "10-31");
    row("report issued before the window", "2024-10-23", {{Report, day(10, 23)}}, Fits, Papers, "10-24",
        "10-31");
    row("papers on the day before", "2024-10-30", {{Report, day(10, 25)}}, Fits, Papers, "10-30", "10-31");
    row("papers on the last day", "2024-10-31T17:00", {{Report, day(10, 25)}}, WithoutBuffer, Papers, "10-31",
        "10-31");
    row("papers missed", "2024-10-31T18:01", {{Report, day(10, 25)}}, TooLate, Papers, "11-01", "10-31");
}

void TestSchedule::fixedDates()
{
    QFETCH(QString, now);
    QFETCH(Fixed, fixed);
    QFETCH(ScheduleFit, safe);
    QFETCH(ScheduleStep, step);
    QFETCH(QString, earliest);
    QFETCH(QString, latest);
    const ReadingSchedule schedule =
        planSchedule(m_policy, m_calendar, Moment::fromText(now).value(), fixed).safe;
    QCOMPARE(schedule.fit, safe);
    QCOMPARE(schedule.step, std::optional(step));
    QCOMPARE(schedule.dates(step).earliest, of2024(earliest));
    QCOMPARE(schedule.dates(step).latest, of2024(latest));
    QCOMPARE(schedule.dates(step).fixed, fixed.value(step));
}

void TestSchedule::allDone()
{
    const Fixed fixed{{ScheduleStep::Papers, QDate(2024, 10, 30)}};
    const Moment later = Moment::fromText(u"2024-11-20").value();
    const ReadingSchedule done = planSchedule(m_policy, m_calendar, later, fixed).safe;
    QCOMPARE(done.fit, ScheduleFit::Fits);
    QCOMPARE(done.step, std::nullopt);
    QVERIFY(!scheduleText(done, m_policy).isEmpty());
    const Fixed late{{ScheduleStep::Papers, QDate(2024, 11, 1)}};
    QCOMPARE(planSchedule(m_policy, m_calendar, later, late).safe.fit, ScheduleFit::TooLate);
}

/// Whoever keeps to the latest days, or to the earliest ones, keeps the rules of every step.
void TestSchedule::wholeChain()
{
    using enum ScheduleStep;
    const Schedule schedule = planSchedule(m_policy, m_calendar, Moment());
    for (const ReadingSchedule *reading : {&schedule.safe, &schedule.counted}) {
        for (QDate StepDates::*which : {&StepDates::earliest, &StepDates::advised, &StepDates::latest}) {
            const auto at = [&](ScheduleStep step) { return reading->dates(step).*which; };
            const int days = m_policy.publicity.workingDays;
            QVERIFY(m_calendar.workingDays(at(FirstStart), at(FirstEnd), reading->reading) >= days);
            QVERIFY(at(FirstResult) > at(FirstEnd));
            QVERIFY(at(Apply) >= at(FirstResult));
            QVERIFY(at(Apply) <= m_policy.applyWindow.to.date());
            QVERIFY(at(Review) >= at(Apply));
            QVERIFY(at(SecondStart) >= at(Review));
            QVERIFY(m_calendar.workingDays(at(SecondStart), at(SecondEnd), reading->reading) >= days);
            QVERIFY(at(Report) > at(SecondEnd));
            QVERIFY(at(Papers) >= at(Report));
            QVERIFY(at(Papers) <= m_policy.paperWindow.to.date());
        }
    }
}

void TestSchedule::sentences()
{
    const auto text = [&](const char *now) {
        const Moment moment = Moment::fromText(QString::fromLatin1(now)).value();
        return scheduleText(planSchedule(m_policy, m_calendar, moment).safe, m_policy);
    };
    QCOMPARE(text("2024-10-08"), u"Everything fits. Next comes 公示开始（附件2）, by 2024-10-14."_s);
    QVERIFY(text("2024-10-15").contains(u"the last day is 2024-10-15"_s));
    QVERIFY(text("2024-10-16").contains(u"Too late for a full second publicity"_s));
    QVERIFY(text("2024-10-16").contains(u"2024-10-15"_s));
    QVERIFY(text("2024-10-23").startsWith(u"Too late: 公示开始（附件2） was possible until 2024-10-22."_s));
    for (const char *now : {"2024-10-08", "2024-10-15", "2024-10-16", "2024-10-23"})
        QVERIFY2(!text(now).contains(u'%'), now);
}

void TestSchedule::workedExamples_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("counted"); // reading A
    QTest::addColumn<QString>("safe");    // reading B
    QTest::addColumn<QString>("results"); // A and B
    const auto row = [](const char *number, const char *start, const char *counted, const char *safe,
                         const char *results) {
        QTest::newRow(number) << QString::fromLatin1(start) << QString::fromLatin1(counted)
                              << QString::fromLatin1(safe) << QString::fromLatin1(results);
    };
    // calendar.md, “Worked examples, Sep–Nov 2024”.
    row("1", "09-23", "09-23 09-24 09-25 09-26 09-27", "09-24 09-25 09-26 09-27 09-29", "09-29 09-30");
    row("2", "09-25", "09-25 09-26 09-27 09-29 09-30", "09-26 09-27 09-29 09-30 10-08", "10-08 10-09");
    row("3", "09-26", "09-26 09-27 09-29 09-30 10-08", "09-27 09-29 09-30 10-08 10-09", "10-09 10-10");
    row("4", "09-27", "09-27 09-29 09-30 10-08 10-09", "09-29 09-30 10-08 10-09 10-10", "10-10 10-11");
    row("5", "09-28", "09-29 09-30 10-08 10-09 10-10", "09-29 09-30 10-08 10-09 10-10", "10-11 10-11");
    row("6", "09-29", "09-29 09-30 10-08 10-09 10-10", "09-30 10-08 10-09 10-10 10-11", "10-11 10-12");
    row("7", "09-30", "09-30 10-08 10-09 10-10 10-11", "10-08 10-09 10-10 10-11 10-12", "10-12 10-14");
    row("8", "10-01", "10-08 10-09 10-10 10-11 10-12", "10-08 10-09 10-10 10-11 10-12", "10-14 10-14");
    row("9", "10-05", "10-08 10-09 10-10 10-11 10-12", "10-08 10-09 10-10 10-11 10-12", "10-14 10-14");
    row("10", "10-08", "10-08 10-09 10-10 10-11 10-12", "10-09 10-10 10-11 10-12 10-14", "10-14 10-15");
    row("11", "10-11", "10-11 10-12 10-14 10-15 10-16", "10-12 10-14 10-15 10-16 10-17", "10-17 10-18");
    row("12", "10-12", "10-12 10-14 10-15 10-16 10-17", "10-14 10-15 10-16 10-17 10-18", "10-18 10-21");
    row("13", "10-15", "10-15 10-16 10-17 10-18 10-21", "10-16 10-17 10-18 10-21 10-22", "10-22 10-23");
    row("14", "10-17", "10-17 10-18 10-21 10-22 10-23", "10-18 10-21 10-22 10-23 10-24", "10-24 10-25");
    row("15", "10-22", "10-22 10-23 10-24 10-25 10-28", "10-23 10-24 10-25 10-28 10-29", "10-29 10-30");
    row("16", "10-23", "10-23 10-24 10-25 10-28 10-29", "10-24 10-25 10-28 10-29 10-30", "10-30 10-31");
    row("17", "10-24", "10-24 10-25 10-28 10-29 10-30", "10-25 10-28 10-29 10-30 10-31", "10-31 11-01");
    row("18", "10-25", "10-25 10-28 10-29 10-30 10-31", "10-28 10-29 10-30 10-31 11-01", "11-01 11-04");
    row("19", "10-28", "10-28 10-29 10-30 10-31 11-01", "10-29 10-30 10-31 11-01 11-04", "11-04 11-05");
    row("20", "11-01", "11-01 11-04 11-05 11-06 11-07", "11-04 11-05 11-06 11-07 11-08", "11-08 11-11");
}

void TestSchedule::workedExamples()
{
    QFETCH(QString, start);
    QFETCH(QString, counted);
    QFETCH(QString, safe);
    QFETCH(QString, results);
    const QDate from = of2024(start);
    const CountedPublicity a = countPublicity(from, m_policy, m_calendar, StartDay::Counts);
    const CountedPublicity b = countPublicity(from, m_policy, m_calendar, StartDay::DoesNotCount);
    QCOMPARE(shortDays(a.days).join(u' '), counted);
    QCOMPARE(shortDays(b.days).join(u' '), safe);
    QCOMPARE(a.end, a.days.last());
    QCOMPARE(b.end, b.days.last());
    QCOMPARE(shortDays({a.result, b.result}).join(u' '), results);
    if (!m_calendar.isWorkingDay(from) || from < m_policy.issued)
        return;
    const ProposedRound round = proposedRound(PublicityKind::First, from, m_policy, m_calendar);
    QCOMPARE(round.period, (DayRange{from, b.end}));
    QCOMPARE(round.counted, a);
    QCOMPARE(round.safe, b);
}

void TestSchedule::proposals_data()
{
    QTest::addColumn<PublicityKind>("kind");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("notBefore");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("latestStart");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, PublicityKind kind, const char *today, const char *notBefore,
                         const char *period, const char *latestStart, bool fits) {
        QTest::newRow(name) << kind << QString::fromLatin1(today) << QString::fromLatin1(notBefore)
                            << QString::fromLatin1(period) << QString::fromLatin1(latestStart) << fits;
    };
    using enum PublicityKind;
    row("before the notice", First, "09-01", "", "09-25 10-08", "10-15", true);
    row("a Saturday off", First, "09-28", "", "09-29 10-11", "10-15", true);
    row("a Sunday worked", First, "09-29", "", "09-29 10-11", "10-15", true);
    row("in the holidays", First, "10-03", "", "10-08 10-14", "10-15", true);
    row("no. 13: last day", First, "10-15", "", "10-15 10-22", "10-15", true);
    row("one day later", First, "10-16", "", "10-16 10-23", "10-15", false);
    row("second, after the review", Second, "10-15", "10-17", "10-17 10-24", "10-23", true);
    row("second, reviewed long ago", Second, "10-23", "10-17", "10-23 10-30", "10-23", true);
    row("second, too late", Second, "10-24", "10-17", "10-24 10-31", "10-23", false);
}

void TestSchedule::proposals()
{
    QFETCH(PublicityKind, kind);
    QFETCH(QString, today);
    QFETCH(QString, notBefore);
    QFETCH(QString, period);
    QFETCH(QString, latestStart);
    QFETCH(bool, fits);
    const ProposedRound round = proposedRound(kind, of2024(today), m_policy, m_calendar, of2024(notBefore));
    QCOMPARE(shortDays({round.period.from, round.period.to}).join(u' '), period);
    QCOMPARE(round.latestStart, of2024(latestStart));
    QCOMPARE(round.fits, fits);
    QCOMPARE(m_calendar.workingDays(round.period.from, round.period.to, StartDay::DoesNotCount), 5);
}

void TestSchedule::proposalOfTheOtherReading()
{
    const auto proposed = [this](QDate today, StartDay reading) {
        return proposedRound(PublicityKind::First, today, m_policy, m_calendar, {}, reading);
    };
    const QDate today(2024, 10, 16);
    const ProposedRound safe = proposed(today, StartDay::DoesNotCount);
    const ProposedRound counted = proposed(today, StartDay::Counts);
    QCOMPARE(counted.period.from, safe.period.from);
    QCOMPARE(safe.period.to, QDate(2024, 10, 23));
    QCOMPARE(counted.period.to, QDate(2024, 10, 22));
    QCOMPARE(counted.safe, safe.safe); // both are told all the same
    QCOMPARE(counted.counted, safe.counted);
    QCOMPARE(safe.latestStart, QDate(2024, 10, 15));
    QCOMPARE(counted.latestStart, QDate(2024, 10, 17));
    QVERIFY(!safe.fits && counted.fits);
}

void TestSchedule::reasons()
{
    const ProposedRound round = proposedRound(PublicityKind::First, QDate(2024, 9, 28), m_policy, m_calendar);
    const QString all = round.reasons.join(u'\n');
    for (const QString &part : {u"It starts on 2024-09-29, the first working day after 2024-09-28."_s,
             u"the days 09-30 10-08 10-09 10-10 10-11 count, it ends on 2024-10-11, and 附件3 can be dated "
             "2024-10-12 or later"_s,
             u"the days 09-29 09-30 10-08 10-09 10-10 count, it could end on 2024-10-10, and 附件3 be dated "
             "2024-10-11"_s,
             u"10-01 国庆节"_s, u"worked do count: 09-29"_s, u"by 2024-10-15 at the latest"_s})
        QVERIFY2(all.contains(part), qPrintable(part + u"\nnot in:\n"_s + all));
    QVERIFY(!all.contains(u'%'));
    const QString late =
        proposedRound(PublicityKind::Second, QDate(2024, 10, 28), m_policy, m_calendar).reasons.join(u'\n');
    QVERIFY(late.contains(u"附件4"_s));
    QVERIFY(late.contains(u"it had to start by 2024-10-23"_s));
    QVERIFY(!late.contains(u"Holidays"_s));
}

void TestSchedule::unknownYear()
{
    Policy later = m_policy;
    later.issued = QDate(2031, 9, 25);
    for (TimeWindow *window : {&later.applyWindow, &later.reviewWindow, &later.paperWindow}) {
        window->from = Moment(window->from.date().addYears(7), window->from.time());
        window->to = Moment(window->to.date().addYears(7), window->to.time());
    }
    QCOMPARE(planSchedule(later, m_calendar, Moment()).yearsWithoutData, QList<int>{2031});
    const QStringList reasons =
        proposedRound(PublicityKind::First, QDate(2031, 9, 25), later, m_calendar).reasons;
    QVERIFY(reasons.last().contains(u"2031"_s));
}

void TestSchedule::dayKinds_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<DayKind>("kind");
    using enum DayKind::Kind;
    QTest::newRow("Tuesday") << QDate(2024, 10, 8) << DayKind{WorkingDay, {}, true};
    QTest::newRow("Saturday") << QDate(2024, 10, 19) << DayKind{Weekend, {}, true};
    QTest::newRow("holiday") << QDate(2024, 10, 1) << DayKind{Holiday, u"国庆节"_s, true};
    QTest::newRow("holiday at a weekend") << QDate(2024, 10, 5) << DayKind{Holiday, u"国庆节"_s, true};
    QTest::newRow("Saturday worked") << QDate(2024, 10, 12) << DayKind{MakeUpDay, {}, true};
    QTest::newRow("Sunday worked") << QDate(2024, 9, 29) << DayKind{MakeUpDay, {}, true};
    QTest::newRow("no data, Wednesday") << QDate(2031, 10, 1) << DayKind{WorkingDay, {}, false};
    QTest::newRow("no data, Saturday") << QDate(2031, 10, 4) << DayKind{Weekend, {}, false};
}

void TestSchedule::dayKinds()
{
    QFETCH(QDate, day);
    QFETCH(DayKind, kind);
    QCOMPARE(dayKind(m_calendar, day), kind);
}

TEST_CASE(QCoreApplication, TestSchedule)
#include "tst_schedule.moc"
