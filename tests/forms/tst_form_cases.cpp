// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Each case of form_cases.h as text and as picture beside tests/data/forms/cases.
//
//     CHUDING_RENEW_GOLDEN=FOLDER build/dev/bin/integration_forms tst_form_cases
//
// writes these anew, and each page into FOLDER to be looked at. It fails all the same: whoever renews has to
// look at the pages and run it again.
#include "form_cases.h"
#include "pdf_pages.h"
#include "test_case.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>

#include <cmath>

using namespace chuding;
using namespace chuding::samples;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(chuding::samples::FormCase)

namespace {

const QString goldenFolder = QStringLiteral(CHUDING_TEST_DATA "/forms/cases/");

constexpr int drawnDpi = 254;
constexpr int blockPixels = 10; ///< a millimetre, one pixel of the reference picture
constexpr int greyStep = 17;    ///< sixteen shades are kept
/// Of twelve sheets that differ in a name, these many are compared.
constexpr qsizetype pagesInPicture = 2;
/// What edges may differ by where another version smooths them otherwise, and at how many places more.
constexpr int greyTolerance = 2 * greyStep;
constexpr int placesTolerance = 5;

QImage reduced(const QImage &page)
{
    QImage small(page.width() / blockPixels, page.height() / blockPixels, QImage::Format_Grayscale8);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            int sum = 0;
            for (int i = 0; i < blockPixels * blockPixels; ++i)
                sum +=
                    page.constScanLine(y * blockPixels + i / blockPixels)[x * blockPixels + i % blockPixels];
            const int grey = sum / (blockPixels * blockPixels);
            small.scanLine(y)[x] = static_cast<uchar>((grey + greyStep / 2) / greyStep * greyStep);
        }
    }
    return small;
}

/// The first pages side by side.
QImage pictureOf(const QList<QImage> &pages)
{
    QList<QImage> parts;
    for (const QImage &page : pages.first(std::min(pages.size(), pagesInPicture)))
        parts.append(reduced(page));
    const QSize size = parts.constFirst().size();
    QImage all(size.width() * static_cast<int>(parts.size()), size.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < all.height(); ++y) {
        for (qsizetype i = 0; i < parts.size(); ++i)
            std::copy_n(parts[i].constScanLine(y), size.width(), all.scanLine(y) + i * size.width());
    }
    return all;
}

/// What differs, as a sentence; empty when nothing does.
QString difference(const QImage &picture, const QImage &reference)
{
    if (picture.size() != reference.size())
        return u"other size or number of pages"_s;
    int places = 0;
    QPoint first;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (std::abs(picture.constScanLine(y)[x] - reference.constScanLine(y)[x]) <= greyTolerance)
                continue;
            if (places++ == 0)
                first = {x, y};
        }
    }
    if (places <= placesTolerance)
        return {};
    return u"%1 places differ, the first %2 mm from the left and %3 mm from the top"_s.arg(places)
        .arg(first.x())
        .arg(first.y());
}

/// A strip of the page set lower.
QImage movedDown(const QImage &page, int topMm, int bottomMm, int byMm)
{
    QImage moved = page;
    for (int y = topMm * blockPixels; y < (bottomMm + byMm) * blockPixels; ++y)
        std::fill_n(moved.scanLine(y), moved.width(), uchar(255));
    for (int y = topMm * blockPixels; y < bottomMm * blockPixels; ++y)
        std::copy_n(page.constScanLine(y), page.width(), moved.scanLine(y + byMm * blockPixels));
    return moved;
}

QString layoutText(const QByteArray &pdf)
{
    return QString::fromUtf8(
        toolOutput(pdf, u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, u"{}"_s, u"-"_s}));
}

