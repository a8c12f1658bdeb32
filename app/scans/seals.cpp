// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seals.h"

#include "page_paper.h"

#include <QSize>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace chuding {

namespace {

constexpr double dots = 4; // a millimetre, of what is looked at
constexpr double smallestMm = 28;
constexpr double largestMm = 50;
constexpr int leastRadius = static_cast<int>(smallestMm / 2 * dots) - 2; // what fits best here is no seal
constexpr int mostRadius = static_cast<int>(largestMm / 2 * dots) + 2;
constexpr int sectors = 180;
constexpr double foundShare = 0.58;
constexpr double unsureShare = 0.48;
constexpr double thinShare = 0.4; // of what is there of a ring
constexpr int mostCandidates = 12;

/// One number a dot, how much of what is looked for it shows: 0 to 255.
struct Layer
{
    int width = 0;
    int height = 0;
    std::vector<quint8> values;

    [[nodiscard]] int at(int x, int y) const
    {
        return x < 0 || y < 0 || x >= width || y >= height
                   ? 0
                   : values[static_cast<size_t>(y) * static_cast<size_t>(width) + static_cast<size_t>(x)];
    }
    [[nodiscard]] int around(QPointF place) const
    {
        return at(static_cast<int>(std::lround(place.x())), static_cast<int>(std::lround(place.y())));
    }
};

Layer layerOf(const QImage &image)
{
    Layer layer{image.width(), image.height(), {}};
    layer.values.resize(static_cast<size_t>(layer.width) * static_cast<size_t>(layer.height));
    return layer;
}

struct Layers
{
    Layer red;  ///< what is missing of green and blue and not of red, the paper being white
    Layer dark; ///< what is missing of the brightest channel, where there is no colour
};

Layers layersOf(const QImage &image)
{
    constexpr int colourful = 60; // no photocopy is
    const std::array<int, 3> paper = paperColour(image);
    Layers layers{layerOf(image), layerOf(image)};
    size_t dot = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x, ++dot) {
            const int red = std::min(255, qRed(line[x]) * 255 / paper[0]);
            const int green = std::min(255, qGreen(line[x]) * 255 / paper[1]);
            const int blue = std::min(255, qBlue(line[x]) * 255 / paper[2]);
            const int redness = red - std::max(green, blue);
            // Skin, wood and brown paper have more green than blue; ink of seals has hardly more.
            const bool isRed =
                redness > 0 && green - blue <= redness / 3 + 6 && blue - green <= redness * 2 / 3;
            layers.red.values[dot] = static_cast<quint8>(isRed ? redness : 0);
            const int most = std::max({red, green, blue});
            const bool isGrey = most - std::min({red, green, blue}) < colourful;
            layers.dark.values[dot] = static_cast<quint8>(isGrey ? 255 - most : 0);
        }
    }
    return layers;
}

/// Takes a little of each neighbour: noise and the squares of JPEG make no edges then.
Layer softened(const Layer &layer)
{
    Layer soft = layer;
    const auto width = static_cast<size_t>(layer.width);
    for (int y = 1; y + 1 < layer.height; ++y) {
        const quint8 *above = &layer.values[static_cast<size_t>(y - 1) * width];
        const quint8 *row = above + width;
        const quint8 *below = row + width;
        for (size_t x = 1; x + 1 < width; ++x) {
            const int sum = above[x - 1] + 2 * above[x] + above[x + 1] + 2 * row[x - 1] + 4 * row[x] +
                            2 * row[x + 1] + below[x - 1] + 2 * below[x] + below[x + 1];
            soft.values[static_cast<size_t>(y) * width + x] = static_cast<quint8>(sum / 16);
        }
    }
    return soft;
}

/// How many edges point at each place of the page from the distance of a ring: cells of two by two dots.
class Votes
{
public:
    explicit Votes(const Layer &layer)
        : m_width(layer.width / cell + 1)
        , m_height(layer.height / cell + 1)
        , m_counts(static_cast<size_t>(m_width) * static_cast<size_t>(m_height))
    {
    }

