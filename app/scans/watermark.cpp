// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watermark.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace chuding {

namespace {

constexpr double markDots = 3; // a millimetre
constexpr int paperCell = static_cast<int>(8 * markDots);
/// How much darker than the paper: lighter is noise, darker is content, or its edge.
constexpr int leastDarkness = 11;
constexpr int mostDarkness = 100;
/// Edges of what is dark look like what is light.
constexpr int edgeDots = 2;
constexpr int edgeOfPageDots = static_cast<int>(7 * markDots);
/// Strokes of one letter, and letters, belong together.
constexpr int reachDots = 3;

constexpr double leastPartMm = 6.3;      ///< the smaller side of a letter, or of a slanted line of them
constexpr double leastThickPartMm = 4.5; ///< of what content left of a thick stroke
constexpr double straightEdgeMm = 7;     ///< of shaded cells and rules
constexpr double mostStraight = 0.7;     ///< share of such edges of what is a watermark
constexpr double leastSharp = 0.55;      ///< share of its edge where it ends within a millimetre
constexpr double mostBesideInk = 0.6;    ///< share of its edge where it meets content: more is a photo
constexpr double leastPartShare = 0.03;  ///< of its box that it covers
constexpr double leastThick = 0.02; ///< share of its dots inside its strokes: rules of pale tables have none
constexpr double thick = 0.3;

/// Each dot of a page by what it is.
class LightMap
{
public:
    enum Kind : uchar { Paper, Light, Ink, Out };

    explicit LightMap(const QImage &page);

    void blank(QPointF centreMm, double radiusMm);
    void dropSpecks();
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    /// Off the page: `Out`.
    [[nodiscard]] Kind at(int x, int y) const
    {
        return x < 0 || y < 0 || x >= m_width || y >= m_height ? Out : m_kinds[index(x, y)];
    }
    [[nodiscard]] int darknessAt(int x, int y) const
    {
        return x < 0 || y < 0 || x >= m_width || y >= m_height ? 0 : m_darkness[index(x, y)];
    }
    [[nodiscard]] size_t index(int x, int y) const
    {
        return static_cast<size_t>(y) * static_cast<size_t>(m_width) + static_cast<size_t>(x);
    }

private:
    void measurePaper();
    void sort();

    int m_width;
    int m_height;
    std::vector<uchar> m_darkness; ///< first the brightness of its darkest colour
    std::vector<Kind> m_kinds;
};

LightMap::LightMap(const QImage &page)
    : m_width(page.width())
    , m_height(page.height())
    , m_darkness(static_cast<size_t>(m_width) * static_cast<size_t>(m_height))
    , m_kinds(m_darkness.size(), Paper)
{
    for (int y = 0; y < m_height; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(page.constScanLine(y));
        for (int x = 0; x < m_width; ++x)
            m_darkness[index(x, y)] =
                static_cast<uchar>(std::min({qRed(line[x]), qGreen(line[x]), qBlue(line[x])}));
    }
    measurePaper();
    sort();
}

/// Brightness of the paper in each cell, as in the brightest of those around it; then between cells.
void LightMap::measurePaper()
{
    const int columns = (m_width + paperCell - 1) / paperCell;
    const int rows = (m_height + paperCell - 1) / paperCell;
    std::vector<int> own(static_cast<size_t>(columns * rows));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            std::vector<uchar> values;
            for (int y = row * paperCell; y < std::min(m_height, (row + 1) * paperCell); ++y) {
                for (int x = column * paperCell; x < std::min(m_width, (column + 1) * paperCell); ++x)
                    values.push_back(m_darkness[index(x, y)]);
            }
            const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 17 / 20);
            std::nth_element(values.begin(), middle, values.end());
            own[static_cast<size_t>(row * columns + column)] = *middle;
        }
    }
    const auto around = [&](const std::vector<int> &cells, int column, int row, auto take) {
        constexpr int reach = 2;
        for (int y = std::max(0, row - reach); y <= std::min(rows - 1, row + reach); ++y) {
            for (int x = std::max(0, column - reach); x <= std::min(columns - 1, column + reach); ++x)
                take(cells[static_cast<size_t>(y * columns + x)]);
        }
    };
    std::vector<int> best(own.size());
    std::vector<double> smooth(own.size());
    for (int i = 0; i < columns * rows; ++i)
        around(own, i % columns, i / columns, [&, i](int value) {
            best[static_cast<size_t>(i)] = std::max(best[static_cast<size_t>(i)], value);
        });
    for (int i = 0; i < columns * rows; ++i) {
        int count = 0;
        around(best, i % columns, i / columns, [&, i](int value) {
            smooth[static_cast<size_t>(i)] += value;
            ++count;
        });
        smooth[static_cast<size_t>(i)] /= count;
    }
    const auto between = [&](int dot, int cells) {
        return std::clamp((dot + 0.5) / paperCell - 0.5, 0.0, cells - 1.0);
    };
    for (int y = 0; y < m_height; ++y) {
        const double v = between(y, rows);
        const int top = std::min(static_cast<int>(v), std::max(0, rows - 2));
        const int bottom = std::min(top + 1, rows - 1);
        for (int x = 0; x < m_width; ++x) {
            const double u = between(x, columns);
            const int left = std::min(static_cast<int>(u), std::max(0, columns - 2));
            const int right = std::min(left + 1, columns - 1);
            const auto cell = [&](int column, int row) {
                return smooth[static_cast<size_t>(row * columns + column)];
            };
            const double upper = std::lerp(cell(left, top), cell(right, top), u - left);
            const double lower = std::lerp(cell(left, bottom), cell(right, bottom), u - left);
            const double darkness = std::lerp(upper, lower, v - top) - m_darkness[index(x, y)];
            m_darkness[index(x, y)] = static_cast<uchar>(std::clamp(std::lround(darkness), 0L, 255L));
        }
    }
}

