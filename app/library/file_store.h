// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "progress.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QFileDevice;

// For this layer only.

namespace chuding {

/// A file of the store: `files/ab/cdef….pdf`.
struct StoredFile
{
    QString sha256;    ///< 64 lower-case hex digits
    QString extension; ///< one of `storedExtensions`
    qint64 sizeBytes = 0;

    bool operator==(const StoredFile &) const = default;
};

/// The folder `files/` of a library. Files are named by their SHA-256 and written once.
class FileStore final
{
public:
    explicit FileStore(QString libraryPath)
        : m_root(libraryPath + QLatin1StringView("/files"))
    {
    }

    /// The extension under which a file of that name is kept: lower-case, from a short list, else `bin`.
    [[nodiscard]] static QString extensionFor(const QString &fileName);
    /// `Format` for a hash or an extension that is none of ours: they come from a database, which may lie.
    [[nodiscard]] Result<QString> pathOf(const StoredFile &file) const;
    /// Finds a file by its hash in the list that the database keeps.
    using Lookup = std::function<Result<std::optional<StoredFile>>(const QString &sha256)>;
    /// Streams a file in, hashing it; see `makeLasting`. Content that is there already, under whatever
    /// extension, is not written again.
    Result<StoredFile> add(
        const QString &sourcePath, const Lookup &lookup, const Progress &progress = {}) const;
    /// The same for content that `fill` writes into the device it is given; it returns the hash.
    using Fill = std::function<Result<QString>(QFileDevice &target)>;
    Result<StoredFile> addContent(const QString &fileName, const Fill &fill, const Lookup &lookup) const;
    /// Waits until they are on the medium: before that the database may not name them.
    [[nodiscard]] Result<void> makeLasting(const QList<StoredFile> &files) const;
    /// Absolute paths of everything that lies in `files/`, sorted; links too.
    [[nodiscard]] QStringList everything() const;
    /// Removes what a killed process left half copied.
    void removeLeftovers() const;

private:
    [[nodiscard]] QString incomingPath() const { return m_root + QLatin1StringView("/incoming"); }
    Result<void> settle(const QString &incoming, const StoredFile &file) const;
    QString m_root;
};

} // namespace chuding
