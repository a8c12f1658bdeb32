// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "library/scan_proposal.h"

namespace chuding {

/// A file that may be attached.
struct ScanFile
{
    QString path; ///< absolute
    qint64 size = 0;
    ScanProposal proposal; ///< its path begins with the name of the folder that was chosen
};

struct ScanReading
{
    QList<ScanApplicant> applicants; ///< in the order of Chinese lists
    QStringList searchKeys;          ///< of the applicants: what they are found by, folded
    QList<ScanFile> files;
};

/// Lists the files and folders that were chosen or dropped and proposes whose they are. Takes its time; any
/// thread that may use `library`.
[[nodiscard]] Result<ScanReading> readScans(const Library &library, const QStringList &paths);

/// What came of attaching files.
struct ScansAttached
{
    QList<Dossier> before;
    QList<StoredDossier> after; ///< those that changed
    int added = 0;              ///< files that were not there yet
    QStringList faults;         ///< of files that cannot be shown: name and why, translated

    /// ` · cannot be shown: …`, to be put behind a message; empty when all can.
    [[nodiscard]] QString faultText() const;
};

/// One transaction; the pages of each file are counted first. Any thread that may use `library`. Progress
/// counts bytes.
[[nodiscard]] Result<ScansAttached> attachScans(
    Library &library, const QList<FileForDossier> &files, const QString &why, const Progress &progress);

} // namespace chuding
