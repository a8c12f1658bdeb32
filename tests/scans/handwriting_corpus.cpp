// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handwriting_corpus.h"

#include "page_parts.h"
#include "pen_model.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <functional>

namespace chuding::test {

namespace {

using samples::Chance;
using samples::Face;
using samples::PixelsPerMm;
using samples::Row;
using samples::Sheet;
using namespace Qt::StringLiterals;

constexpr QSizeF a4{210, 297};

/// A painter in millimetres over a page.
class MmPainter : public QPainter
{
public:
    explicit MmPainter(QImage &page)
        : QPainter(&page)
    {
        setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        scale(PixelsPerMm, PixelsPerMm);
    }
    /// Glyphs are laid out in pixels, so that they have their hinted shape.
    void write(QPointF leftMm, const QString &text, double points, const QColor &ink, const QString &family,
        bool isBold = false, bool isItalic = false)
    {
        QFont font(family);
        font.setPixelSize(static_cast<int>(points / 72 * 25.4 * PixelsPerMm));
        font.setBold(isBold);
        font.setItalic(isItalic);
        save();
        scale(1 / PixelsPerMm, 1 / PixelsPerMm);
        setFont(font);
        setPen(ink);
        drawText(leftMm * PixelsPerMm, text);
        restore();
    }
};

const QColor printInk(26, 26, 30);

QColor printedBlue(Chance &chance)
{
    return {static_cast<int>(chance.between(10, 60)), static_cast<int>(chance.between(50, 110)),
        static_cast<int>(chance.between(150, 215))};
}

/// A letter, or a form, with a line that waits for a signature.
struct Form
{
    QImage image;
    QPointF line; ///< mm, where the signature begins, on its rule
};

Form formOf(Chance &chance, const QString &seed)
{
    Sheet sheet(a4, seed);
    sheet.text({25, 26, 160, 14}, u"个人承诺书（试例）"_s, Face::Bold, 22, Qt::AlignCenter);
    double y = 50;
    const int paragraphs = 2 + static_cast<int>(chance.bits() % 3);
    for (int i = 0; i < paragraphs; ++i)
        y = sheet.paragraph(y, 28, 154, someText(chance, 40 + static_cast<int>(chance.bits() % 60)),
            chance.bits() % 2 == 0 ? 16 : 14);
    if (chance.bits() % 2 == 0) {
        QList<Row> rows;
        for (int row = 0; row < 4; ++row)
            rows.append(
                {10, {{30, someText(chance, 3)}, {54, someText(chance, 7)}, {30, u"试例"_s}, {40, {}}}});
        y = sheet.table(y + 4, 28, rows);
    }
    const double line = std::min(y + chance.between(20, 45), 255.0);
    const double left = chance.between(30, 90);
    sheet.text({left, line - 8, 30, 8}, u"签名："_s, Face::Fang, 16, Qt::AlignLeft | Qt::AlignBottom);
    sheet.text({left, line + 6, 90, 9}, u"2024年10月12日"_s, Face::Fang, 16);
    QImage image = sheet.finished();
    MmPainter painter(image);
    painter.setPen(QPen(printInk, 0.25));
    painter.drawLine(QPointF(left + 18, line), QPointF(left + 68, line));
    return {image, {left + 20, line}};
}

/// Tables to be filled in, with a cell for a signature.
Form tableOf(Chance &chance, const QString &seed)
{
    Sheet sheet(a4, seed);
    sheet.text({25, 20, 160, 14}, u"年度考核登记表"_s, Face::Bold, 22, Qt::AlignCenter);
    QList<Row> rows;
    const int count = 5 + static_cast<int>(chance.bits() % 4);
    for (int row = 0; row < count; ++row)
        rows.append({12, {{28, someText(chance, 3)}, {50, someText(chance, 8)}, {28, u"试例"_s},
                             {50, someText(chance, 5)}}});
    rows.append({46,
        {{28, u"主管领导评语"_s}, {128, u"　　"_s + someText(chance, 50), Qt::AlignLeft | Qt::AlignTop}}});
    double y = sheet.table(42, 28, rows, chance.between(10, 14));
    const QPointF line(110 + chance.between(0, 20), y - 2);
    sheet.text({line.x() - 22, y - 9, 22, 8}, u"签字："_s, Face::Fang, 14);
    y = sheet.table(y, 28, {{50, {{28, u"本人意见"_s}, {128, {}}}}});
    return {sheet.finished(), line};
}

QImage italics(Chance &chance, const QString &seed)
{
    QImage page = Sheet(a4, seed).finished();
    MmPainter painter(page);
    double y = 30;
    for (int i = 0; i < 16; ++i) {
        const bool isLarge = chance.bits() % 4 == 0;
        const double points = isLarge ? chance.between(18, 28) : chance.between(10, 14);
        painter.write({26, y},
            i % 3 == 0 ? u"Certificate of Completion, issued to"_s.left(isLarge ? 20 : 60)
                       : someText(chance, isLarge ? 12 : 30),
            points, printInk, i % 2 == 0 ? u"DejaVu Serif"_s : u"Noto Serif CJK SC"_s, chance.bits() % 3 == 0,
            true);
        y += points * 0.6;
    }
    return page;
}

/// A diploma: 楷体 of all sizes up to 36 pt, a photograph, a frame.
QImage certificate(Chance &chance, const QString &seed)
{
    Sheet sheet(a4, seed);
    sheet.ground({10, 10, 190, 277}, QColor(252, 247, 232), QColor(60, 60, 60));
    sheet.text({20, 30, 170, 22}, u"毕业证书"_s, Face::Kai, chance.between(26, 40), Qt::AlignCenter);
    sheet.text({20, 54, 170, 12}, u"普通高等学校"_s, Face::Kai, chance.between(18, 26), Qt::AlignCenter);
    sheet.photo({34, 76, 33, 44});
    sheet.paragraph(128, 28, 150, someText(chance, 70), chance.between(18, 24), Face::Kai);
    sheet.text({60, 230, 120, 12}, u"校长：李试例"_s, Face::Kai, 22);
    return sheet.finished();
}

QImage officialPage(Chance &chance, const QString &seed)
{
    Sheet sheet(a4, seed);
    const double points = chance.between(16, 36);
    sheet.text({15, 24, 180, 40}, u"关于开展年度专业技术职务任职资格工作的通知"_s,
        chance.bits() % 2 == 0 ? Face::Bold : Face::Black, points, Qt::AlignCenter);
    sheet.paragraph(72, 28, 154, someText(chance, 160), 16, chance.bits() % 2 == 0 ? Face::Fang : Face::Song);
    sheet.text({28, 240, 150, 30}, someText(chance, 12), Face::Kai, chance.between(20, 32));
    return sheet.finished();
}

QImage codesAndPhotos(Chance &chance, const QString &seed)
{
    Sheet sheet(a4, seed);
    sheet.text({25, 20, 160, 14}, u"学历证书电子注册备案表"_s, Face::Bold, 20, Qt::AlignCenter);
    sheet.matrixCode({130, 60, chance.between(18, 40), 38});
    sheet.photo({34, 60, 33, 44});
    sheet.paragraph(190, 28, 154, someText(chance, 60), 10.5, Face::Song);
    QImage page = sheet.finished();
    addColourPhoto(page, {chance.between(25, 60), 112, chance.between(35, 100), 70}, chance);
    QImage grey =
        page.copy(QRectF(25 * PixelsPerMm, 112 * PixelsPerMm, 80 * PixelsPerMm, 60 * PixelsPerMm).toRect());
    MmPainter painter(page);
    painter.drawImage(QRectF(110, 225, 60, 45), greyCopy(grey));
    return page;
}

/// Hair, dust, staples, punched holes and creases.
void addDirt(QImage &page, Chance &chance)
{
    MmPainter painter(page);
    for (int i = 0; i < 60; ++i) {
        const int dark = static_cast<int>(chance.between(60, 200));
        painter.setBrush(QColor(dark, dark, dark));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(chance.between(5, 205), chance.between(5, 290)),
            chance.between(0.05, 0.5), chance.between(0.05, 0.4));
    }
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < 4; ++i) { // hair
        const double x = chance.between(20, 180);
        const double y = chance.between(20, 270);
        QPainterPath hair(QPointF(x, y));
        hair.cubicTo(x + chance.between(-15, 15), y + chance.between(-15, 15), x + chance.between(-20, 20),
            y + chance.between(-20, 20), x + chance.between(-25, 25), y + chance.between(-25, 25));
        painter.setPen(QPen(QColor(70, 66, 64), chance.between(0.1, 0.25)));
        painter.drawPath(hair);
    }
    for (const double y : {108.5, 188.5}) { // holes
        painter.setPen(QPen(QColor(90, 90, 90), chance.between(0.2, 0.6)));
        painter.setBrush(chance.bits() % 2 == 0 ? QColor(40, 40, 40) : QColor(225, 225, 225));
        painter.drawEllipse(QPointF(12, y), 3, 3);
    }
    painter.setPen(QPen(QColor(60, 60, 60), 0.5)); // staple and its shadow
    const QPointF staple(chance.between(12, 25), chance.between(10, 20));
    painter.drawLine(staple, staple + QPointF(9, -5));
    painter.setPen(QPen(QColor(150, 150, 150), 1.2));
    painter.drawLine(staple + QPointF(0, 1), staple + QPointF(9, -4));
    painter.setPen(QPen(QColor(140, 140, 140), 0.4)); // a crease
    painter.drawLine(QPointF(0, chance.between(140, 160)), QPointF(210, chance.between(140, 160)));
}

