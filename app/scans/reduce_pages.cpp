// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "picture_pdf.h"
#include "picture_reader.h"
#include "picture_scaler.h"
#include "reduce_steps.h"

#include <QBuffer>
#include <QImageWriter>

#include <functional>

namespace chuding {

namespace {

constexpr double mmOfAnInch = 25.4;

/// A page as it comes, and what it would be as the file has it.
struct TakenPage
{
    QImage picture; ///< null: it cannot be had
    bool isSmaller = false;
};
using TakePage = std::function<TakenPage(int page, const ReduceStep &step)>;

/// The file with each page as a picture, at one step. Without an end once it is too large, unless that is
/// asked for.
Attempt pagesAt(const PageSource &source, const ReduceStep &step, const TakePage &take, qint64 mostBytes,
    const Stale &isStale, bool toTheEnd)
{
    PicturePdf pdf;
    Attempt attempt;
    attempt.suffix = QStringLiteral("pdf");
    for (int page = 0; page < source.pageCount(); ++page) {
        if (isStopped(isStale))
            return {true};
        const TakenPage taken = take(page, step);
        const PackedPicture made =
            taken.picture.isNull() ? PackedPicture() : packed(taken.picture, step.quality);
        if (made.bytes.isEmpty())
            return {isStopped(isStale)};
        attempt.size += made.bytes.size();
        if (attempt.size > mostBytes && !toTheEnd)
            return {};
        if (attempt.size <= mostBytes)
            pdf.addPage(source.pageSizeMm(page), made);
        const bool isBilevel = made.kind == PackedPicture::Kind::Bilevel;
        if (taken.isSmaller)
            attempt.dpi = std::max(attempt.dpi, stepDpi(step, isBilevel));
        if (!isBilevel)
            attempt.quality = step.quality;
    }
    if (attempt.size <= mostBytes) {
        attempt.bytes = pdf.finished();
        attempt.size = attempt.bytes.size();
    }
    return attempt;
}

Attempt pagesInSteps(
    const PageSource &source, size_t firstStep, const TakePage &take, qint64 mostBytes, const Stale &isStale)
{
    Attempt attempt;
    for (size_t i = firstStep; i < reduceSteps.size(); ++i) {
        attempt = pagesAt(source, reduceSteps.at(i), take, mostBytes, isStale, i + 1 == reduceSteps.size());
        if (attempt.isStopped || attempt.fits(mostBytes))
            return attempt;
    }
    return attempt;
}

QByteArray pngOf(const QImage &picture)
{
    constexpr int smallest = 0; // of Qt's "quality"
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(smallest);
    return writer.write(picture) ? bytes : QByteArray();
}

Attempt onePicture(const PictureReader &reader, QSize pixels, qint64 mostBytes, const Stale &isStale)
{
    const QImage whole = reader.read(0, reduceSteps.front());
    if (whole.isNull())
        return {};
    const bool isBilevel = whole.depth() == 1;
    Attempt attempt;
    attempt.suffix = isBilevel ? QStringLiteral("png") : QStringLiteral("jpg");
    for (const ReduceStep &step : reduceSteps) {
        if (isStopped(isStale))
            return {true};
        const QImage picture = reader.sized(whole, 0, step);
        attempt.bytes = isBilevel ? pngOf(picture) : jpegOf(picture, step.quality);
        attempt.size = attempt.bytes.size();
        attempt.quality = isBilevel ? 0 : step.quality;
        if (picture.size() != pixels)
            attempt.dpi = stepDpi(step, isBilevel);
        if (attempt.fits(mostBytes))
            break;
    }
    return attempt;
}

} // namespace

Attempt drawPages(const PageSource &source, qint64 mostBytes, const Stale &isStale)
{
    const TakePage draw = [&](int page, const ReduceStep &step) {
        const QSize box = (source.pageSizeMm(page) * (step.dpi / mmOfAnInch)).toSize();
        const QImage drawn = source.render(page, box, isStale);
        return TakenPage{scaledDown(drawn, drawn.size()), true};
    };
    Attempt attempt = pagesInSteps(source, firstDrawnStep, draw, mostBytes, isStale);
    attempt.isDrawn = true;
    return attempt;
}

Attempt reducePictures(const QString &path, const QByteArray &format, const PageSource &source,
    qint64 mostBytes, const Stale &isStale)
{
    const PictureReader reader(path, format, source);
    if (source.pageCount() == 1)
        return onePicture(reader, source.pagePixels(0), mostBytes, isStale);
    const TakePage read = [&](int page, const ReduceStep &step) {
        const QImage picture = reader.read(page, step);
        return TakenPage{picture, picture.size() != source.pagePixels(page)};
    };
    return pagesInSteps(source, 0, read, mostBytes, isStale);
}

} // namespace chuding
