// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "library.h"

#include <QString>

#include <memory>
#include <optional>

class QLockFile;

// For this layer only.

namespace chuding {

/// Says that this process writes to a library. A lock left by a dead process of this machine is taken over.
class LibraryLock final
{
public:
    /// `Locked` with a sentence about the holder; `ReadOnly` when the folder cannot be written to.
    static Result<std::unique_ptr<LibraryLock>> acquire(const QString &libraryPath);
    LibraryLock(const LibraryLock &) = delete;
    LibraryLock &operator=(const LibraryLock &) = delete;
    ~LibraryLock();

private:
    explicit LibraryLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

/// Who is named in the lock file; nothing when there is none or it cannot be read.
[[nodiscard]] std::optional<LibraryHolder> readHolder(const QString &libraryPath);

/// See `Library::unlock`.
[[nodiscard]] Result<void> removeForeignLock(const QString &libraryPath, const LibraryHolder &seen);

} // namespace chuding
