// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage_place.h"

#include <QDir>
#include <QFileInfo>
#include <QList>
#include <QStorageInfo>

namespace chuding {

namespace {

QString nearestFolder(const QString &path)
{
    QFileInfo info(path);
    while (!info.isDir() && !info.isRoot() && info.absolutePath() != info.absoluteFilePath())
        info = QFileInfo(info.absolutePath());
    return info.absoluteFilePath();
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> types{"cifs", "smb3", "smbfs", "nfs", "nfs4", "afpfs", "fuse.sshfs"};
    return types.contains(type);
}

bool isNetworkPath(const QString &path)
{
    return QDir::fromNativeSeparators(path).startsWith(QLatin1StringView("//"));
}

bool isRemovableKind(const QByteArray &fileSystem, const QString &mountPoint)
{
    static const QList<QByteArray> types{"vfat", "msdos", "exfat", "fat", "fat32"};
    return types.contains(fileSystem.toLower()) || mountPoint.startsWith(QLatin1StringView("/media/")) ||
           mountPoint.startsWith(QLatin1StringView("/run/media/"));
}

StoragePlace storagePlace(const QString &path)
{
    StoragePlace place;
    const QFileInfo target(path);
    place.isTaken =
        (target.exists() || target.isSymLink()) &&
        (!target.isDir() || target.isSymLink() ||
            !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
    const QString folder = nearestFolder(path);
    place.isWritable = QFileInfo(folder).isWritable();
    const QStorageInfo storage(folder);
    if (storage.isValid())
        place.freeBytes = storage.bytesAvailable();
    place.isOnNetwork = isNetworkFileSystem(storage.fileSystemType()) || isNetworkPath(path);
    place.isRemovable = isRemovableKind(storage.fileSystemType(), storage.rootPath());
    return place;
}

} // namespace chuding
