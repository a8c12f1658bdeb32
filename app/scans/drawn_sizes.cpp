// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_matrix.h"
#include "pdf_pictures.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>

namespace chuding {

namespace {

constexpr double pointsInAnInch = 72.0;
constexpr int deepestForm = 12;
constexpr size_t deepestSave = 500;
/// Of all pages together: a hostile form can draw others without end.
constexpr qint64 mostOperators = 5'000'000;

class DrawingReader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    DrawingReader(
        DrawnSizes &drawn, qint64 &operators, QPDFObjectHandle resources, PdfMatrix matrix, int depth)
        : m_drawn(drawn)
        , m_operators(operators)
        , m_resources(std::move(resources))
        , m_matrix(matrix)
        , m_depth(depth)
    {
    }

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        constexpr size_t mostOperands = 6;
        if (!object.isOperator()) {
            if (m_operands.size() == mostOperands)
                m_operands.erase(m_operands.begin());
            m_operands.push_back(object);
            return;
        }
        if (++m_operators > mostOperators) {
            m_drawn.isWhole = false;
            terminateParsing();
        }
        handleOperator(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    void handleOperator(const std::string &name)
    {
        if (name == "q" && m_saved.size() < deepestSave) {
            m_saved.push_back(m_matrix);
        } else if (name == "Q" && !m_saved.empty()) {
            m_matrix = m_saved.back();
            m_saved.pop_back();
        } else if (name == "cm") {
            m_matrix = pdfMatrixOf(m_operands).times(m_matrix);
        } else if (name == "Do" && !m_operands.empty() && m_operands.back().isName()) {
            draw(m_resources.getKeyIfDict("/XObject").getKeyIfDict(m_operands.back().getName()));
        }
    }

    void draw(QPDFObjectHandle object)
    {
        if (object.isImage(false))
            note(object.getObjGen());
        else if (object.isFormXObject() && m_depth < deepestForm)
            drawForm(object);
        else if (object.isFormXObject())
            m_drawn.isWhole = false;
    }

    void note(QPDFObjGen id)
    {
        const QSizeF size = m_matrix.unitSize() / pointsInAnInch;
        QSizeF &known = m_drawn.sizes[id];
        known = known.isValid() ? known.expandedTo(size) : size;
    }

    void drawForm(QPDFObjectHandle form)
    {
        QPDFObjectHandle dictionary = form.getDict();
        QPDFObjectHandle own = dictionary.getKey("/Resources");
        QPDFObjectHandle array = dictionary.getKey("/Matrix");
        const PdfMatrix matrix = array.isArray() ? pdfMatrixOf(array.getArrayAsVector()) : PdfMatrix();
        DrawingReader inside(m_drawn, m_operators, own.isDictionary() ? own : m_resources,
            matrix.times(m_matrix), m_depth + 1);
        form.parseAsContents(&inside);
    }

    DrawnSizes &m_drawn;
    qint64 &m_operators;
    QPDFObjectHandle m_resources;
    PdfMatrix m_matrix;
    int m_depth;
    std::vector<PdfMatrix> m_saved;
    std::vector<QPDFObjectHandle> m_operands;
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
