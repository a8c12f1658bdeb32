// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whiten.h"

#include "picture_scaler.h"

#include <algorithm>
#include <array>
#include <vector>

namespace chuding {

namespace {

using Light = std::array<float, 3>; ///< of red, green and blue, 0 to 255

constexpr double lightCellMm = 5;
constexpr float paperShare = 0.94F; ///< of the brightest in a cell, which is paper with some grain

float greyOf(const Light &light)
{
    return 0.3F * light[0] + 0.59F * light[1] + 0.11F * light[2];
}

/// How bright the paper is, cell by cell.
class PaperLight
{
public:
    PaperLight(const QImage &page, double dotsPerMm)
        : m_cellDots(std::max(4, static_cast<int>(lightCellMm * dotsPerMm)))
        , m_columns((page.width() + m_cellDots - 1) / m_cellDots)
        , m_rows((page.height() + m_cellDots - 1) / m_cellDots)
    {
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column)
                m_cells.push_back(brightestOf(page, column * m_cellDots, row * m_cellDots));
        }
        fillHoles();
        smooth();
    }

    /// For each column of cells, at the height of a row of dots.
    [[nodiscard]] std::vector<Light> across(int y) const;
    /// Between the middles of two cells.
    [[nodiscard]] Light at(const std::vector<Light> &lights, int x) const;

private:
    [[nodiscard]] size_t index(int column, int row) const
    {
        return static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column);
    }
    /// Each cell beside, above and below.
    template <typename Visit>
    void visitNeighbours(size_t cell, const Visit &visit) const;
    [[nodiscard]] Light brightestOf(const QImage &page, int left, int top) const;
    [[nodiscard]] std::vector<bool> paperCells() const;
    void fillHoles();
    void smooth();
    /// Which two cells a dot lies between, and how near the second is.
    [[nodiscard]] std::pair<int, float> between(int dot, int count) const;

    int m_cellDots;
    int m_columns;
    int m_rows;
    std::vector<Light> m_cells;
};

template <typename Visit>
void PaperLight::visitNeighbours(size_t cell, const Visit &visit) const
{
    const int column = static_cast<int>(cell) % m_columns;
    const int row = static_cast<int>(cell) / m_columns;
    if (column > 0)
        visit(cell - 1);
    if (column + 1 < m_columns)
        visit(cell + 1);
    if (row > 0)
        visit(index(column, row - 1));
    if (row + 1 < m_rows)
        visit(index(column, row + 1));
}

// Paper is what is bright in a cell, but not the brightest grain of it.
Light PaperLight::brightestOf(const QImage &page, int left, int top) const
{
    constexpr double share = 0.85;
    std::array<std::array<int, 256>, 3> counts{};
    int all = 0;
    for (int y = top; y < std::min(top + m_cellDots, page.height()); y += 2) {
        const auto *line = reinterpret_cast<const QRgb *>(page.constScanLine(y));
        for (int x = left; x < std::min(left + m_cellDots, page.width()); x += 2) {
            ++counts[0][static_cast<size_t>(qRed(line[x]))];
            ++counts[1][static_cast<size_t>(qGreen(line[x]))];
            ++counts[2][static_cast<size_t>(qBlue(line[x]))];
            ++all;
        }
    }
    Light light{};
    for (size_t channel = 0; channel < light.size(); ++channel) {
        int seen = 0;
        size_t value = 0;
        while (value < 255 && (seen += counts[channel][value]) < share * all)
            ++value;
        light[channel] = std::max(static_cast<float>(value), 1.0F);
    }
    return light;
}

// Light falls off slowly: cells that go over into each other are paper, if they are many. A photo, a black
// bar or a finger has an edge.
std::vector<bool> PaperLight::paperCells() const
{
    constexpr float steepest = 0.78F;
    constexpr size_t manyShare = 10; // a tenth of the page
    std::vector<bool> isPaper(m_cells.size(), false);
    std::vector<bool> isSeen(m_cells.size(), false);
    for (size_t start = 0; start < m_cells.size(); ++start) {
        if (isSeen[start])
            continue;
        std::vector<size_t> patch{start};
        isSeen[start] = true;
        for (size_t next = 0; next < patch.size(); ++next) {
            const float own = greyOf(m_cells[patch[next]]);
            visitNeighbours(patch[next], [&](size_t other) {
                const float grey = greyOf(m_cells[other]);
                if (isSeen[other] || std::min(own, grey) < steepest * std::max(own, grey))
                    return;
                isSeen[other] = true;
                patch.push_back(other);
            });
        }
        if (patch.size() * manyShare >= m_cells.size()) {
            for (const size_t cell : patch)
                isPaper[cell] = true;
        }
    }
    return isPaper;
}

