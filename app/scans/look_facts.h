// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/scan_facts.h"
#include "file_look.h"

namespace chuding {

/// What the rules are told of a file that was looked at. A blank page among others is taken for the back of a
/// sheet.
[[nodiscard]] ScanFacts factsOf(const FileLook &file);

} // namespace chuding
