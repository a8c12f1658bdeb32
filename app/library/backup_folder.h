// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

#include <QString>
#include <QStringList>

namespace chuding {

/// Backups of the library `id` in `folder`, the newest first. Named `NAME-20241020-120000.chuding`; what has
/// another name, cannot be opened or is of another library is no backup of ours.
[[nodiscard]] QStringList backupsIn(const QString &folder, QUuid id);
/// How the library was called: the backup's name without its time; another name as it is.
[[nodiscard]] QString nameBeforeBackup(const QString &fileName);

/// A new backup in `folder` (made when missing), then all but the newest `keep` (≥ 1) backups of this library
/// go. Nothing else is touched, and nothing goes when the new one failed. Path of the new one.
Result<QString> backUpInto(
    const Library &library, const QString &folder, int keep, const Progress &progress = {});

} // namespace chuding
