// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace chuding {

/// So many bytes of a file tell whether it is one.
inline constexpr qsizetype heicHeadBytes = 256;

/// A photo as iPhones keep it (HEIF, ISO/IEC 23008-12), by the brands that its first box lists; AVIF, which
/// has the same box, is none.
[[nodiscard]] bool isHeic(QByteArrayView head);
/// Likewise by the ending of its name, in lower case and without a dot.
[[nodiscard]] bool isHeicSuffix(QStringView suffix);
/// A whole sentence, translated: why it is not taken, and what to do.
[[nodiscard]] QString heicText();

} // namespace chuding
