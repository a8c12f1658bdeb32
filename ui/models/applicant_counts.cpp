// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/applicant_counts.h"

#include "ui/models/applicant_list_model.h"

#include <array>

namespace chuding {

namespace {

template <typename E, size_t Size>
QMap<E, int> mapped(const std::array<int, Size> &numbers)
{
    QMap<E, int> counts;
    for (size_t i = 0; i < Size; ++i)
        counts.insert(static_cast<E>(i), numbers.at(i));
    return counts;
}

} // namespace

ApplicantCounts countApplicants(const ApplicantListModel &applicants)
{
    std::array<int, static_cast<size_t>(Verdict::Pass) + 1> verdicts{};
    std::array<int, static_cast<size_t>(Stage::Withdrawn) + 1> stages{};
    ApplicantCounts counts;
    if (!applicants.isComplete())
        return counts;
    counts.all = applicants.rowCount();
    for (int row = 0; row < counts.all; ++row) {
        const std::optional<CheckSummary> &summary = applicants.at(row).summary;
        if (!summary) {
            ++counts.unchecked;
            continue;
        }
        ++verdicts.at(static_cast<size_t>(summary->verdict));
        ++stages.at(static_cast<size_t>(summary->stage));
    }
    counts.verdicts = mapped<Verdict>(verdicts);
    counts.stages = mapped<Stage>(stages);
    return counts;
}

} // namespace chuding
