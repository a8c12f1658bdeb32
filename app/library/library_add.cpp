// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_intake.h"
#include "library_private.h"

#include <QSet>

namespace chuding {

namespace {

/// The attachments with files, each content once.
QList<Attachment> differentFiles(const QList<Dossier> &dossiers)
{
    QList<Attachment> files;
    QSet<QString> seen;
    for (const Dossier &dossier : dossiers) {
        for (const Attachment &attachment : dossier.attachments) {
            if (attachment.sha256.isEmpty() || seen.contains(attachment.sha256))
                continue;
            seen.insert(attachment.sha256);
            files.append(attachment);
        }
    }
    return files;
}

Result<QList<StoredFile>> copyFrom(
    const Library &source, const QList<Attachment> &files, FileIntake &intake, const Progress &progress)
{
    qint64 total = 0;
    for (const Attachment &file : files)
        total += file.sizeBytes;
    QList<StoredFile> copied;
    qint64 done = 0;
    for (const Attachment &file : files) {
        const Result<QString> path = source.filePath(file);
        if (!path)
            return path.error();
        const Progress within = [&](qint64 bytes, qint64) { return goOn(progress, done + bytes, total); };
        const Result<StoredFile> one = intake.add(*path, within, file.sha256);
        if (!one && one.error().code == Error::Code::Format)
            return Error{Error::Code::Format, file.fileName + QLatin1StringView(": ") + one.error().detail};
        if (!one)
            return one.error();
        copied.append(*one);
        done += one->sizeBytes;
    }
    return copied;
}

} // namespace

Result<void> Library::addFrom(const Library &source, const QList<Dossier> &dossiers, const QString &action,
    const QString &why, const Progress &progress)
{
    if (d->readOnly)
        return Error{Error::Code::ReadOnly, d->path};
    if (dossiers.isEmpty())
        return {};
    FileIntake intake(d->files, *d->database);
    const Result<QList<StoredFile>> copied = copyFrom(source, differentFiles(dossiers), intake, progress);
    if (!copied)
        return copied.error();
    const QString from = QStringLiteral(" from=") + uuidText(source.info().id);
    return d->change<void>([&](RecordWriter &writer) -> Result<void> {
        if (const Result<void> listed = intake.list(*copied, d->now()); !listed)
            return listed;
        for (const Dossier &dossier : dossiers) {
            const Result<int> written = writer.write(dossier, 0, {action, why, from});
            if (!written)
                return written.error();
        }
        return {};
    });
}

} // namespace chuding
