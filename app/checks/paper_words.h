// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper_facts.h"

namespace chuding {

/// Translated: "name", "school" …
[[nodiscard]] QString paperFieldText(PaperField field);
/// As it is printed, Chinese always; empty when it is not known.
[[nodiscard]] QString paperTitleText(PaperTitle title);

} // namespace chuding
