// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "straighten.h"

#include "whiten.h"

#include <QPolygonF>
#include <QTransform>
#include <QVector3D>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace chuding {

namespace {

constexpr QSizeF sheetMm{210, 297};
constexpr double mmOfInch = 25.4;

struct Quad
{
    std::array<QPointF, 4> points; ///< dots of the photo, as `PageCorners`

    [[nodiscard]] double side(size_t from, size_t to) const
    {
        const QPointF way = points[to] - points[from];
        return std::hypot(way.x(), way.y());
    }
    /// Of the longer of two sides each.
    [[nodiscard]] QSizeF size() const
    {
        return {std::max(side(0, 1), side(3, 2)), std::max(side(0, 3), side(1, 2))};
    }
};

Quad quadOf(const PageCorners &corners, QSize photo)
{
    Quad quad;
    for (size_t i = 0; i < quad.points.size(); ++i)
        quad.points[i] = {corners.points[i].x() * photo.width(), corners.points[i].y() * photo.height()};
    return quad;
}

/// Width for height of the sheet itself. Z. Zhang, L. He: Whiteboard scanning and image enhancement (2003),
/// section 3; seen by a lens as phones have it.
double shapeOf(const Quad &quad, QSize photo)
{
    constexpr double focalShare = 0.62; // of the diagonal: 26 mm on 35 mm film
    const double focal = focalShare * std::hypot(photo.width(), photo.height());
    const auto ray = [&](size_t i) {
        return QVector3D(static_cast<float>((quad.points[i].x() - photo.width() / 2.0) / focal),
            static_cast<float>((quad.points[i].y() - photo.height() / 2.0) / focal), 1);
    };
    const QVector3D origin = ray(0);
    const QVector3D right = ray(1);
    const QVector3D below = ray(3);
    const QVector3D opposite = ray(2);
    const auto volume = [](const QVector3D &a, const QVector3D &b, const QVector3D &c) {
        return QVector3D::dotProduct(QVector3D::crossProduct(a, b), c);
    };
    const float farRight = volume(origin, opposite, below) / volume(right, opposite, below);
    const float farBelow = volume(origin, opposite, right) / volume(below, opposite, right);
    return double((right * farRight - origin).length()) / double((below * farBelow - origin).length());
}

/// Where on the page the sheet lies, in millimetres.
struct Layout
{
    QSizeF pageMm;
    QRectF sheet;
};

Layout layoutOf(double shape)
{
    constexpr double tolerance = 0.12; // corners are dragged by hand, and paper is not flat
    Layout layout;
    layout.pageMm = shape > 1 ? sheetMm.transposed() : sheetMm;
    const double ratio = std::max(shape, 1 / shape) / std::numbers::sqrt2;
    const bool isA4 = !std::isfinite(ratio) || std::abs(ratio - 1) <= tolerance;
    const QSizeF size = isA4 ? layout.pageMm : QSizeF(shape, 1).scaled(layout.pageMm, Qt::KeepAspectRatio);
    layout.sheet = QRectF(QPointF(), size);
    layout.sheet.moveCenter(QRectF(QPointF(), layout.pageMm).center());
    return layout;
}

/// Reads a photo at places between its dots; beyond it is white.
class PhotoReader
{
public:
    explicit PhotoReader(const QImage &photo)
        : m_photo(photo.convertToFormat(QImage::Format_RGB32))
    {
    }

    /// Adds red, green and blue at a place, 0 to 255 each.
    void add(double x, double y, std::array<float, 3> &sums) const
    {
        // Centres of dots lie at a half.
        const double left = std::floor(x - 0.5);
        const double top = std::floor(y - 0.5);
        if (!(left >= -1 && top >= -1 && left < m_photo.width() && top < m_photo.height())) {
            for (float &sum : sums)
                sum += 255;
            return;
        }
        const auto right = static_cast<float>(x - 0.5 - left);
        const auto below = static_cast<float>(y - 0.5 - top);
        addDot(left, top, (1 - right) * (1 - below), sums);
        addDot(left + 1, top, right * (1 - below), sums);
        addDot(left, top + 1, (1 - right) * below, sums);
        addDot(left + 1, top + 1, right * below, sums);
    }

private:
    void addDot(double x, double y, float share, std::array<float, 3> &sums) const
    {
        const int column = std::clamp(static_cast<int>(x), 0, m_photo.width() - 1);
        const int row = std::clamp(static_cast<int>(y), 0, m_photo.height() - 1);
        const QRgb dot = reinterpret_cast<const QRgb *>(m_photo.constScanLine(row))[column];
        sums[0] += share * static_cast<float>(qRed(dot));
        sums[1] += share * static_cast<float>(qGreen(dot));
        sums[2] += share * static_cast<float>(qBlue(dot));
    }