void LightMap::sort()
{
    for (int y = 0; y < m_height; ++y) {
        for (int x = 0; x < m_width; ++x) {
            const int darkness = m_darkness[index(x, y)];
            const bool isOut = x < edgeOfPageDots || y < edgeOfPageDots || x >= m_width - edgeOfPageDots ||
                               y >= m_height - edgeOfPageDots;
            Kind &kind = m_kinds[index(x, y)];
            if (isOut)
                kind = Out;
            else if (kind == Paper && darkness >= leastDarkness && darkness <= mostDarkness)
                kind = Light;
            if (darkness <= mostDarkness)
                continue;
            for (int dy = -edgeDots; dy <= edgeDots; ++dy) {
                for (int dx = -edgeDots; dx <= edgeDots; ++dx) {
                    if (at(x + dx, y + dy) != Out)
                        m_kinds[index(x + dx, y + dy)] = Ink;
                }
            }
        }
    }
}

void LightMap::blank(QPointF centreMm, double radiusMm)
{
    const QPointF centre = centreMm * markDots;
    const int radius = static_cast<int>(radiusMm * markDots);
    for (int y = -radius; y <= radius; ++y) {
        for (int x = -radius; x <= radius; ++x) {
            const int left = static_cast<int>(centre.x()) + x;
            const int top = static_cast<int>(centre.y()) + y;
            if (x * x + y * y <= radius * radius && at(left, top) != Out)
                m_kinds[index(left, top)] = Out;
        }
    }
}

/// Noise stands alone.
void LightMap::dropSpecks()
{
    constexpr int leastAround = 5;
    const std::vector<Kind> before = m_kinds;
    for (int y = 1; y + 1 < m_height; ++y) {
        for (int x = 1; x + 1 < m_width; ++x) {
            int around = 0;
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx)
                    around += before[index(x + dx, y + dy)] == Light ? 1 : 0;
            }
            if (before[index(x, y)] == Light && around < leastAround)
                m_kinds[index(x, y)] = Paper;
        }
    }
}

struct LightDot
{
    int x;
    int y;
};

/// Light dots that belong together.
struct LightPart
{
    std::vector<LightDot> dots;
    int left = 0;
    int right = 0;
    int top = 0;
    int bottom = 0;

    [[nodiscard]] int width() const { return right - left + 1; }
    [[nodiscard]] int height() const { return bottom - top + 1; }
};

constexpr std::array<LightDot, 4> ways{{{1, 0}, {-1, 0}, {0, 1}, {0, -1}}};

