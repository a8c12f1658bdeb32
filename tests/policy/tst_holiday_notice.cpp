// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The State Council's notice on the days off of a year, read from its words. The notice here is made up
// (2027).
#include "domain/working_calendar.h"
#include "policy/holiday_notice.h"
#include "policy/policy.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

const QString wholeNotice =
    u"国务院办公厅关于2027年\n"
    "部分节假日安排的通知\n"
    "各省、自治区、直辖市人民政府：\n"
    "　　现将2027年元旦、春节等放假安排通知如下（试例）。\n"
    "　　一、元旦：1月1日（周五）至3日（周日）放假，共3天。\n"
    "　　二、春节：２月5日（农历除夕、周五）至13日（农历正月初八、周六）放假调休，共9天。"
    "1月31日（周日）、2月14日（星期天）上班。\n"
    "　　三、清明节：4月3日（周六）至5日（周一）放假，共3天。\n"
    "　　四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。\n"
    "　　五、端午节：6月9日（周三）放假1天，不调休。\n"
    "　　六、中秋节：9月15日（周三）放假1天，不调休。\n"
    "　　七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、\n"
    "10月9日（周六）上班。\n"
    "　　鼓励各单位结合带薪年休假等制度，在除夕前一天（2月4日）安排职工休息。\n"
    "　　节假日期间，各地区要妥善安排好值班。\n"
    "2026年11月20日\n"_s;

QList<QDate> days(std::initializer_list<QDate> list)
{
    return list;
}

/// The texts of the faults, with their lines counted from 1.
QStringList faultsOf(const QString &text, int year = 2027)
{
    QStringList faults;
    for (const HolidayNotice::Remark &fault : readHolidayNotice(text, year).faults)
        faults.append(u"%1 %2"_s.arg(fault.line + 1).arg(fault.text));
    return faults;
}

} // namespace

class TestHolidayNotice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeNoticeIsRead();
    void broughtOnOneLine();
    void typedWithoutFullStops();
    void yearIsNamed();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void ends_data();
    void ends();
    void reachesIntoTheYearBefore();
    void reachesIntoTheYearAfter();
    void knownCalendarsComeBack_data();
    void knownCalendarsComeBack();
    void anythingIsSurvived();
};

void TestHolidayNotice::wholeNoticeIsRead()
{
    const HolidayNotice notice = readHolidayNotice(wholeNotice, 2027);
    QCOMPARE(faultsOf(wholeNotice).join(u'\n'), QString());
    const QList<HolidayNotice::Festival> expected{
        {u"元旦"_s, {QDate(2027, 1, 1), QDate(2027, 1, 3)}},
        {u"春节"_s, {QDate(2027, 2, 5), QDate(2027, 2, 13)}},
        {u"清明节"_s, {QDate(2027, 4, 3), QDate(2027, 4, 5)}},
        {u"劳动节"_s, {QDate(2027, 5, 1), QDate(2027, 5, 5)}},
        {u"端午节"_s, {QDate(2027, 6, 9), QDate(2027, 6, 9)}},
        {u"中秋节"_s, {QDate(2027, 9, 15), QDate(2027, 9, 15)}},
        {u"国庆节"_s, {QDate(2027, 10, 1), QDate(2027, 10, 7)}},
    };
    QCOMPARE(notice.festivals, expected);
    QCOMPARE(notice.worked, days({QDate(2027, 1, 31), QDate(2027, 2, 14), QDate(2027, 5, 8),
                                QDate(2027, 9, 26), QDate(2027, 10, 9)}));
    QCOMPARE(missingFestivals(notice), QStringList());
    QCOMPARE(notice.passedBy.size(), 2); // what is advised, and the date of the notice
    QCOMPARE(notice.passedBy.constFirst().line, 12);
    QVERIFY(notice.passedBy.constFirst().text.contains(u"2月4日"_s));

    const auto files = calendarsOf(notice, 2027, {});
    QVERIFY(files.ok());
    QCOMPARE(files->keys(), QList<int>{2027});
    QCOMPARE(calendarFault(2027, files->value(2027)), QString());
    WorkingCalendar calendar;
    QVERIFY(calendar.addYears(files->value(2027)).ok());
    QVERIFY(calendar.isMakeUpDay(QDate(2027, 9, 26)) && !calendar.isWorkingDay(QDate(2027, 10, 7)));
    QCOMPARE(calendar.holidayName(QDate(2027, 2, 13)), u"春节"_s);
    // 365 days: 104 of weekends, 5 of them worked; 18 days from Monday to Friday are off.
    QCOMPARE(
        calendar.workingDays(QDate(2027, 1, 1), QDate(2027, 12, 31), StartDay::Counts), 365 - 104 + 5 - 18);
}

void TestHolidayNotice::broughtOnOneLine()
{
    QString text = wholeNotice;
    text.remove(u'\n');
    const HolidayNotice onOne = readHolidayNotice(text, 2027);
    const HolidayNotice notice = readHolidayNotice(wholeNotice, 2027);
    QCOMPARE(onOne.festivals, notice.festivals);
    QCOMPARE(onOne.worked, notice.worked);
    QVERIFY(onOne.faults.isEmpty());
}

