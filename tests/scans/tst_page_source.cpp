// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan_files.h"
#include "scans/page_source.h"
#include "test_case.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QRandomGenerator>
#include <QTemporaryDir>

// As app/forms does.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

/// As in PNG.
quint32 crc32(QByteArrayView bytes)
{
    quint32 sum = ~0U;
    for (const char byte : bytes) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~sum;
}

} // namespace

/// Pages of files as people have them, good and bad.
class TestPageSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void pdfPages();
    void pictures_data();
    void pictures();
    void picturesSayTheirSize();
    void turnedPicture();
    void tiffPages();
    void wholePictures_data();
    void wholePictures();
    void contentDecides();
    void refused_data();
    void refused();
    void encrypted();
    void openForAllIsReadable();
    void hugePages();
    void cutShort();
    void scribbledOver();
    void staleStops();
    void namesWithChinese();

private:
    QString put(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    [[nodiscard]] static QByteArray locked(const QByteArray &pdf, const char *userPassword);
    [[nodiscard]] static QByteArray pdfOfSize(const QByteArray &mediaBox);

    QTemporaryDir m_folder;
};

QByteArray TestPageSource::locked(const QByteArray &pdf, const char *userPassword)
{
    QPDF document;
    document.processMemoryFile("test", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(
        userPassword, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(
        reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

QByteArray TestPageSource::pdfOfSize(const QByteArray &mediaBox)
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[" +
           mediaBox + "]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

void TestPageSource::pdfPages()
{
    const PageSource source(put(u"three.pdf"_s, scanfiles::pdf(3)));
    QVERIFY(!source.fault());
    QCOMPARE(source.kind(), PageSource::Kind::Pdf);
    QCOMPARE(source.pageCount(), 3);
    QVERIFY(std::abs(source.pageSizeMm(0).width() - 210) < 1);
    QVERIFY(std::abs(source.pageSizeMm(2).height() - 297) < 1);
    QVERIFY(source.pageSizeMm(3).isEmpty());
    QVERIFY(source.pageSizeMm(-1).isEmpty());
    QVERIFY(source.render(3, QSize(100, 100)).isNull());
    QVERIFY(source.render(0, QSize()).isNull());
    for (int page = 0; page < 3; ++page) {
        const QImage image = source.render(page, QSize(420, 594));
        QVERIFY(std::abs(image.width() - 420) <= 1 && std::abs(image.height() - 594) <= 1);
        QCOMPARE(qRed(image.pixel(200, 20)), 40 + page * 20);
        QCOMPARE(image.pixelColor(10, 580), QColor(Qt::white));
    }
    // In a box of another shape it keeps its own.
    const QImage wide = source.render(0, QSize(1000, 297));
    QVERIFY(wide.height() == 297 && std::abs(wide.width() - 210) <= 1);
}

void TestPageSource::pictures_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("png") << QByteArray("png");
    QTest::newRow("jpeg") << QByteArray("jpeg");
}

void TestPageSource::pictures()
{
    QFETCH(QByteArray, format);
    const QString path = put(u"picture"_s, scanfiles::picture(QSize(800, 400), format.constData()));
    const PageSource source(path);
    QVERIFY(!source.fault());
    QCOMPARE(source.kind(), PageSource::Kind::Picture);
    QCOMPARE(source.pageCount(), 1);
    QCOMPARE(source.pagePixels(0), QSize(800, 400));
    const QImage image = source.render(0, QSize(200, 200));
    QCOMPARE(image.size(), QSize(200, 100));
    QVERIFY(qRed(image.pixel(20, 50)) > 200 && qBlue(image.pixel(180, 50)) > 200);
}

void TestPageSource::picturesSayTheirSize()
{
    QImage image = scanfiles::picture(QSize(2480, 3508)); // A4 at 300 dpi
    image.setDotsPerMeterX(11811);
    image.setDotsPerMeterY(11811);
    const QString path = m_folder.filePath(u"a4.png"_s);
    QVERIFY(image.save(path));
    QVERIFY(std::abs(PageSource(path).pageSizeMm(0).width() - 210) < 1);
    // At 100 dpi as a JPEG says it; 96 are those of a screen.
    QImage small = scanfiles::picture(QSize(827, 1169));
    small.setDotsPerMeterX(3937);
    small.setDotsPerMeterY(3937);
    const QString low = m_folder.filePath(u"low.jpg"_s);
    QVERIFY(small.save(low));
    QVERIFY(std::abs(PageSource(low).pageSizeMm(0).width() - 210) < 3);
    small.setDotsPerMeterX(3780);
    small.setDotsPerMeterY(3780);
    QVERIFY(small.save(low));
    QVERIFY(std::abs(PageSource(low).pageSizeMm(0).width() - 140) < 3);
    // A photo says nothing, or that of a screen: no larger than A4.
    image.setDotsPerMeterX(2835);
    QVERIFY(image.save(path));
    QVERIFY(PageSource(path).pageSizeMm(0).height() <= 297.1);
}

void TestPageSource::turnedPicture()
{
    // EXIF says: turn by 90°. A camera held upright.
    const QByteArray jpeg = scanfiles::picture(QSize(80, 40), "jpeg");
    const PageSource source(put(u"turned.jpg"_s, scanfiles::turnedBy(jpeg, 6)));
    QVERIFY(!source.fault());
    QCOMPARE(source.pagePixels(0), QSize(40, 80));
    const QImage image = source.render(0, QSize(20, 40));
    QCOMPARE(image.size(), QSize(20, 40));
    QVERIFY(qRed(image.pixel(10, 4)) > 200 && qBlue(image.pixel(10, 36)) > 200);
}

void TestPageSource::tiffPages()
{
    QVERIFY(QImageReader::supportedImageFormats().contains("tiff")); // qt6-image-formats-plugins
    const PageSource source(put(u"fax.tif"_s, scanfiles::tiff({10, 120, 250})));
    QVERIFY(!source.fault());
    QCOMPARE(source.pageCount(), 3);
    QCOMPARE(source.pagePixels(2), QSize(40, 60));
    QCOMPARE(qGray(source.render(0, QSize(40, 60)).pixel(20, 30)), 10);
    QCOMPARE(qGray(source.render(1, QSize(40, 60)).pixel(20, 30)), 120);
    QCOMPARE(qGray(source.render(2, QSize(20, 30)).pixel(10, 15)), 250);
}

void TestPageSource::wholePictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isWhole");
    const QByteArray jpeg = scanfiles::picture(QSize(600, 900), "jpeg");
    QTest::newRow("jpeg") << jpeg << true;
    QTest::newRow("jpeg with what a phone puts behind it") << jpeg + QByteArray(100, 'x') << true;
    QTest::newRow("jpeg turned") << scanfiles::turnedBy(jpeg, 6) << true;
    QTest::newRow("jpeg without its end") << jpeg.chopped(2) << false;
    QTest::newRow("half a jpeg") << jpeg.first(jpeg.size() / 2) << false;
    QTest::newRow("half a jpeg that was turned")
        << scanfiles::turnedBy(jpeg, 6).first(jpeg.size() / 2) << false;
    QByteArray progressive;
    QBuffer buffer(&progressive);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(true);
    QVERIFY(writer.write(scanfiles::picture(QSize(600, 900))));
    QTest::newRow("progressive jpeg") << progressive << true;
    QTest::newRow("half a progressive jpeg") << progressive.first(progressive.size() / 2) << false;
    const QByteArray tiff = scanfiles::tiff({10, 120, 250});
    QTest::newRow("tiff") << tiff << true;
    QTest::newRow("tiff without the end of its last page") << tiff.chopped(1) << false;
    QTest::newRow("tiff without its last page") << tiff.first(tiff.size() * 5 / 8) << false;
    const QByteArray png = scanfiles::picture(QSize(600, 900), "png");
    QTest::newRow("half a png") << png.first(png.size() / 2) << false;
}

/// Qt shows what there is of some; half a paper is none.
void TestPageSource::wholePictures()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isWhole);
    const PageSource source(put(u"file"_s, bytes));
    QCOMPARE(source.fault(), isWhole ? std::nullopt : std::optional(PageFault::Damaged));
}

void TestPageSource::contentDecides()
{
    const PageSource png(put(u"really-a-picture.pdf"_s, scanfiles::picture(QSize(30, 30), "png")));
    QVERIFY(!png.fault());
    QCOMPARE(png.kind(), PageSource::Kind::Picture);
    const PageSource pdf(put(u"really-a-paper.jpg"_s, scanfiles::pdf(2)));
    QVERIFY(!pdf.fault());
    QCOMPARE(pdf.pageCount(), 2);
}

void TestPageSource::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PageFault>("fault");
    const QByteArray pdf = scanfiles::pdf(1);
    const QByteArray png = scanfiles::picture(QSize(300, 300), "png");
    QTest::newRow("empty") << QByteArray() << PageFault::Empty;
    QTest::newRow("text") << QByteArray("not a scan") << PageFault::UnknownKind;
    QTest::newRow("office document") << QByteArray("PK\3\4 something") << PageFault::UnknownKind;
    QTest::newRow("photo of an iPhone") << QByteArray("\0\0\0\x18"
                                                      "ftypheic\0\0\0\0mif1heic",
                                               24)
                                        << PageFault::Heic;
    QTest::newRow("AVIF") << QByteArray("\0\0\0\x18"
                                        "ftypavif\0\0\0\0mif1miaf",
                                 24)
                          << PageFault::UnknownKind;
    QTest::newRow("WebP") << QByteArray("RIFF\x24\0\0\0WEBPVP8 ", 16) << PageFault::UnknownKind;
    QTest::newRow("only the mark") << QByteArray("%PDF-1.7 not much of one") << PageFault::Damaged;
    QTest::newRow("cut in the middle") << pdf.left(pdf.size() / 3) << PageFault::Damaged;
    QTest::newRow("no page")
        << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                      "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
        << PageFault::NoPages;
    QTest::newRow("only the mark of a JPEG") << QByteArray("\xff\xd8\xff\xe0 nothing") << PageFault::Damaged;
    QTest::newRow("only the mark of a PNG") << png.left(20) << PageFault::Damaged;
    QByteArray bomb = png;
    // 60,000 × 60,000 dots in the header, which has a check sum.
    bomb.replace(16, 8, QByteArray("\0\0\xea\x60\0\0\xea\x60", 8));
    const quint32 sum = qToBigEndian(crc32(QByteArrayView(bomb).sliced(12, 17)));
    bomb.replace(29, 4, QByteArray(reinterpret_cast<const char *>(&sum), 4));
    QTest::newRow("picture of a size that nobody scans") << bomb << PageFault::TooLarge;
}

