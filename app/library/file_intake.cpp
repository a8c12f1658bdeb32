// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_intake.h"

#include "library_private.h"
#include "library_sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chuding {

FileIntake::~FileIntake()
{
    for (const StoredFile &file : m_new) {
        const Result<std::optional<StoredFile>> listed = findStoredFile(m_database, file.sha256);
        const Result<QString> path = m_store.pathOf(file);
        if (!listed || *listed || !path)
            continue;
        QFile::remove(*path);
        QDir().rmdir(QFileInfo(*path).absolutePath()); // only when nothing else is in it
    }
}

Result<StoredFile> FileIntake::add(
    const QString &path, const Progress &progress, const QString &expectedSha256)
{
    bool isNew = false;
    const auto lookup = [&](const QString &sha256) -> Result<std::optional<StoredFile>> {
        if (!expectedSha256.isEmpty() && sha256 != expectedSha256)
            return Error{Error::Code::Format, path};
        Result<std::optional<StoredFile>> known = findStoredFile(m_database, sha256);
        const Result<QString> place = m_store.pathOf({sha256, FileStore::extensionFor(path), 0});
        isNew = known && !*known && place && !QFileInfo::exists(*place);
        return known;
    };
    Result<StoredFile> file = m_store.add(path, lookup, progress);
    if (file && isNew)
        m_new.append(*file);
    return file;
}

Result<void> FileIntake::list(const StoredFile &file, Moment now) const
{
    const Result<QSqlQuery> listed = m_database.run(
        sql::insertFile, {file.sha256, file.extension, file.sizeBytes, boundText(now.toText())});
    if (!listed)
        return listed.error();
    return {};
}

} // namespace chuding
