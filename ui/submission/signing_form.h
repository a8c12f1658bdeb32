// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/signer.h"
#include "ui/pages/page.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace chuding {

class KeyCare;
class ReceiverRows;

/// The key, its passphrase and where the package is put; for a submission also to whom it goes, and how.
class SigningForm final : public QWidget
{
    Q_OBJECT

public:
    /// `KnownReceivers`: they are known without being asked for.
    enum class For { Submission, KnownReceivers };

    explicit SigningForm(const PageTools &tools, For what, QWidget *parent = nullptr);
    /// A row of what belongs to it, above the key and below what was added before.
    void addAbove(const QString &label, QWidget *field);
    [[nodiscard]] QString keyPath() const;
    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] QString folder() const;
    /// Null when it is not asked for.
    [[nodiscard]] ReceiverRows *receiver() const { return m_receiver; }
    [[nodiscard]] KeyCare *care() const { return m_care; }
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
    void build(For what);
    void chooseKey();
    void chooseFolder();

    int m_rowsAbove = 0;
    Prompt &m_prompt;
    Settings &m_settings;
    ReceiverRows *m_receiver = nullptr;
    KeyCare *m_care = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_folder = nullptr;
};

} // namespace chuding
