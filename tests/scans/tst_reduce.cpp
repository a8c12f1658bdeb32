// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs are brought under a size: pictures inside, step by step, and nothing else.
#include "pdf_samples.h"
#include "reduce_fixture.h"
#include "scans/picture_scaler.h"
#include "scans/seals.h"

#include "file_limit.h"
#include "test_case.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;
using Verdict = Reduction::Verdict;

Q_DECLARE_METATYPE(chuding::test::StoredPicture)

namespace {

QByteArray onePage(const StoredPicture &picture)
{
    return pdfOf({{{picture}, wholePage("Shi Li 2024")}});
}

/// Drawn so wide, its shape kept.
QByteArray drawnWide(const StoredPicture &picture, double inches, const QByteArray &before = {},
    const QByteArray &entries = {})
{
    const double height = inches * picture.size.height() / picture.size.width();
    return pdfOf({{{picture},
        "q " + before + ' ' + QByteArray::number(inches * 72) + " 0 0 " + QByteArray::number(height * 72) +
            " 20 20 cm /Scan Do Q",
        entries}});
}

} // namespace

class TestReduce final : public QObject
{
    Q_OBJECT

private:
    ReduceFixture m_files;
    QImage m_sealed; ///< A4
    QImage m_letter; ///< the same at half the size, A6

    /// Makes the file half as large.
    [[nodiscard]] Reduced halved(const QByteArray &pdf) const { return m_files.reduced(pdf, pdf.size() / 2); }

private Q_SLOTS:
    void initTestCase()
    {
        m_sealed = sealedLetter();
        m_letter = scaledDown(m_sealed, m_sealed.size() / 2);
    }

    void smallFilesAreCopied()
    {
        const QByteArray pdf = onePage(asJpeg(m_letter, 80));
        for (const qint64 room : {pdf.size() + 1, pdf.size()}) {
            const Reduced same = m_files.reduced(pdf, room);
            QCOMPARE(same.made.verdict, Verdict::Fits);
            QVERIFY(!same.made.isChanged);
            QCOMPARE(same.bytes, pdf);
            QCOMPARE(same.made.before, pdf.size());
            QCOMPARE(same.made.after, pdf.size());
            QCOMPARE(same.made.suffix, u"pdf"_s);
            QCOMPARE(same.made.pages, 1);
            QCOMPARE(same.made.dpi, 0);
        }
        const Reduced less = m_files.reduced(pdf, pdf.size() - 1);
        QCOMPARE(less.made.verdict, Verdict::Fits);
        QVERIFY(less.made.isChanged);
        QVERIFY(less.bytes.size() < pdf.size());
    }

    void everyKindOfPicture_data()
    {
        QTest::addColumn<StoredPicture>("picture");
        QTest::addColumn<int>("parts");
        const QImage grey = m_letter.convertToFormat(QImage::Format_Grayscale8);
        QTest::newRow("JPEG") << asJpeg(m_letter, 90) << 2;
        QTest::newRow("grey JPEG") << asJpeg(grey, 90) << 2;
        QTest::newRow("deflated") << asDeflated(m_letter) << 2;
        QTest::newRow("deflated with a predictor") << asPredicted(m_letter) << 2;
        QTest::newRow("deflated grey") << asDeflated(grey) << 2;
        QTest::newRow("grey with a predictor") << asPredicted(grey) << 2;
        QTest::newRow("not packed") << asPlain(m_letter) << 8;
        QTest::newRow("palette") << asIndexed(m_letter) << 2;
        QTest::newRow("sixteen bits") << asSixteenBits(m_letter) << 2;
        QTest::newRow("four bits") << asFourBits(m_letter) << 2;
        StoredPicture turned = asDeflated(grey);
        turned.entries += " /Decode [1 0]";
        QTest::newRow("turned round") << turned << 2;
        StoredPicture calibrated = asDeflated(m_letter);
        calibrated.entries.replace(
            "/DeviceRGB", "[/CalRGB << /WhitePoint [0.95 1 1.09] /Gamma [2.2 2.2 2.2] >>]");
        QTest::newRow("calibrated") << calibrated << 2;
        StoredPicture shortNames = asDeflated(m_letter);
        shortNames.entries.replace("/FlateDecode", "[/Fl]");
        QTest::newRow("short names") << shortNames << 2;
        StoredPicture masked = asDeflated(m_letter);
        QImage mask(m_letter.size(), QImage::Format_Grayscale8);
        mask.fill(255);
        for (int y = 0; y < mask.height() / 2; ++y)
            std::fill_n(mask.scanLine(y), mask.width() / 2, uchar(60));
        const StoredPicture soft = asDeflated(mask);
        masked.maskEntries = soft.entries;
        masked.maskBytes = soft.bytes;
        QTest::newRow("with a soft mask") << masked << 2;
    }

