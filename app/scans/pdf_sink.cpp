// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_sink.h"

#include "domain/whole_file.h"

#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace chuding {

void PdfSink::write(const unsigned char *data, size_t size)
{
    m_size += static_cast<qint64>(size);
    if (m_size <= m_mostBytes)
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    else
        m_bytes = QByteArray();
}

void DeviceSink::write(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<void> written = writeAll(m_device, bytes);
    if (written)
        return;
    m_failure = written.error();
    throw std::runtime_error("device");
}

void writePdf(QPDF &pdf, Pipeline &sink, PdfStreams streams)
{
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&sink);
    writer.setPreserveEncryption(false);
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    if (streams == PdfStreams::AsTheyAre) {
        writer.setStreamDataMode(qpdf_s_preserve);
    } else {
        writer.setCompressStreams(true);
        writer.setRecompressFlate(true);
    }
    writer.write();
}

} // namespace chuding
