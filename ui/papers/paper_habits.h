// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"
#include "ui/core/print_plan.h"

namespace chuding {

/// How a paper is usually printed.
struct PaperHabits
{
    Sides sides = Sides::One;
    int copies = 1;
    bool collate = true;
    bool perApplicant = true; ///< a paper for each applicant, not one for all of them
    bool hasIdChoice = false; ///< can be printed with ID numbers masked or in full
};

[[nodiscard]] PaperHabits habitsOf(FormKind kind);
/// The kinds that can be printed for applicants, in the order of their table. What needs more than them (a
/// package, say) is printed where that is.
[[nodiscard]] QList<FormKind> papersForApplicants();

} // namespace chuding
