// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_private.h"

#include "file_tools.h"
#include "library_sql.h"
#include "storage_place.h"
#include "work_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace chuding {

namespace {

/// Folders that are named to somebody who chose the folder above them.
constexpr qsizetype namedLibraries = 3;

Error formatError(const QString &path, const QString &what)
{
    return Error{Error::Code::Format, path + QLatin1StringView(": ") + what};
}

Result<void> requireLibraryFolder(const QString &path)
{
    if (QFileInfo(path).isFile())
        return formatError(path, libraryText(QT_TRANSLATE_NOOP("chuding::Library",
                                     "this is a file; a library is a folder NAME.chuding")));
    if (!QFileInfo(path).isDir())
        return Error{Error::Code::NotFound, path};
    if (QFileInfo(databasePath(path)).isFile())
        return {};
    const QStringList inside =
        QDir(path).entryList({QStringLiteral("*.chuding")}, QDir::Dirs | QDir::NoDotAndDotDot);
    if (inside.isEmpty())
        return formatError(
            path, libraryText(QT_TRANSLATE_NOOP("chuding::Library", "there is no library in this folder")));
    return formatError(
        path, libraryText(QT_TRANSLATE_NOOP("chuding::Library",
                              "there is no library in this folder itself, but in its folder %1"))
                  .arg(inside.mid(0, namedLibraries).join(QStringLiteral("、"))));
}

/// Ours, and of no newer version.
Result<void> requireOurDatabase(const Database &database, const QString &path)
{
    const Result<QVariant> id = database.value(sql::getApplicationId);
    if (!id && id.error().code != Error::Code::Format)
        return id.error();
    if (!id || id->toInt() != sql::applicationId)
        return formatError(path, libraryText(QT_TRANSLATE_NOOP("chuding::Library",
                                     "the database is not one of this program, or its head is damaged")));
    const Result<int> version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version > migrations().size())
        return Error{Error::Code::NewerVersion, QString::number(*version)};
    return {};
}

Result<void> requireWhole(const Database &database, const QString &path)
{
    const Result<QStringList> faults = database.column(sql::quickCheck);
    if (!faults && faults.error().code != Error::Code::Format)
        return faults.error();
    if (!faults)
        return formatError(path, faults.error().detail);
    if (*faults != QStringList{QStringLiteral("ok")})
        return formatError(
            path, libraryText(QT_TRANSLATE_NOOP("chuding::Library",
                                  "the database is damaged; restore the library from a backup (%1)"))
                      .arg(faults->join(QLatin1StringView("; "))));
    return {};
}

/// A file from elsewhere: without anything that would run by itself, and whole unless that is seen to later.
Result<void> requireSound(const Database &database, const QString &path, Soundness soundness)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return version.error();
    if (soundness == Soundness::CheckNow || *version < migrations().size()) {
        if (const Result<void> whole = requireWhole(database, path); !whole)
            return whole;
    }
    const Result<QStringList> foreign = database.column(sql::foreignObjects);
    if (!foreign)
        return foreign.error();
    if (!foreign->isEmpty())
        return formatError(
            path, libraryText(QT_TRANSLATE_NOOP("chuding::Library",
                                  "the database holds things that this program never puts there: %1"))
                      .arg(foreign->join(QLatin1StringView(", "))));
    return {};
}

/// WAL where the medium can, read back; else a rollback journal.
Result<void> setJournal(const Database &database, bool onNetworkDrive)
{
    if (!onNetworkDrive) {
        const Result<QVariant> mode = database.value(sql::journalWal);
        if (mode && mode->toString() == QLatin1StringView("wal"))
            return {};
    }
    const Result<QVariant> mode = database.value(sql::journalDelete);
    if (!mode)
        return mode.error();
    return {};
}

Result<LibraryInfo> readInfo(const Database &database, const QString &path)
{
    Result<QSqlQuery> query = database.run(sql::selectLibrary);
    if (!query)
        return query.error();
    const std::optional<OfficeRole> role =
        query->next() ? codeFromKey<OfficeRole>(query->value(3).toString()) : std::nullopt;
    if (!role)
        return formatError(
            path, libraryText(QT_TRANSLATE_NOOP("chuding::Library", "the library does not say whose it is")));
    return LibraryInfo{
        .id = QUuid::fromString(query->value(0).toString()),
        .unitName = query->value(1).toString(),
        .unitCode = query->value(2).toString(),
        .role = *role,
        .policyId = query->value(4).toString(),
        .demonstrationMoment = Moment::fromText(query->value(5).toString()).value_or(Moment()),
    };
}

