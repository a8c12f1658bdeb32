// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_intake.h"
#include "library_private.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace chuding {

namespace {

const Attachment *findAttachment(const Dossier &dossier, AttachmentKind kind, const QString &sha256)
{
    const auto found = std::find_if(dossier.attachments.cbegin(), dossier.attachments.cend(),
        [&](const Attachment &other) { return other.kind == kind && other.sha256 == sha256; });
    return found == dossier.attachments.cend() ? nullptr : &*found;
}

/// What goes when the file comes, of what it replaces and in that order.
QStringList replacedBy(const FileForDossier &given, const QString &sha256, const Dossier &dossier)
{
    QStringList gone = given.replaced;
    gone.removeIf([&](const QString &one) {
        return one.isEmpty() || one == sha256 || findAttachment(dossier, given.kind, one) == nullptr;
    });
    return gone;
}

void removeAttachments(Dossier &dossier, AttachmentKind kind, const QStringList &hashes)
{
    dossier.attachments.removeIf(
        [&](const Attachment &other) { return other.kind == kind && hashes.contains(other.sha256); });
}

/// Puts the file into the list: in the place of what it replaces, or of one of its kind that was only
/// declared, else at the end.
Attachment placeAttachment(
    Dossier &dossier, const FileForDossier &given, const StoredFile &file, const QStringList &gone)
{
    QList<Attachment> &all = dossier.attachments;
    const QString wanted = gone.value(0); // empty: declared
    const auto found = std::find_if(all.cbegin(), all.cend(),
        [&](const Attachment &other) { return other.kind == given.kind && other.sha256 == wanted; });
    Attachment attachment;
    qsizetype place = all.size();
    if (found != all.cend()) {
        attachment = *found;
        place = found - all.cbegin();
        all.removeAt(place);
    }
    const auto goes = [&](const Attachment &other) {
        return other.kind == given.kind && gone.contains(other.sha256);
    };
    place -= std::count_if(all.cbegin(), all.cbegin() + place, goes);
    removeAttachments(dossier, given.kind, gone);
    attachment.kind = given.kind;
    attachment.sha256 = file.sha256;
    attachment.fileName = QFileInfo(given.filePath).fileName().normalized(QString::NormalizationForm_C);
    attachment.sizeBytes = file.sizeBytes;
    attachment.pages = given.pages;
    all.insert(given.goesLast ? all.size() : place, attachment);
    return attachment;
}

/// Sizes together. A file that is not there is found before any is copied.
Result<qint64> totalBytes(const QList<FileForDossier> &list)
{
    qint64 total = 0;
    for (const FileForDossier &file : list) {
        const QFileInfo info(file.filePath);
        if (!info.isFile())
            return Error{Error::Code::NotFound, file.filePath};
        total += info.size();
    }
    return total;
}

Result<QList<StoredFile>> takeIn(
    FileIntake &intake, const QList<FileForDossier> &list, const Progress &progress)
{
    const Result<qint64> total = totalBytes(list);
    if (!total)
        return total.error();
    QList<StoredFile> stored;
    qint64 done = 0;
    for (const FileForDossier &file : list) {
        const Progress within = [&](qint64 bytes, qint64) { return goOn(progress, done + bytes, *total); };
        const Result<StoredFile> one = intake.add(file.filePath, within);
        if (!one)
            return one.error();
        stored.append(*one);
        done += one->sizeBytes;
    }
    return stored;
}

StoredDossier *findDossier(QList<StoredDossier> &dossiers, QUuid id)
{
    const auto found = std::find_if(dossiers.begin(), dossiers.end(),
        [id](const StoredDossier &stored) { return stored.dossier.id == id; });
    return found == dossiers.end() ? nullptr : &*found;
}

/// A revision to be written of each dossier, and what the log says of it.
struct NewRevisions
{
    QHash<QUuid, Dossier> dossiers;
    QHash<QUuid, QString> details; ///< empty: nothing changes
};

/// Puts files into dossiers.
class FilePlacer
{
public:
    explicit FilePlacer(QList<StoredDossier> &dossiers)
        : m_dossiers(dossiers)
    {
    }

