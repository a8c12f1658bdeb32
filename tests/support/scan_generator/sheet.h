// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QList>
#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <random>

namespace chuding::samples {

/// Pixels per millimetre of a 200 dpi scan.
constexpr double PixelsPerMm = 200 / 25.4;

/// Numbers that are the same on every machine for the same seed text.
class Chance
{
public:
    explicit Chance(const QString &seed);
    /// In [low, high).
    double between(double low, double high);
    quint32 bits() { return static_cast<quint32>(m_engine()); }

private:
    std::mt19937 m_engine;
};

enum class Face { Fang, Song, Bold, Kai, Black };

struct Cell
{
    double width; ///< mm
    QString text;
    Qt::Alignment align = Qt::AlignCenter;
};

struct Row
{
    double height; ///< mm
    QList<Cell> cells;
};

/// A clean page before it goes through the scanner. Places and sizes are millimetres from the top left.
class Sheet
{
public:
    Sheet(QSizeF size, const QString &seed);

    [[nodiscard]] QImage finished();
    [[nodiscard]] QSizeF size() const { return m_size; }

    void ground(const QRectF &area, const QColor &color, const QColor &frame = QColor());
    void text(const QRectF &area, const QString &text, Face face, double points,
        Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter);
    /// A paragraph with two characters of indent; gives the place under it.
    double paragraph(double top, double left, double width, const QString &text, double points = 16,
        Face face = Face::Fang);
    /// A ruled table; gives the place under it.
    double table(double top, double left, const QList<Row> &rows, double points = 12);
    void photo(const QRectF &area);
    /// Squares as of a matrix code; they say nothing.
    void matrixCode(const QRectF &area);
    /// Large, light and slanted across the page.
    void watermark(const QString &text);
    /// Round and red, with a star and the owner's name on the arc.
    void seal(QPointF centre, const QString &owner, const QString &below = QString());
    /// A line with a scribble on it.
    void signature(QPointF left, double width);

private:
    [[nodiscard]] QRectF pixels(const QRectF &area) const;

    QSizeF m_size;
    Chance m_chance;
    QImage m_image;
    QPainter m_painter;
};

/// What the scanner makes of a page: a little askew, grey-tinted paper, shading, noise.
[[nodiscard]] QImage scanned(const QImage &page, const QString &seed);

/// A PDF whose pages are these pictures as JPEG, as scanners write it.
[[nodiscard]] QByteArray imagePdf(
    const QList<QImage> &pages, int jpegQuality, double pixelsPerMm = PixelsPerMm);

} // namespace chuding::samples
