// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QDate>
#include <QString>

#include <optional>

namespace chuding {

/// What is wrong with a resident ID number (GB 11643-1999). Fine: nothing.
enum class IdNumberFault { None, Empty, Length, Characters, Date, CheckDigit, Legacy15 };

/// Half-width digits, no blanks, `x` as `X`: the form in which it is stored.
[[nodiscard]] QString normalizedIdNumber(QStringView typed);

/// Of a normalized number. `Legacy15` is a well-formed number of the first generation (15 digits),
/// which is no longer valid; see `idNumberFrom15`.
[[nodiscard]] IdNumberFault idNumberFault(QStringView number);

/// The check character of the first 17 digits: ISO 7064 MOD 11-2.
[[nodiscard]] QChar idNumberCheckDigit(QStringView first17);

/// 18 digits for a well-formed 15-digit number; empty for anything else.
[[nodiscard]] QString idNumberFrom15(QStringView number15);

/// Birth date and sex that the number states; nothing when those digits make no sense.
/// Both also work when only the check digit is wrong.
[[nodiscard]] QDate idNumberBirth(QStringView number);
[[nodiscard]] std::optional<Sex> idNumberSex(QStringView number);

/// `6528**********9016`: first four and last four remain. Shorter texts are masked whole.
[[nodiscard]] QString maskedIdNumber(QStringView number);

} // namespace chuding
