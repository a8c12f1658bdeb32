// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog.h"
#include "ui/core/library_thread.h"
#include "ui/core/prompt.h"
#include "ui/widgets/job_bar.h"

#include <functional>

namespace chuding {

/// Shows one long piece of work with its progress and a way to cancel it, and tells its error. Goes by itself
/// when the work is done.
class JobDialog final : public Dialog
{
    Q_OBJECT

public:
    /// Gives the path of what was made. On another thread: no widgets.
    using Work = std::function<Result<QString>(const Progress &)>;

    JobDialog(Prompt &prompt, const QString &title, JobBar::Count count, QWidget *parent = nullptr);
    /// On a thread of its own.
    void start(const Work &work);
    /// On the library's thread, with the open library.
    void start(
        LibraryThread &thread, const std::function<Result<QString>(Library &, const Progress &)> &work);
    /// Cancels; the dialog goes when the work has stopped.
    void reject() override;

Q_SIGNALS:
    /// After the dialog closed; also after an error was told.
    void ended(const chuding::Result<QString> &result);

private:
    void begin();
    void finish(const Result<QString> &result);

    Prompt &m_prompt;
    JobBar *m_bar = nullptr;
    Job *m_job = nullptr;
};

} // namespace chuding
