// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_folder.h"

#include "library.h"

#include <QDir>

namespace chuding {

namespace {
const QString workFolderName = QStringLiteral(".way-");
}

Result<WorkFolder> WorkFolder::make(const Library &library)
{
    const QString place = library.isReadOnly() ? QDir::tempPath() : library.path();
    auto folder = std::make_shared<QTemporaryDir>(QDir(place).filePath(workFolderName)); // six signs more
    if (!folder->isValid())
        return Error{Error::Code::Io, place + QLatin1StringView(": ") + folder->errorString()};
    return WorkFolder(std::move(folder));
}

void removeLeftWorkFolders(const QString &libraryPath)
{
    const QDir folder(libraryPath);
    for (const QString &name : folder.entryList({workFolderName + QLatin1StringView("??????")},
             QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        QDir(folder.filePath(name)).removeRecursively();
}

} // namespace chuding
