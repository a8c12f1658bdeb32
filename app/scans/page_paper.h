// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <array>
#include <vector>

// For this layer only.

namespace chuding {

/// How many dots have each brightness.
using Brightness = std::array<int, 256>;

/// The value that this share of what is counted does not surpass.
[[nodiscard]] int quantile(const Brightness &counts, double share);

/// The colour of the paper, per channel: what nine tenths of the dots do not surpass, 64 at least. `image`:
/// RGB32.
[[nodiscard]] std::array<int, 3> paperColour(const QImage &image);

/// A page without colour, and how bright its paper is in each part.
class GreyPage
{
public:
    /// `grey`: Grayscale8, with `dotsPerMm`.
    GreyPage(const QImage &grey, double dotsPerMm);

    [[nodiscard]] int width() const { return m_grey.width(); }
    [[nodiscard]] int height() const { return m_grey.height(); }
    /// What is usual on this page.
    [[nodiscard]] int paper() const { return m_usualPaper; }
    /// Of the part that the dot lies in. A part that is dark all over is a picture, not paper.
    [[nodiscard]] int paperAt(int x, int y) const
    {
        return m_paper[static_cast<size_t>(y / m_cell) * static_cast<size_t>(m_columns) +
                       static_cast<size_t>(x / m_cell)];
    }
    [[nodiscard]] int at(int x, int y) const { return m_grey.constScanLine(y)[x]; }
    /// How much darker than its paper a dot is.
    [[nodiscard]] int inkAt(int x, int y) const { return paperAt(x, y) - at(x, y); }

private:
    [[nodiscard]] int brightestOf(int left, int top) const;

    QImage m_grey;
    int m_cell; ///< dots
    int m_columns;
    int m_rows;
    std::vector<int> m_paper;
    int m_usualPaper = 0;
};

} // namespace chuding
