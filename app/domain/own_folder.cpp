// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

namespace chuding {

namespace {

const QString stickWord = QStringLiteral("stick:/");

/// With a slash at its end.
QString stickRoot(const QString &programs)
{
    const QString root = QStorageInfo(programs).rootPath();
    return root.endsWith(u'/') ? root : root + u'/';
}

} // namespace

bool isPortable(const QString &programs)
{
    return QDir(programs).exists(QStringLiteral("portable.txt"));
}

QString ownFolder(const QString &programs)
{
    if (isPortable(programs))
        return programs + QStringLiteral("/data");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/chuding");
}

QString documentsFolder(const QString &programs)
{
    const QString around = QFileInfo(programs).path();
    if (isPortable(programs) && QFileInfo(around).isWritable() && !QStorageInfo(around).isReadOnly())
        return around;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString keptPath(const QString &path, const QString &programs)
{
    if (!isPortable(programs))
        return path;
    const QString root = stickRoot(programs);
#ifdef Q_OS_WIN
    constexpr Qt::CaseSensitivity letters = Qt::CaseInsensitive; // of drives
#else
    constexpr Qt::CaseSensitivity letters = Qt::CaseSensitive;
#endif
    return path.startsWith(root, letters) ? stickWord + path.mid(root.size()) : path;
}

QString pathFromKept(const QString &kept, const QString &programs)
{
    return kept.startsWith(stickWord) ? stickRoot(programs) + kept.mid(stickWord.size()) : kept;
}

} // namespace chuding
