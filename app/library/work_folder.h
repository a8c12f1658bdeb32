// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace chuding {

class Library;

/// A folder within a library's own for what must lie open nowhere else: a package before it is encrypted for
/// the way, or after it was opened. Its owner's alone; it goes with the object, and what a program that was
/// killed left of one goes when the library is next opened for writing. For a library that is only read it
/// lies among the system's temporary files.
class WorkFolder
{
public:
    [[nodiscard]] static Result<WorkFolder> make(const Library &library);
    [[nodiscard]] QString path() const { return m_folder->path(); }

private:
    explicit WorkFolder(std::shared_ptr<QTemporaryDir> folder)
        : m_folder(std::move(folder))
    {
    }
    std::shared_ptr<QTemporaryDir> m_folder; ///< gone with the last copy
};

/// By whoever alone writes to the library, before it makes one.
void removeLeftWorkFolders(const QString &libraryPath);

} // namespace chuding
