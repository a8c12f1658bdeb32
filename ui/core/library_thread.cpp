// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/library_thread.h"

namespace chuding {

LibraryThread::LibraryThread()
    : m_seat(std::make_shared<Seat>())
    , m_agent(std::make_unique<QObject>())
    , m_desk(std::make_unique<QObject>())
{
    m_agent->moveToThread(&m_thread);
    m_thread.start();
}

LibraryThread::~LibraryThread()
{
    const auto close = [seat = m_seat] { seat->library.reset(); };
    QMetaObject::invokeMethod(m_agent.get(), close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace chuding
