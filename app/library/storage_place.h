// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace chuding {

/// What is known of the medium on which a path, which need not exist, lies or would lie.
struct StoragePlace
{
    qint64 freeBytes = -1;    ///< for this user; negative: not known
    bool isTaken = false;     ///< something other than an empty folder is there
    bool isWritable = false;  ///< the nearest folder that exists
    bool isOnNetwork = false; ///< as far as its kind tells
    bool isRemovable = false; ///< a stick or card, as far as its kind tells

    bool operator==(const StoragePlace &) const = default;
};

/// Asks the system, which can take long on a network drive: not for the GUI thread.
[[nodiscard]] StoragePlace storagePlace(const QString &path);

[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);
/// A path like \\server\share.
[[nodiscard]] bool isNetworkPath(const QString &path);
/// Sticks are formatted so that every PC reads them, and are mounted under /media or /run/media.
[[nodiscard]] bool isRemovableKind(const QByteArray &fileSystem, const QString &mountPoint);

} // namespace chuding
