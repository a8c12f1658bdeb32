// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_store.h"

#include "domain/write_error.h"
#include "file_tools.h"
#include "library_private.h"
#include "sha256.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace chuding {

namespace {

const QStringList &storedExtensions()
{
    static const QStringList list{QStringLiteral("pdf"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
        QStringLiteral("png"), QStringLiteral("tif"), QStringLiteral("tiff"), QStringLiteral("ofd"),
        QStringLiteral("docx"), QStringLiteral("xlsx"), QStringLiteral("zip"), QStringLiteral("bin")};
    return list;
}

/// Goes away unless it was moved. (QTemporaryFile stays open when it is closed, and what is open cannot be
/// moved on Windows.)
class IncomingCopy final : public QFile
{
public:
    explicit IncomingCopy(const QString &folder)
        : QFile(folder + QLatin1StringView("/part.") + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
    }
    ~IncomingCopy() override
    {
        close();
        remove();
    }
};

/// A regular file, not a link to one.
bool isPlainFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && !info.isSymLink();
}

} // namespace

QString FileStore::extensionFor(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    return storedExtensions().contains(suffix) ? suffix : QStringLiteral("bin");
}

Result<QString> FileStore::pathOf(const StoredFile &file) const
{
    if (!isSha256Hex(file.sha256) || !storedExtensions().contains(file.extension))
        return Error{Error::Code::Format, file.sha256.left(64) + u'.' + file.extension.left(8)};
    return QString(m_root + u'/' + file.sha256.left(2) + u'/' + file.sha256.mid(2) + u'.' + file.extension);
}

Result<StoredFile> FileStore::add(
    const QString &sourcePath, const Lookup &lookup, const Progress &progress) const
{
    QFile source(sourcePath);
    if (!QFileInfo(sourcePath).isFile())
        return Error{Error::Code::NotFound, sourcePath};
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Code::Io, sourcePath + QLatin1StringView(": ") + source.errorString()};
    const auto fill = [&](QFileDevice &target) { return copyHashed(source, target, progress); };
    return addContent(sourcePath, fill, lookup);
}

Result<StoredFile> FileStore::addContent(
    const QString &fileName, const Fill &fill, const Lookup &lookup) const
{
    if (!QDir().mkpath(incomingPath()))
        return writeError(incomingPath(), {});
    IncomingCopy copy(incomingPath());
    // Unbuffered: a write that fails says why.
    if (!copy.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered))
        return writeError(incomingPath(), copy.errorString());
    copy.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // until it is in its place
    const Result<QString> hash = fill(copy);
    if (!hash)
        return hash.error();
    if (copy.size() == 0)
        return Error{
            Error::Code::Format, fileName + QLatin1StringView(": ") +
                                     libraryText(QT_TRANSLATE_NOOP("chuding::Library", "the file is empty"))};
    const Result<std::optional<StoredFile>> known = lookup(*hash);
    if (!known)
        return known.error();
    const StoredFile file = known->value_or(StoredFile{*hash, extensionFor(fileName), copy.size()});
    const QString copyPath = copy.fileName();
    copy.close();
    if (const Result<void> settled = settle(copyPath, file); !settled)
        return settled.error();
    return file;
}

Result<void> FileStore::settle(const QString &incoming, const StoredFile &file) const
{
    const Result<QString> path = pathOf(file);
    if (!path)
        return path.error();
    const QString folder = QFileInfo(*path).absolutePath();
    if (isPlainFile(*path)) {
        // Written once: what is there is kept if it is whole, and mended if it is not.
        const Result<QString> present = sha256OfFile(*path);
        if (present && *present == file.sha256)
            return {};
        if (!QFile::remove(*path))
            return Error{Error::Code::Io, *path};
    }
    if (!QDir().mkpath(folder))
        return writeError(folder, {});
    // Whoever may read the library may read its files, and nobody else.
    QFile::setPermissions(incoming, QFile::permissions(databasePath(QFileInfo(m_root).path())));
    return rename(incoming, *path);
}

Result<void> FileStore::makeLasting(const QList<StoredFile> &files) const
{
    QStringList paths;
    for (const StoredFile &file : files) {
        const Result<QString> path = pathOf(file);
        if (!path)
            return path.error();
        paths.append(*path);
    }
    return syncFiles(m_root, paths);
}

QStringList FileStore::everything() const
{
    QStringList paths;
    QDirIterator iterator(m_root, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (iterator.hasNext())
        paths.append(iterator.next());
    paths.sort();
    return paths;
}

void FileStore::removeLeftovers() const
{
    QDir(incomingPath()).removeRecursively();
}

} // namespace chuding
