// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/season.h"

#include <QMap>

namespace chuding {

class ApplicantListModel;

/// How many applicants stand where.
struct ApplicantCounts
{
    int all = 0;
    int unchecked = 0; ///< neither verdict nor stage known yet
    QMap<Verdict, int> verdicts;
    QMap<Stage, int> stages;
    bool operator==(const ApplicantCounts &) const = default;
};

/// In one pass. Nobody while the list is not complete.
[[nodiscard]] ApplicantCounts countApplicants(const ApplicantListModel &applicants);

} // namespace chuding
