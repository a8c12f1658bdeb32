// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_document.h"
#include "pdf_pictures.h"
#include "pdf_sink.h"
#include "reduce_steps.h"

#include <memory>

namespace chuding {

namespace {

/// How much less a file can be than its parts: numbers in dictionaries become shorter.
constexpr qint64 roundingBytes = 4096;

class PdfReducer
{
public:
    PdfReducer(const QString &path, qint64 mostBytes, const Stale &isStale)
        : m_path(path)
        , m_mostBytes(mostBytes)
        , m_isStale(isStale)
        , m_pdf(openedPdf(path))
    {
    }

    Attempt run();

private:
    [[nodiscard]] Attempt written(QPDF &pdf) const;
    /// Of everything but the pictures.
    [[nodiscard]] qint64 otherBytes() const;
    [[nodiscard]] Attempt tried(const ReduceStep &step, bool isLast) const;
    [[nodiscard]] Attempt putTogether(
        const std::vector<std::optional<PackedPicture>> &made, const ReduceStep &step) const;

    QString m_path;
    qint64 m_mostBytes;
    const Stale &m_isStale;
    std::unique_ptr<QPDF> m_pdf; ///< pictures are read from it; it is never changed
    std::vector<PdfPicture> m_pictures;
    qint64 m_otherBytes = 0;
};

/// QPDF would unpack these to pack them again, and lose by it: it knows none of the tricks for pictures.
bool isPackedWell(QPDFObjectHandle stream)
{
    QPDFObjectHandle dictionary = stream.getDict();
    QPDFObjectHandle filter = dictionary.getKey("/Filter");
    return !dictionary.getKey("/DecodeParms").isNull() ||
           (stream.isImage(false) && filter.isName() && filter.getName() == "/FlateDecode");
}

Attempt PdfReducer::written(QPDF &pdf) const
{
    PdfSink sink(m_mostBytes);
    writePdf(pdf, sink);
    Attempt attempt;
    attempt.size = sink.size();
    attempt.bytes = sink.bytes();
    attempt.suffix = QStringLiteral("pdf");
    attempt.losesSignature = isSigned(pdf);
    return attempt;
}

qint64 PdfReducer::otherBytes() const
{
    const std::unique_ptr<QPDF> pdf = openedPdf(m_path);
    for (const PdfPicture &picture : m_pictures)
        putPicture(*pdf, picture, {picture.kind, picture.pixels, {}});
    return written(*pdf).size;
}

Attempt PdfReducer::putTogether(
    const std::vector<std::optional<PackedPicture>> &made, const ReduceStep &step) const
{
    const std::unique_ptr<QPDF> pdf = openedPdf(m_path);
    int dpi = 0;
    int quality = 0;
    for (size_t i = 0; i < made.size(); ++i) {
        if (!made[i]) {
            pdf->getObjectByObjGen(m_pictures[i].id).setFilterOnWrite(false);
            continue;
        }
        putPicture(*pdf, m_pictures[i], *made[i]);
        const PackedPicture::Kind kind = made[i]->kind;
        if (made[i]->size != m_pictures[i].pixels)
            dpi = std::max(dpi, stepDpi(step, kind == PackedPicture::Kind::Bilevel));
        if (kind == PackedPicture::Kind::Grey || kind == PackedPicture::Kind::Colour)
            quality = step.quality;
    }
    Attempt attempt = written(*pdf);
    attempt.dpi = dpi;
    attempt.quality = quality;
    return attempt;
}

Attempt PdfReducer::tried(const ReduceStep &step, bool isLast) const
{
    std::vector<std::optional<PackedPicture>> made;
    qint64 size = m_otherBytes;
    for (const PdfPicture &picture : m_pictures) {
        if (isStopped(m_isStale))
            return {true};
        std::optional<PackedPicture> one = packedAt(*m_pdf, picture, step);
        size += one ? one->bytes.size() : picture.bytes;
        if (size <= m_mostBytes + roundingBytes)
            made.push_back(std::move(one));
        else if (isLast)
            made.clear(); // only counted from here on
        else
            return {};
    }
    if (size > m_mostBytes + roundingBytes) {
        Attempt attempt;
        attempt.size = size;
        return attempt;
    }
    return putTogether(made, step);
}

Attempt PdfReducer::run()
{
    Attempt least;
    if (m_pdf->isEncrypted() && !m_pdf->allowModifyOther()) {
        least.fault = PageFault::Encrypted;
        return least;
    }
    {
        const std::unique_ptr<QPDF> pdf = openedPdf(m_path);
        for (QPDFObjectHandle object : pdf->getAllObjects()) {
            if (object.isStream() && isPackedWell(object))
                object.setFilterOnWrite(false);
        }
        least = written(*pdf);
    }
    if (least.fits(m_mostBytes))
        return least;
    m_pictures = picturesOf(*m_pdf);
    if (m_pictures.empty())
        return least;
    m_otherBytes = otherBytes();
    for (const ReduceStep &step : reduceSteps) {
        const bool isLast = &step == &reduceSteps.back();
        Attempt attempt = tried(step, isLast);
        if (attempt.isStopped || attempt.fits(m_mostBytes))
            return attempt;
        if (attempt.size > 0 && attempt.size < least.size)
            least = std::move(attempt);
    }
    return least;
}

} // namespace

Attempt reducePdf(const QString &path, qint64 mostBytes, const Stale &isStale)
{
    return PdfReducer(path, mostBytes, isStale).run();
}

} // namespace chuding
