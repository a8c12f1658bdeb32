// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <utility>

namespace chuding {

/// Letters that stand together in a line of a page.
struct PageRun
{
    QString text;
    QRectF box; ///< in points, from the top left of the page as the file has it
    QList<double>
        edges; ///< where each letter but the last ends, across, in points; as many as `text` less one
    bool spaceAfter = false;
    bool lineEnd = false;
};

/// Text that is chosen on pages, from where it began to where it ends, in the order of reading.
class PageSelection
{
public:
    /// In a file's text: which page, which of its runs, before which letter.
    struct Place
    {
        int page = 0;
        int run = 0;
        int letter = 0;
        auto operator<=>(const Place &) const = default;
    };

    void setRuns(int page, const QList<PageRun> &runs) { m_runs.insert(page, runs); }
    [[nodiscard]] bool isKnown(int page) const { return m_runs.contains(page); }
    /// Everything: pages and what is chosen.
    void forget();

    /// Where a letter ends or begins that is nearest; nothing when the page has no text.
    [[nodiscard]] std::optional<Place> placeAt(int page, QPointF points) const;
    [[nodiscard]] bool isOverText(int page, QPointF points) const;

    void begin(const Place &place);
    void extend(const Place &place) { m_end = place; }
    void chooseRun(const Place &place);
    void choosePage(int page);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_begin == m_end; }
    /// What is chosen, with line ends.
    [[nodiscard]] QString text() const;
    /// What is chosen on the page, in points.
    [[nodiscard]] QList<QRectF> boxes(int page) const;

private:
    struct Span
    {
        int run = 0;
        int from = 0; ///< letters
        int to = 0;
    };
    [[nodiscard]] QList<Span> spans(int page) const;

    QHash<int, QList<PageRun>> m_runs;
    Place m_begin;
    Place m_end;
};

} // namespace chuding
