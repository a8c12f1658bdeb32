// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "page_corners.h"
#include "page_source.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace chuding {

/// One page of a document that is put together.
struct PagePart
{
    QString path;
    int page = 0; ///< of that file, from 0
    int turn = 0; ///< degrees clockwise, a multiple of 90, in addition to what the file says
    /// It is a photo of a sheet that lies there, before `turn`: laid flat and made white, see
    /// `straightenPage`.
    std::optional<PageCorners> corners{};

    bool operator==(const PagePart &) const = default;
};

/// 0, 90, 180 or 270: what turns a page as far as any multiple of 90.
[[nodiscard]] constexpr int oneTurn(int degrees)
{
    return (degrees % 360 + 360) % 360 / 90 * 90;
}

inline constexpr int mostAssembledPages = 500;

/// What became of a document that was put together.
struct Assembly
{
    int pages = 0;                    ///< written; 0: nothing was, see `fault`
    qint64 bytes = 0;                 ///< written
    std::optional<PageFault> fault{}; ///< why nothing was written
    int part = -1;                    ///< the one that it is about; -1: not known
    bool losesSignature = false;      ///< a digital one of a PDF, which its pages do not take along

    bool operator==(const Assembly &) const = default;
};

/// Writes one PDF of these pages, in this order, to `target`. Pages of PDFs are taken over as they are, but
/// for the way up. Pictures are put on pages as large as their files say, else, or beyond A3, on A4 upright
/// or across: a JPEG to the bit, without what the camera attached; others with at most 300 dots an inch,
/// black and white where they are, else as JPEG; photos of sheets on A4. Same files, same bytes. For the
/// process that may break, as `PageSource`; one picture at a time is in memory. Errors: `Limit` without a
/// part or with too many, `Refused` for corners that are not usable, those of writing (the target is then as
/// before), and `Cancelled` when `isStale`, which is asked between two parts, says so.
[[nodiscard]] Result<Assembly> assemblePages(
    const QList<PagePart> &parts, const QString &target, const std::function<bool()> &isStale = {});

/// A translated sentence that names the file and the page; empty without a fault.
[[nodiscard]] QString assemblyFaultText(const Assembly &made, const QList<PagePart> &parts);

/// For the way from one process to the other. Nothing for what is not written there.
[[nodiscard]] QJsonObject partsToJson(const QList<PagePart> &parts);
[[nodiscard]] std::optional<QList<PagePart>> partsFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject assemblyToJson(const Result<Assembly> &made);
[[nodiscard]] std::optional<Result<Assembly>> assemblyFromJson(const QJsonObject &object);

} // namespace chuding
