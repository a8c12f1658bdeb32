// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QStringList>

namespace chuding {

/// The local files and folders that are being dropped.
[[nodiscard]] QStringList droppedPaths(const QMimeData *data);
[[nodiscard]] bool holdsFolder(const QStringList &paths);
/// .xlsx, .csv and what Excel calls them: to be imported rather than attached.
[[nodiscard]] bool looksLikeRoster(const QString &path);
/// A .zip, or one that is encrypted for the way.
[[nodiscard]] bool looksLikePackage(const QString &path);
/// A .chuding-policy: a notice or holidays, to be installed.
[[nodiscard]] bool looksLikeNotice(const QString &path);
/// A folder NAME.chuding.
[[nodiscard]] bool looksLikeLibrary(const QString &path);

/// Whether rows of a spreadsheet were copied, rather than files or a piece of text.
[[nodiscard]] bool looksLikeTable(const QMimeData *data);
/// The rows, tabs between their cells; empty when `data` is no table.
[[nodiscard]] QString pastedRows(const QMimeData *data);

} // namespace chuding