void TestPageSource::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(PageFault, fault);
    const PageSource source(put(u"bad.pdf"_s, bytes));
    QVERIFY(source.fault().has_value());
    QVERIFY2(*source.fault() == fault, qPrintable(pageFaultText(*source.fault())));
    QCOMPARE(source.pageCount(), 0);
    QVERIFY(source.render(0, QSize(100, 100)).isNull());
    QVERIFY(pageFaultText(fault).endsWith(u'.'));
    QCOMPARE(PageSource(m_folder.filePath(u"nowhere.pdf"_s)).fault(), std::optional(PageFault::NotFound));
}

void TestPageSource::encrypted()
{
    const PageSource source(put(u"locked.pdf"_s, locked(scanfiles::pdf(1), "secret")));
    QCOMPARE(source.fault(), std::optional(PageFault::Encrypted));
}

void TestPageSource::openForAllIsReadable()
{
    // Encrypted against changes only: anybody may read it.
    const PageSource source(put(u"restricted.pdf"_s, locked(scanfiles::pdf(1), "")));
    QVERIFY(!source.fault());
    QVERIFY(!source.render(0, QSize(100, 100)).isNull());
}

void TestPageSource::hugePages()
{
    const PageSource huge(put(u"huge.pdf"_s, pdfOfSize("0 0 200000 200000")));
    QVERIFY(!huge.fault());
    QVERIFY(!huge.render(0, QSize(200, 200)).isNull());
    // However large the wish, no more is drawn than the limit.
    const QImage large = huge.render(0, QSize(50'000, 50'000));
    QVERIFY(qint64(large.width()) * large.height() <= PageSource::maxDrawnPixels);
    QVERIFY(large.width() > 3000);
    for (const char *box : {"0 0 0 0", "0 0 1e30 1e30", "0 0 -1 -1", "a b c d"}) {
        const PageSource odd(put(u"odd.pdf"_s, pdfOfSize(box)));
        if (!odd.fault())
            QVERIFY(odd.render(0, QSize(100, 100)).width() <= 100);
    }
}

