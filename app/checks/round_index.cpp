// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_index.h"

namespace chuding {

RoundIndex::RoundIndex(const QList<PublicityRound> &rounds)
{
    for (const PublicityRound &round : rounds) {
        QHash<QUuid, const PublicityRound *> &index = round.kind == PublicityKind::First ? m_first : m_second;
        for (const PublicityMember &member : round.members)
            index.insert(member.dossierId, &round);
    }
}

const PublicityRound *RoundIndex::find(QUuid dossierId, PublicityKind kind) const
{
    return (kind == PublicityKind::First ? m_first : m_second).value(dossierId, nullptr);
}

CheckContext RoundIndex::contextFor(QUuid dossierId, const CheckContext &base) const
{
    CheckContext context = base;
    context.firstRound = find(dossierId, PublicityKind::First);
    context.secondRound = find(dossierId, PublicityKind::Second);
    return context;
}

} // namespace chuding
