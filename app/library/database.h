// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "progress.h"

#include <QLatin1StringView>
#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

// For this layer only: QSqlQuery goes no further.

namespace chuding {

/// What an SQL error means to whoever called.
[[nodiscard]] Error databaseError(const QSqlError &error);

/// One connection to one SQLite file; used in the thread that made it.
class Database final
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Immutable, ///< on a medium that cannot change
    };
    static Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] Result<QSqlQuery> prepare(QLatin1StringView sql) const;
    /// Prepares, binds and executes.
    Result<QSqlQuery> run(QLatin1StringView sql, const QVariantList &values = {}) const;
    /// First column of the first row; an invalid variant when there is no row.
    [[nodiscard]] Result<QVariant> value(QLatin1StringView sql, const QVariantList &values = {}) const;
    [[nodiscard]] Result<QStringList> column(QLatin1StringView sql) const;
    Result<void> exec(const QString &sql) const;

private:
    Database() = default;
    /// Says which file, and whether its disk is full.
    [[nodiscard]] Error named(const Error &error) const;

    QString m_file;
    QSqlDatabase m_connection;
    QString m_name;
};

/// Binds and executes a prepared query.
Result<void> execute(QSqlQuery &query, const QVariantList &values);

/// A text for a NOT NULL column: a null QString would be bound as NULL.
[[nodiscard]] QVariant boundText(const QString &text);
/// The same of a null QByteArray.
[[nodiscard]] QVariant boundBytes(const QByteArray &bytes);

/// Rolls back unless `commit` returned well.
class Transaction final
{
public:
    enum class Kind { Write, Read };
    static Result<std::unique_ptr<Transaction>> begin(const Database &database, Kind kind = Kind::Write);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(const Database &database)
        : m_database(database)
    {
    }
    const Database &m_database;
    bool m_open = true;
};

/// Brings a database from version n−1 to n.
struct Migration
{
    QList<QLatin1StringView> statements;
    Result<void> (*fill)(const Database &) = nullptr; ///< what SQL alone cannot do, after the statements
};

/// Ours, in order; the size of the list is the version that we write.
[[nodiscard]] const QList<Migration> &migrations();

[[nodiscard]] Result<int> schemaVersion(const Database &database);

/// Runs what is missing, each step in a transaction of its own. A database that holds something is copied
/// to `backupFile` first (with a number added when that is there). `NewerVersion` when it is ahead of
/// `steps`. `progress` counts the copy and the steps; it is not called when nothing is missing, and cannot
/// cancel.
Result<void> migrate(const Database &database, const QList<Migration> &steps, const QString &backupFile,
    const Progress &progress = {});

} // namespace chuding
