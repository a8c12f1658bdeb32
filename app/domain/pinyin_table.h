// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Tables that make_pinyin_table.py writes into the build folder.
namespace chuding::pinyindata {

struct Syllable
{
    char letters[7];
    quint8 tone; ///< 1–4, 5: light
};

/// Readings of the characters `first` … `end` - 1, as places in `syllables`; 0: none known.
struct Range
{
    char32_t first;
    char32_t end;
    const quint16 *readings;
};

/// How a name begins and is read; `second` is 0 for the surnames of one character.
struct Surname
{
    char32_t first;
    char32_t second;
    quint16 firstReading;
    quint16 secondReading;
};

extern const Syllable syllables[]; ///< ordered by letters and tone; the first one is "none"
extern const quint16 syllableCount;
extern const Range ranges[];
extern const int rangeCount;
extern const Surname surnames[];
extern const int surnameCount;

} // namespace chuding::pinyindata
