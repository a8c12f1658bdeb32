// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_parts.h"

#include <QBuffer>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace chuding::test {

using samples::Chance;
using samples::Face;
using samples::PixelsPerMm;
using samples::Sheet;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF a4{210, 297};

void drawOnArc(QPainter &painter, const QString &text, double radius)
{
    const double step = std::min(26.0, 250.0 / static_cast<double>(text.size()));
    QFont font(u"Noto Serif CJK SC"_s);
    font.setPixelSize(static_cast<int>(radius * 0.24));
    painter.setFont(font);
    for (qsizetype i = 0; i < text.size(); ++i) {
        painter.save();
        painter.rotate((static_cast<double>(i) - static_cast<double>(text.size() - 1) / 2) * step);
        painter.drawText(QRectF(-40, -radius * 0.92, 80, radius * 0.3), Qt::AlignCenter, text.mid(i, 1));
        painter.restore();
    }
}

QPainterPath star(double radius)
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const double reach = i % 2 == 0 ? radius : radius * 0.382;
        points.append(QPointF(std::cos(angle), std::sin(angle)) * reach);
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

/// Ink is not taken up evenly; what was not pressed down is gone.
void wear(QImage &image, const Stamp &stamp, Chance &chance)
{
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.setPen(Qt::NoPen);
    const double side = image.width();
    for (int i = 0; i < 26; ++i) {
        painter.setBrush(QColor(0, 0, 0, static_cast<int>(chance.between(20, 110))));
        const double radius = chance.between(3, 16);
        painter.drawEllipse(QPointF(chance.between(0, side), chance.between(0, side)), radius, radius);
    }
    if (stamp.missing > 0) {
        painter.setBrush(Qt::black);
        painter.drawPie(QRectF(-side, -side, 3 * side, 3 * side),
            static_cast<int>(chance.between(0, 360)) * 16, static_cast<int>(stamp.missing * 360 * 16));
    }
}

} // namespace

Stamp stampBy(Chance &chance)
{
    Stamp stamp;
    stamp.radiusMm = chance.between(18.8, 22.6);
    stamp.ringMm = chance.between(0.9, 1.3);
    stamp.strength = chance.between(0.75, 1);
    stamp.turned = chance.between(-12, 12);
    stamp.ink = QColor::fromHsv(static_cast<int>(chance.between(350, 366)) % 360,
        static_cast<int>(chance.between(190, 235)), static_cast<int>(chance.between(175, 225)));
    return stamp;
}

void press(QImage &page, QPointF centreMm, const Stamp &stamp, const QString &owner, Chance &chance)
{
    const double radius = stamp.radiusMm * PixelsPerMm;
    const int side = static_cast<int>(radius * 2.2);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate(side / 2.0, side / 2.0);
        painter.rotate(stamp.turned);
        painter.setPen(QPen(stamp.ink, stamp.ringMm * PixelsPerMm));
        painter.drawEllipse(QPointF(), radius * 0.97, radius * 0.97);
        painter.setPen(stamp.ink);
        drawOnArc(painter, owner, radius);
        painter.fillPath(star(radius * 0.3), stamp.ink);
    }
    wear(image, stamp, chance);
    QPainter painter(&page);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.setOpacity(stamp.strength);
    painter.drawImage(centreMm * PixelsPerMm - QPointF(side / 2.0, side / 2.0), image);
}

QString someText(Chance &chance, int letters)
{
    const QString stock =
        u"兹证明该同志自参加工作以来遵守单位各项规章制度履行岗位职责考核合格专业技术人员继续教育学时登记表初次确定"_s;
    QString text;
    int inClause = 0;
    for (int i = 0; i < letters; ++i) {
        if (++inClause > 8 && chance.bits() % 5 == 0 && i + 2 < letters) {
            text += u'，';
            inClause = 0;
        }
        text += stock.at(static_cast<qsizetype>(chance.bits() % static_cast<quint32>(stock.size())));
    }
    return text + u'。';
}

