// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/job.h"

#include <atomic>

namespace chuding {

namespace {
constexpr int pollMs = 50;
}

struct Job::State
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> cancelled = false;
};

Job::Job(QObject *parent)
    : QObject(parent)
    , m_state(std::make_shared<State>())
{
    connect(&m_timer, &QTimer::timeout, this, &Job::poll);
    m_timer.start(pollMs);
}

Progress Job::progress() const
{
    return [state = m_state](qint64 done, qint64 total) {
        state->done = done;
        state->total = total;
        return !state->cancelled;
    };
}

bool Job::isCancelled() const
{
    return m_state->cancelled;
}

void Job::cancel()
{
    m_state->cancelled = true;
}

void Job::finish()
{
    m_timer.stop();
}

void Job::poll()
{
    const qint64 done = m_state->done;
    if (done == m_reported)
        return;
    m_reported = done;
    Q_EMIT progressed(done, m_state->total);
}

} // namespace chuding
