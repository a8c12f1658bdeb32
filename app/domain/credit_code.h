// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QString>

#include <optional>

namespace chuding {

/// Whether an 18-character unified social credit code (GB 32100-2015) is well formed and both its
/// check characters (its own and that of the organization code inside, GB 11714-1997) are right.
[[nodiscard]] bool isValidCreditCode(QStringView code);

/// The kind of unit that the first two characters state; nothing when they state none of ours.
[[nodiscard]] std::optional<UnitKind> creditCodeUnitKind(QStringView code);

} // namespace chuding
