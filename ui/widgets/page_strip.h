// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace chuding {

/// Small pictures of pages, one below the other, that are put into another order by dragging. Files are
/// dropped between them.
class PageStrip final : public QListWidget
{
    Q_OBJECT

public:
    explicit PageStrip(QWidget *parent = nullptr);

    /// Pages in this order; those that were chosen stay chosen.
    void setPages(const QList<int> &ids, const QStringList &names);
    /// Null: as before it was drawn.
    void setPicture(int id, const QImage &image);
    [[nodiscard]] QList<int> order() const;
    [[nodiscard]] QList<int> chosen() const;
    /// -1: none.
    [[nodiscard]] int current() const;
    void choose(const QList<int> &ids);
    /// In pixels of the widget.
    [[nodiscard]] QSize pictureBox() const { return iconSize(); }

Q_SIGNALS:
    void orderChanged();
    /// To be put before that row.
    void filesDropped(const QStringList &files, int row);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] int rowAt(QPoint place) const;
    [[nodiscard]] QListWidgetItem *itemOf(int id) const;
};

} // namespace chuding
