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
    void wordsAroundThem_data();
    void wordsAroundThem();
    void eachHasItsName();
    void reachesIntoTheYearBefore();
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
    const auto unknown = [](const QString &day) {
        return QStringList{
            u"1 “%1” was not understood; days off need “放假” right behind them, days of weekends that are "
            "worked “上班”."_s.arg(day)};
    };
    const auto sentence = [](const QString &text) {
        return QStringList{u"1 “%1” was not understood."_s.arg(text)};
    };
    row("weekday of another year", u"元旦：1月1日（周四）放假。"_s,
        {u"1 2027年1月1日（周五） is not the “周四” that is written. Another year, or a slip?"_s});
    row("weekday without brackets", u"元旦：1月1日星期四放假。"_s,
        {u"1 2027年1月1日（周五） is not the “星期四” that is written. Another year, or a slip?"_s});
    row("too few days", u"\n国庆节：10月1日至7日放假调休，共8天。"_s,
        {u"2 7 day(s) off, but “8天” is written."_s});
    row("too few days, in the next sentence", u"国庆节：10月1日至7日放假。共8天。"_s,
        {u"1 7 day(s) off, but “8天” is written."_s});
    row("too few days, in letters", u"清明节：4月3日至4日放假，共三天。"_s,
        {u"1 2 day(s) off, but “三天” is written."_s});
    row("too few days, without 共", u"国庆节：10月1日至7日放假调休8天。"_s,
        {u"1 7 day(s) off, but “8天” is written."_s});
    row("one day too many", u"端午节：6月9日放假2天。"_s, {u"1 1 day(s) off, but “2天” is written."_s});
    row("no such day", u"清明节：4月31日放假。"_s, {u"1 “4月31日” is no day of the calendar."_s});
    row("worked on a Friday", u"国庆节：10月1日放假。10月8日上班。"_s,
        {u"1 2027年10月8日（周五） is worked anyway; only days of a weekend are made up."_s});
    row("worked for a week", u"国庆节：10月9日至15日上班。"_s,
        {u"1 From 2027年10月9日 to 2027年10月15日 is no weekend."_s});
    row("off and worked", u"国庆节：10月1日至3日放假。10月3日（周日）上班。"_s,
        {u"1 2027年10月3日 is off (国庆节) and worked at once."_s});
    row("twice", u"中秋节：10月1日放假。\n国庆节：10月1日至3日放假。"_s,
        {u"2 2027年10月1日 belongs to two festivals."_s});
    row("of no festival", u"10月1日放假。"_s,
        {u"1 “10月1日放假”: for which festival? Write “元旦：” or another name before it, or leave the sentence out."_s});
    row("of something else", u"发布日期：10月1日放假。"_s,
        {u"1 “发布日期:10月1日放假”: for which festival? Write “元旦：” or another name before it, or leave "
         u"the sentence "
         "out."_s});
    row("of no month", u"国庆节：1日放假。"_s, {u"1 “1日”: of which month?"_s});
    row("backwards", u"国庆节：10月7日至1日放假。"_s,
        {u"1 From 2027年10月7日 to 2027年10月1日 is no holiday."_s});
    row("seventeen days", u"国庆节：10月1日至17日放假。"_s,
        {u"1 From 2027年10月1日 to 2027年10月17日 is no holiday."_s});
    row("another year", u"国庆节：2025年10月1日放假。"_s, {u"1 2025年10月1日 is not of the year 2027."_s});
    row("November before", u"元旦：2026年11月30日放假。"_s, {u"1 2026年11月30日 is not of the year 2027."_s});
    row("January after", u"元旦：2028年1月1日放假。"_s, {u"1 2028年1月1日 is not of the year 2027."_s});
    row("December of which year", u"元旦：12月31日放假。"_s,
        {u"1 “12月31日”: of which year? Write it before the month."_s});
    const QString ofWhichYear = u"1 “%1”: of which year? Write it before the month."_s;
    row("over New Year without a year", u"元旦：12月31日至1月2日放假。"_s,
        {ofWhichYear.arg(u"12月31日"_s), ofWhichYear.arg(u"1月2日"_s)});
    row("next year, not said which", u"春节：12月31日至次年1月2日放假。"_s,
        unknown(u"12月31日"_s) << ofWhichYear.arg(u"1月2日"_s));
    row("two festivals in one sentence", u"春节：2月6日放假，国庆节：10月1日放假。"_s, unknown(u"2月6日"_s));
    row("another year in the title", u"关于2028年部分节假日安排的通知\n端午节：6月9日放假。"_s,
        {u"1 It speaks of the days off of 2028, not of 2027."_s});
    row("neither off nor worked", u"国庆节：10月1日至7日。"_s, unknown(u"7日"_s));
    row("off by half a word", u"国庆节：10月1日调休，10月9日上班。"_s, unknown(u"10月1日"_s));
    row("worked, not off", u"国庆节：10月9日照常上班，不放假。"_s, unknown(u"10月9日"_s));
    row("what follows without a full stop", u"国庆节：10月1日放假，10月9日上班\n以上放假安排请遵照执行"_s,
        unknown(u"10月9日"_s));
    row("the next festival without a colon", u"春节：2月14日上班，清明节放假时间为4月3日至5日"_s,
        {u"1 “2月14日” was not understood; days off need “放假” right behind them, days of weekends that are "
         u"worked "
         "“上班”."_s,
            u"1 “5日” was not understood; days off need “放假” right behind them, days of weekends that are "
            "worked “上班”."_s});
    row("a range with another sign", u"国庆节：10月1日X7日放假。"_s, unknown(u"10月1日"_s));
    row("a bracket that is not closed", u"国庆节：10月1日（周五至7日（周四）放假。"_s, unknown(u"10月1日"_s));
    row("a page's number in between", u"国庆节：10月1日至\n- 2 -\n7日放假。"_s, unknown(u"10月1日"_s));
    row("days without 日", u"国庆节：10月1日放假。9月26、10月9上班。"_s, sentence(u"9月26、10月9上班"_s));
    row("a figure before the days", u"国庆节：10月1日放假。第2次10月9日上班。"_s, sentence(u"第2次"_s));
    row("worked, in other words", u"国庆节：10月1日放假。10月9日（周六）要上班。"_s,
        sentence(u"10月9日(周六)要上班"_s));
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
    QTest::newRow("both in the year before")
        << u"元旦：2026年12月30日至31日放假。"_s << QDate(2026, 12, 30) << QDate(2026, 12, 31);
    QTest::newRow("from the year before")
        << u"元旦：2026年12月31日（周四）至2027年1月2日（周六）放假，共3天。"_s << QDate(2026, 12, 31)
        << QDate(2027, 1, 2);
    QTest::newRow("the year said once")
        << u"元旦：2026年12月31日至1月2日放假。"_s << QDate(2026, 12, 31) << QDate(2027, 1, 2);
    const QDate first(2027, 10, 1);
    const QDate seventh(2027, 10, 7);
    for (const QChar dash : {QChar(u'-'), QChar(u'—'), QChar(u'－'), QChar(u'～'), QChar(u'~'), QChar(0x2015),
             QChar(0x2500), QChar(0x301C), QChar(0x2212), QChar(0x2010), QChar(u'至'), QChar(u'到')})
        QTest::addRow("dash %04x", dash.unicode())
            << u"国庆节：10月1日%1 7日放假。"_s.arg(dash) << first << seventh;
    QTest::newRow("two dashes") << u"国庆节：10月1日——7日放假。"_s << first << seventh;
    QTest::newRow("the first without 日") << u"国庆节：10月1-7日放假。"_s << first << seventh;
    QTest::newRow("起至止") << u"国庆节：10月1日起至7日止放假。"_s << first << seventh;
    QTest::newRow("weekdays without brackets")
        << u"国庆节：10月1日星期五至7日星期四放假。"_s << first << seventh;
    QTest::newRow("other brackets") << u"国庆节：10月1日【周五】至7日［周四］放假。"_s << first << seventh;
    QTest::newRow("号") << u"国庆节：10月1号至7号放假。"_s << first << seventh;
    QTest::newRow("broken lines, full width")
        << u"国庆节：\n１０月\n１日\u200b 至\ufeff\n７日放\n假"_s << first << seventh;
    QTest::newRow("without a colon") << u"国庆节\t10月1日至7日\t放假"_s << first << seventh;
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

