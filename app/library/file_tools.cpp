// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_tools.h"

#include "domain/write_error.h"
#include "library_private.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace chuding {

namespace {

const char *const noFolderText =
    QT_TRANSLATE_NOOP("chuding::Library", "no folder can be made there; it may be write-protected");

Error ioError(const QString &path)
{
    return writeError(path, QString::fromLocal8Bit(std::strerror(errno)));
}

#ifndef Q_OS_WIN
Result<void> syncBy(const QString &path, int (*sync)(int))
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return ioError(path);
    const int failed = sync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    errno = reason;
    // Some network file systems cannot sync a folder.
    if (failed != 0 && errno != EINVAL && errno != ENOTSUP)
        return ioError(path);
    return {};
}
#endif

} // namespace

Result<void> syncFile(QFile &file)
{
    if (!file.flush())
        return writeError(file);
#ifdef Q_OS_WIN
    const int failed = _commit(file.handle());
#else
    const int failed = fsync(file.handle());
#endif
    if (failed != 0)
        return ioError(file.fileName());
    return {};
}

Result<void> syncPath(const QString &path)
{
#ifdef Q_OS_WIN
    // Windows syncs names with the file itself; a folder cannot be opened for it.
    if (QFileInfo(path).isDir())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return Error{Error::Code::Io, path + QLatin1StringView(": ") + file.errorString()};
    return syncFile(file);
#else
    return syncBy(path, &fsync);
#endif
}

Result<void> syncFiles(const QString &root, const QStringList &files)
{
#ifdef Q_OS_LINUX
    constexpr qsizetype many = 16;
    if (files.size() >= many)
        return syncBy(root, &syncfs);
#endif
    QSet<QString> folders{root};
    for (const QString &file : files) {
        if (const Result<void> synced = syncPath(file); !synced)
            return synced;
        folders.insert(QFileInfo(file).absolutePath());
    }
    for (const QString &folder : std::as_const(folders)) {
        if (const Result<void> synced = syncPath(folder); !synced)
            return synced;
    }
    return {};
}

Result<void> rename(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to) || QFileInfo(to).isSymLink())
        return Error{Error::Code::Exists, to};
    errno = 0;
    if (!QDir().rename(from, to))
        return errno == 0 ? writeError(to, {}) : ioError(to); // only POSIX sets it
    return {};
}

Result<void> moveInto(const QString &from, const QString &to)
{
    if (const Result<void> renamed = rename(from, to); !renamed)
        return renamed;
    return syncPath(QFileInfo(to).absolutePath());
}

QString freePath(const QString &path)
{
    const QFileInfo info(path);
    const QString base = info.absolutePath() + u'/' + info.completeBaseName();
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString candidate = path;
    for (int number = 2; QFileInfo::exists(candidate); ++number)
        candidate = base + u'-' + QString::number(number) + suffix;
    return candidate;
}

Result<QString> AsideFolder::make(const QString &target)
{
    const QFileInfo info(QDir::cleanPath(target));
    const QString folder = info.absolutePath();
    const QString name = u'.' + info.fileName() + u'.' +
                         QUuid::createUuid().toString(QUuid::WithoutBraces).left(8) +
                         QLatin1StringView(".part");
    if (!QDir().mkpath(folder))
        return writeError(folder, libraryText(noFolderText));
    if (!QDir(folder).mkdir(name))
        return writeError(folder, libraryText(noFolderText));
    return QString(folder + u'/' + name);
}

AsideFolder::~AsideFolder()
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
}

Result<void> AsideFolder::moveTo(const QString &target)
{
    if (const Result<void> synced = syncPath(m_path); !synced)
        return synced;
    const QString clean = QDir::cleanPath(target);
    if (QFileInfo(clean).isDir() && !QDir().rmdir(clean))
        return Error{Error::Code::Exists, target};
    const Result<void> moved = moveInto(m_path, clean);
    if (moved)
        m_path.clear();
    return moved;
}

bool isWithin(const QString &path, const QString &folder)
{
    // What does not exist yet is where its nearest existing folder is, all links followed.
    QString place = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    while (!QFileInfo::exists(place) && QFileInfo(place).absolutePath() != place)
        place = QFileInfo(place).absolutePath();
    const QFileInfo wanted(folder);
    QString canonical = QFileInfo(place).canonicalFilePath();
    while (!canonical.isEmpty()) {
        if (QFileInfo(canonical) == wanted)
            return true;
        const QString parent = QFileInfo(canonical).path();
        if (parent == canonical)
            break;
        canonical = parent;
    }
    return false;
}

Result<void> requireFree(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (info.isDir() && !info.isSymLink() &&
        QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return {};
    return Error{Error::Code::Exists, path};
}

} // namespace chuding
