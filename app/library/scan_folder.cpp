// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_private.h"
#include "scan_proposal.h"

#include <QDir>
#include <QFileInfo>

namespace chuding {

namespace {

Error scanLimitError(const QString &path, const QString &what)
{
    return Error{Error::Code::Limit, QDir::toNativeSeparators(path) + QLatin1StringView(": ") + what};
}

bool isLeftOut(const QFileInfo &file)
{
    static const QStringList lists{QStringLiteral("thumbs.db"), QStringLiteral("desktop.ini")};
    const QString name = file.fileName();
    return file.isSymLink() || file.isShortcut() || file.isHidden() || name.startsWith(u'.') ||
           lists.contains(name.toLower()) || (file.isFile() && file.size() == 0);
}

/// One walk through a folder.
class ScanFolder
{
public:
    explicit ScanFolder(const QString &root)
        : m_root(root)
    {
    }

    Result<void> walk(const QString &relative, int depth)
    {
        const QDir folder(m_root + u'/' + relative);
        if (!QFileInfo(folder.path()).isReadable())
            return Error{Error::Code::Io, QDir::toNativeSeparators(folder.path())};
        if (QFileInfo(databasePath(folder.path())).isFile())
            return {};
        if (depth > scanDepthLimit)
            return scanLimitError(
                folder.path(), libraryText(QT_TRANSLATE_NOOP("chuding::Library",
                                               "the folder lies too deep (%1 folders at most); choose "
                                               "a folder further down"))
                                   .arg(scanDepthLimit));
        const QFileInfoList entries = folder.entryInfoList(
            QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (isLeftOut(entry))
                continue;
            if (++m_count > scanFilesLimit)
                return scanLimitError(
                    m_root, libraryText(QT_TRANSLATE_NOOP("chuding::Library",
                                            "there are more than %1 files; choose a smaller folder"))
                                .arg(scanFilesLimit));
            const QString path = relative.isEmpty() ? entry.fileName() : relative + u'/' + entry.fileName();
            if (!entry.isDir())
                m_files.append(path);
            else if (const Result<void> walked = walk(path, depth + 1); !walked)
                return walked;
        }
        return {};
    }
    [[nodiscard]] QStringList files() const { return m_files; }

private:
    QString m_root;
    QStringList m_files;
    int m_count = 0; ///< files and folders
};

} // namespace

Result<QStringList> listScanFolder(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return Error{Error::Code::NotFound, QDir::toNativeSeparators(path)};
    ScanFolder folder(QDir::cleanPath(info.absoluteFilePath()));
    if (const Result<void> walked = folder.walk(QString(), 0); !walked)
        return walked.error();
    QStringList files = folder.files();
    files.sort();
    return files;
}

} // namespace chuding
