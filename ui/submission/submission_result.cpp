// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/submission_result.h"

#include "ui/core/theme.h"
#include "ui/core/typed.h"
#include "ui/papers/paper_dialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace chuding {

namespace {

/// In a POSIX shell; the same says the help for those without one.
QString standardCheck(const ExportReport &report)
{
    const QString file = QFileInfo(report.path).fileName();
    const QString bag = QFileInfo(file).completeBaseName();
    return QStringLiteral("sha256sum %1\nunzip -q %1 && cd %2\n"
                          "sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt\n"
                          "openssl cms -verify -binary -inform DER -in signatures/tagmanifest-sha256.txt.p7s "
                          "-content tagmanifest-sha256.txt -CAfile signer.pem -out /dev/null")
        .arg(file, bag);
}

} // namespace

SubmissionResult::SubmissionResult(Prompt &prompt, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_text(new QLabel(this))
    , m_commands(new QPlainTextEdit(this))
{
    auto *icon = new QLabel(this);
    const int extent = iconExtent(this) * 2;
    icon->setPixmap(meaningIcon(Meaning::Done).pixmap(QSize(extent, extent), devicePixelRatioF()));
    m_text->setObjectName(QStringLiteral("exportResult"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_commands->setObjectName(QStringLiteral("checkCommands"));
    m_commands->setReadOnly(true);
    m_commands->setTabChangesFocus(true);
    m_commands->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_commands->setAccessibleName(tr("Commands that check the package without this program"));
    m_commands->setMaximumHeight(fontMetrics().height() * 8);
    auto *open = new QPushButton(themedIcon(QStringLiteral("open")), tr("Open the &folder"), this);
    auto *receipt = new QPushButton(themedIcon(QStringLiteral("save")), tr("&Receipt…"), this);
    receipt->setObjectName(QStringLiteral("showReceipt"));
    auto *copy = new QPushButton(tr("&Copy all this"), this);
    copy->setObjectName(QStringLiteral("copyResult"));
    auto *head = new QHBoxLayout;
    head->setSpacing(spacingUnit(this) * 2);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(m_text, 1);
    auto *actions = new QHBoxLayout;
    for (QPushButton *button : {open, receipt, copy})
        actions->addWidget(button);
    actions->addStretch();
    auto *check = new QLabel(tr("Anybody can check it with standard tools (signer.pem: the certificate, got "
                                "from the unit itself and not out of the package):"),
        this);
    check->setWordWrap(true);
    check->setBuddy(m_commands);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this) * 2);
    layout->addLayout(head);
    layout->addLayout(actions);
    layout->addWidget(check);
    layout->addWidget(m_commands);
    layout->addStretch();
    connect(open, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(receipt, &QPushButton::clicked, this, &SubmissionResult::showReceipt);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            m_text->text() + QStringLiteral("\n\n") + m_commands->toPlainText());
        Q_EMIT message(tr("Copied."));
    });
}

void SubmissionResult::show(
    const ExportReport &report, const CertificateInfo &certificate, const Policy &policy)
{
    m_path = report.path;
    PackageFacts facts;
    facts.fileName = QFileInfo(report.path).fileName();
    facts.sizeBytes = report.sizeBytes;
    facts.sha256 = report.sha256;
    facts.sequence = report.document.sequence;
    facts.created = report.document.created;
    facts.sender = report.document.sender.unitName;
    facts.receiver = report.document.receiver.unitName;
    facts.signer = certificate.organization + QLatin1Char(' ') + certificate.commonName;
    facts.fingerprint = certificate.fingerprint();
    for (const PackageApplicant &applicant : report.document.applicants)
        facts.names.append(applicant.name);
    m_receipt = FormData();
    m_receipt.policy = policy;
    m_receipt.moment = report.document.created;
    m_receipt.package = facts;
    QStringList lines{tr("The package is written and signed."),
        tr("File: %1").arg(QDir::toNativeSeparators(report.path)),
        tr("Applicants: %1").arg(report.document.applicants.size()),
        tr("Size: %1, %2 files").arg(shownSize(report.sizeBytes)).arg(report.entries),
        tr("SHA-256: %1").arg(report.sha256), tr("Signed by: %1").arg(facts.signer),
        tr("Fingerprint of the certificate: %1").arg(facts.fingerprint)};
    if (!report.declaredOnly.isEmpty())
        lines.append(
            tr("Stated in the dossier, but no file is attached: %1").arg(report.declaredOnly.join(u'、')));
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_commands->setPlainText(standardCheck(report));
}

void SubmissionResult::showReceipt()
{
    const QString proposed = QFileInfo(m_path).absolutePath() + QLatin1Char('/') +
                             QFileInfo(m_path).completeBaseName() + QStringLiteral("-receipt.pdf");
    auto *dialog = new PaperDialog({FormKind::Receipt, m_receipt, tr("Receipt of the package"), proposed},
        m_prompt, m_settings, window());
    dialog->open();
}

} // namespace chuding
