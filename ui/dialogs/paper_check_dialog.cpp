// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paper_check_dialog.h"

#include "submission/verifier.h"
#include "ui/core/fitting.h"
#include "ui/core/theme.h"
#include "ui/dialogs/job_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace chuding {

namespace {

Meaning meaningOf(PaperVerdict verdict)
{
    switch (verdict) {
    case PaperVerdict::Same:
        return Meaning::Done;
    case PaperVerdict::Changed:
        return Meaning::Warning;
    case PaperVerdict::NotFound:
    case PaperVerdict::Mistyped:
        return Meaning::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

PaperCheckDialog::PaperCheckDialog(Workspace &workspace, Prompt &prompt, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_inLibrary(new QRadioButton(tr("With the open &library"), this))
    , m_inPackage(new QRadioButton(tr("With a &package"), this))
    , m_choose(new QPushButton(tr("C&hoose…"), this))
    , m_packageNote(new QLabel(this))
    , m_code(new QLineEdit(this))
    , m_icon(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_reason(new QLabel(this))
{
    setObjectName(QStringLiteral("paperCheckDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check a paper's code"));
    build();
    m_inLibrary->setEnabled(workspace.isOpen());
    (workspace.isOpen() ? m_inLibrary : m_inPackage)->setChecked(true);
    connect(m_code, &QLineEdit::textChanged, this, &PaperCheckDialog::judge);
    connect(m_code, &QLineEdit::textEdited, this, &PaperCheckDialog::clearResult);
    connect(m_inLibrary, &QRadioButton::toggled, this, [this] {
        clearResult();
        judge();
    });
    connect(m_choose, &QPushButton::clicked, this, &PaperCheckDialog::choosePackage);
    judge();
    m_code->setFocus();
}

void PaperCheckDialog::build()
{
    m_inLibrary->setObjectName(QStringLiteral("inLibrary"));
    m_inPackage->setObjectName(QStringLiteral("inPackage"));
    m_choose->setObjectName(QStringLiteral("choosePackage"));
    m_choose->setAutoDefault(false);
    m_packageNote->setObjectName(QStringLiteral("packageNote"));
    m_code->setObjectName(QStringLiteral("paperCode"));
    m_code->setClearButtonEnabled(true);
    m_code->setMaxLength(200);
    m_code->setPlaceholderText(tr("six groups of four, or scan the QR code"));
    m_verdict->setObjectName(QStringLiteral("paperVerdict"));
    m_verdict->setFont(scaledFont(this, 1.1, true));
    m_reason->setObjectName(QStringLiteral("paperReason"));
    for (QLabel *label : {m_packageNote, m_reason}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_packageNote->hide();
    m_reason->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_reason->setAlignment(Qt::AlignTop);
    auto *codeLabel = new QLabel(tr("&Code on the paper"), this);
    codeLabel->setBuddy(m_code);
    auto *intro =
        new QLabel(tr("The code stands on the cover and at the foot of every page of 预填稿."), this);
    intro->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_check = buttons->addButton(tr("Chec&k"), QDialogButtonBox::ActionRole);
    m_check->setObjectName(QStringLiteral("checkPaper"));
    m_check->setDefault(true);
    m_open = buttons->addButton(tr("&Open the dossier"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(QStringLiteral("openChecked"));
    m_open->setAutoDefault(false);
    m_open->setEnabled(false);
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(spacingUnit(this));
    grid->addWidget(intro, 0, 0, 1, 3);
    grid->addWidget(m_inLibrary, 1, 0, 1, 3);
    grid->addWidget(m_inPackage, 2, 0, 1, 2);
    grid->addWidget(m_choose, 2, 2);
    grid->addWidget(m_packageNote, 3, 0, 1, 3);
    grid->addWidget(codeLabel, 4, 0, 1, 3);
    grid->addWidget(m_code, 5, 0, 1, 3);
    grid->addWidget(m_icon, 6, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(m_verdict, 6, 1, 1, 2);
    grid->addWidget(m_reason, 7, 1, 1, 2);
    grid->addWidget(buttons, 8, 0, 1, 3);
    connect(buttons, &QDialogButtonBox::rejected, this, &PaperCheckDialog::reject);
    connect(m_check, &QPushButton::clicked, this, &PaperCheckDialog::check);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT dossierRequested(m_found);
        accept();
    });
    resizeToFit(this, QSize(fontMetrics().height() * 30, sizeHint().height()));
}

void PaperCheckDialog::choosePackage()
{
    const QString path =
        m_prompt.openFile(this, tr("Choose a package"), tr("Submission packages (*.zip);;All files (*)"));
    if (!path.isEmpty())
        readPackage(path);
}

/// Nothing of a package is believed before all of it was verified.
void PaperCheckDialog::readPackage(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto verified = std::make_shared<PackageVerification>();
    auto *dialog = new JobDialog(m_prompt, tr("Verifying %1").arg(name), JobBar::Count::Bytes, this);
    connect(dialog, &JobDialog::ended, this, [this, verified, name](const Result<QString> &result) {
        m_package.reset();
        m_packageNote->clear();
        if (result && isValid(verified->verdict) && verified->document)
            m_package = std::make_shared<const SubmissionDocument>(*verified->document);
        if (result)
            m_packageNote->setText(tr("%1: %2", "file, verdict").arg(name, verdictText(verified->verdict)) +
                                   (m_package ? QString() : u' ' + tr("It cannot be relied on.")));
        m_packageNote->setVisible(!m_packageNote->text().isEmpty());
        m_inPackage->setChecked(true);
        clearResult();
        judge();
        m_code->setFocus();
    });
    dialog->start([path, verified](const Progress &progress) -> Result<QString> {
        Result<PackageVerification> verification = verifyPackage(path, {}, progress);
        if (!verification)
            return verification.error();
        *verified = *std::move(verification);
        return path;
    });
}

void PaperCheckDialog::judge()
{
    const bool ready = m_inLibrary->isChecked() ? m_workspace.isOpen() : m_package != nullptr;
    m_check->setEnabled(ready && !m_code->text().trimmed().isEmpty());
    m_check->setToolTip(ready ? QString() : tr("Choose a package first."));
}

void PaperCheckDialog::check()
{
    const QString typed = m_code->text();
    const int number = ++m_asked;
    if (!m_inLibrary->isChecked()) {
        show(checkPaper(typed, *m_package));
        return;
    }
    const auto work = [typed](LibraryThread::Seat &seat) -> Result<PaperCheck> {
        return checkPaper(typed, *seat.library);
    };
    m_workspace.thread().run(work, this, [this, number](const Result<PaperCheck> &check) {
        if (number != m_asked)
            return;
        if (check)
            show(*check);
        else
            m_prompt.tell(this, noticeOf(windowTitle(), check.error()));
    });
}

/// The next code takes the place of this one.
void PaperCheckDialog::show(const PaperCheck &check)
{
    const int extent = iconExtent(this);
    m_icon->setPixmap(meaningIcon(meaningOf(check.verdict)).pixmap(extent, extent));
    m_verdict->setText(verdictText(check.verdict));
    m_reason->setText(check.reason);
    m_found = check.dossier;
    m_open->setEnabled(m_workspace.isOpen() && m_workspace.applicants()->rowOf(m_found) >= 0);
    m_code->setFocus();
    m_code->selectAll();
}

void PaperCheckDialog::clearResult()
{
    ++m_asked;
    m_icon->clear();
    m_verdict->clear();
    m_reason->clear();
    m_found = QUuid();
    m_open->setEnabled(false);
}

} // namespace chuding