Letter letterOf(Chance &chance, const QString &seed, bool hasTable)
{
    Sheet sheet(a4, seed);
    sheet.text({30, 28, 150, 14}, u"考核证明（试例）"_s, Face::Bold, 22, Qt::AlignCenter);
    double y = 52;
    const int paragraphs = 2 + static_cast<int>(chance.bits() % 3);
    for (int i = 0; i < paragraphs; ++i)
        y = sheet.paragraph(y, 28, 154, someText(chance, 40 + static_cast<int>(chance.bits() % 60)));
    if (hasTable) {
        QList<samples::Row> rows;
        for (int row = 0; row < 5; ++row)
            rows.append({10, {{30, someText(chance, 3)}, {54, someText(chance, 7)}, {30, u"试例"_s},
                                 {40, someText(chance, 4)}}});
        y = sheet.table(y + 4, 28, rows);
    }
    const double end = std::min(y + chance.between(12, 40), 245.0);
    sheet.text({100, end, 80, 9}, u"博湖县试例镇人民政府"_s, Face::Fang, 16, Qt::AlignCenter);
    sheet.text({100, end + 10, 80, 9}, u"2024年10月12日"_s, Face::Fang, 16, Qt::AlignCenter);
    return {sheet.finished(), {chance.between(125, 155), end + chance.between(0, 14)}};
}

QImage throughJpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return QImage::fromData(bytes, "JPEG").convertToFormat(QImage::Format_RGB32);
}

QImage photographed(const QImage &page, Chance &chance)
{
    QImage image(page.size(), QImage::Format_RGB32);
    image.fill(QColor(120, 92, 70));
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const double w = page.width();
        const double h = page.height();
        const auto off = [&](double most) { return chance.between(0, most); };
        QTransform bent;
        const QPolygonF from(QList<QPointF>{{0, 0}, {w, 0}, {w, h}, {0, h}});
        const QPolygonF to(
            QList<QPointF>{{w * off(0.04), h * off(0.04)}, {w * (1 - off(0.04)), h * off(0.03)},
                {w * (1 - off(0.02)), h * (1 - off(0.03))}, {w * off(0.03), h * (1 - off(0.02))}});
        if (QTransform::quadToQuad(from, to, bent))
            painter.setTransform(bent);
        painter.drawImage(0, 0, page);
    }
    const double warm = chance.between(0.82, 0.95);
    const double fall = chance.between(0.1, 0.35);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const double light = 0.95 - fall * x / image.width() - fall / 2 * y / image.height();
            line[x] = qRgb(static_cast<int>(qRed(line[x]) * light),
                static_cast<int>(qGreen(line[x]) * light * 0.97),
                static_cast<int>(qBlue(line[x]) * light * warm));
        }
    }
    return throughJpeg(image, static_cast<int>(chance.between(45, 75)));
}

QImage greyCopy(const QImage &page)
{
    return page.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
}

void addColourPhoto(QImage &page, QRectF areaMm, Chance &chance)
{
    QPainter painter(&page);
    painter.scale(PixelsPerMm, PixelsPerMm);
    painter.setClipRect(areaMm);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(
        areaMm, QColor(static_cast<int>(chance.between(60, 220)), static_cast<int>(chance.between(90, 190)),
                    static_cast<int>(chance.between(120, 240))));
    for (int i = 0; i < 60; ++i) {
        const QPointF centre(
            chance.between(areaMm.left(), areaMm.right()), chance.between(areaMm.top(), areaMm.bottom()));
        const double reach = chance.between(2, areaMm.width() / 4);
        const bool isWarm = chance.bits() % 2 == 0;
        QRadialGradient shade(centre, reach);
        const QColor colour =
            isWarm ? QColor(static_cast<int>(chance.between(170, 235)),
                         static_cast<int>(chance.between(20, 170)), static_cast<int>(chance.between(20, 130)))
                   : QColor::fromHsv(static_cast<int>(chance.between(0, 359)), 140,
                         static_cast<int>(chance.between(40, 220)));
        shade.setColorAt(0, colour);
        shade.setColorAt(1, QColor(colour.red(), colour.green(), colour.blue(), 60));
        painter.setBrush(shade);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(centre, reach, reach * chance.between(0.6, 1.5));
    }
}

