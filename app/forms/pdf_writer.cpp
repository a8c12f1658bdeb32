// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_writer.h"

#include "page_content.h"
#include "pdf_text_map.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace chuding::forms {

namespace {

constexpr int resolutionDpi = 1200;

QPageSize sizeOf(const FormDocument &document)
{
    return QPageSize(document.pageSize(0), QPageSize::Point, QString(), QPageSize::ExactMatch);
}

bool paintAll(const FormDocument &document, QPdfWriter &writer)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(resolutionDpi / 72.0, resolutionDpi / 72.0);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        document.paint(painter, page);
    }
    return painter.end();
}

QList<char32_t> textOnPage(const Page &page)
{
    QList<char32_t> text;
    for (const GlyphLine &line : page.lines + page.foot)
        text += line.text;
    return text;
}

} // namespace

Result<FormPdf> pdfOf(const FormDocument &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolutionDpi);
    writer.setPageSize(sizeOf(document));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    if (!paintAll(document, writer))
        return Error{Error::Code::Internal, QStringLiteral("QPdfWriter")};
    const FormDocument::Content &content = document.content();
    QList<QList<char32_t>> text;
    for (const Page &page : content.pages)
        text.append(textOnPage(page));
    const Result<QByteArray> bytes =
        withTextMap(buffer.data(), text, {content.title, content.moment, content.sections, content.files});
    if (!bytes)
        return bytes.error();
    return FormPdf{*bytes, document.report()};
}

} // namespace chuding::forms
