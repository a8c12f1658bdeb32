// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dates.h"
#include "ui/core/dialog.h"

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace chuding {

/// From which day on signatures of a certificate do not count, and why.
class RevokeDialog final : public Dialog
{
    Q_OBJECT

public:
    RevokeDialog(const QString &whose, QDate today, QWidget *parent);
    /// The beginning of that day.
    [[nodiscard]] Moment from() const;
    [[nodiscard]] QString reason() const;

private:
    QDateEdit *m_from = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_revoke = nullptr;
};

} // namespace chuding
