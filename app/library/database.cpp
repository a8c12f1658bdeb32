// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "domain/pinyin.h"
#include "domain/write_error.h"
#include "file_tools.h"
#include "library_sql.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <QUuid>

#include <utility>
#include <vector>

namespace chuding {

namespace {

// Primary result codes of SQLite, <sqlite3.h>.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteConstraint = 19;
constexpr int sqliteNotADatabase = 26;

Error::Code codeOf(int primary)
{
    switch (primary) {
    case sqliteBusy:
    case sqliteLocked:
        return Error::Code::Locked;
    case sqliteReadOnly:
        return Error::Code::ReadOnly;
    case sqliteFull:
        return Error::Code::DiskFull;
    case sqliteIoError:
    case sqliteCannotOpen:
        return Error::Code::Io;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return Error::Code::Format;
    case sqliteConstraint:
        return Error::Code::Conflict;
    default:
        return Error::Code::Internal;
    }
}

/// What it is about, in the user's words where SQLite's would say nothing to him.
QString databaseText(Error::Code code, const QString &itsWords)
{
    switch (code) {
    case Error::Code::DiskFull:
        return QCoreApplication::translate("chuding::Library", "that of the library");
    case Error::Code::Format:
        return QCoreApplication::translate(
            "chuding::Library", "the database is damaged; restore the library from a backup (%1)")
            .arg(itsWords);
    case Error::Code::Io:
    case Error::Code::ReadOnly:
        return QCoreApplication::translate("chuding::Library", "the database of the library (%1)")
            .arg(itsWords);
    default:
        return itsWords;
    }
}

QString connectOptions(Database::Access access)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI");
    if (access != Database::Access::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    return options;
}

QString fileUri(const QString &file, Database::Access access)
{
    QString uri = QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    uri += access == Database::Access::ReadWrite ? QStringLiteral("?mode=rw") : QStringLiteral("?mode=ro");
    if (access == Database::Access::Immutable)
        uri += QStringLiteral("&immutable=1");
    return uri;
}

} // namespace

Error databaseError(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const Error::Code known = isNumber ? codeOf(code & 0xff) : Error::Code::Internal;
    return Error{known, databaseText(known, error.text().trimmed())};
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    std::unique_ptr<Database> database(new Database);
    database->m_file = file;
    database->m_name = QUuid::createUuid().toString();
    database->m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_name);
    database->m_connection.setConnectOptions(connectOptions(access));
    database->m_connection.setDatabaseName(fileUri(QFileInfo(file).absoluteFilePath(), access));
    if (!database->m_connection.open())
        return database->named(databaseError(database->m_connection.lastError()));
    // No `query_only`: it would forbid VACUUM INTO, and the connection itself only reads.
    const QLatin1StringView pragmas[] = {
        sql::foreignKeysOn, sql::trustedSchemaOff, sql::cellSizeCheckOn, sql::synchronousFull};
    for (const QLatin1StringView pragma : pragmas) {
        if (const Result<void> done = database->exec(QString(pragma)); !done)
            return done.error();
    }
    return database;
}

Database::~Database()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Error Database::named(const Error &error) const
{
    // A full disk has no room for the log that a database is opened with, which SQLite calls an I/O error.
    if (error.code == Error::Code::DiskFull || (error.code == Error::Code::Io && isDiskFull(m_file)))
        return fullDiskError(m_file);
    if (error.code == Error::Code::Io)
        return writeError(m_file, error.detail);
    return error;
}

Result<QSqlQuery> Database::prepare(QLatin1StringView sql) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return named(databaseError(query.lastError()));
    return query;
}

Result<QSqlQuery> Database::run(QLatin1StringView sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = prepare(sql);
    if (!query)
        return query;
    if (const Result<void> done = execute(*query, values); !done)
        return named(done.error());
    return query;
}

Result<QVariant> Database::value(QLatin1StringView sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return query.error();
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return named(databaseError(query->lastError()));
    return QVariant();
}

Result<QStringList> Database::column(QLatin1StringView sql) const
{
    Result<QSqlQuery> query = run(sql);
    if (!query)
        return query.error();
    QStringList values;
    while (query->next())
        values.append(query->value(0).toString());
    if (query->lastError().isValid())
        return named(databaseError(query->lastError()));
    return values;
}

Result<void> Database::exec(const QString &sql) const
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return named(databaseError(query.lastError()));
    return {};
}

Result<void> execute(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!query.exec())
        return databaseError(query.lastError());
    return {};
}

QVariant boundText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant boundBytes(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

Result<std::unique_ptr<Transaction>> Transaction::begin(const Database &database, Kind kind)
{
    const Result<void> begun =
        database.exec(QString(kind == Kind::Write ? sql::beginImmediate : sql::beginRead));
    if (!begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    // After some failures (disk full) SQLite has rolled back already; then this statement says so.
    if (m_open)
        static_cast<void>(m_database.exec(QString(sql::rollback)));
}

Result<void> Transaction::commit()
{
    Result<void> done = m_database.exec(QString(sql::commit));
    if (done)
        m_open = false;
    return done;
}

namespace {

Result<void> fillNameKeys(const Database &database)
{
    Result<QSqlQuery> names = database.run(sql::selectNames);
    if (!names)
        return names.error();
    std::vector<std::pair<qint64, QByteArray>> keys;
    while (names->next())
        keys.emplace_back(names->value(0).toLongLong(), pinyinSortKey(names->value(1).toString()));
    if (names->lastError().isValid())
        return databaseError(names->lastError());
    Result<QSqlQuery> update = database.prepare(sql::setNameKey);
    if (!update)
        return update.error();
    for (const auto &[row, key] : keys) {
        if (const Result<void> done = execute(*update, {boundBytes(key), row}); !done)
            return done;
    }
    return {};
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> steps{{sql::migrationTo1}, {sql::migrationTo2}, {sql::migrationTo3},
        {sql::migrationTo4}, {sql::migrationTo5, fillNameKeys}, {sql::migrationTo6}, {sql::migrationTo7}};
    return steps;
}

Result<int> schemaVersion(const Database &database)
{
    const Result<QVariant> version = database.value(sql::getUserVersion);
    if (!version)
        return version.error();
    return version->toInt();
}

namespace {

Result<void> runMigration(const Database &database, const Migration &step, int version)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const QLatin1StringView statement : step.statements) {
        if (const Result<void> done = database.exec(QString(statement)); !done)
            return done;
    }
    if (const Result<void> filled = step.fill ? step.fill(database) : Result<void>(); !filled)
        return filled;
    if (const Result<void> done = database.exec(QString(sql::setUserVersion).arg(version)); !done)
        return done;
    return (*transaction)->commit();
}

} // namespace

Result<void> migrate(const Database &database, const QList<Migration> &steps, const QString &backupFile,
    const Progress &progress)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version > steps.size())
        return Error{Error::Code::NewerVersion, QString::number(*version)};
    if (*version == steps.size())
        return {};
    const qint64 total = steps.size() - *version + 1;
    static_cast<void>(goOn(progress, 0, total));
    if (*version > 0) {
        const QString copy = freePath(backupFile);
        if (const Result<QSqlQuery> done = database.run(sql::vacuumInto, {copy}); !done)
            return done.error();
        if (const Result<void> synced = syncPath(copy); !synced)
            return synced;
    }
    for (int next = *version; next < steps.size(); ++next) {
        static_cast<void>(goOn(progress, next - *version + 1, total));
        if (const Result<void> done = runMigration(database, steps[next], next + 1); !done)
            return done;
    }
    return {};
}

} // namespace chuding
