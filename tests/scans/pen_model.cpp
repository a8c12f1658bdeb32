// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pen_model.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace chuding::test {

using samples::Chance;
using samples::PixelsPerMm;

namespace {

/// Where the pen is, in heights of a sign, and how hard it is pressed, 0 to 1.
struct PenPoint
{
    QPointF place;
    double pressure = 1;
};
using Stroke = QList<PenPoint>;

/// Signs as they are written: stroke by stroke, in the square from 0 to 1.
const QList<QList<QList<QPointF>>> &signs()
{
    static const QList<QList<QList<QPointF>>> list{
        // 王
        {{{.2, .2}, {.8, .15}}, {{.25, .5}, {.75, .46}}, {{.5, .18}, {.5, .85}}, {{.12, .88}, {.9, .82}}},
        // 李
        {{{.15, .25}, {.85, .18}}, {{.5, .02}, {.5, .5}}, {{.48, .25}, {.3, .42}, {.1, .52}},
            {{.52, .25}, {.7, .4}, {.92, .5}}, {{.3, .58}, {.7, .54}, {.5, .68}},
            {{.5, .68}, {.54, .9}, {.4, .98}, {.32, .9}}, {{.08, .78}, {.92, .72}}},
        // 刘
        {{{.25, .05}, {.32, .15}}, {{.08, .28}, {.55, .22}}, {{.45, .25}, {.3, .65}, {.05, .92}},
            {{.15, .45}, {.35, .65}, {.55, .9}}, {{.7, .2}, {.7, .6}},
            {{.9, .05}, {.9, .9}, {.8, .97}, {.74, .88}}},
        // 张
        {{{.12, .12}, {.38, .1}, {.36, .28}}, {{.36, .28}, {.14, .32}, {.1, .5}},
            {{.1, .5}, {.38, .48}, {.34, .9}, {.2, .85}}, {{.85, .1}, {.72, .28}, {.55, .38}},
            {{.45, .5}, {.95, .45}}, {{.62, .08}, {.62, .9}, {.76, .76}},
            {{.64, .52}, {.78, .72}, {.98, .92}}},
        // 明
        {{{.12, .15}, {.12, .75}}, {{.12, .17}, {.4, .14}, {.4, .75}}, {{.14, .44}, {.38, .42}},
            {{.12, .72}, {.4, .7}}, {{.58, .08}, {.58, .6}, {.46, .95}},
            {{.58, .1}, {.9, .06}, {.9, .88}, {.82, .97}, {.75, .9}}, {{.6, .35}, {.88, .32}},
            {{.6, .58}, {.88, .55}}},
        // 华
        {{{.3, .05}, {.2, .25}, {.05, .4}}, {{.2, .25}, {.2, .55}}, {{.8, .08}, {.6, .28}, {.45, .35}},
            {{.55, .05}, {.55, .4}, {.7, .48}, {.85, .4}}, {{.06, .68}, {.94, .62}}, {{.5, .5}, {.5, 1}}},
        // 伟
        {{{.3, .05}, {.2, .28}, {.05, .48}}, {{.2, .3}, {.2, .95}}, {{.38, .25}, {.9, .2}},
            {{.38, .45}, {.88, .4}}, {{.35, .65}, {.9, .6}, {.86, .8}, {.76, .84}}, {{.64, .05}, {.64, .98}}},
    };
    return list;
}

/// No two are written alike.
Stroke strokeOf(const QList<QPointF> &points, Chance &chance)
{
    Stroke stroke;
    for (const QPointF point : points)
        stroke.append({point + QPointF(chance.between(-0.06, 0.06), chance.between(-0.06, 0.06)),
            chance.between(0.6, 1)});
    return stroke;
}

/// Lines of a name: the pen is set down at each one's begin.
QList<Stroke> linesOf(Chance &chance, double running)
{
    QList<Stroke> lines;
    double left = 0;
    const int count = 2 + static_cast<int>(chance.bits() % 2);
    for (int sign = 0; sign < count; ++sign) {
        const double size = chance.between(0.75, 1.1);
        const double rise = chance.between(-0.12, 0.12);
        bool isFirst = true;
        for (const QList<QPointF> &points :
            signs().at(static_cast<qsizetype>(chance.bits()) % signs().size())) {
            Stroke stroke = strokeOf(points, chance);
            for (PenPoint &point : stroke)
                point.place = point.place * size + QPointF(left, rise - size);
            const double readiness = isFirst ? running * 0.5 : running;
            isFirst = false;
            if (lines.isEmpty() || chance.between(0, 1) >= readiness) {
                lines.append(stroke);
                continue;
            }
            const QPointF middle = (lines.last().last().place + stroke.first().place) / 2;
            lines.last().append(
                {middle + QPointF(chance.between(-0.06, 0.06), chance.between(-0.03, 0.08)), 0.25});
            lines.last() += stroke;
        }
        left += size * chance.between(0.75, 1.05);
    }
    return lines;
}

double curve(double before, double from, double to, double after, double t)
{
    return 0.5 * (2 * from + (to - before) * t + (2 * before - 5 * from + 4 * to - after) * t * t +
                     (3 * from - before - 3 * to + after) * t * t * t);
}

/// Through all points, without corners (Catmull and Rom), in steps that are finer than a dot.
Stroke smooth(const Stroke &stroke)
{
    constexpr int steps = 40;
    Stroke fine;
    const auto at = [&stroke](
                        qsizetype i) { return stroke.at(std::clamp<qsizetype>(i, 0, stroke.size() - 1)); };
    for (qsizetype i = 0; i + 1 < stroke.size(); ++i) {
        for (int step = 0; step < steps; ++step) {
            const double t = static_cast<double>(step) / steps;
            const auto part = [&](auto value) {
                return curve(value(at(i - 1)), value(at(i)), value(at(i + 1)), value(at(i + 2)), t);
            };
            fine.append({{part([](const PenPoint &point) { return point.place.x(); }),
                             part([](const PenPoint &point) { return point.place.y(); })},
                std::clamp(part([](const PenPoint &point) { return point.pressure; }), 0.1, 1.1)});
        }
    }
    // The pen is set down and lifted.
    for (qsizetype i = 0; i < std::min<qsizetype>(12, fine.size() / 3); ++i) {
        const double share = 0.5 + 0.5 * static_cast<double>(i) / 12;
        fine[i].pressure *= share;
        fine[fine.size() - 1 - i].pressure *= share;
    }
    return fine;
}

} // namespace

