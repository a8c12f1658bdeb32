// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chuding {

/// Of the 255 that a name may have, with room for a number and an ending.
inline constexpr qsizetype mostNameBytes = 200;

/// A name for a file or folder, without its ending, that Windows and Linux take and no terminal obeys: in
/// NFC, without what they refuse, not hidden, no device (CON, COM1 …), cut at so many bytes of UTF-8. `_`
/// when nothing is left.
[[nodiscard]] QString safeFileName(QString name, qsizetype mostBytes = mostNameBytes);

} // namespace chuding
