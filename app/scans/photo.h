// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QSizeF>
#include <QString>

namespace chuding {

/// The place of a photo on a form.
inline constexpr QSizeF photoSizeMm{35, 45};
/// 200 dots per inch there: with fewer it prints blurred.
inline constexpr QSize leastPhotoPixels{276, 354};

struct Photo
{
    QImage image;
    /// A translated sentence: why there is no image, or what is wrong with it. Empty: all is well.
    QString fault;
};

class Inspector;

/// A JPEG, PNG or TIFF, turned as the file says; no larger than a printer can show at that size.
[[nodiscard]] Photo readPhoto(Inspector &inspector, const QString &path);
/// As a JPEG for a paper, small enough for thousands of them. Same picture, same bytes.
[[nodiscard]] QByteArray packedPhoto(const QImage &image);
/// The sentence about a photo of so few pixels; empty when there are enough.
[[nodiscard]] QString photoSizeFault(QSize pixels);

} // namespace chuding
