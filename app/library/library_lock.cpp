// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_lock.h"

#include "domain/write_error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace chuding {

namespace {

QString lockPath(const QString &libraryPath)
{
    return libraryPath + QLatin1StringView("/library.lock");
}

Moment beijingMoment(const QDateTime &time)
{
    const QDateTime beijing = time.toOffsetFromUtc(8 * 3600);
    return Moment(beijing.date(), QTime(beijing.time().hour(), beijing.time().minute()));
}

/// By the machine's own number, which the fourth line holds; two machines may have one name.
bool isOfAnotherMachine(const QString &path, const QString &host)
{
    QFile file(path);
    const QList<QByteArray> lines =
        file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    const QByteArray number = lines.value(3).trimmed();
    const QByteArray own = QSysInfo::machineUniqueId();
    return number.isEmpty() || own.isEmpty() ? host != QSysInfo::machineHostName() : number != own;
}

QString holderText(const std::optional<LibraryHolder> &holder)
{
    if (!holder)
        return QCoreApplication::translate("chuding::Library", "another program, not known which");
    const QString process = QString::number(holder->processId);
    const QString since = holder->since.toText().replace(QLatin1Char('T'), QLatin1Char(' '));
    // Windows does not say whose a file is.
    return holder->user.isEmpty() ? QCoreApplication::translate(
                                        "chuding::Library", "the program %2 on %1 (process %3), since %4")
                                        .arg(holder->host, holder->program, process, since)
                                  : QCoreApplication::translate(
                                        "chuding::Library", "%1 on %2, program %3 (process %4), since %5")
                                        .arg(holder->user, holder->host, holder->program, process, since);
}

} // namespace

std::optional<LibraryHolder> readHolder(const QString &libraryPath)
{
    const QString path = lockPath(libraryPath);
    const QFileInfo info(path);
    LibraryHolder holder;
    if (!info.exists() || !QLockFile(path).getLockInfo(&holder.processId, &holder.host, &holder.program))
        return std::nullopt;
    holder.user = info.owner();
    holder.isElsewhere = isOfAnotherMachine(path, holder.host);
    holder.since = beijingMoment(info.lastModified());
    return holder;
}

Result<void> removeForeignLock(const QString &libraryPath, const LibraryHolder &seen)
{
    const std::optional<LibraryHolder> holder = readHolder(libraryPath);
    if (!holder)
        return {};
    if (!holder->isElsewhere || *holder != seen)
        return Error{Error::Code::Locked, holderText(holder)};
    // Not while somebody has it open on this disk.
    QLockFile file(lockPath(libraryPath));
    if (!file.removeStaleLockFile())
        return Error{Error::Code::Locked, holderText(holder)};
    return {};
}

LibraryLock::LibraryLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}

LibraryLock::~LibraryLock() = default;

Result<std::unique_ptr<LibraryLock>> LibraryLock::acquire(const QString &libraryPath)
{
    auto file = std::make_unique<QLockFile>(lockPath(libraryPath));
    file->setStaleLockTime(0); // only a dead process loses its lock, however old it is
    if (file->tryLock(0))
        return std::unique_ptr<LibraryLock>(new LibraryLock(std::move(file)));
    switch (file->error()) {
    case QLockFile::LockFailedError:
        // The lock of a dead process cannot be replaced when there is no room for our own.
        if (isDiskFull(lockPath(libraryPath)))
            return writeError(lockPath(libraryPath), {});
        return Error{Error::Code::Locked, holderText(readHolder(libraryPath))};
    case QLockFile::PermissionError:
        return Error{Error::Code::ReadOnly, libraryPath};
    default:
        return writeError(lockPath(libraryPath), {});
    }
}

} // namespace chuding
