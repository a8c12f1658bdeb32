// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPointF>

namespace chuding {

/// A ring on a page, as that of an official seal: round, 28 to 50 mm across.
struct SealMark
{
    QPointF centreMm;      ///< from the page's top left
    double diameterMm = 0; ///< of the middle of the ring's line
    double closed = 0;     ///< how much of the ring is there, 0 to 1
    bool isRed = false;    ///< else dark or grey, as on a photocopy

    bool operator==(const SealMark &) const = default;
};

enum class SealVerdict {
    NotFound,
    Unsure, ///< a ring that is only half there, or has no colour
    Found,
};

struct SealSearch
{
    SealVerdict verdict = SealVerdict::NotFound;
    QList<SealMark> marks; ///< the surest first; those that made the verdict
};

/// Looks for red round seals. `dotsPerMm`: of the image, which is looked at with four dots a millimetre. A
/// hint from pixels: whether it is the right seal, a person says (R-SIGN-1, R-SIGN-2).
[[nodiscard]] SealSearch findSeals(const QImage &page, double dotsPerMm);

} // namespace chuding
