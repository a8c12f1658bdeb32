// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster_fixtures.h"
#include "test_case.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

using namespace chuding;
using namespace chuding::fixtures;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = sheetRow(1, inlineCell("A1", u"姓名"_s) + inlineCell("B1", u"身份证号"_s) +
                                          inlineCell("C1", u"出生日期"_s) + inlineCell("D1", u"申报时间"_s));

} // namespace

class TestXlsxRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenByLibxlsxwriter()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"roster.xlsx"_s);
        lxw_workbook *book = workbook_new(path.toUtf8().constData());
        lxw_worksheet *sheet = workbook_add_worksheet(book, "摸底");
        lxw_format *day = workbook_add_format(book);
        format_set_num_format(day, "yyyy\"年\"m\"月\"d\"日\"");
        lxw_format *minute = workbook_add_format(book);
        format_set_num_format_index(minute, 22);
        worksheet_merge_range(sheet, 0, 0, 0, 6, "博湖县2024年度初定名册", nullptr);
        const char *headers[] = {
            "姓 名", "身份证号", "出生日期", "申报时间", "毕业时间1", "普通话分数", "单位在本县"};
        for (lxw_col_t i = 0; i < 7; ++i)
            worksheet_write_string(sheet, 2, i, headers[i], nullptr);
        worksheet_write_string(sheet, 3, 0, "张试例", nullptr);
        worksheet_write_string(sheet, 3, 1, "652829200203119016", nullptr);
        lxw_datetime birth{2002, 3, 11, 0, 0, 0};
        worksheet_write_datetime(sheet, 3, 2, &birth, day);
        lxw_datetime applied{2024, 10, 15, 11, 30, 0};
        worksheet_write_datetime(sheet, 3, 3, &applied, minute);
        worksheet_write_formula_str(sheet, 3, 4, "=\"2024\"&\"-06\"", nullptr, "2024-06");
        worksheet_write_formula_num(sheet, 3, 5, "=80+2.5", nullptr, 82.5);
        worksheet_write_boolean(sheet, 3, 6, 1, nullptr);
        worksheet_write_string(sheet, 5, 0, "李试例", nullptr);
        worksheet_write_number(sheet, 5, 1, 652829200203119016.0, nullptr);
        worksheet_write_number(sheet, 5, 4, 2022.1, nullptr);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);

        const auto roster = readRoster(path, policyId());
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
        QCOMPARE(roster->sheet, u"摸底"_s);
        QCOMPARE(roster->headerRow, 3);
        QCOMPARE(roster->rows.size(), 2);
        const RosterRow &first = roster->rows[0];
        QCOMPARE(places(first.faults), QStringList());
        QCOMPARE(first.row, 4);
        QCOMPARE(first.dossier.person.birth, DayOrMonth(QDate(2002, 3, 11)));
        QCOMPARE(
            first.dossier.eventMoment(DossierEvent::Applied), Moment(QDate(2024, 10, 15), QTime(11, 30)));
        QCOMPARE(first.dossier.education.value(0).graduated, DayOrMonth::ofMonth(2024, 6));
        QCOMPARE(first.dossier.mandarin.score, 82.5);
        QCOMPARE(first.dossier.employment.inCounty, true);
        const RosterRow &second = roster->rows[1];
        QCOMPARE(second.row, 6);
        QCOMPARE(places(second.faults),
            (QStringList{u"person.id B6 R-DATA-1"_s, u"edu1.graduated E6 R-DATA-4"_s}));
        QVERIFY(second.dossier.person.idNumber.isEmpty());
    }

    void sharedStringsRunsAndReadings()
    {
        RawWorkbook book;
        book.strings = "<si><t>姓名</t></si><si><t>身份证号</t></si>"
                       "<si><r><rPr><b/></rPr><t>张</t></r><r><t xml:space=\"preserve\">试例</t></r>"
                       "<rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh><phoneticPr fontId=\"1\"/></si>"
                       "<si><t>_x0036_52829200203119016_x000D_</t></si><si/>";
        book.sheetData = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                         "<row><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c></row>"
                         "<row><c t=\"s\"><v>4</v></c></row>";
        const auto roster = readBytes(book.bytes());
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
        QCOMPARE(roster->rows.size(), 1);
        QCOMPARE(roster->rows[0].row, 2);
        QCOMPARE(roster->rows[0].dossier.person.name, u"张试例"_s);
        QCOMPARE(roster->rows[0].dossier.person.idNumber, u"652829200203119016"_s);
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("style"); // 1: built-in 14, 2: built-in 57 (month), 3: built-in 22
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("expected");
        QTest::newRow("day") << QByteArray("45488") << 1 << false << u"2024-07-15"_s;
        QTest::newRow("month") << QByteArray("45474") << 2 << false << u"2024-07"_s;
        QTest::newRow("month format, other day") << QByteArray("45488") << 2 << false << u"2024-07-15"_s;
        QTest::newRow("1904") << QByteArray("44026") << 1 << true << u"2024-07-15"_s;
        QTest::newRow("1904 day 0") << QByteArray("0") << 1 << true << u"1904-01-01"_s;
        QTest::newRow("day 1") << QByteArray("1") << 1 << false << u"1900-01-01"_s;
        QTest::newRow("day 59") << QByteArray("59") << 1 << false << u"1900-02-28"_s;
        QTest::newRow("day 60 never was") << QByteArray("60") << 1 << false << QString();
        QTest::newRow("day 61") << QByteArray("61") << 1 << false << u"1900-03-01"_s;
        QTest::newRow("time only") << QByteArray("0.5") << 3 << false << QString();
        QTest::newRow("negative") << QByteArray("-5") << 1 << false << QString();
        QTest::newRow("beyond Excel") << QByteArray("1e18") << 1 << false << QString();
        QTest::newRow("no number") << QByteArray("NaN") << 1 << false << QString();
        QTest::newRow("without a format") << QByteArray("45488") << 0 << false << QString();
        QTest::newRow("unknown format") << QByteArray("45488") << 99 << false << QString();
        QTest::newRow("negative format") << QByteArray("45488") << -1 << false << QString();
    }
    void dates()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, style);
        QFETCH(bool, from1904);
        QFETCH(QString, expected);
        RawWorkbook book;
        if (from1904)
            book.workbookProperties = "date1904=\"1\"";
        book.sheetData = header + sheetRow(2, inlineCell("A2", u"张试例"_s) + numberCell("C2", value, style));
        const auto roster = readBytes(book.bytes());
        QVERIFY(roster.ok());
        QCOMPARE(roster->rows[0].dossier.person.birth.toText(), expected);
        QCOMPARE(roster->rows[0].faults.size(), expected.isEmpty() ? 1 : 0);
    }

    void momentsToTheMinute()
    {
        RawWorkbook book;
        QByteArray rows = header;
        // Every minute of a day as the nearest double, the way Excel stores it.
        const double day = 45580;
        for (int minute = 0; minute < 1440; ++minute) {
            const QByteArray number = QByteArray::number(minute + 2);
            rows += sheetRow(minute + 2,
                inlineCell("A" + number, u"试例"_s) +
                    numberCell("D" + number, QByteArray::number(day + minute / 1440.0, 'g', 15), 3));
        }
        book.sheetData = rows;
        const auto roster = readBytes(book.bytes());
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
        QCOMPARE(roster->rows.size(), 1440);
        for (int minute = 0; minute < 1440; ++minute) {
            QCOMPARE(roster->rows[minute].dossier.eventMoment(DossierEvent::Applied),
                Moment(QDate(2024, 10, 15), QTime(minute / 60, minute % 60)));
        }
    }

    void cellKinds()
    {
        RawWorkbook book;
        book.sheetData =
            header +
            sheetRow(2, inlineCell("A2", u"张试例"_s) + "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>" +
                            "<c r=\"C2\" t=\"d\"><v>2002-03-11</v></c><c r=\"D2\"><f>NOW()</f></c>") +
            sheetRow(3, inlineCell("A3", u"李试例"_s) +
                            "<c r=\"B3\" t=\"str\"><f>X1</f><v>65282920010817958x</v></c>" +
                            "<c r=\"C3\" t=\"str\"><f>X2</f><v></v></c><c r=\"D3\" s=\"3\"/>");
        const auto roster = readBytes(book.bytes());
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
        QCOMPARE(places(roster->rows[0].faults),
            (QStringList{u"person.id B2 R-DATA-1"_s, u"applied D2 R-DATA-4"_s}));
        QVERIFY(roster->rows[0].faults[0].message.contains(u"#N/A"));
        QCOMPARE(roster->rows[0].dossier.person.birth.toText(), u"2002-03-11"_s);
        QVERIFY(roster->rows[1].faults.isEmpty());
        QCOMPARE(roster->rows[1].dossier.person.idNumber, u"65282920010817958X"_s);
    }

    void mergedCells()
    {
        RawWorkbook book;
        book.sheetData =
            sheetRow(1, inlineCell("A1", u"姓名"_s) + inlineCell("B1", u"工作单位"_s) +
                            inlineCell("C1", u"学历情况"_s)) +
            sheetRow(2, inlineCell("C2", u"学历1"_s) + inlineCell("D2", u"毕业学校1"_s)) +
            sheetRow(3,
                inlineCell("A3", u"甲试例"_s) + inlineCell("B3", u"试例站"_s) + inlineCell("C3", u"本科"_s)) +
            sheetRow(4, inlineCell("A4", u"乙试例"_s) + inlineCell("C4", u"专科"_s)) +
            sheetRow(5, inlineCell("C5", u"中专"_s)) + sheetRow(6, inlineCell("A6", u"丙试例"_s));
        book.afterData =
            "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"C1:D1\"/>"
            "<mergeCell ref=\"B3:B6\"/><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"nonsense\"/>"
            "<mergeCell ref=\"B900000:B1048576\"/></mergeCells>";
        const auto roster = readBytes(book.bytes());
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
        QCOMPARE(roster->headerRow, 2);
        QCOMPARE(roster->rows.size(), 4);
        for (const RosterRow &row : roster->rows)
            QCOMPARE(row.dossier.employment.unitName, u"试例站"_s);
        QCOMPARE(roster->rows[1].dossier.person.name, u"乙试例"_s);
        // One applicant over two rows: said, not made into a second applicant of the same name.
        QCOMPARE(places(roster->rows[2].faults), QStringList{u"person.name A5 R-DATA-7"_s});
        QVERIFY(roster->rows[2].dossier.person.name.isEmpty());
        QCOMPARE(roster->rows[3].row, 6);
    }

    void firstVisibleSheet()
    {
        RawWorkbook book;
        book.sheets = "<sheet name=\"词表\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                      "<sheet name=\"名册\" sheetId=\"2\" r:id=\"rId2\"/>";
        book.sheetData = sheetRow(1, inlineCell("A1", u"词"_s));
        book.replaced[u"xl/worksheets/sheet2.xml"_s] = "<worksheet xmlns=\"x\"><sheetData>" + header +
                                                       sheetRow(2, inlineCell("A2", u"张试例"_s)) +
                                                       "</sheetData></worksheet>";
        const auto roster = readBytes(book.bytes());
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
        QCOMPARE(roster->sheet, u"名册"_s);
        QCOMPARE(roster->rows.size(), 1);
    }

    void oddButReadable()
    {
        // Rows out of order, a lying dimension, columns that leap, prefixes instead of a default namespace.
        RawWorkbook book;
        book.replaced[u"xl/worksheets/sheet1.xml"_s] =
            "<?xml version=\"1.0\" standalone=\"yes\"?><x:worksheet xmlns:x=\"y\"><x:dimension "
            "ref=\"A1\"/><x:sheetData>"
            "<x:row r=\"1048576\"><x:c r=\"XFC1048576\" "
            "t=\"inlineStr\"><x:is><x:t>张试例</x:t></x:is></x:c></x:row>"
            "<x:row r=\"7\"><x:c r=\"XFC7\" t=\"inlineStr\"><x:is><x:t>姓名</x:t></x:is></x:c>"
            "<x:c r=\"XFD7\" t=\"inlineStr\"><x:is><x:t>备注</x:t></x:is></x:c></x:row>"
            "</x:sheetData></x:worksheet>";
        const auto roster = readBytes(book.bytes());
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
        QCOMPARE(roster->headerRow, 7);
        QCOMPARE(roster->unknownHeaders, QStringList{u"备注"_s});
        QCOMPARE(roster->rows[0].row, 1048576);
    }

    void withoutStylesAndStrings()
    {
        RawWorkbook book;
        book.sheetData = header + sheetRow(2, inlineCell("A2", u"张试例"_s));
        book.replaced[u"_rels/.rels"_s] = {};
        book.replaced[u"xl/_rels/workbook.xml.rels"_s] =
            "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
            "Target=\"worksheets/sheet1.xml\"/></Relationships>";
        book.replaced[u"xl/styles.xml"_s] = {};
        book.replaced[u"xl/sharedStrings.xml"_s] = {};
        const auto roster = readBytes(book.bytes());
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
        QCOMPARE(roster->rows.size(), 1);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        RawWorkbook good;
        good.sheetData = header + sheetRow(2, inlineCell("A2", u"张试例"_s));
        RawWorkbook bad = good;
        bad.sheetHead = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
        QTest::newRow("document type") << bad.bytes();
        bad = good;
        bad.sheetData += sheetRow(3, "<c r=\"A3\" t=\"inlineStr\"><is><t>&nothing;</t></is></c>");
        QTest::newRow("unknown entity") << bad.bytes();
        bad = good;
        bad.sheetData += sheetRow(3, "<c r=\"A3\" t=\"s\"><v>7</v></c>");
        QTest::newRow("no such shared string") << bad.bytes();
        bad = good;
        bad.sheetData += sheetRow(3, "<c r=\"A3\" t=\"s\"><v>-1</v></c>");
        QTest::newRow("negative shared string") << bad.bytes();
        bad = good;
        bad.sheetData += sheetRow(99999999, inlineCell("A1", u"x"_s));
        QTest::newRow("row beyond Excel") << bad.bytes();
        bad = good;
        bad.sheetData += sheetRow(3, "<c r=\"ZZZZZZZZZZ3\"><v>1</v></c>");
        QTest::newRow("column beyond Excel") << bad.bytes();
        bad = good;
        bad.sheetData += "<row>";
        QTest::newRow("not well formed") << bad.bytes();
        bad = good;
        bad.replaced[u"xl/worksheets/sheet1.xml"_s] = {};
        QTest::newRow("no sheet") << bad.bytes();
        bad = good;
        bad.replaced[u"xl/workbook.xml"_s] = {};
        QTest::newRow("no workbook") << bad.bytes();
        bad = good;
        bad.sheets = {};
        QTest::newRow("no sheets") << bad.bytes();
        bad = good;
        bad.sheetData = sheetRow(1, inlineCell("A1", u"名册"_s));
        QTest::newRow("no header") << bad.bytes();
        QTest::newRow("other zip") << RawWorkbook::zipped({{u"word/document.xml"_s, "<w/>"}});
        QTest::newRow("PK alone") << QByteArray("PK\3\4");
        QByteArray flipped = good.bytes();
        const qsizetype crc = flipped.indexOf("PK\1\2", flipped.indexOf("PK\1\2") + 1);
        QVERIFY(crc > 0);
        bad = good;
        QByteArray wrongCrc = good.bytes();
        for (qsizetype at = wrongCrc.indexOf("PK\1\2"); at >= 0; at = wrongCrc.indexOf("PK\1\2", at + 4))
            wrongCrc[at + 16] = static_cast<char>(wrongCrc[at + 16] ^ 1);
        QTest::newRow("wrong checksums") << wrongCrc;
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        const auto roster = readBytes(bytes);
        QVERIFY(!roster.ok());
        QCOMPARE(roster.error().code, Error::Code::Format);
        QVERIFY(!roster.error().detail.isEmpty());
    }

    void cellsAsLongAsExcelsOwn()
    {
        for (const qsizetype length : {32'768, 5'000'000}) {
            RawWorkbook book;
            book.sheetData = header + sheetRow(2, inlineCell("A2", QString(length, u'a'))) +
                             sheetRow(3, "<c r=\"A3\" t=\"s\"><v>0</v></c>");
            book.strings = "<si><t>" + QByteArray(length, 'b') + "</t></si>";
            const auto roster = readBytes(book.bytes());
            QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
            QCOMPARE(roster->rows.size(), 2);
            QCOMPARE(places(roster->rows[0].faults), QStringList{u"person.name A2 R-DATA-7"_s});
            QCOMPARE(places(roster->rows[1].faults), QStringList{u"person.name A3 R-DATA-7"_s});
        }
    }

    void hostileSizes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        RawWorkbook good;
        good.sheetData = header + sheetRow(2, inlineCell("A2", u"张试例"_s));
        RawWorkbook bad = good;
        bad.sheetData += sheetRow(3, inlineCell("A3", QString(40'000'000, u'a')));
        QTest::newRow("endless text") << bad.bytes();
        bad = good;
        bad.sheetData += "<row r=\"3\" x=\"" + QByteArray(2'000'000, 'a') + "\"/>";
        QTest::newRow("endless attribute") << bad.bytes();
        bad = good;
        bad.sheetData +=
            sheetRow(3, "<c r=\"A3\" t=\"inlineStr\"><is><t>" + QByteArray("<a>").repeated(300'000) +
                            QByteArray("</a>").repeated(300'000) + "</t></is></c>");
        QTest::newRow("deep") << bad.bytes();
        QByteArray many;
        for (int i = 0; i < 30'000; ++i)
            many += "PK\3\4................................";
        QTest::newRow("many entries") << many;
        bad = good;
        QByteArray rows;
        for (int i = 2; i < 100'200; ++i)
            rows += "<row><c r=\"A1\"><v>1</v></c></row>";
        bad.sheetData = header + rows;
        QTest::newRow("many rows") << bad.bytes();
        bad = good;
        bad.afterData =
            "<mergeCells>" + QByteArray("<mergeCell ref=\"A1:A99\"/>").repeated(100'002) + "</mergeCells>";
        QTest::newRow("many merges") << bad.bytes();
    }
    void hostileSizes()
    {
        QFETCH(QByteArray, bytes);
        const auto roster = readBytes(bytes);              // a hang is the test runner's time-out
        if (QByteArray(QTest::currentDataTag()) == "deep") // harmless, if odd: it has no text of its own
            return;
        QVERIFY(!roster.ok());
    }
};

TEST_CASE(QCoreApplication, TestXlsxRoster)
#include "tst_xlsx_roster.moc"
