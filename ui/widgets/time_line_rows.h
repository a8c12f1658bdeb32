// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/season.h"
#include "ui/models/applicant_counts.h"
#include "ui/widgets/time_line.h"

namespace chuding {

/// The notice's windows, and both publicities: those recorded, and a proposal while somebody waits for one,
/// with the first day counted as `reading` says.
[[nodiscard]] QList<TimeLineRow> timeLineRows(
    const Season &season, const Moment &now, const ApplicantCounts &counts, StartDay reading);

} // namespace chuding
