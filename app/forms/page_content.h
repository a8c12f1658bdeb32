// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "font_book.h"
#include "forms.h"

#include <QByteArray>
#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QRgb>
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

/// A filled outline.
struct Shape
{
    QPainterPath path;
    QRgb color = 0xFF000000;
};

/// A picture of which a part fills its box. It stays packed until it is drawn: a document may have thousands.
struct Picture
{
    QRectF box;
    QByteArray file; ///< JPEG or PNG
    QRect part;      ///< in its dots
};

/// A file that travels inside the PDF.
struct EmbeddedFile
{
    QString name; ///< ASCII
    QString description;
    QByteArray mimeType;
    QByteArray bytes;
};

/// What stands on one page, in reading order.
struct Page
{
    QSizeF sizePt;
    QList<Shape> ground; ///< under everything else: no text for those who search or copy
    QList<Picture> pictures;
    QList<Shape> shapes;
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
    QList<PaperSection> sections;
    QList<forms::EmbeddedFile> files;
    QString title;
    Moment moment;
    FormReport report;
};

} // namespace chuding
