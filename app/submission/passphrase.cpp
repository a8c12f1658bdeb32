// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"

#include <QCoreApplication>

#include <openssl/crypto.h>

#include <cstring>
#include <utility>

namespace chuding {

namespace {

/// Bytes that are shared with others would be detached, not wiped.
void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

/// The next character of valid UTF-8, without a copy of the text as QString would make it.
char32_t nextSign(const char *&at, const char *end)
{
    const auto first = static_cast<unsigned char>(*at++);
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    char32_t sign = more == 0 ? first : first & (0x3FU >> more);
    for (int i = 0; i < more && at != end; ++i)
        sign = sign << 6 | (static_cast<unsigned char>(*at++) & 0x3FU);
    return sign;
}

} // namespace

void Passphrase::Wipe::operator()(char *bytes) const noexcept
{
    OPENSSL_clear_free(bytes, std::strlen(bytes));
}

/// Nothing behind a zero: OpenSSL would not see it either.
Passphrase::Passphrase(QByteArrayView utf8)
    : m_size(static_cast<int>(qstrnlen(utf8.data(), static_cast<size_t>(utf8.size()))))
{
    if (m_size == 0)
        return;
    const auto size = static_cast<size_t>(m_size);
    m_bytes.reset(static_cast<char *>(OPENSSL_zalloc(size + 1)));
    Q_CHECK_PTR(m_bytes.get());
    std::memcpy(m_bytes.get(), utf8.data(), size);
}

Passphrase::Passphrase(const QString &text)
    : Passphrase(QByteArrayView())
{
    QByteArray utf8 = text.toUtf8();
    *this = Passphrase(QByteArrayView(utf8));
    wipe(utf8);
}

Passphrase Passphrase::fromUtf8(QByteArray bytes)
{
    QByteArrayView text(bytes);
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    Passphrase result(text);
    wipe(bytes);
    return result;
}

Passphrase::Passphrase(Passphrase &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

Passphrase &Passphrase::operator=(Passphrase &&other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

QString Passphrase::ruleText()
{
    return QCoreApplication::translate("chuding::Signer",
        "a new one needs at least %1 characters, not all the same and no run such as 12345678")
        .arg(minimumLength);
}

bool Passphrase::isStrongEnough() const
{
    const char *at = data();
    const char *const end = at + m_size;
    int length = 0;
    qint64 previous = 0;
    qint64 step = 0;
    bool isRun = true; // each sign as far from the one before
    while (at != end) {
        const auto sign = static_cast<qint64>(nextSign(at, end));
        ++length;
        if (length == 2)
            step = sign - previous;
        else if (length > 2)
            isRun = isRun && sign - previous == step;
        previous = sign;
    }
    return length >= minimumLength && !(isRun && step >= -1 && step <= 1);
}

} // namespace chuding
