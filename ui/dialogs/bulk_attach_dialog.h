// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/workspace.h"
#include "ui/dialogs/bulk_dialogs.h"
#include "ui/dialogs/scan_reading.h"

namespace chuding {

class Job;
class JobBar;
class Prompt;

/// Puts one file (a notice, a proof of the unit) onto many dossiers, as one step.
class BulkAttachDialog final : public BulkDialog
{
    Q_OBJECT

public:
    BulkAttachDialog(
        Workspace &workspace, Prompt &prompt, const QList<QUuid> &ids, const QString &file, QWidget *parent);

Q_SIGNALS:
    /// The file is there; `text` says on how many.
    void attached(const QString &text);

public Q_SLOTS:
    void accept() override;
    void reject() override;

private:
    void judge();
    void finish(const Result<ScansAttached> &result);

    Workspace &m_workspace;
    Prompt &m_prompt;
    QList<QUuid> m_ids;
    QString m_file;
    ChoiceEdit *m_kind = nullptr;
    JobBar *m_bar = nullptr;
    Job *m_job = nullptr;
};

} // namespace chuding
