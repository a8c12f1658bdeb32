// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the printed forms as an official would with a ruler: words by `pdftotext -bbox-layout`, ink by a
// rendering of 300 dpi. The lengths are those of GB/T 9704-2012 and of the forms' description, in
// millimetres.
#include "form_cases.h"
#include "pdf_pages.h"
#include "test_case.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace chuding;
using namespace chuding::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 300;
const QRectF block(28, 37, 156, 225);
constexpr int linesOnPage = 22;
constexpr double pitch = 225.0 / linesOnPage;
constexpr double cell = 156.0 / 28;
constexpr double sealSide = 42;
constexpr double bodyHeight = 16 * 25.4 / 72; ///< of a character of 3号

bool near(double actual, double expected, double tolerance)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.2f mm instead of %.2f mm", actual, expected);
    return false;
}

QByteArray pdfOf(FormKind kind, const FormData &data)
{
    const Result<FormPdf> pdf = formPdf(kind, data);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().detail));
    return pdf->bytes;
}

QRectF rowOf(int line)
{
    return {block.left() - 10, block.top() + line * pitch, block.width() + 20, pitch};
}

/// The grid's line that a height belongs to.
int rowAt(double middle)
{
    return static_cast<int>(std::floor((middle - block.top()) / pitch));
}

QList<TextLine> inBlock(const QList<TextLine> &lines)
{
    QList<TextLine> result;
    for (const TextLine &line : lines) {
        if (line.middle() < block.bottom())
            result.append(line);
    }
    return result;
}

/// Four hundred characters and more without a digit, so that each line has 28 of them.
FormData fullPages()
{
    FormData data = simplePerson();
    data.applicants[0].dossier.meritText = QString(1500, u'国');
    return data;
}

bool isFull(const TextLine &line)
{
    return line.text() == QString(28, u'国');
}

/// Family of the typeface that a text is set in, by `pdftohtml`.
QString familyOf(const QByteArray &pdf, const QString &text)
{
    QXmlStreamReader reader(
        toolOutput(pdf, u"pdftohtml"_s, {u"-xml"_s, u"-stdout"_s, u"-i"_s, u"-enc"_s, u"UTF-8"_s, u"{}"_s}));
    QHash<QString, QString> families;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"fontspec"_s)
            families.insert(attributes.value(u"id"_s).toString(), attributes.value(u"family"_s).toString());
        else if (reader.name() == u"text"_s && reader.readElementText() == text)
            return families.value(attributes.value(u"font"_s).toString());
    }
    return {};
}

struct Annex
{
    FormKind kind;
    const char *name;
    QString label;
    QString title;
};

const QList<Annex> flowing{{FormKind::Annex2, "annex 2", u"附件2"_s, u"公示"_s},
    {FormKind::Annex3, "annex 3", u"附件3"_s, u"公示结果"_s},
    {FormKind::Annex4, "annex 4", u"附件4"_s, u"公示情况报告"_s}};

} // namespace

class TestPositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullPageHas22LinesOf28()
    {
        const QByteArray pdf = pdfOf(FormKind::Annex2, fullPages());
        const QList<QList<TextLine>> pages = textLines(pdf);
        QCOMPARE(pages.size(), 4);
        const QList<TextLine> lines = inBlock(pages[1]);
        QCOMPARE(lines.size(), linesOnPage);
        for (const TextLine &line : lines)
            QVERIFY2(isFull(line), qPrintable(line.text()));
        const QList<QImage> images = renderedPages(pdf, dpi);
        for (int i = 0; i < linesOnPage; ++i) {
            const QRectF ink = inkIn(images[1], dpi, rowOf(i));
            QVERIFY(near(ink.left(), 28, 1));
            QVERIFY(near(210 - ink.right(), 26, 1));
            QVERIFY(near(ink.center().y(), block.top() + (i + 0.5) * pitch, 0.6));
        }
        // A line reaches half the space between two lines above and below its characters.
        const double space = (pitch - bodyHeight) / 2;
        const QRectF first = inkIn(images[1], dpi, rowOf(0));
        const QRectF last = inkIn(images[1], dpi, rowOf(linesOnPage - 1));
        QVERIFY(near(first.top() - space, 37, 1));
        QVERIFY(near(297 - last.bottom() - space, 35, 1));
    }

    void linesStandOnTheGrid_data()
    {
        QTest::addColumn<FormKind>("kind");
        QTest::addColumn<FormData>("data");
        for (const FormCase &form : formCases()) {
            if (form.kind != FormKind::Annex1)
                QTest::newRow(qPrintable(form.name)) << form.kind << form.data;
        }
    }

    /// Every line of a text is a whole number of pitches below the first of its page, within the block.
    void linesStandOnTheGrid()
    {
        QFETCH(FormKind, kind);
        QFETCH(FormData, data);
        int measured = 0;
        for (const QList<TextLine> &page : textLines(pdfOf(kind, data))) {
            std::optional<double> offset;
            for (const TextLine &line : inBlock(page)) {
                if (!isBody(line))
                    continue;
                const double down = (line.middle() - block.top()) / pitch;
                offset = offset.value_or(down - std::floor(down));
                QVERIFY2(near((down - std::round(down - *offset) - *offset) * pitch, 0, 0.1),
                    qPrintable(line.text()));
                QVERIFY(line.left() > 28 - 1);
                QVERIFY2(line.right() < 184 + cell + 0.1, qPrintable(line.text())); // one sign may hang
                ++measured;
            }
        }
        QVERIFY(measured > 5);
    }

    void linesEndWhereTheyMay_data() { linesStandOnTheGrid_data(); }

    /// No sign begins a line, no opening bracket ends one, no number or date is cut.
    void linesEndWhereTheyMay()
    {
        QFETCH(FormKind, kind);
        QFETCH(FormData, data);
        static const QRegularExpression wrong(u"\\n[，。、；：？！）》”·]|[（《“]\\n|[0-9]\\n[0-9年月日个人]|"
                                              "[年月]\\n[0-9]{1,2}[月日]"_s);
        for (const QList<TextLine> &page : textLines(pdfOf(kind, data))) {
            QStringList texts;
            for (const TextLine &line : inBlock(page)) {
                if (isBody(line) && line.left() < 80) // a signature's parts are no lines of a text
                    texts.append((line.left() > 29 ? u"　"_s : QString()) + line.text()); // a blank first
            }
            const QString joined = texts.join(u'\n');
            QVERIFY2(!wrong.match(joined).hasMatch(), qPrintable(wrong.match(joined).captured() + joined));
        }
    }

    /// Wherever in a line they would be cut: names of up to twelve characters stay on one line.
    void namesStayWhole()
    {
        const QStringList names{
            u"阿依古丽·买买提试"_s, u"巴音达拉·乌云其其格例"_s, u"欧阳试例"_s, u"王喆堃"_s};
        for (int length = 2; length < 28; ++length) {
            FormData data = samples::data(names);
            for (PublicityMember &member : data.round->members)
                member.unitName = QString(length, u'例') + u"中学"_s;
            const QList<TextLine> lines = textLines(pdfOf(FormKind::Annex4, data))[1];
            for (const QString &name : names) {
                const bool whole = std::any_of(lines.begin(), lines.end(),
                    [&](const TextLine &line) { return line.text().contains(name); });
                QVERIFY2(whole, qPrintable(name));
            }
        }
    }

    void annexes_data()
    {
        QTest::addColumn<Annex>("annex");
        for (const Annex &annex : flowing)
            QTest::newRow(annex.name) << annex;
    }

    void annexes()
    {
        QFETCH(Annex, annex);
        const QByteArray pdf = pdfOf(annex.kind, simplePerson());
        const QList<TextLine> lines = textLines(pdf)[0];
        const QImage page = renderedPages(pdf, dpi)[0];
        QCOMPARE(lines[0].text(), annex.label);
        QCOMPARE(rowAt(lines[0].middle()), 0);
        QVERIFY(near(inkIn(page, dpi, rowOf(0)).left(), 28, 1));
        QVERIFY2(familyOf(pdf, annex.label).contains(u"Sans"_s), "附件N is not set in 黑体");
        QCOMPARE(lines[1].text(), annex.title);
        const QRectF title = inkIn(page, dpi, rowOf(2));
        QVERIFY(near(title.center().x(), 106, 1));
        QVERIFY(near(title.center().y(), block.top() + 2.5 * pitch, 1));
        QVERIFY(inkIn(page, dpi, rowOf(1)).isEmpty());
        QVERIFY(inkIn(page, dpi, rowOf(3)).isEmpty());
        QCOMPARE(rowAt(lines[2].middle()), 4);
        QVERIFY(near(lines[2].left(), 28 + 2 * cell, 0.5)); // two characters
        QVERIFY(near(lines[3].left(), 28, 0.5));
    }

    void signatures_data() { annexes_data(); }

    /// The date ends four characters from the right, the line above stands over its middle, and a seal of
    /// 42 mm that lies on both with its lower half touches no other text.
    void signatures()
    {
        QFETCH(Annex, annex);
        for (const FormData &data : {simplePerson(), twelvePeople()}) {
            const QList<TextLine> lines = pageWithDate(pdfOf(annex.kind, data));
            const qsizetype date = dateOf(lines);
            const TextLine &signer = lines[date - 1];
            QVERIFY(near(lines[date].right(), 184 - 4 * cell, 0.5));
            const double middle = (lines[date].left() + lines[date].right()) / 2;
            QVERIFY(near((signer.left() + signer.right()) / 2, middle, 0.5));
            const double top = lines[date - 2].middle() + bodyHeight / 2;
            const QRectF seal(middle - sealSide / 2, top, sealSide, sealSide);
            QVERIFY(signer.middle() > seal.center().y());
            QVERIFY(lines[date].middle() + bodyHeight / 2 < seal.bottom());
            for (const TextLine &line : lines.mid(date + 1))
                QVERIFY(line.words.constFirst().box.top() > seal.bottom());
        }
    }

    /// A unit's name that is too long for a line stands on several, one over the other in the middle.
    void longUnitsSign_data()
    {
        QTest::addColumn<FormKind>("kind");
        QTest::newRow("annex 3") << FormKind::Annex3;
        QTest::newRow("annex 4") << FormKind::Annex4;
    }

    void longUnitsSign()
    {
        QFETCH(FormKind, kind);
        const QList<TextLine> lines = pageWithDate(pdfOf(kind, longUnits()));
        const qsizetype date = dateOf(lines);
        QVERIFY(near(lines[date].right(), 184 - 4 * cell, 0.5));
        QCOMPARE(rowAt(lines[date - 3].middle()) - rowAt(lines[date - 4].middle()), 3); // two empty ones
        const double middle = (lines[date - 1].left() + lines[date - 1].right()) / 2;
        for (qsizetype i = date - 3; i < date; ++i) {
            QVERIFY(near((lines[i].left() + lines[i].right()) / 2, middle, 0.5));
            QVERIFY(lines[i].left() > 28 - 0.5 && lines[i].right() < 184 + 0.5);
        }
    }

    void pageNumbersStandOutside()
    {
        const QByteArray pdf = pdfOf(FormKind::Annex2, fullPages());
        const QList<QList<TextLine>> pages = textLines(pdf);
        const QList<QImage> images = renderedPages(pdf, dpi);
        const double oneCharacter = 14 * 25.4 / 72;
        const QRectF foot(0, block.bottom() + 1, 210, 30);
        for (int i = 0; i < images.size(); ++i) {
            QCOMPARE(pages[i].constLast().text(), u"—%1—"_s.arg(i + 1));
            const QRectF ink = inkIn(images[i], dpi, foot);
            const bool odd = i % 2 == 0;
            if (odd)
                QVERIFY(near(ink.right(), 184 - oneCharacter, 0.6));
            else
                QVERIFY(near(ink.left(), 28 + oneCharacter, 0.6));
            const QList<Stroke> dash = strokesAcross(images[i], dpi, Qt::Vertical,
                odd ? ink.right() - 2 : ink.left() + 2, foot.top(), foot.bottom());
            QCOMPARE(dash.size(), 1);
            QVERIFY(near(dash[0].middle, block.bottom() + 7, 0.6));
        }
    }

    void sheetHasItsCells_data()
    {
        QTest::addColumn<double>("downMm"); // from the table's top edge: where no text is
        QTest::addColumn<QList<double>>("widths");
        const QList<double> six{26, 38, 18, 27, 22, 25};
        const QList<double> four{26, 56, 27, 47};
        const QList<double> two{26, 130};
        QTest::newRow("name") << 1.0 << six;
        QTest::newRow("ID number") << 13.0 << six;
        QTest::newRow("graduated") << 25.0 << two;
        QTest::newRow("unit") << 39.0 << four;
        QTest::newRow("titles") << 51.0 << four;
        QTest::newRow("reason") << 110.0 << two;
        QTest::newRow("opinion") << 130.0 << two;
    }

    void sheetHasItsCells()
    {
        QFETCH(double, downMm);
        QFETCH(QList<double>, widths);
        const QImage page = renderedPages(pdfOf(FormKind::Annex1, simplePerson()), dpi)[0];
        const QList<Stroke> borders =
            strokesAcross(page, dpi, Qt::Horizontal, topOfTable(page) + downMm, 15, 200);
        QCOMPARE(borders.size(), widths.size() + 1);
        double x = 28;
        for (qsizetype i = 0; i < borders.size(); ++i) {
            QVERIFY(near(borders[i].middle, x, 0.3));
            QVERIFY(near(borders[i].width, 0.5 * 25.4 / 72, 0.1));
            x += widths.value(i);
        }
    }

    void sheetHasItsRows()
    {
        const QByteArray pdf = pdfOf(FormKind::Annex1, simplePerson());
        const QImage page = renderedPages(pdf, dpi)[0];
        const QList<double> heights{12, 12, 14, 12, 12, 55, 55};
        const QList<Stroke> borders = strokesAcross(page, dpi, Qt::Vertical, 28.7, topOfTable(page) - 1, 290);
        QVERIFY(borders.size() > heights.size()); // the notes under it begin at the left edge too
        for (qsizetype i = 0; i < heights.size(); ++i)
            QVERIFY(near(borders[i + 1].middle - borders[i].middle, heights[i], 0.3));
        QVERIFY(page.height() / (dpi / 25.4) - inkIn(page, dpi, QRectF(0, 0, 210, 297)).bottom() > 15);
        const QList<TextLine> lines = textLines(pdf)[0];
        QCOMPARE(lines[0].text(), u"附件1"_s);
        QVERIFY(near(inkIn(page, dpi, QRectF(15, 15, 100, 12)).left(), 28, 1));
        for (const int title : {1, 2})
            QVERIFY(near((lines[title].left() + lines[title].right()) / 2, 106, 1));
        QVERIFY(near(lines[1].left(), 28, 1)); // 21 characters fill the line
    }

    void sheetHasItsTextInTheMiddle()
    {
        const QImage page = renderedPages(pdfOf(FormKind::Annex1, simplePerson()), dpi)[0];
        const double top = topOfTable(page);
        struct Place
        {
            QRectF box;
            const char *what;
        };
        for (const Place &place : {Place{QRectF(28, top, 26, 12), "label"}, {QRectF(54, top, 38, 12), "name"},
                 {QRectF(54, top + 12, 38, 12), "ID number"},
                 {QRectF(28, top + 24, 26, 14), "label of two lines"},
                 {QRectF(28, top + 62, 26, 55), "label of a tall row"}}) {
            const QRectF ink = inkIn(page, dpi, place.box.adjusted(0.5, 0.5, -0.5, -0.5));
            QVERIFY2(near(ink.center().x(), place.box.center().x(), 0.6), place.what);
            QVERIFY2(near(ink.center().y(), place.box.center().y(), 0.6), place.what);
        }
    }

    /// The date ends 8 mm from the edge; a seal over it and 公章 touches nothing else.
    void sheetHasRoomForTheSeal()
    {
        const QByteArray pdf = pdfOf(FormKind::Annex1, simplePerson());
        const QImage page = renderedPages(pdf, dpi)[0];
        const double bottom = topOfTable(page) + 12 + 12 + 14 + 12 + 12 + 55 + 55;
        const QRectF cellBox(54.5, bottom - 54.5, 129, 54);
        const QRectF ink = inkIn(page, dpi, cellBox);
        const QList<TextLine> lines = textLines(pdf)[0];
        const auto date = std::find_if(
            lines.begin(), lines.end(), [](const TextLine &line) { return line.text() == u"年月日"_s; });
        QVERIFY(date != lines.end());
        QVERIFY(near(184 - date->right(), 8, 0.3));
        const QRectF seal(ink.center().x() - sealSide / 2, bottom - 1 - sealSide, sealSide, sealSide);
        QVERIFY2(seal.contains(ink), "公章 and date do not lie under one seal");
        QVERIFY(seal.right() < 184);
    }

private:
    static bool isBody(const TextLine &line)
    {
        // Titles are set larger; labels in another typeface.
        const double height = line.words.constFirst().box.height();
        return height < 7 && !line.text().startsWith(u"附件"_s);
    }

    static QList<TextLine> pageWithDate(const QByteArray &pdf)
    {
        for (const QList<TextLine> &lines : textLines(pdf)) {
            if (dateOf(lines) > 0)
                return lines;
        }
        return {};
    }

    static qsizetype dateOf(const QList<TextLine> &lines)
    {
        static const QRegularExpression date(u"^2024年10月\\d+日$"_s);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (date.match(lines[i].text()).hasMatch() && lines[i].left() > 100)
                return i;
        }
        return -1;
    }

    /// Where the left border begins.
    static double topOfTable(const QImage &page)
    {
        for (double y = 40; y < 100; y += 0.05) {
            const QList<Stroke> strokes = strokesAcross(page, dpi, Qt::Horizontal, y, 20, 190);
            if (strokes.size() == 1 && strokes[0].width > 150)
                return y;
        }
        qFatal("no table on the page");
    }
};

TEST_CASE(QGuiApplication, TestPositions)
#include "tst_positions.moc"