    void collect(const Layer &layer, int leastStep)
    {
        for (int y = 1; y + 1 < layer.height; ++y) {
            for (int x = 1; x + 1 < layer.width; ++x) {
                const int across = layer.at(x + 1, y) - layer.at(x - 1, y);
                const int down = layer.at(x, y + 1) - layer.at(x, y - 1);
                const int square = across * across + down * down;
                if (square < leastStep * leastStep)
                    continue;
                const double length = std::sqrt(square);
                castAlong(x, y, across / length, down / length);
            }
        }
    }

    /// The places with most votes, each well apart from the others, in dots.
    [[nodiscard]] QList<QPointF> peaks() const
    {
        constexpr int apart = 16; // cells: 8 mm
        Votes rest = *this;
        rest.blur();
        QList<QPointF> found;
        while (found.size() < mostCandidates) {
            const auto top = std::max_element(rest.m_counts.begin(), rest.m_counts.end());
            if (top == rest.m_counts.end() || *top < leastVotes)
                break;
            const auto index = static_cast<int>(top - rest.m_counts.begin());
            const int x = index % m_width;
            const int y = index / m_width;
            found.append(QPointF(x * cell + cell / 2, y * cell + cell / 2));
            rest.clear(x, y, apart);
        }
        return found;
    }

private:
    static constexpr int cell = 2;
    static constexpr int leastVotes = 60;

    void castAlong(int x, int y, double across, double down)
    {
        for (const int side : {-1, 1}) {
            for (int distance = leastRadius; distance <= mostRadius; distance += cell) {
                const int column = static_cast<int>(x + side * across * distance) / cell;
                const int row = static_cast<int>(y + side * down * distance) / cell;
                if (column >= 0 && row >= 0 && column < m_width && row < m_height)
                    ++m_counts[index(column, row)];
            }
        }
    }
    void blur()
    {
        const std::vector<int> counts = m_counts;
        for (int y = 1; y + 1 < m_height; ++y) {
            for (int x = 1; x + 1 < m_width; ++x) {
                int sum = 0;
                for (int row = y - 1; row <= y + 1; ++row) {
                    for (int column = x - 1; column <= x + 1; ++column)
                        sum += counts[index(column, row)];
                }
                m_counts[index(x, y)] = sum;
            }
        }
    }
    void clear(int x, int y, int around)
    {
        for (int row = std::max(0, y - around); row <= std::min(m_height - 1, y + around); ++row) {
            for (int column = std::max(0, x - around); column <= std::min(m_width - 1, x + around); ++column)
                m_counts[index(column, row)] = 0;
        }
    }
    [[nodiscard]] size_t index(int x, int y) const
    {
        return static_cast<size_t>(y) * static_cast<size_t>(m_width) + static_cast<size_t>(x);
    }

    int m_width;
    int m_height;
    std::vector<int> m_counts;
};

/// The points of a circle, once for all.
const std::array<QPointF, sectors> &directions()
{
    static const std::array<QPointF, sectors> points = [] {
        std::array<QPointF, sectors> made;
        for (size_t sector = 0; sector < sectors; ++sector) {
            const double angle = 2 * std::numbers::pi * static_cast<double>(sector) / sectors;
            made[sector] = QPointF(std::cos(angle), std::sin(angle));
        }
        return made;
    }();
    return points;
}

struct RingFit
{
    QPointF centre;      ///< dots
    double radius = 0;   ///< dots, of the middle of the line
    double closed = 0;   ///< how much of a thin line lies on the circle
    double strength = 0; ///< of that line, 0 to 1

    [[nodiscard]] bool isBetterThan(const RingFit &other) const
    {
        return std::pair(closed, strength) > std::pair(other.closed, other.strength);
    }
};

/// Counts dots on the circle, in every `stride`th direction, that have none beyond it. Nothing when most of
/// them have some within, too: that is a disc.
RingFit fitOf(const Layer &layer, QPointF centre, double radius, int least, size_t stride)
{
    constexpr double beyond = 7; // dots: clear of a ring of 1.2 mm and its blur
    constexpr double within = 5; // less: the name begins there
    int there = 0;
    int thin = 0;
    int strength = 0;
    for (size_t sector = 0; sector < sectors; sector += stride) {
        const QPointF direction = directions()[sector];
        const auto valueAt = [&](double distance) { return layer.around(centre + direction * distance); };
        const auto isAt = [&](double distance) { return valueAt(distance) >= least; };
        const bool isOn = isAt(radius - 1) || isAt(radius) || isAt(radius + 1);
        if (!isOn || isAt(radius + beyond))
            continue;
        ++there;
        strength += valueAt(radius);
        if (!isAt(radius - within) || !isAt(radius - within - 1))
            ++thin;
    }
    if (there == 0 || thin < there * thinShare)
        return {};
    return {
        centre, radius, double(there) * static_cast<double>(stride) / sectors, strength / (255.0 * there)};
}

