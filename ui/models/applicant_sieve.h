// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/applicant_filter.h"
#include "ui/models/applicant_list_model.h"

#include <QStringMatcher>

#include <vector>

namespace chuding {

/// A filter made ready for going through many rows.
class ApplicantSieve
{
public:
    /// `filter` has to outlive it.
    explicit ApplicantSieve(const ApplicantFilter &filter);

    /// Those of `rows` that fit, in the same order; many are looked at on all processors.
    [[nodiscard]] QList<int> sifted(const ApplicantListModel &list, const QList<int> &rows) const;
    [[nodiscard]] bool accepts(const ApplicantRow &row) const;

private:
    [[nodiscard]] QList<int> siftedPart(
        const ApplicantListModel &list, const QList<int> &rows, qsizetype from, qsizetype to) const;
    [[nodiscard]] bool acceptsDossier(const DossierRow &dossier) const;
    [[nodiscard]] bool acceptsChecks(const std::optional<CheckSummary> &summary) const;

    const ApplicantFilter &m_filter;
    std::vector<QStringMatcher> m_words;
    RuleSet m_rule;
};

} // namespace chuding
