// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "library/sha256.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

class QIODevice;

namespace chuding {

/// Hash and size of an entry's content.
struct EntryDigest
{
    QString sha256;
    qint64 sizeBytes = 0;
};

/// Writes a ZIP in one pass with bounded memory, hashing each entry on its way. Same entries, same bytes:
/// fixed time stamps, no extra fields. ASCII names, no ZIP64. After an error the device's content is
/// worthless.
///
/// Why not KZip: it writes local time and an extra field of time stamps, so that the same input gives other
/// bytes in another time zone, and it does not say whether its last writes reached the device.
class ZipWriter
{
public:
    enum class Method { Stored, Deflated };

    /// `device`: empty, open for writing, random access; outlives the writer.
    explicit ZipWriter(QIODevice &device);
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;
    ~ZipWriter();

    /// Begins an entry; `Limit` when there are too many.
    Result<void> begin(const QString &name, Method method);
    /// `Limit` when the package would grow over 3.5 GiB.
    Result<void> write(QByteArrayView bytes);
    [[nodiscard]] Result<EntryDigest> end();
    /// A whole entry at once.
    [[nodiscard]] Result<EntryDigest> add(const QString &name, Method method, const QByteArray &content);
    /// Writes the directory. Nothing can be added after it.
    Result<void> finish();

    [[nodiscard]] int entryCount() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] qint64 sizeBytes() const { return m_position; }

private:
    struct Entry
    {
        QByteArray name;
        quint16 method = 0;
        quint32 crc = 0;
        qint64 packedBytes = 0;
        qint64 sizeBytes = 0;
        qint64 offset = 0;
    };
    class Deflater;

    Result<void> put(QByteArrayView bytes);
    Result<void> putPacked(QByteArrayView bytes);
    Result<void> patchHeader();
    [[nodiscard]] static QByteArray commonFields(const Entry &entry);

    QIODevice &m_device;
    QList<Entry> m_entries;
    Sha256Hasher m_hasher;
    std::unique_ptr<Deflater> m_deflater;
    qint64 m_position = 0;
};

} // namespace chuding
