// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/workspace.h"
#include "ui/publicity/round_facts.h"

namespace chuding {

/// Reads on the library's thread what the page 公示 shows of rounds: the dossiers of a round's members, and
/// posted facts that have changed. The newest question is answered, older ones are not.
class RoundReader final : public QObject
{
    Q_OBJECT

public:
    explicit RoundReader(Workspace &workspace, QObject *parent = nullptr);

    void readFactsOf(const QList<PublicityMember> &members);
    /// Whether these are the members of the last question.
    [[nodiscard]] bool wasAskedFor(const QList<PublicityMember> &members) const;
    [[nodiscard]] const RoundFacts &facts() const { return m_facts; }
    /// Another round: what was read is of no use, what is on the way neither.
    void clearFacts();

    void readChanges();
    [[nodiscard]] const RoundChanges &changes() const { return m_changes; }
    void clearChanges() { m_changes.clear(); }

Q_SIGNALS:
    void factsRead();
    void changesRead();

private:
    Workspace &m_workspace;
    RoundFacts m_facts;
    QList<QUuid> m_factsOf; ///< members that were asked for last
    RoundChanges m_changes;
    int m_factsRequest = 0;
    int m_changesRequest = 0;
};

} // namespace chuding
