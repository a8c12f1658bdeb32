// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace chuding {

/// Why something outside our control did not work.
struct Error
{
    enum class Code {
        Io,           ///< a file or medium could not be read or written
        DiskFull,     ///< no room left; detail names the disk
        NotFound,     ///< there is no such file, record or entry
        Exists,       ///< something of that name is there already
        Format,       ///< the content is not what it should be; detail says where
        NewerVersion, ///< written by a newer version of this program
        Limit,        ///< larger or more than we accept
        Conflict,     ///< somebody else changed it meanwhile
        Locked,       ///< another process holds it; detail says who and since when
        ReadOnly,     ///< opened for reading only
        Passphrase,   ///< wrong or missing passphrase
        Crypto,       ///< a cryptographic operation failed
        Refused,      ///< a rule of the program forbids it; detail says which
        Cancelled,    ///< the user cancelled
        Internal,     ///< a library behaved against its documentation
    };
    Code code = Code::Internal;
    /// What it is about: a path, a JSON pointer, the library's own words. May be empty.
    QString detail;

    bool operator==(const Error &) const = default;
};

/// One translated sentence: what happened and to what. Used by the window and the command line.
[[nodiscard]] QString errorText(const Error &error);

/// A value, or the reason why there is none.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const noexcept { return m_content.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &value() & { return std::get<0>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// The same for things that return nothing.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }
    [[nodiscard]] bool ok() const noexcept { return m_ok; }
    explicit operator bool() const noexcept { return m_ok; }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace chuding
