// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_strip.h"

#include "ui/core/theme.h"
#include "ui/widgets/drops.h"

#include <QDropEvent>
#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace chuding {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int boxLines = 5;
constexpr int narrowestLines = 13; ///< that a name is read beside the page
constexpr double pageRatio = 1.414;

/// The page on white with a line around it, in the middle of the box; the same when it is chosen.
QIcon framed(const QImage &image, QSize box, double ratio, const QPalette &palette)
{
    QPixmap pixmap(box * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    const QSizeF shown = QSizeF(image.size()).scaled(QSizeF(box) - QSizeF(2, 2), Qt::KeepAspectRatio);
    QRectF place({0, 0}, shown);
    place.moveCenter(QRectF({0, 0}, QSizeF(box)).center());
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, image);
    painter.setPen(palette.color(QPalette::Mid));
    painter.drawRect(place);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

PageStrip::PageStrip(QWidget *parent)
    : QListWidget(parent)
{
    const int line = fontMetrics().height();
    setIconSize(QSize(line * boxLines, qRound(line * boxLines * pageRatio)));
    setMinimumWidth(line * narrowestLines);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setAcceptDrops(true);
    setSpacing(spacingUnit(this) / 2);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setViewMode(QListView::ListMode);
    setWordWrap(true);
    setAccessibleName(tr("Pages in their order"));
    connect(model(), &QAbstractItemModel::rowsMoved, this, &PageStrip::orderChanged, Qt::QueuedConnection);
}

QListWidgetItem *PageStrip::itemOf(int id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole).toInt() == id)
            return item(row);
    }
    return nullptr;
}

void PageStrip::setPages(const QList<int> &ids, const QStringList &names)
{
    const QList<int> kept = chosen();
    const int now = current();
    const int nowRow = currentRow();
    QHash<int, QIcon> icons;
    for (int row = 0; row < count(); ++row)
        icons.insert(item(row)->data(idRole).toInt(), item(row)->icon());
    const QSignalBlocker blocker(this);
    clear();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        auto *item = new QListWidgetItem(icons.value(ids.at(i)), names.at(i), this);
        item->setData(idRole, ids.at(i));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
        item->setToolTip(names.at(i));
        item->setSizeHint(QSize(1, iconSize().height())); // as wide as the list
        if (ids.at(i) == now)
            setCurrentItem(item, QItemSelectionModel::NoUpdate);
    }
    choose(kept);
    if (!currentItem() && count() > 0) // the next one of what is left
        setCurrentRow(std::clamp(nowRow, 0, count() - 1));
}

void PageStrip::setPicture(int id, const QImage &image)
{
    if (QListWidgetItem *found = itemOf(id); found && !image.isNull())
        found->setIcon(framed(image, iconSize(), devicePixelRatioF(), palette()));
}

QList<int> PageStrip::order() const
{
    QList<int> ids;
    for (int row = 0; row < count(); ++row)
        ids.append(item(row)->data(idRole).toInt());
    return ids;
}

QList<int> PageStrip::chosen() const
{
    QList<int> ids;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->isSelected())
            ids.append(item(row)->data(idRole).toInt());
    }
    return ids;
}

int PageStrip::current() const
{
    return currentItem() ? currentItem()->data(idRole).toInt() : -1;
}

void PageStrip::choose(const QList<int> &ids)
{
    for (int row = 0; row < count(); ++row)
        item(row)->setSelected(ids.contains(item(row)->data(idRole).toInt()));
}

int PageStrip::rowAt(QPoint place) const
{
    for (int row = 0; row < count(); ++row) {
        if (place.y() < visualItemRect(item(row)).center().y())
            return row;
    }
    return count();
}

void PageStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        QListWidget::dragEnterEvent(event);
}

void PageStrip::dragMoveEvent(QDragMoveEvent *event)
{
    if (!droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        QListWidget::dragMoveEvent(event);
}

void PageStrip::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedPaths(event->mimeData());
    if (files.isEmpty()) {
        QListWidget::dropEvent(event);
        return;
    }
    event->acceptProposedAction();
    Q_EMIT filesDropped(files, rowAt(event->position().toPoint()));
}

} // namespace chuding
