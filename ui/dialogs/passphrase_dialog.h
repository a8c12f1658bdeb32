// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace chuding {

/// Asks for a passphrase, twice for a new one. The text never leaves the dialog but by `passphrase`.
class PassphraseDialog final : public Dialog
{
    Q_OBJECT

public:
    /// A new passphrase has at least so many characters.
    static constexpr int minimumLength = 8;

    PassphraseDialog(const QString &title, const QString &label, bool newOne, QWidget *parent = nullptr);
    [[nodiscard]] QString passphrase() const;

private:
    void judge();

    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace chuding
