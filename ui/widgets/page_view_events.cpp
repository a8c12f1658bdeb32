// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted, and what the keys and the wheel do.
#include "ui/core/theme.h"
#include "ui/widgets/page_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace chuding {

namespace {

/// Around what is marked, in points.
constexpr double markMargin = 4;

} // namespace

QRectF PageView::markRect(int page, int mark) const
{
    const PageMark one = m_marks.value(page).value(mark);
    const double margin = markMargin * m_scale;
    return QRectF(placeOf(page, one.box.topLeft()), placeOf(page, one.box.bottomRight()))
        .normalized()
        .adjusted(-margin, -margin, margin, margin);
}

QString PageView::markAt(QPoint place) const
{
    const auto visible = visiblePages();
    for (int page = visible ? visible->first : 0; visible && page <= visible->second; ++page) {
        const QList<PageMark> marks = m_marks.value(page);
        for (int i = 0; i < static_cast<int>(marks.size()); ++i) {
            if (markRect(page, i).contains(place))
                return marks.at(i).text;
        }
    }
    return {};
}

void PageView::drawMarks(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QList<PageMark> marks = m_marks.value(page);
    for (int i = 0; i < static_cast<int>(marks.size()); ++i) {
        const bool isSure = marks.at(i).isSure;
        // On paper, which is white in a dark window, too.
        const QColor color = meaningColor(isSure ? Meaning::Done : Meaning::Warning, QPalette(Qt::white));
        painter.setPen(QPen(color, spacingUnit(this) / 3.0, isSure ? Qt::SolidLine : Qt::DashLine));
        painter.drawEllipse(markRect(page, i));
    }
    painter.restore();
}

void PageView::drawPage(QPainter &painter, int page) const
{
    const QRect place = pageRect(page);
    painter.fillRect(place, Qt::white);
    if (const QImage image = picture(page); !image.isNull())
        painter.drawImage(place, image);
    drawChosen(painter, page);
    drawMarks(painter, page);
    if (m_failed.contains(page)) {
        painter.setPen(Qt::black);
        painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, tr("This page cannot be drawn."));
    }
    painter.setPen(page == m_framed ? QPen(palette().color(QPalette::Highlight), 3)
                                    : QPen(palette().color(QPalette::Mid)));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_sizes.isEmpty()) {
        const int margin = spacingUnit(this) * 4;
        painter.setPen(quietTextColor(palette()));
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_text);
        return;
    }
    const auto visible = visiblePages();
    for (int page = visible->first; page <= visible->second; ++page)
        drawPage(painter, page);
}

bool PageView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isCopying =
            m_hasText && (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll));
        if (isCopying || key->matches(QKeySequence::ZoomIn) || key->matches(QKeySequence::ZoomOut)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = markAt(viewport()->mapFrom(this, help->pos()));
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->key() == Qt::Key_PageDown)
        turn(+1);
    else if (event->key() == Qt::Key_PageUp)
        turn(-1);
    else if (event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->key() == Qt::Key_End)
        goToPage(pageCount() - 1);
    else if (event->matches(QKeySequence::ZoomIn) || (control && event->key() == Qt::Key_Equal))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (m_hasText && event->matches(QKeySequence::Copy))
        copyChosen();
    else if (m_hasText && event->matches(QKeySequence::SelectAll))
        choosePageText();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (const int turned = event->angleDelta().y(); turned != 0)
        zoomBy(turned > 0 ? +1 : -1, event->position().toPoint());
    event->accept();
}

} // namespace chuding