void TestHolidayNotice::wordsAroundThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QDate>>("off");
    QTest::addColumn<QList<QDate>>("worked");
    const QDate october(2027, 10, 1);
    QTest::newRow("补休") << u"清明节：4月4日放假，4月5日（周一）补休，共2天。"_s
                          << days({QDate(2027, 4, 4), QDate(2027, 4, 5)}) << days({});
    QTest::newRow("与周末连休") << u"端午节：6月11日放假，与周末连休，共3天。"_s << days({QDate(2027, 6, 11)})
                                << days({});
    QTest::newRow("a web page around it")
        << u"来源：例湖新闻2026-11-04 22:15\n发布日期：2026年11月04日\n例湖11月4日电 通知全文如下：\n"
           "自2027年1月1日起，全体公民放假的假日增加2天，国庆节自10月1日起放假调休7天。\n一、国庆节：10月1日放假。\n责任编辑：试例"_s
        << days({october}) << days({});
    QTest::newRow("a year goes on in its sentence")
        << u"元旦：2026年12月31日和2027年1月1日放假，共2天。2026年12月26日（周六）、27日（周日）上班。"_s
        << days({QDate(2026, 12, 31), QDate(2027, 1, 1)}) << days({QDate(2026, 12, 26), QDate(2026, 12, 27)});
    QTest::newRow("a weekend is worked") << u"国庆节：10月1日放假。10月9日至10日上班。"_s << days({october})
                                         << days({QDate(2027, 10, 9), QDate(2027, 10, 10)});
    QTest::newRow("正常上班") << u"国庆节：10月1日放假；10月9日（周六）正常上班。"_s << days({october})
                              << days({QDate(2027, 10, 9)});
    QTest::newRow("Arabic numbers, no full stops") << u"1、中秋节：9月15日放假1天\n2、国庆节：10月1日放假"_s
                                                   << days({QDate(2027, 9, 15), october}) << days({});
    QTest::newRow("numbers in brackets") << u"（六）国庆节：10月1日放假"_s << days({october}) << days({});
}

