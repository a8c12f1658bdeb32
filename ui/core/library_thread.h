// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QFuture>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace chuding {

/// Called back on the GUI thread with what came of some work.
template <typename Value>
using Reply = std::function<void(const Value &)>;

/// `reply` unless `context` is gone by then.
template <typename Value>
[[nodiscard]] Reply<Value> whileAlive(QObject *context, Reply<Value> reply)
{
    return [guard = QPointer<QObject>(context), reply = std::move(reply)](const Value &value) {
        if (guard && reply)
            reply(value);
    };
}

/// The one thread on which the open library lives. Work is done in the order in which it was handed in;
/// destruction waits until all of it is done and the library is closed. Lives on the GUI thread.
class LibraryThread final
{
public:
    /// What stands on that thread. `library` is null while none is open.
    struct Seat
    {
        std::unique_ptr<Library> library;
    };

    LibraryThread();
    LibraryThread(const LibraryThread &) = delete;
    LibraryThread &operator=(const LibraryThread &) = delete;
    ~LibraryThread();

    /// `work` takes `Seat &` and returns a value; it must not touch widgets.
    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Seat &>>
    {
        using Value = std::invoke_result_t<Work, Seat &>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        auto task = [seat = m_seat, promise, work = std::move(work)]() mutable {
            promise->addResult(work(*seat));
            promise->finish();
        };
        QMetaObject::invokeMethod(m_agent.get(), task, Qt::QueuedConnection);
        return future;
    }

    /// The same, then `reply` with the value on the GUI thread; never when `context` is gone by then.
    template <typename Work, typename Callback>
    void run(Work work, QObject *context, Callback callback)
    {
        using Value = std::invoke_result_t<Work, Seat &>;
        const auto reply = whileAlive<Value>(context, std::move(callback));
        auto task = [seat = m_seat, desk = m_desk.get(), reply, work = std::move(work)]() mutable {
            const auto value = std::make_shared<const Value>(work(*seat));
            QMetaObject::invokeMethod(
                desk, [reply, value] { reply(*value); }, Qt::QueuedConnection);
        };
        QMetaObject::invokeMethod(m_agent.get(), task, Qt::QueuedConnection);
    }

private:
    std::shared_ptr<Seat> m_seat;
    std::unique_ptr<QObject> m_agent; ///< on the library's thread
    std::unique_ptr<QObject> m_desk;  ///< on the GUI thread, where replies arrive; outlives the other thread
    QThread m_thread;
};

} // namespace chuding
