// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of PDFs and pictures become one PDF.
#include "pdf_samples.h"
#include "photo_corpus.h"
#include "reduce_fixture.h"
#include "scan_files.h"
#include "scans/page_assembly.h"
#include "scans/plain_jpeg.h"
#include "scans/seals.h"

#include "file_limit.h"
#include "test_case.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QJsonArray>
#include <QPainter>
#include <QTransform>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

namespace {

/// Four corners of different colours, so that each way of lying looks otherwise.
QImage fourCorners(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QSize part(size.width() / 2, size.height() / 2);
    painter.fillRect(QRect(QPoint(), part), Qt::red);
    painter.fillRect(QRect(QPoint(part.width(), 0), part), Qt::blue);
    painter.fillRect(QRect(QPoint(0, part.height()), part), Qt::darkGreen);
    return image;
}

QByteArray asFile(QImage image, const char *format, int dpi = 0)
{
    image.setDotsPerMeterX(dpi > 0 ? qRound(dpi / 0.0254) : 2835);
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return bytes;
}

QImage turnedImage(const QImage &image, int degrees)
{
    return image.transformed(QTransform().rotate(degrees));
}

/// Pages "Shi Li 1", "Shi Li 2" … with four corners, A6.
QByteArray lettered(int pages, const QByteArray &entries = {})
{
    QList<PdfPage> list;
    for (int page = 1; page <= pages; ++page) {
        list.append({{asJpeg(fourCorners({210, 297}), 90)}, wholePage("Shi Li " + QByteArray::number(page)),
            entries});
    }
    return pdfOf(list);
}

/// A form with a field that is filled in and one that is signed; what pages share stands above them.
const char *const formPdf =
    "%PDF-1.6\n"
    "1 0 obj <</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R 7 0 R]/SigFlags 3/DA(/Helv 12 Tf)"
    "/DR<</Font<</Helv 6 0 R>>>>>>>> endobj\n"
    "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1/Rotate 90/MediaBox[0 0 300 400]"
    "/Resources<</Font<</Helv 6 0 R>>>>>> endobj\n"
    "3 0 obj <</Type/Page/Parent 2 0 R/Annots[5 0 R 7 0 R]>> endobj\n"
    "5 0 obj <</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Li Shi)/Rect[20 20 200 60]/P 3 0 R/AP<</N 8 0 R>>>>"
    " endobj\n"
    "6 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n"
    "7 0 obj <</Type/Annot/Subtype/Widget/FT/Sig/T(seal)/V<</Type/Sig/Contents<00>>>/Rect[0 0 0 0]/P 3 0 R>>"
    " endobj\n"
    "8 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 180 40]/Resources<</Font<</Helv 6 0 R>>>>/Length 37>>\n"
    "stream\nBT /Helv 12 Tf 5 5 Td (Li Shi) Tj ET \nendstream endobj\n"
    "trailer <</Root 1 0 R/Size 9>>\n%%EOF\n";

} // namespace

class TestPageAssembly final : public QObject
{
    Q_OBJECT

private:
    ReduceFixture m_files;

