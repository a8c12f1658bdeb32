// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_spool.h"

#include "domain/whole_file.h"
#include "domain/write_error.h"

#include <qpdf/Pipeline.hh>

#include <stdexcept>

namespace chuding {

namespace {

/// The bytes of one stream.
class SpooledBytes final : public QPDFObjectHandle::StreamDataProvider
{
public:
    SpooledBytes(std::shared_ptr<QTemporaryFile> file, qint64 begin, qint64 size)
        : m_file(std::move(file))
        , m_begin(begin)
        , m_size(size)
    {
    }

    using StreamDataProvider::provideStreamData;
    void provideStreamData(const QPDFObjGen &, Pipeline *pipeline) override
    {
        const QByteArray bytes = m_file->seek(m_begin) ? m_file->read(m_size) : QByteArray();
        if (bytes.size() != m_size)
            throw std::runtime_error("spool");
        pipeline->write(
            reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
        pipeline->finish();
    }

private:
    std::shared_ptr<QTemporaryFile> m_file;
    qint64 m_begin;
    qint64 m_size;
};

} // namespace

PictureSpool::PictureSpool(const QString &folder)
    : m_file(std::make_shared<QTemporaryFile>(folder + QLatin1StringView("/.pictures")))
{
}

Result<QPDFObjectHandle> PictureSpool::add(QPDF &pdf, QByteArrayView bytes)
{
    if (!m_file->isOpen() && !m_file->open())
        return writeError(m_file->fileTemplate(), m_file->errorString());
    const qint64 begin = m_file->size();
    if (!m_file->seek(begin))
        return writeError(*m_file);
    if (const Result<void> written = writeAll(*m_file, bytes); !written)
        return written.error();
    if (!m_file->flush())
        return writeError(*m_file);
    QPDFObjectHandle stream = pdf.newStream();
    stream.replaceStreamData(std::make_shared<SpooledBytes>(m_file, begin, bytes.size()),
        QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    return stream;
}

} // namespace chuding