/// The best circle about a candidate.
RingFit bestFit(const Layer &layer, QPointF about, int least)
{
    RingFit best;
    const auto tryAt = [&](QPointF centre, double radius, size_t stride) {
        const RingFit fit = fitOf(layer, centre, radius, least, stride);
        if (fit.isBetterThan(best))
            best = fit;
    };
    constexpr int reach = 6;
    for (int down = -reach; down <= reach; down += 3) {
        for (int across = -reach; across <= reach; across += 3) {
            for (int radius = leastRadius; radius <= mostRadius; ++radius)
                tryAt(about + QPointF(across, down), radius, 4);
        }
    }
    const RingFit coarse = best;
    best = {};
    if (coarse.closed < unsureShare / 2)
        return best;
    for (int down = -3; down <= 3; ++down) {
        for (int across = -3; across <= 3; ++across) {
            for (int wider = -3; wider <= 3; ++wider)
                tryAt(coarse.centre + QPointF(across, down), coarse.radius + wider, 1);
        }
    }
    return best;
}

/// What counts as a line of that ink, in a layer's numbers.
struct Ink
{
    int leastStep; ///< of an edge
    int least;     ///< of a dot
};
constexpr Ink plainInk{14, 16};
constexpr Ink paleInk{5, 6};
constexpr Ink greyInk{40, 40};

QList<SealMark> ringsIn(const Layer &layer, Ink ink, bool isRed)
{
    const Layer soft = softened(layer);
    Votes votes(soft);
    votes.collect(soft, ink.leastStep);
    QList<SealMark> rings;
    for (const QPointF &peak : votes.peaks()) {
        const RingFit fit = bestFit(soft, peak, ink.least);
        if (fit.closed < unsureShare || fit.radius <= leastRadius + 1 || fit.radius >= mostRadius - 1)
            continue;
        const SealMark ring{fit.centre / dots, 2 * fit.radius / dots, fit.closed, isRed};
        const bool isKnown = std::any_of(rings.cbegin(), rings.cend(), [&](const SealMark &other) {
            const QPointF between = other.centreMm - ring.centreMm;
            return std::hypot(between.x(), between.y()) < smallestMm / 2;
        });
        if (!isKnown)
            rings.append(ring);
    }
    std::sort(
        rings.begin(), rings.end(), [](const SealMark &a, const SealMark &b) { return a.closed > b.closed; });
    return rings;
}

/// Only what is nearly whole: pale and grey lines are many.
QList<SealMark> clearRings(const Layer &layer, Ink ink, bool isRed)
{
    QList<SealMark> rings = ringsIn(layer, ink, isRed);
    rings.removeIf([](const SealMark &ring) { return ring.closed < foundShare; });
    return rings;
}

} // namespace

SealSearch findSeals(const QImage &page, double dotsPerMm)
{
    if (page.isNull() || dotsPerMm <= 0)
        return {};
    const QSize size = (QSizeF(page.size()) * (dots / dotsPerMm)).toSize();
    if (size.width() < 2 * leastRadius || size.height() < 2 * leastRadius)
        return {};
    const QImage image = page.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    const Layers layers = layersOf(image);
    QList<SealMark> rings = ringsIn(layers.red, plainInk, true);
    if (!rings.isEmpty() && rings.constFirst().closed >= foundShare) {
        rings.removeIf([](const SealMark &ring) { return ring.closed < foundShare; });
        return {SealVerdict::Found, rings};
    }
    if (rings.isEmpty())
        rings = clearRings(layers.red, paleInk, true);
    if (rings.isEmpty())
        rings = clearRings(layers.dark, greyInk, false);
    return {rings.isEmpty() ? SealVerdict::NotFound : SealVerdict::Unsure, rings};
}

} // namespace chuding
