// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/dialog.h"

#include <QAbstractButton>
#include <QShowEvent>

namespace chuding {

void Dialog::showEvent(QShowEvent *event)
{
    InReadingOrder::showEvent(event);
    if (event->spontaneous() || focusWidget() != nullptr)
        return;
    QWidget *first = tabStops(*this).value(0);
    if (first != nullptr && qobject_cast<QAbstractButton *>(first) == nullptr)
        first->setFocus(Qt::TabFocusReason);
}

} // namespace chuding
