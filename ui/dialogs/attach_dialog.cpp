// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attach_dialog.h"

#include "library/attachment_guess.h"
#include "ui/core/fitting.h"
#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/core/typed.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/job_bar.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace chuding {

AttachDialog::AttachDialog(Workspace &workspace, Prompt &prompt, QUuid dossier, const QString &name,
    const QStringList &files, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_dossier(dossier)
    , m_name(name)
    , m_files(files)
    , m_bar(new JobBar(JobBar::Count::Bytes, this))
{
    setObjectName(QStringLiteral("attachDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Attach files to %1").arg(name));
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(spacingUnit(this) * 2);
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < files.size(); ++row)
        addFile(grid, row, files.at(row));
    grid->setRowStretch(static_cast<int>(files.size()), 1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_attach = buttons->addButton(tr("&Attach"), QDialogButtonBox::AcceptRole);
    m_attach->setObjectName(QStringLiteral("attach"));
    m_attach->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("Which papers are these?"), this));
    layout->addWidget(area, 1);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AttachDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &AttachDialog::reject);
    resizeToFit(this, QSize(fontMetrics().height() * 34,
                          fontMetrics().height() * (12 + qMin(10, static_cast<int>(files.size()) * 2))));
    updateActions();
}

void AttachDialog::addFile(QGridLayout *grid, int row, const QString &file)
{
    const QFileInfo info(file);
    auto *label = new QLabel(info.fileName(), this);
    label->setTextFormat(Qt::PlainText);
    label->setToolTip(file);
    auto *kind = new ChoiceEdit(this);
    kind->addCodes<AttachmentKind>();
    kind->setCode<AttachmentKind>(guessAttachmentKind(info.fileName()));
    kind->setObjectName(QStringLiteral("kind%1").arg(row));
    kind->setAccessibleName(tr("Kind of %1").arg(info.fileName()));
    label->setBuddy(kind);
    grid->addWidget(label, row, 0);
    grid->addWidget(new QLabel(shownSize(info.size()), this), row, 1, Qt::AlignRight);
    grid->addWidget(kind, row, 2);
    m_kinds.append(kind);
    connect(kind, &ChoiceEdit::currentIndexChanged, this, &AttachDialog::updateActions);
}

void AttachDialog::updateActions()
{
    const bool all = std::all_of(m_kinds.cbegin(), m_kinds.cend(),
        [](const ChoiceEdit *kind) { return kind->code<AttachmentKind>().has_value(); });
    m_attach->setEnabled(all && !m_job);
    m_attach->setToolTip(all ? QString() : tr("Choose a kind for every file."));
}

void AttachDialog::start()
{
    QList<FileForDossier> files;
    for (int i = 0; i < m_files.size(); ++i)
        files.append({m_dossier, *m_kinds.at(i)->code<AttachmentKind>(), m_files.at(i)});
    setEditable(false);
    m_job = new Job(this);
    m_bar->start(m_job, tr("Copying into the library:"));
    updateActions();
    const QString why = tr("Attached %n file(s) to %1", nullptr, static_cast<int>(files.size())).arg(m_name);
    const auto work = [files, why, progress = m_job->progress()](LibraryThread::Seat &seat) {
        return attachScans(*seat.library, files, why, progress);
    };
    m_workspace.thread().run(work, this, [this](const Result<ScansAttached> &result) { finish(result); });
}

void AttachDialog::setEditable(bool editable)
{
    for (ChoiceEdit *kind : std::as_const(m_kinds))
        kind->setEnabled(editable);
}

void AttachDialog::finish(const Result<ScansAttached> &result)
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    if (!result) {
        setEditable(true);
        updateActions();
        if (result.error().code == Error::Code::Cancelled)
            m_bar->stop(tr("Stopped; nothing was attached."));
        else
            m_prompt.tell(this, noticeOf(windowTitle(), result.error()));
        return;
    }
    const QString text = tr("Attached %n file(s) to %1", nullptr, result->added).arg(m_name);
    if (!result->after.isEmpty())
        m_workspace.adopt(result->before, result->after, text);
    Q_EMIT attached(text + result->faultText());
    QDialog::accept();
}

void AttachDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace chuding