    /// Those that are originals, or those that are not. What is put there for a while goes with the next.
    NewRevisions place(const QList<FileForDossier> &list, const QList<StoredFile> &stored, bool originals)
    {
        NewRevisions revisions;
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list.at(i).isOriginal == originals)
                placeOne(list.at(i), stored.at(i), revisions);
        }
        for (const StoredDossier &one : std::as_const(m_dossiers))
            revisions.dossiers.insert(one.dossier.id, one.dossier);
        return revisions;
    }

    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }
    [[nodiscard]] const QList<StoredFile> &added() const { return m_added; }

private:
    void placeOne(FileForDossier given, const StoredFile &file, NewRevisions &revisions)
    {
        Dossier &dossier = findDossier(m_dossiers, given.id)->dossier;
        if (!given.isOriginal)
            given.replaced += m_originals.value(given.id);
        const QStringList gone = replacedBy(given, file.sha256, dossier);
        QString &detail = revisions.details[given.id];
        if (const Attachment *present = findAttachment(dossier, given.kind, file.sha256)) {
            m_attachments.append(*present);
            removeAttachments(dossier, given.kind, gone);
        } else {
            m_attachments.append(placeAttachment(dossier, given, file, gone));
            m_added.append(file);
            detail += QStringLiteral(" file=") + file.sha256;
            if (given.isOriginal)
                m_originals[given.id].append(file.sha256);
        }
        for (const QString &sha256 : gone)
            detail += QStringLiteral(" replaced=") + sha256;
    }

    QList<StoredDossier> &m_dossiers;
    QHash<QUuid, QStringList> m_originals; ///< that are there for a while
    QList<Attachment> m_attachments;
    QList<StoredFile> m_added;
};

} // namespace

Result<Library::Private::Attached> Library::Private::attachFiles(QList<StoredDossier> dossiers,
    const QList<FileForDossier> &list, const QString &why, const Progress &progress) const
{
    FileIntake intake(files, *database);
    const Result<QList<StoredFile>> stored = takeIn(intake, list, progress);
    if (!stored)
        return stored.error();
    FilePlacer placer(dossiers);
    const NewRevisions originals = placer.place(list, *stored, true);
    const NewRevisions last = placer.place(list, *stored, false);
    Attached attached{dossiers, placer.attachments()};
    const auto isEmpty = [](const QString &detail) { return detail.isEmpty(); };
    if (std::all_of(originals.details.cbegin(), originals.details.cend(), isEmpty) &&
        std::all_of(last.details.cbegin(), last.details.cend(), isEmpty))
        return attached;
    return change<Attached>([&](RecordWriter &writer) -> Result<Attached> {
        if (const Result<void> listed = intake.list(placer.added(), now()); !listed)
            return listed.error();
        for (StoredDossier &one : attached.dossiers) {
            for (const NewRevisions *revisions : {&originals, &last}) {
                const QString detail = revisions->details.value(one.dossier.id);
                if (detail.isEmpty())
                    continue;
                const Result<int> written = writer.write(revisions->dossiers.value(one.dossier.id),
                    one.revision, {QStringLiteral("attach"), why, detail});
                if (!written)
                    return written.error();
                one.revision = *written;
            }
        }
        return attached;
    });
}

Result<Attachment> Library::attach(
    QUuid id, AttachmentKind kind, const QString &filePath, const Progress &progress)
{
    if (d->readOnly)
        return Error{Error::Code::ReadOnly, d->path};
    const Result<StoredDossier> stored = dossier(id);
    if (!stored)
        return stored.error();
    const Result<Private::Attached> attached =
        d->attachFiles({*stored}, {{id, kind, filePath, 0}}, codeText(kind), progress);
    if (!attached)
        return attached.error();
    return attached->attachments.first();
}

Result<QList<StoredDossier>> Library::attachAll(
    const QList<FileForDossier> &files, const QString &why, const Progress &progress)
{
    if (d->readOnly)
        return Error{Error::Code::ReadOnly, d->path};
    QList<StoredDossier> dossiers;
    for (const FileForDossier &file : files) {
        if (findDossier(dossiers, file.id) != nullptr)
            continue;
        Result<StoredDossier> stored = dossier(file.id);
        if (!stored)
            return stored.error();
        dossiers.append(*std::move(stored));
    }
    const Result<Private::Attached> attached = d->attachFiles(dossiers, files, why, progress);
    if (!attached)
        return attached.error();
    return attached->dossiers;
}

} // namespace chuding
