// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_parts.h"

#include <KZip>

#include <QByteArrayView>
#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// More files than any workbook has.
constexpr qsizetype maxEntries = 20'000;
/// More than any tag of a workbook.
constexpr qsizetype maxTagBytes = 1024 * 1024;
/// A text may be longer than Excel's cells hold, so that the cell can be named; but not without end.
constexpr qsizetype maxTextBytes = 32 * 1024 * 1024;

struct PartTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Roster)
public:
    static Error damaged(const QString &what)
    {
        return {Error::Code::Format, tr("The workbook is damaged: %1").arg(what)};
    }
};

/// One entry as it is inflated; fails on a wrong length, a wrong checksum or endless text.
class PartDevice final : public QIODevice
{
public:
    explicit PartDevice(const KZipFileEntry &entry)
        : m_inner(entry.createDevice())
        , m_left(entry.size())
        , m_expectedCrc(entry.crc32())
    {
        m_isGood = m_inner && (m_inner->isOpen() || m_inner->open(QIODevice::ReadOnly));
        open(QIODevice::ReadOnly);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_left == 0 || !m_isGood; }

    /// Whether what was read to the end is what the archive says.
    [[nodiscard]] bool isWhole()
    {
        char rest[16 * 1024];
        while (m_isGood && m_left > 0)
            readData(rest, sizeof rest);
        char more = 0;
        return m_isGood && m_crc == m_expectedCrc && m_inner->read(&more, 1) <= 0;
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (!m_isGood || m_left == 0 || maxSize == 0)
            return m_isGood ? 0 : -1;
        const qint64 count = m_inner->read(data, std::min(maxSize, m_left));
        m_isGood = count > 0 && hasMarkup(QByteArrayView(data, count));
        if (!m_isGood)
            return -1;
        m_left -= count;
        m_crc = crc32(m_crc, reinterpret_cast<const Bytef *>(data), static_cast<uInt>(count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool hasMarkup(QByteArrayView block)
    {
        const qsizetype opens = block.lastIndexOf('<');
        const qsizetype closes = block.lastIndexOf('>');
        if (opens < 0 && closes < 0) {
            m_sinceMarkup += block.size();
        } else {
            m_sinceMarkup = block.size() - std::max(opens, closes);
            m_isInTag = opens > closes;
        }
        return m_sinceMarkup <= (m_isInTag ? maxTagBytes : maxTextBytes);
    }

    std::unique_ptr<QIODevice> m_inner;
    qint64 m_left;
    uLong m_expectedCrc;
    uLong m_crc = 0;
    qsizetype m_sinceMarkup = 0;
    bool m_isInTag = true; ///< whether the last of < and > was a <
    bool m_isGood = false;
};

const KZipFileEntry *entryOf(const KZip &zip, const QString &part)
{
    const KArchiveDirectory *root = zip.directory();
    const KArchiveEntry *entry = root ? root->entry(part) : nullptr;
    if (!entry || !entry->isFile())
        return nullptr;
    return dynamic_cast<const KZipFileEntry *>(entry);
}

QString readElements(QXmlStreamReader &xml, const std::function<QString(QXmlStreamReader &)> &element)
{
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return u"<!DOCTYPE"_s;
        case QXmlStreamReader::StartElement:
            if (QString wrong = element(xml); !wrong.isEmpty())
                return wrong;
            break;
        default:
            break;
        }
    }
    return xml.hasError() ? xml.errorString() : QString();
}

/// Whether the record that ends every archive is there whole: KZip reads on without it.
bool hasWholeEnd(const QByteArray &bytes)
{
    constexpr qsizetype fixedLength = 22;
    const qsizetype at = bytes.lastIndexOf("PK\5\6");
    if (at < 0 || at + fixedLength > bytes.size())
        return false;
    const auto byteAt = [&bytes](
                            qsizetype i) { return static_cast<qsizetype>(static_cast<uchar>(bytes[i])); };
    const qsizetype comment = byteAt(at + fixedLength - 2) + 256 * byteAt(at + fixedLength - 1);
    return at + fixedLength + comment <= bytes.size();
}

/// KZip looks for the next local header behind one that states no size, in some archives at one place for
/// ever: what is read while one is opened has an end. Not a QBuffer, which peeks past `readData`.
class BoundedDevice final : public QIODevice
{
public:
    explicit BoundedDevice(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    void setMostBytes(qint64 bytes) { m_left = bytes; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 read = m_left <= 0 ? 0 : std::clamp<qint64>(m_bytes.size() - pos(), 0, size);
        std::copy_n(m_bytes.cbegin() + std::min<qint64>(pos(), m_bytes.size()), read, data);
        m_left -= std::max<qint64>(read, 1); // one that gives nothing counts, too
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_left = 0;
};

constexpr qint64 unbounded = std::numeric_limits<qint64>::max();

} // namespace

XlsxParts::XlsxParts() = default;
XlsxParts::~XlsxParts() = default;

Result<void> XlsxParts::open(const QByteArray &bytes)
{
    // KZip looks at every local header it meets, whatever the end record says.
    if (bytes.count("PK\3\4") > maxEntries || bytes.count("PK\1\2") > maxEntries)
        return Error{
            Error::Code::Limit, PartTexts::tr("more than %n files in the archive", nullptr, maxEntries)};
    if (!hasWholeEnd(bytes))
        return PartTexts::damaged(PartTexts::tr("its end is missing"));
    constexpr qint64 mostTimes = 64; // good ones are read about twice
    constexpr qint64 leastBytes = 1'000'000;
    auto device = std::make_unique<BoundedDevice>(bytes);
    BoundedDevice &bounded = *device;
    m_device = std::move(device);
    m_zip = std::make_unique<KZip>(m_device.get());
    bounded.setMostBytes(std::max(leastBytes, mostTimes * bytes.size()));
    if (!m_zip->open(QIODevice::ReadOnly))
        return PartTexts::damaged(m_zip->errorString());
    bounded.setMostBytes(unbounded);
    return {};
}

bool XlsxParts::contains(const QString &part) const
{
    return m_zip && entryOf(*m_zip, part);
}

Result<void> XlsxParts::read(
    const QString &part, qint64 limitBytes, const std::function<QString(QXmlStreamReader &)> &element) const
{
    const KZipFileEntry *entry = m_zip ? entryOf(*m_zip, part) : nullptr;
    if (!entry)
        return PartTexts::damaged(PartTexts::tr("%1 is missing").arg(part));
    if (entry->encoding() != 0 && entry->encoding() != 8)
        return PartTexts::damaged(part);
    if (entry->size() > limitBytes)
        return Error{Error::Code::Limit, part};
    PartDevice device(*entry);
    QXmlStreamReader xml(&device);
    const QString wrong = readElements(xml, element);
    if (!wrong.isEmpty())
        return PartTexts::damaged(part + u": "_s + wrong);
    if (!device.isWhole())
        return PartTexts::damaged(PartTexts::tr("%1 does not match its checksum").arg(part));
    return {};
}

QString resolvedPart(const QString &source, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList folders = source.split(u'/');
    folders.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == u"..") {
            if (!folders.isEmpty())
                folders.removeLast();
        } else if (step != u".") {
            folders.append(step);
        }
    }
    return folders.join(u'/');
}

} // namespace chuding
