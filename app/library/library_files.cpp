// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_private.h"
#include "library_sql.h"

#include <QFileInfo>

#include <algorithm>

namespace chuding {

namespace {

Result<std::optional<StoredFile>> findFile(const Database &database, const QString &sha256)
{
    Result<QSqlQuery> query = database.run(sql::selectFile, {boundText(sha256)});
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<StoredFile>();
    return std::optional<StoredFile>(
        StoredFile{sha256, query->value(0).toString(), query->value(1).toLongLong()});
}

/// Puts the file into the list: in place of one of its kind that was only declared, else at the end.
Attachment placeAttachment(Dossier &dossier, AttachmentKind kind, const StoredFile &file, const QString &name)
{
    const auto declared = std::find_if(dossier.attachments.begin(), dossier.attachments.end(),
        [kind](const Attachment &other) { return other.kind == kind && other.sha256.isEmpty(); });
    Attachment attachment;
    if (declared != dossier.attachments.end())
        attachment = *declared;
    attachment.kind = kind;
    attachment.sha256 = file.sha256;
    attachment.fileName = name.normalized(QString::NormalizationForm_C);
    attachment.sizeBytes = file.sizeBytes;
    attachment.pages = 0;
    if (declared == dossier.attachments.end())
        dossier.attachments.append(attachment);
    else
        *declared = attachment;
    return attachment;
}

const Attachment *findAttachment(const Dossier &dossier, AttachmentKind kind, const QString &sha256)
{
    const auto found = std::find_if(dossier.attachments.cbegin(), dossier.attachments.cend(),
        [&](const Attachment &other) { return other.kind == kind && other.sha256 == sha256; });
    return found == dossier.attachments.cend() ? nullptr : &*found;
}

} // namespace

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

Result<Attachment> Library::attach(
    QUuid id, AttachmentKind kind, const QString &filePath, const Progress &progress)
{
    if (d->readOnly)
        return Error{Error::Code::ReadOnly, d->path};
    Result<StoredDossier> stored = dossier(id);
    if (!stored)
        return stored.error();
    const Result<StoredFile> file = d->files.add(
        filePath, [this](const QString &sha256) { return findFile(*d->database, sha256); }, progress);
    if (!file)
        return file.error();
    Dossier changed = stored->dossier;
    if (const Attachment *present = findAttachment(changed, kind, file->sha256))
        return *present;
    const auto work = [&](RecordWriter &writer) -> Result<Attachment> {
        const Result<QSqlQuery> listed = d->database->run(
            sql::insertFile, {file->sha256, file->extension, file->sizeBytes, boundText(d->now().toText())});
        if (!listed)
            return listed.error();
        const Attachment attachment = placeAttachment(changed, kind, *file, QFileInfo(filePath).fileName());
        const Result<int> written = writer.write(changed, stored->revision,
            {QStringLiteral("attach"), codeText(kind), QStringLiteral(" file=") + file->sha256});
        if (!written)
            return written.error();
        return attachment;
    };
    return d->change<Attachment>(work);
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
    const Result<std::optional<StoredFile>> file = findFile(*d->database, attachment.sha256);
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
