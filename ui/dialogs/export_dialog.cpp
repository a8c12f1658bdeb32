// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "domain/text.h"
#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/core/typed.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/job_bar.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

namespace chuding {

namespace {

enum Scope { All, Shown, Chosen };

/// What the work on the library's thread needs; the passphrase goes with it and is wiped there.
struct Order
{
    Policy policy;
    WorkingCalendar calendar;
    QString keyPath;
    std::shared_ptr<Passphrase> passphrase;
    ExportRequest request;
};

Result<ExportReport> carryOut(Library &library, Order &order, const Progress &progress)
{
    const auto signer = Signer::load(order.keyPath, *order.passphrase);
    order.passphrase.reset();
    if (!signer)
        return signer.error();
    order.request.policy = &order.policy;
    order.request.calendar = &order.calendar;
    return exportSubmission(library, *signer, order.request, progress);
}

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

QLayout *lineWith(QWidget *first, const QList<QWidget *> &others)
{
    auto *line = new QHBoxLayout;
    line->addWidget(first, 1);
    for (QWidget *other : others)
        line->addWidget(other);
    return line;
}

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, Prompt &prompt, Settings &settings,
    const QList<QUuid> &shown, QUuid chosen, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_shown(shown)
    , m_chosen(chosen)
    , m_stack(new QStackedWidget(this))
    , m_bar(new JobBar(JobBar::Count::Bytes, this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export a submission package"));
    m_stack->addWidget(buildForm());
    m_stack->addWidget(buildResult());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_close = buttons->button(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("export"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 36, sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    judge();
}

QWidget *ExportDialog::buildForm()
{
    auto *page = new QWidget(this);
    m_scope = new QComboBox(page);
    m_scope->setObjectName(QStringLiteral("scope"));
    m_scope->addItem(tr("All applicants (%1)").arg(m_workspace.applicants()->rowCount()), All);
    if (m_shown.size() != m_workspace.applicants()->rowCount() && !m_shown.isEmpty())
        m_scope->addItem(tr("Those shown in the list (%1)").arg(m_shown.size()), Shown);
    const int row = m_workspace.applicants()->rowOf(m_chosen);
    if (row >= 0)
        m_scope->addItem(tr("Only %1").arg(m_workspace.applicants()->at(row).dossier.name), Chosen);
    m_gate = new Banner(Meaning::Error, QStringLiteral("error"), page);
    m_reason = new QLineEdit(page);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("why they are sent all the same; the package carries it"));
    m_reasonLabel = new QLabel(tr("&Reason"), page);
    m_reasonLabel->setBuddy(m_reason);
    m_receiver = new QLineEdit(page);
    m_receiver->setObjectName(QStringLiteral("receiver"));
    m_receiver->setPlaceholderText(tr("may be left empty"));
    m_key = new QLineEdit(m_settings.keyPath(), page);
    m_key->setObjectName(QStringLiteral("keyPath"));
    auto *chooseKeyButton = new QPushButton(tr("&Choose…"), page);
    auto *newKey = new QPushButton(themedIcon(QStringLiteral("key")), tr("&New key…"), page);
    newKey->setObjectName(QStringLiteral("newKey"));
    m_passphrase = new QLineEdit(page);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_folder = new QLineEdit(QDir::toNativeSeparators(m_settings.exportFolder()), page);
    m_folder->setObjectName(QStringLiteral("folder"));
    auto *choosePlace = new QPushButton(tr("C&hoose…"), page);
    m_hint = new QLabel(page);
    m_hint->setWordWrap(true);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Who"), m_scope);
    form->addRow(m_gate);
    form->addRow(m_reasonLabel, m_reason);
    form->addRow(tr("&Sent to"), m_receiver);
    form->addRow(labelFor(m_key, tr("&Key")), lineWith(m_key, {chooseKeyButton, newKey}));
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(labelFor(m_folder, tr("&Folder")), lineWith(m_folder, {choosePlace}));
    form->addRow(m_hint);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ExportDialog::judge);
    for (QLineEdit *edit : {m_reason, m_key, m_passphrase, m_folder})
        connect(edit, &QLineEdit::textChanged, this, &ExportDialog::judge);
    connect(chooseKeyButton, &QPushButton::clicked, this, &ExportDialog::chooseKey);
    connect(newKey, &QPushButton::clicked, this, &ExportDialog::createNewKey);
    connect(choosePlace, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    return page;
}

QWidget *ExportDialog::buildResult()
{
    auto *page = new QWidget(this);
    auto *icon = new QLabel(page);
    const int extent = iconExtent(this) * 2;
    icon->setPixmap(meaningIcon(Meaning::Done).pixmap(QSize(extent, extent), devicePixelRatioF()));
    m_result = new QLabel(page);
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *show = new QPushButton(themedIcon(QStringLiteral("open")), tr("Open the &folder"), page);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacingUnit(this) * 2);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(m_result, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(show, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(show, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath())); });
    return page;
}

QList<QUuid> ExportDialog::scope() const
{
    switch (m_scope->currentData().toInt()) {
    case Shown:
        return m_shown;
    case Chosen:
        return {m_chosen};
    default: {
        QList<QUuid> all;
        for (int row = 0; row < m_workspace.applicants()->rowCount(); ++row)
            all.append(m_workspace.applicants()->idAt(row));
        return all;
    }
    }
}

void ExportDialog::judge()
{
    QStringList failing;
    const QList<QUuid> ids = scope();
    for (const QUuid id : ids) {
        const int row = m_workspace.applicants()->rowOf(id);
        if (row < 0)
            continue;
        const ApplicantRow &applicant = m_workspace.applicants()->at(row);
        if (applicant.summary && applicant.summary->verdict == Verdict::Fail)
            failing.append(applicant.dossier.name);
    }
    constexpr int named = 6;
    QString names = failing.mid(0, named).join(QStringLiteral("、"));
    if (failing.size() > named)
        names += QStringLiteral("…");
    m_gate->setText(failing.isEmpty()
                        ? QString()
                        : tr("%n applicant(s) have errors: %1. They can be sent only with a reason.", nullptr,
                              static_cast<int>(failing.size()))
                              .arg(names));
    m_reason->setVisible(!failing.isEmpty());
    m_reasonLabel->setVisible(!failing.isEmpty());
    QString hint;
    if (ids.isEmpty())
        hint = tr("There is nobody to send.");
    else if (!failing.isEmpty() && m_reason->text().trimmed().isEmpty())
        hint = tr("Give a reason, or send only those without errors.");
    else if (m_key->text().trimmed().isEmpty())
        hint = tr("Choose the key that signs, or make a new one.");
    else if (m_passphrase->text().isEmpty())
        hint = tr("Type the passphrase of the key.");
    else if (m_folder->text().trimmed().isEmpty())
        hint = tr("Choose where the package should be put, the USB stick for instance.");
    m_hint->setText(hint);
    m_export->setEnabled(hint.isEmpty() && !m_job);
}

void ExportDialog::chooseKey()
{
    const QString path = m_prompt.openFile(this, tr("Key"), tr("Keys (*.p12 *.pfx)"));
    if (!path.isEmpty())
        m_key->setText(QDir::toNativeSeparators(path));
}

void ExportDialog::createNewKey()
{
    QString clerk = m_settings.operatorName();
    if (clerk.isEmpty())
        clerk = m_prompt.askText(this, tr("New key"), tr("Your name, as it shall stand in the certificate"))
                    .value_or(QString());
    if (clerk.isEmpty())
        return;
    const QString path =
        m_prompt.saveFile(this, tr("New key"), QStringLiteral("chuding.p12"), tr("Keys (*.p12)"));
    if (path.isEmpty())
        return;
    const auto passphrase = m_prompt.askPassphrase(this, tr("New key"),
        tr("This passphrase protects the key. Whoever has both can sign for you; nobody can recover it."),
        true);
    if (!passphrase)
        return;
    const KeyRequest request{m_workspace.info().unitName, clerk};
    const auto made = createKey(path, request, Passphrase(*passphrase));
    if (!made) {
        m_prompt.tell(this, noticeOf(tr("New key"), made.error()));
        return;
    }
    m_key->setText(QDir::toNativeSeparators(path));
    m_passphrase->setText(*passphrase);
    m_hint->setText(tr("Fingerprint of the new certificate: %1").arg(made->fingerprint()));
}

void ExportDialog::chooseFolder()
{
    const QString folder = m_prompt.folder(this, tr("Where should the package be put?"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportDialog::start()
{
    m_settings.setKeyPath(QDir::fromNativeSeparators(m_key->text().trimmed()));
    m_settings.setExportFolder(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    Order order;
    order.policy = m_workspace.season().policy;
    order.calendar = m_workspace.season().calendar;
    order.keyPath = m_settings.keyPath();
    order.passphrase = std::make_shared<Passphrase>(m_passphrase->text());
    order.request.dossiers = scope();
    order.request.overrideReason = m_reason->isVisibleTo(this) ? cleanedText(m_reason->text()) : QString();
    order.request.operatorName = m_settings.operatorName();
    order.request.receiver.unitName = cleanedText(m_receiver->text());
    order.request.folder = m_settings.exportFolder();
    m_job = new Job(this);
    m_stack->setEnabled(false);
    m_bar->start(m_job, tr("Writing the package:"));
    m_export->setEnabled(false);
    m_close->setEnabled(false);
    const auto work = [order, progress = m_job->progress()](LibraryThread::Seat &seat) mutable {
        return carryOut(*seat.library, order, progress);
    };
    m_workspace.thread().run(work, this, [this](const Result<ExportReport> &report) { finish(report); });
}

void ExportDialog::finish(const Result<ExportReport> &report)
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    m_stack->setEnabled(true);
    m_close->setEnabled(true);
    if (report) {
        showReport(*report);
        return;
    }
    judge();
    if (report.error().code == Error::Code::Cancelled) {
        m_hint->setText(tr("Stopped; nothing was written."));
        return;
    }
    m_prompt.tell(this, noticeOf(windowTitle(), report.error()));
    if (report.error().code == Error::Code::Passphrase) {
        m_passphrase->setFocus();
        m_passphrase->selectAll();
    }
}

void ExportDialog::showReport(const ExportReport &report)
{
    m_passphrase->clear();
    m_written = report.path;
    QStringList lines{tr("The package is written and signed."),
        tr("File: %1").arg(QDir::toNativeSeparators(report.path)),
        tr("Applicants: %1").arg(report.document.applicants.size()),
        tr("Size: %1, %2 files").arg(shownSize(report.sizeBytes)).arg(report.entries),
        tr("SHA-256: %1").arg(report.sha256)};
    if (!report.declaredOnly.isEmpty())
        lines.append(
            tr("Stated in the dossier, but no file is attached: %1").arg(report.declaredOnly.join(u'、')));
    m_result->setText(lines.join(QLatin1Char('\n')));
    m_stack->setCurrentIndex(1);
    m_export->hide();
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
}

void ExportDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace chuding
