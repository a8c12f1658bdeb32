// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seals.h"

#include <QImage>

namespace chuding {

enum class WatermarkVerdict {
    NotFound,
    Unsure, ///< large and light, but little of it, or in one corner
    Found,
};

/// What lies large and light under the content of a page.
struct WatermarkSearch
{
    WatermarkVerdict verdict = WatermarkVerdict::NotFound;
    double share = 0; ///< of the page that its strokes cover, 0 to 1

    bool operator==(const WatermarkSearch &) const = default;
};

/// Looks for a watermark as platforms print it: light text or a light picture, once and large, or repeated,
/// also slanted or coloured. Shaded cells, rules, frames, stains, shadows, photos and seals are none, nor is
/// small or dark text. `dotsPerMm`: of the image, which is looked at with three dots a millimetre. A hint
/// from pixels: whether it is the right watermark, a person says (R-SCAN-8, R-PAPER-1).
[[nodiscard]] WatermarkSearch findWatermark(
    const QImage &page, double dotsPerMm, const QList<SealMark> &seals = {});

} // namespace chuding
