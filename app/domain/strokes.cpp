// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strokes.h"

#include "stroke_table.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace chuding {

namespace {

constexpr quint32 lastPlace = 0xFFFFFF;

const strokedata::Range *strokeRangeOf(char32_t code)
{
    const strokedata::Range *end = strokedata::ranges + strokedata::rangeCount;
    const auto *found = std::find_if(strokedata::ranges, end,
        [code](const strokedata::Range &range) { return code >= range.first && code < range.end; });
    return found == end ? nullptr : found;
}

void appendThreeBytes(QByteArray &bytes, quint32 value)
{
    for (const int shift : {16, 8, 0})
        bytes.append(static_cast<char>((value >> shift) & 0xFF));
}

} // namespace

QByteArray strokeSortKey(QStringView name)
{
    QByteArray key;
    for (const uint code : name.toString().normalized(QString::NormalizationForm_KD).toUcs4()) {
        const strokedata::Range *range = strokeRangeOf(code);
        if (range == nullptr && !QChar::isLetterOrNumber(code))
            continue;
        const quint32 place = range == nullptr ? 0 : range->places[code - range->first];
        appendThreeBytes(key, range != nullptr && place == 0 ? lastPlace : place);
        appendThreeBytes(key, range == nullptr ? QChar::toLower(code) : code);
    }
    return key;
}

} // namespace chuding
