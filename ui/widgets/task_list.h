// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace chuding {

/// The list 今天要做: icon, a sentence over as many lines as it needs, and below it until when.
class TaskList final : public QListView
{
    Q_OBJECT

public:
    explicit TaskList(QWidget *parent = nullptr);
    /// A sentence shown while there are no rows.
    void setEmptyText(const QString &text);
    [[nodiscard]] QString emptyText() const { return m_emptyText; }

Q_SIGNALS:
    /// By click or Enter.
    void chosen(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace chuding
