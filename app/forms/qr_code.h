// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>

namespace chuding::forms {

/// The dark squares of a QR code for capital letters, digits and ` $%*+-./:`, error correction M. `box` is
/// square and takes in the quiet zone of four modules around it. Empty when the text does not fit into one.
[[nodiscard]] QPainterPath qrCode(const QString &text, const QRectF &box);

} // namespace chuding::forms
