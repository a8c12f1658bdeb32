// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster.h"

#include <QHash>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

const std::optional<RosterPublicity> &publicityOf(const RosterRow &row, PublicityKind kind)
{
    return kind == PublicityKind::First ? row.first : row.second;
}

/// What makes two rows members of one round.
QString roundKey(const RosterRow &row, PublicityKind kind, const RosterPublicity &publicity)
{
    const QStringList parts{row.dossier.policyId, codeKey(kind), row.dossier.employment.unitName,
        publicity.period.from.toString(Qt::ISODate), publicity.period.to.toString(Qt::ISODate),
        publicity.objection ? codeKey(*publicity.objection) : QString(),
        publicity.resultDate.toString(Qt::ISODate)};
    return parts.join(u'\n');
}

PublicityMember memberOf(const Dossier &dossier)
{
    return {dossier.id, dossier.person.idNumber, dossier.person.name, dossier.application.specialty,
        dossier.employment.unitName, 0};
}

PublicityRound roundOf(const RosterRow &row, PublicityKind kind, const QString &key)
{
    static const QUuid space(u"{5f0a2f2e-6c0e-5d43-9d0a-3a3f3e1c8b11}"_s);
    const RosterPublicity &publicity = *publicityOf(row, kind);
    PublicityRound round;
    round.id = QUuid::createUuidV5(space, key);
    round.policyId = row.dossier.policyId;
    round.kind = kind;
    round.unitName = row.dossier.employment.unitName;
    round.period = publicity.period;
    round.objection = publicity.objection;
    round.resultDate = publicity.resultDate;
    round.members = {memberOf(row.dossier)};
    return round;
}

} // namespace

std::optional<PublicityRound> roundOfRow(const RosterRow &row, PublicityKind kind)
{
    const std::optional<RosterPublicity> &publicity = publicityOf(row, kind);
    if (!publicity)
        return std::nullopt;
    return roundOf(row, kind, roundKey(row, kind, *publicity));
}

QList<PublicityRound> roundsOfRows(const QList<RosterRow> &rows)
{
    QList<PublicityRound> rounds;
    QHash<QString, qsizetype> places;
    for (const RosterRow &row : rows) {
        for (const PublicityKind kind : {PublicityKind::First, PublicityKind::Second}) {
            const std::optional<RosterPublicity> &publicity = publicityOf(row, kind);
            if (!publicity)
                continue;
            const QString key = roundKey(row, kind, *publicity);
            const auto place = places.constFind(key);
            if (place != places.constEnd()) {
                rounds[*place].members.append(memberOf(row.dossier));
            } else {
                places.insert(key, rounds.size());
                rounds.append(roundOf(row, kind, key));
            }
        }
    }
    return rounds;
}

} // namespace chuding
