// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/applicant_view.h"

#include "ui/core/theme.h"
#include "ui/widgets/applicant_delegate.h"
#include "ui/widgets/drops.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace chuding {

ApplicantView::ApplicantView(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("applicantView"));
    setAccessibleName(tr("Applicants"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSortingEnabled(true);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    setItemDelegate(new ApplicantDelegate(this));
    header()->setSectionsMovable(true);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    header()->setContextMenuPolicy(Qt::ActionsContextMenu);
    keepSelectionColor(this);
}

void ApplicantView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void ApplicantView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        event->accept();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        Q_EMIT removeRequested();
        event->accept();
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void ApplicantView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(quietTextColor(palette()));
    const int margin = spacingUnit(this) * 4;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void ApplicantView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (!m_target.isValid() || m_target.row() != index.row())
        return;
    painter->save();
    painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

void ApplicantView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ApplicantView::dragMoveEvent(QDragMoveEvent *event)
{
    m_target = indexAt(event->position().toPoint());
    viewport()->update();
    event->acceptProposedAction();
}

void ApplicantView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_target = QModelIndex();
    viewport()->update();
}

void ApplicantView::dropEvent(QDropEvent *event)
{
    m_target = QModelIndex();
    viewport()->update();
    event->acceptProposedAction();
    Q_EMIT filesDropped(indexAt(event->position().toPoint()), droppedPaths(event->mimeData()));
}

} // namespace chuding