Pen bluePen(Chance &chance)
{
    const bool isDeep = chance.bits() % 3 == 0; // blue-black
    const QColor ink =
        isDeep ? QColor(static_cast<int>(chance.between(20, 40)), static_cast<int>(chance.between(25, 50)),
                     static_cast<int>(chance.between(85, 120)))
               : QColor(static_cast<int>(chance.between(20, 70)), static_cast<int>(chance.between(40, 90)),
                     static_cast<int>(chance.between(140, 205)));
    return {ink, chance.between(0.3, 0.65), chance.between(0.15, 0.6)};
}

Pen darkPen(Chance &chance)
{
    const int dark = static_cast<int>(chance.between(20, 85));
    return {QColor(dark, dark, dark + 4), chance.between(0.32, 0.65), chance.between(0.15, 0.6)};
}

QRectF writeName(
    QImage &page, QPointF leftMm, double heightMm, const Pen &pen, double running, Chance &chance)
{
    QImage layer(page.size(), QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    QRectF box;
    {
        QPainter painter(&layer);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(PixelsPerMm, PixelsPerMm);
        QTransform hand;
        hand.translate(leftMm.x(), leftMm.y());
        hand.rotate(chance.between(-7, 3));
        hand.shear(chance.between(-0.25, 0.05), 0);
        hand.scale(heightMm, heightMm);
        for (const Stroke &line : linesOf(chance, running)) {
            const Stroke fine = smooth(line);
            for (qsizetype i = 0; i + 1 < fine.size(); ++i) {
                const double width = pen.widthMm * (1 - pen.variety * (1 - fine.at(i).pressure));
                const QPointF from = hand.map(fine.at(i).place);
                const QPointF to = hand.map(fine.at(i + 1).place);
                painter.setPen(QPen(pen.ink, width, Qt::SolidLine, Qt::RoundCap));
                painter.drawLine(from, to);
                box |= QRectF(from, QSizeF(0.1, 0.1)) | QRectF(to, QSizeF(0.1, 0.1));
            }
        }
    }
    QPainter painter(&page);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.setOpacity(chance.between(0.85, 1));
    painter.drawImage(0, 0, layer);
    return box;
}

} // namespace chuding::test
