// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/write_error.h"
#include "file_tools.h"
#include "library_private.h"
#include "library_sql.h"
#include "sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chuding {

namespace {

/// Faults named before the list is cut.
constexpr qsizetype namedFaults = 10;

Result<void> copyOne(const QString &from, const QString &to, const QString &sha256, const Progress &progress)
{
    if (!QDir().mkpath(QFileInfo(to).absolutePath()))
        return writeError(QFileInfo(to).absolutePath(), {});
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{source.exists() ? Error::Code::Io : Error::Code::Format,
            from + QLatin1StringView(": ") + source.errorString()};
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return writeError(target);
    const Result<QString> hash = copyHashed(source, target, progress);
    if (!hash)
        return hash.error();
    if (*hash != sha256)
        return Error{Error::Code::Format, from};
    return {};
}

Result<void> copyFiles(const QList<StoredFile> &files, const FileStore &source, const FileStore &target,
    const Progress &progress)
{
    qint64 total = 0;
    for (const StoredFile &file : files)
        total += file.sizeBytes;
    qint64 done = 0;
    for (const StoredFile &file : files) {
        const Result<QString> from = source.pathOf(file);
        if (!from)
            return from.error();
        const Progress within = [&](qint64 bytes, qint64) { return goOn(progress, done + bytes, total); };
        const Result<void> copied = copyOne(*from, *target.pathOf(file), file.sha256, within);
        if (!copied)
            return copied;
        done += file.sizeBytes;
    }
    return target.makeLasting(files);
}

Result<void> requireNoProblems(const Library &library, const Progress &progress)
{
    Result<QList<VerifyProblem>> problems = library.verify(progress);
    if (!problems)
        return problems.error();
    // A file that belongs to nothing is not copied and harms nothing.
    problems->removeIf(
        [](const VerifyProblem &problem) { return problem.kind == VerifyProblem::Kind::StrayFile; });
    if (problems->isEmpty())
        return {};
    QStringList lines;
    for (const VerifyProblem &problem : problems->first(qMin(problems->size(), namedFaults)))
        lines.append(problem.subject + QLatin1StringView(": ") + problem.detail);
    return Error{Error::Code::Format, lines.join(u'\n')};
}

Result<void> requireFreeOutside(const QString &targetPath, const QString &library)
{
    if (const Result<void> isFree = requireFree(targetPath); !isFree)
        return isFree;
    if (isWithin(targetPath, library))
        return Error{Error::Code::Io, targetPath + QLatin1StringView(": ") +
                                          libraryText(QT_TRANSLATE_NOOP("chuding::Library",
                                              "this place is inside the library itself; choose another"))};
    return {};
}

} // namespace

Result<void> Library::backup(const QString &targetPath, const Progress &progress) const
{
    if (const Result<void> isFree = requireFreeOutside(targetPath, d->path); !isFree)
        return isFree;
    const Result<QString> folder = AsideFolder::make(targetPath);
    if (!folder)
        return folder.error();
    AsideFolder aside(*folder);
    if (const Result<void> copied = d->copyInto(aside.path(), progress); !copied)
        return copied;
    return aside.moveTo(targetPath);
}

Result<void> Library::Private::copyInto(const QString &folder, const Progress &progress) const
{
    // The database first: files are only ever added, so all that this state names are there.
    const Result<QSqlQuery> copied = database->run(sql::vacuumInto, {databasePath(folder)});
    if (!copied && copied.error().code == Error::Code::DiskFull) // that of the copy
        return fullDiskError(folder);
    if (!copied && copied.error().code == Error::Code::Io)
        return writeError(databasePath(folder), {});
    if (!copied)
        return copied.error();
    if (const Result<void> synced = syncPath(databasePath(folder)); !synced)
        return synced;
    if (!QDir(folder).mkdir(QStringLiteral("files")))
        return Error{Error::Code::Io, folder};
    const Result<std::unique_ptr<Library>> made = open(folder, OpenMode::ReadOnly);
    if (!made)
        return made.error();
    const Result<QList<StoredFile>> stored = (*made)->d->storedFiles();
    if (!stored)
        return stored.error();
    if (const Result<void> done = copyFiles(*stored, files, (*made)->d->files, progress); !done)
        return done;
    return requireNoProblems(**made, progress);
}

Result<void> Library::restore(const QString &backupPath, const QString &targetPath, const Progress &progress)
{
    if (const Result<void> isFree = requireFreeOutside(targetPath, backupPath); !isFree)
        return isFree;
    const Result<std::unique_ptr<Library>> source = open(backupPath, OpenMode::ReadOnly);
    if (!source)
        return source.error();
    const Result<QString> folder = AsideFolder::make(targetPath);
    if (!folder)
        return folder.error();
    AsideFolder aside(*folder);
    // The copy is verified as a whole before it gets its name, and with it everything in the backup.
    if (const Result<void> copied = (*source)->d->copyInto(aside.path(), progress); !copied)
        return copied;
    const Result<QString> head = (*source)->auditHead();
    if (!head)
        return head.error();
    {
        // Closed again before it gets its name: whoever finds it finds it finished.
        const Result<std::unique_ptr<Library>> restored = open(aside.path(), OpenMode::ReadWrite);
        if (!restored)
            return restored.error();
        const Result<void> noted = (*restored)->recordEvent(
            QStringLiteral("restore"), uuidText((*restored)->info().id), QStringLiteral("head=") + *head);
        if (!noted)
            return noted;
    }
    return aside.moveTo(targetPath);
}

} // namespace chuding
