// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_private.h"
#include "library_sql.h"

#include <QFileInfo>

namespace chuding {

Result<std::optional<StoredFile>> findStoredFile(const Database &database, const QString &sha256)
{
    Result<QSqlQuery> query = database.run(sql::selectFile, {boundText(sha256)});
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<StoredFile>();
    return std::optional<StoredFile>(
        StoredFile{sha256, query->value(0).toString(), query->value(1).toLongLong()});
}

Result<QList<StoredFile>> Library::Private::storedFiles() const
{
    Result<QSqlQuery> query = database->run(sql::selectFiles);
    if (!query)
        return query.error();
    QList<StoredFile> list;
    while (query->next())
        list.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toLongLong()});
    if (query->lastError().isValid())
        return databaseError(query->lastError());
    return list;
}

Result<void> Library::detach(QUuid id, int attachmentIndex, const QString &why)
{
    Result<StoredDossier> stored = dossier(id);
    if (!stored)
        return stored.error();
    Dossier changed = stored->dossier;
    if (attachmentIndex < 0 || attachmentIndex >= changed.attachments.size())
        return Error{Error::Code::NotFound, QString::number(attachmentIndex)};
    const Attachment attachment = changed.attachments.takeAt(attachmentIndex);
    const auto work = [&](RecordWriter &writer) -> Result<void> {
        const Result<int> written = writer.write(changed, stored->revision,
            {QStringLiteral("detach"), why, QStringLiteral(" file=") + attachment.sha256});
        if (!written)
            return written.error();
        return {};
    };
    return d->change<void>(work);
}

Result<QString> Library::filePath(const Attachment &attachment) const
{
    const Result<std::optional<StoredFile>> file = findStoredFile(*d->database, attachment.sha256);
    if (!file)
        return file.error();
    if (!*file)
        return Error{Error::Code::NotFound, attachment.fileName};
    Result<QString> path = d->files.pathOf(**file);
    if (path && !QFileInfo(*path).isFile())
        return Error{Error::Code::NotFound, attachment.fileName};
    return path;
}

} // namespace chuding
