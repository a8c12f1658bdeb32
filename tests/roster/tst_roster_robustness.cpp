// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_dossier.h"
#include "roster_fixtures.h"
#include "test_case.h"

#include <QCoreApplication>

#include <ctime>

using namespace chuding;
using namespace chuding::fixtures;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleXlsx(int rows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.xlsx"_s);
    QList<Dossier> dossiers;
    for (int i = 0; i < rows; ++i)
        dossiers.append(RandomValues(static_cast<quint32>(i % 100), true).dossier());
    if (!writeRoster(path, Policy(), dossiers, {}).ok())
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray casesCsv()
{
    QFile file(QStringLiteral(CHUDING_TEST_DATA "/cases/cases.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Garbled and cut files give a roster or an error in words, never a crash or an endless wait.
class TestRosterRobustness : public QObject
{
    Q_OBJECT

private:
    static void readGarbled(const QByteArray &good, int rounds, quint32 seed)
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < rounds; ++i) {
            QByteArray bad = good;
            for (quint32 flips = 1 + random.bounded(8u); flips > 0; --flips) {
                const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bad.size())));
                bad[at] = static_cast<char>(random.bounded(256));
            }
            if (i % 3 == 0)
                bad.truncate(static_cast<qsizetype>(random.bounded(static_cast<quint32>(bad.size()))));
            const auto roster = readBytes(bad);
            if (!roster.ok())
                QVERIFY(!errorText(roster.error()).isEmpty());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        // KArchive seeks where a garbled archive points to; Qt warns of each.
        static QtMessageHandler previous = nullptr;
        previous = qInstallMessageHandler(
            [](QtMsgType type, const QMessageLogContext &context, const QString &message) {
                if (!message.startsWith(u"QBuffer::seek"))
                    previous(type, context, message);
            });
    }
    void garbledXlsx() { readGarbled(sampleXlsx(3), 120, 1); }

    void garbledCsv() { readGarbled(casesCsv().left(6000), 120, 2); }

    void garbledXml()
    {
        const QByteArray good = sheetRow(1, inlineCell("A1", u"姓名"_s) + inlineCell("B1", u"出生日期"_s)) +
                                sheetRow(2, inlineCell("A2", u"张试例"_s) + numberCell("B2", "45488", 1)) +
                                sheetRow(3, inlineCell("A3", u"李试例"_s) + numberCell("B3", "45488", 1));
        QRandomGenerator random(3);
        const QByteArray signs = "<>/&\"'=;0129ABrstvc \n";
        for (int i = 0; i < 200; ++i) {
            RawWorkbook book;
            book.sheetData = good;
            for (int flips = 0; flips < 4; ++flips) {
                book.sheetData[random.bounded(static_cast<int>(good.size()))] =
                    signs[random.bounded(static_cast<int>(signs.size()))];
            }
            const auto roster = readBytes(book.bytes());
            if (!roster.ok())
                QVERIFY(!errorText(roster.error()).isEmpty());
        }
    }

    void everyCut()
    {
        const QByteArray good = sampleXlsx(1);
        QVERIFY(readBytes(good).ok());
        for (qsizetype size = 0; size < good.size(); size += 211) {
            const auto roster = readBytes(good.left(size));
            QVERIFY2(!roster.ok(), qPrintable(QString::number(size)));
        }
    }

    void tenThousandRows()
    {
        const QByteArray bytes = sampleXlsx(10'000);
        QVERIFY(!bytes.isEmpty());
        // Processor time: the other programs of the machine do not count.
        auto milliseconds = [start = std::clock()]() mutable {
            const std::clock_t now = std::clock();
            const std::clock_t spent = now - start;
            start = now;
            return static_cast<long long>(spent * 1000 / CLOCKS_PER_SEC);
        };
        const auto roster = readBytes(bytes);
        const long long xlsxMs = milliseconds();
        QVERIFY(roster.ok());
        QCOMPARE(roster->rows.size(), 10'000);

        const QByteArray csv = casesCsv();
        const qsizetype headerEnd = csv.indexOf('\n') + 1;
        QByteArray many = csv.left(headerEnd);
        for (int i = 0; i < 182; ++i)
            many += csv.mid(headerEnd);
        (void)milliseconds();
        const auto rows = readBytes(many);
        const long long csvMs = milliseconds();
        QVERIFY(rows.ok());
        QCOMPARE(rows->rows.size(), 10'010);
        qInfo("10,000 rows: .xlsx (%lld KiB) in %lld ms, .csv (%lld KiB) in %lld ms",
            static_cast<long long>(bytes.size() / 1024), xlsxMs, static_cast<long long>(many.size() / 1024),
            csvMs);
    }
};

TEST_CASE(QCoreApplication, TestRosterRobustness)
#include "tst_roster_robustness.moc"
