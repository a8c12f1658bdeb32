// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

// For this layer only.

namespace chuding {

/// Reads the members of an object that a process told which strangers' files may have broken; `isFine` says
/// whether each was what it should be.
class MemberReader final
{
public:
    explicit MemberReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool isFine() const { return m_isFine; }
    /// From `least` to `most`; else `least`.
    [[nodiscard]] qint64 whole(QLatin1StringView key, double most, double least = 0);
    [[nodiscard]] bool flag(QLatin1StringView key);
    [[nodiscard]] QString text(QLatin1StringView key);
    void require(bool isRight) { m_isFine = m_isFine && isRight; }

private:
    const QJsonObject &m_object;
    bool m_isFine = true;
};

[[nodiscard]] QJsonObject errorToJson(const Error &error);
/// Nothing for what is not written there.
[[nodiscard]] std::optional<Error> errorFromJson(const QJsonObject &object);

} // namespace chuding
