// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace chuding {

/// Where the sample library lies on this PC.
[[nodiscard]] QString demonstrationPath();
/// Makes a library of fictional applicants at `path` out of the roster in the program, without scans, at the
/// demonstration moment. `Exists` when there is something. Slow: not on the GUI thread.
Result<QString> makeDemonstration(const QString &path, const Progress &progress);

} // namespace chuding
