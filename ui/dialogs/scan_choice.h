// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace chuding {

class Prompt;

/// For the dialog in which scans are chosen.
[[nodiscard]] QString scanFilter();
/// Of these, files whose pages can be put together.
[[nodiscard]] QString pageFilter();
/// By its name: JPEG, PNG or TIFF.
[[nodiscard]] bool isPictureFile(const QString &path);
/// Those of `paths` that can be attached to a dossier; of the others it is told why they cannot.
[[nodiscard]] QStringList onlyScans(Prompt &prompt, QWidget *parent, const QStringList &paths);

} // namespace chuding
