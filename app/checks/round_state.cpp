// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_state.h"

#include <algorithm>

namespace chuding {

namespace {

bool isBefore(QDate day, QDate today)
{
    return day.isValid() && day < today;
}

RoundPhase phaseOf(const PublicityRound &round, QDate today)
{
    if (round.objection == ObjectionState::Pending)
        return RoundPhase::ObjectionOpen;
    if (round.resultDate.isValid() && round.resultDate <= today)
        return round.kind == PublicityKind::First ? RoundPhase::ResultIssued : RoundPhase::ReportIssued;
    if (!isPosted(round, today))
        return RoundPhase::Draft;
    return isBefore(round.period.to, today) ? RoundPhase::Over : RoundPhase::Posted;
}

} // namespace

bool isPosted(const PublicityRound &round, QDate today)
{
    return round.notice || !round.postedSha256.isEmpty() || isBefore(round.period.from, today) ||
           isBefore(round.resultDate, today);
}

RoundState roundState(
    const PublicityRound &round, QDate today, const Policy &policy, const WorkingCalendar &calendar)
{
    RoundState state;
    state.phase = phaseOf(round, today);
    state.needed = policy.publicity.workingDays;
    if (round.period.from.isValid())
        state.day =
            std::min(calendar.workingDays(round.period.from, today, StartDay::DoesNotCount), state.needed);
    if (round.period.to.isValid())
        state.result = calendar.nextWorkingDay(round.period.to);
    return state;
}

bool isReadyFor(PublicityKind kind, const CheckSummary &summary)
{
    if (kind == PublicityKind::Second)
        return summary.stage == Stage::Reviewed;
    return summary.stage == Stage::Draft && summary.qualifies;
}

PublicityPaper paperOf(const PublicityRound &round)
{
    return {round.unitName, round.period, round.members.isEmpty() ? QString() : round.members.first().name,
        static_cast<int>(round.members.size())};
}

QList<ReportGroup> reportGroups(const PublicityRound &round, const Policy &policy)
{
    QList<ReportGroup> groups;
    for (const PublicityMember &member : round.members) {
        auto group = std::find_if(groups.begin(), groups.end(),
            [&member](const ReportGroup &known) { return known.specialty == member.specialty; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {member.specialty, 0, {}});
        group->idNumbers.append(member.idNumber);
        ++group->count;
    }
    const auto place = [&policy](const ReportGroup &group) {
        const int number = policy.specialtyNumber(group.specialty);
        return number > 0 ? number : static_cast<int>(policy.specialties.size()) + 1;
    };
    std::stable_sort(groups.begin(), groups.end(),
        [&place](const ReportGroup &a, const ReportGroup &b) { return place(a) < place(b); });
    return groups;
}

PublicityMember memberFrom(const Dossier &dossier, int revision)
{
    return {dossier.id, dossier.person.idNumber, dossier.person.name, dossier.application.specialty,
        dossier.employment.unitName, revision};
}

} // namespace chuding
