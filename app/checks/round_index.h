// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <QHash>

namespace chuding {

/// Finds each dossier's rounds in constant time. Observes the rounds: they must outlive it unchanged.
/// Where a dossier is in several rounds of one kind the last one in the list counts.
class RoundIndex
{
public:
    RoundIndex() = default;
    explicit RoundIndex(const QList<PublicityRound> &rounds);

    [[nodiscard]] const PublicityRound *find(QUuid dossierId, PublicityKind kind) const;
    /// `base` with the dossier's rounds put in.
    [[nodiscard]] CheckContext contextFor(QUuid dossierId, const CheckContext &base) const;

private:
    QHash<QUuid, const PublicityRound *> m_first;
    QHash<QUuid, const PublicityRound *> m_second;
};

} // namespace chuding
