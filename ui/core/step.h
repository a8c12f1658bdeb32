// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"
#include "domain/publicity.h"

#include <QList>
#include <QString>

#include <optional>

namespace chuding {

/// One change by the user, undone and done again as one: records with their values before and after.
/// Nothing before: added (or out of the bin); nothing after: put into the bin.
struct Step
{
    template <typename Record>
    struct Change
    {
        std::optional<Record> before;
        std::optional<Record> after;
        [[nodiscard]] QUuid id() const { return after ? after->id : before->id; }
    };
    QString text; ///< what was done, translated: "Changed 张试例"
    QList<Change<Dossier>> dossiers;
    QList<Change<PublicityRound>> rounds;
    QList<Change<Confirmation>> answers{}; ///< to questions about the policy; nothing: open

    [[nodiscard]] bool isEmpty() const { return dossiers.isEmpty() && rounds.isEmpty() && answers.isEmpty(); }
    [[nodiscard]] Step reversed() const
    {
        Step back = *this;
        for (auto &change : back.dossiers)
            std::swap(change.before, change.after);
        for (auto &change : back.rounds)
            std::swap(change.before, change.after);
        for (auto &change : back.answers)
            std::swap(change.before, change.after);
        return back;
    }
};

} // namespace chuding
