// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <QBuffer>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace chuding::samples {

namespace {

QFont fontOf(Face face, double points)
{
    QFont font;
    switch (face) {
    case Face::Fang:
        font.setFamilies(
            {QStringLiteral("FandolFang"), QStringLiteral("FangSong"), QStringLiteral("Noto Serif CJK SC")});
        break;
    case Face::Kai:
        font.setFamilies(
            {QStringLiteral("FandolKai"), QStringLiteral("KaiTi"), QStringLiteral("Noto Serif CJK SC")});
        break;
    case Face::Black:
        font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("SimHei")});
        break;
    case Face::Song:
    case Face::Bold:
        font.setFamilies({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("SimSun")});
        font.setBold(face == Face::Bold);
        break;
    }
    font.setPixelSize(static_cast<int>(std::lround(points / 72 * 25.4 * PixelsPerMm)));
    return font;
}

const QColor Ink(28, 28, 32);
const QColor SealRed(205, 30, 38);

QPainterPath star(double radius)
{
    QPolygonF points;
    for (int corner = 0; corner < 10; ++corner) {
        const double r = corner % 2 == 0 ? radius : radius * 0.382;
        const double angle = corner * std::numbers::pi / 5;
        points << QPointF(r * std::sin(angle), -r * std::cos(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

void drawOnArc(QPainter &painter, const QString &text, double radius)
{
    const QList<uint> characters = text.toUcs4();
    const double count = static_cast<double>(characters.size());
    const double step = std::min(25.0, 290.0 / std::max(count, 1.0));
    const double pixel = std::min(5.2 * PixelsPerMm, radius * step * std::numbers::pi / 180 * 1.05);
    QFont font = fontOf(Face::Bold, 12);
    font.setPixelSize(static_cast<int>(pixel));
    painter.setFont(font);
    double angle = -step * (count - 1) / 2;
    for (const uint character : characters) {
        painter.save();
        painter.rotate(angle);
        painter.translate(0, -radius);
        const char32_t one = character;
        painter.drawText(
            QRectF(-pixel, -pixel, 2 * pixel, 2 * pixel), Qt::AlignCenter, QString::fromUcs4(&one, 1));
        painter.restore();
        angle += step;
    }
}

/// A stamp never takes up its ink evenly.
void wearOff(QImage &stamp, Chance &chance)
{
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.setPen(Qt::NoPen);
    for (int spot = 0; spot < 260; ++spot) {
        painter.setBrush(QColor(0, 0, 0, static_cast<int>(chance.between(40, 190))));
        const double radius = chance.between(0.4, 2.2);
        painter.drawEllipse(
            QPointF(chance.between(0, stamp.width()), chance.between(0, stamp.height())), radius, radius);
    }
    for (int patch = 0; patch < 7; ++patch) {
        painter.setBrush(QColor(0, 0, 0, static_cast<int>(chance.between(10, 45))));
        painter.drawEllipse(QPointF(chance.between(0, stamp.width()), chance.between(0, stamp.height())),
            chance.between(20, 60), chance.between(20, 60));
    }
}

QPainterPath scribble(Chance &chance, double width, double height)
{
    QPainterPath path(QPointF(0, chance.between(-0.3, 0.3) * height));
    const int strokes = static_cast<int>(chance.between(6, 10));
    for (int stroke = 1; stroke <= strokes; ++stroke) {
        const double x = width * stroke / strokes;
        const QPointF end(x + chance.between(-0.06, 0.06) * width, chance.between(-0.5, 0.5) * height);
        const QPointF first(x - chance.between(0.05, 0.3) * width, chance.between(-1.0, 1.0) * height);
        const QPointF second(x + chance.between(-0.15, 0.15) * width, chance.between(-1.0, 1.0) * height);
        if (stroke % 3 == 0)
            path.moveTo(path.currentPosition() + QPointF(width * 0.03, chance.between(-0.4, 0.2) * height));
        path.cubicTo(first, second, end);
    }
    return path;
}

/// Roughly normal, mean 0, deviation about `deviation`.
int noise(quint32 bits, double deviation)
{
    const int sum =
        static_cast<int>((bits & 255) + (bits >> 8 & 255) + (bits >> 16 & 255) + (bits >> 24)) - 510;
    return static_cast<int>(sum * deviation / 147.8);
}

quint32 xorShift(quint32 &state)
{
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

int tinted(int value, int tint, double shade, int grain)
{
    return std::clamp(static_cast<int>(value * tint / 255.0 * shade) + grain, 0, 255);
}

QByteArray jpegOf(const QImage &page, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "JPG", quality);
    return bytes;
}

/// Objects one after the other and, at the end, where each begins.
class PdfObjects
{
public:
    void add(const QByteArray &dictionary, const QByteArray &stream = {}, bool hasStream = false)
    {
        m_places.append(m_bytes.size());
        m_bytes += QByteArray::number(m_places.size()) + " 0 obj\n" + dictionary;
        if (hasStream)
            m_bytes += "\nstream\n" + stream + "\nendstream";
        m_bytes += "\nendobj\n";
    }

    [[nodiscard]] QByteArray finished()
    {
        const qsizetype table = m_bytes.size();
        const QByteArray size = QByteArray::number(m_places.size() + 1);
        m_bytes += "xref\n0 " + size + "\n0000000000 65535 f \n";
        for (const qsizetype place : m_places)
            m_bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        m_bytes += "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) +
                   "\n%%EOF\n";
        return m_bytes;
    }

private:
    QByteArray m_bytes = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QList<qsizetype> m_places;
};

} // namespace

Chance::Chance(const QString &seed)
    : m_engine([&seed] {
        quint32 hash = 2166136261U;
        const QByteArray bytes = seed.toUtf8();
        for (const char byte : bytes)
            hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
        return hash;
    }())
{
}

double Chance::between(double low, double high)
{
    return low + (high - low) * (static_cast<double>(m_engine()) / 4294967296.0);
}

Sheet::Sheet(QSizeF size, const QString &seed)
    : m_size(size)
    , m_chance(seed)
    , m_image((size * PixelsPerMm).toSize(), QImage::Format_RGB32)
{
    m_image.fill(Qt::white);
    m_painter.begin(&m_image);
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

QImage Sheet::finished()
{
    m_painter.end();
    return m_image;
}

QRectF Sheet::pixels(const QRectF &area) const
{
    return QRectF(area.topLeft() * PixelsPerMm, area.size() * PixelsPerMm);
}

void Sheet::ground(const QRectF &area, const QColor &color, const QColor &frame)
{
    m_painter.fillRect(pixels(area), color);
    if (!frame.isValid())
        return;
    m_painter.setBrush(Qt::NoBrush);
    for (const double inset : {4.0, 5.5}) {
        m_painter.setPen(QPen(frame, (inset < 5 ? 0.9 : 0.3) * PixelsPerMm));
        m_painter.drawRect(pixels(area.adjusted(inset, inset, -inset, -inset)));
    }
}

void Sheet::text(const QRectF &area, const QString &text, Face face, double points, Qt::Alignment align)
{
    m_painter.setPen(Ink);
    m_painter.setFont(fontOf(face, points));
    m_painter.drawText(pixels(area), static_cast<int>(align) | Qt::TextWrapAnywhere, text);
}

double Sheet::paragraph(double top, double left, double width, const QString &text, double points, Face face)
{
    const QFont font = fontOf(face, points);
    const double pitch = font.pixelSize() * 1.7;
    QTextLayout layout(QStringLiteral("　　") + text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * PixelsPerMm);
        line.setPosition(QPointF(0, y));
        y += pitch;
    }
    layout.endLayout();
    m_painter.setPen(Ink);
    layout.draw(&m_painter, QPointF(left, top) * PixelsPerMm);
    return top + y / PixelsPerMm;
}

double Sheet::table(double top, double left, const QList<Row> &rows, double points)
{
    for (const Row &row : rows) {
        double x = left;
        for (const Cell &cell : row.cells) {
            const QRectF area(x, top, cell.width, row.height);
            m_painter.setPen(QPen(Ink, 0.25 * PixelsPerMm));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(pixels(area));
            text(area.adjusted(1.2, 0.6, -1.2, -0.6), cell.text, Face::Fang, points, cell.align);
            x += cell.width;
        }
        top += row.height;
    }
    return top;
}

void Sheet::photo(const QRectF &area)
{
    m_painter.fillRect(pixels(area), QColor(120, 160, 205));
    m_painter.save();
    m_painter.setClipRect(pixels(area));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(60, 62, 74));
    const double width = area.width() * PixelsPerMm;
    const double height = area.height() * PixelsPerMm;
    const QPointF middle = area.center() * PixelsPerMm;
    m_painter.drawEllipse(middle + QPointF(0, height * 0.5), width * 0.46, height * 0.3);
    m_painter.setBrush(QColor(222, 190, 168));
    m_painter.drawEllipse(middle - QPointF(0, height * 0.06), width * 0.2, height * 0.2);
    m_painter.setBrush(QColor(35, 32, 34));
    m_painter.drawChord(
        QRectF(middle.x() - width * 0.21, middle.y() - height * 0.28, width * 0.42, height * 0.3), 0,
        180 * 16);
    m_painter.restore();
}

void Sheet::matrixCode(const QRectF &area)
{
    constexpr int Modules = 29;
    const QRectF square = pixels(area);
    const double module = square.width() / Modules;
    for (int index = 0; index < Modules * Modules; ++index) {
        if (m_chance.between(0, 1) < 0.5)
            m_painter.fillRect(QRectF(square.x() + index % Modules * module,
                                   square.y() + index / Modules * module, module, module),
                Ink);
    }
}

void Sheet::watermark(const QString &text)
{
    m_painter.save();
    m_painter.translate(m_size.width() / 2 * PixelsPerMm, m_size.height() / 2 * PixelsPerMm);
    m_painter.rotate(-35);
    m_painter.setPen(QColor(222, 222, 226));
    m_painter.setFont(fontOf(Face::Black, 54));
    m_painter.drawText(QRectF(-1200, -200, 2400, 400), Qt::AlignCenter, text);
    m_painter.restore();
}

void Sheet::seal(QPointF centre, const QString &owner, const QString &below)
{
    const double radius = 20.5 * PixelsPerMm;
    QImage stamp(
        static_cast<int>(radius * 2.1), static_cast<int>(radius * 2.1), QImage::Format_ARGB32_Premultiplied);
    stamp.fill(Qt::transparent);
    {
        QPainter painter(&stamp);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate(stamp.width() / 2.0, stamp.height() / 2.0);
        painter.rotate(m_chance.between(-8, 8));
        painter.setPen(QPen(SealRed, 1.1 * PixelsPerMm));
        painter.drawEllipse(QPointF(), radius * 0.96, radius * 0.96);
        painter.setPen(SealRed);
        drawOnArc(painter, owner, radius * 0.74);
        painter.fillPath(star(radius * 0.3), SealRed);
        painter.setFont(fontOf(Face::Bold, 11));
        painter.drawText(QRectF(-radius, radius * 0.4, 2 * radius, radius * 0.4), Qt::AlignCenter, below);
    }
    wearOff(stamp, m_chance);
    m_painter.save();
    m_painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    m_painter.setOpacity(m_chance.between(0.78, 0.95));
    m_painter.drawImage(centre * PixelsPerMm - QPointF(stamp.width() / 2.0, stamp.height() / 2.0), stamp);
    m_painter.restore();
}

void Sheet::signature(QPointF left, double width)
{
    const QPointF start = left * PixelsPerMm;
    m_painter.setPen(QPen(Ink, 0.2 * PixelsPerMm));
    m_painter.drawLine(start, start + QPointF(width * PixelsPerMm, 0));
    m_painter.save();
    m_painter.translate(start + QPointF(4, -3.4) * PixelsPerMm);
    m_painter.rotate(m_chance.between(-5, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(
        QPen(QColor(24, 28, 70), 0.55 * PixelsPerMm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPath(scribble(m_chance, (width - 8) * PixelsPerMm, 5.2 * PixelsPerMm));
    m_painter.restore();
}

QImage scanned(const QImage &page, const QString &seed)
{
    Chance chance(seed + QStringLiteral("/scanner"));
    QImage image(page.size(), QImage::Format_RGB32);
    image.fill(QColor(236, 236, 234));
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(
            image.width() / 2.0 + chance.between(-8, 8), image.height() / 2.0 + chance.between(-8, 8));
        painter.rotate(chance.between(-1.5, 1.5));
        painter.scale(0.994, 0.994);
        painter.drawImage(QPointF(-page.width() / 2.0, -page.height() / 2.0), page);
    }
    const int warmth = static_cast<int>(chance.between(2, 11));
    const int light = static_cast<int>(chance.between(238, 249));
    const double slope = chance.between(-0.03, 0.03);
    const double deviation = chance.between(1.6, 3.0);
    quint32 state = chance.bits() | 1U;
    for (int y = 0; y < image.height(); ++y) {
        QRgb *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const double shade = 0.985 + slope * (static_cast<double>(y) / image.height() - 0.5);
        for (int x = 0; x < image.width(); ++x) {
            const int grain = noise(xorShift(state), deviation);
            line[x] = qRgb(tinted(qRed(line[x]), light, shade, grain),
                tinted(qGreen(line[x]), light - 1, shade, grain),
                tinted(qBlue(line[x]), light - warmth, shade, grain));
        }
    }
    return image;
}

QByteArray imagePdf(const QList<QImage> &pages, int jpegQuality, double pixelsPerMm)
{
    PdfObjects pdf;
    const auto number = [](qsizetype value) { return QByteArray::number(value); };
    QByteArray kids;
    for (qsizetype page = 0; page < pages.size(); ++page)
        kids += number(3 + 3 * page) + " 0 R ";
    pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.add("<< /Type /Pages /Kids [ " + kids + "] /Count " + number(pages.size()) + " >>");
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QImage &image = pages.at(page);
        const QByteArray width = QByteArray::number(image.width() / pixelsPerMm / 25.4 * 72, 'f', 2);
        const QByteArray height = QByteArray::number(image.height() / pixelsPerMm / 25.4 * 72, 'f', 2);
        const QByteArray content = "q " + width + " 0 0 " + height + " 0 0 cm /Scan Do Q";
        const QByteArray jpeg = jpegOf(image, jpegQuality);
        pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + width + " " + height + "] /Contents " +
                number(4 + 3 * page) + " 0 R /Resources << /XObject << /Scan " + number(5 + 3 * page) +
                " 0 R >> >> >>");
        pdf.add("<< /Length " + number(content.size()) + " >>", content, true);
        pdf.add("<< /Type /XObject /Subtype /Image /Width " + number(image.width()) + " /Height " +
                    number(image.height()) +
                    " /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length " +
                    number(jpeg.size()) + " >>",
            jpeg, true);
    }
    return pdf.finished();
}

} // namespace chuding::samples
