// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/image_preview.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QImageReader>
#include <QtConcurrent>

namespace chuding {

namespace {

QImage scaledPicture(const QString &path, QSize box)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > box.width() || size.height() > box.height()))
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    const bool isSmall = image.width() <= box.width() && image.height() <= box.height();
    return isSmall ? image : image.scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation);
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
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1StringView("png") && suffix != QLatin1StringView("jpg") &&
        suffix != QLatin1StringView("jpeg")) {
        setText(path.isEmpty() ? QString() : tr("No picture: only PNG and JPEG files are shown here."));
        return;
    }
    auto *watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        if (path != m_path)
            return;
        const QImage image = watcher->result();
        if (image.isNull())
            setText(tr("This picture cannot be read."));
        else
            setPixmap(QPixmap::fromImage(image));
    });
    watcher->setFuture(QtConcurrent::run(&scaledPicture, path, QSize(width(), width())));
}

} // namespace chuding
