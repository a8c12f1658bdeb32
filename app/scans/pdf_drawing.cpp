// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_drawing.h"

namespace chuding {

void PdfDrawing::handleObject(QPDFObjectHandle object, size_t, size_t)
{
    // A picture in the contents has a dictionary of its own; operators want six of the last at most.
    constexpr size_t mostOperands = 60;
    if (!object.isOperator()) {
        if (m_operands.size() == mostOperands)
            m_operands.erase(m_operands.begin(), m_operands.begin() + mostOperands / 2);
        if (!object.isInlineImage())
            m_operands.push_back(object);
        return;
    }
    if (!goesOn())
        terminateParsing();
    handleOperator(object.getOperatorValue());
    m_operands.clear();
}

void PdfDrawing::handleOperator(const std::string &name)
{
    constexpr size_t deepestSave = 500;
    if (name == "q" && m_saved.size() < deepestSave) {
        m_saved.push_back(m_matrix);
    } else if (name == "Q" && !m_saved.empty()) {
        m_matrix = m_saved.back();
        m_saved.pop_back();
    } else if (name == "cm") {
        m_matrix = pdfMatrixOf(m_operands).times(m_matrix);
    } else if (name == "ID") {
        drawInline(inlineNumber("/W", "/Width"), inlineNumber("/H", "/Height"));
    } else if (name == "Do" && !m_operands.empty() && m_operands.back().isName()) {
        draw(m_resources.getKeyIfDict("/XObject").getKeyIfDict(m_operands.back().getName()));
    }
}

double PdfDrawing::inlineNumber(const char *shortKey, const char *longKey)
{
    for (size_t i = 0; i + 1 < m_operands.size(); i += 2) {
        const std::string key = m_operands[i].isName() ? m_operands[i].getName() : std::string();
        if ((key == shortKey || key == longKey) && m_operands[i + 1].isNumber())
            return m_operands[i + 1].getNumericValue();
    }
    return 0;
}

void PdfDrawing::draw(QPDFObjectHandle object)
{
    if (object.isImage(false)) {
        drawPicture(object);
        return;
    }
    if (!object.isFormXObject())
        return;
    QPDFObjectHandle own = object.getDict().getKey("/Resources");
    QPDFObjectHandle array = object.getDict().getKey("/Matrix");
    const PdfMatrix inner = array.isArray() ? pdfMatrixOf(array.getArrayAsVector()) : PdfMatrix();
    drawForm(object, {own.isDictionary() ? own : m_resources, inner.times(m_matrix), m_depth + 1});
}

} // namespace chuding
