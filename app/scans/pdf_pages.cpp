// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <QFile>
#include <QVariant>

#include <poppler-qt6.h>

#include <cmath>
#include <mutex>
#include <vector>

namespace chuding {

namespace {

constexpr double pointsPerInch = 72.0;
constexpr double mmPerInch = 25.4;
/// PDF's own limit is 14,400 points; some producers go beyond it.
constexpr double largestPoints = 1e6;

using Staleness = const std::function<bool()> *;

bool isRenderingStale(const QVariant &closure)
{
    const auto stale = static_cast<Staleness>(closure.value<const void *>());
    return stale && *stale && (*stale)();
}

/// What Poppler says about a file goes nowhere: it may quote the file, and nobody reads it.
void silencePoppler()
{
    static std::once_flag once;
    std::call_once(
        once, [] { Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {}); });
}

class PdfPages final : public Pages
{
public:
    PdfPages(std::unique_ptr<QFile> file, std::unique_ptr<Poppler::Document> document)
        : m_file(std::move(file))
        , m_document(std::move(document))
        , m_count(m_document->numPages())
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
        m_document->setPaperColor(Qt::white);
    }

    [[nodiscard]] PageSource::Kind kind() const override { return PageSource::Kind::Pdf; }
    [[nodiscard]] int count() const override { return m_count; }
    [[nodiscard]] bool hasStatedSize(int) const override { return true; }
    [[nodiscard]] QSize pixels(int) const override { return {}; }

    [[nodiscard]] QSizeF sizeMm(int page) const override
    {
        const std::unique_ptr<Poppler::Page> one(m_document->page(page));
        const QSizeF points = one ? one->pageSizeF() : QSizeF();
        const bool sane = std::isfinite(points.width()) && std::isfinite(points.height()) &&
                          points.width() >= 1 && points.height() >= 1 && points.width() <= largestPoints &&
                          points.height() <= largestPoints;
        return sane ? points * (mmPerInch / pointsPerInch) : QSizeF();
    }

    [[nodiscard]] QImage render(int page, QSize size, const std::function<bool()> &isStale) const override
    {
        const std::unique_ptr<Poppler::Page> one(m_document->page(page));
        if (!one)
            return {};
        const QSizeF points = one->pageSizeF();
        const double dotsX = size.width() / points.width() * pointsPerInch;
        const double dotsY = size.height() / points.height() * pointsPerInch;
        const QImage image = one->renderToImage(dotsX, dotsY, 0, 0, size.width(), size.height(),
            Poppler::Page::Rotate0, nullptr, nullptr, &isRenderingStale,
            QVariant::fromValue(static_cast<const void *>(&isStale)));
        return isStale && isStale() ? QImage() : image;
    }

    [[nodiscard]] QList<PageWord> words(int page, const std::function<bool()> &isStale) const override
    {
        const std::unique_ptr<Poppler::Page> one(m_document->page(page));
        if (!one)
            return {};
        const auto boxes = one->textList(Poppler::Page::Rotate0, &isRenderingStale,
            QVariant::fromValue(static_cast<const void *>(&isStale)));
        if (isStale && isStale())
            return {};
        PageWords words(sizeMm(page));
        constexpr double mm = mmPerInch / pointsPerInch;
        for (const std::unique_ptr<Poppler::TextBox> &box : boxes) {
            const QRectF points = box->boundingBox();
            const QRectF place(points.topLeft() * mm, points.size() * mm);
            if (!words.add({box->text(), place, box->hasSpaceAfter(), box->nextWord() == nullptr}))
                break;
        }
        return words.list();
    }

private:
    std::unique_ptr<QFile> m_file; ///< the document reads from it
    std::unique_ptr<Poppler::Document> m_document;
    int m_count = 0;
};

} // namespace

OpenedPages openPdf(const QString &path)
{
    silencePoppler();
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return {{}, PageFault::NotFound};
    std::unique_ptr<Poppler::Document> document(Poppler::Document::load(file.get()));
    if (!document)
        return {{}, PageFault::Damaged};
    if (document->isLocked())
        return {{}, PageFault::Encrypted};
    if (document->numPages() <= 0)
        return {{}, PageFault::NoPages};
    auto pages = std::make_unique<PdfPages>(std::move(file), std::move(document));
    if (pages->sizeMm(0).isEmpty())
        return {{}, PageFault::Damaged};
    return {std::move(pages), {}};
}

} // namespace chuding
