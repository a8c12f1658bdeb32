// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/submission_result.h"

#include "ui/core/theme.h"
#include "ui/core/typed.h"
#include "ui/papers/paper_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace chuding {

namespace {

/// What lies in the folder.
QString writtenPath(const ExportReport &report)
{
    return report.envelopePath.isEmpty() ? report.path : report.envelopePath;
}

} // namespace

SubmissionResult::SubmissionResult(Prompt &prompt, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_text(new QLabel(this))
    , m_part(new QComboBox(this))
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
    head->addWidget(m_text, 1, Qt::AlignTop);
    auto *told = new QWidget(this); // names of many parts and people
    told->setLayout(head);
    head->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(told);
    m_part->setObjectName(QStringLiteral("partOfResult"));
    m_part->setAccessibleName(tr("Part that is looked at"));
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_part);
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
    layout->addWidget(area, 1);
    layout->addLayout(actions);
    layout->addWidget(check);
    layout->addWidget(m_commands);
    connect(open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QFileInfo(writtenPath(m_written.reports.constFirst())).absolutePath()));
    });
    connect(m_part, &QComboBox::currentIndexChanged, this, &SubmissionResult::showPart);
    connect(receipt, &QPushButton::clicked, this, &SubmissionResult::showReceipt);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            m_text->text() + QStringLiteral("\n\n") + m_commands->toPlainText());
        Q_EMIT message(tr("Copied."));
    });
}

QString SubmissionResult::packagesText() const
{
    const bool isGroup = m_written.reports.size() > 1;
    QStringList lines{isGroup
                          ? tr("The submission is written and signed in %n part(s), which belong together.",
                                nullptr, static_cast<int>(m_written.reports.size()))
                          : tr("The package is written and signed.")};
    if (!m_written.reports.constFirst().envelopePath.isEmpty())
        lines.append(tr("It is encrypted for the way; the checksum is that of the package inside."));
    for (const ExportReport &report : m_written.reports) {
        const QString path = QDir::toNativeSeparators(writtenPath(report));
        const std::optional<PackageGroup> &group = report.document.group;
        lines.append(group ? tr("Part %1 of %2: %3").arg(group->part).arg(group->parts).arg(path)
                           : tr("File: %1").arg(path));
        lines.append(tr("Applicants: %1").arg(report.document.applicants.size()));
        lines.append(tr("Size: %1, %2 files").arg(shownSize(report.sizeBytes)).arg(report.entries));
        lines.append(tr("SHA-256: %1").arg(report.sha256));
    }
    lines.append(
        tr("Signed by: %1")
            .arg(m_written.certificate.organization + QLatin1Char(' ') + m_written.certificate.commonName));
    lines.append(tr("Fingerprint of the certificate: %1").arg(m_written.certificate.fingerprint()));
    return lines.join(QLatin1Char('\n'));
}

/// Empty when nothing is to be said of it.
QString SubmissionResult::handedInText() const
{
    if (!m_written.handedIn)
        return {};
    const HandedIn &handedIn = *m_written.handedIn;
    QStringList lines{
        tr("“%1” is recorded for %n applicant(s).", nullptr, static_cast<int>(handedIn.dossiers.size()))
            .arg(codeText(handedIn.event))};
    if (!handedIn.others.isEmpty())
        lines.append(tr("Not recorded:"));
    for (const NotHandedIn &one : handedIn.others)
        lines.append(tr("%1: %2", "name, why").arg(one.name, one.reason));
    return lines.join(QLatin1Char('\n'));
}

QString SubmissionResult::declaredText() const
{
    QStringList declared;
    for (const ExportReport &report : m_written.reports)
        declared += report.declaredOnly;
    return declared.isEmpty()
               ? QString()
               : tr("Stated in the dossier, but no file is attached: %1").arg(declared.join(u'、'));
}

/// In a POSIX shell; the same says the help for those without one.
QString SubmissionResult::standardCheck(const ExportReport &report) const
{
    const QString file = QFileInfo(report.path).fileName();
    const QString bag = QFileInfo(file).completeBaseName();
    QString commands;
    if (!report.envelopePath.isEmpty())
        commands =
            QStringLiteral("openssl cms -decrypt -binary -inform DER -in %1 -out %2 %3\n")
                .arg(QFileInfo(report.envelopePath).fileName(), file,
                    m_written.byPassphrase ? QStringLiteral("-pwri_password '…'")
                                           : QStringLiteral("-recip receiver.pem -inkey receiver.key"));
    return commands + QStringLiteral(
                          "sha256sum %1\nunzip -q %1 && cd %2\n"
                          "sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt\n"
                          "openssl cms -verify -binary -inform DER -in signatures/tagmanifest-sha256.txt.p7s "
                          "-content tagmanifest-sha256.txt -CAfile signer.pem -out /dev/null")
                          .arg(file, bag);
}

void SubmissionResult::show(const Written &written, const Policy &policy)
{
    m_written = written;
    m_policy = policy;
    QStringList paragraphs{packagesText(), handedInText(), declaredText()};
    paragraphs.removeAll(QString());
    m_text->setText(paragraphs.join(QStringLiteral("\n\n")));
    m_part->clear();
    for (const ExportReport &report : written.reports)
        m_part->addItem(QFileInfo(report.path).fileName());
    m_part->setVisible(written.reports.size() > 1);
    showPart();
}

void SubmissionResult::showPart()
{
    if (m_part->currentIndex() >= 0)
        m_commands->setPlainText(standardCheck(m_written.reports.at(m_part->currentIndex())));
}

PackageFacts SubmissionResult::factsOf(const ExportReport &report) const
{
    PackageFacts facts;
    facts.fileName = QFileInfo(report.path).fileName();
    facts.sizeBytes = report.sizeBytes;
    facts.sha256 = report.sha256;
    facts.sequence = report.document.sequence;
    facts.created = report.document.created;
    facts.sender = report.document.sender.unitName;
    facts.receiver = report.document.receiver.unitName;
    facts.signer = m_written.certificate.organization + QLatin1Char(' ') + m_written.certificate.commonName;
    facts.fingerprint = m_written.certificate.fingerprint();
    for (const PackageApplicant &applicant : report.document.applicants)
        facts.names.append(applicant.name);
    return facts;
}

void SubmissionResult::showReceipt()
{
    const ExportReport &report = m_written.reports.at(m_part->currentIndex());
    FormData receipt;
    receipt.policy = m_policy;
    receipt.moment = report.document.created;
    receipt.package = factsOf(report);
    const QString proposed = QFileInfo(writtenPath(report)).absolutePath() + QLatin1Char('/') +
                             QFileInfo(report.path).completeBaseName() + QStringLiteral("-receipt.pdf");
    auto *dialog = new PaperDialog(
        {FormKind::Receipt, receipt, tr("Receipt of the package"), proposed}, m_prompt, m_settings, window());
    dialog->open();
}

} // namespace chuding
