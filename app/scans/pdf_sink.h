// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

// What <qpdf/PointerHolder.hh> asks of code that does not use it.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>

#include <QByteArray>

#include <optional>

class QIODevice;

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

/// Writes into a device, which is not buffered. Throws when that takes no more.
class DeviceSink final : public Pipeline
{
public:
    explicit DeviceSink(QIODevice &device)
        : Pipeline("device", nullptr)
        , m_device(device)
    {
    }
    void write(const unsigned char *data, size_t size) override;
    void finish() override {}

    /// Why it threw.
    [[nodiscard]] std::optional<Error> failure() const { return m_failure; }

private:
    QIODevice &m_device;
    std::optional<Error> m_failure;
};

enum class PdfStreams {
    Repacked, ///< as small as can be without a loss
    AsTheyAre,
};

/// Same document, same bytes.
void writePdf(QPDF &pdf, Pipeline &sink, PdfStreams streams = PdfStreams::Repacked);

} // namespace chuding
