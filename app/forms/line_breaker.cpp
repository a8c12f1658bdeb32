// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_breaker.h"

#include <algorithm>
#include <string_view>

namespace chuding::forms {

namespace {

/// 〔 stands inside the numbers of documents only: 博教字〔2024〕15号.
constexpr std::u32string_view noLineStart = U"，。、；：？！）》〉」』】〔〕〗”’…—·,.;:?!)]}%‰％～々℃°′″";
constexpr std::u32string_view noLineEnd = U"（《〈「『【〔〖“‘([{¥￥$＄№";
constexpr std::u32string_view hangingSigns = U"，。、；：";
constexpr std::u32string_view unitWords = U"年月日号名个人时点分周岁级项次元届期倍页份条件";
constexpr std::u32string_view longUnitWords[] = {U"个工作日", U"工作日", U"个月", U"个小时", U"个百分点",
    U"小时", U"分钟", U"学时", U"课时", U"学分", U"公里", U"千米", U"毫米", U"厘米", U"平方米", U"公斤",
    U"千克", U"万元", U"亿元", U"万人"};
constexpr qsizetype longestUnitWord = 4;
/// Between two digits they belong to one number, time or range: 1,200, 12：00, 9—10, （0996）6620000.
constexpr std::u32string_view numberSigns = U",:)：）〕—～~";

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

bool isWithinNumber(const QList<Cell> &cells, qsizetype next)
{
    return next >= 2 && isIn(numberSigns, cells[next - 1].character) && isDigit(cells[next - 2].character) &&
           isDigit(cells[next].character);
}

bool standsAt(const QList<Cell> &cells, qsizetype at, std::u32string_view word)
{
    const auto length = static_cast<qsizetype>(word.size());
    return at + length <= cells.size() &&
           std::equal(word.begin(), word.end(), cells.begin() + at,
               [](char32_t character, const Cell &cell) { return cell.character == character; });
}

/// 5|个工作日, 5个|工作日: before or inside a unit word that a digit stands before.
bool isWithinUnit(const QList<Cell> &cells, qsizetype next)
{
    for (qsizetype at = next; at >= std::max<qsizetype>(1, next - longestUnitWord + 1); --at) {
        if (!isDigit(cells[at - 1].character))
            continue;
        return std::any_of(std::begin(longUnitWords), std::end(longUnitWords), [&](std::u32string_view word) {
            return at + static_cast<qsizetype>(word.size()) > next && standsAt(cells, at, word);
        });
    }
    return false;
}

bool mayBreakBefore(const QList<Cell> &cells, qsizetype next)
{
    return !cells[next].glued && mayBreakBetween(cells[next - 1].character, cells[next].character) &&
           !isWithinDate(cells, next) && !isWithinNumber(cells, next) && !isWithinUnit(cells, next);
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

    /// For a piece longer than a line: as many characters as fit, at least one; a name with dots is parted
    /// behind one.
    qsizetype forcedEnd(qsizetype first) const
    {
        qsizetype last = first + 1;
        while (last < m_cells.size() && natural(first, last + 1) <= room() + tolerance)
            ++last;
        for (qsizetype end = last; end > first + 1; --end) {
            if (m_cells[end - 1].character == U'·')
                return end;
        }
        while (last > first + 1 && last < m_cells.size() && isIn(noLineStart, m_cells[last].character))
            --last;
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

bool breaksWell(const QList<Cell> &cells, const QList<BrokenLine> &lines)
{
    return std::none_of(lines.begin(), lines.end(), [&](const BrokenLine &line) {
        return line.first > 0 && cells[line.first - 1].character != U' ' &&
               !mayBreakBefore(cells, line.first);
    });
}

QList<BrokenLine> breakLines(
    const QList<Cell> &cells, double indent, double width, LineEnds ends, double widestGap)
{
    return Breaker(cells, indent, width, ends, widestGap).lines();
}

} // namespace chuding::forms
