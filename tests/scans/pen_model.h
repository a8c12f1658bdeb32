// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan_generator/sheet.h"

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRectF>

namespace chuding::test {

/// What somebody writes with.
struct Pen
{
    QColor ink;
    double widthMm = 0.5;
    double variety =
        0.2; ///< how much the width follows the pressure: a ballpoint's little, a fountain pen's much
};

[[nodiscard]] Pen bluePen(samples::Chance &chance);
/// Black or dark grey.
[[nodiscard]] Pen darkPen(samples::Chance &chance);

/// Two or three signs that look like Chinese ones written fast, about `heightMm` high each, beginning at the
/// left of the line on which they stand. `running`: how readily one stroke goes over into the next, 0 to 1.
/// Gives the box of the ink, in mm.
QRectF writeName(
    QImage &page, QPointF leftMm, double heightMm, const Pen &pen, double running, samples::Chance &chance);

} // namespace chuding::test
