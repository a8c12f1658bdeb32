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

struct InkDot
{
    int x = 0;
    int y = 0;
};

/// The right and lower edge included.
struct InkBox
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    [[nodiscard]] int width() const { return right - left + 1; }
    [[nodiscard]] int height() const { return bottom - top + 1; }
    [[nodiscard]] InkBox united(const InkBox &other) const;
};

/// Ink that hangs together, also corner to corner.
struct InkPiece
{
    InkBox box;
    std::vector<InkDot> dots; ///< at least one
};

/// Goes over the pieces of a map, which must outlive it, in the order of their first dots.
class InkPieces
{
public:
    explicit InkPieces(const InkMap &ink);

    /// Puts the next one into `piece`; false when there is none left.
    [[nodiscard]] bool next(InkPiece &piece);

private:
    void follow(InkPiece &piece);

    const InkMap &m_ink;
    std::vector<bool> m_isSeen;
    size_t m_place = 0;
};

} // namespace chuding
