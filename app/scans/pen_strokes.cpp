// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pen_strokes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace chuding {

namespace {

/// The ink alone, with a margin in which nothing has to be asked for.
class Cutting
{
public:
    static constexpr int margin = 6;

    explicit Cutting(const InkPiece &ink)
        : m_map{ink.box.width() + 2 * margin, ink.box.height() + 2 * margin, {}}
    {
        m_map.dots.resize(static_cast<size_t>(m_map.width) * static_cast<size_t>(m_map.height));
        for (const InkDot dot : ink.dots)
            m_map.dots[m_map.index(dot.x - ink.box.left + margin, dot.y - ink.box.top + margin)] = 1;
    }

    [[nodiscard]] const InkMap &map() const { return m_map; }

    /// How many dots of the square about each dot are ink.
    [[nodiscard]] std::vector<int> squares(int reach) const
    {
        const int width = m_map.width;
        std::vector<int> rows(m_map.dots.size());
        std::vector<int> sums(m_map.dots.size());
        for (int y = 0; y < m_map.height; ++y) {
            for (int x = reach; x + reach < width; ++x) {
                for (int step = -reach; step <= reach; ++step)
                    rows[m_map.index(x, y)] += m_map.dots[m_map.index(x + step, y)];
            }
        }
        for (int y = reach; y + reach < m_map.height; ++y) {
            for (int x = 0; x < width; ++x) {
                for (int step = -reach; step <= reach; ++step)
                    sums[m_map.index(x, y)] += rows[m_map.index(x, y + step)];
            }
        }
        return sums;
    }

private:
    InkMap m_map;
};

/// Half the outline, by how often rows and columns cross it (Cauchy and Crofton), in dots.
double strokeLength(const InkMap &map)
{
    int crossings = 0;
    for (int y = 1; y < map.height; ++y) {
        for (int x = 1; x < map.width; ++x) {
            const quint8 own = map.dots[map.index(x, y)];
            crossings += own != map.dots[map.index(x - 1, y)] ? 1 : 0;
            crossings += own != map.dots[map.index(x, y - 1)] ? 1 : 0;
        }
    }
    return crossings * std::numbers::pi / 8;
}

int strandsAcross(const InkMap &map)
{
    int most = 0;
    for (int y = 0; y < map.height; ++y) {
        int strands = 0;
        for (int x = 1; x < map.width; ++x)
            strands += map.at(x, y) && !map.at(x - 1, y) ? 1 : 0;
        most = std::max(most, strands);
    }
    return most;
}

/// The share of edges within 7° of the best pair of directions.
double axisShare(const Cutting &cutting)
{
    constexpr int bins = 30; // of 3°, over a right angle
    std::array<double, bins> weights{};
    double all = 0;
    const std::vector<int> soft = cutting.squares(2);
    const InkMap &map = cutting.map();
    for (int y = 1; y + 1 < map.height; ++y) {
        for (int x = 1; x + 1 < map.width; ++x) {
            const auto at = [&](int column, int row) { return soft[map.index(x + column, y + row)]; };
            const int across = at(1, -1) + 2 * at(1, 0) + at(1, 1) - at(-1, -1) - 2 * at(-1, 0) - at(-1, 1);
            const int down = at(-1, 1) + 2 * at(0, 1) + at(1, 1) - at(-1, -1) - 2 * at(0, -1) - at(1, -1);
            if (across * across + down * down < 64)
                continue;
            const double angle = std::atan2(down, across) + 2 * std::numbers::pi; // from π to 3 π
            const double turn = std::fmod(angle, std::numbers::pi / 2) / (std::numbers::pi / 2);
            const double weight = std::hypot(across, down);
            weights[static_cast<size_t>(turn * bins) % bins] += weight;
            all += weight;
        }
    }
    double most = 0;
    for (size_t first = 0; first < bins; ++first) {
        double sum = 0;
        for (size_t next = 0; next < 5; ++next)
            sum += weights[(first + next) % bins];
        most = std::max(most, sum);
    }
    return all > 0 ? most / all : 1;
}

double blobShare(const Cutting &cutting, double dotsPerMm)
{
    const int reach = std::min(Cutting::margin, static_cast<int>(0.6 * dotsPerMm));
    const int full = (2 * reach + 1) * (2 * reach + 1);
    const std::vector<int> sums = cutting.squares(reach);
    const auto blobs =
        std::count_if(sums.cbegin(), sums.cend(), [full](int sum) { return sum >= full * 9 / 10; });
    const auto all = std::count(cutting.map().dots.cbegin(), cutting.map().dots.cend(), quint8(1));
    return static_cast<double>(blobs) / static_cast<double>(std::max<std::ptrdiff_t>(all, 1));
}

double ringShare(const InkPiece &ink)
{
    const double halfWidth = ink.box.width() / 2.0;
    const double halfHeight = ink.box.height() / 2.0;
    const auto near = std::count_if(ink.dots.cbegin(), ink.dots.cend(), [&](InkDot dot) {
        const double across = (dot.x + 0.5 - ink.box.left) / halfWidth - 1;
        const double down = (dot.y + 0.5 - ink.box.top) / halfHeight - 1;
        const double distance = std::hypot(across, down);
        return distance > 0.88 && distance < 1.05;
    });
    return static_cast<double>(near) / static_cast<double>(ink.dots.size());
}

/// Lines along rows; by a map that is turned, along columns.
void findRules(const InkMap &ink, int leastLength, int mostWidth, std::vector<quint8> &isRule)
{
    const auto isNarrow = [&](int x, int y) {
        int width = 1;
        for (int above = y - 1; above >= 0 && width <= mostWidth && ink.at(x, above); --above)
            ++width;
        for (int below = y + 1; below < ink.height && width <= mostWidth && ink.at(x, below); ++below)
            ++width;
        return width <= mostWidth;
    };
    for (int y = 0; y < ink.height; ++y) {
        for (int x = 0; x < ink.width; ++x) {
            const int begin = x;
            while (x < ink.width && ink.at(x, y))
                ++x;
            if (x - begin < leastLength)
                continue;
            for (int column = begin; column < x; ++column) {
                if (isNarrow(column, y))
                    isRule[ink.index(column, y)] = 1;
            }
        }
    }
}

} // namespace

