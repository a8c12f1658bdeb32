// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog.h"
#include "ui/core/workspace.h"

class QPushButton;
class QTreeWidget;

namespace chuding {

class Prompt;

/// The dossiers in the bin; those chosen can be brought back, as one step.
class BinDialog final : public Dialog
{
    Q_OBJECT

public:
    BinDialog(Workspace &workspace, Prompt &prompt, QWidget *parent);

Q_SIGNALS:
    /// `text` says how many.
    void restored(const QString &text);

private:
    void load();
    void fill();
    void restore();

    Workspace &m_workspace;
    Prompt &m_prompt;
    QList<DossierRow> m_rows;
    QTreeWidget *m_view = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace chuding
