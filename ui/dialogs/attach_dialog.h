// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/workspace.h"
#include "ui/dialogs/scan_reading.h"

class QGridLayout;
class QPushButton;

namespace chuding {

class ChoiceEdit;
class Job;
class JobBar;

/// Says which paper each file is, then copies the files into the library and onto one dossier, all or none.
class AttachDialog final : public Dialog
{
    Q_OBJECT

public:
    AttachDialog(Workspace &workspace, Prompt &prompt, QUuid dossier, const QString &name,
        const QStringList &files, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The files are in the library; `text` says how many.
    void attached(const QString &text);

public Q_SLOTS:
    void reject() override;

private:
    void addFile(QGridLayout *grid, int row, const QString &file);
    void updateActions();
    void setEditable(bool editable);
    void start();
    void finish(const Result<ScansAttached> &result);

    Workspace &m_workspace;
    Prompt &m_prompt;
    QUuid m_dossier;
    QString m_name;
    QStringList m_files;
    QList<ChoiceEdit *> m_kinds;
    QPushButton *m_attach = nullptr;
    JobBar *m_bar = nullptr;
    Job *m_job = nullptr;
};

} // namespace chuding
