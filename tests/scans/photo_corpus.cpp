// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "photo_corpus.h"

#include "scan_generator/sheet.h"

#include <QBuffer>
#include <QLineF>
#include <QPainterPath>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace chuding::test {

namespace {

using samples::Chance;
using namespace Qt::StringLiterals;

QColor colourBetween(Chance &chance, QColor dark, QColor light)
{
    const double share = chance.between(0, 1);
    const auto mixed = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {
        mixed(dark.red(), light.red()), mixed(dark.green(), light.green()), mixed(dark.blue(), light.blue())};
}

void paintWood(QImage &image, Chance &chance)
{
    image.fill(colourBetween(chance, {120, 82, 50}, {196, 150, 105}));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(image.rect().center());
    painter.rotate(chance.between(0, 180));
    const double reach = std::hypot(image.width(), image.height());
    const double scale = image.width() / 900.0;
    for (int i = 0; i < 260; ++i) { // grain
        painter.setPen(QPen(
            QColor(60, 35, 15, static_cast<int>(chance.between(8, 60))), chance.between(0.6, 4) * scale));
        const double y = chance.between(-reach, reach);
        painter.drawLine(QPointF(-reach, y), QPointF(reach, y + chance.between(-12, 12) * scale));
    }
    const double plank = chance.between(120, 260) * scale;
    for (double y = -reach; y < reach; y += plank) {
        painter.setPen(QPen(QColor(40, 22, 10, 210), 2.5 * scale));
        painter.drawLine(QPointF(-reach, y), QPointF(reach, y));
        painter.setPen(QPen(QColor(235, 200, 150, 90), 2 * scale));
        painter.drawLine(QPointF(-reach, y + 2 * scale), QPointF(reach, y + 2 * scale));
    }
}

void paintDark(QImage &image, Chance &chance)
{
    image.fill(colourBetween(chance, {22, 24, 28}, {88, 84, 80}));
}

void paintPattern(QImage &image, Chance &chance)
{
    const QColor one = colourBetween(chance, {120, 40, 45}, {70, 90, 130});
    const QColor other = colourBetween(chance, {150, 145, 130}, {205, 195, 170});
    image.fill(one);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(image.rect().center());
    painter.rotate(chance.between(0, 90));
    const double side = chance.between(25, 80) * image.width() / 900.0;
    const int count = static_cast<int>(std::hypot(image.width(), image.height()) / side / 2) + 2;
    for (int row = -count; row <= count; ++row) {
        for (int column = -count; column <= count; ++column) {
            if ((row + column) % 2 == 0)
                painter.fillRect(QRectF(column * side, row * side, side, side), other);
        }
    }
}

void paintNearlyWhite(QImage &image, Chance &chance)
{
    image.fill(colourBetween(chance, {206, 204, 198}, {226, 226, 224}));
    QPainter painter(&image);
    for (int i = 0; i < 40; ++i) { // a soft marble
        const QPointF centre(chance.between(0, image.width()), chance.between(0, image.height()));
        QRadialGradient spot(centre, chance.between(0.1, 0.4) * image.width());
        spot.setColorAt(0, QColor(190, 188, 184, 40));
        spot.setColorAt(1, QColor(190, 188, 184, 0));
        painter.fillRect(image.rect(), spot);
    }
}

/// A lens of phones over a sheet of A4: turned, tilted both ways, and not quite in the middle.
PageCorners cornersSeen(Chance &chance, QSize size, double fill)
{
    const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
    const double turn = radians(chance.between(-15, 15));
    const double tiltX = radians(chance.between(-20, 20));
    const double tiltY = radians(chance.between(-14, 14));
    const double focal = 0.62 * std::hypot(size.width(), size.height());
    QList<QPointF> seen;
    double farthest = 0;
    for (const auto &[cornerX, cornerY] : {std::pair(-105.0, -148.5), std::pair(105.0, -148.5),
             std::pair(105.0, 148.5), std::pair(-105.0, 148.5)}) {
        const double x = cornerX * std::cos(turn) - cornerY * std::sin(turn);
        const double y = cornerX * std::sin(turn) + cornerY * std::cos(turn);
        const double distance = 420 + x * std::sin(tiltY) + y * std::sin(tiltX);
        const QPointF point(x * std::cos(tiltY) * focal / distance, y * std::cos(tiltX) * focal / distance);
        seen.append(point);
        farthest = std::max({farthest, std::abs(point.x()) / (size.width() / 2.0),
            std::abs(point.y()) / (size.height() / 2.0)});
    }
    // As near as it has to be, which changes the perspective no more than another lens would.
    const double nearer = fill / farthest;
    const double room = std::max(0.0, 1 - fill) * 0.5;
    const QPointF aside(
        chance.between(-room, room) * size.width(), chance.between(-room, room) * size.height());
    PageCorners corners;
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const QPointF point = seen[i] * nearer + aside;
        corners.points[static_cast<size_t>(i)] = {
            point.x() / size.width() + 0.5, point.y() / size.height() + 0.5};
    }
    return corners;
}

