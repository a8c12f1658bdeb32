// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>

#include <array>
#include <vector>

// For this layer only.

namespace chuding {

/// A straight edge with something bright on one side. Places are dots from the middle of the picture.
struct EdgeLine
{
    QPointF normal;        ///< one long, towards the bright side
    double distance = 0;   ///< from the middle, along the normal
    bool isBorder = false; ///< no edge, but where the picture ends

    [[nodiscard]] QPointF along() const { return {-normal.y(), normal.x()}; }
    [[nodiscard]] QPointF at(double place) const { return normal * distance + along() * place; }
    /// How far along the line a point is.
    [[nodiscard]] double placeOf(QPointF point) const { return QPointF::dotProduct(point, along()); }
};

/// Finds edges of bright things on a photo. Thin lines (rules, strokes of letters) hardly count: a mean of
/// some dots on one side is compared with one on the other.
class SheetEdges final
{
public:
    /// Which side of a sheet an edge may be.
    enum Side { Left, Top, Right, Bottom };

    /// A few hundred dots wide and high.
    explicit SheetEdges(const QImage &photo);

    [[nodiscard]] QSize size() const { return {m_width, m_height}; }
    [[nodiscard]] bool isInside(QPointF point) const;
    /// How much brighter it becomes there in the direction of `normal`, 0 to 255 (or less than 0). Nothing is
    /// brighter beyond the picture.
    [[nodiscard]] double stepAt(QPointF point, QPointF normal) const;
    /// Less than that is grain or a pattern.
    [[nodiscard]] double leastStep() const { return m_leastStep; }
    /// Whether such a step may be the edge of a sheet: its margin is empty.
    [[nodiscard]] bool hasMargin(QPointF point, QPointF normal, double step) const;
    /// The longest ones that may be that side, and the border there.
    [[nodiscard]] std::vector<EdgeLine> lines(Side side) const;

private:
    /// Steps to the right and downwards.
    struct Step
    {
        float x = 0;
        float y = 0;
    };
    [[nodiscard]] size_t index(int x, int y) const
    {
        return static_cast<size_t>(y) * static_cast<size_t>(m_width) + static_cast<size_t>(x);
    }
    void measureSteps(const std::vector<float> &bright);
    void measureUnrest(const std::vector<float> &bright);
    /// Mean of what goes up and down from dot to dot around a place.
    [[nodiscard]] double unrestAt(QPointF point) const;
    void vote();
    [[nodiscard]] float &votes(int degrees, int bin);
    [[nodiscard]] EdgeLine borderOf(Side side) const;

    int m_width;
    int m_height;
    int m_bins;
    std::vector<Step> m_steps;
    std::vector<double> m_unrest; ///< sums of all above and to the left
    double m_usualUnrest = 0;
    std::vector<float> m_votes; ///< for each degree and distance
    double m_leastStep = 0;
};

} // namespace chuding
