// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What <qpdf/PointerHolder.hh> asks of code that does not use it.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>

#include <QByteArray>

// For this layer only.

namespace chuding {

/// Keeps what is written into it up to a size, and counts beyond.
class PdfSink final : public Pipeline
{
public:
    explicit PdfSink(qint64 mostBytes)
        : Pipeline("file", nullptr)
        , m_mostBytes(mostBytes)
    {
    }
    void write(const unsigned char *data, size_t size) override;
    void finish() override {}

    [[nodiscard]] qint64 size() const { return m_size; }
    /// Empty when there were more than may be.
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    qint64 m_mostBytes;
    qint64 m_size = 0;
    QByteArray m_bytes;
};

/// As small as it can be written without a loss. Same document, same bytes.
void writePdf(QPDF &pdf, PdfSink &sink);

} // namespace chuding
