// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace chuding {

/// Carries progress out of, and the wish to cancel into, work on another thread. Lives on the GUI thread;
/// the function `progress()` may be called on any thread, also after the job is gone.
class Job final : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject *parent = nullptr);
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] bool isCancelled() const;

public Q_SLOTS:
    void cancel();
    /// No more signals after this.
    void finish();

Q_SIGNALS:
    /// At most 20 times a second; `total` 0: not known.
    void progressed(qint64 done, qint64 total);

private:
    struct State;
    void poll();

    std::shared_ptr<State> m_state;
    QTimer m_timer;
    qint64 m_reported = -1;
};

} // namespace chuding
