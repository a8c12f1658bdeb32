// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <algorithm>

namespace chuding {

bool isBlank(const Cell &cell)
{
    return cell.kind == Cell::Kind::Text &&
           std::all_of(cell.text.cbegin(), cell.text.cend(), [](QChar c) { return c.isSpace(); });
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

} // namespace chuding