/// Circles to be ticked, a large ellipse, a black logo.
void addRounds(QImage &page, Chance &chance)
{
    MmPainter painter(page);
    painter.setPen(QPen(printInk, chance.between(0.3, 0.7)));
    for (double x = 25; x < 185; x += 26) {
        const double radius = chance.between(2, 9);
        painter.drawEllipse(QPointF(x + chance.between(0, 5), 200), radius, radius * chance.between(0.6, 1));
    }
    painter.drawEllipse(QRectF(40, 225, chance.between(30, 90), chance.between(12, 30)));
    const QPointF logo(160, 245);
    painter.drawEllipse(logo, 14, 14);
    painter.drawEllipse(logo, 9, 9);
    painter.write(logo + QPointF(-6, 3), u"试例"_s, 18, printInk, u"Noto Sans CJK SC"_s, true);
}

void addUnderlines(QImage &page, Chance &chance)
{
    MmPainter painter(page);
    double y = 205;
    for (int i = 0; i < 6; ++i, y += 11) {
        painter.write({30, y}, someText(chance, 6), chance.between(12, 22), printInk, u"Noto Serif CJK SC"_s);
        painter.setPen(QPen(printInk, chance.between(0.15, 0.6)));
        painter.drawLine(QPointF(30, y + 1.2), QPointF(chance.between(80, 180), y + 1.2));
    }
}

