// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "season.h"

#include <QList>

namespace chuding {

/// A `confirm` finding with the answer that stands, if any.
struct ChecklistItem
{
    enum class State {
        Open,
        Lapsed, ///< was answered, but what was judged has changed since
        Yes,
        No,
    };
    Finding finding;
    State state = State::Open;
    Confirmation answer;    ///< unless open
    bool forSeason = false; ///< answered once a season, not for each person

    bool operator==(const ChecklistItem &) const = default;
};

/// Everything that a person must say yes to about this dossier, answered or not.
[[nodiscard]] QList<ChecklistItem> checklistOf(const Dossier &dossier, const Season &season);

/// `dossier` with an answer to `rule` in place of any earlier one; it keeps what it judged.
[[nodiscard]] QList<Confirmation> withAnswer(const Dossier &dossier, const QString &rule, bool yes,
    const QString &reason, const QString &by, const Moment &at);
[[nodiscard]] QList<Confirmation> withoutAnswer(const Dossier &dossier, const QString &rule);

} // namespace chuding
