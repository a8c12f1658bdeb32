// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/policy_package.h"
#include "ui/pages/page.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chuding {

class SigningForm;

/// Writes a notice as one signed file for the units below: why, with whose key, and where.
class HandOutDialog final : public QDialog
{
    Q_OBJECT

public:
    HandOutDialog(const PageTools &tools, const Policy &policy, QWidget *parent = nullptr);

Q_SIGNALS:
    void written(const QString &path);

private:
    void build();
    void judge();
    void write();
    [[nodiscard]] PolicyPackage package() const;

    PageTools m_tools;
    Policy m_policy;
    QLineEdit *m_reason = nullptr;
    QCheckBox *m_calendar = nullptr;
    SigningForm *m_signing = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace chuding
