// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "verifier.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>

class QIODevice;

// For the sources of this folder only.

namespace chuding {

struct ZipEntry
{
    QString name; ///< ASCII, checked; a folder's ends in /
    quint16 flags = 0;
    quint16 method = 0;
    quint32 crc = 0;
    qint64 packedBytes = 0;
    qint64 sizeBytes = 0;
    qint64 headerOffset = 0;
    qint64 dataOffset = 0;

    [[nodiscard]] bool isFolder() const { return name.endsWith(u'/'); }
};

struct ZipScan
{
    QList<ZipEntry> entries;        ///< in the order in which they lie in the file
    QList<PackageProblem> problems; ///< not empty: no entry may be read
};

/// Reads end record, central directory and every local header, and nothing else. Records must agree, tile
/// the file without gap or overlap, and carry names that are harmless everywhere. Time and memory are
/// bounded by the limits of zip_format.h whatever the file says. An error only when it cannot be read.
[[nodiscard]] Result<ZipScan> scanZip(QIODevice &device);

/// What reading one entry found.
struct EntryReading
{
    bool inflated = true; ///< to its end and to the stated size
    quint32 crc = 0;
    qint64 sizeBytes = 0;
};

/// Streams one entry's content in blocks; `sink` returns false to stop (`Cancelled`).
[[nodiscard]] Result<EntryReading> readEntry(
    QIODevice &device, const ZipEntry &entry, const std::function<bool(QByteArrayView)> &sink);

} // namespace chuding
