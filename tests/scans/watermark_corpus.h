// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QStringList>

namespace chuding::test {

/// A made-up page, exported or scanned.
struct WatermarkPage
{
    QImage image;
    double dotsPerMm = 0;
    bool hasWatermark = false;
};

/// Ways in which pages differ: "repeated", "logo", "shading" …
[[nodiscard]] QStringList watermarkPageKinds();
/// The same for the same kind and number. Needs a QGuiApplication.
[[nodiscard]] WatermarkPage watermarkPage(const QString &kind, int number);

} // namespace chuding::test
