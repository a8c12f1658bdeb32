// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

// Numbers of the ZIP format (PKWARE APPNOTE 6.3), for the sources of this folder only.

namespace chuding::zip {

inline constexpr quint32 localSignature = 0x04034B50;
inline constexpr quint32 centralSignature = 0x02014B50;
inline constexpr quint32 endSignature = 0x06054B50;
inline constexpr quint32 descriptorSignature = 0x08074B50;
inline constexpr quint32 zip64LocatorSignature = 0x07064B50;

inline constexpr qint64 localBytes = 30;
inline constexpr qint64 centralBytes = 46;
inline constexpr qint64 endBytes = 22;
inline constexpr qint64 zip64LocatorBytes = 20;

inline constexpr quint16 stored = 0;
inline constexpr quint16 deflated = 8;

inline constexpr quint16 flagEncrypted = 0x0001;
inline constexpr quint16 flagDescriptor = 0x0008;
inline constexpr quint16 flagsHarmless =
    0x0006 | flagDescriptor | 0x0800; ///< deflate speed, descriptor, UTF-8

/// What we write and accept at most: no ZIP64, and all well below where it would begin.
inline constexpr qint64 packageLimitBytes = 3758096384; // 3.5 GiB
inline constexpr int entryLimit = 60000;
inline constexpr int nameLimitBytes = 200;
/// How far all entries together may grow beyond what is granted anyway. Papers hardly shrink; what we deflate
/// is JSON, to a fifth.
inline constexpr qint64 usualRatio = 20;

/// "Version made by" and attributes of our entries: Unix, an ordinary file.
inline constexpr quint16 versionNeeded = 20;
inline constexpr quint16 madeByUs = (3 << 8) | versionNeeded;
inline constexpr quint32 ordinaryFile = 0100644U << 16;

/// 1980-01-01 00:00: the same bytes whenever and in whatever time zone they are written.
inline constexpr quint16 fixedDate = 0x0021;
inline constexpr quint16 fixedTime = 0;

inline void put16(QByteArray &bytes, quint16 value)
{
    char raw[2];
    qToLittleEndian(value, raw);
    bytes.append(raw, sizeof raw);
}

inline void put32(QByteArray &bytes, quint32 value)
{
    char raw[4];
    qToLittleEndian(value, raw);
    bytes.append(raw, sizeof raw);
}

/// The caller has checked that the bytes are there.
inline quint16 get16(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<quint16>(bytes.constData() + offset);
}

inline quint32 get32(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<quint32>(bytes.constData() + offset);
}

} // namespace chuding::zip
