// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/job_bar.h"

#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/core/typed.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace chuding {

namespace {
constexpr int steps = 1000;
}

JobBar::JobBar(Count count, QWidget *parent)
    : QWidget(parent)
    , m_count(count)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Stop"), this))
{
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    for (QWidget *widget : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(spacingUnit(this));
    line->addWidget(m_bar, 1);
    line->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this) / 2);
    layout->addWidget(m_text);
    layout->addLayout(line);
    stop();
}

void JobBar::start(Job *job, const QString &what)
{
    m_what = what;
    m_clock.start();
    m_bar->show();
    m_cancel->show();
    m_cancel->setEnabled(true);
    display(0, 0);
    connect(job, &Job::progressed, this, &JobBar::display);
    connect(m_cancel, &QPushButton::clicked, job, [this, job] {
        m_cancel->setEnabled(false);
        job->cancel();
    });
}

void JobBar::stop(const QString &text)
{
    m_bar->hide();
    m_cancel->hide();
    m_text->setText(text);
}

void JobBar::display(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(done * steps / total));
    m_text->setText(
        total > 0 ? tr("%1 %2", "what is being done, how far").arg(m_what, measure(done, total)) : m_what);
}

QString JobBar::measure(qint64 done, qint64 total) const
{
    if (m_count == Count::Items)
        return tr("%1 of %2").arg(done).arg(total);
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000.0;
    const QString size = tr("%1 of %2").arg(shownSize(done), shownSize(total));
    if (seconds < 1 || done == 0)
        return size;
    const auto perSecond = static_cast<qint64>(static_cast<double>(done) / seconds);
    const qint64 left = perSecond > 0 ? (total - done) / perSecond : 0;
    return tr("%1, %2/s, about %3 s left").arg(size, shownSize(perSecond)).arg(left);
}

} // namespace chuding