/// How far a stroke goes on behind a line of text; 0: it does not.
int behindContent(const LightMap &map, LightDot dot, LightDot step)
{
    constexpr int most = static_cast<int>(3.5 * markDots);
    int through = 1;
    while (through < most && map.at(dot.x + through * step.x, dot.y + through * step.y) == LightMap::Ink)
        ++through;
    return through > 1 && through < most ? through : 0;
}

std::vector<LightPart> partsOf(const LightMap &map)
{
    std::vector<LightPart> parts;
    std::vector<bool> isSeen(static_cast<size_t>(map.width()) * static_cast<size_t>(map.height()));
    for (int y = 0; y < map.height(); ++y) {
        for (int x = 0; x < map.width(); ++x) {
            if (map.at(x, y) != LightMap::Light || isSeen[map.index(x, y)])
                continue;
            LightPart part{{{x, y}}, x, x, y, y};
            isSeen[map.index(x, y)] = true;
            for (size_t next = 0; next < part.dots.size(); ++next) {
                const LightDot dot = part.dots[next];
                part.left = std::min(part.left, dot.x);
                part.right = std::max(part.right, dot.x);
                part.top = std::min(part.top, dot.y);
                part.bottom = std::max(part.bottom, dot.y);
                const auto take = [&](int left, int top) {
                    if (map.at(left, top) == LightMap::Light && !isSeen[map.index(left, top)]) {
                        isSeen[map.index(left, top)] = true;
                        part.dots.push_back({left, top});
                    }
                };
                for (int dy = -reachDots; dy <= reachDots; ++dy) {
                    for (int dx = -reachDots; dx <= reachDots; ++dx)
                        take(dot.x + dx, dot.y + dy);
                }
                for (const LightDot &step : ways) {
                    const int through = behindContent(map, dot, step);
                    take(dot.x + through * step.x, dot.y + through * step.y);
                }
            }
            parts.push_back(std::move(part));
        }
    }
    return parts;
}

/// What the edge of a part is like: its dots beside something else.
struct EdgeCount
{
    int all = 0;
    int straight = 0;  ///< in a long line across or down the page
    int sharp = 0;     ///< with paper close by
    int besideInk = 0; ///< with content beside it
    int toPaper = 0;   ///< the others
};

/// How long the edge goes on from there in a straight line across or down.
int edgeRun(const LightMap &map, LightDot dot, LightDot outward)
{
    constexpr int most = static_cast<int>(straightEdgeMm * markDots);
    const LightDot along{std::abs(outward.y), std::abs(outward.x)};
    const auto isEdge = [&](int step) {
        const LightDot here{dot.x + step * along.x, dot.y + step * along.y};
        // Content over it does not end it, nor does a scan that is a little askew.
        const auto kind = map.at(here.x, here.y);
        const bool isBeyond = map.at(here.x + 2 * outward.x, here.y + 2 * outward.y) == LightMap::Light;
        return (kind == LightMap::Light && !isBeyond) || kind == LightMap::Ink;
    };
    int run = 1;
    for (int step = 1; step < most && isEdge(step); ++step)
        ++run;
    for (int step = -1; step > -most && isEdge(step); --step)
        ++run;
    return run;
}

/// The middle one of its dots.
int darknessOf(const LightMap &map, const LightPart &part)
{
    std::vector<int> values;
    values.reserve(part.dots.size());
    for (const LightDot &dot : part.dots)
        values.push_back(map.darknessAt(dot.x, dot.y));
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

EdgeCount edgeOf(const LightMap &map, const LightPart &part)
{
    constexpr double mostBeyond = 0.3;
    const double beyond = mostBeyond * darknessOf(map, part);
    constexpr int closeDots = 3;
    EdgeCount edge;
    for (const LightDot &dot : part.dots) {
        for (const LightDot &outward : ways) {
            const auto beside = map.at(dot.x + outward.x, dot.y + outward.y);
            if (beside == LightMap::Light || beside == LightMap::Out)
                continue;
            ++edge.all;
            if (beside == LightMap::Ink) {
                ++edge.besideInk;
                continue;
            }
            ++edge.toPaper;
            const bool isSharp =
                map.darknessAt(dot.x + 2 * outward.x, dot.y + 2 * outward.y) <= beyond ||
                map.darknessAt(dot.x + closeDots * outward.x, dot.y + closeDots * outward.y) <= beyond;
            edge.sharp += isSharp ? 1 : 0;
            edge.straight +=
                edgeRun(map, dot, outward) >= static_cast<int>(straightEdgeMm * markDots) ? 1 : 0;
        }
    }
    return edge;
}

/// Share of dots with light ones all around.
double thicknessOf(const LightMap &map, const LightPart &part)
{
    const auto isInside = [&map](const LightDot &dot) {
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                if (map.at(dot.x + dx, dot.y + dy) != LightMap::Light)
                    return false;
            }
        }
        return true;
    };
    return static_cast<double>(std::count_if(part.dots.begin(), part.dots.end(), isInside)) /
           static_cast<double>(part.dots.size());
}

