// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_intake.h"

#include "domain/whole_file.h"
#include "library_private.h"
#include "library_sql.h"
#include "sha256.h"

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

Result<StoredFile> FileIntake::add(const QString &name, const QString &expectedSha256, const Copy &copy)
{
    bool isNew = false;
    const auto lookup = [&](const QString &sha256) -> Result<std::optional<StoredFile>> {
        if (!expectedSha256.isEmpty() && sha256 != expectedSha256)
            return Error{Error::Code::Format, name};
        Result<std::optional<StoredFile>> known = findStoredFile(m_database, sha256);
        const Result<QString> place = m_store.pathOf({sha256, FileStore::extensionFor(name), 0});
        isNew = known && !*known && place && !QFileInfo::exists(*place);
        return known;
    };
    Result<StoredFile> file = copy(lookup);
    if (file && isNew)
        m_new.append(*file);
    return file;
}

Result<StoredFile> FileIntake::add(
    const QString &path, const Progress &progress, const QString &expectedSha256)
{
    return add(path, expectedSha256,
        [&](const FileStore::Lookup &lookup) { return m_store.add(path, lookup, progress); });
}

Result<StoredFile> FileIntake::add(const IncomingFile &file, const Progress &progress)
{
    const auto fill = [&](QFileDevice &target) -> Result<QString> {
        Sha256Hasher hasher;
        qint64 done = 0;
        std::optional<Error> failed;
        const Result<void> read = file.read([&](QByteArrayView bytes) {
            hasher.add(bytes);
            done += bytes.size();
            if (const Result<void> written = writeAll(target, bytes); !written)
                failed = written.error();
            else if (!goOn(progress, done, file.sizeBytes))
                failed = Error{Error::Code::Cancelled, {}};
            return !failed;
        });
        if (failed)
            return *failed;
        if (!read)
            return read.error();
        return QString::fromLatin1(hasher.takeHex());
    };
    return add(file.fileName, file.sha256,
        [&](const FileStore::Lookup &lookup) { return m_store.addContent(file.fileName, fill, lookup); });
}

Result<void> FileIntake::list(const QList<StoredFile> &files, Moment now) const
{
    if (const Result<void> lasting = m_store.makeLasting(files); !lasting)
        return lasting;
    for (const StoredFile &file : files) {
        const Result<QSqlQuery> listed = m_database.run(
            sql::insertFile, {file.sha256, file.extension, file.sizeBytes, boundText(now.toText())});
        if (!listed)
            return listed.error();
    }
    return {};
}

} // namespace chuding
