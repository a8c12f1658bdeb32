// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphrase_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace chuding {

PassphraseDialog::PassphraseDialog(const QString &title, const QString &label, bool newOne, QWidget *parent)
    : Dialog(parent)
    , m_first(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(title);
    auto *layout = new QFormLayout(this);
    auto *text = new QLabel(label, this);
    text->setWordWrap(true);
    layout->addRow(text);
    m_first->setEchoMode(QLineEdit::Password);
    m_first->setObjectName(QStringLiteral("passphrase"));
    layout->addRow(tr("&Passphrase:"), m_first);
    if (newOne) {
        m_second = new QLineEdit(this);
        m_second->setEchoMode(QLineEdit::Password);
        m_second->setObjectName(QStringLiteral("passphraseAgain"));
        layout->addRow(tr("&Again:"), m_second);
        connect(m_second, &QLineEdit::textChanged, this, &PassphraseDialog::judge);
    }
    m_hint->setWordWrap(true);
    layout->addRow(m_hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    layout->addRow(buttons);
    connect(m_first, &QLineEdit::textChanged, this, &PassphraseDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

QString PassphraseDialog::passphrase() const
{
    return m_first->text();
}

void PassphraseDialog::judge()
{
    QString hint;
    if (m_second && m_first->text().size() < minimumLength)
        hint = tr("At least %1 characters.").arg(minimumLength);
    else if (m_second && m_first->text() != m_second->text())
        hint = tr("Type the same passphrase a second time.");
    m_hint->setText(hint);
    m_accept->setEnabled(hint.isEmpty() && !m_first->text().isEmpty());
}

} // namespace chuding
