// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cell_forms.h"

// What the forms of dates, lists and texts have in common.

namespace chuding {

// Consuming readers: each takes what it understands off the front of `rest`.

/// The number, or -1 when there is no digit.
int takeDigits(QStringView &rest, int most);
[[nodiscard]] bool startsWithDigit(QStringView text);
bool take(QStringView &rest, QChar sign);
void skipBlanks(QStringView &rest);
/// FROM~TO off the front; TO may be missing or 今.
[[nodiscard]] std::optional<MonthRange> takeRange(QStringView &rest);

/// What the cell says as text; nothing for errors and formulas without a result, which are faults.
[[nodiscard]] std::optional<QString> shownText(const Cell &cell, QStringList &faults);
/// 是, √, 无 … in any width and case.
[[nodiscard]] std::optional<bool> yesNoOfText(const QString &text);

} // namespace chuding