// From their edges inwards, as the mean of what is known around them.
void PaperLight::fillHoles()
{
    std::vector<bool> isKnown = paperCells();
    if (std::find(isKnown.begin(), isKnown.end(), true) == isKnown.end())
        return;
    while (std::find(isKnown.begin(), isKnown.end(), false) != isKnown.end()) {
        std::vector<bool> isKnownNext = isKnown;
        for (size_t cell = 0; cell < m_cells.size(); ++cell) {
            if (isKnown[cell])
                continue;
            Light sum{};
            float count = 0;
            visitNeighbours(cell, [&](size_t other) {
                if (!isKnown[other])
                    return;
                for (size_t channel = 0; channel < sum.size(); ++channel)
                    sum[channel] += m_cells[other][channel];
                ++count;
            });
            if (count == 0)
                continue;
            for (size_t channel = 0; channel < sum.size(); ++channel)
                m_cells[cell][channel] = sum[channel] / count;
            isKnownNext[cell] = true;
        }
        isKnown = std::move(isKnownNext);
    }
}

void PaperLight::smooth()
{
    const std::vector<Light> before = m_cells;
    for (size_t cell = 0; cell < m_cells.size(); ++cell) {
        Light sum = before[cell];
        float count = 1;
        visitNeighbours(cell, [&](size_t other) {
            for (size_t channel = 0; channel < sum.size(); ++channel)
                sum[channel] += before[other][channel];
            ++count;
        });
        for (size_t channel = 0; channel < sum.size(); ++channel)
            m_cells[cell][channel] = sum[channel] / count;
    }
}

std::pair<int, float> PaperLight::between(int dot, int count) const
{
    const float place = (static_cast<float>(dot) + 0.5F) / static_cast<float>(m_cellDots) - 0.5F;
    const int first = std::clamp(static_cast<int>(place), 0, std::max(0, count - 2));
    return {first, std::clamp(place - static_cast<float>(first), 0.0F, 1.0F)};
}

std::vector<Light> PaperLight::across(int y) const
{
    const auto [row, nearness] = between(y, m_rows);
    const int next = std::min(row + 1, m_rows - 1);
    std::vector<Light> lights(static_cast<size_t>(m_columns));
    for (int column = 0; column < m_columns; ++column) {
        const Light &above = m_cells[index(column, row)];
        const Light &below = m_cells[index(column, next)];
        for (size_t channel = 0; channel < above.size(); ++channel)
            lights[static_cast<size_t>(column)][channel] =
                above[channel] + (below[channel] - above[channel]) * nearness;
    }
    return lights;
}

Light PaperLight::at(const std::vector<Light> &lights, int x) const
{
    const auto [column, nearness] = between(x, m_columns);
    const Light &left = lights[static_cast<size_t>(column)];
    const Light &right = lights[static_cast<size_t>(std::min(column + 1, m_columns - 1))];
    Light light;
    for (size_t channel = 0; channel < light.size(); ++channel)
        light[channel] = left[channel] + (right[channel] - left[channel]) * nearness;
    return light;
}

/// More than what light and lens leave at the edges of black letters.
bool hasColour(const QImage &page, double dotsPerMm)
{
    constexpr double lookedAt = 2; // dots a millimetre
    constexpr int clearColour = 30;
    constexpr double leastArea = 0.0003; // 19 mm² of A4
    const double scale = std::min(1.0, lookedAt / dotsPerMm);
    const QImage small = scaledDown(page, (QSizeF(page.size()) * scale).toSize().expandedTo({1, 1}));
    if (small.format() != QImage::Format_RGB888)
        return false;
    qint64 coloured = 0;
    for (int y = 0; y < small.height(); ++y) {
        const uchar *dot = small.constScanLine(y);
        for (int x = 0; x < small.width(); ++x, dot += 3) {
            const auto [least, most] = std::minmax({dot[0], dot[1], dot[2]});
            coloured += most - least >= clearColour ? 1 : 0;
        }
    }
    return static_cast<double>(coloured) > leastArea * small.width() * small.height();
}

} // namespace

QImage whitened(const QImage &page, double dotsPerMm)
{
    if (page.isNull())
        return {};
    const PaperLight paper(page, dotsPerMm);
    QImage white = page;
    for (int y = 0; y < white.height(); ++y) {
        const std::vector<Light> lights = paper.across(y);
        auto *line = reinterpret_cast<QRgb *>(white.scanLine(y));
        for (int x = 0; x < white.width(); ++x) {
            const Light light = paper.at(lights, x);
            const auto divided = [&light](int value, size_t channel) {
                const float share = static_cast<float>(value) / (paperShare * light[channel]);
                return static_cast<int>(std::min(share, 1.0F) * 255 + 0.5F);
            };
            line[x] =
                qRgb(divided(qRed(line[x]), 0), divided(qGreen(line[x]), 1), divided(qBlue(line[x]), 2));
        }
    }
    return hasColour(white, dotsPerMm) ? white : white.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace chuding
