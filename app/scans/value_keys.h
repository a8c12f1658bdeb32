// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

// For the JSON of this layer.

namespace chuding {

/// A value of an enumeration and what it is called in JSON.
template <typename Value>
struct ValueKey
{
    Value value;
    QLatin1StringView key;
};

/// Of one that is not in the table: empty.
template <typename Value, size_t size>
[[nodiscard]] QString keyOf(const std::array<ValueKey<Value>, size> &keys, Value value)
{
    const auto found = std::find_if(
        keys.begin(), keys.end(), [value](const ValueKey<Value> &one) { return one.value == value; });
    return found == keys.end() ? QString() : QString(found->key);
}

template <typename Value, size_t size>
[[nodiscard]] std::optional<Value> valueOfKey(
    const std::array<ValueKey<Value>, size> &keys, const QString &key)
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&key](const ValueKey<Value> &one) { return one.key == key; });
    return found == keys.end() ? std::nullopt : std::optional(found->value);
}

} // namespace chuding
