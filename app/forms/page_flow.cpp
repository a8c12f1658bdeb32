// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_flow.h"

#include <algorithm>
#include <cmath>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double titlePt = 22;
constexpr double numberPt = 14;
constexpr double numberDropMm = 7;
constexpr double dateFromRightCells = 4;
constexpr int linesKeptTogether = 2;

} // namespace

PageFlow::PageFlow(Typesetter &setter, const TextStyle &style)
    : m_setter(setter)
    , m_style(style)
    , m_linesPerPage(static_cast<int>(std::floor(textBlock.height() / style.linePt + 0.001)))
{
    newPage();
}

void PageFlow::newPage()
{
    m_setter.addPage(a4Portrait);
    m_line = 0;
    ++m_number;
    drawNumber();
}

/// 4号 宋体, 7 mm under the text block, one character in from the outer edge. GB/T 9704-2012 §7.5.
void PageFlow::drawNumber()
{
    const TextStyle style{FontRole::Song, numberPt, numberPt, numberPt};
    const auto number = m_setter.prepare(plain(u"— %1 —"_s.arg(m_number)), style);
    const double top = textBlock.bottom() + mm(numberDropMm);
    const qsizetype before = m_setter.page().lines.size();
    if (m_number % 2 == 1)
        m_setter.drawUnbroken(number, textBlock.right() - numberPt, top, Align::Right);
    else
        m_setter.drawUnbroken(number, textBlock.left() + numberPt, top, Align::Left);
    m_setter.moveToFoot(before);
}

void PageFlow::label(const QString &text)
{
    TextStyle style = m_style;
    style.role = FontRole::Heading;
    m_setter.drawUnbroken(m_setter.prepare(plain(text), style), textBlock.left(), y(), Align::Left);
}

void PageFlow::title(const QString &text, int line)
{
    m_line = line;
    TextStyle style{FontRole::Title, titlePt, titlePt, std::max(m_style.linePt, titlePt * 1.3)};
    const QStringList parts = text.split(u'\n');
    const double top = y();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto prepared = m_setter.prepare(plain(parts[i]), style);
        const auto lines = m_setter.breakIntoLines(prepared, 0, textBlock.width());
        const double lineTop = top + static_cast<double>(i) * style.linePt;
        if (lines.size() <= 1) {
            m_setter.drawUnbroken(prepared, textBlock.center().x(), lineTop, Align::Centre);
            continue;
        }
        const QRectF box(textBlock.left(), lineTop, textBlock.width(), 2 * style.linePt);
        m_setter.drawBox(plain(parts[i]), box, {style, Align::Centre, true, 0, 0});
        take(style.linePt);
    }
    take(static_cast<double>(parts.size()) * style.linePt);
    skip(1);
}

void PageFlow::paragraph(const Spans &spans, double indentCells, int followedBy)
{
    paragraphIn(m_style.role, spans, indentCells, followedBy);
}

void PageFlow::paragraphIn(FontRole role, const Spans &spans, double indentCells, int followedBy)
{
    TextStyle style = m_style;
    style.role = role;
    const auto prepared = m_setter.prepare(spans, style);
    const auto lines = m_setter.breakIntoLines(prepared, indentCells, textBlock.width());
    const int count = static_cast<int>(lines.size());
    const bool together = count + followedBy <= linesLeft();
    const int breakAt =
        together ? count : std::min(linesLeft(), count - (followedBy > 0 ? linesKeptTogether : 0));
    for (int i = 0; i < count; ++i) {
        if (m_line >= m_linesPerPage || (i == std::max(0, breakAt) && m_line > 0 && !together && i < count))
            newPage();
        m_setter.drawLine(prepared, lines[i], {textBlock.left(), y()});
        ++m_line;
    }
}

void PageFlow::signature(const QList<Spans> &lines)
{
    if (static_cast<int>(lines.size()) > linesLeft())
        newPage();
    const double dateWidth = m_setter.widthPt(m_setter.prepare(lines.constLast(), m_style));
    const double middle = textBlock.right() - dateFromRightCells * m_style.cellPt - dateWidth / 2;
    for (const Spans &line : lines) {
        const auto prepared = m_setter.prepare(line, m_style);
        const double half = m_setter.widthPt(prepared) / 2;
        if (2 * half > textBlock.width()) {
            paragraph(line, 0);
            continue;
        }
        const double x = std::max(std::min(middle, textBlock.right() - half), textBlock.left() + half);
        m_setter.drawUnbroken(prepared, x, y(), Align::Centre);
        ++m_line;
    }
}

double PageFlow::y() const
{
    return textBlock.top() + m_line * m_style.linePt;
}

void PageFlow::take(double heightPt)
{
    m_line += static_cast<int>(std::ceil(heightPt / m_style.linePt - 0.001));
}

bool PageFlow::fits(double heightPt) const
{
    return y() + heightPt <= textBlock.bottom() + 0.01;
}

} // namespace chuding::forms
