// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_breaker.h"

#include <algorithm>
#include <string_view>

namespace chuding::forms {

namespace {

constexpr std::u32string_view noLineStart = U"，。、；：？！）》〉」』】〕〗”’…—·,.;:?!)]}%‰％～々";
constexpr std::u32string_view noLineEnd = U"（《〈「『【〔〖“‘([{";
constexpr std::u32string_view hangingSigns = U"，。、；：";
constexpr std::u32string_view unitWords = U"年月日号名个人时点分周岁级项次元届期倍页份条件";

/// Spreading more than this over a line would show; the line is left short instead.
constexpr double widestSpread = 2;
constexpr double tolerance = 1e-6;

bool isIn(std::u32string_view set, char32_t character)
{
    return set.find(character) != std::u32string_view::npos;
}

bool isDigit(char32_t c)
{
    return (c >= U'0' && c <= U'9') || c == 0;
}

bool isLatinLetter(char32_t c)
{
    return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= 0xC0 && c < 0x2000);
}

/// Characters of numbers, telephone numbers, web addresses and masked numbers.
bool isWordPart(char32_t c)
{
    return isDigit(c) || isLatinLetter(c) || isIn(U"-./:*@_+%#&=", c);
}

/// Years and months that go on as a date: 2024年|10月, 10月|8日, 年|blank.
bool isWithinDate(const QList<Cell> &cells, qsizetype next)
{
    const char32_t before = cells[next - 1].character;
    if ((before != U'年' && before != U'月') || next < 2 || !isDigit(cells[next - 2].character))
        return false;
    qsizetype end = next;
    while (end < cells.size() && isDigit(cells[end].character))
        ++end;
    if (end == next || end == cells.size())
        return false;
    return cells[end].character == (before == U'年' ? U'月' : U'日');
}

bool mayBreakBefore(const QList<Cell> &cells, qsizetype next)
{
    return !cells[next].glued && mayBreakBetween(cells[next - 1].character, cells[next].character) &&
           !isWithinDate(cells, next);
}

/// Between two characters of a number or word nothing may be spread.
bool maySpread(const QList<Cell> &cells, qsizetype next)
{
    return !(isWordPart(cells[next - 1].character) && isWordPart(cells[next].character));
}

class Breaker
{
public:
    Breaker(const QList<Cell> &cells, double indent, double width, LineEnds ends, double widestGap)
        : m_cells(cells)
        , m_indent(indent)
        , m_width(width)
        , m_ends(ends)
        , m_widestGap(widestGap)
    {
    }

    QList<BrokenLine> lines()
    {
        qsizetype first = 0;
        while (first < m_cells.size()) {
            const qsizetype last = endOfLine(first);
            m_lines.append(set(first, last));
            first = skipSpace(last);
            m_indent = 0;
        }
        return m_lines;
    }

private:
    double room() const { return m_width - m_indent; }

    double natural(qsizetype first, qsizetype last) const
    {
        double sum = 0;
        for (qsizetype i = first; i < last; ++i)
            sum += m_cells[i].width;
        return sum;
    }

    qsizetype skipSpace(qsizetype i) const
    {
        while (i < m_cells.size() && m_cells[i].character == U' ')
            ++i;
        return i;
    }

    qsizetype nextBreak(qsizetype from) const
    {
        qsizetype i = from + 1;
        while (i < m_cells.size() && !mayBreakBefore(m_cells, i))
            ++i;
        return i;
    }

    /// Without what may stand beyond the margin: blanks and one hanging sign.
    double used(qsizetype first, qsizetype last) const
    {
        while (last > first && m_cells[last - 1].character == U' ')
            --last;
        const bool hangs = m_ends == LineEnds::Flush && last - first > 1 &&
                           isIn(hangingSigns, m_cells[last - 1].character) &&
                           natural(first, last) > room() + tolerance;
        return natural(first, hangs ? last - 1 : last);
    }

    qsizetype endOfLine(qsizetype first) const
    {
        qsizetype last = first;
        while (last < m_cells.size()) {
            const qsizetype next = nextBreak(last);
            if (used(first, next) > room() + tolerance)
                return last == first ? forcedEnd(first) : last;
            last = next;
        }
        return last;
    }

    /// For a piece longer than a line: as many characters as fit, at least one.
    qsizetype forcedEnd(qsizetype first) const
    {
        qsizetype last = first + 1;
        while (last < m_cells.size() && natural(first, last + 1) <= room() + tolerance)
            ++last;
        return last;
    }

    BrokenLine set(qsizetype first, qsizetype last) const
    {
        const double gap = room() - used(first, last);
        const bool endsParagraph = skipSpace(last) == m_cells.size();
        const bool keep = endsParagraph || gap > widestSpread || m_ends == LineEnds::Ragged;
        return spread(first, last, keep ? 0 : std::max(0.0, gap));
    }

    BrokenLine spread(qsizetype first, qsizetype last, double gap) const
    {
        qsizetype places = 0;
        for (qsizetype i = first + 1; i < last; ++i)
            places += maySpread(m_cells, i) ? 1 : 0;
        const double more = places == 0 ? 0 : std::min(m_widestGap, gap / static_cast<double>(places));
        BrokenLine line{first, last, {}};
        double x = m_indent;
        for (qsizetype i = first; i < last; ++i) {
            if (i > first && maySpread(m_cells, i))
                x += more;
            line.left.append(x);
            x += m_cells[i].width;
        }
        return line;
    }

    const QList<Cell> &m_cells;
    double m_indent;
    double m_width;
    LineEnds m_ends;
    double m_widestGap;
    QList<BrokenLine> m_lines;
};

} // namespace

double fixedCellWidth(char32_t character)
{
    if (isDigit(character) || character == U' ')
        return 0.5;
    return character < 0x2000 ? 0 : 1;
}

bool mayBreakBetween(char32_t before, char32_t after)
{
    if (isIn(noLineStart, after) || isIn(noLineEnd, before))
        return false;
    if (isWordPart(before) && isWordPart(after))
        return false;
    if (before == U'第' && isDigit(after))
        return false;
    return !(isDigit(before) && isIn(unitWords, after));
}

QList<BrokenLine> breakLines(
    const QList<Cell> &cells, double indent, double width, LineEnds ends, double widestGap)
{
    return Breaker(cells, indent, width, ends, widestGap).lines();
}

} // namespace chuding::forms
