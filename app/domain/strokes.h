// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace chuding {

/// Key whose byte order is the order of Chinese lists by strokes (姓氏笔画): character by character, fewer
/// strokes first, those of one number as ICU's stroke collation has them (by radical, not by the shape of
/// the first stroke); a shorter name before a longer one that begins with it. Letters and digits come before
/// characters, characters whose strokes are not known last, by their code; every other sign is left out.
[[nodiscard]] QByteArray strokeSortKey(QStringView name);

} // namespace chuding
