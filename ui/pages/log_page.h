// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/workspace.h"
#include "ui/models/audit_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace chuding {

class Job;
class JobBar;

/// 记录: the audit log, and the verification of the library.
class LogPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LogPage(Workspace &workspace, QWidget *parent = nullptr);
    /// Reads the log anew.
    void refresh();

private:
    void verify();
    void showVerdict(const Result<QList<VerifyProblem>> &problems);

    Workspace &m_workspace;
    AuditModel m_model;
    QTreeView *m_view = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_verify = nullptr;
    JobBar *m_bar = nullptr;
    Job *m_job = nullptr;
};

} // namespace chuding