bool isPartOfWatermark(const LightMap &map, const LightPart &part)
{
    const double smallerMm = std::min(part.width(), part.height()) / markDots;
    const double covered = static_cast<double>(part.dots.size()) / part.width() / part.height();
    if (smallerMm < leastThickPartMm || covered < leastPartShare)
        return false;
    const double inside = thicknessOf(map, part);
    if (inside < leastThick || (inside < thick && smallerMm < leastPartMm))
        return false;
    const EdgeCount edge = edgeOf(map, part);
    return edge.toPaper > 0 && edge.besideInk <= mostBesideInk * edge.all &&
           edge.straight <= mostStraight * edge.toPaper && edge.sharp >= leastSharp * edge.toPaper;
}

/// Of the middle three fifths: a bit of something else may lie far off.
int extentOf(std::vector<int> &places)
{
    constexpr double leftOut = 0.12;
    const auto at = [&](double share) {
        const auto place =
            places.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(places.size() - 1));
        std::nth_element(places.begin(), place, places.end());
        return *place;
    };
    return at(1 - leftOut) - at(leftOut) + 1;
}

/// Enough of it, and from one part of the page to another.
WatermarkVerdict verdictOn(double share, double widthMm, double heightMm, QSizeF pageMm)
{
    constexpr double enough = 0.0025;
    constexpr double little = 0.001;
    const double wide = widthMm / pageMm.width();
    const double high = heightMm / pageMm.height();
    // A photo or a stamp is smaller, a heading flatter.
    const bool isSpread = std::max(wide, high) >= 0.2 && std::min(wide, high) >= 0.029;
    const bool isPerhaps = std::max(wide, high) >= 0.13 && std::min(wide, high) >= 0.024;
    if (share >= enough && isSpread)
        return WatermarkVerdict::Found;
    return share >= little && isPerhaps ? WatermarkVerdict::Unsure : WatermarkVerdict::NotFound;
}

} // namespace

WatermarkSearch findWatermark(const QImage &page, double dotsPerMm, const QList<SealMark> &seals)
{
    if (page.isNull() || dotsPerMm <= 0)
        return {};
    const QSize size = (QSizeF(page.size()) * (markDots / dotsPerMm)).toSize();
    if (std::min(size.width(), size.height()) <= 4 * edgeOfPageDots)
        return {};
    LightMap map(page.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                     .convertToFormat(QImage::Format_RGB32));
    constexpr double aroundSealMm = 3;
    for (const SealMark &seal : seals)
        map.blank(seal.centreMm, seal.diameterMm / 2 + aroundSealMm);
    map.dropSpecks();
    std::vector<int> across;
    std::vector<int> down;
    for (const LightPart &part : partsOf(map)) {
        if (!isPartOfWatermark(map, part))
            continue;
        for (const LightDot &dot : part.dots) {
            across.push_back(dot.x);
            down.push_back(dot.y);
        }
    }
    if (across.empty())
        return {};
    const double widthMm = extentOf(across) / markDots;
    const double heightMm = extentOf(down) / markDots;
    WatermarkSearch search;
    search.share = static_cast<double>(across.size()) / size.width() / size.height();
    search.verdict = verdictOn(search.share, widthMm, heightMm, QSizeF(size) / markDots);
    return search;
}

} // namespace chuding
