// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/workspace.h"
#include "ui/dialogs/bulk_dialogs.h"

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
    struct Outcome;
    void judge();
    void finish(const Outcome &outcome);

    Workspace &m_workspace;
    Prompt &m_prompt;
    QList<QUuid> m_ids;
    QString m_file;
    ChoiceEdit *m_kind = nullptr;
    JobBar *m_bar = nullptr;
    Job *m_job = nullptr;
};

} // namespace chuding
