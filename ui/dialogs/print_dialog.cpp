// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print_dialog.h"

#include "ui/core/fitting.h"
#include "ui/core/job.h"

#include <QVBoxLayout>

namespace chuding {

PrintDialog::PrintDialog(Prompt &prompt, Settings &settings, QWidget *parent)
    : Dialog(parent)
    , m_run(new PrintRun(prompt, settings, parent)) // asks in the window that is seen
    , m_bar(new JobBar(JobBar::Count::Items, this))
{
    m_run->setParent(this);
    setObjectName(QStringLiteral("printDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    resizeToFit(this, QSize(fontMetrics().height() * 34, sizeHint().height()));
    connect(m_run, &PrintRun::started, this, [this](Job *job) {
        m_job = job;
        m_bar->start(job, tr("Printing:"));
        open();
    });
    connect(m_run, &PrintRun::ended, this, [this](const Result<Printed> &done) {
        m_job = nullptr;
        m_bar->stop();
        if (done)
            Q_EMIT printed(tr("Sent to the printer: %n page(s).", nullptr, done->pages));
        hide();
        deleteLater();
    });
}

void PrintDialog::start(const PrintOrder &order)
{
    setWindowTitle(order.title);
    m_run->start(order);
}

void PrintDialog::reject()
{
    if (m_job)
        m_job->cancel();
}

} // namespace chuding