void TestHolidayNotice::typedWithoutFullStops()
{
    const HolidayNotice notice = readHolidayNotice(
        u"元旦: 1月1日放假，与周末连休\n国庆节、中秋节：10月1日—8日放假，9月26日、10月9日上班\n"_s, 2027);
    QVERIFY(notice.faults.isEmpty());
    const QList<HolidayNotice::Festival> expected{
        {u"元旦"_s, {QDate(2027, 1, 1), QDate(2027, 1, 1)}},
        {u"国庆节、中秋节"_s, {QDate(2027, 10, 1), QDate(2027, 10, 8)}},
    };
    QCOMPARE(notice.festivals, expected);
    QCOMPARE(notice.worked, days({QDate(2027, 9, 26), QDate(2027, 10, 9)}));
    QCOMPARE(missingFestivals(notice), QStringList({u"春节"_s, u"清明节"_s, u"劳动节"_s, u"端午节"_s}));
}

void TestHolidayNotice::yearIsNamed()
{
    QCOMPARE(yearOfHolidayNotice(u"关于２０２７年部分节假日安排的通知"_s), 2027);
    QCOMPARE(yearOfHolidayNotice(wholeNotice), 2027); // over a line's end
    QCOMPARE(yearOfHolidayNotice(u"2027年元旦放假"_s), 0);
    QCOMPARE(yearOfHolidayNotice(QString()), 0);
}

void TestHolidayNotice::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char *name, const QString &text, const QStringList &faults) {
        QTest::newRow(name) << text << faults;
    };
    row("weekday of another year", u"元旦：1月1日（周四）放假。"_s,
        {u"1 2027年1月1日（周五） is not the “周四” that is written. Another year, or a slip?"_s});
    row("too few days", u"\n国庆节：10月1日至7日放假调休，共8天。"_s,
        {u"2 7 day(s) are off, but “共8天” is written."_s});
    row("one day too many", u"端午节：6月9日放假2天。"_s,
        {u"1 1 day(s) are off, but “放假2天” is written."_s});
    row("no such day", u"清明节：4月31日放假。"_s, {u"1 “4月31日” is no day of the calendar."_s});
    row("worked on a Friday", u"国庆节：10月1日放假。10月8日上班。"_s,
        {u"1 2027年10月8日（周五） is worked anyway; only days of a weekend are made up."_s});
    row("off and worked", u"国庆节：10月1日至3日放假。10月3日（周日）上班。"_s,
        {u"1 2027年10月3日 is off (国庆节) and worked at once."_s});
    row("twice", u"中秋节：10月1日放假。\n国庆节：10月1日至3日放假。"_s,
        {u"2 2027年10月1日 belongs to two festivals."_s});
    row("of no festival", u"10月1日放假。"_s,
        {u"1 2027年10月1日 is off, but it is not said for which festival. Write “元旦：” before it."_s});
    row("of no month", u"国庆节：1日放假。"_s, {u"1 “1日”: of which month?"_s});
    row("backwards", u"国庆节：10月7日至1日放假。"_s,
        {u"1 From 2027年10月7日 to 2027年10月1日 is no holiday."_s});
    row("seventeen days", u"国庆节：10月1日至17日放假。"_s,
        {u"1 From 2027年10月1日 to 2027年10月17日 is no holiday."_s});
    row("another year", u"国庆节：2025年10月1日放假。"_s, {u"1 2025年10月1日 is not of the year 2027."_s});
    row("November before", u"元旦：2026年11月30日放假。"_s, {u"1 2026年11月30日 is not of the year 2027."_s});
    row("February after", u"元旦：2028年2月1日放假。"_s, {u"1 2028年2月1日 is not of the year 2027."_s});
}

void TestHolidayNotice::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QStringList, faults);
    QCOMPARE(faultsOf(text), faults);
}

void TestHolidayNotice::ends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("sixteen days") << u"春节：2月1日至16日放假。"_s << QDate(2027, 2, 1) << QDate(2027, 2, 16);
    QTest::newRow("into the next month")
        << u"春节：1月29日至2月4日放假。"_s << QDate(2027, 1, 29) << QDate(2027, 2, 4);
    QTest::newRow("December before") << u"元旦：2026年12月1日放假。"_s << QDate(2026, 12, 1)
                                     << QDate(2026, 12, 1);
    QTest::newRow("January after") << u"元旦：2028年1月31日放假。"_s << QDate(2028, 1, 31)
                                   << QDate(2028, 1, 31);
    QTest::newRow("both in the year before")
        << u"元旦：2026年12月30日至31日放假。"_s << QDate(2026, 12, 30) << QDate(2026, 12, 31);
    QTest::newRow("from the year before, said")
        << u"元旦：2026年12月31日至2027年1月2日放假。"_s << QDate(2026, 12, 31) << QDate(2027, 1, 2);
    QTest::newRow("from the year before, not said")
        << u"元旦：12月31日（周四）至1月2日（周六）放假，共3天。"_s << QDate(2026, 12, 31)
        << QDate(2027, 1, 2);
}

