// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include <utility>

namespace chuding {

/// Calls back on the thread of `context` with what came of some work; never when `context` is gone by then.
/// `QFuture::then` must not outlive its context.
template <typename Value, typename Callback>
void whenDone(const QFuture<Value> &future, QObject *context, Callback callback)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(
        watcher, &QFutureWatcher<Value>::finished, context, [watcher, callback = std::move(callback)] {
            watcher->deleteLater();
            callback(watcher->result());
        });
    watcher->setFuture(future);
}

} // namespace chuding
