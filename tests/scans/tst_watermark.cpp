// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Watermarks on made-up pages; bench_watermark measures the same on more of the corpus.
#include "scans/watermark.h"
#include "test_case.h"
#include "watermark_corpus.h"

#include <QGuiApplication>
#include <QPainter>

using namespace chuding;
using namespace chuding::test;

namespace {

constexpr double dotsPerMm = 6;

/// An empty page with a ring of that grey and size, drawn with a line of 6 mm.
QImage withRing(int grey, double diameterMm, QPointF centre = {105, 150})
{
    QImage page(QSize(210, 297) * static_cast<int>(dotsPerMm), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dotsPerMm, dotsPerMm);
    painter.setPen(QPen(QColor(grey, grey, grey), 6));
    painter.drawEllipse(centre, diameterMm / 2, diameterMm / 2);
    return page;
}

WatermarkVerdict verdictOf(const QImage &page)
{
    return findWatermark(page, dotsPerMm).verdict;
}

} // namespace

class TestWatermark final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpus_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : watermarkPageKinds())
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void corpus()
    {
        QFETCH(const QString, kind);
        const WatermarkPage page = watermarkPage(kind, 1000); // none that bench_watermark measures
        QVERIFY(!page.image.isNull());
        const WatermarkSearch search = findWatermark(page.image, page.dotsPerMm);
        const auto wanted = page.hasWatermark ? WatermarkVerdict::Found : WatermarkVerdict::NotFound;
        // Very light letters that lines of text cut across, and a crease across the page, may stay unsure.
        if (kind.startsWith(QStringLiteral("once, upright")) || kind.startsWith(QStringLiteral("dirt")))
            QVERIFY(search.verdict == wanted || search.verdict == WatermarkVerdict::Unsure);
        else
            QCOMPARE(search.verdict, wanted);
    }

    /// Lighter is noise, darker is content.
    void darkness_data()
    {
        QTest::addColumn<int>("grey");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("too light") << 246 << false;
        QTest::newRow("as light as can be") << 243 << true;
        QTest::newRow("as dark as can be") << 157 << true;
        QTest::newRow("too dark") << 152 << false;
    }
    void darkness()
    {
        QFETCH(int, grey);
        QFETCH(bool, isFound);
        QCOMPARE(verdictOf(withRing(grey, 120)) == WatermarkVerdict::Found, isFound);
    }

    void size()
    {
        QCOMPARE(verdictOf(withRing(215, 47)), WatermarkVerdict::Found);
        QCOMPARE(verdictOf(withRing(215, 43)), WatermarkVerdict::Unsure);
        QCOMPARE(verdictOf(withRing(215, 32)), WatermarkVerdict::Unsure);
        QCOMPARE(verdictOf(withRing(215, 25)), WatermarkVerdict::NotFound);
        const WatermarkSearch search = findWatermark(withRing(215, 100), dotsPerMm);
        const double share = 3.14 * 100 * 6 / (210 * 297);
        QVERIFY2(std::abs(search.share - share) < 0.003, qPrintable(QString::number(search.share)));
    }

    /// A faded seal is as light as a watermark.
    void sealsAreNone()
    {
        const QImage page = withRing(215, 60, {140, 220});
        QVERIFY(verdictOf(page) != WatermarkVerdict::NotFound);
        QCOMPARE(
            findWatermark(page, dotsPerMm, {{{140, 220}, 60, 1, true}}).verdict, WatermarkVerdict::NotFound);
    }

    void nothingToLookAt()
    {
        QCOMPARE(findWatermark({}, 6), WatermarkSearch());
        QCOMPARE(findWatermark(withRing(215, 100), 0), WatermarkSearch());
        QCOMPARE(findWatermark(withRing(215, 100).scaled(60, 80), 6), WatermarkSearch());
        QImage empty(1260, 1782, QImage::Format_RGB32);
        for (const QColor &colour : {QColor(Qt::white), QColor(Qt::black), QColor(220, 220, 220)}) {
            empty.fill(colour);
            QCOMPARE(findWatermark(empty, 6), WatermarkSearch());
        }
    }
};

TEST_CASE(QGuiApplication, TestWatermark)
#include "tst_watermark.moc"
