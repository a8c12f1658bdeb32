// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/statistics.h"
#include "domain/result.h"
#include "table_writer.h"

namespace chuding {

/// By unit, authority, specialty and education, then the reasons of returns: each as it is shown, translated.
/// Titles are those of sheets.
[[nodiscard]] QList<Table> statisticsTables(const Statistics &statistics);

/// The tables as .xlsx over what is at `path`, one on a sheet with a plot beside it. `note` stands below each
/// title: whose figures they are, and of when.
Result<void> writeStatistics(const QString &path, const Statistics &statistics, const QString &note);

} // namespace chuding