void addBlueLetterhead(QImage &page, Chance &chance)
{
    MmPainter painter(page);
    const QColor ink = printedBlue(chance);
    const QString family = chance.bits() % 2 == 0 ? u"Noto Sans CJK SC"_s : u"Noto Serif CJK SC"_s;
    painter.write({30, 20}, u"博湖县试例中学"_s, chance.between(20, 44), ink, family, chance.bits() % 2 == 0);
    painter.write(
        {30, 26}, u"Bohu County Sample School  tel 0996-0000000"_s, 9, ink, u"DejaVu Sans"_s, false, true);
    painter.setPen(QPen(ink, chance.between(0.3, 1)));
    painter.drawLine(QPointF(25, 29), QPointF(185, 29));
    painter.drawEllipse(QPointF(20, 18), chance.between(6, 9), chance.between(6, 9)); // a logo
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(20, 20), 3, 3);
}

void addBlueStamp(QImage &page, QPointF centreMm, Chance &chance)
{
    Stamp stamp = stampBy(chance);
    stamp.ink = printedBlue(chance);
    press(page, centreMm, stamp, u"试例中学教务处"_s, chance);
    MmPainter painter(page);
    painter.setPen(QPen(stamp.ink, 0.6));
    painter.drawRect(QRectF(centreMm - QPointF(70, 8), QSizeF(36, 14)));
    painter.write(centreMm + QPointF(-68, 2), u"与原件一致"_s, 16, stamp.ink, u"Noto Sans CJK SC"_s);
}

