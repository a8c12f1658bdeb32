// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What an eye would object to in a window that is shown, one line for each widget: text that is cut off, a
/// control outside of its parent, letters under 9 pt, a control without a name for a screen reader, a letter
/// (Alt+…) that two controls or two entries of a menu share, Tab going back.
[[nodiscard]] QStringList layoutFaults(const QWidget &window);
