// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/task_list.h"

#include "ui/core/theme.h"
#include "ui/models/task_model.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace chuding {

namespace {

/// Where the parts of a row lie.
struct TaskParts
{
    QRect icon;
    QRect text;
    QRect note;
    int height = 0;
};

class TaskDelegate final : public QStyledItemDelegate
{
public:
    explicit TaskDelegate(QListView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem all = option;
        all.rect = QRect(0, 0, m_view->viewport()->width(), 0);
        return {all.rect.width(), parts(all, index).height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        m_view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, m_view);
        const bool selected = option.state & QStyle::State_Selected;
        const QPalette &palette = option.palette;
        const TaskParts place = parts(option, index);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, place.icon, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(
            palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(place.text, Qt::AlignLeft | Qt::TextWordWrap, index.data().toString());
        painter->setFont(noteFont());
        if (!selected)
            painter->setPen(quietTextColor(palette));
        painter->drawText(
            place.note, Qt::AlignLeft | Qt::TextWordWrap, index.data(TaskModel::NoteRole).toString());
        painter->restore();
    }

private:
    [[nodiscard]] QFont noteFont() const { return scaledFont(m_view, 0.9); }

    [[nodiscard]] TaskParts parts(const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const int unit = spacingUnit(m_view);
        const int extent = iconExtent(m_view);
        TaskParts parts;
        parts.icon = QRect(option.rect.left() + unit, option.rect.top() + unit, extent, extent);
        const int left = parts.icon.right() + unit;
        const QRect room(
            left, option.rect.top() + unit, qMax(unit, option.rect.right() - unit - left), unit * 200);
        const auto height = [&room](const QFont &font, const QString &text) {
            return QFontMetrics(font).boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text).height();
        };
        parts.text = room;
        parts.text.setHeight(height(option.font, index.data().toString()));
        parts.note = room;
        parts.note.moveTop(parts.text.bottom() + unit / 4 + 1);
        parts.note.setHeight(height(noteFont(), index.data(TaskModel::NoteRole).toString()));
        parts.height = parts.note.bottom() + unit - option.rect.top();
        return parts;
    }

    QListView *m_view;
};

} // namespace

TaskList::TaskList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new TaskDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    keepSelectionColor(this);
    connect(this, &QListView::clicked, this, &TaskList::chosen);
}

void TaskList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TaskList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(quietTextColor(palette()));
    const int margin = spacingUnit(this) * 2;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void TaskList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (byKey && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void TaskList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace chuding
