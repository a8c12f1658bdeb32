// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "page_source.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace chuding {

/// With fewer dots an inch small print (小五, 9 pt) can no longer be read.
inline constexpr int lowestReadableDpi = 100;
/// The same for dots that are black or white and nothing between.
inline constexpr int lowestBilevelDpi = 200;

/// What became of a file that has to be under a size.
struct Reduction
{
    enum class Verdict {
        Fits,       ///< the target was written
        TooLarge,   ///< even at the lowest resolution; nothing was written
        Unreadable, ///< see `fault`; nothing was written
    };

    Verdict verdict = Verdict::Unreadable;
    std::optional<PageFault> fault{}; ///< of an unreadable file
    qint64 before = 0;                ///< bytes
    qint64 after = 0;                 ///< bytes written; too large: the least that it came to
    bool isChanged = false;           ///< else a copy, byte by byte
    int dpi = 0;                      ///< to which pictures were brought that had more; 0: none had
    int quality = 0;                  ///< of the JPEGs that were made, 1 to 100; 0: none was
    bool isDrawn = false;             ///< each page became a picture: its text cannot be searched any more
    bool losesSignature = false;      ///< a digital one, which no changed file keeps
    int pages = 0;                    ///< 0: not known
    QString suffix{};                 ///< for what was written, told by its content: pdf, jpg, png or tif

    bool operator==(const Reduction &) const = default;
};

/// Writes the file, or as much of it as goes into `mostBytes`, to `target`, which has any name: a copy if it
/// is small enough; else a PDF stays a PDF with smaller pictures inside and its text as it was; a JPEG or PNG
/// becomes a JPEG turned upright, a TIFF of several pages a PDF; black and white stays so. The gentlest step
/// that fits is taken, and no step makes a picture larger. Same file, same bytes. For the process that may
/// break, as `PageSource`; one picture at a time is in memory, and what is written. Errors are those of
/// writing, the target is then as before; `Cancelled` when `isStale`, which is asked between two pictures,
/// says so.
[[nodiscard]] Result<Reduction> reduceFile(const QString &source, const QString &target, qint64 mostBytes,
    const std::function<bool()> &isStale = {});

/// For the way from one process to the other: what came of it, or the error.
[[nodiscard]] QJsonObject reductionToJson(const Result<Reduction> &reduction);
/// Nothing for what is not written there.
[[nodiscard]] std::optional<Result<Reduction>> reductionFromJson(const QJsonObject &object);

} // namespace chuding
