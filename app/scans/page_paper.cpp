// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_paper.h"

#include <algorithm>

namespace chuding {

int quantile(const Brightness &counts, double share)
{
    qint64 all = 0;
    for (const int count : counts)
        all += count;
    qint64 seen = 0;
    for (int value = 0; value < 256; ++value) {
        seen += counts[static_cast<size_t>(value)];
        if (static_cast<double>(seen) >= share * static_cast<double>(all))
            return value;
    }
    return 255;
}

std::array<int, 3> paperColour(const QImage &image)
{
    std::array<Brightness, 3> counts{};
    for (int y = 0; y < image.height(); y += 2) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); x += 2) {
            ++counts[0][static_cast<size_t>(qRed(line[x]))];
            ++counts[1][static_cast<size_t>(qGreen(line[x]))];
            ++counts[2][static_cast<size_t>(qBlue(line[x]))];
        }
    }
    const int all = ((image.height() + 1) / 2) * ((image.width() + 1) / 2);
    std::array<int, 3> colour{};
    for (size_t channel = 0; channel < 3; ++channel) {
        int seen = 0;
        int value = 0;
        while (value < 255 && seen + counts[channel][static_cast<size_t>(value)] < all * 9 / 10)
            seen += counts[channel][static_cast<size_t>(value++)];
        colour[channel] = std::max(value, 64);
    }
    return colour;
}

GreyPage::GreyPage(const QImage &grey, double dotsPerMm)
    : m_grey(grey)
    , m_cell(static_cast<int>(8 * dotsPerMm))
    , m_columns((grey.width() + m_cell - 1) / m_cell)
    , m_rows((grey.height() + m_cell - 1) / m_cell)
{
    Brightness all{};
    m_paper.reserve(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows));
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            m_paper.push_back(brightestOf(column * m_cell, row * m_cell));
            ++all[static_cast<size_t>(m_paper.back())];
        }
    }
    m_usualPaper = quantile(all, 0.5);
    for (int &paper : m_paper)
        paper = std::max(paper, m_usualPaper * 3 / 4);
}

/// What four fifths of a part do not surpass.
int GreyPage::brightestOf(int left, int top) const
{
    Brightness counts{};
    for (int y = top; y < std::min(top + m_cell, m_grey.height()); y += 2) {
        const uchar *line = m_grey.constScanLine(y);
        for (int x = left; x < std::min(left + m_cell, m_grey.width()); x += 2)
            ++counts[line[x]];
    }
    return quantile(counts, 0.8);
}

} // namespace chuding
