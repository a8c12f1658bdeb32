// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog.h"
#include "ui/core/print_run.h"
#include "ui/widgets/job_bar.h"

namespace chuding {

/// Takes one print job through the printer's dialog, shows how far it is and a way to cancel it. Goes by
/// itself when it is over.
class PrintDialog final : public Dialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PrintDialog(Prompt &prompt, Settings &settings, QWidget *parent);
    void start(const PrintOrder &order);
    /// Cancels; the dialog goes when the printing has stopped.
    void reject() override;

Q_SIGNALS:
    /// What to say; not after a cancelled one.
    void printed(const QString &text);

private:
    PrintRun *m_run = nullptr;
    Job *m_job = nullptr;
    JobBar *m_bar = nullptr;
};

} // namespace chuding