Result<void> fillNewLibrary(const Database &database, const LibraryInfo &info, const QString &who)
{
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const QString id = uuidText(info.id);
    const Result<QSqlQuery> inserted = database.run(
        sql::insertLibrary, {id, boundText(info.unitName), boundText(info.unitCode), codeKey(info.role),
                                boundText(info.policyId), boundText(info.demonstrationMoment.toText())});
    if (!inserted)
        return inserted.error();
    const Moment now = info.demonstrationMoment.isKnown() ? info.demonstrationMoment : Moment::now();
    Result<AuditAppender> audit = AuditAppender::begin(database, who, now);
    if (!audit)
        return audit.error();
    const QString detail = QStringLiteral("version=%1 role=%2 policy=%3")
                               .arg(QString::number(migrations().size()), codeKey(info.role), info.policyId);
    if (const Result<void> logged = audit->append(QStringLiteral("create"), id, detail); !logged)
        return logged;
    return (*transaction)->commit();
}

/// The database of a new library in an empty folder; closed again, so that it is one file.
Result<void> makeDatabase(const QString &folder, const LibraryInfo &info, const QString &who)
{
    QFile file(databasePath(folder));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{Error::Code::Io, file.fileName() + QLatin1StringView(": ") + file.errorString()};
    file.close();
    const Result<std::unique_ptr<Database>> database =
        Database::open(databasePath(folder), Database::Access::ReadWrite);
    if (!database)
        return database.error();
    const Result<void> marked = (*database)->exec(QString(sql::setApplicationId).arg(sql::applicationId));
    if (!marked)
        return marked;
    if (const Result<void> made = migrate(**database, migrations(), QString()); !made)
        return made;
    return fillNewLibrary(**database, info, who);
}

/// A copy of the database and what its log holds, for reading from a medium that takes no lock files.
Result<void> copyDatabase(const QString &path, const QString &folder)
{
    for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
        QFile source(databasePath(path) + suffix);
        if (!source.copy(databasePath(folder) + suffix))
            return Error{Error::Code::Io, source.fileName() + QLatin1StringView(": ") + source.errorString()};
        QFile::setPermissions(
            databasePath(folder) + suffix, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    return {};
}

/// Whether the database answers at all (a WAL without its index on a read-only medium does not).
bool answers(const Result<std::unique_ptr<Database>> &database)
{
    return database && (*database)->value(sql::getApplicationId).ok() &&
           (*database)->value(sql::foreignObjects).ok();
}

} // namespace

QString databasePath(const QString &libraryPath)
{
    return libraryPath + QLatin1StringView("/library.sqlite");
}

Result<void> openForReading(
    const QString &path, std::unique_ptr<Database> &database, std::unique_ptr<QTemporaryDir> &copy)
{
    const QString file = databasePath(path);
    const bool isWritable = QFileInfo(path).isWritable() && !QStorageInfo(path).isReadOnly();
    const bool hasLog = QFileInfo(file + QLatin1StringView("-wal")).size() > 0;
    const Database::Access access =
        isWritable || hasLog ? Database::Access::ReadOnly : Database::Access::Immutable;
    Result<std::unique_ptr<Database>> opened = Database::open(file, access);
    if (!isWritable && hasLog && !answers(opened)) {
        copy = std::make_unique<QTemporaryDir>();
        if (!copy->isValid())
            return Error{Error::Code::Io, copy->errorString()};
        if (const Result<void> copied = copyDatabase(path, copy->path()); !copied)
            return copied;
        opened = Database::open(databasePath(copy->path()), Database::Access::ReadOnly);
    }
    if (!opened)
        return opened.error();
    database = *std::move(opened);
    return {};
}

