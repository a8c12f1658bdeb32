// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/working_calendar.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QFile>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendarFile(const QString &name)
{
    QFile file(QStringLiteral(CHUDING_SOURCE_DIR "/resources/calendars/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A day of 2024 written 10-08.
QDate of2024(const QString &monthDay)
{
    return QDate::fromString(u"2024-"_s + monthDay, Qt::ISODate);
}

constexpr auto A = StartDay::Counts;
constexpr auto B = StartDay::DoesNotCount;

} // namespace

class TestWorkingCalendar : public QObject
{
    Q_OBJECT

private:
    WorkingCalendar m_calendar;

private Q_SLOTS:
    void initTestCase()
    {
        for (int year = 2023; year <= 2026; ++year)
            QVERIFY(m_calendar.addYears(calendarFile(u"cn-%1.json"_s.arg(year))).ok());
    }

    // Totals counted by hand in the State Council's calendars.
    void years_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("holidays");
        QTest::addColumn<int>("makeUpDays");
        QTest::addColumn<int>("workingDays");
        QTest::newRow("2023") << 2023 << 26 << 7 << 249;
        QTest::newRow("2024") << 2024 << 28 << 8 << 251;
        QTest::newRow("2025") << 2025 << 28 << 5 << 248;
        QTest::newRow("2026") << 2026 << 33 << 6 << 248;
    }
    void years()
    {
        QFETCH(int, year);
        QVERIFY(m_calendar.hasYear(year));
        int holidays = 0;
        int makeUpDays = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            holidays += m_calendar.holidayName(day).isEmpty() ? 0 : 1;
            makeUpDays += m_calendar.isMakeUpDay(day) ? 1 : 0;
        }
        QTEST(holidays, "holidays");
        QTEST(makeUpDays, "makeUpDays");
        QTEST(m_calendar.workingDays(QDate(year, 1, 1), QDate(year, 12, 31), A), "workingDays");
    }

    /// A later file says all of its year; what the settings add stays.
    void yearsAreReplaced()
    {
        WorkingCalendar calendar;
        QVERIFY(calendar.addYears(
            R"({"2027":{"holidays":{"2027-10-01":"国庆节"},"workdays":["2027-10-09"]},"2028":{"holidays":{"2028-01-03":"元旦"},"workdays":[]}})"));
        QVERIFY(calendar.addLocalHolidays(R"({"2027":{"2027-03-10":"肉孜节"}})"));
        QVERIFY(calendar.addYears(R"({"2027":{"holidays":{"2027-10-04":"国庆节"},"workdays":[]}})"));
        QVERIFY(calendar.isWorkingDay(QDate(2027, 10, 1)));
        QVERIFY(!calendar.isWorkingDay(QDate(2027, 10, 4)));
        QVERIFY(!calendar.isMakeUpDay(QDate(2027, 10, 9)));
        QVERIFY(!calendar.isWorkingDay(QDate(2027, 3, 10)));
        QCOMPARE(calendar.holidayName(QDate(2027, 3, 10)), u"肉孜节"_s);
        QVERIFY(!calendar.isWorkingDay(QDate(2028, 1, 3)));
        QVERIFY(!calendar.addYears(R"({"2027":{"holidays":{"2027-10-01x":"国庆节"},"workdays":[]}})"));
    }

    void singleDays()
    {
        QVERIFY(m_calendar.isWorkingDay(of2024(u"09-29"_s)));
        QVERIFY(m_calendar.isWorkingDay(of2024(u"10-12"_s)));
        QVERIFY(!m_calendar.isWorkingDay(of2024(u"09-28"_s)));
        QVERIFY(!m_calendar.isWorkingDay(of2024(u"10-07"_s)));
        QCOMPARE(m_calendar.holidayName(of2024(u"10-01"_s)), u"国庆节"_s);
        QVERIFY(m_calendar.isWorkingDay(QDate(2023, 1, 3))); // one published package is wrong here
        QVERIFY(!m_calendar.isWorkingDay(QDate(2023, 1, 2)));
        QVERIFY(!m_calendar.isWorkingDay(QDate()));
    }

    // 20 examples worked by hand: start, earliest end and result day by both readings.
    void workedExamples_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("endA");
        QTest::addColumn<QString>("endB");
        QTest::addColumn<QString>("resultA");
        QTest::addColumn<QString>("resultB");
        const auto row = [](const char *number, const char *start, const char *endA, const char *endB,
                             const char *resultA, const char *resultB) {
            QTest::newRow(number) << QString::fromLatin1(start) << QString::fromLatin1(endA)
                                  << QString::fromLatin1(endB) << QString::fromLatin1(resultA)
                                  << QString::fromLatin1(resultB);
        };
        row("1", "09-23", "09-27", "09-29", "09-29", "09-30");
        row("2", "09-25", "09-30", "10-08", "10-08", "10-09");
        row("3", "09-26", "10-08", "10-09", "10-09", "10-10");
        row("4", "09-27", "10-09", "10-10", "10-10", "10-11");
        row("5", "09-28", "10-10", "10-10", "10-11", "10-11");
        row("6", "09-29", "10-10", "10-11", "10-11", "10-12");
        row("7", "09-30", "10-11", "10-12", "10-12", "10-14");
        row("8", "10-01", "10-12", "10-12", "10-14", "10-14");
        row("9", "10-05", "10-12", "10-12", "10-14", "10-14");
        row("10", "10-08", "10-12", "10-14", "10-14", "10-15");
        row("11", "10-11", "10-16", "10-17", "10-17", "10-18");
        row("12", "10-12", "10-17", "10-18", "10-18", "10-21");
        row("13", "10-15", "10-21", "10-22", "10-22", "10-23");
        row("14", "10-17", "10-23", "10-24", "10-24", "10-25");
        row("15", "10-22", "10-28", "10-29", "10-29", "10-30");
        row("16", "10-23", "10-29", "10-30", "10-30", "10-31");
        row("17", "10-24", "10-30", "10-31", "10-31", "11-01");
        row("18", "10-25", "10-31", "11-01", "11-01", "11-04");
        row("19", "10-28", "11-01", "11-04", "11-04", "11-05");
        row("20", "11-01", "11-07", "11-08", "11-08", "11-11");
    }
    void workedExamples()
    {
        QFETCH(QString, start);
        QFETCH(QString, endA);
        QFETCH(QString, endB);
        QFETCH(QString, resultA);
        QFETCH(QString, resultB);
        const QDate from = of2024(start);
        QCOMPARE(m_calendar.earliestEnd(from, 5, A), of2024(endA));
        QCOMPARE(m_calendar.earliestEnd(from, 5, B), of2024(endB));
        QCOMPARE(m_calendar.earliestResult(from, 5, A), of2024(resultA));
        QCOMPARE(m_calendar.earliestResult(from, 5, B), of2024(resultB));
        QCOMPARE(m_calendar.workingDays(from, of2024(endA), A), 5);
        QCOMPARE(m_calendar.workingDays(from, of2024(endB), B), 5);
        QCOMPARE(m_calendar.workingDays(from, of2024(endA).addDays(-1), A), 4);
        QCOMPARE(m_calendar.workingDays(from, of2024(endB).addDays(-1), B), 4);
    }

    void tooShort_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("daysA");
        QTest::addColumn<int>("daysB");
        QTest::newRow("the holiday") << u"10-01"_s << u"10-07"_s << 0 << 0;
        QTest::newRow("one day before it") << u"09-30"_s << u"10-07"_s << 1 << 0;
        QTest::newRow("over it") << u"09-27"_s << u"10-08"_s << 4 << 3;
        QTest::newRow("from its last day, short") << u"10-07"_s << u"10-11"_s << 4 << 4;
        QTest::newRow("from its last day, enough") << u"10-07"_s << u"10-12"_s << 5 << 5;
        QTest::newRow("backwards") << u"10-14"_s << u"10-08"_s << 0 << 0;
        QTest::newRow("one working day") << u"10-08"_s << u"10-08"_s << 1 << 0;
    }
    void tooShort()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(m_calendar.workingDays(of2024(from), of2024(to), A), "daysA");
        QTEST(m_calendar.workingDays(of2024(from), of2024(to), B), "daysB");
    }

    // The notice's windows collide with the second publicity.
    void latestStarts()
    {
        QCOMPARE(m_calendar.latestStart(of2024(u"10-30"_s), 5, A), of2024(u"10-24"_s));
        QCOMPARE(m_calendar.latestStart(of2024(u"10-30"_s), 5, B), of2024(u"10-23"_s));
        QCOMPARE(m_calendar.latestStart(of2024(u"10-31"_s), 5, A), of2024(u"10-25"_s));
        QCOMPARE(m_calendar.latestStart(of2024(u"10-31"_s), 5, B), of2024(u"10-24"_s));
        QCOMPARE(m_calendar.latestStart(of2024(u"10-29"_s), 5, A), of2024(u"10-23"_s));
        QCOMPARE(m_calendar.latestStart(of2024(u"10-29"_s), 5, B), of2024(u"10-22"_s));
        // First publicity, then same-day approval, then the second one.
        QCOMPARE(m_calendar.latestStart(m_calendar.previousWorkingDay(of2024(u"10-24"_s)), 5, A),
            of2024(u"10-17"_s));
        QCOMPARE(m_calendar.latestStart(m_calendar.previousWorkingDay(of2024(u"10-23"_s)), 5, B),
            of2024(u"10-15"_s));
    }

    void latestStartIsTheInverseOfEarliestEnd()
    {
        for (QDate start(2024, 1, 2); start < QDate(2026, 12, 1); start = start.addDays(1)) {
            if (!m_calendar.isWorkingDay(start))
                continue;
            for (const StartDay reading : {A, B}) {
                const QDate end = m_calendar.earliestEnd(start, 5, reading);
                QCOMPARE(m_calendar.latestStart(end, 5, reading), start);
                QCOMPARE(m_calendar.workingDays(start, end, reading), 5);
            }
        }
    }

    void neighbours()
    {
        QCOMPARE(m_calendar.nextWorkingDay(of2024(u"09-30"_s)), of2024(u"10-08"_s));
        QCOMPARE(m_calendar.previousWorkingDay(of2024(u"10-08"_s)), of2024(u"09-30"_s));
        QCOMPARE(m_calendar.workingDayFrom(of2024(u"09-29"_s)), of2024(u"09-29"_s));
    }

    void unknownYears()
    {
        QCOMPARE(m_calendar.yearsWithoutData(QDate(2022, 12, 30), QDate(2023, 1, 5)), QList<int>{2022});
        QCOMPARE(
            m_calendar.yearsWithoutData(QDate(2026, 12, 30), QDate(2028, 1, 5)), (QList<int>{2027, 2028}));
        QCOMPARE(m_calendar.yearsWithoutData(QDate(2024, 1, 1), QDate(2025, 1, 1)), QList<int>());
        QCOMPARE(m_calendar.yearsWithoutData(QDate(), QDate(2025, 1, 1)), QList<int>());
        QVERIFY(!m_calendar.hasYear(2027));
        // Monday to Friday, New Year's Day included: the program says so, it does not guess.
        QVERIFY(m_calendar.isWorkingDay(QDate(2027, 1, 1)));
        QVERIFY(!m_calendar.isWorkingDay(QDate(2027, 1, 2)));
    }

    void localHolidays()
    {
        WorkingCalendar calendar = m_calendar;
        QVERIFY(calendar.isWorkingDay(QDate(2025, 3, 31)));
        QVERIFY(calendar.addLocalHolidays(calendarFile(u"xinjiang-optional.json"_s)).ok());
        QVERIFY(!calendar.isWorkingDay(QDate(2025, 3, 31)));
        QCOMPARE(calendar.holidayName(QDate(2025, 6, 6)), u"古尔邦节"_s);
        QVERIFY(m_calendar.isWorkingDay(QDate(2025, 3, 31))); // a value of its own
        QVERIFY(calendar.addLocalHolidays("{\"2030\":{\"2030-03-01\":\"x\"}}").ok());
        QVERIFY(!calendar.hasYear(2030));
        for (QDate day(2024, 9, 1); day < QDate(2024, 12, 1); day = day.addDays(1))
            QCOMPARE(calendar.isWorkingDay(day), m_calendar.isWorkingDay(day));
    }

    void badData_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("no JSON") << QByteArray("{") << QString();
        QTest::newRow("list") << QByteArray("[]") << u"/"_s;
        QTest::newRow("no year") << QByteArray(R"({"x":{"holidays":{},"workdays":[]}})") << u"/x"_s;
        QTest::newRow("no workdays") << QByteArray(R"({"2030":{"holidays":{}}})") << u"/2030"_s;
        QTest::newRow("more fields") << QByteArray(R"({"2030":{"holidays":{},"workdays":[],"x":1}})")
                                     << u"/2030"_s;
        QTest::newRow("no date") << QByteArray(R"({"2030":{"holidays":{"2030-02-30":"x"},"workdays":[]}})")
                                 << u"/2030/holidays/2030-02-30"_s;
        QTest::newRow("other year") << QByteArray(R"({"2030":{"holidays":{"2031-02-03":"x"},"workdays":[]}})")
                                    << u"/2030/holidays/2031-02-03"_s;
        QTest::newRow("name no text") << QByteArray(R"({"2030":{"holidays":{"2030-02-03":1},"workdays":[]}})")
                                      << u"/2030/holidays/2030-02-03"_s;
        QTest::newRow("make-up day on a Monday")
            << QByteArray(R"({"2030":{"holidays":{},"workdays":["2030-02-03","2030-02-04"]}})")
            << u"/2030/workdays/1"_s;
    }
    void badData()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        WorkingCalendar calendar;
        const Result<void> added = calendar.addYears(json);
        QVERIFY(!added.ok());
        QCOMPARE(added.error().code, Error::Code::Format);
        if (!pointer.isEmpty())
            QCOMPARE(added.error().detail, pointer);
        QVERIFY(!calendar.hasYear(2030));
        QVERIFY(calendar.isWorkingDay(QDate(2030, 2, 4)));
    }
};

TEST_CASE(QCoreApplication, TestWorkingCalendar)
#include "tst_working_calendar.moc"
