// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/printed_document.h"

#include "scans/inspector.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chuding {

namespace {

constexpr double printPointsPerInch = 72.0;
constexpr double printMmPerInch = 25.4;
constexpr double scanDpi = 300;

class PrintedForm final : public PrintedDocument
{
public:
    explicit PrintedForm(FormDocument document)
        : m_document(std::move(document))
    {
    }

    [[nodiscard]] int pageCount() const override { return m_document.pageCount(); }
    [[nodiscard]] QSizeF pageSize(int page) const override { return m_document.pageSize(page); }
    [[nodiscard]] QList<int> firstPages() const override
    {
        QList<int> pages;
        for (const PaperSection &section : m_document.sections())
            pages.append(section.firstPage);
        return pages;
    }
    [[nodiscard]] QRectF inkBox(int page) const override { return m_document.inkBox(page); }
    [[nodiscard]] Result<void> paint(QPainter &painter, int page) const override
    {
        m_document.paint(painter, page);
        return {};
    }

private:
    FormDocument m_document;
};

class PrintedScan final : public PrintedDocument
{
    Q_DECLARE_TR_FUNCTIONS(chuding::PrintedDocument)

public:
    PrintedScan(std::unique_ptr<Inspector> inspector, FileOutline file)
        : m_inspector(std::move(inspector))
        , m_file(std::move(file))
    {
    }

    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_file.pages.size()); }
    [[nodiscard]] QSizeF pageSize(int page) const override
    {
        return sizeMm(page) / printMmPerInch * printPointsPerInch;
    }
    [[nodiscard]] QRectF inkBox(int) const override { return {}; }
    [[nodiscard]] Result<void> paint(QPainter &painter, int page) const override
    {
        const QSizeF inches = sizeMm(page) / printMmPerInch;
        QSizeF dots = inches * scanDpi;
        const double most = double(PageSource::maxDrawnPixels);
        if (const double wished = dots.width() * dots.height(); wished > most)
            dots *= std::sqrt(most / wished);
        const QImage image = m_inspector->draw(page, dots.toSize());
        if (image.isNull())
            return Error{Error::Code::Refused, tr("page %1 cannot be drawn").arg(page + 1)};
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF({0, 0}, pageSize(page)), image);
        return {};
    }

private:
    /// A page that lies about its size is drawn, or fails, on A4.
    [[nodiscard]] QSizeF sizeMm(int page) const
    {
        const QSizeF size = m_file.pages.at(page).sizeMm;
        return size.isEmpty() ? QSizeF(210, 297) : size;
    }

    std::unique_ptr<Inspector> m_inspector;
    FileOutline m_file;
};

} // namespace

std::unique_ptr<PrintedDocument> printedForm(FormDocument document)
{
    return std::make_unique<PrintedForm>(std::move(document));
}

DocumentMaker formMaker(const std::function<Result<FormDocument>()> &layout)
{
    return [layout]() -> Result<std::unique_ptr<PrintedDocument>> {
        Result<FormDocument> document = layout();
        if (!document)
            return document.error();
        return printedForm(std::move(*document));
    };
}

DocumentMaker scanMaker(const QString &path)
{
    return [path]() -> Result<std::unique_ptr<PrintedDocument>> {
        auto inspector = std::make_unique<Inspector>();
        FileOutline file = inspector->open(path);
        if (file.fault)
            return Error{Error::Code::Refused, pageFaultText(*file.fault)};
        return std::unique_ptr<PrintedDocument>(
            std::make_unique<PrintedScan>(std::move(inspector), std::move(file)));
    };
}

} // namespace chuding
