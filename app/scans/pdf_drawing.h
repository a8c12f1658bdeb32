// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf_matrix.h"

#include <string>

// For this layer only.

namespace chuding {

/// Reads what a page or a form draws and tells of each picture and each form where it is put. Damaged
/// contents throw, as QPDF's parser does.
class PdfDrawing : public QPDFObjectHandle::ParserCallbacks
{
public:
    static constexpr int deepestForm = 12;

    /// `depth`: 0 for a page, one more for each form within another.
    PdfDrawing(QPDFObjectHandle resources, const PdfMatrix &matrix, int depth)
        : m_resources(std::move(resources))
        , m_matrix(matrix)
        , m_depth(depth)
    {
    }

    void handleObject(QPDFObjectHandle object, size_t offset, size_t length) final;
    void handleEOF() final {}

protected:
    /// How what is drawn inside a form is put on the page.
    struct FormPlace
    {
        QPDFObjectHandle resources;
        PdfMatrix matrix;
        int depth = 0;
    };

    /// Before each operator; false: nothing more is read.
    [[nodiscard]] virtual bool goesOn() { return true; }
    virtual void drawPicture(QPDFObjectHandle picture) = 0;
    /// Dots of a picture within the contents; 0 where it does not say.
    virtual void drawInline(double width, double height)
    {
        static_cast<void>(width);
        static_cast<void>(height);
    }
    virtual void drawForm(QPDFObjectHandle form, const FormPlace &place) = 0;

    [[nodiscard]] const PdfMatrix &matrix() const { return m_matrix; }

private:
    void handleOperator(const std::string &name);
    void draw(QPDFObjectHandle object);
    [[nodiscard]] double inlineNumber(const char *shortKey, const char *longKey);

    QPDFObjectHandle m_resources;
    PdfMatrix m_matrix;
    int m_depth;
    std::vector<PdfMatrix> m_saved;
    std::vector<QPDFObjectHandle> m_operands;
};

} // namespace chuding
