// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reduce_steps.h"

#include <QBuffer>
#include <QImageWriter>

#include <algorithm>
#include <cmath>

namespace chuding {

namespace {

/// As zlib writes it, without the length that Qt puts before it.
QByteArray deflated(const QByteArray &bytes)
{
    constexpr int best = 9;
    constexpr qsizetype lengthBytes = 4;
    return qCompress(bytes, best).mid(lengthBytes);
}

/// Without what pads lines to whole words.
QByteArray tightLines(const QImage &picture)
{
    const qsizetype lineBytes = (qsizetype(picture.width()) * picture.depth() + 7) / 8;
    QByteArray bytes;
    bytes.reserve(lineBytes * picture.height());
    for (int y = 0; y < picture.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(picture.constScanLine(y)), lineBytes);
    return bytes;
}

} // namespace

QByteArray jpegOf(const QImage &picture, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    return writer.write(picture) ? bytes : QByteArray();
}

PackedPicture packed(const QImage &picture, int quality)
{
    if (picture.format() == QImage::Format_Mono)
        return {PackedPicture::Kind::Bilevel, picture.size(), deflated(tightLines(picture))};
    const bool isGrey = picture.format() == QImage::Format_Grayscale8;
    return {isGrey ? PackedPicture::Kind::Grey : PackedPicture::Kind::Colour, picture.size(),
        jpegOf(picture, quality)};
}

PackedPicture packedMask(const QImage &grey)
{
    return {PackedPicture::Kind::GreyMask, grey.size(), deflated(tightLines(grey))};
}

int stepDpi(const ReduceStep &step, bool isBilevel)
{
    return isBilevel ? std::max(step.dpi, lowestBilevelDpi) : step.dpi;
}

QSize stepSize(QSize pixels, QSizeF inches, const ReduceStep &step, bool isBilevel)
{
    // A little smaller is a little blurred, and hardly fewer bytes.
    constexpr double hardlySmaller = 0.9;
    const int wanted = stepDpi(step, isBilevel);
    const double scale =
        std::max(wanted * inches.width() / pixels.width(), wanted * inches.height() / pixels.height());
    if (!(scale < hardlySmaller))
        return pixels;
    return (QSizeF(pixels) * scale).toSize().expandedTo({1, 1}).boundedTo(pixels);
}

} // namespace chuding
