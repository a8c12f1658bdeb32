// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/publicity/round_facts.h"

// What a round becomes at each step of its way. Values in, values out; nothing is written here.

namespace chuding {

class ApplicantListModel;
class Settings;

/// Who should be put up next in a round of that kind and stands in none yet.
[[nodiscard]] QList<QUuid> readyFor(
    PublicityKind kind, const ApplicantListModel &applicants, const Season &season);

/// Days that the notice allows for the people of `facts`, from today on.
[[nodiscard]] DayRange proposedDays(PublicityKind kind, const RoundFacts &facts, const Season &season,
    const Moment &now, const Settings &settings);

/// A new round with its members as they are in `facts`; those who are not there are left out. What it does
/// not say yet comes from the members (the unit), the calendar (its days) and the settings (office and
/// phone).
[[nodiscard]] PublicityRound filledRound(PublicityRound round, const RoundFacts &facts, const Season &season,
    const LibraryInfo &library, const Moment &now, const Settings &settings);

/// Put up, with the members as they are now and, of 附件2, the hash of the copy on the wall. On the library's
/// thread.
[[nodiscard]] Result<PublicityRound> postedRound(
    const Library &library, PublicityRound round, const Policy &policy, const Moment &now);

/// With its result or report dated.
[[nodiscard]] PublicityRound issuedRound(PublicityRound round, const Season &season, QDate today);

} // namespace chuding
