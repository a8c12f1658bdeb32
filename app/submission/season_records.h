// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/season.h"
#include "library/library.h"

// For the sources of this folder only.

namespace chuding {

/// Fills in what a library adds to a season: its rounds and the answers about the notice.
[[nodiscard]] Result<void> readSeasonRecords(const Library &library, Season &season);

} // namespace chuding
