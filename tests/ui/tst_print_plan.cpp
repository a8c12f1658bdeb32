// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_case.h"
#include "ui/core/print_plan.h"

#include <QCoreApplication>

using namespace chuding;

namespace {

/// `1 2 3 -`: numbers from 1, blanks as hyphens; passes by a bar.
QString textOf(const PrintPlan &plan)
{
    QStringList passes;
    for (const QList<PrintSide> &pass : plan.passes) {
        QStringList sides;
        for (const PrintSide &side : pass)
            sides.append(side.blank ? QStringLiteral("-") : QString::number(side.page + 1));
        passes.append(sides.join(u' '));
    }
    return passes.join(QStringLiteral(" | "));
}

/// `3,1`: papers of three pages and of one.
PrintWish wishFor(const QString &papers)
{
    PrintWish wish;
    wish.firstPages.clear();
    for (const QString &pages : papers.split(u',')) {
        wish.firstPages.append(wish.pageCount);
        wish.pageCount += pages.toInt();
    }
    return wish;
}

} // namespace

/// Which pages go to the printer in which order.
class TestPrintPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<QString>("papers");
        QTest::addColumn<int>("copies");
        QTest::addColumn<bool>("collate");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("both");
        QTest::addColumn<QString>("byHand");
        const auto row = [](const char *name, const char *papers, int copies, bool collate, const char *one,
                             const char *both, const char *byHand) {
            QTest::newRow(name) << QString::fromLatin1(papers) << copies << collate
                                << QString::fromLatin1(one) << QString::fromLatin1(both)
                                << QString::fromLatin1(byHand);
        };
        row("1 page", "1", 1, true, "1", "1", "1");
        row("2 pages", "2", 1, true, "1 2", "1 2", "1 | 2");
        row("3 pages", "3", 1, true, "1 2 3", "1 2 3", "1 3 | 2 -");
        row("2 people, 1 page", "1,1", 1, true, "1 2", "1 - 2", "1 2");
        row("2 people, 2 pages", "2,2", 1, true, "1 2 3 4", "1 2 3 4", "1 3 | 2 4");
        row("2 people, 3 pages", "3,3", 1, true, "1 2 3 4 5 6", "1 2 3 - 4 5 6", "1 3 4 6 | 2 - 5 -");
        row("3 people, 1 to 3 pages", "1,2,3", 1, true, "1 2 3 4 5 6", "1 - 2 3 4 5 6", "1 2 4 6 | - 3 5 -");
        row("1 page, 2 copies", "1", 2, true, "1 1", "1 - 1", "1 1");
        row("2 pages, 2 copies", "2", 2, true, "1 2 1 2", "1 2 1 2", "1 1 | 2 2");
        row("3 pages, 2 copies", "3", 2, true, "1 2 3 1 2 3", "1 2 3 - 1 2 3", "1 3 1 3 | 2 - 2 -");
        row("2 people, 2 copies", "3,1", 2, true, "1 2 3 4 1 2 3 4", "1 2 3 - 4 - 1 2 3 - 4",
            "1 3 4 1 3 4 | 2 - - 2 - -");
        row("3 people, 2 copies", "1,1,2", 2, true, "1 2 3 4 1 2 3 4", "1 - 2 - 3 4 1 - 2 - 3 4",
            "1 2 3 1 2 3 | - - 4 - - 4");
        row("3 pages, 2 copies, sheet by sheet", "3", 2, false, "1 1 2 2 3 3", "1 2 1 2 3 - 3",
            "1 1 3 3 | 2 2 - -");
        row("2 people, 2 copies, sheet by sheet", "2,1", 2, false, "1 1 2 2 3 3", "1 2 1 2 3 - 3",
            "1 1 3 3 | 2 2 - -");
    }

    void order()
    {
        QFETCH(QString, papers);
        QFETCH(int, copies);
        QFETCH(bool, collate);
        QFETCH(QString, one);
        QFETCH(QString, both);
        QFETCH(QString, byHand);
        PrintWish wish = wishFor(papers);
        wish.copies = copies;
        wish.collate = collate;
        const PrintPlan single = planPrint(wish);
        QCOMPARE(textOf(single), one);
        QCOMPARE(single.driverCopies, 1);
        QCOMPARE(single.sheets, wish.pageCount * copies);
        wish.sides = Sides::Both;
        QCOMPARE(textOf(planPrint(wish)), both);
        wish.sides = Sides::ByHand;
        const PrintPlan turned = planPrint(wish);
        QCOMPARE(textOf(turned), byHand);
        QCOMPARE(turned.sheets, turned.passes.constFirst().size());
        QCOMPARE(turned.printedSides(), single.printedSides());
    }

    void backsFromTheLastSheetOn_data()
    {
        QTest::addColumn<QString>("papers");
        QTest::addColumn<int>("copies");
        QTest::addColumn<QString>("expected");
        QTest::newRow("2 pages") << QStringLiteral("2") << 1 << QStringLiteral("1 | 2");
        QTest::newRow("3 pages") << QStringLiteral("3") << 1 << QStringLiteral("1 3 | - 2");
        QTest::newRow("4 pages") << QStringLiteral("4") << 1 << QStringLiteral("1 3 | 4 2");
        QTest::newRow("2 people") << QStringLiteral("3,2") << 1 << QStringLiteral("1 3 4 | 5 - 2");
        QTest::newRow("3 people") << QStringLiteral("1,2,1") << 1 << QStringLiteral("1 2 4 | - 3 -");
        QTest::newRow("2 copies") << QStringLiteral("3") << 2 << QStringLiteral("1 3 1 3 | - 2 - 2");
        QTest::newRow("1 page needs no backs") << QStringLiteral("1,1") << 2 << QStringLiteral("1 2 1 2");
    }

    void backsFromTheLastSheetOn()
    {
        QFETCH(QString, papers);
        QFETCH(int, copies);
        QFETCH(QString, expected);
        PrintWish wish = wishFor(papers);
        wish.copies = copies;
        wish.sides = Sides::ByHand;
        wish.backs = BackOrder::LastSheetFirst;
        QCOMPARE(textOf(planPrint(wish)), expected);
    }

    /// Fronts as they come out and backs as they go in make the sheets: the nth front with the nth back from
    /// the other end, or from the same.
    void sheetsKeepTheirBacks_data()
    {
        QTest::addColumn<QString>("papers");
        QTest::addColumn<BackOrder>("order");
        for (const char *papers : {"1", "2", "3", "4", "1,2,3", "3,3,3", "2,1,2", "5,1"}) {
            QTest::addRow("%s in order", papers) << QString::fromLatin1(papers) << BackOrder::FirstSheetFirst;
            QTest::addRow("%s reversed", papers) << QString::fromLatin1(papers) << BackOrder::LastSheetFirst;
        }
    }

    void sheetsKeepTheirBacks()
    {
        QFETCH(QString, papers);
        QFETCH(BackOrder, order);
        PrintWish wish = wishFor(papers);
        wish.sides = Sides::ByHand;
        wish.backs = order;
        wish.copies = 2;
        const PrintPlan plan = planPrint(wish);
        if (plan.passes.size() == 1) { // no back has anything on it
            QCOMPARE(papers, QStringLiteral("1"));
            return;
        }
        const QList<PrintSide> &fronts = plan.passes[0];
        QList<PrintSide> backs = plan.passes[1];
        QCOMPARE(backs.size(), fronts.size());
        if (order == BackOrder::LastSheetFirst)
            std::reverse(backs.begin(), backs.end());
        for (qsizetype sheet = 0; sheet < fronts.size(); ++sheet) {
            const bool isLastOfPaper =
                wish.firstPages.contains(fronts[sheet].page + 1) || fronts[sheet].page + 1 == wish.pageCount;
            QVERIFY(!fronts[sheet].blank);
            QCOMPARE(backs[sheet].blank, isLastOfPaper);
            if (!isLastOfPaper)
                QCOMPARE(backs[sheet].page, fronts[sheet].page + 1);
        }
    }

    void theDriverRepeats()
    {
        PrintWish wish = wishFor(QStringLiteral("3,1"));
        wish.copies = 2;
        wish.driverCopies = true;
        QCOMPARE(textOf(planPrint(wish)), QStringLiteral("1 2 3 4"));
        QCOMPARE(planPrint(wish).driverCopies, 2);
        QCOMPARE(planPrint(wish).sheets, 8);
        wish.sides = Sides::Both; // the next copy begins on a front
        QCOMPARE(textOf(planPrint(wish)), QStringLiteral("1 2 3 - 4 -"));
        QCOMPARE(planPrint(wish).driverCopies, 2);
        QCOMPARE(planPrint(wish).sheets, 6);
        wish.sides = Sides::ByHand; // not here
        QCOMPARE(textOf(planPrint(wish)), QStringLiteral("1 3 4 1 3 4 | 2 - - 2 - -"));
        QCOMPARE(planPrint(wish).driverCopies, 1);
        wish.copies = 1;
        wish.sides = Sides::Both;
        QCOMPARE(textOf(planPrint(wish)), QStringLiteral("1 2 3 - 4"));
    }

    void range_data()
    {
        QTest::addColumn<QString>("papers");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("both");
        QTest::newRow("first page") << QStringLiteral("3") << 0 << 0 << QStringLiteral("1");
        QTest::newRow("last pages") << QStringLiteral("4") << 2 << 3 << QStringLiteral("3 4");
        QTest::newRow("from within a paper into the next")
            << QStringLiteral("3,2") << 1 << 3 << QStringLiteral("2 3 4");
        QTest::newRow("odd rest") << QStringLiteral("3,3") << 2 << 4 << QStringLiteral("3 - 4 5");
        QTest::newRow("beyond the end") << QStringLiteral("2") << 1 << 9 << QStringLiteral("2");
        QTest::newRow("nothing") << QStringLiteral("2") << 5 << 9 << QStringLiteral("");
    }

    void range()
    {
        QFETCH(QString, papers);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, both);
        PrintWish wish = wishFor(papers);
        wish.fromPage = from;
        wish.toPage = to;
        wish.sides = Sides::Both;
        QCOMPARE(textOf(planPrint(wish)), both);
    }
};

TEST_CASE(QCoreApplication, TestPrintPlan)
#include "tst_print_plan.moc"
