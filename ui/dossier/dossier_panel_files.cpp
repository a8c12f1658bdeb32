// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the open dossier.
#include "ui/dialogs/scan_reading.h"
#include "ui/dossier/attachment_section.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace chuding {

namespace {
/// More than this takes long enough to be announced.
constexpr qint64 manyBytes = 8'000'000;
} // namespace

void DossierPanel::connectAttachments()
{
    AttachmentSection *section = m_form->attachments();
    connect(section, &AttachmentSection::addRequested, this, &DossierPanel::chooseFiles);
    connect(section, &AttachmentSection::openRequested, this, &DossierPanel::openAttachment);
    connect(section, &AttachmentSection::removeRequested, this, &DossierPanel::removeAttachment);
    connect(section, &AttachmentSection::moveRequested, this, &DossierPanel::moveAttachment);
    connect(section, &AttachmentSection::filesDropped, this,
        [this](std::optional<AttachmentKind> kind, const QStringList &files) {
            if (kind)
                attachTo(*kind, files);
            else if (m_stored)
                Q_EMIT filesDropped(m_draft.id, files);
        });
    section->setFileFinder(
        [this](const Attachment &attachment, QObject *context, Reply<Result<QString>> reply) {
            const auto work = [attachment](
                                  LibraryThread::Seat &seat) { return seat.library->filePath(attachment); };
            m_workspace.thread().run(work, context, std::move(reply));
        });
}

void DossierPanel::chooseFiles(std::optional<AttachmentKind> kind)
{
    const QString person = m_draft.person.name;
    const QStringList files = m_prompt.openFiles(window(),
        kind ? tr("Attach %1 to %2").arg(codeText(*kind), person) : tr("Attach files to %1").arg(person),
        tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)"));
    if (files.isEmpty())
        return;
    if (kind)
        attachTo(*kind, files);
    else
        Q_EMIT filesDropped(m_draft.id, files);
}

void DossierPanel::attachTo(AttachmentKind kind, const QStringList &files)
{
    if (m_workspace.isReadOnly())
        return;
    whenSaved([this, kind, files] {
        if (!m_stored) {
            Q_EMIT message(tr("Save this applicant first; then files can be attached."));
            return;
        }
        QList<FileForDossier> items;
        qint64 bytes = 0;
        for (const QString &file : files) {
            items.append({m_stored->id, kind, file});
            bytes += QFileInfo(file).size();
        }
        if (bytes > manyBytes)
            Q_EMIT message(
                tr("Copying %n file(s) into the library…", nullptr, static_cast<int>(files.size())));
        const QString text = tr("Attached %1 of %2").arg(codeText(kind), m_stored->person.name);
        const auto work = [items, text](LibraryThread::Seat &seat) {
            return attachScans(*seat.library, items, text, {});
        };
        m_workspace.thread().run(work, this, [this, text](const Result<ScansAttached> &result) {
            if (!result) {
                m_prompt.tell(window(), noticeOf(text, result.error()));
            } else if (result->after.isEmpty()) {
                Q_EMIT message(tr("The file is there already."));
            } else {
                m_workspace.adopt(result->before, result->after, text);
                Q_EMIT message(text, true);
            }
        });
    });
}

void DossierPanel::moveAttachment(int index, AttachmentKind kind)
{
    whenSaved([this, index, kind] {
        if (!m_stored || index < 0 || index >= m_stored->attachments.size())
            return;
        Dossier after = *m_stored;
        Attachment moved = after.attachments.takeAt(index);
        const QString text =
            tr("Changed %1 of %2 into %3").arg(codeText(moved.kind), after.person.name, codeText(kind));
        moved.kind = kind;
        // As when a file is attached: it takes the place of what was only declared, and nothing is there
        // twice.
        after.attachments.removeIf([&moved](const Attachment &one) {
            return one.kind == moved.kind && (one.sha256.isEmpty() || one.sha256 == moved.sha256);
        });
        after.attachments.append(moved);
        m_workspace.save(m_stored, after, m_revision, text, this, [this, text](const Result<int> &revision) {
            if (revision)
                Q_EMIT message(text, true);
            else
                explainFailure(revision.error());
        });
    });
}

void DossierPanel::openAttachment(int index)
{
    const Attachment attachment = m_draft.attachments.value(index);
    const auto work = [attachment](LibraryThread::Seat &seat) { return seat.library->filePath(attachment); };
    m_workspace.thread().run(work, this, [this](const Result<QString> &path) {
        if (!path)
            m_prompt.tell(window(), noticeOf(tr("Opening a file"), path.error()));
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
            Q_EMIT message(tr("No program is set up to open this kind of file."));
    });
}

void DossierPanel::removeAttachment(int index)
{
    whenSaved([this, index] {
        if (!m_stored || index < 0 || index >= m_stored->attachments.size())
            return;
        Dossier after = *m_stored;
        const QString text =
            tr("Removed %1 of %2").arg(codeText(after.attachments.at(index).kind), after.person.name);
        after.attachments.removeAt(index);
        m_workspace.save(m_stored, after, m_revision, text, this, [this, text](const Result<int> &revision) {
            if (revision)
                Q_EMIT message(text, true);
            else
                explainFailure(revision.error());
        });
    });
}

} // namespace chuding
