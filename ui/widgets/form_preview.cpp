// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_preview.h"

#include "ui/core/form_printer.h"

#include <QPainter>

namespace chuding {

namespace {

class FormPages final : public PageContent
{
public:
    explicit FormPages(FormDocument document)
        : m_document(std::move(document))
    {
    }

    [[nodiscard]] QList<QSizeF> pageSizes() const override
    {
        QList<QSizeF> sizes;
        for (int page = 0; page < m_document.pageCount(); ++page)
            sizes.append(m_document.pageSize(page));
        return sizes;
    }

    [[nodiscard]] QImage draw(int page, QSize pixels, const std::function<bool()> &) const override
    {
        QImage image(pixels, QImage::Format_RGB32);
        if (image.isNull())
            return image;
        image.fill(Qt::white);
        const double scale = pixels.width() / m_document.pageSize(page).width();
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        m_document.paint(painter, page);
        return image;
    }

private:
    FormDocument m_document;
};

} // namespace

FormPreview::FormPreview(QWidget *parent)
    : PageView(parent)
{
    setObjectName(QStringLiteral("formPreview"));
    setAccessibleName(tr("Preview of the paper"));
}

void FormPreview::setForm(FormKind kind, const FormData &form)
{
    setDocument([kind, form] { return layoutForm(kind, form); });
}

void FormPreview::setDocument(const std::function<Result<FormDocument>()> &maker)
{
    const auto make = [this, maker]() -> MadePages {
        Result<FormDocument> document = maker();
        if (!document) {
            const Error error = document.error();
            return {{}, paperErrorText(error), [this, error] { Q_EMIT failed(error); }};
        }
        const FormReport report = document->report();
        return {std::make_unique<FormPages>(std::move(*document)), {},
            [this, report] { Q_EMIT laidOut(report); }};
    };
    setPages(make, true);
}

} // namespace chuding