QPolygonF polygonOf(const PageCorners &corners, QSize size)
{
    QPolygonF polygon;
    for (const QPointF &point : corners.points)
        polygon.append({point.x() * size.width(), point.y() * size.height()});
    return polygon;
}

/// The sheet with the shadow that it throws close by.
void laySheet(QImage &image, const QImage &page, const PageCorners &corners, Chance &chance)
{
    const QPolygonF place = polygonOf(corners, image.size());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double scale = image.width() / 900.0;
    const QPointF fall(chance.between(-2, 2) * scale, chance.between(0.5, 2.5) * scale);
    for (int i = 3; i >= 1; --i) {
        painter.setBrush(QColor(20, 15, 10, 26));
        painter.drawPolygon(place.translated(fall * i));
    }
    // Fewer dots first: QPainter leaves out what it jumps over.
    const double across = std::max(QLineF(place[0], place[1]).length(), QLineF(place[3], place[2]).length());
    const QImage near = across < page.width()
                            ? page.scaledToWidth(static_cast<int>(across) + 1, Qt::SmoothTransformation)
                            : page;
    const QRectF flat(QPointF(), QSizeF(near.size()));
    const QPolygonF from(
        QList<QPointF>{flat.topLeft(), flat.topRight(), flat.bottomRight(), flat.bottomLeft()});
    QTransform seen;
    if (QTransform::quadToQuad(from, place, seen)) {
        painter.setTransform(seen);
        painter.drawImage(0, 0, near);
    }
}

