// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/attachment_delegate.h"

#include "ui/core/theme.h"
#include "ui/models/attachment_slot_model.h"

#include <QAbstractItemView>
#include <QPainter>

namespace chuding {

namespace {

using SlotModel = AttachmentSlotModel;

SlotModel::RowType typeOf(const QModelIndex &index)
{
    return static_cast<SlotModel::RowType>(index.data(SlotModel::TypeRole).toInt());
}

int textHeight(const QFont &font, int width, const QString &text)
{
    if (text.isEmpty())
        return 0;
    constexpr int plenty = 10'000;
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, qMax(1, width), plenty), Qt::AlignLeft | Qt::TextWordWrap, text)
        .height();
}

} // namespace

/// Where the parts of a row lie.
struct AttachmentDelegate::Parts
{
    QRect icon; ///< of the state, or the picture of a file
    QRect title;
    QRect state;
    QRect note;
    QList<QRect> warnings; ///< icon and text in each
    QRect add;
    int height = 0;
};

AttachmentDelegate::AttachmentDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QSize AttachmentDelegate::pictureBox() const
{
    const int height = m_view->fontMetrics().height() * 2 + spacingUnit(m_view);
    return {height, height};
}

QRect AttachmentDelegate::addRect(const QRect &row, const QModelIndex &index) const
{
    if (m_readOnly || typeOf(index) != SlotModel::RowType::Slot)
        return {};
    // Around the middle of the title.
    const int unit = spacingUnit(m_view);
    const int side = iconExtent(m_view) + unit;
    const int middle = row.top() + unit * 3 / 4 + QFontMetrics(scaledFont(m_view, 1.0, true)).height() / 2;
    return {row.right() - side - unit / 2, middle - side / 2, side, side};
}

AttachmentDelegate::Parts AttachmentDelegate::partsOf(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int unit = spacingUnit(m_view);
    const int extent = iconExtent(m_view);
    const QFont titleFont = scaledFont(m_view, 1.0, typeOf(index) == SlotModel::RowType::Slot);
    const QFont noteFont = scaledFont(m_view, 0.9);
    const bool isFile = typeOf(index) == SlotModel::RowType::File;
    const int top = option.rect.top() + (isFile ? unit / 4 : unit * 3 / 4);
    const int edge = option.rect.left() + unit;
    Parts parts;
    parts.add = addRect(option.rect, index);
    const QSize picture = pictureBox();
    const int titleHeight = QFontMetrics(titleFont).height();
    parts.icon = isFile ? QRect(QPoint(edge + extent + unit, top), picture)
                        : QRect(edge, top + (titleHeight - extent) / 2, extent, extent);
    const int left = parts.icon.right() + unit;
    const int right = parts.add.isEmpty() ? option.rect.right() - unit : parts.add.left() - unit / 2;
    const int stateWidth =
        QFontMetrics(option.font).horizontalAdvance(index.data(SlotModel::StateRole).toString());
    parts.state = QRect(right - stateWidth, top, stateWidth + 1, titleHeight);
    parts.title = QRect(
        left, top, qMax(unit, (stateWidth > 0 ? parts.state.left() - unit : right) - left), titleHeight);
    const int wide = qMax(unit, option.rect.right() - unit - left);
    int bottom = parts.title.bottom() + 1;
    const QString note = index.data(SlotModel::NoteRole).toString();
    if (!note.isEmpty()) {
        parts.note = QRect(left, bottom + unit / 4, wide, textHeight(noteFont, wide, note));
        bottom = parts.note.bottom() + 1;
    }
    for (const QString &warning : index.data(SlotModel::WarningsRole).toStringList()) {
        const int high = qMax(extent, textHeight(noteFont, wide - extent - unit / 2, warning));
        parts.warnings.append(QRect(left, bottom + unit / 4, wide, high));
        bottom = parts.warnings.constLast().bottom() + 1;
    }
    if (isFile)
        bottom = qMax(bottom, parts.icon.bottom() + 1);
    parts.height = bottom + (isFile ? unit / 2 : unit * 3 / 4) - option.rect.top();
    return parts;
}

