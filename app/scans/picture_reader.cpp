// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_reader.h"

#include "picture_scaler.h"

#include <QImageReader>

namespace chuding {

QSizeF PictureReader::inches(int page) const
{
    constexpr double mmOfOneInch = 25.4;
    return m_source.pageSizeMm(page) / mmOfOneInch;
}

QImage PictureReader::read(int page, const ReduceStep &step) const
{
    QImageReader reader(m_path, m_format);
    reader.setAutoTransform(true);
    if (page > 0 && !reader.jumpToImage(page))
        return {};
    const QSize pixels = m_source.pagePixels(page);
    const QSize coloured = stepSize(pixels, inches(page), step, false);
    // Only a JPEG is read faster, and in less memory, when it is wanted small.
    if (m_format == "jpeg" && coloured != pixels) {
        const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
        reader.setScaledSize(isTurned ? coloured.transposed() : coloured);
    }
    const QImage picture = reader.read();
    return picture.isNull() ? QImage() : sized(picture, page, step);
}

QImage PictureReader::sized(const QImage &picture, int page, const ReduceStep &step) const
{
    const bool isBilevel = picture.depth() == 1;
    const QSize size =
        stepSize(m_source.pagePixels(page), inches(page), step, isBilevel).boundedTo(picture.size());
    QImage made = scaledDown(picture, size);
    if (isBilevel && !made.isNull())
        made = blackAndWhite(made);
    const QSizeF metres = m_source.pageSizeMm(page) / 1000.0;
    made.setDotsPerMeterX(qRound(size.width() / metres.width()));
    made.setDotsPerMeterY(qRound(size.height() / metres.height()));
    return made;
}

} // namespace chuding