    /// It fits, looks as before, and what is not a picture is as it was.
    void everyKindOfPicture()
    {
        QFETCH(StoredPicture, picture);
        QFETCH(int, parts); // of the size before
        const QByteArray pdf =
            pdfOf({{{picture}, wholePage("Shi Li 1")}, {{picture}, wholePage("Shi Li 2")}});
        const Reduced less = m_files.reduced(pdf, pdf.size() / parts);
        QCOMPARE(less.made.verdict, Verdict::Fits);
        QVERIFY(less.made.isChanged && !less.made.isDrawn);
        QVERIFY(less.bytes.size() <= pdf.size() / parts);
        QCOMPARE(less.made.after, less.bytes.size());
        QCOMPARE(less.made.pages, 2);
        QVERIFY(less.made.quality > 0);
        for (int page = 0; page < 2; ++page) {
            const QImage before = m_files.drawn(pdf, 50, page);
            const QImage after = m_files.drawn(less.bytes, 50, page);
            QCOMPARE(after.size(), before.size());
            const double apart = meanDifference(before, after);
            QVERIFY2(apart < 3, qPrintable(QString::number(apart)));
            QVERIFY(textOf(less.bytes, page).contains(u"Shi Li "_s + QString::number(page + 1)));
        }
        QCOMPARE(less.bytes, m_files.reduced(pdf, pdf.size() / parts).bytes);
    }

    void blackAndWhiteStaysSo_data()
    {
        QTest::addColumn<QByteArray>("entries");
        QTest::newRow("grey") << QByteArray("/ColorSpace /DeviceGray /BitsPerComponent 1");
        QTest::newRow("two colours") << QByteArray(
            "/ColorSpace [/Indexed /DeviceRGB 1 <800000fffff0>] /BitsPerComponent 1");
        QTest::newRow("stencil") << QByteArray("/ImageMask true");
        QTest::newRow("stencil turned round") << QByteArray("/ImageMask true /Decode [1 0]");
    }