void TestHolidayNotice::wordsAroundThem()
{
    QFETCH(QString, text);
    QFETCH(QList<QDate>, off);
    QFETCH(QList<QDate>, worked);
    QCOMPARE(faultsOf(text).join(u'\n'), QString());
    const HolidayNotice notice = readHolidayNotice(text, 2027);
    QList<QDate> read;
    for (const HolidayNotice::Festival &one : notice.festivals) {
        QVERIFY2(one.name.contains(u"节"_s) || one.name == u"元旦"_s, qPrintable(one.name));
        for (QDate day = one.days.from; day <= one.days.to; day = day.addDays(1))
            read.append(day);
    }
    QCOMPARE(read, off);
    QCOMPARE(notice.worked, worked);
}

void TestHolidayNotice::eachHasItsName()
{
    const HolidayNotice notice = readHolidayNotice(
        u"1、元旦：1月1日放假\n（二）春节：2月6日放假。\n国庆节、\n中秋节：10月1日放假"_s, 2027);
    QStringList names;
    for (const HolidayNotice::Festival &one : notice.festivals)
        names.append(one.name);
    QCOMPARE(names, (QStringList{u"元旦"_s, u"春节"_s, u"国庆节、中秋节"_s}));
}

void TestHolidayNotice::reachesIntoTheYearBefore()
{
    const auto read = [](const QString &worked) {
        return readHolidayNotice(
            u"元旦：2026年12月31日至2027年1月2日放假调休。2026年12月%1日上班。\n"_s.arg(worked), 2027);
    };
    const HolidayNotice notice = read(u"27"_s);
    QVERIFY(notice.faults.isEmpty());
    for (const QByteArray &none :
        {QByteArray(), QByteArray("{}"), QByteArray(R"({"2025":{"holidays":{},"workdays":[]}})")}) {
        const auto missing = calendarsOf(notice, 2027, {{2026, none}});
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, Error::Code::NotFound);
        QCOMPARE(missing.error().detail, u"2026"_s);
    }

    const auto files = calendarsOf(notice, 2027, {{2026, calendarFile(2026)}});
    QVERIFY(files.ok());
    QCOMPARE(files->keys(), (QList<int>{2026, 2027}));
    WorkingCalendar calendar;
    QVERIFY(calendar.addYears(files->value(2026)).ok() && calendar.addYears(files->value(2027)).ok());
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 12, 31)) && calendar.isWorkingDay(QDate(2026, 12, 27)));
    // The rest of 2026 stays.
    const WorkingCalendar known = bundledCalendar();
    for (QDate day(2026, 1, 1); day < QDate(2026, 12, 1); day = day.addDays(1)) {
        QCOMPARE(calendar.isWorkingDay(day), known.isWorkingDay(day));
        QCOMPARE(calendar.holidayName(day), known.holidayName(day));
    }

    // It comes back in words, and can be corrected.
    const QString words = holidayNoticeText(2027, *files);
    QCOMPARE(readHolidayNotice(words, 2027).festivals, notice.festivals);
    QCOMPARE(readHolidayNotice(words, 2027).worked, notice.worked);
    const auto corrected = calendarsOf(read(u"26"_s), 2027, *files);
    QVERIFY(corrected.ok());
    WorkingCalendar after;
    QVERIFY(after.addYears(corrected->value(2026)).ok());
    QVERIFY(after.isMakeUpDay(QDate(2026, 12, 26)) && !after.isMakeUpDay(QDate(2026, 12, 27)));
    // Nor does the notice of 2026, read once more, lose what 2027 says of its December.
    const HolidayNotice again = readHolidayNotice(holidayNoticeText(2026, *files), 2026);
    const auto kept = calendarsOf(again, 2026, *files);
    QVERIFY(kept.ok());
    QCOMPARE(kept->keys(), QList<int>{2026});
    QCOMPARE(QJsonDocument::fromJson(kept->value(2026)), QJsonDocument::fromJson(files->value(2026)));
    // And what 2027 does not say any more goes.
    const auto without = calendarsOf(readHolidayNotice(u"元旦：1月1日放假。"_s, 2027), 2027, *files);
    QVERIFY(without.ok());
    QCOMPARE(QJsonDocument::fromJson(without->value(2026)), QJsonDocument::fromJson(calendarFile(2026)));
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
    const QMap<int, QByteArray> known = calendarsAround(year);
    const QString text = holidayNoticeText(year, known);
    QVERIFY(!text.isEmpty());
    QCOMPARE(faultsOf(text, year).join(u'\n'), QString());
    const HolidayNotice notice = readHolidayNotice(text, year);
    QCOMPARE(missingFestivals(notice), QStringList());
    const auto files = calendarsOf(notice, year, known);
    QVERIFY(files.ok());
    QCOMPARE(files->keys(), QList<int>{year});
    QCOMPARE(QJsonDocument::fromJson(files->value(year)), QJsonDocument::fromJson(known.value(year)));
    QCOMPARE(holidayNoticeText(year, {{year, calendarFile(year - 1)}}), QString()); // it is another year's
}

