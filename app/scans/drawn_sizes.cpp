// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_drawing.h"
#include "pdf_pictures.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>

namespace chuding {

namespace {

constexpr double pointsInAnInch = 72.0;
/// Of all pages together: a hostile form can draw others without end.
constexpr qint64 mostOperators = 5'000'000;

class DrawingReader final : public PdfDrawing
{
public:
    DrawingReader(
        DrawnSizes &drawn, qint64 &operators, QPDFObjectHandle resources, const PdfMatrix &matrix, int depth)
        : PdfDrawing(std::move(resources), matrix, depth)
        , m_drawn(drawn)
        , m_operators(operators)
    {
    }

private:
    [[nodiscard]] bool goesOn() override
    {
        const bool isWithin = ++m_operators <= mostOperators;
        m_drawn.isWhole = m_drawn.isWhole && isWithin;
        return isWithin;
    }

    void drawPicture(QPDFObjectHandle picture) override
    {
        const QSizeF size = matrix().unitSize() / pointsInAnInch;
        QSizeF &known = m_drawn.sizes[picture.getObjGen()];
        known = known.isValid() ? known.expandedTo(size) : size;
    }

    void drawForm(QPDFObjectHandle form, const FormPlace &place) override
    {
        if (place.depth > deepestForm) {
            m_drawn.isWhole = false;
            return;
        }
        DrawingReader inside(m_drawn, m_operators, place.resources, place.matrix, place.depth);
        form.parseAsContents(&inside);
    }

    DrawnSizes &m_drawn;
    qint64 &m_operators;
};

} // namespace

DrawnSizes drawnSizes(QPDF &pdf)
{
    DrawnSizes drawn;
    qint64 operators = 0;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const double unit = pdfUnitOf(page);
        const QSizeF inches = pdfBoxOf(page).size() * (unit / pointsInAnInch);
        drawn.largestPage = drawn.largestPage.expandedTo(inches);
        try {
            DrawingReader reader(
                drawn, operators, page.getAttribute("/Resources", false), {unit, 0, 0, unit, 0, 0}, 0);
            page.parseContents(&reader);
        } catch (const std::exception &) {
            drawn.isWhole = false; // what this page draws after that is not known
        }
    }
    return drawn;
}

} // namespace chuding
