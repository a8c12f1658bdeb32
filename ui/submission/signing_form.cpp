// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/signing_form.h"

#include "domain/text.h"
#include "submission/key_facts.h"
#include "submission/signer.h"
#include "ui/core/theme.h"
#include "ui/papers/paper_dialog.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace chuding {

namespace {

const QString receiverState = QStringLiteral("submission.receiver");
const QString receiverCodeState = QStringLiteral("submission.receiverCode");
constexpr int signingColumnEms = 34;

QLayout *signingLine(QWidget *first, const QList<QWidget *> &others)
{
    auto *line = new QHBoxLayout;
    line->addWidget(first, 1);
    for (QWidget *other : others)
        line->addWidget(other);
    return line;
}

} // namespace

SigningForm::SigningForm(const PageTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_workspace(tools.workspace)
    , m_prompt(tools.prompt)
    , m_settings(tools.settings)
{
    m_receiver = addLine("receiver", tr("Sent to"), QString::fromUtf8(m_settings.state(receiverState)));
    m_receiver->setPlaceholderText(tr("the authority above; may be left empty"));
    m_receiverCode = addLine(
        "receiverCode", tr("Code of the receiver"), QString::fromUtf8(m_settings.state(receiverCodeState)));
    m_receiverCode->setPlaceholderText(tr("unified social credit code; may be left empty"));
    m_key = addLine("keyPath", tr("Key"), QDir::toNativeSeparators(m_settings.keyPath()));
    m_passphrase = addLine("passphrase", tr("Passphrase"), QString());
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_folder = addLine("folder", tr("Folder"), QDir::toNativeSeparators(m_settings.exportFolder()));
    m_fingerprint = new QLabel(this);
    m_fingerprint->setObjectName(QStringLiteral("newFingerprint"));
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *chooseKeyButton = new QPushButton(tr("&Choose…"), this);
    chooseKeyButton->setAccessibleName(tr("Choose the key"));
    auto *newKey = new QPushButton(themedIcon(QStringLiteral("key")), tr("&New key…"), this);
    newKey->setObjectName(QStringLiteral("newKey"));
    auto *choosePlace = new QPushButton(tr("C&hoose…"), this);
    choosePlace->setAccessibleName(tr("Choose the folder"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Sent to"), m_receiver);
    form->addRow(tr("Its c&ode"), m_receiverCode);
    const auto addTogether = [this, form](
                                 QLineEdit *edit, const QString &text, const QList<QWidget *> &more) {
        auto *label = new QLabel(text, this);
        label->setBuddy(edit);
        form->addRow(label, signingLine(edit, more));
    };
    m_sheet = new QPushButton(themedIcon(QStringLiteral("print")), tr("&Registration sheet…"), this);
    m_sheet->setObjectName(QStringLiteral("keySheet"));
    m_sheet->setToolTip(
        tr("The paper with the fingerprint of the certificate, which the receiver compares before "
           "trusting it."));
    m_sheet->setEnabled(!keyPath().isEmpty());
    addTogether(m_key, tr("&Key"), {chooseKeyButton, newKey, m_sheet});
    form->addRow(tr("&Passphrase"), m_passphrase);
    addTogether(m_folder, tr("&Folder"), {choosePlace});
    form->addRow(m_fingerprint);
    setMaximumWidth(fontMetrics().height() * signingColumnEms);
    connect(chooseKeyButton, &QPushButton::clicked, this, &SigningForm::chooseKey);
    connect(&m_workspace, &Workspace::opened, this, [this] {
        if (m_receiver->text().isEmpty())
            m_receiver->setText(m_settings.authority(m_workspace.info().id));
    });
    connect(m_key, &QLineEdit::textChanged, this, [this] { m_sheet->setEnabled(!keyPath().isEmpty()); });
    connect(m_sheet, &QPushButton::clicked, this, &SigningForm::showSheet);
    connect(newKey, &QPushButton::clicked, this, &SigningForm::createNewKey);
    connect(choosePlace, &QPushButton::clicked, this, &SigningForm::chooseFolder);
}

QLineEdit *SigningForm::addLine(const char *name, const QString &spokenName, const QString &text)
{
    auto *edit = new QLineEdit(text, this);
    edit->setAccessibleName(spokenName);
    edit->setObjectName(QString::fromLatin1(name));
    connect(edit, &QLineEdit::textChanged, this, &SigningForm::changed);
    return edit;
}

void SigningForm::hideReceiver()
{
    auto *form = qobject_cast<QFormLayout *>(layout());
    for (QLineEdit *line : {m_receiver, m_receiverCode})
        form->setRowVisible(line, false);
}

QString SigningForm::keyPath() const
{
    return QDir::fromNativeSeparators(m_key->text().trimmed());
}

QString SigningForm::passphrase() const
{
    return m_passphrase->text();
}

QString SigningForm::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

QString SigningForm::receiverName() const
{
    return cleanedText(m_receiver->text());
}

QString SigningForm::receiverCode() const
{
    return cleanedText(m_receiverCode->text());
}

QString SigningForm::lack() const
{
    if (keyPath().isEmpty())
        return tr("Choose the key that signs, or make a new one.");
    if (passphrase().isEmpty())
        return tr("Type the passphrase of the key.");
    if (folder().isEmpty())
        return tr("Choose where the package should be put, the USB stick for instance.");
    return {};
}

void SigningForm::remember()
{
    m_settings.setKeyPath(keyPath());
    m_settings.setExportFolder(folder());
    m_settings.setState(receiverState, receiverName().toUtf8());
    m_settings.setState(receiverCodeState, receiverCode().toUtf8());
}

void SigningForm::clearPassphrase()
{
    m_passphrase->clear();
}

void SigningForm::refusePassphrase()
{
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void SigningForm::chooseKey()
{
    const QString path = m_prompt.openFile(window(), tr("Key"), tr("Keys (*.p12 *.pfx)"));
    if (!path.isEmpty())
        m_key->setText(QDir::toNativeSeparators(path));
}

void SigningForm::createNewKey()
{
    QString clerk = m_settings.operatorName();
    if (clerk.isEmpty())
        clerk =
            m_prompt.askText(window(), tr("New key"), tr("Your name, as it shall stand in the certificate"))
                .value_or(QString());
    if (clerk.isEmpty())
        return;
    const QString path =
        m_prompt.saveFile(window(), tr("New key"), tr("signing key.p12"), tr("Keys (*.p12)"));
    if (path.isEmpty())
        return;
    const auto passphrase = m_prompt.askPassphrase(window(), tr("New key"),
        tr("This passphrase protects the key. Whoever has both can sign for you; nobody can recover it."),
        true);
    if (!passphrase)
        return;
    const KeyRequest request{m_workspace.info().unitName, clerk};
    const auto made = createKey(path, request, Passphrase(*passphrase));
    if (!made) {
        m_prompt.tell(window(), noticeOf(tr("New key"), made.error()));
        return;
    }
    m_key->setText(QDir::toNativeSeparators(path));
    m_passphrase->setText(*passphrase);
    m_fingerprint->setText(tr("Fingerprint of the new certificate: %1").arg(made->fingerprint()));
}

void SigningForm::showSheet()
{
    const QString title = tr("Registration sheet of the certificate");
    const std::optional<QString> typed =
        passphrase().isEmpty() ? m_prompt.askPassphrase(window(), title, tr("Passphrase of the key"), false)
                               : passphrase();
    if (!typed)
        return;
    const Result<Signer> signer = Signer::load(keyPath(), Passphrase(*typed));
    if (!signer) {
        m_prompt.tell(window(), noticeOf(title, signer.error()));
        return;
    }
    const LibraryInfo &info = m_workspace.info();
    FormData paper;
    paper.policy = m_workspace.season().policy;
    paper.moment = m_workspace.now();
    paper.key = keyFactsOf(signer->certificate(), info.unitCode, info.role);
    const QString proposed = QDir(QFileInfo(keyPath()).absolutePath()).filePath(codeText(FormKind::KeySheet));
    auto *dialog = new PaperDialog({FormKind::KeySheet, paper, title, proposed + QStringLiteral(".pdf")},
        m_prompt, m_settings, window());
    dialog->open();
}

void SigningForm::chooseFolder()
{
    const QString folder =
        m_prompt.folder(window(), tr("Where should the package be put?"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

} // namespace chuding
