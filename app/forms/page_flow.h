// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetter.h"

namespace chuding::forms {

inline const QSizeF a4Portrait{210 * pointsPerMm, 297 * pointsPerMm};
inline const QSizeF a4Landscape{297 * pointsPerMm, 210 * pointsPerMm};
inline const QSizeF a3Landscape{420 * pointsPerMm, 297 * pointsPerMm};
/// Text block of 156 × 225 mm, 28 mm from the left and 37 mm from the top. GB/T 9704-2012 §5.2.
inline const QRectF textBlock{28 * pointsPerMm, 37 * pointsPerMm, 156 * pointsPerMm, 225 * pointsPerMm};

/// Flowing pages in the look of GB/T 9704-2012: label, title, paragraphs on a grid, signature, page numbers.
class PageFlow
{
public:
    /// Starts a page. `linePt` of `style` is the grid of all lines. Numbers count from this page.
    PageFlow(Typesetter &setter, const TextStyle &style);

    /// 附件N, 黑体, in the first line (GB/T 9704-2012 §7.3.4).
    void label(const QString &text);
    /// 22 pt 小标宋, centred, a line for each line of the text, its first on line `line` (0-based); the text
    /// goes on behind one empty line.
    void title(const QString &text, int line = 2);
    /// The same for a title of one line; where it is too long, it is broken at its newlines, and a unit's
    /// name that is too long even so, behind a place (…县, …镇).
    void wrappedTitle(const QString &text, int line);
    /// `followedBy` lines must stand on the same page as the last two of this paragraph.
    void paragraph(const Spans &spans, double indentCells = 2, int followedBy = 0);
    /// The same in another typeface.
    void paragraphIn(FontRole role, const Spans &spans, double indentCells = 2, int followedBy = 0);
    void skip(int lines) { m_line += lines; }
    /// The lines of a signature block, the last one (the date) ending four characters from the right
    /// margin and the others centred over it; an empty one leaves room. GB/T 9704-2012 §7.3.5.1.
    void signature(const QList<Spans> &lines);
    /// The same lines with a unit's name that is too long for one broken behind a place.
    [[nodiscard]] QList<Spans> signatureLines(const QList<Spans> &lines);
    void newPage();
    /// Top of the next line, and space that a table took from there.
    [[nodiscard]] double y() const;
    void take(double heightPt);
    /// Whether that much is left on the page.
    [[nodiscard]] bool fits(double heightPt) const;
    [[nodiscard]] int linesLeft() const { return m_linesPerPage - m_line; }
    [[nodiscard]] const TextStyle &style() const { return m_style; }
    [[nodiscard]] Typesetter &setter() { return m_setter; }

private:
    void drawNumber();

    Typesetter &m_setter;
    TextStyle m_style;
    int m_linesPerPage;
    int m_line = 0;
    int m_number = 0;
};

} // namespace chuding::forms
