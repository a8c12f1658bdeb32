// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checklist.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace chuding {

/// One question of the checklist with its two buttons; pressing the chosen one again takes the answer back.
class ChecklistRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistRow(const ChecklistItem &item, bool readOnly, QWidget *parent = nullptr);
    [[nodiscard]] const ChecklistItem &item() const { return m_item; }
    [[nodiscard]] QToolButton *yesButton() const { return m_yes; }

Q_SIGNALS:
    void answered(const QString &rule, bool yes);
    void withdrawn(const QString &rule);
    void activated(const QString &field);

private:
    void answer(QToolButton *button, bool yes);
    [[nodiscard]] QString stateText() const;

    ChecklistItem m_item;
    QToolButton *m_yes = nullptr;
    QToolButton *m_no = nullptr;
};

} // namespace chuding
