// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

class QFile;

// For this layer only: what Qt lacks about files.

namespace chuding {

/// Waits until the written bytes are on the medium.
Result<void> syncFile(QFile &file);
/// The same for a file or a folder's list of names.
Result<void> syncPath(const QString &path);

/// The same for files below `root` and the names on the way to them. On Linux many cost one wait for all.
Result<void> syncFiles(const QString &root, const QStringList &files);

/// Gives a file another name within a file system, never that of something that is there (`Exists`).
Result<void> rename(const QString &from, const QString &to);
/// The same for a file or folder, and waits until the name is on the medium.
Result<void> moveInto(const QString &from, const QString &to);

/// `path`, or with `-2`, `-3` … before the suffix when that is taken.
[[nodiscard]] QString freePath(const QString &path);

/// A folder that is removed with its content unless it was moved away.
class AsideFolder final
{
public:
    /// A new folder beside `target`, on the same file system.
    static Result<QString> make(const QString &target);
    explicit AsideFolder(QString path)
        : m_path(std::move(path))
    {
    }
    AsideFolder(const AsideFolder &) = delete;
    AsideFolder &operator=(const AsideFolder &) = delete;
    ~AsideFolder();

    [[nodiscard]] QString path() const { return m_path; }
    /// Syncs the folder and gives it its name; `target` may be an empty folder.
    Result<void> moveTo(const QString &target);

private:
    QString m_path;
};

/// Whether `path`, which need not exist, is `folder` or lies in it, links followed.
[[nodiscard]] bool isWithin(const QString &path, const QString &folder);

/// `Exists` when there is something at `path` other than an empty folder.
Result<void> requireFree(const QString &path);

} // namespace chuding
