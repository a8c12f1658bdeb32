// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics.h"

#include "domain/pinyin.h"

#include <algorithm>
#include <limits>

namespace chuding {

namespace {

bool isRecorded(const Dossier &dossier, DossierEvent event)
{
    return std::any_of(dossier.events.cbegin(), dossier.events.cend(),
        [event](const EventRecord &record) { return record.event == event; });
}

StatisticsCounts countsOf(const Dossier &dossier, const CheckSummary &summary)
{
    const auto counts = [&dossier](
                            DossierEvent event) { return dossier.eventMoment(event).isKnown() ? 1 : 0; };
    const auto has = [&summary](Verdict verdict) { return summary.verdict == verdict ? 1 : 0; };
    return {.applicants = 1,
        .pass = has(Verdict::Pass),
        .attention = has(Verdict::Attention),
        .fail = has(Verdict::Fail),
        .applied = counts(DossierEvent::Applied),
        .passed = counts(DossierEvent::Reviewed),
        .confirmed = counts(DossierEvent::CountyConfirmed),
        .returned = isRecorded(dossier, DossierEvent::Returned) ? 1 : 0,
        .withdrawn = summary.stage == Stage::Withdrawn ? 1 : 0};
}

void addTo(StatisticsCounts &sum, const StatisticsCounts &one)
{
    for (const auto member :
        {&StatisticsCounts::applicants, &StatisticsCounts::pass, &StatisticsCounts::attention,
            &StatisticsCounts::fail, &StatisticsCounts::applied, &StatisticsCounts::passed,
            &StatisticsCounts::confirmed, &StatisticsCounts::returned, &StatisticsCounts::withdrawn})
        sum.*member += one.*member;
}

template <typename Key>
QList<StatisticsGroup> inOrder(const QHash<QString, StatisticsCounts> &groups, Key keyOf)
{
    QList<StatisticsGroup> list;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        list.append({it.key(), it.value()});
    std::sort(list.begin(), list.end(), [&keyOf](const StatisticsGroup &a, const StatisticsGroup &b) {
        return std::pair(keyOf(a), pinyinSortKey(a.name)) < std::pair(keyOf(b), pinyinSortKey(b.name));
    });
    return list;
}

int largestFirst(const StatisticsGroup &group)
{
    return -group.counts.applicants;
}

QList<StatisticsGroup> byEducation(const QHash<QString, StatisticsCounts> &groups)
{
    QList<StatisticsGroup> list;
    for (const Code<EducationLevel> &level : codeTable<EducationLevel>()) {
        if (groups.contains(level.key))
            list.append({level.text, groups.value(level.key)});
    }
    if (groups.contains(QString()))
        list.append({QString(), groups.value(QString())});
    return list;
}

} // namespace

void StatisticsCollector::add(const Dossier &dossier, const CheckSummary &summary)
{
    const StatisticsCounts counts = countsOf(dossier, summary);
    addTo(m_all, counts);
    addTo(m_units[dossier.employment.unitName.trimmed()], counts);
    addTo(m_departments[dossier.employment.department.trimmed()], counts);
    addTo(m_specialties[dossier.application.specialty.trimmed()], counts);
    addTo(m_educations[summary.education ? codeKey(*summary.education) : QString()], counts);
    for (const EventRecord &record : dossier.events) {
        if (record.event != DossierEvent::Returned)
            continue;
        for (const ReturnReason &reason : record.reasons) {
            const auto found =
                std::find_if(m_reasons.begin(), m_reasons.end(), [&reason](const ReturnCount &one) {
                    return one.rule == reason.rule && one.attachment == reason.attachment;
                });
            if (found == m_reasons.end())
                m_reasons.append({reason.rule, reason.attachment, 1});
            else
                ++found->times;
        }
    }
}

Statistics StatisticsCollector::statistics(const Policy &policy) const
{
    Statistics all{.all = m_all,
        .units = inOrder(m_units, largestFirst),
        .departments = inOrder(m_departments, largestFirst),
        .specialties = inOrder(m_specialties,
            [&policy](const StatisticsGroup &group) {
                const int place = policy.specialtyNumber(group.name);
                return place > 0 ? place : std::numeric_limits<int>::max();
            }),
        .educations = byEducation(m_educations),
        .reasons = m_reasons};
    std::stable_sort(all.reasons.begin(), all.reasons.end(),
        [](const ReturnCount &a, const ReturnCount &b) { return a.times > b.times; });
    return all;
}

} // namespace chuding
