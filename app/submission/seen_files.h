// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "scans/look_facts.h"

namespace chuding {

/// A stored file of an attachment that nobody has looked into yet.
struct UnseenFile
{
    QString sha256;
    QString path;
    QUuid dossier;
};

/// Those of the dossier that are not in `seen`; if letters can be recognized, also those that lack that
/// there. Files that are missing are left out, and those that are taken though nothing here can read them
/// (OFD).
[[nodiscard]] QList<UnseenFile> unseenFiles(
    const Library &library, const Dossier &dossier, const ScanFactsByFile &seen, bool canRecognize = false);
/// Whether there are files that would be seen better if letters can be recognized by now.
[[nodiscard]] bool lackRecognition(const ScanFactsByFile &seen);

/// What was seen in the files of a library and kept there; what an earlier version saw is left out.
[[nodiscard]] Result<ScanFactsByFile> seenFiles(const Library &library);
/// As it was kept; nothing when nobody has looked.
[[nodiscard]] Result<std::optional<FileLook>> seenFile(const Library &library, const QString &sha256);
/// As `Library::keepLooks` takes it. Nothing when the same file may be seen otherwise the next time: the
/// machine was too slow, or nothing could look.
[[nodiscard]] std::optional<QByteArray> lastingLook(const FileLook &look);

} // namespace chuding
