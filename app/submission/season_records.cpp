// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "season_records.h"

namespace chuding {

Result<void> readSeasonRecords(const Library &library, Season &season)
{
    const Result<QList<StoredRound>> rounds = library.rounds();
    if (!rounds)
        return rounds.error();
    QList<PublicityRound> known;
    for (const StoredRound &stored : *rounds)
        known.append(stored.round);
    season.setRounds(known);
    const Result<QList<Confirmation>> confirmations = library.seasonConfirmations();
    if (!confirmations)
        return confirmations.error();
    season.confirmations = *confirmations;
    return {};
}

} // namespace chuding
