// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/signing_form.h"

#include "ui/core/theme.h"
#include "ui/submission/key_care.h"
#include "ui/submission/receiver_rows.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace chuding {

namespace {

constexpr int signingColumnEms = 38;

QLayout *signingLine(QWidget *first, QWidget *other)
{
    auto *line = new QHBoxLayout;
    line->addWidget(first, 1);
    line->addWidget(other);
    return line;
}

} // namespace

SigningForm::SigningForm(const PageTools &tools, For what, QWidget *parent)
    : QWidget(parent)
    , m_prompt(tools.prompt)
    , m_settings(tools.settings)
    , m_receiver(what == For::Submission ? new ReceiverRows(tools, this) : nullptr)
    , m_care(new KeyCare(tools, this))
{
    m_key = addLine("keyPath", tr("Key"), QDir::toNativeSeparators(m_settings.keyPath()));
    m_passphrase = addLine("passphrase", tr("Passphrase"), QString());
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_folder = addLine("folder", tr("Folder"), QDir::toNativeSeparators(m_settings.exportFolder()));
    build(what);
    setMaximumWidth(fontMetrics().height() * signingColumnEms);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // its height goes with its width
    m_care->setObjectName(QStringLiteral("keyCare"));
    m_care->takePassphraseFrom([this] { return passphrase(); });
    m_care->setKeyPath(keyPath());
    connect(m_key, &QLineEdit::textChanged, this, [this] { m_care->setKeyPath(keyPath()); });
    connect(m_care, &KeyCare::keyMade, this, [this](const QString &path, const QString &passphrase) {
        m_key->setText(QDir::toNativeSeparators(path));
        m_passphrase->setText(passphrase);
    });
    if (!m_receiver)
        return;
    m_receiver->setFolder(folder());
    connect(m_folder, &QLineEdit::textChanged, this, [this] { m_receiver->setFolder(folder()); });
    connect(m_receiver, &ReceiverRows::changed, this, &SigningForm::changed);
}

void SigningForm::build(For what)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addTogether = [this, form](QLineEdit *edit, const QString &text, const QString &chooser,
                                 void (SigningForm::*choose)()) {
        auto *button = new QPushButton(tr("Choose…"), this);
        button->setAccessibleName(chooser);
        button->setAutoDefault(false);
        auto *label = new QLabel(text, this);
        label->setBuddy(edit);
        form->addRow(label, signingLine(edit, button));
        connect(button, &QPushButton::clicked, this, choose);
    };
    if (what == For::Submission)
        m_receiver->addOffice(form);
    addTogether(m_key, tr("&Key"), tr("Choose the key"), &SigningForm::chooseKey);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(QString(), m_care);
    addTogether(m_folder, tr("&Folder"), tr("Choose the folder"), &SigningForm::chooseFolder);
    if (what == For::Submission)
        m_receiver->addWay(form);
}

void SigningForm::addAbove(const QString &label, QWidget *field)
{
    static_cast<QFormLayout *>(layout())->insertRow(m_rowsAbove++, label, field);
}

QLineEdit *SigningForm::addLine(const char *name, const QString &spokenName, const QString &text)
{
    auto *edit = new QLineEdit(text, this);
    edit->setAccessibleName(spokenName);
    edit->setObjectName(QString::fromLatin1(name));
    connect(edit, &QLineEdit::textChanged, this, &SigningForm::changed);
    return edit;
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
    if (m_receiver)
        m_receiver->remember();
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

void SigningForm::chooseFolder()
{
    const QString folder =
        m_prompt.folder(window(), tr("Where should the package be put?"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

} // namespace chuding
