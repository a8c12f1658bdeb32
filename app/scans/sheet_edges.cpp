// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_edges.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace chuding {

namespace {

constexpr int stepReach = 4; ///< dots on each side that are compared
constexpr int degreesAround = 360;
constexpr int directionSpread = 8; ///< degrees by which the direction of a step may be wrong
constexpr double dotsInABin = 1.5; ///< of distances
constexpr float fullStep = 24;     ///< a clearer one counts no more
constexpr float faintestStep = 3.5;
constexpr int unrestReach = 3;
constexpr double edgeMarginDots = 5.5; ///< from the edge to the middle of what has to be empty
constexpr size_t mostLinesOfASide = 16;

/// Brightness of the darkest channel: paper is bright in each, wood and skin are not.
std::vector<float> whitenessOf(const QImage &photo)
{
    const QImage image = photo.convertToFormat(QImage::Format_RGB32);
    std::vector<float> values;
    values.reserve(static_cast<size_t>(image.width()) * static_cast<size_t>(image.height()));
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            values.push_back(static_cast<float>(std::min({qRed(line[x]), qGreen(line[x]), qBlue(line[x])})));
    }
    return values;
}

QPointF directionOf(int degrees)
{
    const double radians = degrees * std::numbers::pi / 180;
    return {std::cos(radians), std::sin(radians)};
}

} // namespace

SheetEdges::SheetEdges(const QImage &photo)
    : m_width(photo.width())
    , m_height(photo.height())
    , m_bins(2 * static_cast<int>(std::hypot(m_width, m_height) / 2 / dotsInABin) + 3)
    , m_steps(static_cast<size_t>(m_width) * static_cast<size_t>(m_height))
    , m_votes(static_cast<size_t>(degreesAround) * static_cast<size_t>(m_bins))
{
    const std::vector<float> bright = whitenessOf(photo);
    measureSteps(bright);
    measureUnrest(bright);
    vote();
}

// Sums over three rows or columns, so that grain counts less.
void SheetEdges::measureSteps(const std::vector<float> &bright)
{
    std::vector<float> sizes;
    sizes.reserve(bright.size());
    const auto meanOf = [&](int x, int y, int dx, int dy) {
        float sum = 0;
        for (int i = 1; i <= stepReach; ++i) {
            for (int aside = -1; aside <= 1; ++aside)
                sum += bright[index(x + i * dx + aside * dy, y + i * dy + aside * dx)];
        }
        return sum / (3 * stepReach);
    };
    for (int y = stepReach; y < m_height - stepReach; ++y) {
        for (int x = stepReach; x < m_width - stepReach; ++x) {
            Step &step = m_steps[index(x, y)];
            step = {meanOf(x, y, 1, 0) - meanOf(x, y, -1, 0), meanOf(x, y, 0, 1) - meanOf(x, y, 0, -1)};
            sizes.push_back(std::hypot(step.x, step.y));
        }
    }
    if (sizes.empty())
        return;
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    m_leastStep = std::clamp(1.5F * *middle, faintestStep, fullStep * 0.8F);
}

void SheetEdges::measureUnrest(const std::vector<float> &bright)
{
    m_unrest.assign(m_steps.size(), 0);
    for (int y = 1; y < m_height; ++y) {
        double row = 0;
        for (int x = 1; x < m_width; ++x) {
            row += std::abs(bright[index(x, y)] - bright[index(x - 1, y)]) +
                   std::abs(bright[index(x, y)] - bright[index(x, y - 1)]);
            m_unrest[index(x, y)] = m_unrest[index(x, y - 1)] + row;
        }
    }
    std::vector<double> all;
    for (int y = unrestReach + 1; y < m_height - unrestReach; y += 4) {
        for (int x = unrestReach + 1; x < m_width - unrestReach; x += 4)
            all.push_back(unrestAt({x - (m_width - 1) / 2.0, y - (m_height - 1) / 2.0}));
    }
    if (all.empty())
        return;
    const auto lowThird = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 3);
    std::nth_element(all.begin(), lowThird, all.end());
    m_usualUnrest = *lowThird;
}

double SheetEdges::unrestAt(QPointF point) const
{
    const int x = std::clamp(static_cast<int>(std::lround(point.x() + (m_width - 1) / 2.0)), unrestReach + 1,
        m_width - unrestReach - 1);
    const int y = std::clamp(static_cast<int>(std::lround(point.y() + (m_height - 1) / 2.0)), unrestReach + 1,
        m_height - unrestReach - 1);
    const int left = x - unrestReach - 1;
    const int top = y - unrestReach - 1;
    const double sum = m_unrest[index(x + unrestReach, y + unrestReach)] -
                       m_unrest[index(left, y + unrestReach)] - m_unrest[index(x + unrestReach, top)] +
                       m_unrest[index(left, top)];
    return sum / ((2 * unrestReach + 1) * (2 * unrestReach + 1));
}

