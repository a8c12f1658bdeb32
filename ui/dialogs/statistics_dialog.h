// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/statistics.h"
#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/settings.h"
#include "ui/core/workspace.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace chuding {

/// 统计: how many applicants stand where by unit, authority, specialty and education, and why dossiers came
/// back; as tables with bars, and as a workbook with plots.
class StatisticsDialog final : public Dialog
{
    Q_OBJECT

public:
    /// All of them must outlive it. Removes itself when it is closed.
    StatisticsDialog(Workspace &workspace, Prompt &prompt, Settings &settings, QWidget *parent);

private:
    void build();
    void count();
    void show(const Statistics &statistics);
    void write();

    Workspace &m_workspace;
    Prompt &m_prompt;
    Settings &m_settings;
    Statistics m_statistics;
    QLabel *m_head = nullptr;
    QTabWidget *m_tabs = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace chuding
