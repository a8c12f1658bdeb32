// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/audit_model.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace chuding {

class Job;
class JobBar;

/// 记录: the audit log, and the verification of the library.
class LogPage final : public Page
{
    Q_OBJECT

public:
    explicit LogPage(const PageTools &tools, QWidget *parent = nullptr);
    /// Reads the log anew.
    void refresh() override;

private:
    void verify();
    void showVerdict(const Result<QList<VerifyProblem>> &problems);

    AuditModel m_model;
    QTreeView *m_view = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_verify = nullptr;
    JobBar *m_bar = nullptr;
    Job *m_job = nullptr;
};

} // namespace chuding
