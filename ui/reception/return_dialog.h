// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "domain/dossier.h"
#include "ui/core/dialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace chuding {

/// Why somebody's papers go back, and until when they are to be mended.
class ReturnDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `findings`: of the checks here, to pick from; `deadline`: proposed.
    ReturnDialog(const QString &who, const QList<Finding> &findings, QDate deadline, QWidget *parent);
    /// Never empty once accepted.
    [[nodiscard]] QList<ReturnReason> reasons() const;
    /// Unknown: none is set.
    [[nodiscard]] Moment deadline() const;

private:
    void judge();

    QList<Finding> m_findings;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_words = nullptr;
    QComboBox *m_paper = nullptr;
    QCheckBox *m_hasDeadline = nullptr;
    QDateEdit *m_deadline = nullptr;
    QPushButton *m_return = nullptr;
};

} // namespace chuding
