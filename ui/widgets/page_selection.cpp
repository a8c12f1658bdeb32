// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_selection.h"

#include <algorithm>
#include <limits>

namespace chuding {

namespace {

double edgeBefore(const PageRun &run, int letter)
{
    if (letter <= 0)
        return run.box.left();
    return letter <= run.edges.size() ? run.edges.at(letter - 1) : run.box.right();
}

/// Another line is farther away than any place in the same one.
double distance(const QRectF &box, QPointF point)
{
    constexpr double lineWeight = 20;
    const double across = std::max({box.left() - point.x(), point.x() - box.right(), 0.0});
    const double down = std::max({box.top() - point.y(), point.y() - box.bottom(), 0.0});
    return across + down * lineWeight;
}

} // namespace

void PageSelection::forget()
{
    m_runs.clear();
    clear();
}

std::optional<PageSelection::Place> PageSelection::placeAt(int page, QPointF points) const
{
    const QList<PageRun> runs = m_runs.value(page);
    if (runs.isEmpty())
        return {};
    Place place{page, 0, 0};
    double nearest = std::numeric_limits<double>::max();
    for (int i = 0; i < static_cast<int>(runs.size()); ++i) {
        const double away = distance(runs.at(i).box, points);
        if (away < nearest) {
            nearest = away;
            place.run = i;
        }
    }
    const PageRun &run = runs.at(place.run);
    const int letters = static_cast<int>(run.text.size());
    // A letter counts once the pointer is past its middle.
    while (place.letter < letters &&
           points.x() > (edgeBefore(run, place.letter) + edgeBefore(run, place.letter + 1)) / 2)
        ++place.letter;
    return place;
}

bool PageSelection::isOverText(int page, QPointF points) const
{
    const auto runs = m_runs.constFind(page);
    return runs != m_runs.cend() && std::any_of(runs->cbegin(), runs->cend(),
                                        [points](const PageRun &run) { return run.box.contains(points); });
}

void PageSelection::begin(const Place &place)
{
    m_begin = place;
    m_end = place;
}

void PageSelection::chooseRun(const Place &place)
{
    const QList<PageRun> runs = m_runs.value(place.page);
    if (place.run >= runs.size())
        return;
    m_begin = {place.page, place.run, 0};
    m_end = {place.page, place.run, static_cast<int>(runs.at(place.run).text.size())};
}

void PageSelection::choosePage(int page)
{
    const QList<PageRun> runs = m_runs.value(page);
    if (runs.isEmpty())
        return;
    m_begin = {page, 0, 0};
    m_end = {page, static_cast<int>(runs.size()) - 1, static_cast<int>(runs.constLast().text.size())};
}

void PageSelection::clear()
{
    m_begin = {};
    m_end = {};
}

QList<PageSelection::Span> PageSelection::spans(int page) const
{
    const auto [from, to] = std::minmax(m_begin, m_end);
    const QList<PageRun> runs = m_runs.value(page);
    QList<Span> spans;
    for (int i = 0; i < static_cast<int>(runs.size()); ++i) {
        const int letters = static_cast<int>(runs.at(i).text.size());
        const Place first{page, i, 0};
        const Place end{page, i, letters};
        if (end <= from || first >= to)
            continue;
        spans.append({i, first < from ? from.letter : 0, end > to ? to.letter : letters});
    }
    return spans;
}

QString PageSelection::text() const
{
    QString text;
    const auto [from, to] = std::minmax(m_begin, m_end);
    for (int page = from.page; page <= to.page; ++page) {
        const QList<PageRun> runs = m_runs.value(page);
        for (const Span &span : spans(page)) {
            const PageRun &run = runs.at(span.run);
            text += run.text.mid(span.from, span.to - span.from);
            if (run.lineEnd)
                text += QLatin1Char('\n');
            else if (run.spaceAfter)
                text += QLatin1Char(' ');
        }
    }
    return text.trimmed();
}

QList<QRectF> PageSelection::boxes(int page) const
{
    QList<QRectF> boxes;
    const QList<PageRun> runs = m_runs.value(page);
    for (const Span &span : spans(page)) {
        QRectF box = runs.at(span.run).box;
        const double right = edgeBefore(runs.at(span.run), span.to);
        box.setLeft(edgeBefore(runs.at(span.run), span.from));
        box.setRight(right);
        boxes.append(box);
    }
    return boxes;
}

} // namespace chuding
