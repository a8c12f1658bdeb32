// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_reader.h"

#include <array>

namespace chuding {

namespace {

/// Besides the key of the name, which comes last: its bytes are of any kind.
constexpr int rowFields = 12;
/// Of a character in a key, see `pinyinSortKey`.
constexpr int signBytes = 5;
/// Stands between the fields: a byte that UTF-8 never has.
constexpr char rowSeparator = '\xff';

using RowFields = std::array<QByteArrayView, rowFields>;

bool splitRow(QByteArrayView bytes, RowFields *fields, QByteArrayView *nameKey)
{
    for (QByteArrayView &field : *fields) {
        const qsizetype end = bytes.indexOf(rowSeparator);
        if (end < 0)
            return false;
        field = bytes.first(end);
        bytes = bytes.sliced(end + 1);
    }
    *nameKey = bytes;
    return bytes.size() % signBytes == 0;
}

} // namespace

QString RowReader::shared(QByteArrayView text)
{
    const auto known = m_texts.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_texts.cend())
        return *known;
    return *m_texts.insert(text.toByteArray(), QString::fromUtf8(text));
}

Moment RowReader::moment(QByteArrayView text)
{
    const auto known = m_moments.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_moments.cend())
        return *known;
    return *m_moments.insert(
        text.toByteArray(), Moment::fromText(QString::fromLatin1(text)).value_or(Moment()));
}

std::optional<PlacedRow> RowReader::read(const QByteArray &bytes)
{
    RowFields fields;
    QByteArrayView nameKey;
    if (!splitRow(bytes, &fields, &nameKey))
        return std::nullopt;
    const auto number = [&fields](size_t field) { return fields.at(field).toLongLong(); };
    const auto text = [&fields](size_t field) { return QString::fromUtf8(fields.at(field)); };
    const auto ascii = [&fields](size_t field) { return QString::fromLatin1(fields.at(field)); };
    return PlacedRow{number(0),
        {QUuid::fromString(QLatin1StringView(fields[1].data(), fields[1].size())),
            static_cast<int>(number(2)), text(3), text(4), shared(fields[5]), shared(fields[6]),
            shared(fields[7]), shared(fields[8]), moment(fields[11])},
        ascii(9), ascii(10), nameKey.toByteArray()};
}

} // namespace chuding