    void blackAndWhiteStaysSo()
    {
        QFETCH(QByteArray, entries);
        // 400 dots an inch, with the noise of a scan.
        const QImage large = m_letter.scaled(1654, 2338, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        StoredPicture picture = asBilevel(large);
        picture.entries = entries + " /Filter /FlateDecode";
        const QByteArray pdf = onePage(picture);
        const Reduced less = m_files.reduced(pdf, pdf.size() * 6 / 10);
        QCOMPARE(less.made.verdict, Verdict::Fits);
        QVERIFY(!less.made.isDrawn);
        QCOMPARE(less.made.quality, 0);
        const FoundPicture found = picturesIn(less.bytes).constFirst();
        QCOMPARE(found.bits, 1);
        QCOMPARE(found.filter, QByteArray("/FlateDecode"));
        QVERIFY(found.bytes.size() < picture.bytes.size());
        QVERIFY(qAbs(found.size.width() / (105 / 25.4) - less.made.dpi) < 1);
        QVERIFY(less.made.dpi >= lowestBilevelDpi);
        const double apart = meanDifference(m_files.drawn(pdf, 50), m_files.drawn(less.bytes, 50));
        QVERIFY2(apart < 4, qPrintable(QString::number(apart)));
        // There is no step below, but to draw the page.
        const Reduced least = m_files.reduced(pdf, pdf.size() / 5);
        QVERIFY(least.made.verdict == Verdict::TooLarge || least.made.isDrawn);
    }

    /// At the size of a step that step is taken, and one byte below the next.
    void theGentlestStepThatFits()
    {
        const QByteArray pdf = onePage(asJpeg(m_letter, 95));
        qint64 room = pdf.size() - 1;
        QList<int> resolutions;
        QList<int> qualities;
        while (true) {
            const Reduced step = m_files.reduced(pdf, room);
            if (step.made.verdict == Verdict::TooLarge) {
                QVERIFY(step.made.after > room && step.made.after < pdf.size());
                QVERIFY(step.bytes.isEmpty());
                break;
            }
            QVERIFY(step.made.after <= room);
            const Reduced atTheLimit = m_files.reduced(pdf, step.made.after);
            QCOMPARE(atTheLimit.bytes, step.bytes);
            if (!step.made.isDrawn) {
                resolutions.append(step.made.dpi);
                qualities.append(step.made.quality);
            }
            room = step.made.after - 1;
        }
        // The letter has 200 dots an inch, so what comes first is quality alone.
        QCOMPARE(resolutions, (QList<int>{0, 0, 150, 120, 100}));
        QCOMPARE(qualities, (QList<int>{85, 80, 75, 70, 60}));
    }

    void resolutionIsThatOnThePage_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<int>("width"); // at 300 dots an inch
        const StoredPicture picture = asJpeg(noise({2400, 600}, QImage::Format_RGB32), 90);
        QTest::newRow("four inches") << drawnWide(picture, 4) << 1200;
        QTest::newRow("one inch") << drawnWide(picture, 1) << 300;
        QTest::newRow("eight inches") << drawnWide(picture, 8) << 2400;
        QTest::newRow("larger unit") << drawnWide(picture, 2, {}, "/UserUnit 2") << 1200;
        QTest::newRow("two matrices") << drawnWide(picture, 1, "0 4 -4 0 300 10 cm") << 1200;
        QTest::newRow("after a restored one") << drawnWide(picture, 4, "q 9 0 0 9 0 0 cm Q") << 1200;
        const QByteArray small = "q 72 0 0 18 20 20 cm /Scan Do Q ";
        const QByteArray large = "q 288 0 0 72 20 20 cm /Scan Do Q ";
        QTest::newRow("twice, first small") << pdfOf({{{picture}, small + large}}) << 1200;
        QTest::newRow("twice, first large") << pdfOf({{{picture}, large + small}}) << 1200;
        PdfPage form{{picture}, "q 2 0 0 2 0 0 cm /Form Do Q"};
        form.form = small;
        form.formMatrix = "2 0 0 2 0 0";
        QTest::newRow("in a form") << pdfOf({form}) << 1200;
        // Nobody draws it: as if it filled the page, 4.13 × 5.85 inches.
        const StoredPicture upright = asJpeg(noise({1600, 2400}, QImage::Format_RGB32), 90);
        QTest::newRow("not drawn") << pdfOf({{{upright}, "0 0 m"}}) << 1240;
        PdfPage ring{{picture}, large + "/Form Do"};
        ring.form = "/Form Do";
        QTest::newRow("a form that draws itself") << pdfOf({ring}) << 2400;
    }

