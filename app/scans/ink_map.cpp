// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink_map.h"

#include <algorithm>

namespace chuding {

InkMap InkMap::turned() const
{
    InkMap map{height, width, std::vector<quint8>(dots.size())};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            map.dots[map.index(height - 1 - y, x)] = dots[index(x, y)];
    }
    return map;
}

InkBox InkBox::united(const InkBox &other) const
{
    return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
        std::max(bottom, other.bottom)};
}

InkPieces::InkPieces(const InkMap &ink)
    : m_ink(ink)
    , m_isSeen(ink.dots.size())
{
}

bool InkPieces::next(InkPiece &piece)
{
    const size_t all = m_ink.dots.size();
    while (m_place < all && (m_ink.dots[m_place] == 0 || m_isSeen[m_place]))
        ++m_place;
    if (m_place == all)
        return false;
    const auto width = static_cast<size_t>(m_ink.width);
    piece.dots = {{static_cast<int>(m_place % width), static_cast<int>(m_place / width)}};
    m_isSeen[m_place] = true;
    follow(piece);
    return true;
}

/// What is found stands behind what is being looked at.
void InkPieces::follow(InkPiece &piece)
{
    const InkDot first = piece.dots.front();
    piece.box = {first.x, first.y, first.x, first.y};
    for (size_t looked = 0; looked < piece.dots.size(); ++looked) {
        const auto [x, y] = piece.dots[looked];
        piece.box = piece.box.united({x, y, x, y});
        for (int row = std::max(0, y - 1); row <= std::min(m_ink.height - 1, y + 1); ++row) {
            for (int column = std::max(0, x - 1); column <= std::min(m_ink.width - 1, x + 1); ++column) {
                const size_t index = m_ink.index(column, row);
                if (m_ink.dots[index] == 0 || m_isSeen[index])
                    continue;
                m_isSeen[index] = true;
                piece.dots.push_back({column, row});
            }
        }
    }
}

} // namespace chuding
