// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_samples.h"
#include "scans/page_makeup.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace chuding;
using namespace chuding::test;

namespace {

constexpr double mmPerInch = 25.4;
/// Of the pages, as they are written into the PDF.
const QByteArray smallWidth = QByteArray::number(smallMm.width() / mmPerInch * 72, 'f', 2);
const QByteArray smallHeight = QByteArray::number(smallMm.height() / mmPerInch * 72, 'f', 2);

QImage grey(QSize size)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(180);
    return image;
}
/// That has so many dots per inch over the whole of a small page.
StoredPicture pageAt(double dpi)
{
    return asDeflated(grey((smallMm / mmPerInch * dpi).toSize()));
}
QByteArray over(const QByteArray &name)
{
    return "q " + smallWidth + " 0 0 " + smallHeight + " 0 0 cm /" + name + " Do Q\n";
}
/// A square of so many points, from the lower left, that holds the first picture.
QByteArray square(double points)
{
    const QByteArray side = QByteArray::number(points, 'f', 3);
    return "q " + side + " 0 0 " + side + " 0 0 cm /Scan Do Q\n";
}
PdfPage pageWith(const QList<StoredPicture> &pictures, const QByteArray &content)
{
    PdfPage page;
    page.pictures = pictures;
    page.content = content;
    return page;
}

} // namespace

