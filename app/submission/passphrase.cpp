// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"

#include <QCoreApplication>
#include <QList>

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace chuding {

namespace {

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace

Passphrase::Passphrase(const QString &text)
    : m_bytes(text.toUtf8())
{
}

Passphrase Passphrase::fromUtf8(QByteArray bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    Passphrase result{QString()};
    // A copy of its own: bytes that are shared with others would be detached, not wiped.
    result.m_bytes = QByteArray(bytes.constData(), bytes.size());
    wipe(bytes);
    return result;
}

Passphrase::Passphrase(Passphrase &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Passphrase &Passphrase::operator=(Passphrase &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

Passphrase::~Passphrase()
{
    wipe(m_bytes);
}

QString Passphrase::ruleText()
{
    return QCoreApplication::translate(
        "chuding::Signer", "a new one needs at least %1 characters, not all the same")
        .arg(minimumLength);
}

bool Passphrase::isStrongEnough() const
{
    const QList<uint> signs = QString::fromUtf8(m_bytes).toUcs4();
    const bool varied =
        std::any_of(signs.begin(), signs.end(), [&signs](uint sign) { return sign != signs.first(); });
    return signs.size() >= minimumLength && varied;
}

} // namespace chuding
