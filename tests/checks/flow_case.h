// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rule_rows.h"

#include <optional>

namespace chuding::test {

/// A moment as files have it.
[[nodiscard]] Moment at(const char *text);
/// When each step is taken in these tests: as the notice wants it.
[[nodiscard]] Moment momentOf(DossierEvent event);

/// A dossier at a stage, with the rounds that belong to it.
struct FlowCase
{
    Dossier dossier;
    std::optional<PublicityRound> first;
    std::optional<PublicityRound> second;

    /// Points into this object.
    [[nodiscard]] CheckContext context(const RuleRows &rows, const char *now) const;
};
/// Made of a row of whom all steps are recorded. Without a department: the unit is its own.
[[nodiscard]] FlowCase flowCase(const RosterRow &row, Stage stage, bool withDepartment);

} // namespace chuding::test
