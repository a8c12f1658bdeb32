// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace chuding {

/// A passphrase in UTF-8, overwritten in memory when it goes. Cannot be copied.
class Passphrase
{
public:
    /// A new key's passphrase has at least so many characters.
    static constexpr int minimumLength = 8;

    explicit Passphrase(const QString &text);
    /// Takes bytes from a file or the environment; one newline at the end is left out.
    static Passphrase fromUtf8(QByteArray bytes);
    Passphrase(Passphrase &&other) noexcept;
    Passphrase &operator=(Passphrase &&other) noexcept;
    ~Passphrase();

    [[nodiscard]] bool isEmpty() const noexcept { return m_bytes.isEmpty(); }
    /// Long enough for a new key, and not one character over and over.
    [[nodiscard]] bool isStrongEnough() const;
    /// What a new one has to be, in words.
    [[nodiscard]] static QString ruleText();
    [[nodiscard]] const char *data() const noexcept { return m_bytes.constData(); }
    [[nodiscard]] int sizeBytes() const noexcept { return static_cast<int>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

} // namespace chuding