/// What is printed in blue on certificates: a frame, waves, text.
void addBlueGround(QImage &page, Chance &chance)
{
    MmPainter painter(page);
    const QColor ink = printedBlue(chance);
    painter.setPen(QPen(ink, 1.2));
    painter.drawRect(QRectF(10, 10, 190, 277));
    painter.setPen(QPen(ink, 0.25));
    for (double y = 14; y < 24; y += 2.5) {
        QPainterPath wave(QPointF(14, y));
        for (double x = 14; x < 190; x += 8)
            wave.quadTo(QPointF(x + 4, y + (static_cast<int>(x / 8) % 2 == 0 ? 3 : -3)), QPointF(x + 8, y));
        painter.drawPath(wave);
    }
    painter.write({40, 285}, someText(chance, 14), 12, ink, u"Noto Serif CJK SC"_s);
}

/// Makes one kind of page: what lies under the hand, and what happens to the page afterwards.
class Maker
{
public:
    Maker(const QString &kind, int number)
        : m_seed(u"hand/%1/%2"_s.arg(kind).arg(number))
        , m_chance(m_seed)
    {
    }

    HandPage blueOnRule() { return scannedAs(signedBy(form(), bluePen(m_chance)), HandTruth::Blue); }
    HandPage blueInCell() { return scannedAs(signedBy(table(), bluePen(m_chance)), HandTruth::Blue); }
    HandPage blueOnSeal() { return scannedAs(signedBy(sealedForm(), bluePen(m_chance)), HandTruth::Blue); }
    HandPage bluePhone() { return photoAs(signedBy(form(), bluePen(m_chance)), HandTruth::Blue); }
    HandPage blueCoarse() { return coarseAs(signedBy(table(), bluePen(m_chance)), HandTruth::Blue); }
    HandPage blueOnCertificate()
    {
        Form form = m_chance.bits() % 2 == 0 ? this->form() : table();
        addGround(form.image, m_chance);
        return scannedAs(signedBy(form, bluePen(m_chance)), HandTruth::Blue);
    }
    HandPage bluePlain()
    {
        m_running = m_chance.between(0, 0.3);
        return blueOnRule();
    }
    HandPage blueScribble()
    {
        Sheet sheet(a4, m_seed);
        sheet.paragraph(40, 28, 154, someText(m_chance, 120));
        sheet.text({40, 142, 60, 8}, u"签名："_s, Face::Fang, 16);
        sheet.signature({58, 150}, 46);
        m_written = {62, 139, 38, 14};
        return scannedAs(sheet.finished(), HandTruth::Blue);
    }
    HandPage darkOnRule() { return scannedAs(signedBy(form(), darkPen(m_chance)), HandTruth::Dark); }
    HandPage darkInCell() { return scannedAs(signedBy(table(), darkPen(m_chance)), HandTruth::Dark); }
    HandPage darkOnSeal() { return scannedAs(signedBy(sealedForm(), darkPen(m_chance)), HandTruth::Dark); }
    HandPage darkPhone() { return photoAs(signedBy(form(), darkPen(m_chance)), HandTruth::Dark); }
    HandPage darkCoarse() { return coarseAs(signedBy(form(), darkPen(m_chance)), HandTruth::Dark); }
    HandPage copied()
    {
        HandPage page = scannedAs(
            signedBy(sealedForm(), m_chance.bits() % 2 == 0 ? bluePen(m_chance) : darkPen(m_chance)),
            HandTruth::Dark);
        page.image = greyCopy(page.image);
        return page;
    }

