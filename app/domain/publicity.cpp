// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publicity.h"

#include <algorithm>

namespace chuding {

template <>
const QList<Code<PublicityKind>> &codeTable<PublicityKind>()
{
    static const QList<Code<PublicityKind>> table{
        {PublicityKind::First, QStringLiteral("first"), QStringLiteral("申报前公示"), {}},
        {PublicityKind::Second, QStringLiteral("second"), QStringLiteral("再次公示"), {}},
    };
    return table;
}

bool PublicityRound::hasMember(QUuid dossierId) const
{
    return std::any_of(members.cbegin(), members.cend(),
        [dossierId](const PublicityMember &member) { return member.dossierId == dossierId; });
}

} // namespace chuding