void TestPageSource::cutShort()
{
    const QList<QByteArray> files{scanfiles::pdf(2), scanfiles::picture(QSize(200, 200), "png"),
        scanfiles::picture(QSize(200, 200), "jpeg"), scanfiles::tiff({10, 200})};
    for (const QByteArray &whole : files) {
        for (int part = 0; part < 24; ++part) {
            const PageSource source(put(u"cut"_s, whole.left(whole.size() * part / 24)));
            for (int page = 0; page < source.pageCount(); ++page)
                QVERIFY(source.render(page, QSize(50, 50)).width() <= 50);
        }
    }
}

void TestPageSource::scribbledOver()
{
    QRandomGenerator random(20241030);
    const QList<QByteArray> files{scanfiles::pdf(2), scanfiles::picture(QSize(200, 200), "png"),
        scanfiles::picture(QSize(200, 200), "jpeg"), scanfiles::tiff({10, 200})};
    for (const QByteArray &whole : files) {
        for (int round = 0; round < 40; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 12; ++i)
                bytes[random.bounded(static_cast<int>(bytes.size()))] =
                    static_cast<char>(random.bounded(256));
            const PageSource source(put(u"scribbled"_s, bytes));
            for (int page = 0; page < qMin(3, source.pageCount()); ++page)
                QVERIFY(source.render(page, QSize(50, 50)).width() <= 50);
        }
    }
}

void TestPageSource::staleStops()
{
    const PageSource source(put(u"stale.pdf"_s, scanfiles::pdf(1)));
    QVERIFY(source.render(0, QSize(200, 200), [] { return true; }).isNull());
    QVERIFY(!source.render(0, QSize(200, 200), [] { return false; }).isNull());
}

void TestPageSource::namesWithChinese()
{
    const PageSource source(put(u"张试例 毕业证（扫描）.pdf"_s, scanfiles::pdf(1)));
    QVERIFY(!source.fault());
}

TEST_CASE(QGuiApplication, TestPageSource)
#include "tst_page_source.moc"
