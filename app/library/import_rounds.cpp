// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_rounds.h"

#include <algorithm>

namespace chuding {

namespace {

/// The rounds of a library while incoming ones are being worked in.
class RoundMerger final
{
public:
    explicit RoundMerger(const QList<StoredRound> &stored)
    {
        for (const StoredRound &round : stored) {
            m_before.append(round.round);
            m_rounds.append(round.round);
        }
    }

    void add(const PublicityRound &incoming)
    {
        PublicityRound *target = sameRound(incoming);
        if (!target)
            target = correctedRound(incoming);
        takeMembersOut(incoming, target);
        if (target)
            update(*target, incoming);
        else
            append(incoming);
    }

    [[nodiscard]] QList<PublicityRound> changed() const
    {
        QList<PublicityRound> list;
        for (qsizetype i = 0; i < m_rounds.size(); ++i) {
            if (i >= m_before.size() || m_rounds[i] != m_before[i])
                list.append(m_rounds[i]);
        }
        return list;
    }

private:
    static bool isOfSameKind(const PublicityRound &a, const PublicityRound &b)
    {
        return a.policyId == b.policyId && a.kind == b.kind;
    }

    PublicityRound *sameRound(const PublicityRound &incoming)
    {
        const auto found = std::find_if(m_rounds.begin(), m_rounds.end(), [&](const PublicityRound &round) {
            return isOfSameKind(round, incoming) && round.unitName == incoming.unitName &&
                   round.period == incoming.period;
        });
        return found == m_rounds.end() ? nullptr : &*found;
    }

    /// One that was imported before and all of whose members come in again with another period.
    PublicityRound *correctedRound(const PublicityRound &incoming)
    {
        const auto found = std::find_if(m_rounds.begin(), m_rounds.end(), [&](const PublicityRound &round) {
            return isOfSameKind(round, incoming) && round.unitName == incoming.unitName &&
                   round.postedSha256.isEmpty() && !round.members.isEmpty() &&
                   std::all_of(round.members.cbegin(), round.members.cend(),
                       [&](const PublicityMember &member) { return incoming.hasMember(member.dossierId); });
        });
        return found == m_rounds.end() ? nullptr : &*found;
    }

    /// Nobody stands in two rounds of one kind, unless an earlier one was put up from here.
    void takeMembersOut(const PublicityRound &incoming, const PublicityRound *target)
    {
        for (PublicityRound &round : m_rounds) {
            if (&round == target || !isOfSameKind(round, incoming) || !round.postedSha256.isEmpty())
                continue;
            round.members.removeIf(
                [&](const PublicityMember &member) { return incoming.hasMember(member.dossierId); });
        }
    }

    /// Under an id of its own: that of a roster's round says what stood there, and the one that came in
    /// under it may read otherwise by now.
    void append(PublicityRound incoming)
    {
        const bool isTaken = std::any_of(m_rounds.cbegin(), m_rounds.cend(),
            [&incoming](const PublicityRound &round) { return round.id == incoming.id; });
        if (isTaken)
            incoming.id = QUuid::createUuid();
        m_rounds.append(incoming);
    }

    static void update(PublicityRound &round, const PublicityRound &incoming)
    {
        round.period = incoming.period;
        if (incoming.objection)
            round.objection = incoming.objection;
        if (incoming.resultDate.isValid())
            round.resultDate = incoming.resultDate;
        if (incoming.postedOn.isValid())
            round.postedOn = incoming.postedOn;
        for (const PublicityMember &member : incoming.members) {
            if (!round.hasMember(member.dossierId))
                round.members.append(member);
        }
    }

    QList<PublicityRound> m_before;
    QList<PublicityRound> m_rounds;
};

PublicityRound withStoredMembers(PublicityRound round, const QHash<QUuid, StoredAs> &members)
{
    QList<PublicityMember> kept;
    for (PublicityMember &member : round.members) {
        const auto stored = members.constFind(member.dossierId);
        if (stored == members.cend())
            continue;
        member.dossierId = stored->id;
        member.revision = stored->revision;
        kept.append(member);
    }
    round.members = kept;
    return round;
}

} // namespace

QList<PublicityRound> importedRounds(const QList<StoredRound> &stored, const QList<PublicityRound> &incoming,
    const QHash<QUuid, StoredAs> &members)
{
    RoundMerger merger(stored);
    for (const PublicityRound &round : incoming) {
        PublicityRound mapped = withStoredMembers(round, members);
        if (mapped.members.isEmpty())
            continue;
        if (mapped.id.isNull())
            mapped.id = QUuid::createUuid();
        merger.add(mapped);
    }
    return merger.changed();
}

} // namespace chuding
