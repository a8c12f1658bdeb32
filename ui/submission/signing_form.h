// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace chuding {

/// The key, its passphrase, the receiver and where the package is put.
class SigningForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SigningForm(const PageTools &tools, QWidget *parent = nullptr);
    [[nodiscard]] QString keyPath() const;
    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString receiverName() const;
    [[nodiscard]] QString receiverCode() const;
    /// The receivers are known without being asked for.
    void hideReceiver();
    /// What is still missing, one sentence; empty: all is there.
    [[nodiscard]] QString lack() const;
    /// Key, folder and receiver are proposed again next time; never the passphrase.
    void remember();
    void clearPassphrase();
    void refusePassphrase();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addLine(const char *name, const QString &spokenName, const QString &text);
    void chooseKey();
    void createNewKey();
    void showSheet();
    void chooseFolder();

    Workspace &m_workspace;
    Prompt &m_prompt;
    Settings &m_settings;
    QLineEdit *m_receiver = nullptr;
    QLineEdit *m_receiverCode = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_folder = nullptr;
    QLabel *m_fingerprint = nullptr;
    QPushButton *m_sheet = nullptr;
};

} // namespace chuding
