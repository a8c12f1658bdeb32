// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drops.h"

#include "submission/policy_package.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace chuding {

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

bool looksLikePackage(const QString &path)
{
    return path.endsWith(QLatin1StringView(".zip"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1StringView(".zip.p7m"), Qt::CaseInsensitive);
}

bool looksLikeNotice(const QString &path)
{
    return path.endsWith(QLatin1Char('.') + QLatin1StringView(PolicyPackage::suffix), Qt::CaseInsensitive);
}

bool looksLikeLibrary(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() && info.suffix().compare(QLatin1String("chuding"), Qt::CaseInsensitive) == 0;
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