    void resolutionIsThatOnThePage()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(int, width);
        const Reduced less = m_files.reduced(pdf, pdf.size() * 95 / 100); // the first step is enough
        QCOMPARE(less.made.verdict, Verdict::Fits);
        QCOMPARE(picturesIn(less.bytes).constFirst().size.width(), width);
        QCOMPARE(less.made.dpi, width < 2400 ? 300 : 0);
    }

    void noPictureGrows()
    {
        // A drawing that is packed far better than a JPEG could.
        QImage drawing(1200, 1200, QImage::Format_RGB888);
        drawing.fill(Qt::white);
        for (int y = 0; y < drawing.height(); y += 7)
            std::fill_n(drawing.scanLine(y), 3 * ((y * 37) % 1150), uchar(y % 250));
        const StoredPicture flat = asDeflated(drawing);
        const StoredPicture scan = asJpeg(m_letter, 95);
        const StoredPicture poor = asJpeg(m_letter, 20);
        QVERIFY(flat.bytes.size() > 4096 && flat.bytes.size() < 20'000);
        const QByteArray pdf = pdfOf({{{scan, flat, poor},
            wholePage("Shi") + " q 280 0 0 280 0 0 cm /Scan1 Do Q q 290 0 0 400 0 0 cm /Scan2 Do Q"}});
        const Reduced less = m_files.reduced(pdf, pdf.size() * 7 / 10);
        QCOMPARE(less.made.verdict, Verdict::Fits);
        QCOMPARE(less.made.dpi, 0);
        QList<QByteArray> stored;
        for (const FoundPicture &found : picturesIn(less.bytes))
            stored.append(found.bytes);
        QVERIFY(stored.contains(flat.bytes));
        QVERIFY(stored.contains(poor.bytes));
        QVERIFY(!stored.contains(scan.bytes));
    }

    void softMasksStayLossless()
    {
        StoredPicture picture = asDeflated(m_letter);
        const QImage mask = noise(m_letter.size(), QImage::Format_Grayscale8);
        const StoredPicture soft = asDeflated(mask);
        picture.maskEntries = soft.entries;
        picture.maskBytes = soft.bytes;
        const QByteArray pdf = onePage(picture);
        const auto maskAt = [&](qint64 room) {
            const QList<FoundPicture> found = picturesIn(m_files.reduced(pdf, room).bytes);
            const auto it = std::find_if(
                found.cbegin(), found.cend(), [](const FoundPicture &one) { return one.isMask; });
            return it == found.cend() ? FoundPicture() : *it;
        };
        QCOMPARE(maskAt(pdf.size() * 3 / 4).samples, picturesIn(pdf).constLast().samples);
        const FoundPicture small = maskAt(pdf.size() / 5);
        QCOMPARE(small.filter, QByteArray("/FlateDecode"));
        QCOMPARE(small.bits, 8);
        QVERIFY(small.size.width() < m_letter.width());
        // A mask that the colours were multiplied with has to keep their size.
        StoredPicture bound = picture;
        bound.maskEntries += " /Matte [1 1 1]";
        const QByteArray boundPdf = onePage(bound);
        const Reduced left = m_files.reduced(boundPdf, boundPdf.size() * 3 / 4);
        QVERIFY(left.made.isDrawn || left.made.verdict == Verdict::TooLarge);
    }

    void losslessComesFirst()
    {
        QByteArray content = wholePage("Shi Li");
        for (int i = 0; i < 20'000; ++i)
            content += " 10 10 m 20 " + QByteArray::number(i % 50) + " l S";
        const QByteArray pdf = pdfOf({{{asJpeg(m_letter, 80)}, content}});
        const Reduced less = m_files.reduced(pdf, pdf.size() * 6 / 10);
        QCOMPARE(less.made.verdict, Verdict::Fits);
        QVERIFY(less.made.isChanged);
        QCOMPARE(less.made.dpi, 0);
        QCOMPARE(less.made.quality, 0);
        QCOMPARE(picturesIn(less.bytes).constFirst().bytes, asJpeg(m_letter, 80).bytes);
        QVERIFY(textOf(less.bytes, 0).contains(u"Shi Li"_s));
    }

    /// What QPDF cannot unpack, or cannot be made smaller inside, is drawn at last.
    void pagesAreDrawnAtLast()
    {
        QRandomGenerator random(7);
        QByteArray content = "BT /Text 20 Tf 60 200 Td (Shi Li) Tj ET 1 0 0 rg 150 300 60 60 re f";
        for (int i = 0; i < 9000; ++i)
            content += ' ' + QByteArray::number(random.bounded(297)) + ' ' +
                       QByteArray::number(random.bounded(150)) + " m " +
                       QByteArray::number(random.bounded(297)) + ' ' +
                       QByteArray::number(random.bounded(150)) + " l S";
        const QByteArray pdf = pdfOf({{{}, content}, {{}, "0 0 m"}});
        const Reduced lossless = m_files.reduced(pdf, pdf.size() - 1);
        QVERIFY(!lossless.made.isDrawn);
        const Reduced drawn = m_files.reduced(pdf, lossless.made.after - 1);
        QCOMPARE(drawn.made.verdict, Verdict::Fits);
        QVERIFY(drawn.made.isDrawn);
        QCOMPARE(drawn.made.pages, 2);
        QVERIFY(drawn.made.dpi >= lowestReadableDpi && drawn.made.dpi <= 200);
        const PageSource source(m_files.put(u"drawn.pdf"_s, drawn.bytes));
        QCOMPARE(source.pageCount(), 2);
        QVERIFY(qAbs(source.pageSizeMm(0).width() - 105) < 0.1 &&
                qAbs(source.pageSizeMm(1).height() - 148.5) < 0.1);
        const QImage page = m_files.drawn(drawn.bytes, 50);
        const QColor square = page.pixelColor(page.width() * 180 / 298, page.height() * (421 - 330) / 421);
        QVERIFY(square.red() > 230 && square.green() < 40 && square.blue() < 40);
    }

    void tooLargeLeavesNothing()
    {
        const QByteArray pdf = onePage(asJpeg(m_letter, 90));
        const Reduced none = m_files.reduced(pdf, 3000);
        QCOMPARE(none.made.verdict, Verdict::TooLarge);
        QVERIFY(none.bytes.isEmpty());
        QVERIFY(none.made.after > 3000 && none.made.after < pdf.size() / 2);
        QCOMPARE(none.made.before, pdf.size());
        QVERIFY(none.made.suffix.isEmpty() && !none.made.isChanged);
        // That is a promise: with so much room it fits.
        QCOMPARE(m_files.reduced(pdf, none.made.after + 4096).made.verdict, Verdict::Fits);
        const QString old = m_files.put(u"old"_s, "as before");
        QVERIFY(reduceFile(m_files.put(u"大"_s, pdf), old, 3000).ok());
        QFile file(old);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("as before"));
    }

    void unreadableIsSaid_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<PageFault>("fault");
        const QByteArray pdf = onePage(asJpeg(noise({200, 200}, QImage::Format_RGB32), 50));
        QTest::newRow("empty") << QByteArray() << PageFault::Empty;
        QTest::newRow("office document") << QByteArray("PK\3\4 something") << PageFault::UnknownKind;
        QTest::newRow("damaged") << pdf.left(pdf.size() / 3) << PageFault::Damaged;
        QTest::newRow("with a password") << protectedPdf(pdf, "secret", true) << PageFault::Encrypted;
    }

    /// However small it is.
    void unreadableIsSaid()
    {
        QFETCH(QByteArray, file);
        QFETCH(PageFault, fault);
        for (const qint64 room : {qint64(10), qint64(10'000'000)}) {
            const Reduced none = m_files.reduced(file, room);
            QCOMPARE(none.made.verdict, Verdict::Unreadable);
            QCOMPARE(none.made.fault, std::optional(fault));
            QVERIFY(none.bytes.isEmpty());
        }
        const Result<Reduction> nowhere = reduceFile(m_files.path(u"none"_s), m_files.path(u"小"_s), 100);
        QCOMPARE(nowhere->fault, std::optional(PageFault::NotFound));
    }

    void protectedAgainstChanges()
    {
        const QByteArray pdf = onePage(asJpeg(m_letter, 90));
        const QByteArray kept = protectedPdf(pdf, "", false);
        QCOMPARE(m_files.reduced(kept, kept.size()).bytes, kept);
        const Reduced refused = m_files.reduced(kept, kept.size() / 2);
        QCOMPARE(refused.made.fault, std::optional(PageFault::Encrypted));
        QVERIFY(refused.bytes.isEmpty());
        const QByteArray open = protectedPdf(pdf, "", true);
        const Reduced less = m_files.reduced(open, open.size() / 2);
        QCOMPARE(less.made.verdict, Verdict::Fits);
        QVERIFY(!less.bytes.contains("/Encrypt"));
        QVERIFY(textOf(less.bytes, 0).contains(u"Shi Li 2024"_s));
        QCOMPARE(less.bytes, m_files.reduced(open, open.size() / 2).bytes);
    }

    void sealsStayRed()
    {
        const QByteArray pdf = pdfOf({{{asJpeg(m_sealed, 95)}, wholePage("Shi Li", largeMm)}}, largeMm);
        for (qint64 room = pdf.size() / 2; room > 20'000; room = room * 8 / 10) {
            const Reduced less = m_files.reduced(pdf, room);
            if (less.made.verdict != Verdict::Fits)
                break;
            const QImage page = m_files.drawn(less.bytes, 150);
            const SealSearch seals = findSeals(page, 150 / 25.4);
            QVERIFY2(seals.verdict == SealVerdict::Found, qPrintable(QString::number(less.made.dpi)));
            QVERIFY(seals.marks.constFirst().isRed);
            // The middle of the star.
            const QPointF middle = seals.marks.constFirst().centreMm * (150 / 25.4);
            const QColor ink = page.pixelColor(middle.toPoint());
            QVERIFY2(ink.red() > 150 && ink.green() < 110 && ink.blue() < 110, qPrintable(ink.name()));
            if (less.made.dpi == lowestReadableDpi)
                return;
        }
        QFAIL("the lowest resolution was not reached");
    }

    void signaturesAreLost()
    {
        QByteArray pdf = onePage(asJpeg(m_letter, 90));
        QVERIFY(!halved(pdf).made.losesSignature);
        // The catalog is short enough to be replaced in its place; QPDF mends the table.
        pdf.replace("/Type /Catalog", "/Type /Catalog /AcroForm << /Fields [] /SigFlags 3 >>");
        const Reduced less = halved(pdf);
        QCOMPARE(less.made.verdict, Verdict::Fits);
        QVERIFY(less.made.losesSignature);
        QVERIFY(!m_files.reduced(pdf, pdf.size()).made.losesSignature);
    }

    void stops()
    {
        const QString file = m_files.put(u"大"_s, onePage(asJpeg(m_letter, 90)));
        const QString target = m_files.path(u"none yet"_s);
        int asked = 0;
        const Result<Reduction> made = reduceFile(file, target, 50'000, [&asked] { return ++asked > 2; });
        QVERIFY(!made);
        QCOMPARE(made.error().code, Error::Code::Cancelled);
        QVERIFY(asked >= 3);
        QVERIFY(!QFile::exists(target));
    }

    void fullDisk()
    {
        const QByteArray pdf = onePage(asJpeg(m_letter, 90));
        const QString file = m_files.put(u"大"_s, pdf);
        const QString target = m_files.path(u"full"_s);
        const QStringList before = m_files.names();
        for (const qint64 room : {pdf.size(), pdf.size() / 2}) { // copied; made smaller
            for (const quint64 limit : {0U, 512U, 20'000U}) {
                Result<Reduction> made = Error{};
                {
                    const FileLimit full(limit);
                    QVERIFY(full.isSet());
                    made = reduceFile(file, target, room);
                }
                QVERIFY(!made);
                QVERIFY(made.error().code == Error::Code::DiskFull || made.error().code == Error::Code::Io);
                QCOMPARE(m_files.names(), before);
            }
        }
        QCOMPARE(reduceFile(file, m_files.path(u"nowhere/x"_s), pdf.size()).error().code, Error::Code::Io);
    }

    void liesAreSurvived_data()
    {
        QTest::addColumn<StoredPicture>("picture");
        const QImage plain = m_letter.copy(0, 0, 600, 600);
        const auto row = [](const char *name, StoredPicture picture, auto change) {
            change(picture);
            QTest::newRow(name) << picture;
        };
        row("taller than its data", asDeflated(plain), [](StoredPicture &p) { p.size.setHeight(1200); });
        row("wider than its data", asDeflated(plain), [](StoredPicture &p) { p.size.setWidth(50'000); });
        row("less than its data", asDeflated(plain), [](StoredPicture &p) { p.size = {20, 20}; });
        row("a JPEG of another size", asJpeg(plain, 90), [](StoredPicture &p) { p.size = {480, 750}; });
        row("a JPEG of other colours", asJpeg(plain, 90),
            [](StoredPicture &p) { p.entries.replace("/DeviceRGB", "/DeviceGray"); });
        row("no JPEG", asJpeg(plain, 90), [](StoredPicture &p) { p.bytes = QByteArray(90'000, 'x'); });
        row("a cut JPEG", asJpeg(plain, 90), [](StoredPicture &p) { p.bytes.truncate(p.bytes.size() / 2); });
        row("a colour space that is its own base", asDeflated(plain),
            [](StoredPicture &p) { p.entries.replace("/DeviceRGB", "[/Indexed [/Indexed] 255 (x)]"); });
        row("a palette that is too short", asIndexed(plain),
            [](StoredPicture &p) { p.entries.replace(p.entries.indexOf('<') + 1, 600, ""); });
        row("colours for print", asDeflated(plain),
            [](StoredPicture &p) { p.entries.replace("/DeviceRGB", "/DeviceCMYK"); });
        row("no size at all", asDeflated(plain), [](StoredPicture &p) { p.size = {0, -5}; });
        row("three bits", asDeflated(plain),
            [](StoredPicture &p) { p.entries.replace("BitsPerComponent 8", "BitsPerComponent 3"); });
        row("colours that are not shown", asDeflated(plain),
            [](StoredPicture &p) { p.entries += " /Mask [0 10 0 10 0 10]"; });
        row("JPEG 2000 that is none", asDeflated(plain),
            [](StoredPicture &p) { p.entries.replace("/FlateDecode", "/JPXDecode"); });
    }

    /// Pictures that cannot be read stay as they are; the others become smaller.
    void liesAreSurvived()
    {
        QFETCH(StoredPicture, picture);
        const QByteArray pdf = pdfOf(
            {{{asJpeg(m_letter, 95), picture}, wholePage("Shi Li") + " q 100 0 0 100 20 20 cm /Scan1 Do Q"}});
        const Reduced less = m_files.reduced(pdf, pdf.size() * 8 / 10);
        QVERIFY(!less.error);
        QCOMPARE(less.made.verdict, Verdict::Fits);
        const QImage before = m_files.drawn(pdf, 50);
        QVERIFY(meanDifference(before, m_files.drawn(less.bytes, 50)) < 4);
        QVERIFY(textOf(less.bytes, 0).contains(u"Shi Li"_s));
        QVERIFY(!m_files.reduced(pdf, 1000).error);
    }

    void scribbledOver()
    {
        QRandomGenerator random(20241030);
        const QByteArray whole =
            pdfOf({{{asJpeg(m_letter.copy(0, 0, 300, 300), 80), asPredicted(m_letter.copy(0, 300, 300, 200)),
                        asBilevel(m_letter.copy(0, 0, 700, 700))},
                wholePage("Shi") + " q 100 0 0 100 20 20 cm /Scan1 Do /Scan2 Do Q"}});
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 10; ++i)
                bytes[random.bounded(static_cast<int>(bytes.size()))] =
                    static_cast<char>(random.bounded(256));
            const qint64 room = random.bounded(static_cast<int>(bytes.size()));
            const Reduced made = m_files.reduced(bytes, room);
            QVERIFY(!made.error);
            QCOMPARE(made.bytes.isEmpty(), made.made.verdict != Verdict::Fits);
            QVERIFY(made.bytes.size() <= room);
        }
    }

    void scalerKeepsTheMean()
    {
        const std::array<uchar, 6> row{0, 30, 60, 90, 120, 150};
        PictureScaler half({6, 1}, {3, 1}, 1);
        QVERIFY(!half.isWhole());
        half.addRow(row.data());
        QVERIFY(half.isWhole());
        const QImage made = half.picture();
        QCOMPARE(int(made.constScanLine(0)[0]), 15);
        QCOMPARE(int(made.constScanLine(0)[2]), 135);
        PictureScaler uneven({6, 1}, {4, 1}, 1); // one and a half each
        uneven.addRow(row.data());
        QCOMPARE(int(uneven.picture().constScanLine(0)[0]), 10);
        QCOMPARE(int(uneven.picture().constScanLine(0)[1]), 50);
        PictureScaler colours({2, 2}, {1, 1}, 3);
        colours.addRow(row.data());
        colours.addRow(row.data());
        QCOMPARE(colours.picture().pixel(0, 0), qRgb(45, 75, 105));
        const QImage same = noise({61, 43}, QImage::Format_Grayscale8);
        QCOMPARE(scaledDown(same, same.size()), same);
        QVERIFY(scaledDown(QImage(), {3, 3}).isNull());
        QVERIFY(!scaledDown(QImage(65'535, 1, QImage::Format_RGB32), {3, 1}).isNull());
        QVERIFY(scaledDown(QImage(65'536, 1, QImage::Format_RGB32), {3, 1}).isNull());
        QImage glass(4, 4, QImage::Format_ARGB32);
        glass.fill(Qt::transparent);
        QCOMPARE(qGray(scaledDown(glass, {2, 2}).pixel(1, 1)), 255);
        QImage flat(997, 751, QImage::Format_RGB888);
        flat.fill(QColor(200, 30, 40));
        const QImage small = scaledDown(flat, {313, 211});
        for (const QPoint &place : {QPoint(0, 0), QPoint(312, 210), QPoint(156, 100)})
            QCOMPARE(small.pixelColor(place), QColor(200, 30, 40));
    }

    void jsonIsTakenAsWritten()
    {
        Reduction made;
        made.verdict = Verdict::Fits;
        made.before = 40'000'000'000;
        made.after = 4'999'999;
        made.isChanged = made.isDrawn = made.losesSignature = true;
        made.dpi = 150;
        made.quality = 75;
        made.pages = 20;
        made.suffix = u"pdf"_s;
        const QJsonObject object = reductionToJson(made);
        QCOMPARE(reductionFromJson(object)->value(), made);
        Reduction locked;
        locked.fault = PageFault::Encrypted;
        QCOMPARE(reductionFromJson(reductionToJson(locked))->value(), locked);
        const Error full{Error::Code::DiskFull, u"E:\\"_s};
        QCOMPARE(reductionFromJson(reductionToJson(full))->error(), full);
        const auto isTaken = [&object](const char *key, const QJsonValue &instead) {
            QJsonObject changed = object;
            changed.insert(QLatin1StringView(key), instead);
            return reductionFromJson(changed).has_value();
        };
        QVERIFY(isTaken("suffix", u"png"_s));
        QVERIFY(!isTaken("suffix", u"exe"_s));
        QVERIFY(!isTaken("suffix", u"../x"_s));
        QVERIFY(!isTaken("suffix", QString()));
        QVERIFY(isTaken("quality", 100));
        QVERIFY(!isTaken("quality", 101));
        QVERIFY(!isTaken("after", -1));
        QVERIFY(!isTaken("after", 0.5));
        QVERIFY(!isTaken("pages", u"20"_s));
        QVERIFY(!isTaken("isDrawn", 1));
        QVERIFY(!isTaken("fault", u"encrypted"_s)); // and it fits
        QVERIFY(!isTaken("verdict", u"unreadable"_s));
        QVERIFY(!isTaken("verdict", u"perhaps"_s));
        QVERIFY(!isTaken("error", 99));
        QVERIFY(!reductionFromJson({}));
    }
};

TEST_CASE(QGuiApplication, TestReduce)
#include "tst_reduce.moc"
