// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace chuding {

class Job;

/// A bar, what is being done, and a button that cancels. Takes its place also while nothing runs.
class JobBar final : public QWidget
{
    Q_OBJECT

public:
    /// What the job's numbers count.
    enum class Count { Items, Bytes };

    explicit JobBar(Count count, QWidget *parent = nullptr);
    /// Shows `job` until `stop`; observes it only.
    void start(Job *job, const QString &what);
    void stop(const QString &text = QString());

private:
    void display(qint64 done, qint64 total);
    [[nodiscard]] QString measure(qint64 done, qint64 total) const;

    Count m_count;
    QString m_what;
    QElapsedTimer m_clock;
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace chuding
