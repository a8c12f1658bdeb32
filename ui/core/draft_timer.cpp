// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/draft_timer.h"

namespace chuding {

namespace {
constexpr int draftDelayMs = 1000;
constexpr int draftEveryMs = 5000;
} // namespace

DraftTimer::DraftTimer(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(draftDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftTimer::due);
}

void DraftTimer::schedule()
{
    if (!m_timer.isActive())
        m_unkept.start();
    if (m_unkept.elapsed() < draftEveryMs - draftDelayMs)
        m_timer.start();
}

} // namespace chuding
