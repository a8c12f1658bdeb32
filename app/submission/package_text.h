// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// For the sources of this folder only.

namespace chuding {

/// Problems of one package beyond this number are not listed.
inline constexpr qsizetype problemLimit = 1000;

/// A sentence about packages, marked with QT_TRANSLATE_NOOP("chuding::Package", …).
[[nodiscard]] QString packageText(const char *source);

} // namespace chuding