float &SheetEdges::votes(int degrees, int bin)
{
    const int wrapped = (degrees + degreesAround) % degreesAround;
    return m_votes[static_cast<size_t>(wrapped) * static_cast<size_t>(m_bins) + static_cast<size_t>(bin)];
}

// Hough's transform, each dot for the few directions that its own step allows.
void SheetEdges::vote()
{
    std::array<QPointF, degreesAround> directions;
    for (int degrees = 0; degrees < degreesAround; ++degrees)
        directions[static_cast<size_t>(degrees)] = directionOf(degrees);
    const auto sizeAt = [this](int x, int y) {
        const Step &step = m_steps[index(x, y)];
        return std::hypot(step.x, step.y);
    };
    for (int y = stepReach; y < m_height - stepReach; ++y) {
        for (int x = stepReach; x < m_width - stepReach; ++x) {
            const float size = sizeAt(x, y);
            if (size < m_leastStep)
                continue;
            const Step &step = m_steps[index(x, y)];
            const int dx = std::abs(step.x) >= std::abs(step.y) ? 1 : 0;
            if (size < sizeAt(x - dx, y - 1 + dx) || size < sizeAt(x + dx, y + 1 - dx))
                continue; // beside the edge
            const int own =
                static_cast<int>(std::lround(std::atan2(step.y, step.x) * 180 / std::numbers::pi));
            const QPointF point(x - (m_width - 1) / 2.0, y - (m_height - 1) / 2.0);
            if (!hasMargin(point, QPointF(step.x, step.y) / size, size))
                continue;
            for (int degrees = own - directionSpread; degrees <= own + directionSpread; ++degrees) {
                const QPointF normal =
                    directions[static_cast<size_t>((degrees + 2 * degreesAround) % degreesAround)];
                const double distance = QPointF::dotProduct(point, normal);
                const int bin = static_cast<int>(std::lround(distance / dotsInABin)) + m_bins / 2;
                votes(degrees + degreesAround, bin) += 0.5F + std::min(size, fullStep) / fullStep / 2;
            }
        }
    }
}

bool SheetEdges::isInside(QPointF point) const
{
    return std::abs(point.x()) < m_width / 2.0 - stepReach - 1 &&
           std::abs(point.y()) < m_height / 2.0 - stepReach - 1;
}

double SheetEdges::stepAt(QPointF point, QPointF normal) const
{
    if (!isInside(point))
        return 0;
    const double left = point.x() + (m_width - 1) / 2.0;
    const double top = point.y() + (m_height - 1) / 2.0;
    const int x = static_cast<int>(left);
    const int y = static_cast<int>(top);
    const double right = left - x;
    const double below = top - y;
    const auto step = [&](int dx, int dy) {
        const Step &one = m_steps[index(x + dx, y + dy)];
        return one.x * normal.x() + one.y * normal.y();
    };
    return (step(0, 0) * (1 - right) + step(1, 0) * right) * (1 - below) +
           (step(0, 1) * (1 - right) + step(1, 1) * right) * below;
}

bool SheetEdges::hasMargin(QPointF point, QPointF normal, double step) const
{
    constexpr double ofTheStep = 0.12;
    constexpr double ofTheUsual = 1.8;
    return unrestAt(point + normal * edgeMarginDots) <= ofTheUsual * m_usualUnrest + ofTheStep * step;
}

EdgeLine SheetEdges::borderOf(Side side) const
{
    const double half = (side == Left || side == Right ? m_width : m_height) / 2.0;
    return {directionOf(90 * side), -half, true};
}

std::vector<EdgeLine> SheetEdges::lines(Side side) const
{
    constexpr int apartDegrees = 3;
    constexpr int apartBins = 3;
    constexpr float leastVotes = 8;
    struct Peak
    {
        float votes;
        int degrees;
        int bin;
    };
    std::vector<Peak> peaks;
    for (int degrees = 90 * side - 44; degrees <= 90 * side + 45; ++degrees) {
        const auto row = static_cast<size_t>((degrees + degreesAround) % degreesAround);
        for (int bin = 0; bin < m_bins; ++bin) {
            const float votes = m_votes[row * static_cast<size_t>(m_bins) + static_cast<size_t>(bin)];
            if (votes >= leastVotes)
                peaks.push_back({votes, degrees, bin});
        }
    }
    std::sort(peaks.begin(), peaks.end(),
        [](const Peak &one, const Peak &other) { return one.votes > other.votes; });
    std::vector<EdgeLine> found{borderOf(side)};
    std::vector<Peak> taken;
    for (const Peak &peak : peaks) {
        const bool isNear = std::any_of(taken.begin(), taken.end(), [&peak](const Peak &other) {
            return std::abs(peak.degrees - other.degrees) <= apartDegrees &&
                   std::abs(peak.bin - other.bin) <= apartBins;
        });
        if (isNear)
            continue;
        taken.push_back(peak);
        found.push_back({directionOf(peak.degrees), (peak.bin - m_bins / 2) * dotsInABin, false});
        if (taken.size() == mostLinesOfASide)
            break;
    }
    return found;
}

} // namespace chuding
