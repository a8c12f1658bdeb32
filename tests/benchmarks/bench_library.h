// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "roster/roster.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

// What the benchmarks of the list and of the window have in common.

namespace chuding::bench {

/// A library of fictional people with names, numbers and units enough to look like a season's.
inline bool makeLibrary(const QString &path, const Roster &roster, int count)
{
    LibraryInfo info;
    info.unitName = QStringLiteral("试例单位");
    info.policyId = QStringLiteral("xj-bohu-2024");
    const auto library = Library::create(path, info);
    if (!library)
        return false;
    const QString letters =
        QStringLiteral("张王李赵陈刘杨黄周吴徐孙马朱胡郭何高林罗试例一二三四五六七八九十");
    ChangeSet step;
    for (int i = 0; i < count; ++i) {
        Dossier dossier = roster.rows[i % roster.rows.size()].dossier;
        dossier.id = QUuid::createUuid();
        dossier.person.name =
            QString(letters.at(i % 20)) + letters.at(20 + i / 20 % 12) + letters.at(i / 240 % letters.size());
        dossier.person.idNumber = QStringLiteral("65282920%1").arg(i, 10, 10, QLatin1Char('0'));
        dossier.employment.unitName += QString::number(i / 40);
        step.dossiers.append({dossier});
    }
    return (*library)->apply(step, QStringLiteral("benchmark")).ok();
}

/// What plain SQLite takes for a statement and for reading `columns` of what it gives.
inline qint64 plainMs(const QString &path, const QString &statement, int columns)
{
    QElapsedTimer timer;
    timer.start();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        database.setDatabaseName(path + QStringLiteral("/library.sqlite"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.open();
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(statement);
        while (query.next()) {
            for (int column = 0; column < columns; ++column)
                query.value(column).toString();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    return qMax(timer.elapsed(), qint64(1));
}

inline const QString plainRows =
    QStringLiteral("SELECT name, id, revision, id_number, unit_name, department, specialty, level, pinyin,"
                   " initials, changed FROM dossier");
inline constexpr int plainColumns = 11;

inline qint64 memoryMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096 / 1024 / 1024;
}

} // namespace chuding::bench
