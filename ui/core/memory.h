// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chuding {

/// Gives the system back what large work has freed: the C library of Linux keeps it otherwise, for each thread
/// that worked. Returns at once; the work is done on another thread.
void returnFreedMemory();

} // namespace chuding
