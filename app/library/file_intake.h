// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "domain/dates.h"
#include "exchange.h"
#include "file_store.h"

#include <QList>

// For this layer only.

namespace chuding {

/// Files on their way into the store. Those that came in newly are removed again at the end unless the
/// database lists them by then: what was cancelled or failed leaves nothing behind.
class FileIntake final
{
public:
    FileIntake(const FileStore &store, const Database &database)
        : m_store(store)
        , m_database(database)
    {
    }
    FileIntake(const FileIntake &) = delete;
    FileIntake &operator=(const FileIntake &) = delete;
    ~FileIntake();

    /// `NotFound` and `Format` (empty, or not of the expected hash) name the file.
    Result<StoredFile> add(const QString &path, const Progress &progress, const QString &expectedSha256 = {});
    /// The same for content that comes from elsewhere.
    Result<StoredFile> add(const IncomingFile &file, const Progress &progress);
    /// Lists the files in the database, once they are on the medium; within a transaction.
    [[nodiscard]] Result<void> list(const QList<StoredFile> &files, Moment now) const;

private:
    using Copy = std::function<Result<StoredFile>(const FileStore::Lookup &)>;
    Result<StoredFile> add(const QString &name, const QString &expectedSha256, const Copy &copy);

    const FileStore &m_store;
    const Database &m_database;
    QList<StoredFile> m_new;
};

} // namespace chuding
