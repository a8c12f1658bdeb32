// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/policy_package.h"
#include "ui/core/dialog.h"
#include "ui/pages/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chuding {

class SigningForm;

/// Writes a notice, or calendars alone, as one signed file for the units below: why, with whose key, and
/// where.
class HandOutDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `content` is whole but for who hands it out, why and when; its `name` is that of the file. Calendars
    /// may be left out of a notice.
    HandOutDialog(
        const PageTools &tools, const PolicyPackage &content, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void written(const QString &path);

private:
    void build();
    void judge();
    void write();
    [[nodiscard]] bool isNotice() const { return !m_content.policyJson.isEmpty(); }
    [[nodiscard]] PolicyPackage package() const;

    PageTools m_tools;
    PolicyPackage m_content;
    QString m_name;
    QLineEdit *m_reason = nullptr;
    QCheckBox *m_calendar = nullptr;
    SigningForm *m_signing = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace chuding
