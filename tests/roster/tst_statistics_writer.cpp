// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/sheet.h"
#include "roster/statistics_writer.h"
#include "roster_fixtures.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::fixtures;
using namespace Qt::StringLiterals;

namespace {

Statistics sampleStatistics()
{
    const StatisticsCounts one{.applicants = 1, .fail = 1};
    const StatisticsCounts two{.applicants = 2, .pass = 2, .applied = 2, .passed = 1};
    Statistics statistics;
    statistics.all = {.applicants = 3, .pass = 2, .fail = 1, .applied = 2, .passed = 1};
    statistics.units = {{u"试例中学"_s, two}, {u"=1+1"_s, one}};
    statistics.departments = {{u"试例局"_s, statistics.all}};
    statistics.specialties = {{u"水利"_s, two}, {QString(), one}};
    statistics.educations = {{u"大学本科"_s, statistics.all}};
    statistics.reasons = {{u"R-MAND-1"_s, {}, 4}, {{}, AttachmentKind::Diploma, 2}, {{}, {}, 1}};
    return statistics;
}

QByteArray partOf(const QString &path, const QString &name)
{
    KZip zip(path);
    const KArchiveFile *file = zip.open(QIODevice::ReadOnly) ? zip.directory()->file(name) : nullptr;
    return file ? file->data() : QByteArray();
}

} // namespace

/// The statistics as a workbook with plots.
class TestStatisticsWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void tables()
    {
        const QList<Table> tables = statisticsTables(sampleStatistics());
        QCOMPARE(tables.size(), 5);
        const QList<QStringList> units{
            {u"试例中学"_s, u"2"_s, u"2"_s, u"1"_s, u"0"_s, u"0"_s, u"0"_s, u"2"_s, u"0"_s, u"0"_s},
            {u"=1+1"_s, u"1"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"1"_s},
            {u"All"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s, u"0"_s, u"0"_s, u"2"_s, u"0"_s, u"1"_s}};
        QCOMPARE(tables.at(0).rows, units);
        QCOMPARE(tables.at(0).headers.size(), units.first().size());
        QCOMPARE(tables.at(2).rows.at(1).first(), u"(not entered)"_s);
        const QList<QStringList> reasons{{u"R-MAND-1"_s, u"4"_s}, {codeText(AttachmentKind::Diploma), u"2"_s},
            {u"(in words only)"_s, u"1"_s}};
        QCOMPARE(tables.at(4).rows, reasons);
    }

    void workbook()
    {
        QVERIFY(writeStatistics(at(u"a.xlsx"_s), sampleStatistics(), u"试例县，2024年"_s).ok());
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(!partOf(at(u"a.xlsx"_s), u"xl/worksheets/sheet%1.xml"_s.arg(i)).isEmpty());
            QVERIFY(!partOf(at(u"a.xlsx"_s), u"xl/charts/chart%1.xml"_s.arg(i)).isEmpty());
        }
        // The bars of units: both of them and not their sum, which stands in the row below.
        const QByteArray chart = partOf(at(u"a.xlsx"_s), u"xl/charts/chart1.xml"_s);
        QVERIFY(chart.contains("$A$4:$A$5"));
        QVERIFY(chart.contains("$B$4:$B$5"));
        QVERIFY(chart.contains("$D$4:$D$5"));
        QVERIFY(!chart.contains("$B$6"));
        const QByteArray reasons = partOf(at(u"a.xlsx"_s), u"xl/charts/chart5.xml"_s);
        QVERIFY(reasons.contains("$B$4:$B$6"));
        // A name that looks like a formula is text.
        QVERIFY(!partOf(at(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s).contains("<f>"));
        QVERIFY(partOf(at(u"a.xlsx"_s), u"xl/sharedStrings.xml"_s).contains("=1+1"));
    }

    void sameStatisticsSameBytes()
    {
        QVERIFY(writeStatistics(at(u"b.xlsx"_s), sampleStatistics(), u"x"_s).ok());
        QVERIFY(writeStatistics(at(u"c.xlsx"_s), sampleStatistics(), u"x"_s).ok());
        QFile first(at(u"b.xlsx"_s));
        QFile second(at(u"c.xlsx"_s));
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), second.readAll());
    }

    void nobody()
    {
        QVERIFY(writeStatistics(at(u"none.xlsx"_s), {}, u"x"_s).ok());
        QVERIFY(partOf(at(u"none.xlsx"_s), u"xl/charts/chart1.xml"_s).isEmpty());
    }

    void whereNothingCanBeWritten()
    {
        const Result<void> written = writeStatistics(at(u"nowhere/a.xlsx"_s), sampleStatistics(), u"x"_s);
        QVERIFY(!written.ok());
        QVERIFY(errorText(written.error()).contains(u"nowhere"_s));
    }
};

TEST_CASE(QCoreApplication, TestStatisticsWriter)
#include "tst_statistics_writer.moc"
