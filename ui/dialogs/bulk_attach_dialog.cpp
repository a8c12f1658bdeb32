// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_attach_dialog.h"

#include "library/attachment_guess.h"
#include "ui/core/job.h"
#include "ui/core/prompt.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/job_bar.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>

namespace chuding {

BulkAttachDialog::BulkAttachDialog(
    Workspace &workspace, Prompt &prompt, const QList<QUuid> &ids, const QString &file, QWidget *parent)
    : BulkDialog(tr("Attach the file"), static_cast<int>(ids.size()), parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_ids(ids)
    , m_file(file)
    , m_kind(new ChoiceEdit(this))
    , m_bar(new JobBar(JobBar::Count::Bytes, this))
{
    const QString name = QFileInfo(file).fileName();
    auto *label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    m_kind->setObjectName(QStringLiteral("bulkKind"));
    m_kind->setAccessibleName(tr("Kind of %1").arg(name));
    m_kind->addCodes<AttachmentKind>();
    m_kind->setCode<AttachmentKind>(guessAttachmentKind(name));
    form()->addRow(tr("File:"), label);
    form()->addRow(tr("&Kind:"), m_kind);
    form()->addRow(m_bar);
    connect(m_kind, &ChoiceEdit::currentIndexChanged, this, &BulkAttachDialog::judge);
    judge();
}

void BulkAttachDialog::judge()
{
    setUsable(!m_job && m_kind->currentIndex() > 0, tr("Choose which paper it is."));
}

void BulkAttachDialog::accept()
{
    const AttachmentKind kind = m_kind->code<AttachmentKind>().value_or(AttachmentKind::Notice);
    QList<FileForDossier> files;
    for (const QUuid id : std::as_const(m_ids))
        files.append({id, kind, m_file});
    m_job = new Job(this);
    m_kind->setEnabled(false);
    m_bar->start(m_job, tr("Copying into the library:"));
    judge();
    const QString why = tr("Attached %1").arg(codeText(kind));
    const auto work = [files, why, progress = m_job->progress()](LibraryThread::Seat &seat) {
        return attachScans(*seat.library, files, why, progress);
    };
    m_workspace.thread().run(work, this, [this](const Result<ScansAttached> &result) { finish(result); });
}

void BulkAttachDialog::finish(const Result<ScansAttached> &result)
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_kind->setEnabled(true);
    m_bar->stop();
    judge();
    if (!result) {
        if (result.error().code == Error::Code::Cancelled)
            m_bar->stop(tr("Stopped; nothing was attached."));
        else
            m_prompt.tell(this, noticeOf(tr("Attaching a file"), result.error()));
        return;
    }
    const auto count = static_cast<int>(result->after.size());
    const QString text = tr("Attached %1 to %n people", nullptr, count).arg(QFileInfo(m_file).fileName());
    if (count > 0)
        m_workspace.adopt(result->before, result->after, text);
    Q_EMIT attached(text + result->faultText());
    QDialog::accept();
}

void BulkAttachDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace chuding
