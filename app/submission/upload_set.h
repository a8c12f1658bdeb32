// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "scans/reduce.h"

#include <functional>

namespace chuding {

/// A paper of one applicant that is to be uploaded to the platform.
struct UploadItem
{
    AttachmentKind kind = AttachmentKind::Diploma;
    QString name;         ///< `01 毕业证`, without an ending; empty without a source
    QString source;       ///< the file in the library's store; empty: there is none
    bool isLost = false;  ///< the library should have it, else the dossier only states it
    qint64 sizeBytes = 0; ///< of the source
    int pages = 0;        ///< 0: not known
};

struct UploadFolder
{
    QUuid dossier;
    QString applicant;
    QString maskedIdNumber;
    QString name; ///< `张试例`, `张试例 9016` where the library has two of that name
    QList<UploadItem> items;
};

/// What an upload set will hold.
struct UploadPlan
{
    QString libraryPath;
    QList<UploadFolder> folders;

    [[nodiscard]] int files() const;    ///< with a source
    [[nodiscard]] qint64 bytes() const; ///< of these
};

/// The papers of these people, of everybody when there are none: by slot in the order of the notice,
/// numbered. Folders are named with the whole library in view, so that they are named alike the next time.
[[nodiscard]] Result<UploadPlan> planUploadSet(const Library &library, const QList<QUuid> &ids = {});

/// As `reduceFile`, which runs where it may break.
using ReduceFunction =
    std::function<Result<Reduction>(const QString &source, const QString &target, qint64 mostBytes)>;

/// What became of one item, or of an applicant without any.
struct UploadLine
{
    enum class Outcome {
        Copied,      ///< byte by byte
        Reduced,     ///< written smaller
        LeftOut,     ///< too large, unreadable or lost
        NotAttached, ///< there is no file
    };
    Outcome outcome = Outcome::NotAttached;
    QString applicant;
    QString maskedIdNumber;
    QString paper; ///< 毕业证
    QString path;  ///< within the set, `张试例/01 毕业证.pdf`; empty: not written
    int pages = 0; ///< 0: not known
    qint64 before = 0;
    qint64 after = 0; ///< 0: not written
    int dpi = 0;      ///< to which pictures were brought; 0: as they were
    QString remark;   ///< translated; empty: nothing to say
};

struct UploadReport
{
    QList<UploadLine> lines;
    [[nodiscard]] int count(UploadLine::Outcome outcome) const;
    [[nodiscard]] qint64 bytes() const; ///< written, without the list
};

/// The name of the list within the set: whose paper is which file, what was made smaller and what was left
/// out.
[[nodiscard]] QString uploadListName();

/// Writes the set to `folder`, which is new or empty (`Exists`) and outside the library: everything beside it
/// first, then it gets its name, so that there is all or nothing. No file has more than `mostBytes`; what
/// does not fit or cannot be read is left out and stands in the list with the reason. `NotFound` when nobody
/// has a file, or `chuding-inspect` is not there; errors of `reduce` that are none of the file's end it.
/// Progress counts the bytes that were read. The folder is its owner's alone.
[[nodiscard]] Result<UploadReport> writeUploadSet(const UploadPlan &plan, const QString &folder,
    qint64 mostBytes, const ReduceFunction &reduce, const Progress &progress = {});

} // namespace chuding
