// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

// For this layer only.

namespace chuding {

/// A page whose paper is white: each part is divided by how bright the paper is there, in each channel, so
/// that shadows and the colour of the light go and ink keeps its strength. A dark picture of less than a
/// tenth of the page stays dark. Grayscale8, or RGB32 where there is colour. `page`: RGB32.
[[nodiscard]] QImage whitened(const QImage &page, double dotsPerMm);

} // namespace chuding
