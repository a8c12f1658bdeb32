// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/round_facts.h"

#include "checks/round_state.h"

#include <algorithm>

namespace chuding {

QList<Dossier> RoundFacts::dossiers(const PublicityRound &round) const
{
    QList<Dossier> list;
    for (const PublicityMember &member : round.members) {
        if (const auto found = now.constFind(member.dossierId); found != now.constEnd())
            list.append(found->dossier);
    }
    return list;
}

QList<Dossier> RoundFacts::postedDossiers(const PublicityRound &round) const
{
    QList<Dossier> list = dossiers(round);
    for (Dossier &dossier : list)
        dossier = posted.value(dossier.id, dossier);
    return list;
}

RoundFacts readFacts(const Library &library, const QList<PublicityMember> &members)
{
    RoundFacts facts;
    for (const PublicityMember &member : members) {
        const Result<StoredDossier> now = library.dossier(member.dossierId);
        if (!now)
            continue;
        facts.now.insert(member.dossierId, *now);
        if (member.revision <= 0)
            continue;
        if (member.revision == now->revision)
            facts.posted.insert(member.dossierId, now->dossier);
        else if (const Result<Dossier> posted = library.dossierAt(member.dossierId, member.revision))
            facts.posted.insert(member.dossierId, *posted);
    }
    return facts;
}

RoundChanges changedFacts(const Library &library, const Season &season, QDate today)
{
    RoundChanges all;
    for (const PublicityRound &round : season.rounds()) {
        if (!isPosted(round, today))
            continue;
        QList<PublicityMember> counting = round.members;
        counting.removeIf([&](const PublicityMember &member) {
            const PublicityRound *counts = season.round(member.dossierId, round.kind);
            return !counts || counts->id != round.id;
        });
        const RoundFacts facts = readFacts(library, counting);
        QList<PostedChange> changes;
        for (const PublicityMember &member : std::as_const(counting)) {
            const auto now = facts.now.constFind(member.dossierId);
            if (now == facts.now.constEnd())
                continue;
            const auto posted = facts.posted.constFind(member.dossierId);
            changes += posted == facts.posted.constEnd() ? postedChanges(member, now->dossier)
                                                         : postedChanges(*posted, now->dossier);
        }
        if (!changes.isEmpty())
            all.insert(round.id, changes);
    }
    return all;
}

QList<RoundPaper> papersOf(PublicityKind kind)
{
    if (kind == PublicityKind::First)
        return {RoundPaper::Poster, RoundPaper::Notice, RoundPaper::Result};
    return {RoundPaper::Report};
}

FormKind formOf(RoundPaper paper)
{
    switch (paper) {
    case RoundPaper::Poster:
    case RoundPaper::Notice:
        return FormKind::Annex2;
    case RoundPaper::Result:
        return FormKind::Annex3;
    case RoundPaper::Report:
        return FormKind::Annex4;
    }
    Q_UNREACHABLE();
}

QString paperTitle(RoundPaper paper)
{
    switch (paper) {
    case RoundPaper::Poster:
        return QStringLiteral("附件2 张贴件");
    case RoundPaper::Notice:
        return QStringLiteral("附件2 上报件");
    case RoundPaper::Result:
        return QStringLiteral("附件3");
    case RoundPaper::Report:
        return QStringLiteral("附件4");
    }
    Q_UNREACHABLE();
}

FormData paperData(RoundPaper paper, const PublicityRound &round, const RoundFacts &facts,
    const Policy &policy, const Moment &now)
{
    FormData data;
    data.policy = policy;
    const bool notice = formOf(paper) == FormKind::Annex2;
    for (const Dossier &dossier : notice ? facts.postedDossiers(round) : facts.dossiers(round))
        data.applicants.append({dossier, {}});
    data.round = round;
    data.unitName = round.unitName;
    const QDate dated = notice ? round.postedOn : round.resultDate;
    data.moment = dated.isValid() ? Moment(dated) : now;
    if (paper == RoundPaper::Notice)
        data.options.maskIds = false;
    return data;
}

} // namespace chuding
