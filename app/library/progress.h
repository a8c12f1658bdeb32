// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace chuding {

/// Called between items with what is done and the whole (0: not known); false cancels.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Whether to go on; without a function: yes.
[[nodiscard]] inline bool goOn(const Progress &progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

} // namespace chuding
