// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "season.h"

// Where a publicity round stands, and what its papers state. Pure values, any thread.

namespace chuding {

enum class RoundPhase {
    Draft,         ///< not put up yet
    Posted,        ///< its last day is not over
    Over,          ///< its result is to be issued
    ResultIssued,  ///< 附件3
    ReportIssued,  ///< 附件4
    ObjectionOpen, ///< everything rests until it is settled (R-PUB-5)
};

struct RoundState
{
    RoundPhase phase = RoundPhase::Draft;
    int day = 0;    ///< while posted: working days so far, today among them, by the safe reading B
    int needed = 0; ///< working days that the notice asks for
    QDate result;   ///< first day on which the result should be dated; invalid: the period is not complete

    bool operator==(const RoundState &) const = default;
};

[[nodiscard]] RoundState roundState(
    const PublicityRound &round, QDate today, const Policy &policy, const WorkingCalendar &calendar);

/// It hangs on the wall, or did: marked as posted, or, where nobody marks that (a roster), begun before
/// today.
[[nodiscard]] bool isPosted(const PublicityRound &round, QDate today);

/// Whether somebody should be put up next: qualifies and has not applied, or has just passed the review.
/// Whoever stands in a round of that kind already is for the caller to leave out.
[[nodiscard]] bool isReadyFor(PublicityKind kind, const CheckSummary &summary);

/// What a paper of the round says about it as it stands.
[[nodiscard]] PublicityPaper paperOf(const PublicityRound &round);

/// The list behind 附件4: the members by specialty, in the order of the notice.
[[nodiscard]] QList<ReportGroup> reportGroups(const PublicityRound &round, const Policy &policy);

/// A member as it would be put up now.
[[nodiscard]] PublicityMember memberFrom(const Dossier &dossier, int revision);

} // namespace chuding