    [[nodiscard]] QString target() const { return m_files.path(u"合并 (试例).pdf"_s); }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(target());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What was written, or nothing.
    [[nodiscard]] QByteArray assembled(const QList<PagePart> &parts) const
    {
        QFile::remove(target());
        const Result<Assembly> made = assemblePages(parts, target());
        const QByteArray bytes = written();
        const bool isAsTold = made && made->pages == parts.size() && made->bytes == bytes.size() &&
                              !made->fault && assemblyFaultText(*made, parts).isEmpty();
        return isAsTold ? bytes : QByteArray();
    }
    [[nodiscard]] QSizeF sizeOf(const QByteArray &pdf, int page = 0) const
    {
        return PageSource(m_files.put(u"measured"_s, pdf)).pageSizeMm(page);
    }
    [[nodiscard]] bool isSized(const QByteArray &pdf, QSizeF mm, int page = 0) const
    {
        const QSizeF apart = sizeOf(pdf, page) - mm;
        return qAbs(apart.width()) < 0.5 && qAbs(apart.height()) < 0.5;
    }
    [[nodiscard]] double apart(const QByteArray &pdf, const QImage &wanted, int page = 0) const
    {
        const PageSource source(m_files.put(u"drawn"_s, pdf));
        return meanDifference(source.render(page, wanted.size()).scaled(wanted.size()), wanted);
    }

private Q_SLOTS:
    void orderAndText()
    {
        const QString three = m_files.put(u"三页.pdf"_s, lettered(3));
        const QString two =
            m_files.put(u"两页.pdf"_s, pdfOf({{{}, "BT /Text 12 Tf 60 60 Td (other one) Tj ET"},
                                           {{}, "BT /Text 12 Tf 60 60 Td (other two) Tj ET"}}));
        const QByteArray pdf = assembled({{three, 2}, {two, 1}, {three, 0}, {three, 2}});
        QCOMPARE(PageSource(target()).pageCount(), 4);
        QVERIFY(textOf(pdf, 0).contains(u"Shi Li 3"_s));
        QVERIFY(textOf(pdf, 1).contains(u"other two"_s));
        QVERIFY(textOf(pdf, 2).contains(u"Shi Li 1"_s));
        QVERIFY(textOf(pdf, 3).contains(u"Shi Li 3"_s));
        QVERIFY(isSized(pdf, smallMm));
        // Pictures lie in it as they did, those of a page that is there twice once.
        QCOMPARE(picturesIn(pdf).size(), 2);
        QCOMPARE(picturesIn(pdf).constFirst().bytes, picturesIn(lettered(1)).constFirst().bytes);
        QCOMPARE(assembled({{three, 2}, {two, 1}, {three, 0}, {three, 2}}), pdf);
    }

    void turnsOfPdfs_data()
    {
        QTest::addColumn<QByteArray>("entries");
        QTest::addColumn<int>("said");
        QTest::addColumn<int>("turn");
        for (const int said : {0, 90, 180, 270}) {
            const QByteArray entry = said == 0 ? QByteArray() : "/Rotate " + QByteArray::number(said);
            for (const int turn : {0, 90, 180, 270, -90, 450})
                QTest::addRow("%d and %d", said, turn) << entry << said << turn;
        }
    }
    void turnsOfPdfs()
    {
        QFETCH(const QByteArray, entries);
        QFETCH(const int, said);
        QFETCH(const int, turn);
        const QByteArray pdf = assembled({{m_files.put(u"turned.pdf"_s, lettered(1, entries)), 0, turn}});
        const QImage seen = turnedImage(fourCorners({210, 297}), (said + turn) % 360);
        QVERIFY(isSized(pdf, QSizeF(seen.size()) / 2));
        QVERIFY(apart(pdf, seen) < 4);
        QVERIFY(pdf.contains("(Shi Li 1) Tj"));
    }

    void onePageInTwoWays()
    {
        const QString file = m_files.put(u"turned.pdf"_s, lettered(1));
        const QByteArray pdf = assembled({{file, 0, 90}, {file, 0}});
        QVERIFY(apart(pdf, turnedImage(fourCorners({210, 297}), 90), 0) < 4);
        QVERIFY(apart(pdf, fourCorners({210, 297}), 1) < 4);
    }

    void forms()
    {
        const QString file = m_files.put(u"form.pdf"_s, formPdf);
        const Result<Assembly> made = assemblePages({{file, 0, 90}}, target());
        QVERIFY(made && made->pages == 1);
        QVERIFY(made->losesSignature);
        const QByteArray pdf = written();
        QVERIFY(isSized(pdf, QSizeF(300, 400) / 72 * 25.4)); // turned by what it has from above, and by us
        QPDF document;
        document.processMemoryFile("made", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFAcroFormDocumentHelper form(document);
        QStringList fields;
        for (QPDFFormFieldObjectHelper &field : form.getFormFields()) {
            QPDFObjectHandle value = field.getInheritableFieldValue("/V");
            fields.append(QString::fromStdString(
                field.getFullyQualifiedName() + (value.isNull() ? "" : "=" + field.getValueAsString())));
        }
        fields.sort();
        QCOMPARE(fields, (QStringList{u"name=Li Shi"_s, u"seal"_s}));
        QVERIFY(!form.getNeedAppearances());
    }

    /// All ways in which a camera may be held, and all in which a page may be turned.
    void jpegToTheBit_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<int>("turn");
        for (int orientation = 1; orientation <= 8; ++orientation) {
            for (const int turn : {0, 90, 180, 270})
                QTest::addRow("%d turned by %d", orientation, turn) << orientation << turn;
        }
    }
    void jpegToTheBit()
    {
        QFETCH(const int, orientation);
        QFETCH(const int, turn);
        const QByteArray jpeg =
            scanfiles::turnedBy(asFile(fourCorners({297, 210}), "jpeg"), static_cast<char>(orientation));
        const QString path = m_files.put(u"photo.jpg"_s, jpeg);
        QImageReader reader(path);
        reader.setAutoTransform(true);
        const QImage seen = turnedImage(reader.read(), turn);
        const QByteArray pdf = assembled({{path, 0, turn}});
        const bool isUpright = seen.height() > seen.width();
        QVERIFY(isSized(pdf, isUpright ? QSizeF(210, 297) : QSizeF(297, 210)));
        QVERIFY(apart(pdf, seen) < 2);
        QCOMPARE(picturesIn(pdf).size(), 1);
        const FoundPicture stored = picturesIn(pdf).constFirst();
        QCOMPARE(stored.filter, QByteArray("/DCTDecode"));
        QCOMPARE(QImage::fromData(stored.bytes), QImage::fromData(asFile(fourCorners({297, 210}), "jpeg")));
        // Where and with what it was taken is nobody's business.
        QVERIFY(jpeg.contains("Exif") && !pdf.contains("Exif"));
    }

