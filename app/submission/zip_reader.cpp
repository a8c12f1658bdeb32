// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_reader.h"

#include "package_text.h"
#include "zip_format.h"
#include "zip_names.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QSet>

#include <algorithm>
#include <optional>

namespace chuding {

namespace {

using Kind = PackageProblem::Kind;

/// 60,000 entries whose names are as long as may be, with what other packers add to each.
constexpr qint64 directoryLimitBytes = 24 * 1024 * 1024;
constexpr qint64 inflatedLimitBytes = qint64(4) * 1024 * 1024 * 1024;
constexpr qint64 ratioGraceBytes = 16 * 1024 * 1024;
constexpr qint64 ratioLimit = 200;
constexpr qint64 wholeGraceBytes = 64 * 1024 * 1024; ///< of all entries together
constexpr quint32 saturated32 = 0xFFFFFFFF;
constexpr quint16 saturated16 = 0xFFFF;

struct Failure
{
    Error error;
};

/// Exactly `size` bytes at `offset`; a shorter answer is a read error, for the caller has checked the size.
QByteArray readAt(QIODevice &device, qint64 offset, qint64 size)
{
    if (!device.seek(offset))
        throw Failure{{Error::Code::Io, device.errorString()}};
    QByteArray bytes = device.read(size);
    if (bytes.size() != size)
        throw Failure{{Error::Code::Io, device.errorString()}};
    return bytes;
}

/// A central header with its variable parts.
struct CentralRecord
{
    ZipEntry entry;
    QByteArray rawName;
    quint16 madeBy = 0;
    quint16 versionNeeded = 0;
    quint16 time = 0;
    quint16 date = 0;
};

class Scanner
{
public:
    explicit Scanner(QIODevice &device)
        : m_device(device)
        , m_size(device.size())
    {
    }

    ZipScan run()
    {
        if (readEnd() && readDirectory()) {
            checkNames();
            checkWriters();
            if (m_scan.problems.isEmpty())
                checkLayout();
        }
        for (const CentralRecord &record : std::as_const(m_records))
            m_scan.entries.append(record.entry);
        return m_scan;
    }

private:
    bool fail(Kind kind, const QString &entry, const char *detail)
    {
        if (m_scan.problems.size() < problemLimit)
            m_scan.problems.append({kind, entry, packageText(detail)});
        return false;
    }
    bool failAll(Kind kind, const char *detail) { return fail(kind, QString(), detail); }

    bool readEnd();
    bool readDirectory();
    bool readRecord(const QByteArray &directory, qsizetype &position);
    bool checkRecord(const CentralRecord &record, const QByteArray &fixed, const QByteArray &extra);
    bool checkSizes(const ZipEntry &entry);
    bool checkExtra(const QString &name, const QByteArray &extra);
    void checkNames();
    void checkWriters();
    bool checkProportion();
    void checkLayout();
    /// Where the entry ends; nothing when its local header is wrong.
    std::optional<qint64> checkLocal(CentralRecord &record);
    std::optional<qint64> checkDescriptor(const ZipEntry &entry, qint64 offset);

