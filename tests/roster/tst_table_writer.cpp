// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_limit.h"
#include "roster/sheet.h"
#include "roster/table_writer.h"
#include "roster_fixtures.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>

#include <optional>

#include <sys/stat.h>

using namespace chuding;
using namespace chuding::fixtures;
using namespace Qt::StringLiterals;

namespace {

Table sampleTable()
{
    Table table;
    table.title = u"申报人员：试例"_s;
    table.note = u"导出时间 2024年10月20日 12:00"_s;
    table.headers = {u"姓名"_s, u"身份证号"_s, u"问题"_s};
    table.rows = {{u"张试例"_s, u"652829200203119016"_s, u"3"_s}, {u"李试例"_s, u"007"_s, u"0012"_s}};
    table.textColumns = {1};
    return table;
}

QByteArray tableBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray tablePart(const QString &path, const QString &name)
{
    KZip zip(path);
    if (!zip.open(QIODevice::ReadOnly))
        return {};
    const KArchiveFile *file = zip.directory()->file(name);
    return file ? file->data() : QByteArray();
}

/// The one cell of a one-column table, read back as any spreadsheet reads it.
Cell writtenCell(const QString &text, bool isText)
{
    Table table;
    table.headers = QStringList{u"列"_s};
    table.rows = {{text}};
    if (isText)
        table.textColumns = {0};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.xlsx"_s);
    if (!writeTable(path, table).ok())
        return {};
    const auto sheet = readXlsxSheet(tableBytes(path));
    return sheet.ok() && sheet->rows.size() == 2 ? sheet->rows[1].cells.value(0) : Cell();
}

} // namespace

class TestTableWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.xlsx"_s);
        const auto written = writeTable(path, sampleTable());
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
        const auto sheet = readXlsxSheet(tableBytes(path));
        QVERIFY2(sheet.ok(), sheet.ok() ? "" : qPrintable(sheet.error().detail));
        QCOMPARE(sheet->name, u"申报人员：试例"_s);
        QCOMPARE(sheet->rows.size(), 5);
        QCOMPARE(sheet->rows[0].cells[0].text, u"申报人员：试例"_s);
        QCOMPARE(sheet->rows[1].cells[0].text, u"导出时间 2024年10月20日 12:00"_s);
        QCOMPARE(sheet->rows[2].cells[2].text, u"问题"_s);
        QCOMPARE(sheet->rows[3].cells[1].text, u"652829200203119016"_s);
        QCOMPARE(sheet->rows[3].cells[1].kind, Cell::Kind::Text);
        QCOMPARE(sheet->rows[3].cells[2].kind, Cell::Kind::Number);
        QCOMPARE(sheet->rows[4].cells[1].text, u"007"_s);
        QCOMPARE(sheet->rows[4].cells[2].kind, Cell::Kind::Text); // 0012 is no number
        // and the roster reader finds its way below title and note
        const auto roster = readRoster(path, policyId());
        QVERIFY(roster.ok());
        QCOMPARE(roster->headerRow, 3);
        QCOMPARE(roster->rows.size(), 2);
    }

    void viewAndPaper()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.xlsx"_s);
        QVERIFY(writeTable(path, sampleTable()).ok());
        const QByteArray sheet = tablePart(path, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("<autoFilter ref=\"A3:C5\""));
        QVERIFY(sheet.contains("state=\"frozen\"") && sheet.contains("ySplit=\"3\""));
        QVERIFY(sheet.contains("orientation=\"landscape\"") && sheet.contains("paperSize=\"9\""));
        QVERIFY(tablePart(path, u"xl/workbook.xml"_s).contains("_xlnm.Print_Titles"));
        QVERIFY(tablePart(path, u"xl/workbook.xml"_s).contains("$3:$3"));
        QVERIFY(tablePart(path, u"xl/styles.xml"_s).contains("numFmtId=\"49\""));
    }

    void csvForExcel()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.csv"_s);
        Table table;
        table.title = u"not written"_s;
        table.headers = {u"姓名"_s, u"说明"_s};
        table.rows = {{u"张试"_s, u"a, \"b\"\nc"_s}, {u"=1+1"_s, u"-5"_s}, {u"@x"_s, QString()}};
        QVERIFY(writeCsv(path, table).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF"
                                            "姓名,说明\r\n张试,\"a, \"\"b\"\"\nc\"\r\n'=1+1,-5\r\n'@x,\r\n"));
        QVERIFY(!writeCsv(folder.filePath(u"nowhere/t.csv"_s), table).ok());
    }

    void withoutTitleNoteAndRows()
    {
        Table table;
        table.headers = QStringList{u"姓名"_s};
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.xlsx"_s);
        QVERIFY(writeTable(path, table).ok());
        const auto sheet = readXlsxSheet(tableBytes(path));
        QCOMPARE(sheet->rows.size(), 1);
        QCOMPARE(sheet->name, u"Sheet1"_s);
        QVERIFY(tablePart(path, u"xl/worksheets/sheet1.xml"_s).contains("<autoFilter ref=\"A1\""));
    }

    void sheetNames_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("signs") << u"[2024]: 甲/乙\\丙*?"_s << u"2024 甲 乙 丙"_s;
        QTest::newRow("apostrophes") << u"'甲'"_s << u"甲"_s;
        QTest::newRow("long") << QString(40, u'试') << QString(31, u'试');
        QTest::newRow("reserved") << u"history"_s << u"Sheet1"_s;
        QTest::newRow("nothing left") << u"///"_s << u"Sheet1"_s;
    }
    void sheetNames()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        Table table = sampleTable();
        table.title = title;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.xlsx"_s);
        const auto written = writeTable(path, table);
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
        QCOMPARE(readXlsxSheet(tableBytes(path))->name, name);
    }

    void formulasAreText_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"=1+1"_s, u"=cmd|'/c calc'!A0"_s, u"+86 139"_s, u"-1+1"_s, u"@SUM(A1)"_s,
                 u"\t=1+1"_s, u"=HYPERLINK(\"http://x\")"_s, u"{=1}"_s, u"<b>&\"'"_s, u" 试例 "_s,
                 u"一行\n二行"_s, u"𠮷"_s, u"_x0041_"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void formulasAreText()
    {
        QFETCH(QString, text);
        for (const bool isText : {false, true}) {
            const Cell cell = writtenCell(text, isText);
            QCOMPARE(cell.kind, Cell::Kind::Text);
            QCOMPARE(cell.text, text);
        }
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNumber");
        for (const QString &text : {u"0"_s, u"12"_s, u"-3"_s, u"82.5"_s, u"123456789012345"_s})
            QTest::newRow(qPrintable(text)) << text << true;
        for (const QString &text :
            {u"012"_s, u"1e5"_s, u"1234567890123456"_s, u"82.50"_s, u"."_s, u"-"_s, u"2022.10"_s,
                u"2024-10"_s, u"１２"_s, u"inf"_s, u"nan"_s, u"0x10"_s, u" 1"_s, u"-0"_s + u"1"_s})
            QTest::newRow(qPrintable(text)) << text << false;
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(bool, isNumber);
        const Cell cell = writtenCell(text, false);
        QCOMPARE(cell.kind, isNumber ? Cell::Kind::Number : Cell::Kind::Text);
        if (isNumber)
            QCOMPARE(cell.number, text.toDouble());
        else
            QCOMPARE(cell.text, text);
        QCOMPARE(writtenCell(text, true).kind, Cell::Kind::Text);
        QCOMPARE(writtenCell(text, true).text, text);
    }

    void signsThatAreNoXml()
    {
        QCOMPARE(writtenCell(u"试"_s + QChar(1) + QChar(0x1f) + QChar(0xFFFE) + QChar(0xFFFF) + u"例"_s, true)
                     .text,
            u"试例"_s);
        QVERIFY(writtenCell(u"试"_s + QChar(0xD800), true).text.startsWith(u'试'));
        QCOMPARE(writtenCell(QString(40'000, u'试'), true).text.size(), 32'767);
    }

    void raggedRows()
    {
        Table table = sampleTable();
        table.rows = {{}, {u"甲"_s}, {u"乙"_s, u"1"_s, u"2"_s, u"beyond the headers"_s}};
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.xlsx"_s);
        QVERIFY(writeTable(path, table).ok());
        const auto sheet = readXlsxSheet(tableBytes(path));
        QCOMPARE(sheet->rows.last().cells.size(), 3);
    }

    void refusesWhatIsNoTable()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.xlsx"_s);
        QCOMPARE(writeTable(path, Table()).error().code, Error::Code::Format);
        Table table = sampleTable();
        table.rows = QList<QStringList>(100'001, QStringList{u"甲"_s});
        QCOMPARE(writeTable(path, table).error().code, Error::Code::Limit);
        QVERIFY(!QFile::exists(path));
    }

    void sameInputSameBytes()
    {
        const QTemporaryDir folder;
        QVERIFY(writeTable(folder.filePath(u"a.xlsx"_s), sampleTable()).ok());
        QTest::qWait(1100);
        QVERIFY(writeTable(folder.filePath(u"b.xlsx"_s), sampleTable()).ok());
        QVERIFY(!tableBytes(folder.filePath(u"a.xlsx"_s)).isEmpty());
        QCOMPARE(tableBytes(folder.filePath(u"a.xlsx"_s)), tableBytes(folder.filePath(u"b.xlsx"_s)));
    }

    void writtenWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.xlsx"_s);
        QVERIFY(writeTable(path, sampleTable()).ok());
        const QByteArray before = tableBytes(path);
        QCOMPARE(writeTable(folder.filePath(u"没有/t.xlsx"_s), sampleTable()).error().code, Error::Code::Io);
        QCOMPARE(writeTable(folder.path(), sampleTable()).error().code, Error::Code::Io);
        const QByteArray pipe = QFile::encodeName(folder.filePath(u"pipe"_s));
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        QCOMPARE(writeTable(folder.filePath(u"pipe"_s), sampleTable()).error().code, Error::Code::Io);
        QCOMPARE(tableBytes(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"t.xlsx"_s});
    }

    void fullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 100, 2000, 8000, 16'000, 100'000})
            QTest::newRow(qPrintable(QString::number(room))) << room;
    }
    void fullDiskLeavesTheOldFile()
    {
        QFETCH(int, room);
        Table table = sampleTable();
        for (int i = 0; i < 3000; ++i)
            table.rows.append({u"试例%1"_s.arg(i), u"65282920020311%1"_s.arg(i), QString::number(i)});
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.xlsx"_s);
        QVERIFY(writeTable(path, sampleTable()).ok());
        const QByteArray before = tableBytes(path);
        std::optional<FileLimit> limit(static_cast<rlim_t>(room));
        QVERIFY(limit->isSet());
        const Result<void> written = writeTable(path, table);
        limit.reset();
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, Error::Code::Io);
        QVERIFY(written.error().detail.contains(path));
        QCOMPARE(tableBytes(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"t.xlsx"_s});
    }

    void tellsItsProgressAndCanBeCancelled()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.xlsx"_s);
        QList<qint64> done;
        const qint64 count = sampleTable().rows.size();
        QVERIFY(writeTable(path, sampleTable(), [&](qint64 now, qint64 total) {
            done.append(now);
            return total == count;
        }).ok());
        QCOMPARE(done.size(), count);
        QCOMPARE(done.constFirst(), 0);
        const QByteArray before = tableBytes(path);
        const auto cancelled = writeTable(path, sampleTable(), [](qint64 now, qint64) { return now < 1; });
        QVERIFY(!cancelled.ok());
        QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
        QCOMPARE(tableBytes(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"t.xlsx"_s});
    }

    void hundredThousandRows()
    {
        Table table = sampleTable();
        table.headers = {u"姓名"_s, u"身份证号"_s, u"工作单位"_s, u"申报专业"_s, u"级别"_s, u"结论"_s,
            u"问题"_s, u"阶段"_s, u"修改时间"_s, u"编号"_s};
        table.rows.clear();
        for (int i = 0; i < 100'000; ++i) {
            table.rows.append({u"试例%1"_s.arg(i), u"652829%1"_s.arg(i, 12, 10, QChar(u'0')),
                u"博湖县试例中学"_s, u"中小学教师"_s, u"助理级"_s, u"不通过"_s, QString::number(i % 7),
                u"草稿"_s, u"2024-10-20 11:30"_s, QString::number(i)});
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.xlsx"_s);
        QVERIFY(writeTable(path, table).ok());
        const auto sheet = readXlsxSheet(tableBytes(path));
        QVERIFY(sheet.ok());
        QCOMPARE(sheet->rows.size(), 100'003);
        QCOMPARE(sheet->rows.last().cells[9].number, 99'999);
    }
};

TEST_CASE(QCoreApplication, TestTableWriter)
#include "tst_table_writer.moc"