/// Pieces of the words in any order end without a crash or a hang.
void TestHolidayNotice::anythingIsSurvived()
{
    const QStringList pieces{u"国庆节："_s, u"10月1日"_s, u"2日"_s, u"10月9日"_s, u"至"_s, u"放假"_s,
        u"上班"_s, u"，"_s, u"、"_s, u"。"_s, u"："_s, u"（周日）"_s, u"共3天"_s, u"2027年"_s, u"9999年"_s,
        u"0月"_s, u"\n"_s, u"一、"_s, u"99日"_s};
    uint state = 1;
    const auto next = [&state](qsizetype limit) {
        state = state * 1664525U + 1013904223U;
        return static_cast<qsizetype>((state >> 16) % static_cast<uint>(limit));
    };
    qsizetype read = 0;
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (qsizetype i = 3 + next(12); i > 0; --i)
            text += pieces[next(pieces.size())];
        const HolidayNotice notice = readHolidayNotice(text, 2027);
        if (!notice.faults.isEmpty() || notice.festivals.isEmpty())
            continue;
        ++read;
        const auto files = calendarsOf(notice, 2027, calendarsAround(2027));
        if (files)
            QCOMPARE(calendarFault(2027, files->value(2027)), QString());
    }
    QVERIFY(read > 0);
}

TEST_CASE(QCoreApplication, TestHolidayNotice)
#include "tst_holiday_notice.moc"
