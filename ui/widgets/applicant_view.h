// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace chuding {

/// The list of applicants: rows of a fixed height, no grid; files can be dropped onto a row.
class ApplicantView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ApplicantView(QWidget *parent = nullptr);
    /// A sentence shown while there are no rows.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    /// Del.
    void removeRequested();
    /// Ctrl+C.
    void copyRequested();
    /// `row` is invalid when they were dropped beside the rows.
    void filesDropped(const QModelIndex &row, const QStringList &files);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_emptyText;
    QPersistentModelIndex m_target;
};

} // namespace chuding
