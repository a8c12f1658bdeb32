// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSizeF>
#include <QString>

namespace chuding::test {

/// A picture as a PDF holds it.
struct StoredPicture
{
    QByteArray entries; ///< of its dictionary, beyond type, subtype, width and height
    QSize size;
    QByteArray bytes;
    QByteArray maskEntries{}; ///< of a soft mask of the same size; empty: it has none
    QByteArray maskBytes{};
};

/// One page: the picture, if there is one, is /Scan among its resources, and /Text a typeface.
struct PdfPage
{
    QList<StoredPicture> pictures{}; ///< the others are /Scan1, /Scan2 …
    QByteArray content;
    QByteArray entries{}; ///< further ones of the page's dictionary
    QByteArray form{};    ///< what the form /Form draws; it has the page's pictures
    QByteArray formMatrix{"1 0 0 1 0 0"};
};

/// A6 and A4.
inline constexpr QSizeF smallMm{105, 148.5};
inline constexpr QSizeF largeMm{210, 297};
/// The first picture over the whole of the page, and a line of text.
[[nodiscard]] QByteArray wholePage(const QByteArray &text, QSizeF sizeMm = smallMm);
/// All streams lie in it as they were given.
[[nodiscard]] QByteArray pdfOf(const QList<PdfPage> &pages, QSizeF sizeMm = smallMm);
/// With a password, if it is not empty, for whoever opens it; else anybody may read, and change it if told
/// so.
[[nodiscard]] QByteArray protectedPdf(const QByteArray &pdf, const char *password, bool mayBeChanged);

[[nodiscard]] StoredPicture asJpeg(const QImage &image, int quality);
[[nodiscard]] StoredPicture asDeflated(const QImage &image);
/// The same with PNG's predictor "up".
[[nodiscard]] StoredPicture asPredicted(const QImage &image);
[[nodiscard]] StoredPicture asPlain(const QImage &image);
[[nodiscard]] StoredPicture asIndexed(const QImage &image);
[[nodiscard]] StoredPicture asSixteenBits(const QImage &image);
[[nodiscard]] StoredPicture asFourBits(const QImage &image);
[[nodiscard]] StoredPicture asBilevel(const QImage &image);

/// A picture that is in a PDF, as stored.
struct FoundPicture
{
    QSize size;
    int bits = 0;
    QByteArray filter; ///< /DCTDecode
    QByteArray bytes;
    QByteArray samples;  ///< deflated ones
    bool isMask = false; ///< soft, of another
};
/// Largest size in dots first.
[[nodiscard]] QList<FoundPicture> picturesIn(const QByteArray &pdf);

/// The text of a page as Poppler reads it.
[[nodiscard]] QString textOf(const QByteArray &pdf, int page);

} // namespace chuding::test
