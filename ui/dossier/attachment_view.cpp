// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/attachment_view.h"

#include "ui/core/theme.h"
#include "ui/dossier/attachment_delegate.h"
#include "ui/models/attachment_slot_model.h"
#include "ui/widgets/drops.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace chuding {

AttachmentView::AttachmentView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new AttachmentDelegate(this))
{
    setObjectName(QStringLiteral("attachmentView"));
    setAccessibleName(tr("Papers of the applicant"));
    setItemDelegate(m_delegate);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its width decides where texts break, and so whether it is needed.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setAcceptDrops(true);
    keepSelectionColor(this);
}

void AttachmentView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_delegate->setReadOnly(readOnly);
    setAcceptDrops(!readOnly);
    viewport()->update();
}

QSize AttachmentView::pictureBox() const
{
    return m_delegate->pictureBox();
}

std::optional<AttachmentKind> AttachmentView::kindOf(const QModelIndex &index)
{
    const QVariant kind = index.data(AttachmentSlotModel::KindRole);
    return kind.isValid() ? std::optional(static_cast<AttachmentKind>(kind.toInt())) : std::nullopt;
}

int AttachmentView::fileOf(const QModelIndex &index)
{
    return index.isValid() ? index.data(AttachmentSlotModel::FileRole).toInt() : -1;
}

QRect AttachmentView::addButton(const QModelIndex &index) const
{
    return index.isValid() ? m_delegate->addRect(visualRect(index), index) : QRect();
}

void AttachmentView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const auto kind = kindOf(index);
    const int key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && index.isValid())
        Q_EMIT chosen(index);
    else if (key == Qt::Key_Insert && kind && !m_readOnly)
        Q_EMIT addRequested(*kind);
    else if (key == Qt::Key_Delete && fileOf(index) >= 0 && !m_readOnly)
        Q_EMIT removeRequested(fileOf(index));
    else
        QListView::keyPressEvent(event);
}

void AttachmentView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const auto kind = kindOf(index);
    if (!kind)
        Q_EMIT chosen(index);
    else if (addButton(index).contains(event->position().toPoint()))
        Q_EMIT addRequested(*kind);
}

void AttachmentView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && fileOf(index) >= 0)
        Q_EMIT chosen(index);
}

void AttachmentView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool overButton = addButton(index).contains(event->position().toPoint());
    const bool overFold = index.isValid() && !kindOf(index);
    viewport()->setCursor(overButton || overFold ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool AttachmentView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QRect button = addButton(index);
        if (button.contains(help->pos())) {
            QToolTip::showText(help->globalPos(), tr("Attach a file to this slot (Insert)"), this, button);
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

void AttachmentView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::OtherFocusReason;
    if (byKey && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void AttachmentView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        Q_EMIT menuRequested(
            index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

QRect AttachmentView::slotRect(AttachmentKind kind) const
{
    QRect all;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (kindOf(index) == kind)
            all |= visualRect(index);
    }
    return all;
}

void AttachmentView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_target)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(slotRect(*m_target).adjusted(1, 1, -1, -1));
}

void AttachmentView::setTarget(std::optional<AttachmentKind> kind)
{
    m_target = kind;
    viewport()->update();
}

void AttachmentView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_readOnly && !droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentView::dragMoveEvent(QDragMoveEvent *event)
{
    setTarget(kindOf(indexAt(event->position().toPoint())));
    event->acceptProposedAction();
}

void AttachmentView::dragLeaveEvent(QDragLeaveEvent *)
{
    setTarget({});
}

void AttachmentView::dropEvent(QDropEvent *event)
{
    setTarget({});
    const QStringList files = droppedPaths(event->mimeData());
    event->acceptProposedAction();
    if (!files.isEmpty())
        Q_EMIT filesDropped(kindOf(indexAt(event->position().toPoint())), files);
}

} // namespace chuding
