// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_sink.h"

#include <qpdf/QPDFWriter.hh>

namespace chuding {

void PdfSink::write(const unsigned char *data, size_t size)
{
    m_size += static_cast<qint64>(size);
    if (m_size <= m_mostBytes)
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    else
        m_bytes = QByteArray();
}

void writePdf(QPDF &pdf, PdfSink &sink)
{
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&sink);
    writer.setPreserveEncryption(false);
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setRecompressFlate(true);
    writer.write();
}

} // namespace chuding
