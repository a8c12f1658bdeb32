// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

// What <qpdf/PointerHolder.hh> asks of code that does not use it.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <vector>

// For this layer only.

namespace chuding {

/// Where a unit square is put, as PDF says it.
struct PdfMatrix
{
    double a = 1;
    double b = 0;
    double c = 0;
    double d = 1;
    double e = 0;
    double f = 0;

    [[nodiscard]] PdfMatrix times(const PdfMatrix &outer) const;
    [[nodiscard]] QSizeF unitSize() const;
    /// What the square covers, upright.
    [[nodiscard]] QRectF unitBox() const;
    /// Of the square, turned or not.
    [[nodiscard]] double unitArea() const;
};

/// Of the last six numbers; the identity where these are none.
[[nodiscard]] PdfMatrix pdfMatrixOf(const std::vector<QPDFObjectHandle> &numbers);

/// How many points a unit of the page is.
[[nodiscard]] double pdfUnitOf(QPDFPageObjectHelper &page);
/// The paper, in units of the page; where it says nothing, PDF's own default.
[[nodiscard]] QRectF pdfBoxOf(QPDFPageObjectHelper &page);

} // namespace chuding
