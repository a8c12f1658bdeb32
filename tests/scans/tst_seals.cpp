// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Seals on made-up pages; bench_seals measures the same on all of the corpus.
#include "corpus_rows.h"
#include "scans/seals.h"
#include "test_case.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace chuding;
using namespace chuding::test;

namespace {

constexpr double dotsPerMm = 6;

QImage paper()
{
    QImage page(QSize(210, 297) * static_cast<int>(dotsPerMm), QImage::Format_RGB32);
    page.fill(Qt::white);
    return page;
}

/// A ring, or that part of it, in degrees.
QImage withRing(double diameterMm, const QColor &colour, int degrees = 360, double lineMm = 1.1)
{
    QImage page = paper();
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dotsPerMm, dotsPerMm);
    painter.setPen(QPen(colour, lineMm, Qt::SolidLine, Qt::FlatCap));
    const double radius = diameterMm / 2;
    painter.drawArc(QRectF(120 - radius, 200 - radius, 2 * radius, 2 * radius), 0, degrees * 16);
    return page;
}

const QColor sealRed(205, 30, 38);

} // namespace

class TestSeals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpus_data() { addCorpusRows(); }
    void corpus()
    {
        QFETCH(const QString, kind);
        const SealPage page = sealPage(kind, 1000); // none that bench_seals measures
        QVERIFY(!page.image.isNull());
        const SealSearch search = findSeals(page.image, page.dotsPerMm);
        const SealVerdict wanted = page.truth == SealTruth::Red    ? SealVerdict::Found
                                   : page.truth == SealTruth::Grey ? SealVerdict::Unsure
                                                                   : SealVerdict::NotFound;
        if (kind == QStringLiteral("pale"))
            QVERIFY(search.verdict != SealVerdict::NotFound); // it may stay unsure
        else
            QCOMPARE(search.verdict, wanted);
        QCOMPARE(search.marks.isEmpty(), wanted == SealVerdict::NotFound);
        constexpr double nearMm = 12; // a phone's picture is bent, and a seal at the edge has no middle
        for (const QPointF &centre : page.centresMm) {
            QVERIFY(std::any_of(search.marks.cbegin(), search.marks.cend(), [&](const SealMark &mark) {
                return std::hypot(mark.centreMm.x() - centre.x(), mark.centreMm.y() - centre.y()) < nearMm;
            }));
        }
    }

    void sizeAndPlace_data()
    {
        QTest::addColumn<double>("diameterMm");
        QTest::addColumn<bool>("isSeal");
        QTest::newRow("far below the limit") << 22.0 << false;
        QTest::newRow("below the limit") << 27.0 << false;
        QTest::newRow("at the limit") << 29.0 << true;
        QTest::newRow("a unit's") << 41.0 << true;
        QTest::newRow("at the upper limit") << 49.0 << true;
        QTest::newRow("above the limit") << 51.5 << false;
        QTest::newRow("far above the limit") << 80.0 << false;
    }
    void sizeAndPlace()
    {
        QFETCH(const double, diameterMm);
        QFETCH(const bool, isSeal);
        const SealSearch search = findSeals(withRing(diameterMm, sealRed), dotsPerMm);
        QCOMPARE(search.verdict, isSeal ? SealVerdict::Found : SealVerdict::NotFound);
        if (!isSeal)
            return;
        QCOMPARE(search.marks.size(), 1);
        const SealMark &mark = search.marks.constFirst();
        QVERIFY(mark.isRed);
        QVERIFY2(std::abs(mark.diameterMm - diameterMm) < 2, qPrintable(QString::number(mark.diameterMm)));
        QVERIFY(std::abs(mark.centreMm.x() - 120) < 1 && std::abs(mark.centreMm.y() - 200) < 1);
    }

    /// What is missing of the ring: found, then unsure, then nothing.
    void partOfARing_data()
    {
        QTest::addColumn<int>("degrees");
        QTest::addColumn<int>("verdict");
        QTest::newRow("whole") << 360 << static_cast<int>(SealVerdict::Found);
        QTest::newRow("two thirds") << 240 << static_cast<int>(SealVerdict::Found);
        QTest::newRow("half") << 185 << static_cast<int>(SealVerdict::Unsure);
        QTest::newRow("a third") << 120 << static_cast<int>(SealVerdict::NotFound);
    }
    void partOfARing()
    {
        QFETCH(const int, degrees);
        QFETCH(const int, verdict);
        const SealSearch search = findSeals(withRing(41, sealRed, degrees), dotsPerMm);
        QCOMPARE(static_cast<int>(search.verdict), verdict);
        if (!search.marks.isEmpty())
            QVERIFY(std::abs(search.marks.constFirst().closed - degrees / 360.0) < 0.08);
    }

    void colour()
    {
        QCOMPARE(
            findSeals(withRing(41, QColor(230, 60, 40)), dotsPerMm).verdict, SealVerdict::Found); // vermilion
        QCOMPARE(
            findSeals(withRing(41, QColor(180, 20, 60)), dotsPerMm).verdict, SealVerdict::Found); // crimson
        // Ink of other colours is no official seal; a dark ring may be one, copied.
        QCOMPARE(findSeals(withRing(41, QColor(30, 60, 200)), dotsPerMm).verdict, SealVerdict::NotFound);
        const SealSearch black = findSeals(withRing(41, Qt::black), dotsPerMm);
        QCOMPARE(black.verdict, SealVerdict::Unsure);
        QVERIFY(!black.marks.constFirst().isRed);
    }

    void whatIsNoPage()
    {
        QCOMPARE(findSeals({}, dotsPerMm).verdict, SealVerdict::NotFound);
        QCOMPARE(findSeals(paper(), 0).verdict, SealVerdict::NotFound);
        QCOMPARE(findSeals(paper(), dotsPerMm).verdict, SealVerdict::NotFound);
        QImage small(20, 20, QImage::Format_RGB32);
        small.fill(Qt::red);
        QCOMPARE(findSeals(small, dotsPerMm).verdict, SealVerdict::NotFound);
        QImage red = paper();
        red.fill(QColor(200, 20, 20));
        QCOMPARE(findSeals(red, dotsPerMm).verdict, SealVerdict::NotFound);
        QImage black = paper();
        black.fill(Qt::black);
        QCOMPARE(findSeals(black, dotsPerMm).verdict, SealVerdict::NotFound);
    }
};

TEST_CASE(QGuiApplication, TestSeals)
#include "tst_seals.moc"
