// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

// For this layer only.

namespace chuding {

/// Which dots of a page are ink.
struct InkMap
{
    int width = 0;
    int height = 0;
    std::vector<quint8> dots; ///< row by row, 1: ink

    [[nodiscard]] size_t index(int x, int y) const
    {
        return static_cast<size_t>(y) * static_cast<size_t>(width) + static_cast<size_t>(x);
    }
    [[nodiscard]] bool at(int x, int y) const { return dots[index(x, y)] != 0; }
    /// Turned clockwise by a quarter.
    [[nodiscard]] InkMap turned() const;
};

enum class WayUp { Unknown, Upright, UpsideDown };

/// Of a page whose lines run across, by its punctuation: in Chinese text “，。、” stand at the lower left of
/// their square, and its right half is free. `dotsPerMm`: of the map.
[[nodiscard]] WayUp wayUpOf(const InkMap &ink, double dotsPerMm);

} // namespace chuding
