// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "progress.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

class QIODevice;

namespace chuding {

/// Size of the blocks in which files are read, hashed and copied.
inline constexpr qint64 copyBlockBytes = 256 * 1024;

/// SHA-256 over bytes that come in pieces (OpenSSL EVP). Movable, one thread at a time.
class Sha256Hasher final
{
public:
    Sha256Hasher();
    Sha256Hasher(Sha256Hasher &&) noexcept;
    Sha256Hasher &operator=(Sha256Hasher &&) noexcept;
    ~Sha256Hasher();

    void add(QByteArrayView bytes);
    /// The digest as 64 lower-case hex digits; the hasher starts anew after it.
    [[nodiscard]] QByteArray takeHex();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Of bytes in memory, as 64 lower-case hex digits.
[[nodiscard]] QString sha256Hex(QByteArrayView bytes);

/// Of a whole file, in blocks. Progress counts bytes.
[[nodiscard]] Result<QString> sha256OfFile(const QString &path, const Progress &progress = {});

/// Copies what `source` still holds to `target` in blocks and returns the hash of what passed.
[[nodiscard]] Result<QString> copyHashed(QIODevice &source, QIODevice &target, const Progress &progress = {});

/// Whether the text is 64 lower-case hex digits.
[[nodiscard]] bool isSha256Hex(QStringView text);

} // namespace chuding
