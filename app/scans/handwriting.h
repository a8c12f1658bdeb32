// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QRectF>

namespace chuding {

/// Where somebody seems to have written by hand.
struct HandwritingMark
{
    QRectF boxMm;         ///< from the page's top left
    bool isByPen = false; ///< of blue ink; else it may be printed or copied as well

    bool operator==(const HandwritingMark &) const = default;
};

enum class HandwritingVerdict {
    NotFound,
    Unsure, ///< thin, curved strokes that hang together as in a signature, without colour
    Found,
};

struct HandwritingSearch
{
    HandwritingVerdict verdict = HandwritingVerdict::NotFound;
    QList<HandwritingMark> marks; ///< the largest first; those that made the verdict
};

/// Looks for what was written by hand, as a signature: 6 to 100 mm wide. `dotsPerMm`: of the image, which is
/// looked at with six dots a millimetre. A hint from pixels: it misses small and plain writing in black, and
/// whose hand it is, a person says (R-SIGN-1).
[[nodiscard]] HandwritingSearch findHandwriting(const QImage &page, double dotsPerMm);

} // namespace chuding