/// Light falls off to one side, is warm, and grain and packing are on top.
QImage photographed(const QImage &image, Chance &chance, double darkest, double grain)
{
    QImage lit(image.size(), QImage::Format_RGB32);
    const double angle = chance.between(0, 2 * std::numbers::pi);
    const double warm = chance.between(0.84, 0.98);
    const double brightest = chance.between(0.88, 0.98);
    quint32 state = chance.bits() | 1U;
    const auto noise = [&state, grain] {
        double sum = 0;
        for (int i = 0; i < 3; ++i) {
            state = state * 1664525U + 1013904223U;
            sum += static_cast<double>(state >> 8U) / (1U << 24U) - 0.5;
        }
        return sum * 2 * grain;
    };
    for (int y = 0; y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        auto *to = reinterpret_cast<QRgb *>(lit.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const double place = (std::cos(angle) * (x / double(image.width()) - 0.5) +
                                     std::sin(angle) * (y / double(image.height()) - 0.5)) /
                                     std::numbers::sqrt2 +
                                 0.5;
            const double light = darkest + (brightest - darkest) * place;
            const auto value = [&](int channel, double share) {
                return std::clamp(static_cast<int>(channel * light * share + noise() + 0.5), 0, 255);
            };
            to[x] = qRgb(
                value(qRed(from[x]), 1), value(qGreen(from[x]), 0.5 + warm / 2), value(qBlue(from[x]), warm));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    lit.save(&buffer, "JPEG", 85);
    return QImage::fromData(bytes, "JPEG").convertToFormat(QImage::Format_RGB32);
}

/// Of the one who holds the phone, soft at its edge.
void throwShadow(QImage &image, Chance &chance)
{
    QPainter painter(&image);
    const QPointF centre(chance.between(0.2, 0.8) * image.width(), chance.between(0.7, 1.1) * image.height());
    QRadialGradient shadow(centre, 0.75 * image.width());
    const int depth = static_cast<int>(chance.between(70, 120));
    shadow.setColorAt(0, QColor(0, 0, 0, depth));
    shadow.setColorAt(0.55, QColor(0, 0, 0, depth));
    shadow.setColorAt(1, QColor(0, 0, 0, 0));
    painter.fillRect(image.rect(), shadow);
}

/// Three fingers over one edge.
void layHand(QImage &image, const PageCorners &corners, Chance &chance)
{
    const QPolygonF place = polygonOf(corners, image.size());
    const auto side = static_cast<qsizetype>(chance.bits() % 4);
    const QLineF edge(place[side], place[(side + 1) % 4]);
    const QLineF inwards =
        edge.normalVector().unitVector(); // to the left of the edge's way: out of the sheet
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = image.width() * 0.05;
    const double start = chance.between(0.3, 0.6);
    for (int finger = 0; finger < 3; ++finger) {
        const QPointF at = edge.pointAt(start + finger * 1.1 * thick / edge.length());
        const QPointF way(inwards.dx(), inwards.dy());
        painter.setPen(
            QPen(colourBetween(chance, {150, 100, 80}, {205, 155, 130}), thick, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at - way * thick * chance.between(0.8, 1.6), at + way * thick * 6);
    }
}

class PhotoMaker
{
public:
    PhotoMaker(const QString &kind, int number, QSize size)
        : m_kind(kind)
        , m_chance(u"photo/%1/%2"_s.arg(kind).arg(number))
        , m_number(number)
        , m_image(size, QImage::Format_RGB32)
    {
    }

    [[nodiscard]] SheetPhoto made();

private:
    void paintTable();

    QString m_kind;
    Chance m_chance;
    int m_number;
    QImage m_image;
};

void PhotoMaker::paintTable()
{
    using Paint = void (*)(QImage &, Chance &);
    constexpr std::array<Paint, 4> tables{&paintWood, &paintDark, &paintPattern, &paintNearlyWhite};
    Paint paint = tables[m_chance.bits() % tables.size()];
    for (const auto &[name, one] : {std::pair(u"wood"_s, &paintWood), std::pair(u"dark"_s, &paintDark),
             std::pair(u"pattern"_s, &paintPattern), std::pair(u"nearly white"_s, &paintNearlyWhite)}) {
        if (m_kind.endsWith(name))
            paint = one;
    }
    paint(m_image, m_chance);
}

SheetPhoto PhotoMaker::made()
{
    SheetPhoto photo;
    paintTable();
    const bool isFilled = m_kind == u"page that fills the picture";
    if (isFilled)
        photo.corners =
            PageCorners{{QPointF(-0.1, -0.08), QPointF(1.1, -0.1), QPointF(1.08, 1.12), QPointF(-0.12, 1.1)}};
    else if (!m_kind.startsWith(u"only "))
        photo.corners = cornersSeen(m_chance, m_image.size(),
            m_kind == u"corner off" ? m_chance.between(1.03, 1.09) : m_chance.between(0.74, 0.95));
    if (photo.corners) {
        photo.page = flatPage(m_number % 2 == 1, m_number);
        laySheet(m_image, photo.page.image, *photo.corners, m_chance);
    }
    if (m_kind == u"shadow")
        throwShadow(m_image, m_chance);
    if (m_kind == u"hand")
        layHand(m_image, *photo.corners, m_chance);
    photo.image = photographed(m_image, m_chance, m_chance.between(0.5, 0.85), m_kind == u"grain" ? 14 : 4);
    if (isFilled)
        photo.corners.reset();
    return photo;
}

} // namespace

QStringList sheetPhotoKinds()
{
    return {u"wood"_s, u"dark"_s, u"pattern"_s, u"nearly white"_s, u"shadow"_s, u"grain"_s, u"corner off"_s,
        u"hand"_s};
}

QStringList emptyPhotoKinds()
{
    return {u"only wood"_s, u"only dark"_s, u"only pattern"_s, u"only nearly white"_s,
        u"page that fills the picture"_s};
}

SheetPhoto sheetPhoto(const QString &kind, int number, QSize size)
{
    return PhotoMaker(kind, number, size).made();
}

double cornerError(const PageCorners &found, const PageCorners &wanted, QSize size)
{
    double farthest = 0;
    for (size_t i = 0; i < found.points.size(); ++i) {
        const QPointF way = found.points[i] - wanted.points[i];
        farthest = std::max(farthest, std::hypot(way.x() * size.width(), way.y() * size.height()));
    }
    return farthest / std::hypot(size.width(), size.height());
}

} // namespace chuding::test
