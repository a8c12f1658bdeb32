// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reduce_steps.h"

#include <QByteArrayView>

#include <optional>

// For this layer only.

namespace chuding {

/// The picture of a JPEG file to the bit, as a PDF can hold it, without what cameras attach: where and when
/// it was taken, a preview, a film. Nothing for what PDF does not know: colours for print, more than eight
/// bits, lossless, or a head that is not as it should be.
[[nodiscard]] std::optional<PackedPicture> plainJpeg(QByteArrayView file);

/// Whether its dots come to an end: a file that was cut short shows grey where they are missing.
[[nodiscard]] bool isWholeJpeg(QByteArrayView file);

} // namespace chuding
