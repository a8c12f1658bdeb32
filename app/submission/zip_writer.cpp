// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_writer.h"

#include "domain/whole_file.h"
#include "domain/write_error.h"
#include "zip_format.h"

#include <QFileDevice>

#include <zlib.h>

namespace chuding {

namespace {

constexpr qint64 crcOffset = 14;
constexpr qsizetype deflateBlockBytes = 64 * 1024;

Error deviceError(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file ? writeError(*file) : Error{Error::Code::Io, device.errorString()};
}

} // namespace

/// A raw deflate stream.
class ZipWriter::Deflater
{
public:
    Deflater() { deflateInit2(&m_stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY); }
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;
    ~Deflater() { deflateEnd(&m_stream); }

    /// Hands what comes out to `sink`, which returns a Result<void>.
    template <typename Sink>
    Result<void> run(QByteArrayView bytes, bool last, const Sink &sink)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        char out[deflateBlockBytes];
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(out);
            m_stream.avail_out = sizeof out;
            if (deflate(&m_stream, last ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_ERROR)
                return Error{Error::Code::Internal, QStringLiteral("deflate")};
            const auto made = static_cast<qsizetype>(sizeof out - m_stream.avail_out);
            if (const Result<void> put = sink(QByteArrayView(out, made)); !put)
                return put;
        } while (m_stream.avail_out == 0);
        return {};
    }

private:
    z_stream m_stream = {};
};

ZipWriter::ZipWriter(QIODevice &device)
    : m_device(device)
{
}

ZipWriter::~ZipWriter() = default;

/// The fields that local and central header share, from the flags to the length of the name.
QByteArray ZipWriter::commonFields(const Entry &entry)
{
    QByteArray fields;
    zip::put16(fields, zip::versionNeeded);
    zip::put16(fields, 0);
    zip::put16(fields, entry.method);
    zip::put16(fields, zip::fixedTime);
    zip::put16(fields, zip::fixedDate);
    zip::put32(fields, entry.crc);
    zip::put32(fields, static_cast<quint32>(entry.packedBytes));
    zip::put32(fields, static_cast<quint32>(entry.sizeBytes));
    zip::put16(fields, static_cast<quint16>(entry.name.size()));
    zip::put16(fields, 0);
    return fields;
}

Result<void> ZipWriter::put(QByteArrayView bytes)
{
    if (m_position + bytes.size() > zip::packageLimitBytes)
        return Error{Error::Code::Limit, QStringLiteral("3.5 GiB")};
    if (const Result<void> written = writeAll(m_device, bytes); !written)
        return written;
    m_position += bytes.size();
    return {};
}

Result<void> ZipWriter::begin(const QString &name, Method method)
{
    Q_ASSERT(name.size() <= zip::nameLimitBytes);
    if (m_entries.size() >= zip::entryLimit)
        return Error{Error::Code::Limit, QString::number(zip::entryLimit)};
    Entry entry;
    entry.name = name.toLatin1();
    entry.method = method == Method::Stored ? zip::stored : zip::deflated;
    entry.offset = m_position;
    entry.crc = static_cast<quint32>(crc32(0, nullptr, 0));
    m_entries.append(entry);
    m_hasher = Sha256Hasher();
    m_deflater = method == Method::Stored ? nullptr : std::make_unique<Deflater>();
    QByteArray header;
    zip::put32(header, zip::localSignature);
    header += commonFields(entry) + entry.name;
    return put(header);
}

Result<void> ZipWriter::putPacked(QByteArrayView bytes)
{
    m_entries.last().packedBytes += bytes.size();
    return put(bytes);
}

Result<void> ZipWriter::write(QByteArrayView bytes)
{
    Entry &entry = m_entries.last();
    entry.crc = static_cast<quint32>(
        crc32(entry.crc, reinterpret_cast<const Bytef *>(bytes.data()), static_cast<uInt>(bytes.size())));
    entry.sizeBytes += bytes.size();
    m_hasher.add(bytes);
    if (!m_deflater)
        return putPacked(bytes);
    return m_deflater->run(bytes, false, [this](QByteArrayView packed) { return putPacked(packed); });
}

/// Checksum and sizes are known only now.
Result<void> ZipWriter::patchHeader()
{
    const Entry &entry = m_entries.last();
    QByteArray fields;
    zip::put32(fields, entry.crc);
    zip::put32(fields, static_cast<quint32>(entry.packedBytes));
    zip::put32(fields, static_cast<quint32>(entry.sizeBytes));
    if (!m_device.seek(entry.offset + crcOffset))
        return deviceError(m_device);
    if (const Result<void> written = writeAll(m_device, fields); !written)
        return written;
    if (!m_device.seek(m_position))
        return deviceError(m_device);
    return {};
}

Result<EntryDigest> ZipWriter::end()
{
    if (m_deflater) {
        const Result<void> rest =
            m_deflater->run({}, true, [this](QByteArrayView packed) { return putPacked(packed); });
        if (!rest)
            return rest.error();
        m_deflater.reset();
    }
    if (const Result<void> patched = patchHeader(); !patched)
        return patched.error();
    return EntryDigest{QString::fromLatin1(m_hasher.takeHex()), m_entries.last().sizeBytes};
}

Result<EntryDigest> ZipWriter::add(const QString &name, Method method, const QByteArray &content)
{
    if (const Result<void> begun = begin(name, method); !begun)
        return begun.error();
    if (const Result<void> written = write(content); !written)
        return written.error();
    return end();
}

Result<void> ZipWriter::finish()
{
    const qint64 directory = m_position;
    for (const Entry &entry : std::as_const(m_entries)) {
        QByteArray header;
        zip::put32(header, zip::centralSignature);
        zip::put16(header, zip::madeByUs);
        header += commonFields(entry);
        zip::put16(header, 0); // comment
        zip::put16(header, 0); // disk
        zip::put16(header, 0); // internal attributes
        zip::put32(header, zip::ordinaryFile);
        zip::put32(header, static_cast<quint32>(entry.offset));
        if (const Result<void> written = put(header + entry.name); !written)
            return written;
    }
    const qint64 directoryBytes = m_position - directory;
    QByteArray end;
    zip::put32(end, zip::endSignature);
    zip::put32(end, 0); // disks
    zip::put16(end, static_cast<quint16>(m_entries.size()));
    zip::put16(end, static_cast<quint16>(m_entries.size()));
    zip::put32(end, static_cast<quint32>(directoryBytes));
    zip::put32(end, static_cast<quint32>(directory));
    zip::put16(end, 0); // comment
    return put(end);
}

} // namespace chuding
