// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/policy_trial.h"
#include "ui/core/workspace.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTreeWidget;

namespace chuding {

/// Whose verdict would be another by another notice or other holidays: the open library judged both ways, in
/// the background. Writes nothing.
class TrialPane final : public QWidget
{
    Q_OBJECT

public:
    explicit TrialPane(Workspace &workspace, QWidget *parent = nullptr);

    /// Begins anew; what ran before counts no more.
    void start(const Policy &policy, const WorkingCalendar &calendar);
    /// Says why there is nothing to try, and stops what runs.
    void stop(const QString &why);

Q_SIGNALS:
    void ended();
    /// A row was double-clicked.
    void dossierRequested(QUuid id);

private:
    void tryPart(int generation, qint64 place, const std::shared_ptr<PolicyTrial> &trial);
    void show(const PolicyTrial &trial);

    Workspace &m_workspace;
    QLabel *m_sum = nullptr;
    QTreeWidget *m_rows = nullptr;
    int m_generation = 0;
};

} // namespace chuding
