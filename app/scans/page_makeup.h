// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>

namespace chuding {

/// What a page of a PDF is made of: a scan, or text with pictures or without.
struct PageMakeup
{
    bool hasPictures = false;
    double pictureShare =
        0; ///< of the page, 0 to 1: how much of it pictures cover, those one over the other counted twice
    /// Dots per inch at which they are drawn: at least `notableShare` of the page has no more, in the
    /// direction in which it has fewer. Where pictures lie one over the other, the finest counts. 0: pictures
    /// cover less.
    int dpi = 0;
    bool isWhole = true; ///< else there was too much to read or something was damaged, and there may be more

    bool operator==(const PageMakeup &) const = default;
};

/// A seal or a logo is less.
inline constexpr double notableShare = 0.05;

/// Of the first `mostPages` pages, in their order. Pictures within forms and within the contents count, those
/// in patterns and annotations do not. Reads at most 8 MB of what each page draws, and 32 MB of all.
/// Damaged or protected files: `Error::Code::Format`. For `chuding-inspect`, and for tests.
[[nodiscard]] Result<QList<PageMakeup>> pageMakeups(const QString &path, int mostPages = 500);

} // namespace chuding
