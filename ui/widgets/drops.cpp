// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drops.h"

#include <QFileInfo>
#include <QUrl>

namespace chuding {

QStringList droppedFiles(const QMimeData *data)
{
    QStringList files;
    if (!data)
        return files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

QStringList droppedPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data ? data->urls() : QList<QUrl>()) {
        if (url.isLocalFile() && QFileInfo::exists(url.toLocalFile()))
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool holdsFolder(const QStringList &paths)
{
    return std::any_of(
        paths.cbegin(), paths.cend(), [](const QString &path) { return QFileInfo(path).isDir(); });
}

bool looksLikeRoster(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("csv"),
        QStringLiteral("xls"), QStringLiteral("et")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

QString pastedRows(const QMimeData *data)
{
    if (!data || data->hasUrls() || !data->hasText())
        return {};
    const QString text = data->text();
    return text.contains(QLatin1Char('\t')) ? text : QString();
}

bool looksLikeTable(const QMimeData *data)
{
    return !pastedRows(data).isEmpty();
}

} // namespace chuding
