// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reduce_steps.h"

#include <QSize>
#include <QSizeF>

// What <qpdf/PointerHolder.hh> asks of code that does not use it.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <array>
#include <map>
#include <optional>
#include <vector>

// For this layer only.

namespace chuding {

/// The largest size, in inches, at which each picture is drawn on a page, by way of forms too. A picture that
/// is not in it is drawn in another way (a pattern, a stamp), or not at all.
struct DrawnSizes
{
    std::map<QPDFObjGen, QSizeF> sizes;
    QSizeF largestPage;  ///< inches
    bool isWhole = true; ///< else there was too much to read, and sizes may be larger
};
[[nodiscard]] DrawnSizes drawnSizes(QPDF &pdf);

/// A picture in a PDF that can be made smaller.
struct PdfPicture
{
    using Colour = std::array<uchar, 3>;

    QPDFObjGen id;
    PackedPicture::Kind kind = PackedPicture::Kind::Colour; ///< what it may become
    QSize pixels;
    QSizeF inches;               ///< as drawn
    qint64 bytes = 0;            ///< as stored
    int bits = 8;                ///< of a sample
    int channels = 3;            ///< as stored
    std::vector<Colour> palette; ///< not empty: samples are places in it
    bool isJpeg = false;
};

/// Those that are worth it, the largest first. What is packed in a way that QPDF does not know (JPEG 2000,
/// fax), has colours for print, or would look otherwise for a lost bit, is left as it is.
[[nodiscard]] std::vector<PdfPicture> picturesOf(QPDF &pdf);

/// The picture at that step; nothing when it cannot be read, or would not be smaller. Throws what QPDF
/// throws.
[[nodiscard]] std::optional<PackedPicture> packedAt(
    QPDF &pdf, const PdfPicture &picture, const ReduceStep &step);
/// Puts it in the place of what is there.
void putPicture(QPDF &pdf, const PdfPicture &picture, const PackedPicture &made);

} // namespace chuding