void addLetterhead(QImage &page, Chance &chance)
{
    QPainter painter(&page);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setPen(QColor(static_cast<int>(chance.between(190, 230)), 20, 25));
    QFont font(u"Noto Serif CJK SC"_s);
    font.setBold(true);
    font.setPixelSize(static_cast<int>(chance.between(13, 20) * PixelsPerMm));
    painter.setFont(font);
    const double width = a4.width() * PixelsPerMm;
    painter.drawText(
        QRectF(0, 8 * PixelsPerMm, width, 26 * PixelsPerMm), Qt::AlignCenter, u"博湖县试例局文件"_s);
    const double y = 40 * PixelsPerMm;
    painter.setPen(QPen(painter.pen().color(), 0.7 * PixelsPerMm));
    painter.drawLine(QPointF(25 * PixelsPerMm, y), QPointF(185 * PixelsPerMm, y));
    painter.setBrush(painter.pen().color());
    painter.drawPath(star(3 * PixelsPerMm).translated(width / 2, y));
}

void addNameChop(QImage &page, QPointF centreMm, Chance &chance)
{
    const double side = chance.between(12, 24) * PixelsPerMm;
    QPainter painter(&page);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centreMm * PixelsPerMm);
    painter.rotate(chance.between(-10, 10));
    painter.setPen(QPen(QColor(200, 30, 40), 0.9 * PixelsPerMm));
    painter.drawRect(QRectF(-side / 2, -side / 2, side, side));
    QFont font(u"Noto Serif CJK SC"_s);
    font.setPixelSize(static_cast<int>(side * 0.4));
    painter.setFont(font);
    painter.drawText(QRectF(-side / 2, -side / 2, side, side), Qt::AlignCenter, u"李例\n之印"_s);
}

void addRoundThings(QImage &page, Chance &chance)
{
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(30, 30, 30), 0.4 * PixelsPerMm));
    for (int i = 0; i < 9; ++i)
        painter.drawEllipse(QPointF(chance.between(30, 180), chance.between(60, 250)) * PixelsPerMm,
            chance.between(2, 9) * PixelsPerMm, chance.between(2, 9) * PixelsPerMm);
    painter.drawEllipse(QRectF(40 * PixelsPerMm, 180 * PixelsPerMm, 90 * PixelsPerMm, 40 * PixelsPerMm));
}

void addGround(QImage &page, Chance &chance)
{
    const QList<QColor> grounds{{250, 240, 214}, {252, 228, 226}, {226, 242, 228}, {255, 236, 196}};
    const QColor ground = grounds.at(static_cast<qsizetype>(chance.bits() % 4));
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(page.rect(), ground);
    painter.setPen(QPen(QColor(214, 150, 130), 0.2 * PixelsPerMm));
    for (double y = 12; y < a4.height() - 12; y += 4) {
        QPainterPath wave(QPointF(12, y) * PixelsPerMm);
        for (double x = 12; x < a4.width() - 20; x += 8)
            wave.quadTo(QPointF(x + 4, y + (static_cast<int>(x / 8) % 2 == 0 ? 5 : -5)) * PixelsPerMm,
                QPointF(x + 8, y) * PixelsPerMm);
        painter.drawPath(wave);
    }
    painter.setPen(QPen(QColor(190, 40, 40), 1.6 * PixelsPerMm));
    painter.drawRect(QRectF(QPointF(10, 10) * PixelsPerMm, QPointF(200, 287) * PixelsPerMm));
}

QImage turned(const QImage &image, double degrees)
{
    QImage out(image.size(), QImage::Format_RGB32);
    out.fill(QColor(238, 238, 236));
    QPainter painter(&out);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(out.width() / 2.0, out.height() / 2.0);
    painter.rotate(degrees);
    painter.translate(-out.width() / 2.0, -out.height() / 2.0);
    painter.drawImage(0, 0, image);
    return out;
}

} // namespace chuding::test