PenStrokes penStrokesOf(const InkPiece &ink, double dotsPerMm)
{
    const Cutting cutting(ink);
    const double length = strokeLength(cutting.map());
    const auto count = static_cast<double>(ink.dots.size());
    PenStrokes strokes;
    strokes.lengthMm = length / dotsPerMm;
    strokes.widthMm = count / std::max(length, 1.0) / dotsPerMm;
    strokes.spread = length / std::hypot(ink.box.width(), ink.box.height());
    strokes.strands = std::max(strandsAcross(cutting.map()), strandsAcross(cutting.map().turned()));
    strokes.density = count / (static_cast<double>(ink.box.width()) * ink.box.height());
    strokes.blobShare = blobShare(cutting, dotsPerMm);
    strokes.axisShare = axisShare(cutting);
    strokes.ringShare = ringShare(ink);
    return strokes;
}

void removeRules(InkMap &ink, double dotsPerMm)
{
    const int leastLength = static_cast<int>(9 * dotsPerMm);
    const int mostWidth = static_cast<int>(0.85 * dotsPerMm);
    std::vector<quint8> isRule(ink.dots.size());
    findRules(ink, leastLength, mostWidth, isRule);
    const InkMap turned = ink.turned();
    std::vector<quint8> isUpright(ink.dots.size());
    findRules(turned, leastLength, mostWidth, isUpright);
    for (int y = 0; y < ink.height; ++y) {
        for (int x = 0; x < ink.width; ++x) {
            if (isRule[ink.index(x, y)] || isUpright[turned.index(ink.height - 1 - y, x)])
                ink.dots[ink.index(x, y)] = 0;
        }
    }
}

} // namespace chuding
