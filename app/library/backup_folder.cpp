// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace chuding {

namespace {

/// The time at the end of a backup's name, which sorts; empty: it is none.
QString backupTime(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("-(\\d{8}-\\d{6})\\.chuding$"));
    return form.match(name).captured(1);
}

bool isBackupOf(const QString &path, QUuid id)
{
    const Result<std::unique_ptr<Library>> library = Library::open(path, OpenMode::ReadOnly);
    return library && (*library)->info().id == id;
}

} // namespace

QStringList backupsIn(const QString &folder, QUuid id)
{
    QStringList names = QDir(folder).entryList(
        {QStringLiteral("*.chuding")}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    names.removeIf([](const QString &name) { return backupTime(name).isEmpty(); });
    std::sort(names.begin(), names.end(),
        [](const QString &a, const QString &b) { return backupTime(a) > backupTime(b); });
    QStringList paths;
    for (const QString &name : std::as_const(names)) {
        const QString path = QDir(folder).filePath(name);
        if (isBackupOf(path, id))
            paths.append(path);
    }
    return paths;
}

QString nameBeforeBackup(const QString &fileName)
{
    const QString time = backupTime(fileName);
    return time.isEmpty() ? fileName
                          : fileName.chopped(QStringLiteral("-%1.chuding").arg(time).size()) +
                                QStringLiteral(".chuding");
}

Result<QString> backUpInto(const Library &library, const QString &folder, int keep, const Progress &progress)
{
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Io, QDir::toNativeSeparators(folder)};
    const QString name = QFileInfo(library.path()).completeBaseName();
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString target = QDir(folder).filePath(QStringLiteral("%1-%2.chuding").arg(name, time));
    if (const Result<void> done = library.backup(target, progress); !done)
        return done.error();
    for (const QString &old : backupsIn(folder, library.info().id).mid(std::max(1, keep)))
        QDir(old).removeRecursively(); // one that cannot go stays and is tried again the next time
    return target;
}

} // namespace chuding