void TestHolidayNotice::ends()
{
    QFETCH(QString, text);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QCOMPARE(faultsOf(text), QStringList());
    const HolidayNotice notice = readHolidayNotice(text, 2027);
    QCOMPARE(notice.festivals.size(), 1);
    QCOMPARE(notice.festivals.constFirst().days, (DayRange{from, to}));
}

void TestHolidayNotice::reachesIntoTheYearBefore()
{
    const QString text = u"元旦：2026年12月31日至2027年1月2日放假调休。2026年12月27日（周日）上班。\n"_s;
    const HolidayNotice notice = readHolidayNotice(text, 2027);
    QVERIFY(notice.faults.isEmpty());
    const auto missing = calendarsOf(notice, 2027, {});
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().code, Error::Code::NotFound);
    QCOMPARE(missing.error().detail, u"2026"_s);

    const QByteArray before = calendarFile(2026);
    QVERIFY(!before.isEmpty());
    const auto files = calendarsOf(notice, 2027, {{2026, before}});
    QVERIFY(files.ok());
    QCOMPARE(files->keys(), (QList<int>{2026, 2027}));
    WorkingCalendar calendar;
    QVERIFY(calendar.addYears(files->value(2026)).ok() && calendar.addYears(files->value(2027)).ok());
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 12, 31)) && calendar.isWorkingDay(QDate(2026, 12, 27)));
    // The rest of 2026 stays.
    QVERIFY(calendar.isMakeUpDay(QDate(2026, 2, 14)) && !calendar.isWorkingDay(QDate(2026, 10, 7)));
    WorkingCalendar known = bundledCalendar();
    for (QDate day(2026, 1, 1); day < QDate(2026, 12, 27); day = day.addDays(1))
        QCOMPARE(calendar.isWorkingDay(day), known.isWorkingDay(day));
}

void TestHolidayNotice::reachesIntoTheYearAfter()
{
    const QByteArray after =
        R"({"2028":{"holidays":{"2028-01-02":"元旦"},"workdays":["2028-01-01","2028-01-08"]}})";
    const HolidayNotice notice =
        readHolidayNotice(u"元旦：2028年1月1日放假。2028年1月2日（周日）上班。"_s, 2027);
    const auto files = calendarsOf(notice, 2027, {{2028, after}});
    QVERIFY(files.ok());
    // What the notice says of a day takes the place of what was known of it.
    QCOMPARE(QJsonDocument::fromJson(files->value(2028)),
        QJsonDocument::fromJson(
            R"({"2028":{"holidays":{"2028-01-01":"元旦"},"workdays":["2028-01-02","2028-01-08"]}})"));
}

void TestHolidayNotice::knownCalendarsComeBack_data()
{
    QTest::addColumn<int>("year");
    for (int year = 2023; year <= 2026; ++year)
        QTest::addRow("%d", year) << year;
}

void TestHolidayNotice::knownCalendarsComeBack()
{
    QFETCH(int, year);
    const QByteArray known = calendarFile(year);
    const QString text = holidayNoticeText(year, known);
    QVERIFY(!text.isEmpty());
    QCOMPARE(faultsOf(text, year), QStringList());
    const HolidayNotice notice = readHolidayNotice(text, year);
    QCOMPARE(missingFestivals(notice), QStringList());
    const auto files = calendarsOf(notice, year, {});
    QVERIFY(files.ok());
    QCOMPARE(QJsonDocument::fromJson(files->value(year)), QJsonDocument::fromJson(known));
    QCOMPARE(holidayNoticeText(year + 1, known), QString()); // it is another year's
}

/// Pieces of the words in any order end without a crash or a hang.
void TestHolidayNotice::anythingIsSurvived()
{
    const QStringList pieces{u"10月"_s, u"1日"_s, u"至"_s, u"放假"_s, u"上班"_s, u"，"_s, u"。"_s, u"："_s,
        u"（周日）"_s, u"国庆节"_s, u"共3天"_s, u"2027年"_s, u"9999年"_s, u"0月"_s, u"\n"_s, u"一、"_s,
        u"99日"_s};
    uint state = 1;
    qsizetype read = 0;
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = 0; i < 24; ++i) {
            state = state * 1664525U + 1013904223U;
            text += pieces[(state >> 16) % static_cast<uint>(pieces.size())];
        }
        const HolidayNotice notice = readHolidayNotice(text, 2027);
        if (!notice.faults.isEmpty() || notice.festivals.isEmpty())
            continue;
        ++read;
        const auto files = calendarsOf(notice, 2027, {{2026, calendarFile(2026)}});
        if (files)
            QCOMPARE(calendarFault(2027, files->value(2027)), QString());
    }
    QVERIFY(read > 0);
}

TEST_CASE(QCoreApplication, TestHolidayNotice)
#include "tst_holiday_notice.moc"
