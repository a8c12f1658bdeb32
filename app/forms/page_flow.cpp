// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_flow.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double titlePt = 22;
constexpr double numberPt = 14;
constexpr double numberDropMm = 7;
constexpr double dateFromRightCells = 4;
constexpr int linesKeptTogether = 2;

/// 博湖县试例镇|中心小学: behind a place, an office or a company, before a bracket; not inside 市场, 乡镇 or
/// 乡村.
bool endsPlace(const QString &text, qsizetype next)
{
    static const QString endings = u"省州盟县市区旗乡镇局厅"_s;
    static const QString goesOn = u"场容政民域划委内直村"_s;
    const QString word = text.mid(next - 2, 2);
    if (word == u"公司"_s || word == u"政府"_s || text[next] == u'（')
        return true;
    return endings.contains(text[next - 1]) && !endings.contains(text[next]) && !goesOn.contains(text[next]);
}

/// Lines of a unit's name that `fits` accepts, about equally long; as it is where no place ends.
QStringList brokenAtPlaces(const QString &text, const std::function<bool(const QString &)> &fits)
{
    if (fits(text))
        return {text};
    qsizetype best = 0;
    for (qsizetype next = 2; next + 2 <= text.size(); ++next) {
        const bool nearer = std::abs(2 * next - text.size()) < std::abs(2 * best - text.size());
        if (endsPlace(text, next) && nearer && fits(text.left(next)))
            best = next;
    }
    if (best == 0)
        return {text};
    return QStringList{text.left(best)} + brokenAtPlaces(text.mid(best), fits);
}

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

/// 4号 宋体, its dashes 7 mm under the text block, one character in from the outer edge. GB/T 9704-2012 §7.5.
void PageFlow::drawNumber()
{
    const TextStyle style{FontRole::Song, numberPt, numberPt, numberPt};
    const auto number = m_setter.prepare(plain(u"— %1 —"_s.arg(m_number)), style);
    const double top = textBlock.bottom() + mm(numberDropMm) - style.linePt / 2;
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
    const double top = y();
    double lineTop = top;
    for (const QString &part : text.split(u'\n')) {
        const auto prepared = m_setter.prepare(plain(part), style);
        const auto lines = m_setter.breakIntoLines(prepared, 0, textBlock.width());
        const double height = std::min(2.0, std::max(1.0, double(lines.size()))) * style.linePt;
        if (lines.size() <= 1) {
            m_setter.drawUnbroken(prepared, textBlock.center().x(), lineTop, Align::Centre);
        } else {
            const QRectF box(textBlock.left(), lineTop, textBlock.width(), height);
            m_setter.drawBox(plain(part), box, {style, Align::Centre, true, 0, 0});
        }
        lineTop += height;
    }
    take(lineTop - top);
    skip(1);
}

void PageFlow::wrappedTitle(const QString &text, int line)
{
    const TextStyle style{FontRole::Title, titlePt, titlePt, titlePt};
    const auto fits = [&](const QString &part) {
        return m_setter.widthPt(m_setter.prepare(plain(part), style)) <= textBlock.width();
    };
    const QString whole = QString(text).remove(u'\n');
    if (fits(whole)) {
        title(whole, line);
        return;
    }
    QStringList lines;
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts))
        lines += brokenAtPlaces(part, fits);
    title(lines.join(u'\n'), line);
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

QList<Spans> PageFlow::signatureLines(const QList<Spans> &lines)
{
    const auto fits = [&](const QString &part) {
        return m_setter.widthPt(m_setter.prepare(plain(part), m_style)) <= textBlock.width();
    };
    QList<Spans> result;
    for (const Spans &line : lines) {
        if (fits(textOf(line))) {
            result.append(line);
            continue;
        }
        for (const QString &part : brokenAtPlaces(textOf(line), fits))
            result.append(plain(part));
    }
    return result;
}

void PageFlow::signature(const QList<Spans> &lines)
{
    if (static_cast<int>(lines.size()) > linesLeft())
        newPage();
    const auto halfWidth = [&](const Spans &line) {
        return m_setter.widthPt(m_setter.prepare(line, m_style)) / 2;
    };
    const double dateMiddle =
        textBlock.right() - dateFromRightCells * m_style.cellPt - halfWidth(lines.constLast());
    double widest = 0;
    for (const Spans &line : lines) {
        if (halfWidth(line) * 2 <= textBlock.width())
            widest = std::max(widest, halfWidth(line));
    }
    const double middle = std::min(dateMiddle, textBlock.right() - widest);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (halfWidth(lines[i]) * 2 > textBlock.width()) {
            paragraph(lines[i], 0);
            continue;
        }
        const double x = i + 1 == lines.size() ? dateMiddle : middle;
        m_setter.drawUnbroken(m_setter.prepare(lines[i], m_style), x, y(), Align::Centre);
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
