// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/hand_over_dialog.h"

#include "domain/credit_code.h"
#include "domain/text.h"
#include "ui/core/fitting.h"
#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/widgets/job_bar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace chuding {

HandOverDialog::HandOverDialog(
    Workspace &workspace, Prompt &prompt, QUuid id, const QString &name, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_id(id)
    , m_name(name)
    , m_unit(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(tr("C&hoose…"), this))
    , m_remove(new QCheckBox(tr("&Remove the dossier here afterwards"), this))
    , m_hint(new QLabel(this))
    , m_bar(new JobBar(JobBar::Count::Bytes, this))
{
    setObjectName(QStringLiteral("handOverDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hand over %1").arg(name));
    build();
    judge();
}

void HandOverDialog::build()
{
    m_unit->setObjectName(QStringLiteral("receiverName"));
    m_code->setObjectName(QStringLiteral("receiverCode"));
    m_folder->setObjectName(QStringLiteral("handOverFolder"));
    m_choose->setObjectName(QStringLiteral("chooseHandOverFolder"));
    m_remove->setObjectName(QStringLiteral("removeAfterwards"));
    m_hint->setObjectName(QStringLiteral("handOverHint"));
    m_code->setPlaceholderText(tr("may be left empty"));
    m_remove->setToolTip(tr("It goes into the bin, which can be undone."));
    m_hint->setWordWrap(true);
    m_choose->setAutoDefault(false);
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(m_choose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("Hand &over"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("handOver"));
    m_write->setDefault(true);
    auto *folder = new QLabel(tr("&Folder"), this);
    folder->setBuddy(m_folder);
    auto *intro = new QLabel(
        tr("The dossier goes along as it is now, with its steps and its scans, not encrypted. Earlier "
           "revisions and publicity rounds stay here."),
        this);
    intro->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(intro);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Unit that takes it over"), m_unit);
    form->addRow(tr("Its social credit &code"), m_code);
    form->addRow(folder, place);
    form->addRow(QString(), m_remove);
    form->addRow(m_hint);
    form->addRow(m_bar);
    form->addRow(buttons);
    resizeToFit(this, QSize(fontMetrics().height() * 34, sizeHint().height()));
    for (QLineEdit *edit : {m_unit, m_code, m_folder})
        connect(edit, &QLineEdit::textChanged, this, &HandOverDialog::judge);
    connect(m_choose, &QPushButton::clicked, this, &HandOverDialog::chooseFolder);
    connect(buttons, &QDialogButtonBox::accepted, this, &HandOverDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &HandOverDialog::reject);
}

Receiver HandOverDialog::receiver() const
{
    return {cleanedText(m_unit->text()), foldedWidth(m_code->text()).trimmed().toUpper()};
}

/// In the folder, under the applicant's name.
QString HandOverDialog::path() const
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (folder.isEmpty())
        return {};
    QString name = m_name;
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return QDir(folder).filePath(
        (name.isEmpty() ? QStringLiteral("dossier") : name) + QStringLiteral(".chuding"));
}

void HandOverDialog::chooseFolder()
{
    const QString folder =
        m_prompt.folder(this, tr("Where should the dossier be written (a USB stick)?"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void HandOverDialog::judge()
{
    const Receiver to = receiver();
    QString hint;
    bool fits = false;
    if (to.unitName.isEmpty())
        hint = tr("Give the full name of the unit, as on its seal.");
    else if (!to.unitCode.isEmpty() && !isValidCreditCode(to.unitCode))
        hint = tr("The social credit code is not valid: check its 18 characters.");
    else if (path().isEmpty())
        hint = tr("Choose the folder into which the dossier is written.");
    else if (QFileInfo::exists(path()))
        hint = tr("There is something of this name already: %1").arg(QDir::toNativeSeparators(path()));
    else
        fits = true;
    m_hint->setText(fits ? tr("It will be written to %1").arg(QDir::toNativeSeparators(path())) : hint);
    m_write->setEnabled(fits && !m_job);
}

void HandOverDialog::setBusy(bool busy)
{
    for (QWidget *widget : QList<QWidget *>{m_unit, m_code, m_folder, m_choose, m_remove})
        widget->setEnabled(!busy);
    m_write->setEnabled(!busy);
}

void HandOverDialog::start()
{
    if (m_job || !m_write->isEnabled())
        return;
    m_job = new Job(this);
    m_bar->start(m_job, tr("Writing the dossier:"));
    setBusy(true);
    const auto work = [id = m_id, path = path(), to = receiver(), why = tr("Handed over"),
                          progress = m_job->progress()](LibraryThread::Seat &seat) {
        return chuding::handOver(*seat.library, id, path, to, why, progress);
    };
    m_workspace.thread().run(work, this, [this](const Result<void> &written) { finish(written); });
}

void HandOverDialog::finish(const Result<void> &written)
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    if (!written) {
        setBusy(false);
        judge();
        if (written.error().code != Error::Code::Cancelled)
            m_prompt.tell(this, noticeOf(windowTitle(), written.error()));
        return;
    }
    const QString text =
        tr("%1 was written to %2", "name, path").arg(m_name, QDir::toNativeSeparators(path()));
    if (m_remove->isChecked()) {
        removeHere(text);
        return;
    }
    Q_EMIT handedOver(text, false);
    QDialog::accept();
}

void HandOverDialog::removeHere(const QString &text)
{
    m_workspace.remove({m_id}, tr("Removed %1").arg(m_name), this, [this, text](const Result<int> &done) {
        if (!done)
            m_prompt.tell(this, noticeOf(windowTitle(), done.error()));
        Q_EMIT handedOver(text, done.ok());
        QDialog::accept();
    });
}

void HandOverDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace chuding
