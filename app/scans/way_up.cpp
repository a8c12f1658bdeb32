// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "way_up.h"

#include <algorithm>

namespace chuding {

namespace {

/// A box, the right and lower edge included.
struct Spot
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    [[nodiscard]] int width() const { return right - left + 1; }
    [[nodiscard]] int height() const { return bottom - top + 1; }
};

/// A line of text within a strip of the page.
struct Band
{
    int top = 0;
    int bottom = 0; ///< the first row below it

    [[nodiscard]] int height() const { return bottom - top; }
};

/// Pieces of ink that hang together, in the order of their first dot.
class Spots
{
public:
    explicit Spots(const InkMap &ink)
        : m_ink(ink)
        , m_isSeen(ink.dots.size())
    {
    }

    /// Those that are no larger.
    [[nodiscard]] std::vector<Spot> upTo(int mostDots)
    {
        std::vector<Spot> spots;
        for (int y = 0; y < m_ink.height; ++y) {
            for (int x = 0; x < m_ink.width; ++x) {
                if (!m_ink.at(x, y) || m_isSeen[m_ink.index(x, y)])
                    continue;
                const Spot spot = follow(x, y);
                if (spot.width() <= mostDots && spot.height() <= mostDots)
                    spots.push_back(spot);
            }
        }
        return spots;
    }

private:
    Spot follow(int startX, int startY)
    {
        Spot spot{startX, startY, startX, startY};
        m_open = {{startX, startY}};
        m_isSeen[m_ink.index(startX, startY)] = true;
        while (!m_open.empty()) {
            const auto [x, y] = m_open.back();
            m_open.pop_back();
            spot = {std::min(spot.left, x), std::min(spot.top, y), std::max(spot.right, x),
                std::max(spot.bottom, y)};
            for (int row = std::max(0, y - 1); row <= std::min(m_ink.height - 1, y + 1); ++row) {
                for (int column = std::max(0, x - 1); column <= std::min(m_ink.width - 1, x + 1); ++column) {
                    const size_t index = m_ink.index(column, row);
                    if (m_ink.dots[index] == 0 || m_isSeen[index])
                        continue;
                    m_isSeen[index] = true;
                    m_open.emplace_back(column, row);
                }
            }
        }
        return spot;
    }

    const InkMap &m_ink;
    std::vector<bool> m_isSeen;
    std::vector<std::pair<int, int>> m_open;
};

/// Counts spots that stand where punctuation does, and where it does when the page is upside down.
class Punctuation
{
public:
    Punctuation(const InkMap &ink, double dotsPerMm)
        : m_ink(ink)
        , m_dotsPerMm(dotsPerMm)
    {
    }

    [[nodiscard]] WayUp judge()
    {
        const double stripMm = 40; // a page that is a little askew has lines that are straight so far
        const int strip = static_cast<int>(stripMm * m_dotsPerMm);
        const std::vector<Spot> spots = Spots(m_ink).upTo(static_cast<int>(mostSpotMm * m_dotsPerMm));
        for (int left = 0; left + strip <= m_ink.width; left += strip) {
            for (const Band &band : bandsOf(left, left + strip)) {
                for (const Spot &spot : spots) {
                    if (spot.left >= left && spot.right < left + strip)
                        count(spot, band);
                }
            }
        }
        constexpr int enough = 3;
        constexpr int times = 4;
        if (m_below >= enough && m_below >= times * m_above)
            return WayUp::Upright;
        return m_above >= enough && m_above >= times * m_below ? WayUp::UpsideDown : WayUp::Unknown;
    }

private:
    static constexpr double mostSpotMm = 3.6;
    static constexpr double leastLineMm = 2.3; // 8 pt and less tell nothing
    static constexpr double mostLineMm = 8;

    [[nodiscard]] std::vector<Band> bandsOf(int left, int right) const
    {
        std::vector<Band> bands;
        int top = -1;
        for (int y = 0; y <= m_ink.height; ++y) {
            const bool hasInk = y < m_ink.height && countRow(y, left, right) >= 2;
            if (hasInk && top < 0)
                top = y;
            if (hasInk || top < 0)
                continue;
            const Band band{top, y};
            if (band.height() >= leastLineMm * m_dotsPerMm && band.height() <= mostLineMm * m_dotsPerMm)
                bands.push_back(band);
            top = -1;
        }
        return bands;
    }
    [[nodiscard]] int countRow(int y, int left, int right) const
    {
        int count = 0;
        for (int x = left; x < right && count < 2; ++x)
            count += m_ink.at(x, y) ? 1 : 0;
        return count;
    }
    [[nodiscard]] bool isFree(int x, const Band &band) const
    {
        for (int y = band.top; y < band.bottom; ++y) {
            if (m_ink.at(x, y))
                return false;
        }
        return true;
    }
    /// Free columns of the line from there on, at most as many as it is high.
    [[nodiscard]] int freeFrom(int x, int step, const Band &band) const
    {
        int count = 0;
        while (count < band.height() && x >= 0 && x < m_ink.width && isFree(x, band)) {
            ++count;
            x += step;
        }
        return count;
    }
    [[nodiscard]] bool isAlone(const Spot &spot, const Band &band) const
    {
        for (int x = spot.left; x <= spot.right; ++x) {
            for (int y = band.top; y < band.bottom; ++y) {
                if ((y < spot.top || y > spot.bottom) && m_ink.at(x, y))
                    return false;
            }
        }
        return true;
    }

    void count(const Spot &spot, const Band &band)
    {
        constexpr int leastDots = 4;
        const double height = band.height();
        const double middle = (spot.top + spot.bottom) / 2.0 - band.top;
        if (middle < 0 || middle >= height || spot.width() < leastDots || spot.height() < leastDots ||
            spot.width() > height * 0.45 || spot.height() > height * 0.5 || !isAlone(spot, band))
            return;
        const int right = freeFrom(spot.right + 1, 1, band);
        const int left = freeFrom(spot.left - 1, -1, band);
        const double free = height * 0.35;
        if (middle > height * 0.62 && right > free && right > 2 * left)
            ++m_below;
        if (middle < height * 0.38 && left > free && left > 2 * right)
            ++m_above;
    }

    const InkMap &m_ink;
    double m_dotsPerMm;
    int m_below = 0; ///< low, with free space to the right
    int m_above = 0; ///< high, with free space to the left
};

} // namespace

InkMap InkMap::turned() const
{
    InkMap map{height, width, std::vector<quint8>(dots.size())};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            map.dots[map.index(height - 1 - y, x)] = dots[index(x, y)];
    }
    return map;
}

WayUp wayUpOf(const InkMap &ink, double dotsPerMm)
{
    return Punctuation(ink, dotsPerMm).judge();
}

} // namespace chuding
