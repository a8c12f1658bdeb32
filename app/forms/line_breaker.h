// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace chuding::forms {

/// One character of a paragraph, or a blank to be filled in by hand.
struct Cell
{
    char32_t character = 0; ///< 0: a blank
    double width = 1;       ///< in cells of the grid; a Chinese character has 1
    bool glued = false;     ///< no line may begin with it

    bool operator==(const Cell &) const = default;
};

/// The cells first … last-1 of a paragraph with the left edge of each, in cells from the line's start.
struct BrokenLine
{
    qsizetype first = 0;
    qsizetype last = 0;
    QList<double> left;

    bool operator==(const BrokenLine &) const = default;
};

/// Width of a character in cells when it does not depend on the font: 1 for Chinese characters and signs,
/// 0.5 for ASCII digits and the blank; 0 when the font has to say (Latin letters and signs, the dot in
/// names).
[[nodiscard]] double fixedCellWidth(char32_t character);

/// Whether a line may end after `before` and go on with `after`, by these two characters alone.
[[nodiscard]] bool mayBreakBetween(char32_t before, char32_t after);

enum class LineEnds {
    Flush, ///< up to two left-over cells are spread over the line; ，。、；： may hang outside a full one
    Ragged, ///< neither: for tables
};

/// Lines of at most `width` cells; the first begins at `indent`. Numbers, dates, numbers with their unit
/// word and glued cells stay on one line; no line begins with 。，、）… or ends with （《….
/// Where spreading would take more than `widestGap` cells between two characters, a line ends a little short.
/// Source: GB/T 9704-2012 §7.3.3, CLREQ 3.1.
[[nodiscard]] QList<BrokenLine> breakLines(const QList<Cell> &cells, double indent, double width,
    LineEnds ends = LineEnds::Flush, double widestGap = 0.1);

/// Whether every line begins where one may: not in the middle of a word that was too long for a line.
[[nodiscard]] bool breaksWell(const QList<Cell> &cells, const QList<BrokenLine> &lines);

} // namespace chuding::forms
