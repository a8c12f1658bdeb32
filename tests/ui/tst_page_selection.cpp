// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_case.h"
#include "ui/widgets/page_selection.h"

#include <QCoreApplication>

using namespace chuding;
using namespace Qt::StringLiterals;

/// Which letters of a page lie between two places.
class TestPageSelection final : public QObject
{
    Q_OBJECT

private:
    /// Letters of ten points each.
    [[nodiscard]] static PageRun run(const QString &text, double left, double top, bool lineEnd)
    {
        PageRun made{text, QRectF(left, top, 10.0 * double(text.size()), 12), {}, !lineEnd, lineEnd};
        for (int letter = 1; letter < text.size(); ++letter)
            made.edges.append(left + 10.0 * letter);
        return made;
    }
    [[nodiscard]] static PageSelection twoPages()
    {
        PageSelection selection;
        selection.setRuns(
            0, {run(u"姓名"_s, 0, 0, false), run(u"张试例"_s, 40, 0, true), run(u"学校"_s, 0, 20, true)});
        selection.setRuns(1, {run(u"第二页"_s, 0, 0, true)});
        selection.setRuns(2, {});
        return selection;
    }

private Q_SLOTS:
    void findsTheNearestLetter()
    {
        const PageSelection selection = twoPages();
        QCOMPARE(selection.placeAt(0, {4, 6}), (PageSelection::Place{0, 0, 0}));
        QCOMPARE(selection.placeAt(0, {6, 6}), (PageSelection::Place{0, 0, 1})); // past its middle
        QCOMPARE(selection.placeAt(0, {54.9, 6}), (PageSelection::Place{0, 1, 1}));
        QCOMPARE(selection.placeAt(0, {55.1, 6}), (PageSelection::Place{0, 1, 2}));
        QCOMPARE(selection.placeAt(0, {500, 10}), (PageSelection::Place{0, 1, 3})); // behind the line
        QCOMPARE(
            selection.placeAt(0, {500, 24}), (PageSelection::Place{0, 2, 2})); // not the nearer end above
        QCOMPARE(selection.placeAt(2, {0, 0}), std::nullopt);
        QCOMPARE(selection.placeAt(3, {0, 0}), std::nullopt);
        QVERIFY(selection.isOverText(0, {45, 5}));
        QVERIFY(!selection.isOverText(0, {30, 5}));
        QVERIFY(!selection.isOverText(3, {0, 0}));
        QVERIFY(selection.isKnown(2) && !selection.isKnown(3));
    }

    void givesTextInTheOrderOfReading()
    {
        PageSelection selection = twoPages();
        QVERIFY(selection.isEmpty());
        QCOMPARE(selection.text(), QString());
        selection.begin({0, 0, 1});
        selection.extend({0, 1, 2});
        QCOMPARE(selection.text(), u"名 张试"_s);
        QCOMPARE(selection.boxes(0), (QList<QRectF>{{10, 0, 10, 12}, {40, 0, 20, 12}}));
        selection.extend({1, 0, 2}); // over the page
        QCOMPARE(selection.text(), u"名 张试例\n学校\n第二"_s);
        QCOMPARE(selection.boxes(1), (QList<QRectF>{{0, 0, 20, 12}}));
        QVERIFY(selection.boxes(2).isEmpty());
    }

    void backwardsIsTheSame()
    {
        PageSelection selection = twoPages();
        selection.begin({1, 0, 2});
        selection.extend({0, 0, 1});
        QCOMPARE(selection.text(), u"名 张试例\n学校\n第二"_s);
    }

    void choosesRunsAndPages()
    {
        PageSelection selection = twoPages();
        selection.chooseRun({0, 1, 1});
        QCOMPARE(selection.text(), u"张试例"_s);
        selection.choosePage(0);
        QCOMPARE(selection.text(), u"姓名 张试例\n学校"_s);
        selection.choosePage(2); // has no text
        QCOMPARE(selection.text(), u"姓名 张试例\n学校"_s);
        selection.forget();
        QVERIFY(selection.isEmpty() && !selection.isKnown(0));
    }

    /// Without them a run is one piece.
    void runsWithoutEdges()
    {
        PageSelection selection;
        selection.setRuns(0, {{u"abc"_s, QRectF(0, 0, 30, 10), {}, false, true}});
        selection.begin({0, 0, 0});
        selection.extend({0, 0, 3});
        QCOMPARE(selection.boxes(0), (QList<QRectF>{{0, 0, 30, 10}}));
    }
};

TEST_CASE(QCoreApplication, TestPageSelection)
#include "tst_page_selection.moc"
