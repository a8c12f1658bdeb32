// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of pages, chosen by the mouse and copied.
#include "ui/widgets/page_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace chuding {

void PageView::takeText(int ticket, const QList<PageRun> &runs)
{
    if (ticket != m_ticket || !m_asked)
        return;
    m_selection.setRuns(std::exchange(m_asked, std::nullopt)->page, runs);
    requestPages();
}

std::optional<int> PageView::pageAt(QPoint place) const
{
    const auto visible = visiblePages();
    for (int page = visible ? visible->first : 0; visible && page <= visible->second; ++page) {
        if (pageRect(page).contains(place))
            return page;
    }
    return {};
}

std::optional<PageSelection::Place> PageView::textAt(QPoint place) const
{
    const auto visible = visiblePages();
    if (!visible)
        return {};
    int page = visible->first;
    while (page < visible->second && pageRect(page).bottom() < place.y())
        ++page;
    return m_selection.placeAt(page, pointsAt(page, place));
}

void PageView::drawChosen(QPainter &painter, int page) const
{
    constexpr int alpha = 90;
    // On paper, which is white in a dark window, too.
    QColor color = palette().color(QPalette::Highlight);
    color.setAlpha(alpha);
    for (const QRectF &box : m_selection.boxes(page))
        painter.fillRect(
            QRectF(placeOf(page, box.topLeft()), placeOf(page, box.bottomRight())).normalized(), color);
}

void PageView::copyChosen() const
{
    if (!m_selection.isEmpty())
        QGuiApplication::clipboard()->setText(m_selection.text());
}

void PageView::choosePageText()
{
    m_selection.choosePage(m_current);
    viewport()->update();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (const std::optional<int> page = pageAt(place))
        Q_EMIT pageClicked(*page);
    if (event->button() == Qt::LeftButton && m_hasText) {
        m_selection.clear();
        if (const auto text = textAt(place)) {
            m_selection.begin(*text);
            m_isChoosing = true;
        }
        viewport()->update();
    }
    QAbstractScrollArea::mousePressEvent(event);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (m_isChoosing) {
        // Beyond the edge it goes on scrolling with each move.
        const int beyond = place.y() < 0 ? place.y() : std::max(0, place.y() - viewport()->height());
        if (beyond != 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
        if (const auto text = textAt(place))
            m_selection.extend(*text);
        viewport()->update();
        return;
    }
    const std::optional<int> page = pageAt(place);
    const bool isOverText = m_hasText && page && m_selection.isOverText(*page, pointsAt(*page, place));
    viewport()->setCursor(isOverText ? Qt::IBeamCursor : Qt::ArrowCursor);
    QAbstractScrollArea::mouseMoveEvent(event);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    m_isChoosing = false;
    QAbstractScrollArea::mouseReleaseEvent(event);
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const std::optional<int> page = pageAt(place);
    if (event->button() != Qt::LeftButton || !page ||
        !m_selection.isOverText(*page, pointsAt(*page, place))) {
        QAbstractScrollArea::mouseDoubleClickEvent(event);
        return;
    }
    if (const auto text = m_selection.placeAt(*page, pointsAt(*page, place)))
        m_selection.chooseRun(*text);
    viewport()->update();
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_hasText) {
        QAbstractScrollArea::contextMenuEvent(event);
        return;
    }
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("&Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(!m_selection.isEmpty());
    QAction *all = menu.addAction(tr("Choose all text of the &page"));
    all->setShortcut(QKeySequence::SelectAll);
    all->setEnabled(isTextKnown(m_current));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == copy)
        copyChosen();
    else if (chosen == all)
        choosePageText();
}

} // namespace chuding
