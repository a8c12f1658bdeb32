// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QString>

#include <optional>

namespace chuding {

/// Which way lines of text run on a page as it is looked at.
enum class LineDirection { Unknown, Across, Down };

/// What a page looks like, told by its dots alone.
struct PageLook
{
    double paper = 0;    ///< brightness of the paper, 0 to 255
    double contrast = 0; ///< how much darker than the paper what stands on it is, 0 to 255
    double inkShare = 0; ///< of the page without a margin of 6 mm, 0 to 1
    double edgeMm = 0;   ///< how wide the sharper edges of letters and lines are; 0: there are none
    LineDirection lines = LineDirection::Unknown;
    /// Degrees clockwise that set the page upright; nothing where its punctuation does not tell.
    std::optional<int> turn{};
};

/// What a reader would complain about.
enum class PageTrouble {
    Blank,    ///< less ink than `leastInkShare` on paper that is light enough
    Dark,     ///< paper darker than `leastPaper`
    Pale,     ///< less contrast than `leastContrast`
    Blurred,  ///< edges wider than `widestEdgeMm`: out of focus, or scanned with too few dots
    Sideways, ///< lines of text run from top to bottom
    UpsideDown,
};

/// More than specks of dust or a page number, less than “本页无正文” in 16 pt.
inline constexpr double leastInkShare = 0.0001;
inline constexpr double leastPaper = 110;
inline constexpr double leastContrast = 60;
/// Letters of 12 pt have strokes and gaps of 0.4 mm; a sharp scan with 100 dots per inch has edges of 0.4 mm,
/// too.
inline constexpr double widestEdgeMm = 0.5;

/// `dotsPerMm`: of the image, which is looked at with six dots a millimetre.
[[nodiscard]] PageLook lookAtPage(const QImage &page, double dotsPerMm);
/// In the order of the enumeration. Of a blank page nothing else is said.
[[nodiscard]] QList<PageTrouble> troublesOf(const PageLook &look);
/// Translated, with the measure and its limit: "too dark (the paper has 90 of 255, 110 at least)".
[[nodiscard]] QString pageTroubleText(PageTrouble trouble, const PageLook &look);

} // namespace chuding
