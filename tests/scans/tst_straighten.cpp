// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet on a photo becomes a page as a scanner makes it.
#include "photo_corpus.h"
#include "scans/page_look.h"
#include "scans/seals.h"
#include "scans/straighten.h"
#include "test_case.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTransform>

#include <cmath>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize photoDots{1500, 2000};

QImage grey(const QImage &image, QSize size)
{
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

/// Mean difference of brightness where the one is moved against the other, without margins.
double apart(const QImage &one, const QImage &other, QPoint move)
{
    constexpr int margin = 12;
    double sum = 0;
    for (int y = margin; y < one.height() - margin; ++y) {
        for (int x = margin; x < one.width() - margin; ++x)
            sum += std::abs(one.constScanLine(y)[x] - other.constScanLine(y + move.y())[x + move.x()]);
    }
    return sum / (one.width() - 2 * margin) / (one.height() - 2 * margin);
}

/// In dots, where the one fits the other best.
QPoint bestMove(const QImage &one, const QImage &other)
{
    constexpr int reach = 5;
    QPoint best;
    double least = 255;
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx) {
            const double here = apart(one, other, {dx, dy});
            if (here < least) {
                least = here;
                best = {dx, dy};
            }
        }
    }
    return best;
}

/// How much ink is on it.
double ink(const QImage &page)
{
    double sum = 0;
    for (int y = 12; y < page.height() - 12; ++y) {
        for (int x = 12; x < page.width() - 12; ++x)
            sum += 255 - page.constScanLine(y)[x];
    }
    return sum;
}

/// Of the dots with nothing on them nearby on the original, those that are not white.
double greyedShare(const QImage &page, const QImage &original)
{
    int blank = 0;
    int greyed = 0;
    for (int y = 6; y < page.height() - 6; y += 2) {
        for (int x = 6; x < page.width() - 6; x += 2) {
            int darkest = 255;
            for (int dy = -4; dy <= 4; dy += 2) {
                for (int dx = -4; dx <= 4; dx += 2)
                    darkest = std::min<int>(darkest, original.constScanLine(y + dy)[x + dx]);
            }
            if (darkest < 250)
                continue;
            ++blank;
            greyed += page.constScanLine(y)[x] < 245 ? 1 : 0;
        }
    }
    return blank > 0 ? double(greyed) / blank : 1;
}

PageCorners inset(double share)
{
    return {{QPointF(share, share), QPointF(1 - share, share), QPointF(1 - share, 1 - share),
        QPointF(share, 1 - share)}};
}

} // namespace

