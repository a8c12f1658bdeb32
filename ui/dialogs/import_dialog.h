// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/import_plan.h"
#include "roster/roster.h"
#include "ui/core/prompt.h"
#include "ui/core/workspace.h"
#include "ui/models/import_model.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace chuding {

class Job;
class JobBar;

/// Reads a roster, shows what it would change and what could not be read, and imports it in one step.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace, Prompt &prompt, const QString &file, QWidget *parent = nullptr);
    ~ImportDialog() override;

Q_SIGNALS:
    void imported(const QString &text);

public Q_SLOTS:
    void reject() override;

private:
    struct Preview;
    void read();
    void showPreview(const Result<Preview> &preview);
    void showFaults(const Roster &roster);
    void start();
    void finish(const Result<ImportSummary> &summary);

    Workspace &m_workspace;
    Prompt &m_prompt;
    QString m_file;
    ImportModel m_model;
    std::unique_ptr<Preview> m_preview;
    QLabel *m_summary = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTreeView *m_view = nullptr;
    QPlainTextEdit *m_faults = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_import = nullptr;
    Job *m_job = nullptr;
};

} // namespace chuding
