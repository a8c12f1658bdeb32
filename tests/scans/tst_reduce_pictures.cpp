// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures are brought under a size.
#include "reduce_fixture.h"
#include "scan_files.h"
#include "scans/page_source.h"
#include "scans/seals.h"
#include "test_case.h"

#include <QBuffer>
#include <QGuiApplication>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;
using Verdict = Reduction::Verdict;

namespace {

QByteArray written(QImage image, const char *format, int dpi = 0, int quality = -1)
{
    if (dpi > 0) {
        image.setDotsPerMeterX(qRound(dpi / 0.0254));
        image.setDotsPerMeterY(qRound(dpi / 0.0254));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

} // namespace

class TestReducePictures final : public QObject
{
    Q_OBJECT

private:
    ReduceFixture m_files;
    QImage m_letter;

private Q_SLOTS:
    void initTestCase() { m_letter = sealedLetter(); }

    void formats_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("copied");
        QTest::addColumn<QString>("made");
        QTest::newRow("JPEG") << written(m_letter, "jpeg", 200, 95) << u"jpg"_s << u"jpg"_s;
        QTest::newRow("PNG") << written(m_letter, "png", 200) << u"png"_s << u"jpg"_s;
        QTest::newRow("TIFF") << written(m_letter, "tiff", 200) << u"tif"_s << u"jpg"_s;
        QTest::newRow("grey PNG") << written(m_letter.convertToFormat(QImage::Format_Grayscale8), "png", 200)
                                  << u"png"_s << u"jpg"_s;
    }

    void formats()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, copied);
        QFETCH(QString, made);
        const Reduced same = m_files.reduced(file, file.size());
        QCOMPARE(same.bytes, file);
        QCOMPARE(same.made.suffix, copied);
        QVERIFY(!same.made.isChanged);
        const Reduced less = m_files.reduced(file, file.size() - 1);
        QCOMPARE(less.made.verdict, Verdict::Fits);
        QVERIFY(less.made.isChanged);
        const Reduced small = m_files.reduced(file, 140'000);
        QCOMPARE(small.made.verdict, Verdict::Fits);
        QCOMPARE(small.made.suffix, made);
        QCOMPARE(small.made.dpi, 150);
        QCOMPARE(small.made.pages, 1);
        QVERIFY(small.bytes.startsWith("\xff\xd8\xff") && small.bytes.size() <= 140'000);
        const PageSource source(m_files.put(u"small"_s, small.bytes));
        QCOMPARE(source.pagePixels(0), QSize(1241, 1754));
        QVERIFY(qAbs(source.pageSizeMm(0).width() - 210) < 0.5);
        QVERIFY(apart(file, small.bytes) < 3);
        QCOMPARE(small.bytes, m_files.reduced(file, 140'000).bytes);
    }

    void sealsStayRed()
    {
        const Reduced small = m_files.reduced(written(m_letter, "png", 200), 60'000);
        QCOMPARE(small.made.verdict, Verdict::Fits);
        QVERIFY(small.made.dpi <= 120);
        const QImage page = m_files.drawn(small.bytes, 150);
        const SealSearch seals = findSeals(page, 150 / 25.4);
        QCOMPARE(seals.verdict, SealVerdict::Found);
        QVERIFY(seals.marks.constFirst().isRed);
    }

    void pictureStandsUpright()
    {
        // Red at the left becomes red at the top.
        QImage image = scanfiles::picture({1600, 800});
        for (int y = 0; y < 800; y += 2) { // worth a few bytes
            for (int x = (y * 7) % 5; x < 1600; x += 5)
                image.setPixel(x, y, qRgb(y % 256, x % 256, 90));
        }
        const QByteArray jpeg = scanfiles::turnedBy(written(image, "jpeg", 0, 95), 6);
        const Reduced less = m_files.reduced(jpeg, jpeg.size() / 2);
        QCOMPARE(less.made.verdict, Verdict::Fits);
        const QImage made = QImage::fromData(less.bytes, "jpeg"); // whatever EXIF says
        QVERIFY(made.height() > made.width());
        const QImage small = made.scaled(2, 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(qRed(small.pixel(0, 0)) > qBlue(small.pixel(0, 0)) + 60);
        QVERIFY(qBlue(small.pixel(1, 3)) > qRed(small.pixel(1, 3)) + 60);
        const Reduced copied = m_files.reduced(jpeg, jpeg.size());
        QCOMPARE(copied.bytes, jpeg);
    }

    void largeTurnedPicture()
    {
        // Of a phone: no resolution, read small at once. 4000 dots are taken for the long side of A4.
        QImage image(4000, 3000, QImage::Format_RGB32);
        image.fill(QColor(240, 238, 235));
        const QImage grain = noise({1000, 3000}, QImage::Format_RGB32);
        for (int y = 0; y < 3000; ++y)
            std::copy_n(grain.constScanLine(y), grain.bytesPerLine(), image.scanLine(y));
        const QByteArray jpeg = scanfiles::turnedBy(written(image, "jpeg", 0, 90), 8);
        const Reduced less = m_files.reduced(jpeg, jpeg.size() - 1);
        QCOMPARE(less.made.verdict, Verdict::Fits);
        QCOMPARE(less.made.dpi, 300);
        const PageSource source(m_files.put(u"small"_s, less.bytes));
        QVERIFY(qAbs(source.pagePixels(0).height() - 3508) <= 2);
        QVERIFY(source.pagePixels(0).width() < source.pagePixels(0).height());
        QVERIFY(apart(jpeg, less.bytes) < 3);
    }

    void clearGroundBecomesWhite()
    {
        QImage image = noise({900, 900}, QImage::Format_ARGB32);
        for (int y = 0; y < 900; ++y)
            std::fill_n(reinterpret_cast<QRgb *>(image.scanLine(y)), 450, qRgba(0, 0, 0, 0));
        const QByteArray png = written(image, "png");
        const Reduced less = m_files.reduced(png, png.size() / 2);
        QCOMPARE(less.made.verdict, Verdict::Fits);
        const QImage made = QImage::fromData(less.bytes);
        QVERIFY(qGray(made.pixel(made.width() / 8, made.height() / 2)) > 250);
    }

    void blackAndWhiteStaysSo()
    {
        const QImage large = m_letter.scaled(3308, 4678, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage mono = large.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        for (const char *format : {"png", "tiff"}) {
            const QByteArray file = written(mono, format, 400);
            const Reduced less = m_files.reduced(file, file.size() * 6 / 10);
            QCOMPARE(less.made.verdict, Verdict::Fits);
            QCOMPARE(less.made.suffix, u"png"_s);
            QCOMPARE(less.made.quality, 0);
            QVERIFY(less.made.dpi >= lowestBilevelDpi);
            QCOMPARE(QImage::fromData(less.bytes, "png").depth(), 1);
            QVERIFY(apart(file, less.bytes) < 4);
            const Reduced none = m_files.reduced(file, 2000);
            QCOMPARE(none.made.verdict, Verdict::TooLarge);
            QVERIFY(none.made.after > 2000);
        }
    }

    void pagesOfTiffBecomePdf()
    {
        const QByteArray tiff = scanfiles::tiff({10, 120, 250}, 1240, 1754);
        const Reduced less = m_files.reduced(tiff, tiff.size() / 3);
        QCOMPARE(less.made.verdict, Verdict::Fits);
        QCOMPARE(less.made.suffix, u"pdf"_s);
        QCOMPARE(less.made.pages, 3);
        QVERIFY(!less.made.isDrawn);
        const PageSource before(m_files.put(u"before"_s, tiff));
        const PageSource after(m_files.put(u"after"_s, less.bytes));
        QCOMPARE(after.kind(), PageSource::Kind::Pdf);
        QCOMPARE(after.pageCount(), 3);
        for (int page = 0; page < 3; ++page) {
            QVERIFY(qAbs(after.pageSizeMm(page).width() - before.pageSizeMm(page).width()) < 0.1);
            QVERIFY(qAbs(after.pageSizeMm(page).height() - before.pageSizeMm(page).height()) < 0.1);
            const QSize box(60, 60);
            QVERIFY(qAbs(qGray(after.render(page, box).pixel(20, 30)) -
                         qGray(before.render(page, box).pixel(20, 30))) < 4);
        }
        QCOMPARE(m_files.reduced(tiff, tiff.size()).made.suffix, u"tif"_s);
        QCOMPARE(m_files.reduced(tiff, 100).made.verdict, Verdict::TooLarge);
    }

    void theGentlestStepThatFits()
    {
        const QByteArray file = written(m_letter, "png", 200);
        QList<int> resolutions;
        for (qint64 room = file.size() - 1;;) {
            const Reduced step = m_files.reduced(file, room);
            if (step.made.verdict != Verdict::Fits) {
                QVERIFY(step.made.after > room);
                break;
            }
            resolutions.append(step.made.dpi);
            QCOMPARE(m_files.reduced(file, step.made.after).bytes, step.bytes);
            room = step.made.after - 1;
        }
        QCOMPARE(resolutions, (QList<int>{0, 0, 150, 120, 100}));
    }

    void brokenOnes()
    {
        const QByteArray png = written(m_letter, "png", 200);
        const QByteArray jpeg = written(m_letter, "jpeg", 200, 90);
        for (const QByteArray &whole : {png, jpeg}) {
            for (int part = 1; part < 8; ++part) {
                const Reduced made = m_files.reduced(whole.left(whole.size() * part / 8), 90'000);
                QVERIFY(!made.error);
                QCOMPARE(made.bytes.isEmpty(), made.made.verdict != Verdict::Fits);
            }
        }
        QCOMPARE(m_files.reduced(png.left(30), 1000).made.fault, std::optional(PageFault::Damaged));
    }

private:
    [[nodiscard]] double apart(const QByteArray &one, const QByteArray &other) const
    {
        const QImage first = m_files.drawn(one, 40);
        return meanDifference(first, m_files.drawn(other, 40).scaled(first.size()));
    }
};

TEST_CASE(QGuiApplication, TestReducePictures)
#include "tst_reduce_pictures.moc"
