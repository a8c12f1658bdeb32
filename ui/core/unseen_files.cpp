// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/unseen_files.h"

namespace chuding {

QList<UnseenFile> unseenFiles(const Library &library, const Dossier &dossier, const ScanFactsByFile &seen)
{
    QList<UnseenFile> files;
    for (const Attachment &attachment : dossier.attachments) {
        if (attachment.sha256.isEmpty() || seen.contains(attachment.sha256))
            continue;
        if (const auto path = library.filePath(attachment))
            files.append({attachment.sha256, *path, dossier.id});
    }
    return files;
}

} // namespace chuding
