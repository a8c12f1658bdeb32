// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reduce_steps.h"

#include <QSizeF>

#include <memory>

// For this layer only.

namespace chuding {

/// A PDF that is made of pictures, a page each. Throws what QPDF throws.
class PicturePdf final
{
public:
    PicturePdf();
    PicturePdf(const PicturePdf &) = delete;
    PicturePdf &operator=(const PicturePdf &) = delete;
    ~PicturePdf();

    /// On the whole of a page of that size.
    void addPage(QSizeF sizeMm, const PackedPicture &picture);
    [[nodiscard]] QByteArray finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chuding
