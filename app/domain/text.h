// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace chuding {

/// Full-width ASCII (１Ａ～) as half-width, U+3000 as a blank, the rest as it is.
[[nodiscard]] QString foldedWidth(QStringView text);

/// Without blanks (also full-width ones) at the ends, in NFC: how a typed text is stored.
[[nodiscard]] QString cleanedText(QStringView typed);

[[nodiscard]] bool containsAny(const QString &text, const QStringList &words);

} // namespace chuding
