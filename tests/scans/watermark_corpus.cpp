// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watermark_corpus.h"

#include "scan_generator/sheet.h"

#include <QPainter>
#include <QPainterPath>

#include <functional>
#include <numbers>

namespace chuding::test {

namespace {

using samples::Chance;
using samples::Face;
using samples::PixelsPerMm;
using samples::Sheet;
using namespace Qt::StringLiterals;

constexpr QSizeF a4{210, 297};

/// Paints in millimetres, under what is there.
class Under
{
public:
    explicit Under(QImage &page)
        : m_painter(&page)
    {
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        m_painter.scale(PixelsPerMm, PixelsPerMm);
    }
    QPainter *operator->() { return &m_painter; }
    void setLetters(double heightMm, const QColor &colour)
    {
        QFont font(u"Noto Sans CJK SC"_s);
        font.setPixelSize(static_cast<int>(heightMm * 10));
        m_painter.setFont(font);
        m_painter.setPen(colour);
    }
    /// In the middle of the box around `centre`.
    void text(QPointF centre, double degrees, const QString &text)
    {
        m_painter.save();
        m_painter.translate(centre);
        m_painter.rotate(degrees);
        m_painter.scale(0.1, 0.1);
        m_painter.drawText(QRectF(-3000, -1000, 6000, 2000), Qt::AlignCenter, text);
        m_painter.restore();
    }

private:
    QPainter m_painter;
};

QString sentence(Chance &chance, int letters)
{
    const QString stock =
        u"兹证明该同志自参加工作以来遵守单位各项规章制度履行岗位职责考核合格专业技术人员继续教育学时登记表初次确定"_s;
    QString text;
    for (int i = 0; i < letters; ++i)
        text += stock.at(static_cast<qsizetype>(chance.bits() % static_cast<quint32>(stock.size())));
    return text + u'。';
}

/// A form with a title, a ruled table and some lines of text.
QImage form(Chance &chance, const QString &seed)
{
    Sheet sheet(a4, seed);
    sheet.text({30, 25, 150, 14}, u"初次确定专业技术职务呈报表"_s, Face::Bold, 22, Qt::AlignCenter);
    QList<samples::Row> rows;
    for (int i = 0; i < 6 + static_cast<int>(chance.between(0, 4)); ++i)
        rows.append({chance.between(8, 13), {{32, u"工作单位"_s}, {46, sentence(chance, 7)},
                                                {30, u"出生年月"_s}, {46, sentence(chance, 5)}}});
    double y = sheet.table(48, 28, rows) + 8;
    while (y < 240)
        y = sheet.paragraph(y, 28, 154, sentence(chance, static_cast<int>(chance.between(40, 130))));
    return sheet.finished();
}

QColor light(Chance &chance, double least = 195, double most = 232)
{
    const int grey = static_cast<int>(chance.between(least, most));
    return {grey, grey, grey};
}

void repeated(QImage &page, Chance &chance, const QColor &colour, double letterMm)
{
    Under under(page);
    under.setLetters(letterMm, colour);
    const double slant = chance.between(-48, -20);
    for (double y = 30; y < 290; y += letterMm * 5.5) {
        for (double x = 30; x < 220; x += letterMm * 9)
            under.text({x, y}, slant, u"新疆专业技术"_s);
    }
}

void once(QImage &page, Chance &chance, double slant, double letterMm)
{
    Under under(page);
    under.setLetters(letterMm, light(chance));
    under.text({105, chance.between(120, 180)}, slant, u"呈报专用"_s);
}

void logo(QImage &page, Chance &chance)
{
    Under under(page);
    const double radius = chance.between(35, 60);
    under->translate(105, 150);
    under->setPen(QPen(light(chance), 5));
    under->drawEllipse(QPointF(), radius, radius);
    under->drawEllipse(QPointF(), radius * 0.7, radius * 0.7);
    QPainterPath star;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const double reach = radius * (i % 2 == 0 ? 0.55 : 0.22);
        const QPointF point(std::cos(angle) * reach, std::sin(angle) * reach);
        i == 0 ? star.moveTo(point) : star.lineTo(point);
    }
    star.closeSubpath();
    under->fillPath(star, light(chance));
}

void shading(QImage &page, Chance &chance)
{
    Under under(page);
    const QColor grey = light(chance, 205, 235);
    for (int row = 0; row < 8; ++row)
        under->fillRect(QRectF(28, 48 + row * 24, 154, 10), grey);
    under->fillRect(QRectF(28, 48, 32, 190), grey);
}

/// Uneven light, creases, soft stains.
void dirt(QImage &page, Chance &chance)
{
    Under under(page);
    for (int i = 0; i < 12; ++i) {
        const QPointF centre(chance.between(15, 195), chance.between(15, 280));
        const double radius = chance.between(6, 30);
        QRadialGradient stain(centre, radius);
        stain.setColorAt(0, light(chance, 215, 240));
        stain.setColorAt(1, Qt::white);
        under->setPen(Qt::NoPen);
        under->setBrush(stain);
        under->drawEllipse(centre, radius, radius);
    }
    QLinearGradient fold(0, 140, 0, 156);
    fold.setColorAt(0, Qt::white);
    fold.setColorAt(0.5, light(chance, 215, 235));
    fold.setColorAt(1, Qt::white);
    under->fillRect(QRectF(0, 140, 210, 16), fold);
}

/// The back shines through: mirrored, light, as small as text is.
void back(QImage &page, Chance &chance)
{
    const QImage other = form(chance, u"back"_s).mirrored(true, false);
    QPainter painter(&page);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.setOpacity(chance.between(0.06, 0.13));
    painter.drawImage(0, 0, other);
}

void frame(QImage &page, Chance &chance)
{
    Under under(page);
    under->setPen(QPen(light(chance, 180, 225), chance.between(0.8, 2)));
    under->setBrush(Qt::NoBrush);
    under->drawRect(QRectF(14, 14, 182, 269));
    under->drawRect(QRectF(18, 18, 174, 261));
    for (double y = 60; y < 270; y += 12)
        under->drawLine(QPointF(22, y), QPointF(188, y));
}

void photo(QImage &page, Chance &chance)
{
    Under under(page);
    under->fillRect(QRectF(150, 50, 26, 36), QColor(205, 222, 235));
    under->setPen(Qt::NoPen);
    under->setBrush(QColor(235, 205, 190));
    under->drawEllipse(QPointF(163, 64), 7, 9);
    under->setBrush(QColor(60, 60, 70));
    under->drawEllipse(QPointF(163, 56), 7, 4);
    under->fillRect(QRectF(153, 75, 20, 11), QColor(90, 100, 120));
    static_cast<void>(chance);
}

struct Kind
{
    QString key;
    bool hasWatermark;
    std::function<void(QImage &, Chance &)> draw;
};

const QList<Kind> &kinds()
{
    static const QList<Kind> list{
        {u"repeated"_s, true, [](QImage &p, Chance &c) { repeated(p, c, light(c), c.between(7, 12)); }},
        {u"repeated, upright and large"_s, true,
            [](QImage &p, Chance &c) {
                Under under(p);
                under.setLetters(14, light(c));
                for (double y = 40; y < 280; y += 45)
                    under.text({105, y}, 0, u"人才服务平台"_s);
            }},
        {u"reddish"_s, true,
            [](QImage &p, Chance &c) {
                repeated(p, c, {255, 214, 214}, c.between(8, 12));
            }},
        {u"bluish"_s, true,
            [](QImage &p, Chance &c) {
                repeated(p, c, {206, 220, 250}, c.between(8, 12));
            }},
        {u"once, slanted"_s, true,
            [](QImage &p, Chance &c) { once(p, c, c.between(-50, -25), c.between(24, 40)); }},
        {u"once, upright"_s, true, [](QImage &p, Chance &c) { once(p, c, 0, c.between(30, 42)); }},
        {u"logo"_s, true, &logo},
        {u"plain"_s, false, [](QImage &, Chance &) {}},
        {u"shading"_s, false, &shading},
        {u"dirt"_s, false, &dirt},
        {u"back"_s, false, &back},
        {u"frame"_s, false, &frame},
        {u"photo"_s, false, &photo},
        {u"letterhead"_s, false,
            [](QImage &p, Chance &) {
                Under under(p);
                under.setLetters(14, {200, 20, 30});
                under.text({105, 20}, 0, u"博湖县试例文件"_s);
                under->fillRect(QRectF(28, 38, 154, 1), QColor(200, 20, 30));
            }},
        {u"pale text"_s, false,
            [](QImage &p, Chance &) {
                QPainter painter(&p);
                painter.fillRect(p.rect(), QColor(255, 255, 255, 150));
            }},
        {u"a light heading"_s, false,
            [](QImage &p, Chance &c) {
                Under under(p);
                under.setLetters(10, light(c));
                under.text({105, 272}, 0, u"打印自试例平台"_s);
            }},
    };
    return list;
}

} // namespace

QStringList watermarkPageKinds()
{
    QStringList keys;
    for (const Kind &kind : kinds()) {
        keys.append(kind.key);
        keys.append(kind.key + u", scanned"_s);
    }
    return keys;
}

WatermarkPage watermarkPage(const QString &kind, int number)
{
    const QString scanned = u", scanned"_s;
    const bool isScanned = kind.endsWith(scanned);
    const QString key = isScanned ? kind.chopped(scanned.size()) : kind;
    for (const Kind &one : kinds()) {
        if (one.key != key)
            continue;
        const QString seed = u"%1/%2"_s.arg(key).arg(number);
        Chance chance(seed);
        QImage page = form(chance, seed);
        one.draw(page, chance);
        return {isScanned ? samples::scanned(page, seed) : page, PixelsPerMm, one.hasWatermark};
    }
    return {};
}

} // namespace chuding::test
