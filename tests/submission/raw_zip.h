// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/zip_format.h"

#include <QByteArray>
#include <QList>

#include <zlib.h>

namespace chuding::test {

/// An entry written as told, however wrong.
struct RawEntry
{
    QByteArray name;
    QByteArray data; ///< as it lies in the file
    quint16 method = zip::stored;
    quint16 flags = 0;
    qint64 sizeBytes = -1;   ///< -1: that of `data`
    qint64 packedBytes = -1; ///< stated; -1: that of `data`
    qint64 crc = -1;         ///< -1: of `data`
    quint16 madeBy = 20;
    quint16 versionNeeded = 20;
    quint32 attributes = 0;
    QByteArray localName; ///< empty: the same
    QByteArray localExtra;
    QByteArray centralExtra;
    QByteArray before;  ///< in front of the local header
    QByteArray behind;  ///< behind the data
    qint64 offset = -1; ///< stated; -1: where it is
    bool emptyLocalFields = false;
};

inline QByteArray deflatedBytes(const QByteArray &bytes)
{
    // Without the two bytes in front and the four behind that zlib adds.
    const QByteArray packed = qCompress(bytes, 9).mid(4);
    return packed.mid(2, packed.size() - 6);
}

inline quint32 crcOf(const QByteArray &bytes)
{
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uInt>(bytes.size())));
}

inline QByteArray rawZip(const QList<RawEntry> &entries)
{
    QByteArray file;
    QByteArray directory;
    const auto fields = [](const RawEntry &entry, bool isEmpty, qsizetype nameBytes, qsizetype extraBytes) {
        QByteArray bytes;
        zip::put16(bytes, entry.versionNeeded);
        zip::put16(bytes, entry.flags);
        zip::put16(bytes, entry.method);
        zip::put16(bytes, 0);
        zip::put16(bytes, zip::fixedDate);
        const qint64 packed = entry.packedBytes < 0 ? entry.data.size() : entry.packedBytes;
        const qint64 size = entry.sizeBytes < 0 ? entry.data.size() : entry.sizeBytes;
        const quint32 crc = entry.crc < 0 ? crcOf(entry.data) : static_cast<quint32>(entry.crc);
        zip::put32(bytes, isEmpty ? 0 : crc);
        zip::put32(bytes, isEmpty ? 0 : static_cast<quint32>(packed));
        zip::put32(bytes, isEmpty ? 0 : static_cast<quint32>(size));
        zip::put16(bytes, static_cast<quint16>(nameBytes));
        zip::put16(bytes, static_cast<quint16>(extraBytes));
        return bytes;
    };
    for (const RawEntry &entry : entries) {
        file += entry.before;
        const qint64 offset = entry.offset < 0 ? file.size() : entry.offset;
        const QByteArray localName = entry.localName.isEmpty() ? entry.name : entry.localName;
        zip::put32(file, zip::localSignature);
        file += fields(entry, entry.emptyLocalFields, localName.size(), entry.localExtra.size());
        file += localName + entry.localExtra + entry.data + entry.behind;
        zip::put32(directory, zip::centralSignature);
        zip::put16(directory, entry.madeBy);
        directory += fields(entry, false, entry.name.size(), entry.centralExtra.size());
        directory += QByteArray(6, '\0');
        zip::put32(directory, entry.attributes);
        zip::put32(directory, static_cast<quint32>(offset));
        directory += entry.name + entry.centralExtra;
    }
    const qsizetype start = file.size();
    file += directory;
    zip::put32(file, zip::endSignature);
    zip::put32(file, 0);
    zip::put16(file, static_cast<quint16>(entries.size()));
    zip::put16(file, static_cast<quint16>(entries.size()));
    zip::put32(file, static_cast<quint32>(directory.size()));
    zip::put32(file, static_cast<quint32>(start));
    zip::put16(file, 0);
    return file;
}

} // namespace chuding::test
