// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/policy_package.h"
#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/workspace.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace chuding {

class ChangeList;
class TrialPane;

/// A `.chuding-policy` before it is installed: who signed it, what it changes, and of whom something else
/// would be said. Works without a library.
class PolicyInstallDialog final : public Dialog
{
    Q_OBJECT

public:
    PolicyInstallDialog(Workspace &workspace, Prompt &prompt, const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `text` says what; the open library follows it once it is opened again.
    void installed(const QString &text, const QString &policyId);
    void dossierRequested(QUuid id);

private:
    void build(const QString &path);
    void show(const Result<PolicyPackageReading> &reading);
    void showSigner();
    void showChanges();
    void startTrial();
    void judge();
    void install();

    Workspace &m_workspace;
    Prompt &m_prompt;
    std::optional<PolicyPackageReading> m_reading;
    QLabel *m_icon = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_reason = nullptr;
    QFormLayout *m_facts = nullptr;
    QCheckBox *m_compared = nullptr;
    QTabWidget *m_tabs = nullptr;
    QLabel *m_about = nullptr;
    ChangeList *m_changes = nullptr;
    TrialPane *m_trial = nullptr;
    QPushButton *m_install = nullptr;
};

} // namespace chuding
