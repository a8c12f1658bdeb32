// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/submission_document.h"
#include "submission/trust.h"
#include "ui/core/dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chuding {

/// Whose certificate it is, said by a person who has the sealed registration sheet (登记表) at hand.
class TrustDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `sender`: who says that it is theirs; proposed.
    TrustDialog(const CertificateInfo &certificate, const PackageParty &sender, QWidget *parent);
    [[nodiscard]] TrustRequest request() const;

private:
    void build(const PackageParty &sender);
    void judge();

    CertificateInfo m_certificate;
    QLineEdit *m_unit = nullptr;
    QLineEdit *m_code = nullptr;
    QComboBox *m_role = nullptr;
    QLineEdit *m_typed = nullptr;
    QCheckBox *m_compared = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_lack = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace chuding
