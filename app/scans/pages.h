// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_source.h"

// For this layer only.

namespace chuding {

/// The pages of one kind of file.
class Pages
{
public:
    Pages() = default;
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;
    virtual ~Pages() = default;

    [[nodiscard]] virtual PageSource::Kind kind() const = 0;
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QSizeF sizeMm(int page) const = 0;
    /// Whether the file says it; else it is a likely one.
    [[nodiscard]] virtual bool hasStatedSize(int page) const = 0;
    [[nodiscard]] virtual QSize pixels(int page) const = 0;
    /// `size` has the shape of the page and is not too large.
    [[nodiscard]] virtual QImage render(int page, QSize size, const std::function<bool()> &isStale) const = 0;
    /// Of a page with a size.
    [[nodiscard]] virtual QList<PageWord> words(int page, const std::function<bool()> &isStale) const = 0;
};

/// Pages, or why there are none.
struct OpenedPages
{
    std::unique_ptr<Pages> pages;
    std::optional<PageFault> fault;
};

/// Qt's name for the format of a picture that begins like this; empty: it is none that is read here.
[[nodiscard]] QByteArray pictureFormat(QByteArrayView head);
/// Of a file.
[[nodiscard]] QByteArray pictureFormatOf(const QString &path);
/// Opaque, RGB32: what is transparent shows white paper.
[[nodiscard]] QImage onWhite(const QImage &image);

[[nodiscard]] OpenedPages openPdf(const QString &path);
[[nodiscard]] OpenedPages openPicture(const QString &path, const QByteArray &format);

} // namespace chuding