/// How wide a gap is, one version of pdftotext sees otherwise than the next.
QStringList comparable(const QString &text)
{
    static const QRegularExpression gap(u"[ \\x{3000}]+"_s);
    QStringList lines;
    for (const QString &line : text.split(QRegularExpression(u"[\\n\\f]"_s))) {
        if (const QString plain = QString(line).replace(gap, u" "_s).trimmed(); !plain.isEmpty())
            lines.append(plain);
    }
    return lines;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFormCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lookFolder = qEnvironmentVariable("CHUDING_RENEW_GOLDEN"); }

    void looksAsItDid_data()
    {
        QTest::addColumn<FormCase>("form");
        for (const FormCase &form : formCases())
            QTest::newRow(qPrintable(form.name)) << form;
    }

    void looksAsItDid()
    {
        QFETCH(FormCase, form);
        const Result<FormPdf> pdf = formPdf(form.kind, form.data);
        QVERIFY2(pdf.ok(), pdf.ok() ? "" : qPrintable(pdf.error().detail));
        expectSetupsFonts(pdf->bytes);
        if (QTest::currentTestFailed())
            return;
        if (!m_lookFolder.isEmpty()) {
            renew(form.name, pdf->bytes);
            QFAIL("Renewed. Look at the pages, then run without CHUDING_RENEW_GOLDEN.");
        }
        const QString path = goldenFolder + form.name;
        QCOMPARE(
            comparable(layoutText(pdf->bytes)), comparable(QString::fromUtf8(contentOf(path + u".txt"_s))));
        const QImage reference = QImage(path + u".png"_s).convertToFormat(QImage::Format_Grayscale8);
        const QString found = difference(pictureOf(renderedPages(pdf->bytes, drawnDpi)), reference);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    /// No golden file without its case.
    void everyGoldenIsCompared()
    {
        QStringList expected;
        for (const FormCase &form : formCases())
            expected += {form.name + u".png"_s, form.name + u".txt"_s};
        expected.sort();
        QCOMPARE(QDir(goldenFolder).entryList(QDir::Files, QDir::Name), expected);
    }

    /// The comparison sees a line of text, and a line of a table, that moved by two millimetres.
    void movedLinesAreSeen_data()
    {
        QTest::addColumn<FormKind>("kind");
        QTest::addColumn<int>("topMm");
        QTest::addColumn<int>("bottomMm");
        QTest::newRow("line of a text") << FormKind::Annex3 << 79 << 86;
        QTest::newRow("label of an annex") << FormKind::Annex3 << 38 << 45;
        QTest::newRow("page number") << FormKind::Annex3 << 266 << 272;
        QTest::newRow("line of a table") << FormKind::Annex1 << 69 << 72;
    }

    void movedLinesAreSeen()
    {
        QFETCH(FormKind, kind);
        QFETCH(int, topMm);
        QFETCH(int, bottomMm);
        const QList<QImage> pages = renderedPages(pdfOf(kind), drawnDpi);
        const QImage moved = movedDown(pages[0], topMm, bottomMm, 2);
        QVERIFY(difference(pictureOf({moved}), pictureOf({pages[0]})) != QString());
    }

    /// And not how edges are smoothed: the same page drawn finer, then made smaller.
    void smoothingIsNotSeen()
    {
        for (const FormKind kind : {FormKind::Annex1, FormKind::Annex2}) {
            const QByteArray pdf = pdfOf(kind);
            const QImage page = renderedPages(pdf, drawnDpi)[0];
            const QImage other = renderedPages(pdf, 300)[0].scaled(
                page.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            QVERIFY(other != page);
            QCOMPARE(
                difference(pictureOf({other.convertToFormat(QImage::Format_Grayscale8)}), pictureOf({page})),
                QString());
        }
    }

private:
    /// Lines break, and pictures look, by the fonts that installer/setup.sh installs.
    static void expectSetupsFonts(const QByteArray &pdf)
    {
        static const QRegularExpression known(
            u"^[A-Z]{6}\\+(FandolFang-?R\\w*|FandolKai-?R\\w*|NotoSerifCJK\\w*-\\w+|NotoSansCJK\\w*-\\w+) "_s);
        const QStringList lines =
            QString::fromUtf8(toolOutput(pdf, u"pdffonts"_s, {u"{}"_s})).trimmed().split(u'\n');
        QVERIFY(lines.size() > 2);
        QVERIFY2(lines.join(u'\n').contains(u"FandolFang"_s),
            "仿宋 is not FandolFang here: run installer/setup.sh --tests, the golden files are set in its "
            "fonts.");
        for (const QString &line : lines.mid(2))
            QVERIFY2(known.match(line).hasMatch(),
                qPrintable(
                    u"The golden files are set in the fonts of installer/setup.sh, not in this one: "_s +
                    line));
    }

    static QByteArray pdfOf(FormKind kind)
    {
        const Result<FormPdf> pdf = formPdf(kind, simplePerson());
        return pdf.ok() ? pdf->bytes : QByteArray();
    }

    void renew(const QString &name, const QByteArray &pdf) const
    {
        QDir().mkpath(m_lookFolder);
        QDir().mkpath(goldenFolder);
        const QList<QImage> pages = renderedPages(pdf, drawnDpi);
        QFile text(goldenFolder + name + u".txt"_s);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(layoutText(pdf).toUtf8());
        QVERIFY(pictureOf(pages).save(goldenFolder + name + u".png"_s, nullptr, 0));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QImage page = pages[i].scaledToWidth(827, Qt::SmoothTransformation);
            QVERIFY(page.save(u"%1/%2-%3.png"_s.arg(m_lookFolder, name).arg(i + 1)));
        }
    }

    QString m_lookFolder;
};

TEST_CASE(QGuiApplication, TestFormCases)
#include "tst_form_cases.moc"
