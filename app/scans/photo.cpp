// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "photo.h"

#include "inspector.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace chuding {

namespace {

/// Of the longer side: 45 mm at 1,200 dots per inch.
constexpr int mostPixels = 2126;
/// Likewise, at 600.
constexpr int mostPackedPixels = 1063;
constexpr int packedQuality = 92;

struct PhotoWords
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Photo)
};

} // namespace

Photo readPhoto(Inspector &inspector, const QString &path)
{
    const FileOutline file = inspector.open(path);
    if (file.fault)
        return {{}, pageFaultText(*file.fault)};
    if (file.kind != PageSource::Kind::Picture)
        return {{}, PhotoWords::tr("The photo is a PDF file. Attach it as a picture (JPEG or PNG).")};
    const QSize pixels = file.pages.constFirst().pixels;
    const QImage image = inspector.draw(0, pixels.boundedTo({mostPixels, mostPixels}));
    if (image.isNull())
        return {{}, pageFaultText(PageFault::Damaged)};
    return {image, photoSizeFault(pixels)};
}

QByteArray packedPhoto(const QImage &image)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    const QSize most(mostPackedPixels, mostPackedPixels);
    const bool isLarge = std::max(image.width(), image.height()) > mostPackedPixels;
    const QImage packed = isLarge ? image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    return packed.save(&file, "JPEG", packedQuality) ? file.data() : QByteArray();
}

QString photoSizeFault(QSize pixels)
{
    if (pixels.width() >= leastPhotoPixels.width() && pixels.height() >= leastPhotoPixels.height())
        return {};
    return PhotoWords::tr(
        "The photo has only %1 × %2 dots; printed at 35 × 45 mm it will be blurred. Take one of at "
        "least %3 × %4.")
        .arg(pixels.width())
        .arg(pixels.height())
        .arg(leastPhotoPixels.width())
        .arg(leastPhotoPixels.height());
}

} // namespace chuding