    void greyJpeg()
    {
        const QImage grey = fourCorners({210, 297}).convertToFormat(QImage::Format_Grayscale8);
        const QByteArray pdf = assembled({{m_files.put(u"grey.jpg"_s, asFile(grey, "jpeg"))}});
        QVERIFY(apart(pdf, grey) < 2);
        QVERIFY(pdf.contains("/DeviceGray"));
    }

    void whatAPdfDoesNotKnow()
    {
        const QByteArray jpeg = asFile(fourCorners({64, 48}), "jpeg");
        const std::optional<PackedPicture> plain = plainJpeg(jpeg);
        QVERIFY(plain);
        QCOMPARE(plain->size, QSize(64, 48));
        QCOMPARE(plain->kind, PackedPicture::Kind::Colour);
        QCOMPARE(plain->bytes, jpeg); // Qt attaches nothing
        QCOMPARE(plainJpeg(scanfiles::turnedBy(jpeg, 3) + "a film")->bytes, jpeg);
        const qsizetype frame = jpeg.indexOf(QByteArray("\xff\xc0", 2));
        QVERIFY(frame > 0);
        const auto with = [&](qsizetype place, char byte) {
            QByteArray changed = jpeg;
            changed[frame + place] = byte;
            return plainJpeg(changed).has_value();
        };
        QVERIFY(with(1, '\xc0') && with(1, '\xc2'));
        QVERIFY(!with(1, '\xc3'));           // lossless
        QVERIFY(!with(1, '\xc9'));           // arithmetic
        QVERIFY(with(4, 8) && !with(4, 12)); // bits
        QVERIFY(!with(9, 4) && !with(9, 2)); // channels
        QVERIFY(!with(5, 0) || !with(6, 0)); // 48 rows
        QByteArray named = jpeg;             // R, G, B instead of 1, 2, 3
        for (const auto &[place, letter] : {std::pair(10, 'R'), std::pair(13, 'G'), std::pair(16, 'B')})
            named[frame + place] = letter;
        QVERIFY(!plainJpeg(named));
        QVERIFY(!plainJpeg({}) && !plainJpeg("\xff\xd8") && !plainJpeg(jpeg.mid(1)));
        for (qsizetype bytes = 0; bytes < jpeg.size(); ++bytes) // cut short: in the picture, but not before
            QCOMPARE(plainJpeg(jpeg.first(bytes)).has_value(), bytes >= jpeg.indexOf("\xff\xda") + 14);
    }

