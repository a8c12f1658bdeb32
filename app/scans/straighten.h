// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_corners.h"

#include <QImage>

namespace chuding {

/// More than print needs, and a fair size as a file.
inline constexpr double mostStraightDpi = 250;

/// The sheet between the corners laid flat on A4, upright or across as it lies, with at most so many dots an
/// inch and no more than the photo has. A sheet of clearly another shape than A4 keeps that, in the middle.
/// The paper becomes white, whatever shadow lies on it. Grayscale8, or RGB32 where there is colour: a seal, a
/// signature, a photo. Null without a photo or with corners that are not usable.
[[nodiscard]] QImage straightenPage(
    const QImage &photo, const PageCorners &corners, double mostDpi = mostStraightDpi);

} // namespace chuding
