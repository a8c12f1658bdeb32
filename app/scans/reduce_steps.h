// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reduce.h"

#include <QByteArray>
#include <QImage>

#include <array>
#include <functional>

// For this layer only.

namespace chuding {

using Stale = std::function<bool()>;

[[nodiscard]] inline bool isStopped(const Stale &isStale)
{
    return isStale && isStale();
}

struct ReduceStep
{
    int dpi = 0;
    int quality = 0; ///< of JPEG
};

/// The gentlest first.
inline constexpr std::array<ReduceStep, 6> reduceSteps{
    {{300, 85}, {250, 85}, {200, 80}, {150, 75}, {120, 70}, {lowestReadableDpi, 60}}};
/// Pages are drawn only where nothing else helped, so with no more dots than a fair scan has.
inline constexpr size_t firstDrawnStep = 2;

/// What one way of making a file smaller came to.
struct Attempt
{
    bool isStopped = false;
    std::optional<PageFault> fault{}; ///< why nothing may be tried at all
    qint64 size = 0;                  ///< 0: it is no way for this file, or broken off as too large
    QByteArray bytes{};               ///< empty when they are too many
    int dpi = 0;                      ///< the others as of `Reduction`
    int quality = 0;
    bool isDrawn = false;
    bool losesSignature = false;
    QString suffix{};

    [[nodiscard]] bool fits(qint64 mostBytes) const { return !bytes.isEmpty() && size <= mostBytes; }
};

/// A picture as PDF holds it.
struct PackedPicture
{
    enum class Kind {
        Grey,     ///< JPEG
        Colour,   ///< JPEG
        Bilevel,  ///< deflated, a bit each dot, 1 for white where the PDF says nothing else
        GreyMask, ///< deflated, eight bits each dot: what JPEG would blur lets the ground shine through
    };
    Kind kind = Kind::Colour;
    QSize size;
    QByteArray bytes;
};

/// Empty when there is not enough memory for it.
[[nodiscard]] QByteArray jpegOf(const QImage &picture, int quality);
/// Mono becomes `Bilevel`, Grayscale8 a grey JPEG, anything else a coloured one.
[[nodiscard]] PackedPicture packed(const QImage &picture, int quality);
[[nodiscard]] PackedPicture packedMask(const QImage &grey);

/// Black and white keeps `lowestBilevelDpi`.
[[nodiscard]] int stepDpi(const ReduceStep &step, bool isBilevel);
/// The size of a picture that is `inches` large on paper: never larger, and as it is where there is little to
/// be gained.
[[nodiscard]] QSize stepSize(QSize pixels, QSizeF inches, const ReduceStep &step, bool isBilevel);

/// The three ways; all throw what QPDF throws. PDF: only what pictures hold.
[[nodiscard]] Attempt reducePdf(const QString &path, qint64 mostBytes, const Stale &isStale);
/// Any file with pages, which become pictures.
[[nodiscard]] Attempt drawPages(const PageSource &source, qint64 mostBytes, const Stale &isStale);
[[nodiscard]] Attempt reducePictures(const QString &path, const QByteArray &format, const PageSource &source,
    qint64 mostBytes, const Stale &isStale);

} // namespace chuding
