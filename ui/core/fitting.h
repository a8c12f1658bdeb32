// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace chuding {

/// Gives a window that is not shown yet its size, but none that would reach beyond the screen: with a large
/// font on a small screen its buttons must not be cut off.
void resizeToFit(QWidget *window, QSize wished);

} // namespace chuding
