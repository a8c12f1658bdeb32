// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_pictures.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>

namespace chuding {

namespace {

constexpr double pointsInAnInch = 72.0;
/// PDF's own default where a page does not say how large it is.
constexpr QSizeF letterPoints{612, 792};
constexpr int deepestForm = 12;
constexpr size_t deepestSave = 500;
/// Of all pages together: a hostile form can draw others without end.
constexpr qint64 mostOperators = 5'000'000;

/// Where a unit square is put: the first four numbers of a PDF matrix. Its place does not matter here.
struct Matrix
{
    double a = 1;
    double b = 0;
    double c = 0;
    double d = 1;

    [[nodiscard]] Matrix times(const Matrix &outer) const
    {
        return {a * outer.a + b * outer.c, a * outer.b + b * outer.d, c * outer.a + d * outer.c,
            c * outer.b + d * outer.d};
    }
    [[nodiscard]] QSizeF unitSize() const { return {std::hypot(a, b), std::hypot(c, d)}; }
};

/// Of six numbers; else none.
Matrix matrixOf(const std::vector<QPDFObjectHandle> &numbers)
{
    if (numbers.size() < 6)
        return {};
    std::array<double, 4> read{};
    for (size_t i = 0; i < read.size(); ++i) {
        QPDFObjectHandle number = numbers[numbers.size() - 6 + i];
        if (!number.isNumber() || !std::isfinite(number.getNumericValue()))
            return {};
        read[i] = number.getNumericValue();
    }
    return {read[0], read[1], read[2], read[3]};
}

class DrawingReader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    DrawingReader(DrawnSizes &drawn, qint64 &operators, QPDFObjectHandle resources, Matrix matrix, int depth)
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
            m_matrix = matrixOf(m_operands).times(m_matrix);
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
        const Matrix matrix = array.isArray() ? matrixOf(array.getArrayAsVector()) : Matrix();
        DrawingReader inside(m_drawn, m_operators, own.isDictionary() ? own : m_resources,
            matrix.times(m_matrix), m_depth + 1);
        form.parseAsContents(&inside);
    }

    DrawnSizes &m_drawn;
    qint64 &m_operators;
    QPDFObjectHandle m_resources;
    Matrix m_matrix;
    int m_depth;
    std::vector<Matrix> m_saved;
    std::vector<QPDFObjectHandle> m_operands;
};

/// How many points a unit of the page is.
double unitOf(QPDFPageObjectHelper &page)
{
    QPDFObjectHandle unit = page.getObjectHandle().getKey("/UserUnit");
    const double value = unit.isNumber() ? unit.getNumericValue() : 1.0;
    return std::isfinite(value) && value > 0 ? value : 1.0;
}

QSizeF boxInches(QPDFPageObjectHelper &page, double unit)
{
    QPDFObjectHandle box = page.getMediaBox();
    const QPDFObjectHandle::Rectangle corners =
        box.isRectangle() ? box.getArrayAsRectangle()
                          : QPDFObjectHandle::Rectangle(0, 0, letterPoints.width(), letterPoints.height());
    return QSizeF(std::abs(corners.urx - corners.llx), std::abs(corners.ury - corners.lly)) *
           (unit / pointsInAnInch);
}

} // namespace

DrawnSizes drawnSizes(QPDF &pdf)
{
    DrawnSizes drawn;
    qint64 operators = 0;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const double unit = unitOf(page);
        const QSizeF inches = boxInches(page, unit);
        drawn.largestPage = drawn.largestPage.expandedTo(inches);
        try {
            DrawingReader reader(
                drawn, operators, page.getAttribute("/Resources", false), {unit, 0, 0, unit}, 0);
            page.parseContents(&reader);
        } catch (const std::exception &) {
            drawn.isWhole = false; // what this page draws after that is not known
        }
    }
    return drawn;
}

} // namespace chuding
