// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/submission.h"
#include "ui/core/prompt.h"
#include "ui/core/settings.h"
#include "ui/core/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace chuding {

class Banner;
class Job;
class JobBar;

/// Makes a signed submission package: whom to send, what stands in the way, the key, where to; then
/// progress; then what was written.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `shown`: the applicants in the list as filtered now; `chosen`: the open one, or null.
    ExportDialog(Workspace &workspace, Prompt &prompt, Settings &settings, const QList<QUuid> &shown,
        QUuid chosen, QWidget *parent = nullptr);

public Q_SLOTS:
    void reject() override;

private:
    QWidget *buildForm();
    QWidget *buildResult();
    [[nodiscard]] QList<QUuid> scope() const;
    void judge();
    void chooseKey();
    void createNewKey();
    void chooseFolder();
    void start();
    void finish(const Result<ExportReport> &report);
    void showReport(const ExportReport &report);

    Workspace &m_workspace;
    Prompt &m_prompt;
    Settings &m_settings;
    QList<QUuid> m_shown;
    QUuid m_chosen;
    QStackedWidget *m_stack = nullptr;
    QComboBox *m_scope = nullptr;
    Banner *m_gate = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_receiver = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_folder = nullptr;
    QLabel *m_hint = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
    QLabel *m_result = nullptr;
    QString m_written;
    Job *m_job = nullptr;
};

} // namespace chuding
