// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_matrix.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chuding {

PdfMatrix PdfMatrix::times(const PdfMatrix &outer) const
{
    return {a * outer.a + b * outer.c, a * outer.b + b * outer.d, c * outer.a + d * outer.c,
        c * outer.b + d * outer.d, e * outer.a + f * outer.c + outer.e, e * outer.b + f * outer.d + outer.f};
}

QSizeF PdfMatrix::unitSize() const
{
    return {std::hypot(a, b), std::hypot(c, d)};
}

QRectF PdfMatrix::unitBox() const
{
    return QRectF(e + std::min(a, 0.0) + std::min(c, 0.0), f + std::min(b, 0.0) + std::min(d, 0.0),
        std::abs(a) + std::abs(c), std::abs(b) + std::abs(d));
}

double PdfMatrix::unitArea() const
{
    return std::abs(a * d - b * c);
}

PdfMatrix pdfMatrixOf(const std::vector<QPDFObjectHandle> &numbers)
{
    std::array<double, 6> read{};
    if (numbers.size() < read.size())
        return {};
    for (size_t i = 0; i < read.size(); ++i) {
        QPDFObjectHandle number = numbers[numbers.size() - read.size() + i];
        if (!number.isNumber() || !std::isfinite(number.getNumericValue()))
            return {};
        read[i] = number.getNumericValue();
    }
    return {read[0], read[1], read[2], read[3], read[4], read[5]};
}

double pdfUnitOf(QPDFPageObjectHelper &page)
{
    QPDFObjectHandle unit = page.getObjectHandle().getKey("/UserUnit");
    const double value = unit.isNumber() ? unit.getNumericValue() : 1.0;
    return std::isfinite(value) && value > 0 ? value : 1.0;
}

QRectF pdfBoxOf(QPDFPageObjectHelper &page)
{
    QPDFObjectHandle box = page.getMediaBox();
    const QPDFObjectHandle::Rectangle corners =
        box.isRectangle() ? box.getArrayAsRectangle() : QPDFObjectHandle::Rectangle(0, 0, 612, 792); // Letter
    return QRectF(QPointF(corners.llx, corners.lly), QPointF(corners.urx, corners.ury)).normalized();
}

} // namespace chuding
