// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/applicant_sieve.h"

#include <QtConcurrent>

#include <algorithm>

namespace chuding {

namespace {

/// From here on, a list is searched on all processors.
constexpr qsizetype manyRowsToSift = 5000;
constexpr qsizetype siftedAtOnce = 8000;

ApplicantFilter lastingPart(ApplicantFilter filter)
{
    filter.search.clear();
    filter.peopleText.clear();
    return filter;
}

} // namespace

ApplicantSieve::ApplicantSieve(const ApplicantFilter &filter)
    : m_filter(filter)
{
    for (const QString &word : searchWords(filter.search))
        m_words.emplace_back(word);
    if (!filter.rule.isEmpty())
        m_rule.insert(filter.rule);
}

QList<int> ApplicantSieve::sifted(const ApplicantListModel &list, const QList<int> &rows) const
{
    if (m_words.empty() && lastingPart(m_filter) == ApplicantFilter())
        return rows;
    if (rows.size() < manyRowsToSift)
        return siftedPart(list, rows, 0, rows.size());
    struct Part
    {
        qsizetype from = 0;
        QList<int> kept;
    };
    std::vector<Part> parts;
    for (qsizetype from = 0; from < rows.size(); from += siftedAtOnce)
        parts.push_back({from, {}});
    QtConcurrent::blockingMap(parts, [&](Part &part) {
        part.kept = siftedPart(list, rows, part.from, qMin(part.from + siftedAtOnce, rows.size()));
    });
    QList<int> kept;
    for (const Part &part : parts)
        kept.append(part.kept);
    return kept;
}

bool ApplicantSieve::accepts(const ApplicantRow &row) const
{
    return acceptsDossier(row.dossier) && acceptsChecks(row.summary) &&
           std::all_of(m_words.cbegin(), m_words.cend(), [&row](const QStringMatcher &word) {
               return word.indexIn(row.haystack) >= 0 || word.indexIn(row.office) >= 0;
           });
}

QList<int> ApplicantSieve::siftedPart(
    const ApplicantListModel &list, const QList<int> &rows, qsizetype from, qsizetype to) const
{
    QList<int> kept;
    for (qsizetype i = from; i < to; ++i) {
        if (accepts(list.at(rows.at(i))))
            kept.append(rows.at(i));
    }
    return kept;
}

bool ApplicantSieve::acceptsDossier(const DossierRow &dossier) const
{
    const auto fits = [](const QString &wanted, const QString &text) {
        return wanted.isEmpty() || wanted == text;
    };
    return fits(m_filter.unit, dossier.unitName) && fits(m_filter.department, dossier.department) &&
           fits(m_filter.specialty, dossier.specialty) &&
           (m_filter.people.isEmpty() || m_filter.people.contains(dossier.id));
}

bool ApplicantSieve::acceptsChecks(const std::optional<CheckSummary> &summary) const
{
    if (!m_filter.verdict && !m_filter.stage && m_filter.rule.isEmpty() && !m_filter.qualifiesOnly)
        return true;
    return summary && (!m_filter.verdict || summary->verdict == *m_filter.verdict) &&
           (!m_filter.stage || summary->stage == *m_filter.stage) &&
           (m_filter.rule.isEmpty() || summary->rules.intersects(m_rule)) &&
           (!m_filter.qualifiesOnly || qualifiesButHasNotApplied(*summary));
}

} // namespace chuding
