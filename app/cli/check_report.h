// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "roster/roster_check.h"

namespace chuding {

enum class ReportFormat { Table, Json, Csv };

/// `table`, `json` or `csv`; nothing for anything else.
[[nodiscard]] std::optional<ReportFormat> reportFormat(const QString &name);

/// Prints what was checked. JSON: one object a row (row, name, verdict, findings), `"row": null`
/// for the batch. Findings with errors give `ExitCode::Findings`.
[[nodiscard]] ExitCode printChecked(const QList<CheckedRow> &rows, ReportFormat format, Console &console);

} // namespace chuding
