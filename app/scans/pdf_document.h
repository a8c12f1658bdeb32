// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What <qpdf/PointerHolder.hh> asks of code that does not use it.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

#include <QString>

#include <memory>

// For this layer only.

namespace chuding {

/// A file as QPDF reads it, mended where it has to be without a word. Throws what QPDF throws.
[[nodiscard]] std::unique_ptr<QPDF> openedPdf(const QString &path);
/// Whether it has a digital signature, which no changed file keeps.
[[nodiscard]] bool isSigned(QPDF &pdf);

} // namespace chuding
