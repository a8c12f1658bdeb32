// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "write_error.h"

#include <QDir>
#include <QFileDevice>
#include <QFileInfo>
#include <QStorageInfo>

namespace chuding {

namespace {
/// Less than a database or a journal needs to grow, more than what a failed write may leave over.
constexpr qint64 hardlyRoomBytes = 256 * 1024;

/// The nearest folder that is there.
QString presentFolder(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo(folder).isDir() && folder != QFileInfo(folder).absolutePath())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

} // namespace

Error fullDiskError(const QString &path)
{
    const QString folder = presentFolder(path);
    const QString root = QStorageInfo(folder).rootPath();
    const bool hasName = !root.isEmpty() && root != QLatin1StringView("/");
    return Error{Error::Code::DiskFull, QDir::toNativeSeparators(hasName ? root : folder)};
}

bool isDiskFull(const QString &path)
{
    const QStorageInfo storage(presentFolder(path));
    return storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < hardlyRoomBytes;
}

Error writeError(const QString &path, const QString &reason)
{
    if (isDiskFull(path))
        return fullDiskError(path);
    const QString place = QDir::toNativeSeparators(path);
    return Error{Error::Code::Io, reason.isEmpty() ? place : place + QLatin1StringView(": ") + reason};
}

Error writeError(const QFileDevice &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return fullDiskError(file.fileName());
    return writeError(file.fileName(), file.errorString());
}

} // namespace chuding
