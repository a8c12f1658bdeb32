// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_reader.h"

#include <array>

namespace chuding {

namespace {

constexpr int rowFields = 12;
/// Stands between the fields: a byte that UTF-8 never has.
constexpr char rowSeparator = '\xff';

using RowFields = std::array<QByteArrayView, rowFields>;

bool splitRow(QByteArrayView bytes, RowFields *fields)
{
    for (int i = 0; i < rowFields - 1; ++i) {
        const qsizetype end = bytes.indexOf(rowSeparator);
        if (end < 0)
            return false;
        fields->at(static_cast<size_t>(i)) = bytes.first(end);
        bytes = bytes.sliced(end + 1);
    }
    fields->back() = bytes;
    return !bytes.contains(rowSeparator);
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
    if (text != m_momentText) {
        m_momentText = text.toByteArray();
        m_moment = Moment::fromText(QString::fromLatin1(text)).value_or(Moment());
    }
    return m_moment;
}

std::optional<PlacedRow> RowReader::read(const QByteArray &bytes)
{
    RowFields fields;
    if (!splitRow(bytes, &fields))
        return std::nullopt;
    const auto number = [&fields](size_t field) { return fields.at(field).toByteArray().toLongLong(); };
    const auto text = [&fields](size_t field) { return QString::fromUtf8(fields.at(field)); };
    return PlacedRow{
        number(0), {QUuid::fromString(QLatin1StringView(fields[1].data(), fields[1].size())),
                       static_cast<int>(number(2)), text(3), text(4), shared(fields[5]), shared(fields[6]),
                       shared(fields[7]), shared(fields[8]), text(9), text(10), moment(fields[11])}};
}

} // namespace chuding
