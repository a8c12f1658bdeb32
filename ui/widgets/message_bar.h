// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace chuding {

/// A sentence that lies over the lower edge of its parent for eight seconds, with an Undo button if asked
/// for.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent);
    void show(const QString &text, bool undoable);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text = nullptr;
    QPushButton *m_undo = nullptr;
    QTimer m_timer;
};

} // namespace chuding
