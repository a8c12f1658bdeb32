// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace chuding {

/// Toneless pinyin of a name, lower-case ASCII, one blank between syllables: 张试例 → `zhang shi li`.
/// The first character of a Chinese name is read as a surname (单 shan, 曾 zeng). Latin letters and
/// digits stay; ü is written v; a character without a reading and every other sign becomes a blank.
[[nodiscard]] QString pinyin(QStringView name);

/// First letters of the syllables: `zsl`.
[[nodiscard]] QString pinyinInitials(QStringView name);

/// Key whose byte order is the order of Chinese lists by pinyin: syllable, then tone, then character.
[[nodiscard]] QByteArray pinyinSortKey(QStringView name);

/// `zhang-shi-li`: letters, digits and hyphens only, never empty ("x" for nothing), at most `limit` long.
/// For entry and file names.
[[nodiscard]] QString asciiName(QStringView name, int limit = 40);

} // namespace chuding
