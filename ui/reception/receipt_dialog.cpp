// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/receipt_dialog.h"

#include "submission/receipt_package.h"
#include "ui/core/fitting.h"
#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/submission/key_care.h"
#include "ui/submission/signing_form.h"
#include "ui/widgets/job_bar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {

constexpr int mostReceiptLines = 6;

/// What the work on the library's thread needs; the passphrase goes with it and is wiped there.
struct ReceiptOrder
{
    Policy policy;
    QString keyPath;
    std::shared_ptr<Passphrase> passphrase;
    QList<QUuid> packages;
    QString operatorName;
    QString folder;
};

} // namespace

/// Those before one that failed are written and stay.
struct ReceiptDialog::Outcome
{
    QStringList paths;
    std::optional<Error> error;
    CertificateInfo certificate{};
    bool isWeaklyStored = false;

    static Outcome of(Library &library, ReceiptOrder &order, const Progress &progress)
    {
        const auto signer = Signer::load(order.keyPath, *order.passphrase);
        order.passphrase.reset();
        if (!signer)
            return {{}, signer.error()};
        Outcome outcome{{}, std::nullopt, signer->certificate(), signer->isWeaklyStored()};
        for (const QUuid package : std::as_const(order.packages)) {
            const Result<ExportReport> report = exportReceipt(
                library, *signer, {&order.policy, package, order.operatorName, order.folder}, progress);
            if (!report) {
                outcome.error = report.error();
                break;
            }
            outcome.paths.append(QDir::toNativeSeparators(report->path));
        }
        return outcome;
    }
};

ReceiptDialog::ReceiptDialog(const PageTools &tools, const QList<PackageRecord> &packages, QWidget *parent)
    : Dialog(parent)
    , m_tools(tools)
    , m_packages(packages)
    , m_list(new QListWidget(this))
    , m_signing(new SigningForm(tools, SigningForm::For::KnownReceivers, this))
    , m_hint(new QLabel(this))
    , m_bar(new JobBar(JobBar::Count::Bytes, this))
{
    setObjectName(QStringLiteral("receiptDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Write receipts"));
    build();
    showState();
}

void ReceiptDialog::build()
{
    auto *intro = new QLabel(
        tr("A receipt says to the sender who of the package was taken in here, when and by whom. It is "
           "signed, and goes back on the stick; its sender takes it in on Reception."),
        this);
    intro->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("receiptPackages"));
    m_list->setAccessibleName(tr("Packages"));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    for (const PackageRecord &package : std::as_const(m_packages))
        m_list->addItem(tr("%1, no. %2: %n applicant(s) taken in", "office, number",
            static_cast<int>(package.dossiers.size()))
                            .arg(package.sender.unitName)
                            .arg(package.sequence));
    m_list->setFixedHeight(
        qBound(1, m_list->count(), mostReceiptLines) * rowHeight(this) + spacingUnit(this));
    m_hint->setObjectName(QStringLiteral("receiptHint"));
    m_hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write =
        buttons->addButton(tr("&Sign and write %n receipt(s)", nullptr, static_cast<int>(m_packages.size())),
            QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("writeReceipts"));
    m_write->setDefault(true);
    m_signing->setMaximumWidth(QWIDGETSIZE_MAX);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this) * 2);
    layout->addWidget(intro);
    layout->addWidget(m_list);
    layout->addWidget(m_signing);
    layout->addWidget(m_bar);
    layout->addStretch();
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReceiptDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReceiptDialog::reject);
    connect(m_signing, &SigningForm::changed, this, &ReceiptDialog::showState);
    const int line = fontMetrics().height();
    resizeToFit(this, QSize(line * 40, qMax(line * 24, sizeHint().height())));
}

void ReceiptDialog::showState()
{
    const QString lack = m_signing->lack();
    m_hint->setText(m_job ? QString() : lack);
    m_write->setEnabled(!m_job && lack.isEmpty());
    m_signing->setEnabled(!m_job);
    m_bar->setVisible(m_job != nullptr);
}

void ReceiptDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

void ReceiptDialog::write()
{
    m_signing->remember();
    ReceiptOrder order{m_tools.workspace.season().policy, m_signing->keyPath(),
        std::make_shared<Passphrase>(m_signing->passphrase()), {}, m_tools.settings.operatorName(),
        m_signing->folder()};
    for (const PackageRecord &package : std::as_const(m_packages))
        order.packages.append(package.id);
    m_job = new Job(this);
    m_bar->start(m_job, tr("Writing the receipts:"));
    const auto work = [order, progress = m_job->progress()](LibraryThread::Seat &seat) mutable {
        return Outcome::of(*seat.library, order, progress);
    };
    m_tools.workspace.thread().run(work, this, [this](const Outcome &outcome) { finish(outcome); });
    showState();
}

void ReceiptDialog::finish(const Outcome &outcome)
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    if (!outcome.certificate.der.isEmpty())
        m_signing->care()->note(m_signing->keyPath(), outcome.certificate, outcome.isWeaklyStored);
    if (!outcome.paths.isEmpty())
        Q_EMIT written(outcome.paths);
    if (!outcome.error) {
        accept();
        return;
    }
    m_packages = m_packages.sliced(outcome.paths.size());
    for (qsizetype i = 0; i < outcome.paths.size(); ++i)
        delete m_list->takeItem(0);
    if (outcome.error->code != Error::Code::Cancelled)
        m_tools.prompt.tell(this, noticeOf(windowTitle(), *outcome.error));
    if (outcome.error->code == Error::Code::Passphrase)
        m_signing->refusePassphrase();
    showState();
}

} // namespace chuding
