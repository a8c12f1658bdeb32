// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chuding {

/// What a number format of Excel shows of a date.
struct DateFormat
{
    bool isDate = false; ///< shows any part of a date or time
    bool hasDay = true;  ///< false for formats that show year and month only
    bool hasTime = false;
};

/// Of a format's own code: `yyyy"年"m"月"`.
[[nodiscard]] DateFormat dateFormatOfCode(QStringView code);
/// Of a built-in number, with the meaning it has in Chinese Excel for 27–36 and 50–58 (ECMA-376 §18.8.30).
[[nodiscard]] DateFormat dateFormatOfBuiltIn(int id);

} // namespace chuding