    void sizesOfPictures_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<QSizeF>("page");
        QTest::newRow("scan of A4") << QSize(1654, 2339) << 200 << QSizeF(210, 297);
        QTest::newRow("scan of A5") << QSize(827, 1165) << 142 << QSizeF(147.9, 208.4);
        QTest::newRow("scan of A3, across") << QSize(1654, 1169) << 100 << QSizeF(420, 297);
        QTest::newRow("beyond A3") << QSize(1678, 1169) << 100 << QSizeF(297, 210);
        QTest::newRow("phone, upright") << QSize(600, 800) << 0 << QSizeF(210, 297);
        QTest::newRow("phone, across") << QSize(800, 600) << 0 << QSizeF(297, 210);
        QTest::newRow("as on a screen") << QSize(800, 600) << 96 << QSizeF(297, 210);
        QTest::newRow("square") << QSize(600, 600) << 0 << QSizeF(210, 297);
    }
    void sizesOfPictures()
    {
        QFETCH(const QSize, pixels);
        QFETCH(const int, dpi);
        QFETCH(const QSizeF, page);
        QImage image(pixels, QImage::Format_Grayscale8);
        image.fill(0);
        for (const char *format : {"jpeg", "png"}) {
            const QByteArray pdf = assembled({{m_files.put(u"picture"_s, asFile(image, format, dpi))}});
            QVERIFY2(isSized(pdf, page), qPrintable(QDebug::toString(sizeOf(pdf))));
            // In the middle, its shape kept.
            const QImage drawn = m_files.drawn(pdf, 40);
            const QSizeF wanted = QSizeF(pixels).scaled(QSizeF(drawn.size()), Qt::KeepAspectRatio);
            int across = 0;
            int down = 0;
            for (int x = 0; x < drawn.width(); ++x)
                across += qGray(drawn.pixel(x, drawn.height() / 2)) < 128 ? 1 : 0;
            for (int y = 0; y < drawn.height(); ++y)
                down += qGray(drawn.pixel(drawn.width() / 2, y)) < 128 ? 1 : 0;
            QVERIFY(qAbs(across - wanted.width()) <= 2 && qAbs(down - wanted.height()) <= 2);
        }
    }

    void otherPictures()
    {
        // Black and white stays so; what is transparent becomes white.
        QImage mono = fourCorners({1240, 1754}).convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        QByteArray pdf = assembled({{m_files.put(u"mono.png"_s, asFile(mono, "png", 150))}});
        QCOMPARE(picturesIn(pdf).constFirst().bits, 1);
        QVERIFY(apart(pdf, mono.convertToFormat(QImage::Format_RGB32)) < 4);
        QImage clear(300, 400, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        pdf = assembled({{m_files.put(u"clear.png"_s, asFile(clear, "png"))}});
        QCOMPARE(qGray(m_files.drawn(pdf, 40).pixel(60, 60)), 255);
        // More than 300 dots an inch are not kept.
        QImage fine(2480, 1748, QImage::Format_RGB32);
        fine.fill(Qt::darkGreen);
        pdf = assembled({{m_files.put(u"fine.png"_s, asFile(fine, "png", 600))}});
        QCOMPARE(picturesIn(pdf).constFirst().size, QSize(1240, 874));
        pdf = assembled({{m_files.put(u"fine.png"_s, asFile(fine, "png", 300))}});
        QCOMPARE(picturesIn(pdf).constFirst().size, fine.size());
    }

    void mixed()
    {
        const QString tiff = m_files.put(u"三张.tif"_s, scanfiles::tiff({10, 120, 250}));
        const QString pdf = m_files.put(u"三页.pdf"_s, lettered(2));
        const QString jpeg = m_files.put(u"a.jpg"_s, asFile(fourCorners({300, 400}), "jpeg"));
        const QByteArray made = assembled({{tiff, 2}, {pdf, 1, 180}, {jpeg}, {tiff, 1, 90}, {pdf, 0}});
        const auto greyOf = [&](int page) { return qGray(m_files.drawn(made, 20, page).pixel(80, 80)); };
        QVERIFY(qAbs(greyOf(0) - 250) <= 2 && qAbs(greyOf(3) - 120) <= 2);
        QVERIFY(isSized(made, {210, 297}, 0) && isSized(made, {297, 210}, 3));
        QVERIFY(textOf(made, 1).contains(u"Shi Li 2"_s) && textOf(made, 4).contains(u"Shi Li 1"_s));
        QVERIFY(apart(made, turnedImage(fourCorners({210, 297}), 180), 1) < 4);
    }

    void photosOfSheets()
    {
        const SheetPhoto photo = sheetPhoto(u"wood"_s, 1, {1200, 1600});
        PagePart part{m_files.put(u"photo.jpg"_s, asFile(photo.image, "jpeg"))};
        part.corners = photo.corners;
        PagePart turned = part;
        turned.turn = 90;
        const QByteArray pdf = assembled({part, turned});
        QVERIFY(isSized(pdf, {210, 297}, 0) && isSized(pdf, {297, 210}, 1));
        const QImage page = m_files.drawn(pdf, 100, 0);
        QCOMPARE(findSeals(page, page.width() / 210.0).verdict, SealVerdict::Found);
        QVERIFY(meanDifference(turnedImage(page, 90),
                    m_files.drawn(pdf, 100, 1).scaled(page.height(), page.width())) < 3);
        // On a page of a PDF as well.
        PagePart drawn{m_files.put(u"photo.pdf"_s, assembled({{part.path}}))};
        drawn.corners =
            PageCorners{{QPointF(0.1, 0.1), QPointF(0.9, 0.1), QPointF(0.9, 0.9), QPointF(0.1, 0.9)}};
        QVERIFY(isSized(assembled({drawn}), {210, 297}));
        std::swap(drawn.corners->points[0], drawn.corners->points[1]);
        QCOMPARE(assemblePages({drawn}, target()).error().code, Error::Code::Refused);
    }

    /// Which part it is is said, and nothing is changed.
    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("page");
        QTest::addColumn<PageFault>("fault");
        const QByteArray pdf = lettered(2);
        const QByteArray png = scanfiles::picture({300, 400}, "png");
        QTest::newRow("empty") << QByteArray() << 0 << PageFault::Empty;
        QTest::newRow("office document") << QByteArray("PK\3\4 x") << 0 << PageFault::UnknownKind;
        QTest::newRow("iPhone") << QByteArray("\0\0\0\x14"
                                              "ftypheic\0\0\0\0mif1",
                                       20)
                                << 0 << PageFault::Heic;
        QTest::newRow("cut PDF") << pdf.left(300) << 0 << PageFault::Damaged;
        QTest::newRow("cut PNG") << png.left(60) << 0 << PageFault::Damaged;
        QTest::newRow("with a password") << protectedPdf(pdf, "secret", true) << 0 << PageFault::Encrypted;
        QTest::newRow("page behind the last") << pdf << 2 << PageFault::NoSuchPage;
        QTest::newRow("page before the first") << pdf << -1 << PageFault::NoSuchPage;
        QTest::newRow("second page of a picture") << png << 1 << PageFault::NoSuchPage;
    }
    void faults()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, page);
        QFETCH(const PageFault, fault);
        const QString good = m_files.put(u"good.pdf"_s, lettered(1));
        const QString bad = m_files.put(u"试例 坏.dat"_s, bytes);
        QCOMPARE(m_files.put(u"合并 (试例).pdf"_s, "as before"), target());
        const QStringList before = m_files.names();
        const QList<PagePart> parts{{good}, {bad, page}, {good}};
        const Result<Assembly> made = assemblePages(parts, target());
        QVERIFY(made.ok());
        QCOMPARE(made->fault, std::optional(fault));
        QCOMPARE(made->part, 1);
        QCOMPARE(made->pages, 0);
        const QString text = assemblyFaultText(*made, parts);
        QVERIFY2(text.contains(pageFaultText(fault)) && text.contains(u"试例 坏.dat"_s) &&
                     text.contains(u"page %1:"_s.arg(page + 1)),
            qPrintable(text));
        QCOMPARE(written(), QByteArray("as before"));
        QCOMPARE(m_files.names(), before);
    }

    void missingFile()
    {
        const Result<Assembly> made = assemblePages({{m_files.path(u"nowhere.pdf"_s)}}, target());
        QCOMPARE(made->fault, std::optional(PageFault::NotFound));
        QCOMPARE(made->part, 0);
    }

    /// Protected against changes only, but may be put together.
    void openForAll()
    {
        const QByteArray pdf =
            assembled({{m_files.put(u"open.pdf"_s, protectedPdf(lettered(1), "", false))}});
        QVERIFY(textOf(pdf, 0).contains(u"Shi Li 1"_s));
    }

    void limits()
    {
        const PagePart one{m_files.put(u"one.jpg"_s, asFile(fourCorners({20, 30}), "jpeg"))};
        QCOMPARE(assemblePages({}, target()).error().code, Error::Code::Limit);
        const QByteArray most = assembled(QList<PagePart>(mostAssembledPages, one));
        QVERIFY(!most.isEmpty());
        QCOMPARE(PageSource(target()).pageCount(), 500);
        QCOMPARE(assemblePages(QList<PagePart>(mostAssembledPages + 1, one), target()).error().code,
            Error::Code::Limit);
        QCOMPARE(written(), most);
    }

    void stops()
    {
        const PagePart one{m_files.put(u"one.jpg"_s, asFile(fourCorners({20, 30}), "jpeg"))};
        QCOMPARE(m_files.put(u"合并 (试例).pdf"_s, "as before"), target());
        const QStringList before = m_files.names();
        for (int questions = 1; questions <= 4; ++questions) { // before each part, and before it is written
            int asked = 0;
            const Result<Assembly> made =
                assemblePages({one, one, one}, target(), [&] { return ++asked == questions; });
            QCOMPARE(made.error().code, Error::Code::Cancelled);
            QCOMPARE(asked, questions);
        }
        QCOMPARE(written(), QByteArray("as before"));
        QCOMPARE(m_files.names(), before);
    }

    void fullDisk()
    {
        const QList<PagePart> parts{{m_files.put(u"one.pdf"_s, lettered(1))},
            {m_files.put(u"one.jpg"_s, asFile(noise({300, 400}, QImage::Format_RGB32), "jpeg"))}};
        QCOMPARE(m_files.put(u"合并 (试例).pdf"_s, "as before"), target());
        const QStringList before = m_files.names();
        // Already while pictures are laid by; then while it is written.
        for (const quint64 limit : {0U, 512U, 20'000U, 90'000U}) {
            Result<Assembly> made = Error{};
            {
                const FileLimit full(limit);
                QVERIFY(full.isSet());
                made = assemblePages(parts, target());
            }
            QVERIFY(!made);
            QVERIFY(made.error().code == Error::Code::DiskFull || made.error().code == Error::Code::Io);
            QCOMPARE(written(), QByteArray("as before"));
            QCOMPARE(m_files.names(), before);
        }
        QVERIFY(assembled(parts).size() > 90'000);
        const Result<Assembly> nowhere = assemblePages(parts, m_files.path(u"none/a.pdf"_s));
        QCOMPARE(nowhere.error().code, Error::Code::Io);
    }

    void jsonIsTakenAsWritten()
    {
        const QList<PagePart> parts{{u"甲.pdf"_s, 3, 270}, {u"乙.jpg"_s, 0, 0, PageCorners()}};
        const std::optional<QList<PagePart>> read = partsFromJson(partsToJson(parts));
        QVERIFY(read && *read == parts);
        QCOMPARE(partsFromJson(partsToJson({{u"a"_s, 0, -90}}))->constFirst().turn, 270);
        const auto changed = [&parts](const char *key, const QJsonValue &value) {
            QJsonObject object = partsToJson(parts);
            QJsonArray array = object.value("assemble"_L1).toArray();
            QJsonObject first = array.first().toObject();
            first.insert(QLatin1StringView(key), value);
            array.replace(0, first);
            object.insert("assemble"_L1, array);
            return partsFromJson(object).has_value();
        };
        QVERIFY(changed("page", 0) && !changed("page", -1) && !changed("page", 0.5));
        QVERIFY(changed("turn", 90) && !changed("turn", 91) && !changed("turn", 360));
        QVERIFY(!changed("path", 7));
        QVERIFY(changed("corners", cornersToJson({})) && !changed("corners", 7));

        Assembly made;
        made.pages = 2;
        made.bytes = 1234;
        made.losesSignature = true;
        QCOMPARE(assemblyFromJson(assemblyToJson(made))->value(), made);
        Assembly faulty;
        faulty.fault = PageFault::Heic;
        faulty.part = 499;
        QCOMPARE(assemblyFromJson(assemblyToJson(faulty))->value(), faulty);
        const Error error{Error::Code::DiskFull, u"stick"_s};
        QCOMPARE(assemblyFromJson(assemblyToJson(error))->error(), error);
        faulty.part = 500;
        QVERIFY(!assemblyFromJson(assemblyToJson(faulty)));
        made.fault = PageFault::Damaged; // and pages
        QVERIFY(!assemblyFromJson(assemblyToJson(made)));
        QVERIFY(!assemblyFromJson(assemblyToJson(Assembly())));
        QVERIFY(!assemblyFromJson({}));
    }
};

TEST_CASE(QGuiApplication, TestPageAssembly)
#include "tst_page_assembly.moc"
