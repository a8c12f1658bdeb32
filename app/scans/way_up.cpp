// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "way_up.h"

#include <algorithm>

namespace chuding {

namespace {

/// A line of text within a strip of the page.
struct Band
{
    int top = 0;
    int bottom = 0; ///< the first row below it

    [[nodiscard]] int height() const { return bottom - top; }
};

/// Boxes of those pieces that are no larger.
std::vector<InkBox> spotsUpTo(const InkMap &ink, int mostDots)
{
    std::vector<InkBox> spots;
    InkPieces pieces(ink);
    InkPiece piece;
    while (pieces.next(piece)) {
        if (piece.box.width() <= mostDots && piece.box.height() <= mostDots)
            spots.push_back(piece.box);
    }
    return spots;
}

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
        const std::vector<InkBox> spots = spotsUpTo(m_ink, static_cast<int>(mostSpotMm * m_dotsPerMm));
        for (int left = 0; left + strip <= m_ink.width; left += strip) {
            for (const Band &band : bandsOf(left, left + strip)) {
                for (const InkBox &spot : spots) {
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
    [[nodiscard]] bool isAlone(const InkBox &spot, const Band &band) const
    {
        for (int x = spot.left; x <= spot.right; ++x) {
            for (int y = band.top; y < band.bottom; ++y) {
                if ((y < spot.top || y > spot.bottom) && m_ink.at(x, y))
                    return false;
            }
        }
        return true;
    }

    void count(const InkBox &spot, const Band &band)
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

WayUp wayUpOf(const InkMap &ink, double dotsPerMm)
{
    return Punctuation(ink, dotsPerMm).judge();
}

} // namespace chuding
