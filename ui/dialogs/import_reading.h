// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/import_plan.h"
#include "roster/roster.h"
#include "ui/core/step.h"

#include <optional>

namespace chuding {

/// Where a roster comes from: a file, or rows that were copied in a spreadsheet.
struct ImportSource
{
    QString file; ///< empty: `text`
    QString text;
};

/// What is to be read, and as what.
struct ImportRequest
{
    ImportSource source;
    QString policyId;
    HeaderMapping mapping;
    bool proposes = false; ///< what is clear about the columns is added to `mapping`
};

struct ImportPreview
{
    Roster roster;
    ImportPlan plan;
};

struct ImportReading
{
    HeaderMapping mapping; ///< with the proposals
    TableOutline outline;
    std::optional<ImportPreview> preview; ///< nothing before it is said which column is the name or ID number
};

/// What importing changes, with the values from before. `Conflict` when the library is another by now.
[[nodiscard]] Result<Step> importStep(
    const Library &library, const ImportPreview &preview, const QString &text);

/// Reads the roster and plans what it would change. Takes its time; any thread that may use `library`.
[[nodiscard]] Result<ImportReading> readForImport(const Library &library, const ImportRequest &request);

} // namespace chuding
