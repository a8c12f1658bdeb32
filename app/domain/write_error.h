// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

class QFileDevice;

namespace chuding {

/// Why writing to `path` failed: `DiskFull` when there is no room left beside it, else `Io` with `reason`.
[[nodiscard]] Error writeError(const QString &path, const QString &reason);
/// The same for an open file.
[[nodiscard]] Error writeError(const QFileDevice &file);
/// `DiskFull`; names the disk of `path` where it has a name of its own (a stick), else the folder.
[[nodiscard]] Error fullDiskError(const QString &path);
/// Whether the disk of `path`, which need not be there yet, has hardly room for a page.
[[nodiscard]] bool isDiskFull(const QString &path);

} // namespace chuding
