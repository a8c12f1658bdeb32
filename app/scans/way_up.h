// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ink_map.h"

// For this layer only.

namespace chuding {

enum class WayUp { Unknown, Upright, UpsideDown };

/// Of a page whose lines run across, by its punctuation: in Chinese text “，。、” stand at the lower left of
/// their square, and its right half is free. `dotsPerMm`: of the map.
[[nodiscard]] WayUp wayUpOf(const InkMap &ink, double dotsPerMm);

} // namespace chuding