    HandPage unsignedForm() { return scannedAs(form().image, HandTruth::None); }
    HandPage unsignedTable() { return scannedAs(table().image, HandTruth::None); }
    HandPage sealedOnly() { return scannedAs(sealedForm().image, HandTruth::None); }
    HandPage sealedCopy()
    {
        HandPage page = sealedOnly();
        page.image = greyCopy(page.image);
        return page;
    }
    HandPage titles() { return scannedAs(officialPage(m_chance, m_seed), HandTruth::None); }
    HandPage titlesPhone() { return photoAs(officialPage(m_chance, m_seed), HandTruth::None); }
    HandPage titlesCoarse() { return coarseAs(officialPage(m_chance, m_seed), HandTruth::None); }
    HandPage italic() { return scannedAs(italics(m_chance, m_seed), HandTruth::None); }
    HandPage diploma() { return scannedAs(certificate(m_chance, m_seed), HandTruth::None); }
    HandPage diplomaPhone() { return photoAs(certificate(m_chance, m_seed), HandTruth::None); }
    HandPage pictures() { return scannedAs(codesAndPhotos(m_chance, m_seed), HandTruth::None); }
    HandPage dirt()
    {
        QImage page = form().image;
        addDirt(page, m_chance);
        return scannedAs(page, HandTruth::None);
    }
    HandPage unsignedPhone() { return photoAs(table().image, HandTruth::None); }
    HandPage unsignedCoarse() { return coarseAs(table().image, HandTruth::None); }
    HandPage underlines()
    {
        QImage page = officialPage(m_chance, m_seed);
        addUnderlines(page, m_chance);
        return scannedAs(page, HandTruth::None);
    }
    HandPage redPrint()
    {
        QImage page = form().image;
        addLetterhead(page, m_chance);
        addNameChop(page, {m_chance.between(60, 160), 240}, m_chance);
        return scannedAs(page, HandTruth::None);
    }
    HandPage ground()
    {
        QImage page = certificate(m_chance, m_seed);
        addGround(page, m_chance);
        return scannedAs(page, HandTruth::None);
    }
    HandPage circles()
    {
        QImage page = form().image;
        addRounds(page, m_chance);
        return scannedAs(page, HandTruth::None);
    }
    HandPage watermark()
    {
        Sheet sheet(a4, m_seed);
        sheet.watermark(u"试例平台导出"_s);
        sheet.paragraph(40, 28, 154, someText(m_chance, 200));
        return scannedAs(sheet.finished(), HandTruth::None);
    }
    HandPage askew()
    {
        HandPage page = scannedAs(officialPage(m_chance, m_seed), HandTruth::None);
        page.image = turned(page.image, m_chance.between(-14, 14));
        return page;
    }
    HandPage blueLetterhead()
    {
        QImage page = form().image;
        addBlueLetterhead(page, m_chance);
        return m_chance.bits() % 2 == 0 ? scannedAs(page, HandTruth::PrintedBlue)
                                        : photoAs(page, HandTruth::PrintedBlue);
    }
    HandPage blueStamp()
    {
        QImage page = form().image;
        addBlueStamp(page, {m_chance.between(100, 160), m_chance.between(200, 250)}, m_chance);
        return scannedAs(page, HandTruth::PrintedBlue);
    }
    HandPage blueGround()
    {
        QImage page = certificate(m_chance, m_seed);
        addBlueGround(page, m_chance);
        return scannedAs(page, HandTruth::PrintedBlue);
    }

private:
    Form form() { return formOf(m_chance, m_seed); }
    Form table() { return tableOf(m_chance, m_seed); }
    Form sealedForm()
    {
        Form form = this->form();
        press(form.image, form.line + QPointF(m_chance.between(5, 30), m_chance.between(-10, 6)),
            stampBy(m_chance), u"博湖县试例中学"_s, m_chance);
        return form;
    }
    QImage signedBy(Form form, const Pen &pen)
    {
        const double height = m_chance.between(7, 14);
        m_written = writeName(
            form.image, form.line + QPointF(0, m_chance.between(-1.5, 3)), height, pen, m_running, m_chance);
        return form.image;
    }
    [[nodiscard]] HandPage scannedAs(const QImage &page, HandTruth truth) const
    {
        return {throughJpeg(samples::scanned(page, m_seed), 80), PixelsPerMm, truth, m_written};
    }
    [[nodiscard]] HandPage photoAs(const QImage &page, HandTruth truth)
    {
        return {photographed(page, m_chance), PixelsPerMm, truth, m_written};
    }
    [[nodiscard]] HandPage coarseAs(const QImage &page, HandTruth truth) const
    {
        const QImage image = samples::scanned(page, m_seed);
        return {throughJpeg(image.scaledToWidth(image.width() / 2, Qt::SmoothTransformation), 70),
            PixelsPerMm / 2, truth, m_written};
    }

