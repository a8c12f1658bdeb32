// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace chuding {

/// Says when what is typed is to be kept as a draft: a second after the last key, and every five seconds
/// while somebody types without a pause.
class DraftTimer final : public QObject
{
    Q_OBJECT

public:
    explicit DraftTimer(QObject *parent = nullptr);
    /// Something was typed.
    void schedule();
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    void due();

private:
    QTimer m_timer;
    QElapsedTimer m_unkept; ///< since the first edit that no draft holds
};

} // namespace chuding
