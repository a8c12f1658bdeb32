// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/job_dialog.h"

#include "ui/core/fitting.h"
#include "ui/core/job.h"

#include <QFutureWatcher>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace chuding {

JobDialog::JobDialog(Prompt &prompt, const QString &title, JobBar::Count count, QWidget *parent)
    : Dialog(parent)
    , m_prompt(prompt)
    , m_bar(new JobBar(count, this))
    , m_job(new Job(this))
{
    setObjectName(QStringLiteral("jobDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    resizeToFit(this, QSize(fontMetrics().height() * 34, sizeHint().height()));
}

void JobDialog::begin()
{
    m_bar->start(m_job, windowTitle());
    open();
}

void JobDialog::start(const Work &work)
{
    begin();
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcher<Result<QString>>::finished, this,
        [this, watcher] { finish(watcher->result()); });
    watcher->setFuture(QtConcurrent::run([work, progress = m_job->progress()] { return work(progress); }));
}

void JobDialog::start(
    LibraryThread &thread, const std::function<Result<QString>(Library &, const Progress &)> &work)
{
    begin();
    const auto task = [work, progress = m_job->progress()](LibraryThread::Seat &seat) -> Result<QString> {
        if (!seat.library)
            return Error{Error::Code::NotFound, {}};
        return work(*seat.library, progress);
    };
    thread.run(task, this, [this](const Result<QString> &result) { finish(result); });
}

void JobDialog::reject()
{
    m_job->cancel();
}

void JobDialog::finish(const Result<QString> &result)
{
    m_job->finish();
    m_bar->stop();
    hide();
    if (!result && result.error().code != Error::Code::Cancelled)
        m_prompt.tell(parentWidget(), noticeOf(windowTitle(), result.error()));
    Q_EMIT ended(result);
    QDialog::accept();
}

} // namespace chuding
