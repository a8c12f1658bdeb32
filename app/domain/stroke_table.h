// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Table that make_stroke_table.py writes into the build folder.
namespace chuding::strokedata {

/// Places of the characters `first` … `end` - 1 in the order of strokes, from 1; 0: not known.
struct Range
{
    char32_t first;
    char32_t end;
    const quint32 *places;
};

extern const Range ranges[];
extern const int rangeCount;

} // namespace chuding::strokedata