    QString m_seed;
    Chance m_chance;
    double m_running = m_chance.between(0.6, 0.95);
    QRectF m_written;
};

using Making = HandPage (Maker::*)();

const QList<std::pair<QString, Making>> &makings()
{
    static const QList<std::pair<QString, Making>> list{
        {u"blue-on-rule"_s, &Maker::blueOnRule},
        {u"blue-in-cell"_s, &Maker::blueInCell},
        {u"blue-on-seal"_s, &Maker::blueOnSeal},
        {u"blue-phone"_s, &Maker::bluePhone},
        {u"blue-coarse"_s, &Maker::blueCoarse},
        {u"blue-on-certificate"_s, &Maker::blueOnCertificate},
        {u"blue-plain"_s, &Maker::bluePlain},
        {u"blue-scribble"_s, &Maker::blueScribble},
        {u"dark-on-rule"_s, &Maker::darkOnRule},
        {u"dark-in-cell"_s, &Maker::darkInCell},
        {u"dark-on-seal"_s, &Maker::darkOnSeal},
        {u"dark-phone"_s, &Maker::darkPhone},
        {u"dark-coarse"_s, &Maker::darkCoarse},
        {u"copied"_s, &Maker::copied},
        {u"unsigned-form"_s, &Maker::unsignedForm},
        {u"unsigned-table"_s, &Maker::unsignedTable},
        {u"sealed-only"_s, &Maker::sealedOnly},
        {u"sealed-copy"_s, &Maker::sealedCopy},
        {u"titles"_s, &Maker::titles},
        {u"titles-phone"_s, &Maker::titlesPhone},
        {u"titles-coarse"_s, &Maker::titlesCoarse},
        {u"italic"_s, &Maker::italic},
        {u"diploma"_s, &Maker::diploma},
        {u"diploma-phone"_s, &Maker::diplomaPhone},
        {u"pictures"_s, &Maker::pictures},
        {u"dirt"_s, &Maker::dirt},
        {u"unsigned-phone"_s, &Maker::unsignedPhone},
        {u"unsigned-coarse"_s, &Maker::unsignedCoarse},
        {u"underlines"_s, &Maker::underlines},
        {u"red-print"_s, &Maker::redPrint},
        {u"ground"_s, &Maker::ground},
        {u"circles"_s, &Maker::circles},
        {u"watermark"_s, &Maker::watermark},
        {u"askew"_s, &Maker::askew},
        {u"blue-letterhead"_s, &Maker::blueLetterhead},
        {u"blue-stamp"_s, &Maker::blueStamp},
        {u"blue-ground"_s, &Maker::blueGround},
    };
    return list;
}

} // namespace

bool isRight(const HandPage &page, HandwritingVerdict verdict)
{
    switch (page.truth) {
    case HandTruth::None:
        return verdict == HandwritingVerdict::NotFound;
    case HandTruth::Blue:
        return verdict == HandwritingVerdict::Found;
    case HandTruth::Dark:
        return verdict != HandwritingVerdict::NotFound;
    case HandTruth::PrintedBlue:
        return verdict != HandwritingVerdict::Found;
    }
    Q_UNREACHABLE();
}

QStringList handPageKinds()
{
    QStringList kinds;
    for (const auto &[kind, making] : makings())
        kinds.append(kind);
    return kinds;
}

HandPage handPage(const QString &kind, int number)
{
    const auto found = std::find_if(
        makings().cbegin(), makings().cend(), [&kind](const auto &making) { return making.first == kind; });
    return found == makings().cend() ? HandPage() : (Maker(kind, number).*(found->second))();
}

} // namespace chuding::test
