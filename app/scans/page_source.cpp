// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_source.h"

#include "domain/heic.h"
#include "pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace chuding {

namespace {

class PageTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::PageSource)

public:
    static QString of(PageFault fault)
    {
        switch (fault) {
        case PageFault::NotFound:
            return tr("The file is not there or may not be read.");
        case PageFault::Empty:
            return tr("The file is empty. Scan the paper again.");
        case PageFault::UnknownKind:
            return tr("This is not a PDF, JPEG, PNG or TIFF file, so it cannot be shown here.");
        case PageFault::Heic:
            return heicText();
        case PageFault::Damaged:
            return tr("The file is damaged and cannot be read. Scan or copy it again.");
        case PageFault::Encrypted:
            return tr("The PDF is protected by a password. Attach a copy without a password.");
        case PageFault::NoPages:
            return tr("The PDF has no page. Scan the paper again.");
        case PageFault::TooLarge:
            return tr("The picture is too large, or has too many pages, to be shown. Scan the paper again at "
                      "300 dpi, or into several files.");
        case PageFault::NoReader:
            return tr("TIFF files cannot be shown on this computer. Scan to PDF or JPEG instead.");
        case PageFault::NoSuchPage:
            return tr("The file has no such page. It may have been changed; open it again.");
        case PageFault::TooSlow:
            return tr("Reading the file takes too long. Scan the paper again.");
        case PageFault::BreaksReader:
            return tr("The file breaks the program that reads it. Scan the paper again.");
        case PageFault::NoInspector:
            return tr("chuding-inspect, which looks into files, is missing. Install the program again.");
        }
        Q_UNREACHABLE();
    }
};

/// PDF allows some bytes before the mark.
constexpr qint64 headBytes = 1024;

OpenedPages openPages(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return {{}, PageFault::UnknownKind}; // a folder; or a pipe, which would keep us waiting
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, PageFault::NotFound};
    const QByteArray head = file.read(headBytes);
    if (head.isEmpty())
        return {{}, file.error() == QFileDevice::NoError ? PageFault::Empty : PageFault::NotFound};
    file.close();
    if (head.contains("%PDF-"))
        return openPdf(path);
    const QByteArray format = pictureFormat(head);
    if (!format.isEmpty())
        return openPicture(path, format);
    return {{}, isHeic(head) ? PageFault::Heic : PageFault::UnknownKind};
}

/// The largest size of that shape in the box and under the limit; empty for a page without extent.
QSize fitted(QSizeF shape, QSize box)
{
    if (shape.isEmpty() || box.isEmpty())
        return {};
    QSizeF size = shape.scaled(QSizeF(box), Qt::KeepAspectRatio);
    const double pixels = size.width() * size.height();
    if (pixels > static_cast<double>(PageSource::maxDrawnPixels))
        size *= std::sqrt(static_cast<double>(PageSource::maxDrawnPixels) / pixels);
    return size.toSize().expandedTo(QSize(1, 1)).boundedTo(box);
}

} // namespace

QString pageFaultText(PageFault fault)
{
    return PageTexts::of(fault);
}

struct PageSource::Private
{
    OpenedPages opened;
};

PageSource::PageSource(const QString &path)
    : d(std::make_unique<Private>(Private{openPages(path)}))
{
}

PageSource::~PageSource() = default;

std::optional<PageFault> PageSource::fault() const
{
    return d->opened.fault;
}

PageSource::Kind PageSource::kind() const
{
    return d->opened.pages ? d->opened.pages->kind() : Kind::Picture;
}

int PageSource::pageCount() const
{
    return d->opened.pages ? d->opened.pages->count() : 0;
}

QSizeF PageSource::pageSizeMm(int page) const
{
    return page >= 0 && page < pageCount() ? d->opened.pages->sizeMm(page) : QSizeF();
}

bool PageSource::hasStatedSize(int page) const
{
    return page >= 0 && page < pageCount() && d->opened.pages->hasStatedSize(page);
}

QSize PageSource::pagePixels(int page) const
{
    return page >= 0 && page < pageCount() ? d->opened.pages->pixels(page) : QSize();
}

QImage PageSource::render(int page, QSize box, const std::function<bool()> &isStale) const
{
    const QSize size = fitted(pageSizeMm(page), box);
    return size.isEmpty() ? QImage() : d->opened.pages->render(page, size, isStale);
}

QList<PageWord> PageSource::words(int page, const std::function<bool()> &isStale) const
{
    return pageSizeMm(page).isEmpty() ? QList<PageWord>() : d->opened.pages->words(page, isStale);
}

} // namespace chuding
