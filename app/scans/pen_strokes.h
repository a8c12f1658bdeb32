// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ink_map.h"

// For this layer only.

namespace chuding {

/// What tells strokes of a pen from printing.
struct PenStrokes
{
    double lengthMm = 0;  ///< of all strokes
    double widthMm = 0;   ///< of a stroke, on average
    double spread = 0;    ///< length of the strokes for the diagonal of their box
    int strands = 0;      ///< the most strokes that one row or column crosses
    double density = 0;   ///< ink for the area of the box, 0 to 1
    double blobShare = 0; ///< of the ink that lies within squares of 1.2 mm full of it
    double axisShare = 0; ///< of the edges that run along two directions at right angles, 0 to 1
    double ringShare = 0; ///< of the ink that lies near the ellipse that fills the box
};

[[nodiscard]] PenStrokes penStrokesOf(const InkPiece &ink, double dotsPerMm);

/// Takes away the lines of tables and forms, of 9 mm and more, where nothing crosses them.
void removeRules(InkMap &ink, double dotsPerMm);

} // namespace chuding
