// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_content.h"

namespace chuding {

namespace {

/// Of Chinese letters, in ems above and below the base line; Latin ones stay within.
constexpr double ascentEm = 0.88;
constexpr double descentEm = 0.16;

QRectF boxOf(const forms::FontBook &fonts, const forms::GlyphLine &line)
{
    if (line.glyphs.isEmpty())
        return {};
    const QRawFont font = fonts.rawFont(line.face, line.sizePt);
    const double last = font.advancesForGlyphIndexes({line.glyphs.constLast()}).constFirst().x();
    const QPointF start = line.origins.constFirst();
    const double right = line.origins.constLast().x() + last;
    return {start.x(), start.y() - ascentEm * line.sizePt, right - start.x(),
        (ascentEm + descentEm) * line.sizePt};
}

QRectF boxOf(const forms::Rule &rule)
{
    const double half = rule.widthPt / 2;
    return QRectF(rule.line.p1(), rule.line.p2()).normalized().adjusted(-half, -half, half, half);
}

} // namespace

QRectF FormDocument::inkBox(int page) const
{
    const forms::Page &content = m_content->pages.at(page);
    QRectF box;
    for (const forms::Picture &picture : content.pictures)
        box |= picture.box;
    for (const forms::Shape &shape : content.shapes)
        box |= shape.path.boundingRect();
    for (const forms::Rule &rule : content.rules)
        box |= boxOf(rule);
    for (const forms::GlyphLine &line : content.lines + content.foot)
        box |= boxOf(m_content->fonts, line);
    return box;
}

} // namespace chuding