class TestPageMakeup final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString put(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QStringLiteral("paper.pdf"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    [[nodiscard]] PageMakeup makeupOf(const PdfPage &page) const
    {
        const Result<QList<PageMakeup>> made = pageMakeups(put(pdfOf({page})));
        return made && made->size() == 1 ? made->constFirst() : PageMakeup{false, -1, -1, false};
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void resolution_data()
    {
        QTest::addColumn<int>("dpi");
        for (const int dpi : {72, 150, 200, 300})
            QTest::addRow("%d", dpi) << dpi;
    }
    void resolution()
    {
        QFETCH(const int, dpi);
        const PageMakeup makeup = makeupOf(pageWith({pageAt(dpi)}, over("Scan")));
        QVERIFY(makeup.hasPictures && makeup.isWhole);
        QVERIFY2(qAbs(makeup.dpi - dpi) <= 1, qPrintable(QString::number(makeup.dpi)));
        QVERIFY(qAbs(makeup.pictureShare - 1) < 0.001);
    }

    void noPicture()
    {
        const PageMakeup makeup = makeupOf(pageWith({}, "BT /Text 12 Tf 20 20 Td (Text) Tj ET"));
        QCOMPARE(makeup, PageMakeup());
        // One that lies there and is not drawn.
        QCOMPARE(makeupOf(pageWith({pageAt(72)}, "0 0 m")), PageMakeup());
    }

    /// In the direction in which there are fewer; turned, mirrored and drawn by several steps.
    void drawnOtherwise()
    {
        const QByteArray wide = "q " + smallWidth + " 0 0 " + QByteArray::number(100) + " 0 0 cm /Scan Do Q";
        const StoredPicture picture = asDeflated(grey({413, 585})); // 100 dpi over the page
        QVERIFY(qAbs(makeupOf(pageWith({picture}, wide)).dpi - 100) <= 1);
        const QByteArray turned =
            "q 0 " + smallHeight + " -" + smallWidth + " 0 " + smallWidth + " 0 cm /Scan Do Q";
        const PageMakeup quarter = makeupOf(pageWith({asDeflated(grey({585, 413}))}, turned));
        QVERIFY(qAbs(quarter.dpi - 100) <= 1);
        QVERIFY(qAbs(quarter.pictureShare - 1) < 0.001);
        const QByteArray steps = "q .5 0 0 .5 0 0 cm 2 0 0 2 0 0 cm " + over("Scan") + " Q";
        QVERIFY(qAbs(makeupOf(pageWith({picture}, steps)).dpi - 100) <= 1);
        PdfPage large = pageWith({picture}, over("Scan"));
        large.entries = "/UserUnit 2";
        QVERIFY(qAbs(makeupOf(large).dpi - 50) <= 1);
        large.entries = "/Rotate 90";
        QVERIFY(qAbs(makeupOf(large).dpi - 100) <= 1);
    }

    /// The least of what covers 5 % of the page; a logo is left out.
    void severalPictures()
    {
        const double pageArea = smallWidth.toDouble() * smallHeight.toDouble();
        const StoredPicture coarse = asDeflated(grey({40, 40}));
        const auto makeupFor = [&](double share) {
            return makeupOf(pageWith({coarse, pageAt(200)},
                square(std::sqrt(share * pageArea)) + "q 1 0 0 1 0 300 cm " + over("Scan1") + "Q"));
        };
        QVERIFY(qAbs(makeupFor(0.049).dpi - 200) <= 1);
        QVERIFY(makeupFor(0.051).dpi < 50);
        const PageMakeup logo = makeupOf(pageWith({coarse}, square(std::sqrt(0.04 * pageArea))));
        QVERIFY(logo.hasPictures && qAbs(logo.pictureShare - 0.04) < 0.001);
        QCOMPARE(logo.dpi, 0);
        // In strips, as some scanners write, each too small for itself.
        QByteArray strips;
        for (int i = 0; i < 50; ++i)
            strips += "q " + smallWidth + " 0 0 8.4 0 " + QByteArray::number(i * 8.4) + " cm /Scan Do Q\n";
        const PageMakeup striped = makeupOf(pageWith({asDeflated(grey({620, 18}))}, strips));
        QVERIFY2(qAbs(striped.dpi - 150) <= 5, qPrintable(QString::number(striped.dpi)));
        QVERIFY(striped.pictureShare > 0.98);
    }

    void oneOverTheOther()
    {
        const PageMakeup makeup = makeupOf(pageWith({pageAt(75), pageAt(300)}, over("Scan") + over("Scan1")));
        QVERIFY2(qAbs(makeup.dpi - 300) <= 1, qPrintable(QString::number(makeup.dpi)));
        QCOMPARE(makeup.pictureShare, 1.0);
    }

    void beyondThePage()
    {
        const PageMakeup half =
            makeupOf(pageWith({pageAt(100)}, "q 1 0 0 1 0 -210 cm " + over("Scan") + "Q"));
        QVERIFY(qAbs(half.pictureShare - 0.5) < 0.01);
        QCOMPARE(
            makeupOf(pageWith({pageAt(100)}, "q 1 0 0 1 0 -900 cm " + over("Scan") + "Q")), PageMakeup());
    }

    void form()
    {
        PdfPage page = pageWith({pageAt(150)}, "q 2 0 0 2 0 0 cm /Form Do Q");
        page.form = over("Scan");
        page.formMatrix = "0.5 0 0 0.5 0 0";
        QVERIFY(qAbs(makeupOf(page).dpi - 150) <= 1);
    }

    void withinTheContents()
    {
        QByteArray content =
            "q " + smallWidth + " 0 0 " + smallHeight + " 0 0 cm\nBI /W 8 /H 8 /CS /G /BPC 8 ID ";
        content += QByteArray(64, 'a') + "\nEI Q\n";
        const PageMakeup makeup = makeupOf(pageWith({}, content));
        QVERIFY(makeup.hasPictures && makeup.isWhole);
        QCOMPARE(makeup.dpi, 1); // 8 dots over 148.5 mm
        QVERIFY(makeup.pictureShare > 0.99);
    }

    void hostile()
    {
        // 20 MB of what is drawn, in a few kilobytes.
        StoredPicture unused = pageAt(72);
        PdfPage much = pageWith({unused}, QByteArray(20'000'000, ' ') + over("Scan"));
        const PageMakeup cut = makeupOf(much);
        QVERIFY(!cut.isWhole && !cut.hasPictures);
        PdfPage many = pageWith({unused}, over("Scan").repeated(1001));
        QVERIFY(!makeupOf(many).isWhole);
        QVERIFY(makeupOf(pageWith({unused}, over("Scan").repeated(1000))).isWhole);
        // Numbers that are none, and sizes without end.
        QCOMPARE(makeupOf(pageWith({unused}, "q 0 0 0 0 0 0 cm /Scan Do Q /Scan")).hasPictures, false);
        QVERIFY(
            makeupOf(pageWith({unused}, "q 1e38 0 0 1e38 0 0 cm 1e38 0 0 1e38 0 0 cm /Scan Do Q")).dpi <= 1);
    }

    /// Forms that draw themselves, and many that draw nothing.
    void endlessForms_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("itself") << QByteArray("/F Do") << QByteArray("/F Do /F Do");
        QTest::newRow("itself, often") << QByteArray("/F Do") << QByteArray("/F Do ").repeated(10'000);
        QTest::newRow("nothing, often") << QByteArray("/F Do ").repeated(100'000) << QByteArray();
    }
    void endlessForms()
    {
        QFETCH(const QByteArray, page);
        QFETCH(const QByteArray, form);
        const auto stream = [](const QByteArray &entries, const QByteArray &content) {
            return "<< " + entries + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n" +
                   content + "\nendstream\nendobj\n";
        };
        // QPDF finds the objects without their table.
        const QByteArray pdf =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
            "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
            "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R "
            "/Resources << /XObject << /F 5 0 R >> >> >>\nendobj\n4 0 obj\n" +
            stream({}, page) + "5 0 obj\n" + stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", form) +
            "trailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n";
        const Result<QList<PageMakeup>> made = pageMakeups(put(pdf));
        QVERIFY(made && made->size() == 1);
        QCOMPARE(made->constFirst(), (PageMakeup{false, 0, 0, false}));
    }

    void noPdf()
    {
        QCOMPARE(pageMakeups(put("no PDF")).error().code, Error::Code::Format);
        QVERIFY(!pageMakeups(m_folder.filePath(QStringLiteral("missing.pdf"))));
        const QByteArray cut = pdfOf({pageWith({pageAt(72)}, over("Scan"))});
        const Result<QList<PageMakeup>> truncated = pageMakeups(put(cut.left(cut.size() / 2)));
        if (truncated) // QPDF puts together what it finds
            QVERIFY(truncated->size() <= 1);
    }

    void pagesInOrder()
    {
        const Result<QList<PageMakeup>> made = pageMakeups(put(pdfOf({pageWith({pageAt(72)}, over("Scan")),
            pageWith({}, "0 0 m"), pageWith({pageAt(150)}, over("Scan"))})));
        QVERIFY(made && made->size() == 3);
        QCOMPARE(made->at(0).dpi, 72);
        QVERIFY(!made->at(1).hasPictures);
        QCOMPARE(made->at(2).dpi, 150);
        QCOMPARE(pageMakeups(m_folder.filePath(QStringLiteral("paper.pdf")), 2)->size(), 2);
    }
};

TEST_CASE(QCoreApplication, TestPageMakeup)
#include "tst_page_makeup.moc"
