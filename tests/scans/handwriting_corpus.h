// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scans/handwriting.h"

#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

namespace chuding::test {

/// What stands on a page of the corpus.
enum class HandTruth {
    None,
    Blue,        ///< written by a blue pen
    Dark,        ///< written in black or grey, or copied without colour
    PrintedBlue, ///< nothing by hand; blue print may leave doubts
};

/// A made-up page as a scanner or a phone leaves it.
struct HandPage
{
    QImage image;
    double dotsPerMm = 0;
    HandTruth truth = HandTruth::None;
    QRectF boxMm; ///< of what is written by hand
};

/// Blue ink is found, dark ink leaves doubts; blue print may, too.
[[nodiscard]] bool isRight(const HandPage &page, HandwritingVerdict verdict);

/// Ways in which pages differ: "blue on a rule", "titles" …
[[nodiscard]] QStringList handPageKinds();
/// The same for the same kind and number. Needs a QGuiApplication.
[[nodiscard]] HandPage handPage(const QString &kind, int number);

} // namespace chuding::test