class TestStraighten final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("number");
        QTest::newRow("wood, sealed") << u"wood"_s << 1;
        QTest::newRow("dark") << u"dark"_s << 0;
        QTest::newRow("shadow, sealed") << u"shadow"_s << 1;
        QTest::newRow("shadow") << u"shadow"_s << 0;
        QTest::newRow("nearly white, sealed") << u"nearly white"_s << 1;
        QTest::newRow("grain") << u"grain"_s << 0;
    }
    void pages()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, number);
        const SheetPhoto photo = sheetPhoto(kind, number, photoDots);
        const std::optional<PageCorners> corners = findCorners(photo.image);
        QVERIFY(corners);
        const QImage page = straightenPage(photo.image, *corners);
        const bool isSealed = number % 2 == 1;
        QCOMPARE(page.format(), isSealed ? QImage::Format_RGB32 : QImage::Format_Grayscale8);
        QVERIFY(std::abs(page.width() * 297.0 / 210 - page.height()) < 2);
        const double dotsPerMm = page.width() / 210.0;
        QVERIFY(std::abs(page.dotsPerMeterX() / 1000.0 - dotsPerMm) < 0.02);

        QCOMPARE(troublesOf(lookAtPage(page, dotsPerMm)), QList<PageTrouble>());
        const SealSearch seals = findSeals(page, dotsPerMm);
        QCOMPARE(seals.verdict, isSealed ? SealVerdict::Found : SealVerdict::NotFound);
        if (isSealed) {
            const SealMark &mark = seals.marks.constFirst();
            const QPointF off = mark.centreMm - photo.page.centresMm.constFirst();
            QVERIFY2(std::hypot(off.x(), off.y()) < 1, qPrintable(QDebug::toString(off)));
            QVERIFY(mark.isRed);
        }

        // Text stands where it stood, to a millimetre.
        const QImage now = grey(page, {630, 891});
        const QImage original = grey(photo.page.image, {630, 891});
        const QPoint best = bestMove(now, original);
        QVERIFY2(std::abs(best.x()) <= 3 && std::abs(best.y()) <= 3, qPrintable(QDebug::toString(best)));
        // Letters are neither thinned nor smeared.
        const double kept = ink(now) / ink(original);
        QVERIFY2(kept > 0.75 && kept < 1.15, qPrintable(QString::number(kept)));
        const double greyed = greyedShare(now.copy(QRect(-best, now.size())), original);
        // Of much grain specks are left.
        QVERIFY2(greyed < (kind == u"grain" ? 0.03 : 0.005), qPrintable(QString::number(greyed)));
    }

    void noMoreDotsThanThePhoto()
    {
        QImage photo(1000, 1400, QImage::Format_RGB32);
        photo.fill(Qt::white);
        const QImage small = straightenPage(photo, inset(0.1)); // 800 × 1120 dots
        QVERIFY(std::abs(small.width() - 800) <= 8 && small.width() <= 808);
        const QImage preview = straightenPage(photo, inset(0.1), 50);
        QCOMPARE(preview.size(), QSize(413, 585));
        QCOMPARE(preview.dotsPerMeterX(), 1969);
        const QImage large = straightenPage(photo.scaled(4000, 5600), inset(0.1));
        QCOMPARE(large.size(), QSize(2067, 2923));
    }

    /// Fine stripes become grey, not coarse stripes.
    void finerThanTheResult()
    {
        QImage photo(2000, 2828, QImage::Format_RGB32);
        photo.fill(Qt::white);
        for (int y = 900; y < 1500; ++y) {
            for (int x = 600; x < 1200; x += 4) {
                photo.setPixel(x, y, qRgb(0, 0, 0));
                photo.setPixel(x + 1, y, qRgb(0, 0, 0));
            }
        }
        const QImage page = straightenPage(photo, PageCorners(), 70); // 579 dots across
        int least = 255;
        int most = 0;
        for (int x = 190; x < 330; ++x) {
            const int value = page.constScanLine(400)[x];
            least = std::min(least, value);
            most = std::max(most, value);
        }
        QVERIFY2(most - least < 90, qPrintable(u"%1 to %2"_s.arg(least).arg(most)));
    }

    void acrossAndOtherShapes()
    {
        QImage photo(1400, 1000, QImage::Format_RGB32);
        photo.fill(Qt::white);
        const QImage across = straightenPage(photo, inset(0.05));
        QVERIFY(across.width() > across.height());
        QVERIFY(std::abs(across.height() * 297.0 / 210 - across.width()) < 2);
        // A square card: its frame stays square, in the middle of white paper.
        QImage card(1200, 1200, QImage::Format_RGB32);
        card.fill(Qt::white);
        QPainter painter(&card);
        painter.setPen(QPen(Qt::black, 8));
        painter.drawRect(200, 200, 800, 800);
        painter.end();
        const QImage page = straightenPage(card, inset(0.1));
        QVERIFY(std::abs(page.width() * 297.0 / 210 - page.height()) < 2);
        QRect dark;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                if (qGray(page.pixel(x, y)) < 100)
                    dark |= QRect(x, y, 1, 1);
            }
        }
        QVERIFY(std::abs(dark.width() - dark.height()) <= 3);
        QVERIFY(std::abs(dark.width() - page.width() * 800 / 960) <= 10);
        QVERIFY((dark.center() - page.rect().center()).manhattanLength() <= 4);
    }

    /// A portrait on the page is no shadow, and no seal either.
    void darkPicturesStay()
    {
        QImage photo(1000, 1414, QImage::Format_RGB32);
        photo.fill(QColor(200, 196, 188));
        QPainter painter(&photo);
        painter.fillRect(600, 200, 160, 220, QColor(70, 68, 66));
        painter.fillRect(100, 900, 500, 20, QColor(40, 40, 40));
        painter.end();
        const QImage page = straightenPage(photo, PageCorners());
        QCOMPARE(page.format(), QImage::Format_Grayscale8);
        QVERIFY(qGray(page.pixel(680, 310)) < 110);
        QVERIFY(qGray(page.pixel(300, 910)) < 70);
        QVERIFY(qGray(page.pixel(300, 600)) >= 245 && qGray(page.pixel(590, 310)) >= 245);
        // In blue it is kept in colour.
        QPainter(&photo).fillRect(600, 200, 160, 220, QColor(60, 90, 160));
        const QImage coloured = straightenPage(photo, PageCorners());
        QCOMPARE(coloured.format(), QImage::Format_RGB32);
        const QColor blue = coloured.pixelColor(680, 310);
        QVERIFY(blue.blue() > blue.red() + 60);
        // A stroke of a red pen is, a speck is not.
        photo.fill(QColor(200, 196, 188));
        QPainter(&photo).fillRect(300, 300, 40, 20, QColor(190, 40, 40)); // 8 × 4 mm
        QCOMPARE(straightenPage(photo, PageCorners()).format(), QImage::Format_RGB32);
        photo.fill(QColor(200, 196, 188));
        QPainter(&photo).fillRect(300, 300, 10, 10, QColor(190, 40, 40)); // 2 × 2 mm
        QCOMPARE(straightenPage(photo, PageCorners()).format(), QImage::Format_Grayscale8);
    }

    void whiteOffThePicture()
    {
        QImage photo(1000, 1414, QImage::Format_RGB32);
        photo.fill(QColor(180, 178, 170));
        PageCorners corners;
        corners.points[0] = {-0.1, -0.1};
        const QImage page = straightenPage(photo, corners);
        QVERIFY(!page.isNull());
        QVERIFY(qGray(page.pixel(2, 2)) == 255 && qGray(page.pixel(500, 700)) >= 250);
    }

    void refused()
    {
        const QImage photo(100, 141, QImage::Format_RGB32);
        QVERIFY(straightenPage({}, PageCorners()).isNull());
        QVERIFY(straightenPage(photo, PageCorners(), 0).isNull());
        PageCorners crossed;
        std::swap(crossed.points[0], crossed.points[1]);
        QVERIFY(straightenPage(photo, crossed).isNull());
    }
};

TEST_CASE(QGuiApplication, TestStraighten)
#include "tst_straighten.moc"
