// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace chuding {

/// Draws the rows of `AttachmentSlotModel`: a slot with its state, condition and an add button; a file with
/// its picture. As wide as the view, as high as the texts need.
class AttachmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AttachmentDelegate(QAbstractItemView *view);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Of the add button of a slot, in the row's rectangle; empty: it has none.
    [[nodiscard]] QRect addRect(const QRect &row, const QModelIndex &index) const;
    /// The box in which pictures of files are shown, in device-independent pixels.
    [[nodiscard]] QSize pictureBox() const;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Parts;
    [[nodiscard]] Parts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSlot(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Parts &parts) const;
    void paintFile(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Parts &parts) const;
    void paintWarnings(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Parts &parts) const;

    QAbstractItemView *m_view;
    bool m_readOnly = false;
};

} // namespace chuding
