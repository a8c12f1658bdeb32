// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/dialog.h"

#include <QPushButton>
#include <QShowEvent>
#include <QToolButton>

#include <algorithm>

namespace chuding {

namespace {

/// That does something; not one that is ticked.
bool isButton(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) != nullptr ||
           qobject_cast<const QToolButton *>(widget) != nullptr;
}

} // namespace

void Dialog::showEvent(QShowEvent *event)
{
    InReadingOrder::showEvent(event);
    if (event->spontaneous() || focusWidget() != nullptr)
        return;
    const QWidgetList stops = tabStops(*this);
    const auto first = std::find_if_not(stops.cbegin(), stops.cend(), isButton);
    if (first != stops.cend())
        (*first)->setFocus(Qt::TabFocusReason);
}

} // namespace chuding