QSize AttachmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem whole = option;
    whole.rect = QRect(0, 0, m_view->viewport()->width(), 0);
    return {whole.rect.width(), partsOf(whole, index).height};
}

void AttachmentDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    m_view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, m_view);
    painter->save();
    const Parts parts = partsOf(option, index);
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorRole role = selected ? QPalette::HighlightedText : QPalette::Text;
    painter->setPen(option.palette.color(QPalette::Active, role));
    if (typeOf(index) == SlotModel::RowType::Slot)
        paintSlot(painter, option, index, parts);
    else if (typeOf(index) == SlotModel::RowType::File)
        paintFile(painter, option, index, parts);
    else
        painter->drawText(parts.title, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->setFont(scaledFont(m_view, 0.9));
    if (!selected)
        painter->setPen(quietTextColor(option.palette));
    painter->drawText(
        parts.note, Qt::AlignLeft | Qt::TextWordWrap, index.data(SlotModel::NoteRole).toString());
    paintWarnings(painter, option, index, parts);
    painter->restore();
}

void AttachmentDelegate::paintSlot(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Parts &parts) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const auto mode = selected ? QIcon::Selected : QIcon::Normal;
    const auto meaning = static_cast<Meaning>(index.data(SlotModel::MeaningRole).toInt());
    // A light rule above each slot but the first.
    if (index.row() > 0) {
        painter->save();
        painter->setPen(option.palette.color(QPalette::Midlight));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->restore();
    }
    meaningIcon(meaning).paint(painter, parts.icon, Qt::AlignCenter, mode);
    painter->setFont(scaledFont(m_view, 1.0, true));
    painter->drawText(parts.title, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, parts.title.width()));
    painter->save();
    painter->setFont(option.font);
    if (!selected)
        painter->setPen(meaningColor(meaning, option.palette));
    painter->drawText(
        parts.state, Qt::AlignRight | Qt::AlignVCenter, index.data(SlotModel::StateRole).toString());
    painter->restore();
    if (!parts.add.isEmpty())
        themedIcon(QStringLiteral("add"))
            .paint(painter, parts.add.marginsRemoved(QMargins(4, 4, 4, 4)), Qt::AlignCenter, mode);
}

void AttachmentDelegate::paintFile(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Parts &parts) const
{
    const auto image = index.data(SlotModel::PictureRole).value<QImage>();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (!image.isNull()) {
        QRect place(QPoint(), image.size().scaled(parts.icon.size(), Qt::KeepAspectRatio));
        place.moveCenter(parts.icon.center());
        painter->drawImage(place, image);
        painter->save();
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->drawRect(place.adjusted(0, 0, -1, -1));
        painter->restore();
    } else {
        const int extent = iconExtent(m_view);
        QRect place(0, 0, extent, extent);
        place.moveCenter(parts.icon.center());
        const bool selected = option.state & QStyle::State_Selected;
        themedIcon(QStringLiteral("attach"))
            .paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    }
    painter->setFont(option.font);
    painter->drawText(parts.title, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, parts.title.width()));
}

void AttachmentDelegate::paintWarnings(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Parts &parts) const
{
    const QStringList warnings = index.data(SlotModel::WarningsRole).toStringList();
    const QVariantList icons = index.data(SlotModel::WarningIconsRole).toList();
    const bool selected = option.state & QStyle::State_Selected;
    const int extent = iconExtent(m_view);
    for (int i = 0; i < warnings.size(); ++i) {
        const QRect place = parts.warnings.at(i);
        const auto meaning = static_cast<Meaning>(icons.value(i).toInt());
        meaningIcon(meaning).paint(painter, QRect(place.topLeft(), QSize(extent, extent)), Qt::AlignCenter,
            selected ? QIcon::Selected : QIcon::Normal);
        if (!selected)
            painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(place.adjusted(extent + spacingUnit(m_view) / 2, 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, warnings.at(i));
    }
}

} // namespace chuding
