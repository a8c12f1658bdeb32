// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QStringList>

namespace chuding {

/// The local files that are being dropped; folders are left out.
[[nodiscard]] QStringList droppedFiles(const QMimeData *data);
/// .xlsx, .csv and what Excel calls them: to be imported rather than attached.
[[nodiscard]] bool looksLikeRoster(const QString &path);

} // namespace chuding
