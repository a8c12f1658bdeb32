// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/sha256.h"
#include "zip_format.h"
#include "zip_reader.h"

#include <QIODevice>

#include <zlib.h>

#include <algorithm>

namespace chuding {

namespace {

constexpr qsizetype inflateBlockBytes = 128 * 1024;

using Sink = std::function<bool(QByteArrayView)>;

/// Counts and sums what passes, never more than the entry claims.
class Receiver
{
public:
    Receiver(const ZipEntry &entry, const Sink &sink)
        : m_entry(entry)
        , m_sink(sink)
    {
    }
    /// False: too much, or the sink wants no more.
    bool take(QByteArrayView bytes)
    {
        reading.sizeBytes += bytes.size();
        if (reading.sizeBytes > m_entry.sizeBytes)
            return false;
        reading.crc = static_cast<quint32>(crc32(
            reading.crc, reinterpret_cast<const Bytef *>(bytes.data()), static_cast<uInt>(bytes.size())));
        stopped = !m_sink(bytes);
        return !stopped;
    }

    EntryReading reading;
    bool stopped = false;

private:
    const ZipEntry &m_entry;
    const Sink &m_sink;
};

class Inflater
{
public:
    Inflater() { inflateInit2(&m_stream, -MAX_WBITS); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    ~Inflater() { inflateEnd(&m_stream); }

    /// False: broken, or the receiver wants no more.
    bool run(QByteArrayView packed, Receiver &receiver)
    {
        if (m_done)
            return packed.isEmpty();
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
        int status = Z_OK;
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_out.data());
            m_stream.avail_out = static_cast<uInt>(m_out.size());
            status = inflate(&m_stream, Z_BLOCK);
            const qsizetype made = m_out.size() - m_stream.avail_out;
            if (!receiver.take(QByteArrayView(m_out.constData(), made)) || !isPaddingZero())
                return false;
        } while (status == Z_OK && (m_stream.avail_in > 0 || m_stream.avail_out == 0 || isAtLastEnd()));
        m_done = status == Z_STREAM_END;
        return (m_done && m_stream.avail_in == 0) || status == Z_OK || status == Z_BUF_ERROR;
    }
    [[nodiscard]] bool isDone() const { return m_done; }

private:
    static constexpr int lastBlock = 64;
    static constexpr int endOfBlock = 128;
    static constexpr int unusedBits = 7;

    [[nodiscard]] bool isAtLastEnd() const
    {
        return (m_stream.data_type & lastBlock) != 0 && (m_stream.data_type & endOfBlock) != 0;
    }
    /// The bits that fill up the last byte say nothing; a flipped one is found all the same.
    [[nodiscard]] bool isPaddingZero() const
    {
        const int unused = m_stream.data_type & unusedBits;
        if (!isAtLastEnd() || unused == 0 || m_stream.total_in == 0)
            return true;
        return (m_stream.next_in[-1] >> (8 - unused)) == 0;
    }

    z_stream m_stream = {};
    QByteArray m_out = QByteArray(inflateBlockBytes, Qt::Uninitialized);
    bool m_done = false;
};

} // namespace

Result<EntryReading> readEntry(QIODevice &device, const ZipEntry &entry, const Sink &sink)
{
    if (!device.seek(entry.dataOffset))
        return Error{Error::Code::Io, device.errorString()};
    Receiver receiver(entry, sink);
    const std::unique_ptr<Inflater> inflater =
        entry.method == zip::deflated ? std::make_unique<Inflater>() : nullptr;
    QByteArray block(std::min(entry.packedBytes, copyBlockBytes), Qt::Uninitialized);
    for (qint64 left = entry.packedBytes; left > 0;) {
        const qint64 got = device.read(block.data(), std::min<qint64>(left, block.size()));
        if (got <= 0)
            return Error{Error::Code::Io, device.errorString()};
        left -= got;
        const QByteArrayView bytes(block.constData(), got);
        if (!(inflater ? inflater->run(bytes, receiver) : receiver.take(bytes))) {
            receiver.reading.inflated = false;
            break;
        }
    }
    if (receiver.stopped)
        return Error{Error::Code::Cancelled, {}};
    const bool isWhole = receiver.reading.sizeBytes == entry.sizeBytes && (!inflater || inflater->isDone());
    receiver.reading.inflated = receiver.reading.inflated && isWhole;
    return receiver.reading;
}

} // namespace chuding