Library::Library(std::unique_ptr<Private> content)
    : d(std::move(content))
{
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::create(
    const QString &path, const LibraryInfo &info, const QString &who)
{
    if (const Result<void> isFree = requireFree(path); !isFree)
        return isFree.error();
    LibraryInfo complete = info;
    if (complete.id.isNull())
        complete.id = QUuid::createUuid();
    const Result<QString> folder = AsideFolder::make(path);
    if (!folder)
        return folder.error();
    AsideFolder aside(*folder);
    if (const Result<void> made = makeDatabase(aside.path(), complete, who); !made)
        return made.error();
    if (!QDir(aside.path()).mkdir(QStringLiteral("files")))
        return Error{Error::Code::Io, aside.path()};
    if (const Result<void> moved = aside.moveTo(path); !moved)
        return moved.error();
    Result<std::unique_ptr<Library>> library = open(path, OpenMode::ReadWrite);
    if (library)
        (*library)->setOperator(who);
    // On a full disk the new library may not take its first lock or log: then nothing of it stays.
    if (!library && library.error().code != Error::Code::Locked)
        QDir(path).removeRecursively();
    return library;
}

namespace {

Result<void> openForWriting(const QString &path, bool onNetworkDrive, Soundness soundness,
    const Progress &updating, std::unique_ptr<Database> &database)
{
    if (!QFileInfo(databasePath(path)).isWritable())
        return Error{Error::Code::ReadOnly, databasePath(path)};
    Result<std::unique_ptr<Database>> opened =
        Database::open(databasePath(path), Database::Access::ReadWrite);
    if (!opened)
        return opened.error();
    if (const Result<void> ours = requireOurDatabase(**opened, path); !ours)
        return ours;
    if (const Result<void> sound = requireSound(**opened, path, soundness); !sound)
        return sound;
    if (const Result<void> set = setJournal(**opened, onNetworkDrive); !set)
        return set;
    const Result<int> version = schemaVersion(**opened);
    if (!version)
        return version.error();
    const QString backup =
        QStringLiteral("%1/library.before-version-%2.sqlite").arg(path, QString::number(migrations().size()));
    if (const Result<void> done = migrate(**opened, migrations(), backup, updating); !done)
        return done;
    database = *std::move(opened);
    return {};
}

Result<void> requireCurrent(const Database &database, const QString &path)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version < migrations().size())
        return Error{Error::Code::ReadOnly, path + QLatin1StringView(": ") +
                                                libraryText(QT_TRANSLATE_NOOP("chuding::Library",
                                                    "the library is of an older version and must be opened "
                                                    "for writing once to be brought up to date"))};
    return {};
}

} // namespace

Result<std::unique_ptr<Library>> Library::open(
    const QString &givenPath, OpenMode mode, Soundness soundness, const Progress &updating)
{
    const QString path = QDir::cleanPath(QFileInfo(givenPath).absoluteFilePath());
    if (const Result<void> isLibrary = requireLibraryFolder(path); !isLibrary)
        return isLibrary.error();
    auto content = std::make_unique<Private>(path);
    content->readOnly = mode == OpenMode::ReadOnly;
    content->onNetworkDrive = isNetworkFileSystem(QStorageInfo(path).fileSystemType());
    if (mode == OpenMode::ReadWrite) {
        Result<std::unique_ptr<LibraryLock>> lock = LibraryLock::acquire(path);
        if (!lock)
            return lock.error();
        content->lock = *std::move(lock);
        const Result<void> opened =
            openForWriting(path, content->onNetworkDrive, soundness, updating, content->database);
        if (!opened)
            return opened.error();
        content->files.removeLeftovers();
        removeLeftWorkFolders(path);
    } else {
        if (const Result<void> opened = openForReading(path, content->database, content->copy); !opened)
            return opened.error();
        if (const Result<void> ours = requireOurDatabase(*content->database, path); !ours)
            return ours.error();
        if (const Result<void> sound = requireSound(*content->database, path, soundness); !sound)
            return sound.error();
        if (const Result<void> current = requireCurrent(*content->database, path); !current)
            return current.error();
    }
    Result<LibraryInfo> info = readInfo(*content->database, path);
    if (!info)
        return info.error();
    content->info = *std::move(info);
    return std::unique_ptr<Library>(new Library(std::move(content)));
}

Result<void> Library::checkSound() const
{
    return requireWhole(*d->database, d->path);
}

std::optional<LibraryHolder> Library::holder(const QString &path)
{
    return readHolder(path);
}

Result<void> Library::unlock(const QString &path, const LibraryHolder &seen)
{
    return removeForeignLock(path, seen);
}

} // namespace chuding
