// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seal_corpus.h"

#include <QPainter>
#include <QPdfWriter>

namespace chuding::bench {

/// A PDF of made-up A4 scans with 300 dots per inch. False: it could not be written.
inline bool writeScan(const QString &path, int pages, int seed = 0)
{
    constexpr int dotsPerInch = 300;
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(dotsPerInch);
    QPainter painter(&writer);
    const QStringList kinds = test::sealPageKinds();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        const QImage image = test::sealPage(kinds.at((seed + page) % kinds.size()), seed + page).image;
        painter.drawImage(QPoint(0, 0),
            image.scaled(writer.width(), writer.height(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return painter.end();
}

} // namespace chuding::bench
