// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "member_reader.h"

#include <cmath>

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 4096;

} // namespace

qint64 MemberReader::whole(QLatin1StringView key, double most, double least)
{
    const double value = m_object.value(key).toDouble(std::nan(""));
    const bool isRight = value >= least && value <= most && std::floor(value) == value;
    m_isFine = m_isFine && isRight;
    return static_cast<qint64>(isRight ? value : least);
}

bool MemberReader::flag(QLatin1StringView key)
{
    m_isFine = m_isFine && m_object.value(key).isBool();
    return m_object.value(key).toBool();
}

QString MemberReader::text(QLatin1StringView key)
{
    const QString text = m_object.value(key).toString();
    m_isFine = m_isFine && m_object.value(key).isString() && text.size() <= longestText;
    return text;
}

QJsonObject errorToJson(const Error &error)
{
    return {{u"error"_s, static_cast<int>(error.code)}, {u"detail"_s, error.detail.left(longestText)}};
}

std::optional<Error> errorFromJson(const QJsonObject &object)
{
    MemberReader reader(object);
    const qint64 code = reader.whole("error"_L1, static_cast<double>(Error::Code::Internal));
    const QString detail = reader.text("detail"_L1);
    return reader.isFine() ? std::optional(Error{static_cast<Error::Code>(code), detail}) : std::nullopt;
}

} // namespace chuding
