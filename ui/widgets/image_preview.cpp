// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/image_preview.h"

#include "scans/inspector.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace chuding {

namespace {

struct FirstPage
{
    QImage image;
    QString fault;
};

FirstPage firstPage(const QString &path, QSize box)
{
    Inspector inspector;
    const FileOutline file = inspector.open(path);
    if (file.fault)
        return {{}, pageFaultText(*file.fault)};
    // No larger than it is: a small picture is not blown up.
    const QSize own = file.pages.constFirst().pixels;
    return {inspector.draw(0, own.isEmpty() ? box : box.boundedTo(own)), {}};
}

} // namespace

ImagePreview::ImagePreview(QWidget *parent)
    : QLabel(parent)
{
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    const int side = fontMetrics().height() * 13;
    setFixedWidth(side);
    setMinimumHeight(side);
    setAccessibleName(tr("Picture of the file"));
    setFile(QString());
}

void ImagePreview::setFile(const QString &path)
{
    m_path = path;
    if (path.isEmpty()) {
        setText(QString());
        return;
    }
    auto *watcher = new QFutureWatcher<FirstPage>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        if (path != m_path)
            return;
        const FirstPage page = watcher->result();
        if (page.image.isNull())
            setText(page.fault.isEmpty() ? tr("This picture cannot be read.") : page.fault);
        else
            setPixmap(QPixmap::fromImage(page.image));
    });
    watcher->setFuture(QtConcurrent::run(&firstPage, path, QSize(width(), width())));
}

} // namespace chuding
