// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QString>

#include <optional>

namespace chuding {

/// Whether it is an 18-character unified social credit code (GB 32100-2015) with the right check character.
/// The organization code inside (GB 11714) has one of its own, which is not looked at: R-DATA-5 is about the
/// whole code.
[[nodiscard]] bool isValidCreditCode(QStringView code);

/// The kind of unit that the first two characters state; nothing when they state none of ours.
[[nodiscard]] std::optional<UnitKind> creditCodeUnitKind(QStringView code);

} // namespace chuding
