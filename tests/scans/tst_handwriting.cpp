// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Handwriting on made-up pages; bench_handwriting measures the same on all of the corpus.
#include "handwriting_corpus.h"
#include "pen_model.h"
#include "scans/handwriting.h"
#include "test_case.h"

#include <QGuiApplication>
#include <QPainter>

using namespace chuding;
using namespace chuding::test;

namespace {

constexpr double dotsPerMm = samples::PixelsPerMm;

QImage paper()
{
    QImage page((QSizeF(210, 297) * dotsPerMm).toSize(), QImage::Format_RGB32);
    page.fill(Qt::white);
    return page;
}

/// The same name each time, twice as wide as `heightMm`.
struct NamePage
{
    QImage image = paper();
    QRectF boxMm;
};
NamePage withName(double heightMm, const QColor &ink, double lineMm = 0.45)
{
    NamePage page;
    samples::Chance chance(QStringLiteral("name 0"));
    page.boxMm = writeName(page.image, {60, 200}, heightMm, {ink, lineMm, 0.2}, 1, chance);
    return page;
}

const QColor blueInk(35, 60, 170);

} // namespace

class TestHandwriting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpus_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : handPageKinds())
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void corpus()
    {
        QFETCH(const QString, kind);
        const HandPage page = handPage(kind, 1000); // none that bench_handwriting measures
        QVERIFY(!page.image.isNull());
        const HandwritingSearch search = findHandwriting(page.image, page.dotsPerMm);
        if (page.truth != HandTruth::Dark) // which is missed as often as not: see below
            QVERIFY(isRight(page, search.verdict));
        QCOMPARE(search.marks.isEmpty(), search.verdict == HandwritingVerdict::NotFound);
        constexpr double offMm = 8; // a phone's picture is bent
        for (const HandwritingMark &mark : search.marks) {
            QCOMPARE(mark.isByPen, search.verdict == HandwritingVerdict::Found);
            if (page.truth != HandTruth::PrintedBlue)
                QVERIFY(page.boxMm.adjusted(-offMm, -offMm, offMm, offMm).intersects(mark.boxMm));
        }
    }

    /// A hint rather misses than invents; some must be left of it, all the same.
    void darkInk()
    {
        int hinted = 0;
        int pages = 0;
        for (const QString &kind : handPageKinds()) {
            for (int number = 1000; number < 1002; ++number) {
                if (!kind.startsWith(QStringLiteral("dark-")))
                    continue;
                const HandPage page = handPage(kind, number);
                ++pages;
                hinted += isRight(page, findHandwriting(page.image, page.dotsPerMm).verdict) ? 1 : 0;
            }
        }
        QCOMPARE(pages, 10);
        QVERIFY2(hinted >= 3, qPrintable(QString::number(hinted)));
    }

    void size_data()
    {
        QTest::addColumn<double>("heightMm");
        QTest::addColumn<int>("inBlue");
        QTest::addColumn<int>("inBlack");
        constexpr int none = static_cast<int>(HandwritingVerdict::NotFound);
        constexpr int unsure = static_cast<int>(HandwritingVerdict::Unsure);
        constexpr int found = static_cast<int>(HandwritingVerdict::Found);
        QTest::newRow("as large as print") << 1.5 << none << none;
        QTest::newRow("below the limit of blue") << 2.9 << none << none;
        QTest::newRow("above the limit of blue") << 3.5 << found << none;
        QTest::newRow("below the limit of black") << 5.0 << found << none;
        QTest::newRow("above the limit of black") << 7.0 << found << unsure;
        QTest::newRow("a name") << 12.0 << found << unsure;
        QTest::newRow("too large") << 60.0 << none << none;
    }
    void size()
    {
        QFETCH(const double, heightMm);
        QFETCH(const int, inBlue);
        QFETCH(const int, inBlack);
        const NamePage page = withName(heightMm, blueInk);
        const HandwritingSearch blue = findHandwriting(page.image, dotsPerMm);
        QCOMPARE(static_cast<int>(blue.verdict), inBlue);
        const HandwritingSearch black = findHandwriting(withName(heightMm, Qt::black).image, dotsPerMm);
        QCOMPARE(static_cast<int>(black.verdict), inBlack);
        if (blue.marks.isEmpty())
            return;
        QCOMPARE(blue.marks.size(), 1);
        const QRectF box = blue.marks.constFirst().boxMm;
        QVERIFY(page.boxMm.adjusted(-1, -1, 1, 1).contains(box));
        QVERIFY(box.width() > 0.8 * page.boxMm.width());
    }

    void ink_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<double>("lineMm");
        QTest::addColumn<int>("verdict");
        constexpr int none = static_cast<int>(HandwritingVerdict::NotFound);
        constexpr int unsure = static_cast<int>(HandwritingVerdict::Unsure);
        constexpr int found = static_cast<int>(HandwritingVerdict::Found);
        QTest::newRow("blue") << blueInk << 0.5 << found;
        QTest::newRow("blue-black") << QColor(24, 28, 70) << 0.5 << found;
        QTest::newRow("light blue, as watermarks") << QColor(215, 222, 245) << 0.5 << none;
        QTest::newRow("black") << QColor(Qt::black) << 0.5 << unsure;
        QTest::newRow("dark grey") << QColor(90, 90, 90) << 0.5 << unsure;
        QTest::newRow("light grey") << QColor(215, 215, 215) << 0.5 << none;
        QTest::newRow("red, as teachers and seals") << QColor(210, 30, 40) << 0.5 << none;
        QTest::newRow("a hair") << QColor(Qt::black) << 0.1 << none;
        QTest::newRow("a brush, blue") << blueInk << 3.0 << none;
        QTest::newRow("a brush, black") << QColor(Qt::black) << 3.0 << none;
    }
    void ink()
    {
        QFETCH(const QColor, ink);
        QFETCH(const double, lineMm);
        QFETCH(const int, verdict);
        QCOMPARE(
            static_cast<int>(findHandwriting(withName(12, ink, lineMm).image, dotsPerMm).verdict), verdict);
    }

    /// The rule it stands on, and the frame of its cell.
    void acrossRules()
    {
        QImage page = withName(12, Qt::black).image;
        QPainter painter(&page);
        painter.scale(dotsPerMm, dotsPerMm);
        painter.setPen(QPen(Qt::black, 0.3));
        painter.drawLine(QPointF(30, 198), QPointF(170, 198));
        painter.drawLine(QPointF(70, 160), QPointF(70, 240));
        painter.end();
        const HandwritingSearch search = findHandwriting(page, dotsPerMm);
        QCOMPARE(search.verdict, HandwritingVerdict::Unsure);
        QVERIFY(search.marks.constFirst().boxMm.width() < 35); // without the rule
    }

    void whatIsNoPage()
    {
        QCOMPARE(findHandwriting({}, dotsPerMm).verdict, HandwritingVerdict::NotFound);
        QCOMPARE(findHandwriting(paper(), 0).verdict, HandwritingVerdict::NotFound);
        QCOMPARE(findHandwriting(paper(), dotsPerMm).verdict, HandwritingVerdict::NotFound);
        QImage small(20, 20, QImage::Format_RGB32);
        small.fill(Qt::blue);
        QCOMPARE(findHandwriting(small, dotsPerMm).verdict, HandwritingVerdict::NotFound);
        for (const QColor &colour : {QColor(Qt::black), QColor(20, 40, 180), QColor(Qt::gray)}) {
            QImage full = paper();
            full.fill(colour);
            QCOMPARE(findHandwriting(full, dotsPerMm).verdict, HandwritingVerdict::NotFound);
        }
    }
};

TEST_CASE(QGuiApplication, TestHandwriting)
#include "tst_handwriting.moc"
