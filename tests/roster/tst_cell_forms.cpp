// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/cell_forms.h"
#include "roster/number_format.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

Cell textCell(const QString &text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

Cell numberCell(double number)
{
    Cell cell;
    cell.kind = Cell::Kind::Number;
    cell.number = number;
    return cell;
}

Cell dateCell(QDate date, bool showsDay = true, QTime time = QTime())
{
    Cell cell;
    cell.kind = Cell::Kind::Date;
    cell.date = date;
    cell.time = time;
    cell.showsDay = showsDay;
    return cell;
}

/// The value as text, `!` for a fault.
template <typename T, typename Print>
QString outcome(const std::optional<T> &value, const QStringList &faults, Print print)
{
    if (value)
        return faults.isEmpty() ? print(*value) : u"both"_s;
    return faults.size() == 1 && !faults[0].isEmpty() ? u"!"_s : u"neither"_s;
}

} // namespace

class TestCellForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &typed, const QString &expected) {
            QTest::newRow(name) << typed << expected;
        };
        row("hyphens", u"2024-07-15"_s, u"2024-07-15"_s);
        row("slashes", u"2024/7/15"_s, u"2024-07-15"_s);
        row("dots", u"2024.7.15"_s, u"2024-07-15"_s);
        row("Chinese", u"2024年7月15日"_s, u"2024-07-15"_s);
        row("Chinese 号", u"2024年7月15号"_s, u"2024-07-15"_s);
        row("full width", u"２０２４－０７－１５"_s, u"2024-07-15"_s);
        row("blanks around", u"　 2024-07-15 "_s, u"2024-07-15"_s);
        row("with midnight", u"2024-07-15 00:00:00"_s, u"2024-07-15"_s);
        row("leap day", u"2024-02-29"_s, u"2024-02-29"_s);
        row("month", u"2024-07"_s, u"2024-07"_s);
        row("month one digit", u"2024-7"_s, u"2024-07"_s);
        row("month slash", u"2024/7"_s, u"2024-07"_s);
        row("month Chinese", u"2024年7月"_s, u"2024-07"_s);
        row("month dot", u"2024.07"_s, u"2024-07"_s);
        row("month dot clear", u"2024.7"_s, u"2024-07"_s);
        row("October or January", u"2022.1"_s, u"!"_s);
        row("October", u"2022.10"_s, u"2022-10"_s);
        row("month 13", u"2024-13"_s, u"!"_s);
        row("30 February", u"2024-02-30"_s, u"!"_s);
        row("29 February in a common year", u"2023-02-29"_s, u"!"_s);
        row("day 0", u"2024-07-00"_s, u"!"_s);
        row("mixed signs", u"2024-07/15"_s, u"!"_s);
        row("year only", u"2024年"_s, u"!"_s);
        row("year only digits", u"2024"_s, u"!"_s);
        row("eight digits", u"20240715"_s, u"!"_s);
        row("serial number", u"45488"_s, u"!"_s);
        row("two-digit year", u"24-07-15"_s, u"!"_s);
        row("year 3024", u"3024-07-15"_s, u"!"_s);
        row("with a time", u"2024-07-15 11:30"_s, u"!"_s);
        row("words", u"去年七月"_s, u"!"_s);
        row("a tail", u"2024-07-15左右"_s, u"!"_s);
        row("three-digit day", u"2024-07-155"_s, u"!"_s);
        row("error word", u"#VALUE!"_s, u"!"_s);
        row("long digits", QString(400, u'9'), u"!"_s);
    }
    void dates()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QStringList faults;
        const auto date = dateFromCell(textCell(typed), faults);
        QCOMPARE(outcome(date, faults, [](const DayOrMonth &value) { return value.toText(); }), expected);
    }

    void dateCells()
    {
        QStringList faults;
        QCOMPARE(dateFromCell(dateCell(QDate(2024, 7, 15)), faults), DayOrMonth(QDate(2024, 7, 15)));
        QCOMPARE(dateFromCell(dateCell(QDate(2024, 7, 1), false), faults), DayOrMonth::ofMonth(2024, 7));
        // The format hides the day, but somebody typed one.
        QCOMPARE(dateFromCell(dateCell(QDate(2024, 7, 9), false), faults), DayOrMonth(QDate(2024, 7, 9)));
        QVERIFY(faults.isEmpty());
        QVERIFY(!dateFromCell(numberCell(2022.1), faults));
        QVERIFY(!dateFromCell(numberCell(2022.7), faults));
        QVERIFY(!dateFromCell(numberCell(45488), faults));
        QVERIFY(!dateFromCell(dateCell(QDate(), true, QTime(11, 30)), faults));
        QCOMPARE(faults.size(), 4);
    }

    void moments_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &typed, const QString &expected) {
            QTest::newRow(name) << typed << expected;
        };
        row("as written", u"2024-10-15 11:30"_s, u"2024-10-15T11:30"_s);
        row("T", u"2024-10-15T11:30"_s, u"2024-10-15T11:30"_s);
        row("slashes", u"2024/10/15 9:05"_s, u"2024-10-15T09:05"_s);
        row("Chinese", u"2024年10月15日 11:30"_s, u"2024-10-15T11:30"_s);
        row("Chinese time", u"2024年10月15日11时30分"_s, u"2024-10-15T11:30"_s);
        row("full hour", u"2024年10月15日11时"_s, u"2024-10-15T11:00"_s);
        row("seconds", u"2024-10-30 18:00:59"_s, u"2024-10-30T18:00"_s);
        row("full width", u"２０２４－１０－１５　１１：３０"_s, u"2024-10-15T11:30"_s);
        row("day only", u"2024-10-15"_s, u"2024-10-15"_s);
        row("month only", u"2024-10"_s, u"!"_s);
        row("24 o'clock", u"2024-10-15 24:00"_s, u"!"_s);
        row("60 minutes", u"2024-10-15 11:60"_s, u"!"_s);
        row("a tail", u"2024-10-15 11:30左右"_s, u"!"_s);
        row("no minutes", u"2024-10-15 11:"_s, u"!"_s);
        row("number", u"45580.5"_s, u"!"_s);
    }
    void moments()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QStringList faults;
        const auto moment = momentFromCell(textCell(typed), faults);
        QCOMPARE(outcome(moment, faults, [](const Moment &value) { return value.toText(); }), expected);
    }

    void momentCells()
    {
        QStringList faults;
        QCOMPARE(momentFromCell(dateCell(QDate(2024, 10, 15), true, QTime(11, 30)), faults),
            Moment(QDate(2024, 10, 15), QTime(11, 30)));
        QCOMPARE(momentFromCell(dateCell(QDate(2024, 10, 15)), faults), Moment(QDate(2024, 10, 15)));
        QVERIFY(faults.isEmpty());
    }

    void ranges_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("months");
        const auto row = [](const char *name, const QString &typed, const QString &days,
                             const QString &months) { QTest::newRow(name) << typed << days << months; };
        const QString both = u"2024-10-08~2024-10-14"_s;
        row("as written", both, both, both);
        row("full width", u"2024-10-08～2024-10-14"_s, both, both);
        row("至", u"2024年10月8日至2024年10月14日"_s, both, both);
        row("dash", u"2024.10.8—2024.10.14"_s, both, both);
        row("double dash", u"2024-10-08 —— 2024-10-14"_s, both, both);
        row("hyphen", u"2024-10-08-2024-10-14"_s, both, both);
        row("open", u"2024-10-08~"_s, u"2024-10-08~"_s, u"2024-10-08~"_s);
        row("until now", u"2024-10-08至今"_s, u"2024-10-08~"_s, u"2024-10-08~"_s);
        row("months", u"2023-09~2024-08"_s, u"!"_s, u"2023-09~2024-08"_s);
        row("months open", u"2023-09~"_s, u"!"_s, u"2023-09~"_s);
        row("months hyphen", u"2023-09-2024-08"_s, u"!"_s, u"2023-09~2024-08"_s);
        row("months dots", u"2023.09-2024.08"_s, u"!"_s, u"2023-09~2024-08"_s);
        row("one day", u"2024-10-08"_s, u"!"_s, u"!"_s);
        row("no start", u"~2024-10-14"_s, u"!"_s, u"!"_s);
        row("bad end", u"2024-10-08~2024-10-32"_s, u"!"_s, u"!"_s);
        row("a tail", u"2024-10-08~2024-10-14 左右"_s, u"!"_s, u"!"_s);
    }
    void ranges()
    {
        QFETCH(QString, typed);
        QFETCH(QString, days);
        QFETCH(QString, months);
        QStringList faults;
        const auto dayRange = dayRangeFromCell(textCell(typed), faults);
        QCOMPARE(outcome(dayRange, faults, [](const DayRange &range) { return rangeText(range); }), days);
        faults.clear();
        const auto monthRange = monthRangeFromCell(textCell(typed), faults);
        QCOMPARE(
            outcome(monthRange, faults, [](const MonthRange &range) { return rangeText(range); }), months);
    }

    void workHistory()
    {
        QStringList faults;
        const QList<WorkPeriod> history =
            workHistoryFromCell(textCell(u"2022-07~2023-08 博湖试例公司;2023.09-2024.06 "
                                         u"试例乡（２）站（借调）；2024年7月至今，试例站\n"
                                         "2024-07～3中; 乱写;2024-13~ 试例站"_s),
                faults);
        QCOMPARE(history.size(), 4);
        QCOMPARE(history[0].period.from, DayOrMonth::ofMonth(2022, 7));
        QCOMPARE(history[0].period.to, DayOrMonth::ofMonth(2023, 8));
        QCOMPARE(history[0].unitName, u"博湖试例公司"_s);
        QVERIFY(!history[0].secondment);
        QCOMPARE(history[1].unitName, u"试例乡（2）站"_s);
        QVERIFY(history[1].secondment);
        QCOMPARE(history[2].unitName, u"试例站"_s);
        QVERIFY(!history[2].period.to.isKnown());
        QCOMPARE(history[3].unitName, u"3中"_s);
        QCOMPARE(faults.size(), 2);
        QVERIFY(faults[0].contains(u"乱写"));
    }

    void yearItems()
    {
        QStringList faults;
        QCOMPARE(
            assessmentsFromCell(textCell(u"2023=合格；２０２２＝不定等次;2021年度：称职;2020优秀"_s), faults),
            (QList<Assessment>{{2023, AssessmentResult::Qualified}, {2022, AssessmentResult::Undetermined},
                {2021, AssessmentResult::Qualified}, {2020, AssessmentResult::Excellent}}));
        QVERIFY(faults.isEmpty());
        QVERIFY(assessmentsFromCell(textCell(u"无"_s), faults).isEmpty());
        QVERIFY(faults.isEmpty());
        QCOMPARE(assessmentsFromCell(textCell(u"2023=很好;合格;2022;23=合格;2021=合格"_s), faults).size(), 1);
        QCOMPARE(faults.size(), 4);
        faults.clear();
        QCOMPARE(trainingFromCell(textCell(u"2023=系统;2021=手动"_s), TrainingKind::Public, faults),
            (QList<TrainingCertificate>{{2023, TrainingKind::Public, TrainingSource::System},
                {2021, TrainingKind::Public, TrainingSource::Manual}}));
        QVERIFY(faults.isEmpty());
        QVERIFY(trainingFromCell(textCell(u"2023=合格"_s), TrainingKind::Public, faults).isEmpty());
        QCOMPARE(faults.size(), 1);
    }

    void attachmentsAndConfirmations()
    {
        QStringList faults;
        QCOMPARE(attachmentsFromCell(textCell(u"毕业证;学位证；公示、公示结果;个人承诺书"_s), faults),
            (QList<AttachmentKind>{AttachmentKind::Diploma, AttachmentKind::DegreeCertificate,
                AttachmentKind::Notice, AttachmentKind::NoticeResult, AttachmentKind::Commitment}));
        QVERIFY(faults.isEmpty());
        QCOMPARE(attachmentsFromCell(textCell(u"毕业证;结婚证;户口本"_s), faults).size(), 1);
        QCOMPARE(faults.size(), 2);
        faults.clear();
        const auto answers =
            confirmationsFromCell(textCell(u"R-ATT-10=是;r-sign-1＝否;R-X=是;R-ATT-9=也许"_s), faults);
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers[0].rule, u"R-ATT-10"_s);
        QVERIFY(answers[0].yes);
        QVERIFY(answers[0].judged.isEmpty());
        QCOMPARE(answers[1].rule, u"R-SIGN-1"_s);
        QVERIFY(!answers[1].yes);
        QCOMPARE(faults.size(), 2);
    }

    void idNumbers()
    {
        QStringList faults;
        QCOMPARE(
            idNumberFromCell(textCell(u" ６５２８２９20010817958x "_s), faults), u"65282920010817958X"_s);
        QCOMPARE(idNumberFromCell(textCell(u"'652829 20020311 9016"_s), faults), u"652829200203119016"_s);
        QCOMPARE(idNumberFromCell(textCell(u"只有一半"_s), faults), u"只有一半"_s); // R-DATA-1 judges it
        QVERIFY(faults.isEmpty());
        for (const Cell &cell :
            {numberCell(652829200203119000.0), numberCell(652829750315901.0), textCell(u"6.52829E+17"_s),
                textCell(u"6.52829200203119E+17"_s), textCell(u"6e+17"_s), dateCell(QDate(2024, 1, 1))}) {
            QVERIFY(!idNumberFromCell(cell, faults));
        }
        QCOMPARE(faults.size(), 6);
    }

    void numberTexts()
    {
        QStringList faults;
        QCOMPARE(numberTextFromCell(numberCell(13900000001.0), faults), u"13900000001"_s);
        QCOMPARE(numberTextFromCell(textCell(u"0996—6621863"_s), faults), u"0996—6621863"_s);
        QVERIFY(faults.isEmpty());
        QVERIFY(!numberTextFromCell(numberCell(100001202405000001.0), faults));
        QVERIFY(!numberTextFromCell(textCell(u"1.00001E+17"_s), faults));
        QCOMPARE(faults.size(), 2);
    }

    void codesAndAnswers()
    {
        QStringList faults;
        QCOMPARE(codeFromCell<EducationLevel>(textCell(u" 大专 "_s), faults), EducationLevel::Associate);
        QCOMPARE(
            codeFromCell<PostRole>(textCell(u"播音主持(汉语)"_s), faults), PostRole::BroadcasterMandarin);
        QCOMPARE(codeFromCell<MandarinLevel>(textCell(u"２甲"_s), faults), MandarinLevel::L2A);
        for (const QString &yes : {u"是"_s, u"有"_s, u"y"_s, u"√"_s, u"１"_s, u"true"_s})
            QCOMPARE(yesNoFromCell(textCell(yes), faults), true);
        for (const QString &no : {u"否"_s, u"无"_s, u"N"_s, u"×"_s, u"0"_s})
            QCOMPARE(yesNoFromCell(textCell(no), faults), false);
        Cell boolean;
        boolean.kind = Cell::Kind::Boolean;
        boolean.number = 1;
        QCOMPARE(yesNoFromCell(boolean, faults), true);
        QVERIFY(faults.isEmpty());
        QVERIFY(!codeFromCell<Sex>(textCell(u"无"_s), faults));
        QVERIFY(faults[0].contains(u"男 / 女"));
        QVERIFY(!yesNoFromCell(textCell(u"大概"_s), faults));
        QCOMPARE(faults.size(), 2);
    }

    void scores()
    {
        QStringList faults;
        QCOMPARE(scoreFromCell(numberCell(60), faults), 60.0);
        QCOMPARE(scoreFromCell(textCell(u"８２.５分"_s), faults), 82.5);
        QVERIFY(faults.isEmpty());
        for (const QString &bad : {u"101"_s, u"-1"_s, u"nan"_s, u"inf"_s, u"良好"_s})
            QVERIFY(!scoreFromCell(textCell(bad), faults));
        QVERIFY(!scoreFromCell(numberCell(100.5), faults));
        QCOMPARE(faults.size(), 6);
    }

    void errorsAndFormulas()
    {
        Cell error;
        error.kind = Cell::Kind::Error;
        error.text = u"#N/A"_s;
        Cell formula;
        formula.kind = Cell::Kind::Uncomputed;
        QStringList faults;
        for (const Cell &cell : {error, formula, textCell(u"#REF!"_s)}) {
            QVERIFY(!textFromCell(cell, faults));
            QVERIFY(!dateFromCell(cell, faults));
            QVERIFY(!scoreFromCell(cell, faults));
            QVERIFY(attachmentsFromCell(cell, faults).isEmpty());
        }
        QCOMPARE(faults.size(), 12);
        QCOMPARE(textFromCell(textCell(u"#1教学楼"_s), faults), u"#1教学楼"_s);
    }

    void texts()
    {
        QStringList faults;
        QCOMPARE(textFromCell(textCell(u"　试例第２中学（北） "_s), faults), u"试例第2中学（北）"_s);
        QCOMPARE(textFromCell(numberCell(5), faults), u"5"_s);
        QVERIFY(faults.isEmpty());
    }

    void dateFormats_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("shows"); // d: day, m: month only, t: time, -: no date
        const auto row = [](const QString &code, const QString &shows) {
            QTest::newRow(qPrintable(code)) << code << shows;
        };
        row(u"General"_s, u"-"_s);
        row(u"0.00"_s, u"-"_s);
        row(u"@"_s, u"-"_s);
        row(u"#,##0;[Red]-#,##0"_s, u"-"_s);
        row(u"0.00E+00"_s, u"-"_s);
        row(u"0\"年\""_s, u"-"_s);
        row(u"\"dmy\"0"_s, u"-"_s);
        row(u"0\\d"_s, u"-"_s);
        row(u"[$-804]0"_s, u"-"_s);
        row(u"yyyy-mm-dd"_s, u"d"_s);
        row(u"yyyy/m/d;@"_s, u"d"_s);
        row(u"[$-804]yyyy\"年\"m\"月\"d\"日\";@"_s, u"d"_s);
        row(u"yyyy\"年\"m\"月\""_s, u"m"_s);
        row(u"[$-F800]dddd, mmmm dd, yyyy"_s, u"d"_s);
        row(u"mmm-yy"_s, u"m"_s);
        row(u"yyyy-mm"_s, u"m"_s);
        row(u"yyyy.mm"_s, u"m"_s);
        row(u"m\"月\"d\"日\""_s, u"d"_s);
        row(u"yyyy-mm-dd hh:mm"_s, u"dt"_s);
        row(u"yyyy/m/d h:mm AM/PM"_s, u"dt"_s);
        row(u"h:mm"_s, u"dt"_s);
        row(u"mm:ss"_s, u"dt"_s);
        row(u"[h]:mm:ss"_s, u"dt"_s);
        row(u"上午/下午h\"时\"mm\"分\""_s, u"dt"_s);
        row(u"[Red]yyyy-mm-dd"_s, u"d"_s);
        row(u"\"未完"_s, u"-"_s);
        row(u"[未完"_s, u"-"_s);
        row(u"\\"_s, u"-"_s);
    }
    void dateFormats()
    {
        QFETCH(QString, code);
        QFETCH(QString, shows);
        const DateFormat format = dateFormatOfCode(code);
        QString found = !format.isDate ? u"-"_s : format.hasDay ? u"d"_s : u"m"_s;
        if (format.isDate && format.hasTime)
            found += u't';
        QCOMPARE(found, shows);
    }

    void builtInDateFormats()
    {
        QList<int> dates;
        for (int id = 0; id < 164; ++id) {
            if (dateFormatOfBuiltIn(id).isDate)
                dates.append(id);
        }
        QCOMPARE(dates, (QList<int>{14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35,
                            36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58}));
        for (const int id : {17, 27, 36, 50, 52, 57})
            QVERIFY(!dateFormatOfBuiltIn(id).hasDay);
    }
};

TEST_CASE(QCoreApplication, TestCellForms)
#include "tst_cell_forms.moc"
