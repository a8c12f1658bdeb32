// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// For the sources of this folder only.

namespace chuding {

/// Why a name may not stand in a package, translated; empty when it may: relative, ASCII, no part that
/// any system takes for something else.
[[nodiscard]] QString nameFault(const QByteArray &name);

/// Any bytes as a text that is harmless to show.
[[nodiscard]] QString printableName(const QByteArray &name);

} // namespace chuding