    QImage m_photo;
};

/// The photo as seen through `toPhoto`. Where it has more dots, each that is made is the mean of several.
QImage warped(const QImage &photo, const QTransform &toPhoto, QSize size, int samplesAcross)
{
    const PhotoReader reader(photo);
    QImage page(size, QImage::Format_RGB32);
    if (page.isNull())
        return {};
    const double part = 1.0 / samplesAcross;
    const auto share = static_cast<float>(part * part);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(page.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            std::array<float, 3> sums{};
            for (int i = 0; i < samplesAcross * samplesAcross; ++i) {
                const double across = x + (i % samplesAcross + 0.5) * part;
                const double down = y + (i / samplesAcross + 0.5) * part;
                const double w = toPhoto.m13() * across + toPhoto.m23() * down + toPhoto.m33();
                reader.add((toPhoto.m11() * across + toPhoto.m21() * down + toPhoto.m31()) / w,
                    (toPhoto.m12() * across + toPhoto.m22() * down + toPhoto.m32()) / w, sums);
            }
            line[x] = qRgb(static_cast<int>(sums[0] * share + 0.5F), static_cast<int>(sums[1] * share + 0.5F),
                static_cast<int>(sums[2] * share + 0.5F));
        }
    }
    return page;
}

/// On white, in the middle of the page.
QImage laidOn(QSize page, const QImage &sheet)
{
    if (sheet.isNull() || sheet.size() == page)
        return sheet;
    QImage whole(page, sheet.format());
    whole.fill(Qt::white);
    const QPoint corner((page.width() - sheet.width()) / 2, (page.height() - sheet.height()) / 2);
    const qsizetype dotBytes = sheet.depth() / 8;
    for (int y = 0; y < sheet.height(); ++y)
        std::copy_n(sheet.constScanLine(y), sheet.width() * dotBytes,
            whole.scanLine(corner.y() + y) + corner.x() * dotBytes);
    return whole;
}

} // namespace

QImage straightenPage(const QImage &photo, const PageCorners &corners, double mostDpi)
{
    constexpr int mostSamples = 4;
    if (photo.isNull() || !corners.isUsable() || !(mostDpi > 0))
        return {};
    const Quad quad = quadOf(corners, photo.size());
    const Layout layout = layoutOf(shapeOf(quad, photo.size()));
    const QSizeF inches = layout.sheet.size() / mmOfInch;
    const double photoDpi =
        std::max(quad.size().width() / inches.width(), quad.size().height() / inches.height());
    const double dpi = std::min(mostDpi, photoDpi);
    const QSize size = (inches * dpi).toSize().expandedTo({1, 1});
    QTransform toPhoto;
    const QRectF flat{QPointF(), QSizeF(size)};
    const QPolygonF from(
        QList<QPointF>{flat.topLeft(), flat.topRight(), flat.bottomRight(), flat.bottomLeft()});
    const QPolygonF to(QList<QPointF>(quad.points.begin(), quad.points.end()));
    if (!QTransform::quadToQuad(from, to, toPhoto))
        return {};
    const int samples = std::clamp(static_cast<int>(std::ceil(photoDpi / dpi - 0.25)), 1, mostSamples);
    const QImage sheet = whitened(warped(photo, toPhoto, size, samples), dpi / mmOfInch);
    const QSize page = (layout.pageMm * (dpi / mmOfInch)).toSize().expandedTo(size);
    QImage laid = laidOn(page, sheet);
    laid.setDotsPerMeterX(qRound(dpi / mmOfInch * 1000));
    laid.setDotsPerMeterY(laid.dotsPerMeterX());
    return laid;
}

} // namespace chuding
