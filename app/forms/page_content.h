// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "font_book.h"
#include "forms.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QSizeF>

namespace chuding::forms {

/// Characters of one face and size on one line. Lengths in points, y downwards from the page's top.
struct GlyphLine
{
    int face = 0;
    double sizePt = 0;
    QList<quint32> glyphs;
    QList<QPointF> origins; ///< of each glyph, on the base line
    QList<char32_t> text;   ///< the character that each glyph stands for
};

/// A black line.
struct Rule
{
    QLineF line;
    double widthPt = 0.5;
};

/// What stands on one page, in reading order.
struct Page
{
    QSizeF sizePt;
    QList<GlyphLine> lines;
    QList<GlyphLine> foot; ///< the page number
    QList<Rule> rules;
};

inline constexpr double pointsPerMm = 72.0 / 25.4;
[[nodiscard]] constexpr double mm(double millimetres)
{
    return millimetres * pointsPerMm;
}

} // namespace chuding::forms

namespace chuding {

struct FormDocument::Content
{
    forms::FontBook fonts;
    QList<forms::Page> pages;
    QString title;
    Moment moment;
    FormReport report;
};

} // namespace chuding