    QIODevice &m_device;
    qint64 m_size = 0;
    qint64 m_directoryOffset = 0;
    qint64 m_directoryBytes = 0;
    int m_count = 0;
    QList<CentralRecord> m_records;
    ZipScan m_scan;
};

bool Scanner::readEnd()
{
    const QByteArray start = readAt(m_device, 0, std::min<qint64>(m_size, 4));
    const bool looksLikeZip = start.size() == 4 && zip::get32(start, 0) == zip::localSignature;
    const QByteArray end =
        m_size < zip::endBytes ? QByteArray() : readAt(m_device, m_size - zip::endBytes, zip::endBytes);
    const bool hasEnd = !end.isEmpty() && zip::get32(end, 0) == zip::endSignature;
    if (!hasEnd && !looksLikeZip)
        return failAll(Kind::NotZip, QT_TRANSLATE_NOOP("chuding::Package", "it is no ZIP file"));
    if (!hasEnd || zip::get16(end, 20) != 0)
        return failAll(Kind::ZipRecords,
            QT_TRANSLATE_NOOP("chuding::Package", "the file is cut off, or something follows its end"));
    const quint16 count = zip::get16(end, 10);
    m_directoryBytes = zip::get32(end, 12);
    m_directoryOffset = zip::get32(end, 16);
    if (count == saturated16 || m_directoryBytes == saturated32 || m_directoryOffset == saturated32)
        return failAll(
            Kind::Unsupported, QT_TRANSLATE_NOOP("chuding::Package", "ZIP64 is not used in packages"));
    if (zip::get32(end, 4) != 0 || zip::get16(end, 8) != count ||
        m_directoryOffset + m_directoryBytes != m_size - zip::endBytes)
        return failAll(
            Kind::ZipRecords, QT_TRANSLATE_NOOP("chuding::Package", "the end record contradicts the file"));
    if (count > zip::entryLimit || m_directoryBytes > directoryLimitBytes)
        return failAll(Kind::Limit, QT_TRANSLATE_NOOP("chuding::Package", "there are too many files in it"));
    m_count = count;
    if (m_count == 0)
        return failAll(Kind::NotZip, QT_TRANSLATE_NOOP("chuding::Package", "there is nothing in it"));
    return true;
}

bool Scanner::readDirectory()
{
    const QByteArray directory = readAt(m_device, m_directoryOffset, m_directoryBytes);
    qsizetype position = 0;
    bool ok = true;
    for (int i = 0; i < m_count && m_scan.problems.size() < problemLimit; ++i) {
        if (position + zip::centralBytes > directory.size() ||
            zip::get32(directory, position) != zip::centralSignature)
            return failAll(Kind::ZipRecords,
                QT_TRANSLATE_NOOP("chuding::Package", "the directory of the ZIP is broken"));
        if (!readRecord(directory, position))
            ok = false;
    }
    if (position != directory.size())
        return failAll(
            Kind::ZipRecords, QT_TRANSLATE_NOOP("chuding::Package", "the directory of the ZIP is broken"));
    return ok;
}

/// Moves `position` to the next record even when this one is at fault; to the end when it cannot.
bool Scanner::readRecord(const QByteArray &directory, qsizetype &position)
{
    const QByteArray fixed = directory.mid(position, zip::centralBytes);
    const qsizetype nameBytes = zip::get16(fixed, 28);
    const qsizetype extraBytes = zip::get16(fixed, 30);
    const qsizetype commentBytes = zip::get16(fixed, 32);
    const qsizetype next = position + zip::centralBytes + nameBytes + extraBytes + commentBytes;
    CentralRecord record;
    record.rawName = directory.mid(position + zip::centralBytes, nameBytes);
    record.entry.name = printableName(record.rawName);
    const QByteArray extra = directory.mid(position + zip::centralBytes + nameBytes, extraBytes);
    position = next;
    if (next > directory.size() || commentBytes != 0)
        return fail(Kind::ZipRecords, record.entry.name,
            QT_TRANSLATE_NOOP("chuding::Package", "the directory of the ZIP is broken"));
    record.madeBy = zip::get16(fixed, 4);
    record.versionNeeded = zip::get16(fixed, 6);
    record.entry.flags = zip::get16(fixed, 8);
    record.entry.method = zip::get16(fixed, 10);
    record.time = zip::get16(fixed, 12);
    record.date = zip::get16(fixed, 14);
    record.entry.crc = zip::get32(fixed, 16);
    record.entry.packedBytes = zip::get32(fixed, 20);
    record.entry.sizeBytes = zip::get32(fixed, 24);
    record.entry.headerOffset = zip::get32(fixed, 42);
    const bool ok = checkRecord(record, fixed, extra);
    m_records.append(record);
    return ok;
}

bool Scanner::checkRecord(const CentralRecord &record, const QByteArray &fixed, const QByteArray &extra)
{
    const ZipEntry &entry = record.entry;
    const quint32 attributes = zip::get32(fixed, 38);
    const quint32 fileType = (attributes >> 16) & 0170000;
    if ((entry.flags & zip::flagEncrypted) != 0)
        return fail(Kind::Unsupported, entry.name, QT_TRANSLATE_NOOP("chuding::Package", "it is encrypted"));
    if (record.versionNeeded > zip::versionNeeded || (entry.flags & ~zip::flagsHarmless) != 0 ||
        (entry.method != zip::stored && entry.method != zip::deflated))
        return fail(Kind::Unsupported, entry.name,
            QT_TRANSLATE_NOOP("chuding::Package", "it is packed in a way that packages do not use"));
    if (fileType != 0 && fileType != 0100000 && fileType != 0040000)
        return fail(
            Kind::Unsupported, entry.name, QT_TRANSLATE_NOOP("chuding::Package", "it is a link or no file"));
    const bool isOurs = record.madeBy == zip::madeByUs;
    if (zip::get16(fixed, 34) != 0 ||
        (isOurs && (zip::get16(fixed, 36) != 0 || attributes != zip::ordinaryFile)))
        return fail(Kind::ZipRecords, entry.name,
            QT_TRANSLATE_NOOP("chuding::Package", "the directory of the ZIP is broken"));
    return checkSizes(entry) && checkExtra(entry.name, extra);
}

bool Scanner::checkSizes(const ZipEntry &entry)
{
    if (entry.packedBytes == saturated32 || entry.sizeBytes == saturated32 ||
        entry.headerOffset == saturated32)
        return fail(Kind::Unsupported, entry.name,
            QT_TRANSLATE_NOOP("chuding::Package", "ZIP64 is not used in packages"));
    const bool isOff = entry.packedBytes > m_size ||
                       (entry.method == zip::stored && entry.packedBytes != entry.sizeBytes) ||
                       (entry.isFolder() && entry.sizeBytes != 0);
    if (isOff)
        return fail(Kind::ZipRecords, entry.name,
            QT_TRANSLATE_NOOP("chuding::Package", "its sizes contradict each other"));
    if (entry.sizeBytes > ratioGraceBytes + ratioLimit * entry.packedBytes)
        return fail(Kind::Limit, entry.name,
            QT_TRANSLATE_NOOP("chuding::Package", "it grows out of proportion when unpacked"));
    return true;
}

/// Extra fields of other packers are let through, except those that change what the header says.
bool Scanner::checkExtra(const QString &name, const QByteArray &extra)
{
    constexpr quint16 zip64 = 0x0001;
    constexpr quint16 strongEncryption = 0x0017;
    constexpr quint16 unicodePath = 0x7075;
    constexpr quint16 aes = 0x9901;
    qsizetype position = 0;
    while (position + 4 <= extra.size()) {
        const quint16 id = zip::get16(extra, position);
        if (id == zip64 || id == strongEncryption || id == unicodePath || id == aes)
            return fail(Kind::Unsupported, name,
                QT_TRANSLATE_NOOP("chuding::Package", "it is packed in a way that packages do not use"));
        position += 4 + zip::get16(extra, position + 2);
    }
    if (position != extra.size())
        return fail(Kind::ZipRecords, name,
            QT_TRANSLATE_NOOP("chuding::Package", "an extra field of the ZIP is broken"));
    return true;
}

void Scanner::checkNames()
{
    QSet<QString> files;
    QSet<QString> folderEntries;
    QSet<QString> folders; // also those that have no entry of their own
    for (const CentralRecord &record : std::as_const(m_records)) {
        if (const QString fault = nameFault(record.rawName); !fault.isEmpty()) {
            if (m_scan.problems.size() < problemLimit)
                m_scan.problems.append({Kind::Name, record.entry.name, fault});
            continue;
        }
        const QString folded = record.entry.name.toLower();
        QSet<QString> &mine = record.entry.isFolder() ? folderEntries : files;
        if (mine.contains(folded))
            fail(Kind::Duplicate, record.entry.name,
                QT_TRANSLATE_NOOP(
                    "chuding::Package", "the name is there twice (upper and lower case count as one)"));
        mine.insert(folded);
        for (qsizetype slash = folded.indexOf(u'/'); slash >= 0; slash = folded.indexOf(u'/', slash + 1))
            folders.insert(folded.left(slash));
    }
    for (const CentralRecord &record : std::as_const(m_records)) {
        if (!record.entry.isFolder() && folders.contains(record.entry.name.toLower()))
            fail(Kind::Duplicate, record.entry.name,
                QT_TRANSLATE_NOOP("chuding::Package", "the name is that of a file and of a folder"));
    }
}

/// Either all entries carry our mark or none does: a tool that re-packs them writes them all.
void Scanner::checkWriters()
{
    const auto isOurs = [](const CentralRecord &record) { return record.madeBy == zip::madeByUs; };
    if (std::all_of(m_records.begin(), m_records.end(), isOurs) ||
        std::none_of(m_records.begin(), m_records.end(), isOurs))
        return;
    for (const CentralRecord &record : std::as_const(m_records)) {
        if (!isOurs(record))
            fail(Kind::ZipRecords, record.entry.name,
                QT_TRANSLATE_NOOP("chuding::Package", "it was put in later by another program"));
    }
}

/// A bomb of many small entries costs as much as one of a large one.
bool Scanner::checkProportion()
{
    qint64 inflated = 0;
    for (const CentralRecord &record : std::as_const(m_records))
        inflated += record.entry.sizeBytes;
    if (inflated > inflatedLimitBytes)
        return failAll(Kind::Limit, QT_TRANSLATE_NOOP("chuding::Package", "unpacked it would be too large"));
    if (inflated > wholeGraceBytes + zip::usualRatio * m_size)
        return failAll(
            Kind::Limit, QT_TRANSLATE_NOOP("chuding::Package", "it grows out of proportion when unpacked"));
    return true;
}

void Scanner::checkLayout()
{
    if (!checkProportion())
        return;
    std::sort(m_records.begin(), m_records.end(), [](const CentralRecord &a, const CentralRecord &b) {
        return a.entry.headerOffset < b.entry.headerOffset;
    });
    const auto twin = std::adjacent_find(
        m_records.cbegin(), m_records.cend(), [](const CentralRecord &a, const CentralRecord &b) {
            return a.entry.headerOffset == b.entry.headerOffset;
        });
    if (twin != m_records.cend()) {
        fail(Kind::ZipRecords, twin->entry.name,
            QT_TRANSLATE_NOOP("chuding::Package", "there is a gap or an overlap before it"));
        return;
    }
    qint64 expected = 0;
    for (CentralRecord &record : m_records) {
        if (record.entry.headerOffset != expected) {
            fail(Kind::ZipRecords, record.entry.name,
                QT_TRANSLATE_NOOP("chuding::Package", "there is a gap or an overlap before it"));
            return;
        }
        const std::optional<qint64> end = checkLocal(record);
        if (!end)
            return;
        expected = *end;
    }
    if (expected != m_directoryOffset)
        failAll(Kind::ZipRecords,
            QT_TRANSLATE_NOOP("chuding::Package", "there is a gap or an overlap before the directory"));
}

std::optional<qint64> Scanner::checkLocal(CentralRecord &record)
{
    ZipEntry &entry = record.entry;
    const auto broken = [this, &entry] {
        fail(Kind::ZipRecords, entry.name,
            QT_TRANSLATE_NOOP("chuding::Package", "its header contradicts the directory of the ZIP"));
        return std::nullopt;
    };
    const qint64 nameOffset = entry.headerOffset + zip::localBytes;
    if (nameOffset + record.rawName.size() > m_directoryOffset)
        return broken();
    const QByteArray header = readAt(m_device, entry.headerOffset, zip::localBytes + record.rawName.size());
    const bool hasDescriptor = (entry.flags & zip::flagDescriptor) != 0;
    const auto agrees = [&header, hasDescriptor](qsizetype offset, qint64 value) {
        const quint32 local = zip::get32(header, offset);
        return local == value || (hasDescriptor && local == 0);
    };
    const bool same =
        zip::get32(header, 0) == zip::localSignature && zip::get16(header, 4) == record.versionNeeded &&
        zip::get16(header, 6) == entry.flags && zip::get16(header, 8) == entry.method &&
        zip::get16(header, 10) == record.time && zip::get16(header, 12) == record.date &&
        agrees(14, entry.crc) && agrees(18, entry.packedBytes) && agrees(22, entry.sizeBytes) &&
        zip::get16(header, 26) == record.rawName.size() && header.mid(zip::localBytes) == record.rawName;
    const qint64 extraBytes = zip::get16(header, 28);
    entry.dataOffset = nameOffset + record.rawName.size() + extraBytes;
    const qint64 end = entry.dataOffset + entry.packedBytes;
    if (!same || end > m_directoryOffset)
        return broken();
    if (extraBytes > 0 &&
        !checkExtra(entry.name, readAt(m_device, entry.dataOffset - extraBytes, extraBytes)))
        return std::nullopt;
    return hasDescriptor ? checkDescriptor(entry, end) : end;
}

/// Checksum and sizes again behind the data, as packers write that cannot seek; the signature is optional.
std::optional<qint64> Scanner::checkDescriptor(const ZipEntry &entry, qint64 offset)
{
    constexpr qint64 plainBytes = 12;
    const QByteArray bytes = readAt(m_device, offset, std::min(plainBytes + 4, m_directoryOffset - offset));
    const bool isSigned = bytes.size() >= 4 && zip::get32(bytes, 0) == zip::descriptorSignature;
    const qsizetype start = isSigned ? 4 : 0;
    const bool ok = bytes.size() >= start + plainBytes && zip::get32(bytes, start) == entry.crc &&
                    zip::get32(bytes, start + 4) == entry.packedBytes &&
                    zip::get32(bytes, start + 8) == entry.sizeBytes;
    if (!ok) {
        fail(Kind::ZipRecords, entry.name,
            QT_TRANSLATE_NOOP("chuding::Package", "its header contradicts the directory of the ZIP"));
        return std::nullopt;
    }
    return offset + start + plainBytes;
}

} // namespace

Result<ZipScan> scanZip(QIODevice &device)
{
    try {
        return Scanner(device).run();
    } catch (const Failure &failure) {
        return failure.error;
    }
}

} // namespace chuding
