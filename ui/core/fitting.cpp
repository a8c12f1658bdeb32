// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/fitting.h"

#include <QScreen>
#include <QWidget>

namespace chuding {

namespace {
constexpr QSize fittingFrame(16, 48); ///< title bar and frame, which are not there yet
}

void resizeToFit(QWidget *window, QSize wished)
{
    const QWidget *owner = window->parentWidget() ? window->parentWidget() : window;
    window->resize(wished.boundedTo(owner->screen()->availableSize() - fittingFrame));
}

} // namespace chuding
