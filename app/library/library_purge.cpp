// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_private.h"
#include "library_sql.h"

#include <QDir>
#include <QFile>

namespace chuding {

namespace {

QStringList earlierCopies(const QString &path)
{
    const QDir folder(path);
    QStringList copies;
    for (const QString &name :
        folder.entryList({QStringLiteral("library.before-version-*")}, QDir::Files | QDir::Hidden))
        copies.append(folder.filePath(name));
    return copies;
}

Result<int> rowsOf(const Database &database, QLatin1StringView sql)
{
    const Result<QVariant> count = database.value(sql);
    if (!count)
        return count.error();
    return count->toInt();
}

Result<void> countRows(const Database &database, Purged &purged)
{
    const std::pair<QLatin1StringView, int *> counts[] = {{sql::countAllDossiers, &purged.dossiers},
        {sql::countAllRounds, &purged.rounds}, {sql::countPackages, &purged.packages},
        {sql::countStoredFiles, &purged.files}};
    for (const auto &[statement, place] : counts) {
        const Result<int> rows = rowsOf(database, statement);
        if (!rows)
            return rows.error();
        *place = *rows;
    }
    return {};
}

} // namespace

Result<Purged> Library::purge(const Progress &progress)
{
    if (d->readOnly)
        return Error{Error::Code::ReadOnly, d->path};
    // What is deleted is overwritten with zeros, in tables and indexes.
    if (const Result<void> set = d->database->exec(QString(sql::secureDeleteOn)); !set)
        return set.error();
    const auto forget = [this](RecordWriter &writer) -> Result<Purged> {
        Purged purged;
        if (const Result<void> counted = countRows(*d->database, purged); !counted)
            return counted.error();
        for (const QLatin1StringView statement : sql::deleteAllRecords) {
            if (const Result<void> done = d->database->exec(QString(statement)); !done)
                return done.error();
        }
        const QString detail = QStringLiteral("dossiers=%1 rounds=%2 packages=%3 files=%4")
                                   .arg(purged.dossiers)
                                   .arg(purged.rounds)
                                   .arg(purged.packages)
                                   .arg(purged.files);
        if (const Result<void> logged =
                writer.audit().append(QStringLiteral("purge"), uuidText(d->info.id), detail);
            !logged)
            return logged.error();
        return purged;
    };
    Result<Purged> purged = d->change<Purged>(forget);
    if (!purged)
        return purged;
    // From here on nothing can be taken back; whatever cannot be removed is named.
    for (const QLatin1StringView statement : {sql::vacuum, sql::emptyWal}) {
        if (const Result<void> done = d->database->exec(QString(statement)); !done)
            purged->leftBehind.append(databasePath(d->path));
    }
    const QStringList paths = d->files.everything() + earlierCopies(d->path);
    qint64 done = 0;
    for (const QString &path : paths) {
        if (!QFile::remove(path))
            purged->leftBehind.append(path);
        static_cast<void>(goOn(progress, ++done, paths.size())); // too late to stop
    }
    purged->leftBehind.removeDuplicates();
    return purged;
}

} // namespace chuding
