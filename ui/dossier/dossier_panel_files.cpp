// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the open dossier.
#include "scans/inspector.h"
#include "submission/seen_files.h"
#include "ui/core/print_run.h"
#include "ui/core/when_done.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/page_dialog.h"
#include "ui/dialogs/scan_choice.h"
#include "ui/dialogs/scan_reading.h"
#include "ui/dossier/attachment_section.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>
#include <QtConcurrent>

#include <algorithm>

namespace chuding {

namespace {
/// More than this takes long enough to be announced.
constexpr qint64 manyBytes = 8'000'000;
constexpr int submissionCopies = 2; ///< 一式二份, R-PAPER-1
} // namespace

void DossierPanel::connectAttachments()
{
    AttachmentSection *section = m_form->attachments();
    connect(section, &AttachmentSection::addRequested, this, &DossierPanel::chooseFiles);
    connect(section, &AttachmentSection::openRequested, this, &DossierPanel::openAttachment);
    connect(section, &AttachmentSection::removeRequested, this, &DossierPanel::removeAttachment);
    connect(section, &AttachmentSection::moveRequested, this, &DossierPanel::moveAttachment);
    connect(section, &AttachmentSection::printRequested, this, &DossierPanel::printAttachment);
    connect(section, &AttachmentSection::pagesRequested, this, &DossierPanel::editPages);
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
    section->setLookFinder(
        [this](const QString &sha256, QObject *context, Reply<std::optional<FileLook>> reply) {
            const auto work = [sha256](LibraryThread::Seat &seat) {
                const auto look = seenFile(*seat.library, sha256);
                return look ? *look : std::optional<FileLook>();
            };
            m_workspace.thread().run(work, context, std::move(reply));
        });
    connect(&m_workspace, &Workspace::scansSeen, section, [this, section](const QSet<QUuid> &dossiers) {
        if (dossiers.contains(m_draft.id))
            section->refreshLooks();
    });
}

void DossierPanel::chooseFiles(std::optional<AttachmentKind> kind)
{
    const QString person = m_draft.person.name;
    const QStringList files = m_prompt.openFiles(window(),
        kind ? tr("Attach %1 to %2").arg(codeText(*kind), person) : tr("Attach files to %1").arg(person),
        scanFilter());
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
    const QStringList scans = onlyScans(m_prompt, window(), files);
    if (scans.isEmpty())
        return;
    whenSaved([this, kind, scans] {
        if (m_stored)
            attachPages(kind, scans);
        else
            Q_EMIT message(tr("Save this applicant first; then files can be attached."));
    });
}

/// Several pictures are pages of one paper, and a photo of a sheet wants to be laid flat; else as they are.
void DossierPanel::attachPages(AttachmentKind kind, const QStringList &scans)
{
    if (kind == AttachmentKind::Photo || !std::all_of(scans.cbegin(), scans.cend(), &isPictureFile)) {
        attachScansTo(kind, scans);
        return;
    }
    const auto isToBeArranged = [scans] {
        Inspector inspector;
        return scans.size() > 1 || (!inspector.open(scans.constFirst()).fault && inspector.corners(0));
    };
    whenDone(QtConcurrent::run(isToBeArranged), this, [this, kind, scans, id = m_stored->id](bool isWished) {
        if (!m_stored || m_stored->id != id)
            return;
        if (isWished)
            arrangePages({id, m_stored->person.name, kind, scans, {}, {}});
        else
            attachScansTo(kind, scans);
    });
}

void DossierPanel::editPages(int index)
{
    whenSaved([this, index] {
        if (!m_stored || index < 0 || index >= m_stored->attachments.size())
            return;
        const Attachment attachment = m_stored->attachments.at(index);
        const auto work = [attachment](
                              LibraryThread::Seat &seat) { return seat.library->filePath(attachment); };
        m_workspace.thread().run(
            work, this, [this, attachment, id = m_stored->id](const Result<QString> &path) {
                if (!path)
                    m_prompt.tell(window(), noticeOf(tr("Pages of a paper"), path.error()));
                else if (m_stored && m_stored->id == id)
                    arrangePages({id, m_stored->person.name, attachment.kind, {*path}, attachment.fileName,
                        attachment.sha256});
            });
    });
}

void DossierPanel::arrangePages(const PageOrder &order)
{
    auto *dialog = new PageDialog(m_workspace, m_prompt, order, window());
    connect(dialog, &PageDialog::stored, this, [this](const QString &text) { Q_EMIT message(text, true); });
    connect(dialog, &PageDialog::plainRequested, this, [this, order](const QStringList &files) {
        if (m_stored && m_stored->id == order.dossier)
            attachScansTo(order.kind, files);
    });
    dialog->open();
}

void DossierPanel::attachScansTo(AttachmentKind kind, const QStringList &scans)
{
    QList<FileForDossier> files;
    qint64 bytes = 0;
    for (const QString &file : scans) {
        files.append({m_stored->id, kind, file});
        bytes += QFileInfo(file).size();
    }
    const QString text = tr("Attached %1 of %2").arg(codeText(kind), m_stored->person.name);
    if (bytes > manyBytes) {
        attachLongTo(files, text);
        return;
    }
    const auto work = [files, text](
                          LibraryThread::Seat &seat) { return attachScans(*seat.library, files, text, {}); };
    m_workspace.thread().run(work, this, [this, text](const Result<ScansAttached> &result) {
        if (result)
            showAttached(*result, text);
        else
            m_prompt.tell(window(), noticeOf(tr("Nothing was attached"), result.error()));
    });
}

/// With progress, and a way to stop it.
void DossierPanel::attachLongTo(const QList<FileForDossier> &files, const QString &text)
{
    const QString title = tr("Copying %n file(s) into the library", nullptr, static_cast<int>(files.size()));
    auto *dialog = new JobDialog(m_prompt, title, JobBar::Count::Bytes, window());
    const auto attached = std::make_shared<ScansAttached>();
    connect(dialog, &JobDialog::ended, this, [this, attached, text](const Result<QString> &result) {
        if (result)
            showAttached(*attached, text);
        else if (result.error().code == Error::Code::Cancelled)
            Q_EMIT message(tr("Stopped; nothing was attached."));
    });
    dialog->start(m_workspace.thread(),
        [files, text, attached](Library &library, const Progress &progress) -> Result<QString> {
            const Result<ScansAttached> result = attachScans(library, files, text, progress);
            if (!result)
                return result.error();
            *attached = *result;
            return text;
        });
}

void DossierPanel::showAttached(const ScansAttached &attached, const QString &text)
{
    if (attached.after.isEmpty()) {
        Q_EMIT message(tr("The file is there already."));
        return;
    }
    m_workspace.adopt(attached.before, attached.after, text);
    Q_EMIT message(text + attached.faultText(), true);
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

/// What is exported by the platform is handed in printed on both sides (R-PAPER-1).
void DossierPanel::printAttachment(int index)
{
    const Attachment attachment = m_draft.attachments.value(index);
    const auto work = [attachment](LibraryThread::Seat &seat) { return seat.library->filePath(attachment); };
    m_workspace.thread().run(work, this, [this, attachment](const Result<QString> &path) {
        if (!path) {
            m_prompt.tell(window(), noticeOf(tr("Printing"), path.error()));
            return;
        }
        PrintOrder order;
        order.make = scanMaker(*path);
        order.title = tr("%1: %2", "paper: person").arg(codeText(attachment.kind), m_draft.person.name);
        if (attachment.kind == AttachmentKind::Submission) {
            order.sides = Sides::Both;
            order.copies = submissionCopies;
        }
        Q_EMIT printRequested(order);
    });
}

void DossierPanel::removeAttachment(int index)
{
    whenSaved([this, index] {
        if (!m_stored || index < 0 || index >= m_stored->attachments.size())
            return;
        Dossier after = *m_stored;
        const Attachment &removed = after.attachments.at(index);
        const QString what = (codeText(removed.kind) + u' ' + removed.fileName).trimmed();
        const QString text = tr("Removed %1 of %2").arg(what, after.person.name);
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
