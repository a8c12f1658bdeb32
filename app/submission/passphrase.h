// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace chuding {

/// A passphrase in UTF-8, overwritten in memory when it goes or is replaced. Cannot be copied. What a text
/// box or the environment holds of it is theirs.
class Passphrase
{
public:
    /// A new one has at least so many characters.
    static constexpr int minimumLength = 8;

    explicit Passphrase(const QString &text);
    /// Takes bytes from a file or the environment, and wipes them unless they are shared with others; one
    /// newline at the end is left out.
    static Passphrase fromUtf8(QByteArray bytes);
    Passphrase(Passphrase &&other) noexcept;
    Passphrase &operator=(Passphrase &&other) noexcept;
    ~Passphrase() = default;

    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    /// Long enough for a new one, and neither one character over and over nor a run like 12345678.
    [[nodiscard]] bool isStrongEnough() const;
    /// What a new one has to be, in words.
    [[nodiscard]] static QString ruleText();
    /// UTF-8 with a zero at the end.
    [[nodiscard]] const char *data() const noexcept { return m_bytes ? m_bytes.get() : ""; }
    [[nodiscard]] int sizeBytes() const noexcept { return m_size; }

private:
    struct Wipe
    {
        void operator()(char *bytes) const noexcept;
    };
    explicit Passphrase(QByteArrayView utf8);

    std::unique_ptr<char, Wipe> m_bytes; ///< of OpenSSL's allocator
    int m_size = 0;
};

} // namespace chuding
