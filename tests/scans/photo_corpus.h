// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scans/page_corners.h"
#include "seal_corpus.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

namespace chuding::test {

/// A made-up photo of a letter on a table, as a phone takes it.
struct SheetPhoto
{
    QImage image;
    std::optional<PageCorners>
        corners;   ///< where the sheet truly lies; nothing: there is none, or no edge of it
    SealPage page; ///< what lies there
};

/// Tables with a sheet: "wood", "hand" …
[[nodiscard]] QStringList sheetPhotoKinds();
/// Photos on which there is no edge of a sheet.
[[nodiscard]] QStringList emptyPhotoKinds();
/// The same for the same kind, number and size. Odd numbers are sealed. Needs a QGuiApplication.
[[nodiscard]] SheetPhoto sheetPhoto(const QString &kind, int number, QSize size = {900, 1200});
/// How far the farthest corner is off, as a share of the picture's diagonal.
[[nodiscard]] double cornerError(const PageCorners &found, const PageCorners &wanted, QSize size);

} // namespace chuding::test
