// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "line_breaker.h"
#include "page_content.h"
#include "spans.h"

#include <QRectF>
#include <QSet>

#include <algorithm>
#include <optional>

namespace chuding::forms {

/// How a text is set: typeface, size, and the pitch of the grid.
struct TextStyle
{
    FontRole role = FontRole::Body;
    double sizePt = 16;
    double cellPt = 156 * pointsPerMm / 28; ///< from one Chinese character to the next
    double linePt = 225 * pointsPerMm / 22; ///< from one line to the next

    bool operator==(const TextStyle &) const = default;
};

/// 3号仿宋, 28 characters by 22 lines in a text block of 156 × 225 mm. GB/T 9704-2012 §5.2.
[[nodiscard]] TextStyle bodyStyle();
/// Characters set solid, lines 1.3 times their size apart: for tables.
[[nodiscard]] TextStyle tableStyle(double sizePt, FontRole role = FontRole::Body);

enum class Align { Left, Centre, Right };

/// Turns spans into lines of glyphs on a page of a document, the one added last. Faults (a character that no
/// font has) are kept and everything goes on, so that layout code need not ask after every line.
class Typesetter
{
public:
    explicit Typesetter(FormDocument::Content &content)
        : m_content(content)
    {
    }

    /// One face for each whole run, ready to be broken into lines and drawn.
    struct Prepared
    {
        QList<Cell> cells;
        QList<int> faces; ///< of each cell; -1 for blanks
        TextStyle style;
    };
    [[nodiscard]] Prepared prepare(const Spans &spans, const TextStyle &style);
    [[nodiscard]] QList<BrokenLine> breakIntoLines(
        const Prepared &text, double indentCells, double widthPt, LineEnds ends = LineEnds::Flush) const;
    [[nodiscard]] double widthPt(const Prepared &text) const;

    /// Draws one line into a strip of the page: left edge and top of the strip, in points.
    void drawLine(const Prepared &text, const BrokenLine &line, QPointF topLeft);
    /// Unbroken, `align`ed to x (its left end, centre or right end).
    void drawUnbroken(const Prepared &text, double x, double top, Align align);

    /// A cell of a table: the text in the middle of the rectangle, smaller when it would not fit.
    /// Lines after a newline begin anew; `indentCells` applies to the first of each.
    struct BoxStyle
    {
        TextStyle text;
        Align align = Align::Centre;
        bool top = false; ///< begin at the top instead of centring vertically
        double indentCells = 0;
        double paddingPt = 3;
        std::optional<double> abovePt = std::nullopt; ///< above and below, if not `paddingPt`

        [[nodiscard]] double verticalPt() const { return abovePt.value_or(paddingPt); }
    };
    void drawBox(const Spans &spans, const QRectF &box, const BoxStyle &style);

    /// The text of a box as lines, for one that goes on on another page.
    struct BoxText
    {
        struct Line
        {
            qsizetype paragraph = 0;
            BrokenLine line; ///< empty: a blank line
        };
        QList<Prepared> paragraphs;
        QList<Line> lines;
        BoxStyle style;

        [[nodiscard]] double heightPt(qsizetype count) const
        {
            return static_cast<double>(count) * style.text.linePt + 2 * style.verticalPt();
        }
        /// How many lines a box of that height holds.
        [[nodiscard]] qsizetype linesIn(double heightPt) const
        {
            const double room = std::max(0.0, heightPt - 2 * style.verticalPt() + 0.01);
            return static_cast<qsizetype>(room / style.text.linePt);
        }
    };
    [[nodiscard]] BoxText boxText(const Spans &spans, double widthPt, const BoxStyle &style);
    /// Lines first … last-1 into a box as wide as the text was broken for.
    void drawLines(const BoxText &text, qsizetype first, qsizetype last, const QRectF &box);
    /// Height that a box of that width needs for the text at its full size, padding included.
    [[nodiscard]] double boxHeight(const Spans &spans, double widthPt, const BoxStyle &style);

    void addPage(QSizeF sizePt)
    {
        m_content.pages.append({sizePt, {}, {}, {}, {}, {}, {}});
        m_page = pageCount() - 1;
    }
    /// Everything is drawn on that page from now on, until another is added.
    void turnTo(int page) { m_page = page; }
    /// What was drawn on the page since its `line`th glyph line belongs to its foot: read last.
    void moveToFoot(qsizetype line);
    void addRule(QLineF line, double widthPt = 0.5) { page().rules.append({line, widthPt}); }
    void addFrame(const QRectF &box, double widthPt = 0.5);
    [[nodiscard]] Page &page() { return m_content.pages[m_page]; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_content.pages.size()); }

    /// The outlines of a text from (0, 0) on its base line: something to look at that is no text.
    [[nodiscard]] QPainterPath outlines(const QString &text, FontRole role, double sizePt) const;

    /// Whom the texts are about, for faults.
    void setPerson(const QString &name) { m_person = name; }
    /// Names that are set in one face wherever they stand in a text.
    void setKnownNames(const QStringList &names);
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }
    void setFault(const Error &error);

private:
    struct Run
    {
        QList<char32_t> text;
        bool name = false;
    };
    [[nodiscard]] QList<Run> runsOf(const Span &span, FontRole role) const;
    [[nodiscard]] QList<Run> runsOfPlain(const QString &text, FontRole role) const;
    [[nodiscard]] QList<Run> clauses(const QList<char32_t> &text, FontRole role) const;
    void append(Prepared &prepared, const Run &run);
    void reportInvisible(const QString &text);
    void reportUnprintable(const Run &run, FontRole role);
    [[nodiscard]] QList<BrokenLine> boxedLines(
        const Prepared &text, double width, const BoxStyle &style) const;

    FormDocument::Content &m_content;
    int m_page = -1;
    QString m_person;
    QStringList m_names;
    std::optional<Error> m_fault;
};

} // namespace chuding::forms
