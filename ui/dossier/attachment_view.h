// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QListView>

#include <optional>

namespace chuding {

class AttachmentDelegate;

/// The checklist of papers: every slot takes files that are dropped on it. Enter or Space shows a file, fills
/// an empty slot or unfolds the rest; Insert adds, Delete removes.
class AttachmentView final : public QListView
{
    Q_OBJECT

public:
    explicit AttachmentView(QWidget *parent = nullptr);
    void setReadOnly(bool readOnly);
    /// In device-independent pixels.
    [[nodiscard]] QSize pictureBox() const;
    /// The slot of a row; nothing for the row that unfolds.
    [[nodiscard]] static std::optional<AttachmentKind> kindOf(const QModelIndex &index);
    /// Index of the attachment; -1: no file.
    [[nodiscard]] static int fileOf(const QModelIndex &index);
    /// Where the add button of a slot lies, in the viewport.
    [[nodiscard]] QRect addButton(const QModelIndex &index) const;

Q_SIGNALS:
    /// Enter, Space or a double click.
    void chosen(const QModelIndex &index);
    void addRequested(chuding::AttachmentKind kind);
    void removeRequested(int attachment);
    void menuRequested(const QModelIndex &index, const QPoint &globalPlace);
    void filesDropped(std::optional<chuding::AttachmentKind> kind, const QStringList &files);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setTarget(std::optional<AttachmentKind> kind);
    [[nodiscard]] QRect slotRect(AttachmentKind kind) const;

    AttachmentDelegate *m_delegate = nullptr;
    std::optional<AttachmentKind> m_target; ///< the slot under the files that are being dragged
    bool m_readOnly = false;
};

} // namespace chuding
