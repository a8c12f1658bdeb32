// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_text.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace chuding {

/// Why a file has no pages to be shown.
enum class PageFault {
    NotFound,    ///< there is no such file, or it may not be read
    Empty,       ///< no bytes
    UnknownKind, ///< neither PDF, JPEG, PNG nor TIFF, whatever its name says
    Heic,        ///< a photo as iPhones keep it, likewise
    Damaged,     ///< it begins like one of these, but cannot be read
    Encrypted,   ///< a PDF that wants a password
    NoPages,     ///< a PDF without a page
    TooLarge,    ///< a picture of more than `PageSource::maxPicturePixels`, or 1,000 pages
    NoReader,    ///< TIFF, and the system has no reader for it
    NoSuchPage,  ///< a page was wanted that the file does not have
    // Of an `Inspector` only:
    TooSlow,      ///< a page, or the file as such, takes longer than it is given
    BreaksReader, ///< the process that looked at it broke, or wanted too much memory
    NoInspector,  ///< there is no such process
};

/// A whole sentence, translated: what is wrong and what to do.
[[nodiscard]] QString pageFaultText(PageFault fault);

/// The pages of a PDF, JPEG, PNG or TIFF file (several pages, too). For the process that may break: all
/// others ask an `Inspector`. What the file is is told by its content, not by its name. Takes its time; any
/// thread, but one at a time. The file stays open.
class PageSource final
{
public:
    /// A picture of more is refused: it would take more than 400 MB.
    static constexpr qint64 maxPicturePixels = 100'000'000;
    /// Nothing larger is drawn, however large the page or the wish: 64 MB.
    static constexpr qint64 maxDrawnPixels = 16'000'000;

    enum class Kind { Pdf, Picture };

    explicit PageSource(const QString &path);
    PageSource(const PageSource &) = delete;
    PageSource &operator=(const PageSource &) = delete;
    ~PageSource();

    /// Nothing: it has pages.
    [[nodiscard]] std::optional<PageFault> fault() const;
    [[nodiscard]] Kind kind() const;
    /// 0 with a fault.
    [[nodiscard]] int pageCount() const;
    /// As it is to be looked at, turned as the file says. Pictures that do not say how large they are: as at
    /// 150 dots per inch, or less where they would be larger than A4.
    [[nodiscard]] QSizeF pageSizeMm(int page) const;
    /// Whether the file says how large the page is.
    [[nodiscard]] bool hasStatedSize(int page) const;
    /// Dots of a picture, as it is looked at; empty for a PDF, which has none.
    [[nodiscard]] QSize pagePixels(int page) const;
    /// The page in the box of that many pixels, its shape kept; a null image when the page cannot be drawn.
    /// `isStale` is asked now and then and makes it stop, with a null image.
    [[nodiscard]] QImage render(int page, QSize box, const std::function<bool()> &isStale = {}) const;
    /// What can be read of a page of a PDF without recognizing letters, in the order in which it is read, up
    /// to `mostPageWords`; nothing of a picture, of a page that cannot be read, and when `isStale` says so.
    [[nodiscard]] QList<PageWord> words(int page, const std::function<bool()> &isStale = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chuding
