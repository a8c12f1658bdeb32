// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy.h"

namespace chuding {

/// One thing that two notices, or two calendars, say differently, in words for whoever decides about it.
struct PolicyChange
{
    QString what;
    QString before; ///< empty: there was nothing of the kind
    QString after;  ///< empty: there is nothing of the kind any more
    bool operator==(const PolicyChange &) const = default;
};

/// In the order of the notice. Empty when both are the same, whatever their IDs.
[[nodiscard]] QList<PolicyChange> policyChanges(const Policy &before, const Policy &after);

/// Days of a year that are worked in one calendar and not in the other, or are called differently.
[[nodiscard]] QList<PolicyChange> calendarChanges(
    const WorkingCalendar &before, const WorkingCalendar &after, int year);

} // namespace chuding
