// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/scan_facts.h"
#include "library/library.h"

namespace chuding {

/// A stored file of an attachment that nobody has looked into yet.
struct UnseenFile
{
    QString sha256;
    QString path;
    QUuid dossier;
};

/// Those of the dossier that are not in `seen`. Files that are missing are left out.
[[nodiscard]] QList<UnseenFile> unseenFiles(
    const Library &library, const Dossier &dossier, const ScanFactsByFile &seen);

} // namespace chuding
