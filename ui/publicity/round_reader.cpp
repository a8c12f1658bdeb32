// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/round_reader.h"

namespace chuding {

namespace {

QList<QUuid> idsOf(const QList<PublicityMember> &members)
{
    QList<QUuid> ids;
    for (const PublicityMember &member : members)
        ids.append(member.dossierId);
    return ids;
}

} // namespace

RoundReader::RoundReader(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void RoundReader::readFactsOf(const QList<PublicityMember> &members)
{
    const int request = ++m_factsRequest;
    m_factsOf = idsOf(members);
    const auto work = [members](LibraryThread::Seat &seat) {
        return seat.library ? readFacts(*seat.library, members) : RoundFacts();
    };
    m_workspace.thread().run(work, this, [this, request](const RoundFacts &facts) {
        if (request != m_factsRequest)
            return;
        m_facts = facts;
        Q_EMIT factsRead();
    });
}

bool RoundReader::wasAskedFor(const QList<PublicityMember> &members) const
{
    return m_factsOf == idsOf(members);
}

void RoundReader::clearFacts()
{
    ++m_factsRequest;
    m_facts = RoundFacts();
}

void RoundReader::readChanges()
{
    if (!m_workspace.isOpen())
        return;
    const int request = ++m_changesRequest;
    const auto work = [season = m_workspace.season(), today = m_workspace.now().date()](
                          LibraryThread::Seat &seat) {
        return seat.library ? changedFacts(*seat.library, season, today) : RoundChanges();
    };
    m_workspace.thread().run(work, this, [this, request](const RoundChanges &changes) {
        if (request != m_changesRequest)
            return;
        m_changes = changes;
        Q_EMIT changesRead();
    });
}

} // namespace chuding
