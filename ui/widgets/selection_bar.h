// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;

namespace chuding {

/// How many are chosen, and what can be done to them all. Hidden while it is one or nobody.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(const QList<QAction *> &actions, QWidget *parent = nullptr);
    void setCount(int count);

Q_SIGNALS:
    void cleared();

private:
    QLabel *m_count = nullptr;
};

} // namespace chuding
