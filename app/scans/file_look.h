// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/paper_facts.h"
#include "handwriting.h"
#include "page_look.h"
#include "page_source.h"
#include "seals.h"
#include "watermark.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace chuding {

/// One page of a scan, by its dots and its text.
struct ScannedPage
{
    QSizeF sizeMm;       ///< as it is looked at
    QSize pixels;        ///< of a picture; empty for a page of a PDF
    bool isDrawn = true; ///< else it could not be drawn, and nothing follows
    PageLook look;
    SealSearch seals;
    QString fingerprint{}; ///< of its dots as drawn: equal pages have equal ones; 16 hex digits
    PaperFacts paper{};    ///< what its text says, if it has text, else what was recognized
    WatermarkSearch watermark{};
    bool hasText = false; ///< letters that need not be recognized
    HandwritingSearch handwriting{};
    int dpi =
        0; ///< at which the pictures on a page of a PDF are drawn; 0: there are none, or it is not known
};

/// A file that was opened, not looked at yet.
struct FileOutline
{
    /// More pages are counted, not listed.
    static constexpr int mostPages = 5000;

    struct Page
    {
        QSizeF sizeMm; ///< as it is looked at; empty: it cannot be drawn
        QSize pixels;  ///< of a picture; empty for a page of a PDF
    };

    std::optional<PageFault> fault; ///< why there are no pages
    PageSource::Kind kind = PageSource::Kind::Picture;
    int pageCount = 0;
    QList<Page> pages;
};

/// What is in a file that was brought as a scan.
struct FileLook
{
    /// More pages are counted, not looked at.
    static constexpr int mostPages = 200;

    std::optional<PageFault> fault; ///< why there are no pages, or not all of them
    PageSource::Kind kind = PageSource::Kind::Picture;
    int pageCount = 0;
    QList<ScannedPage> pages;
    bool lacksRecognition = false; ///< there are letters to recognize, but no Tesseract was there
};

/// Draws a page and looks at it.
[[nodiscard]] ScannedPage lookAtPage(const PageSource &source, int page);

/// `notFound`, for JSON.
[[nodiscard]] QString pageFaultKey(PageFault fault);
[[nodiscard]] std::optional<PageFault> pageFaultFromKey(const QString &key);
/// Keys are those of the members; see `chuding-cli scan --format json`.
[[nodiscard]] QJsonObject pageToJson(const ScannedPage &page);
/// Nothing for what is not written here: it comes from a process that strangers' files may have broken.
[[nodiscard]] std::optional<ScannedPage> pageFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject outlineToJson(const FileOutline &outline);
[[nodiscard]] std::optional<FileOutline> outlineFromJson(const QJsonObject &object);
/// `version` says by which way of looking.
[[nodiscard]] QJsonObject lookToJson(const FileLook &file);
/// Nothing for another version or what is not written here: it has to be looked at again.
[[nodiscard]] std::optional<FileLook> lookFromJson(const QJsonObject &object);

} // namespace chuding
