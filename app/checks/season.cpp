// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "season.h"

namespace chuding {

void Season::setRounds(const QList<PublicityRound> &rounds)
{
    m_rounds = rounds;
    m_first.clear();
    m_second.clear();
    for (int i = 0; i < m_rounds.size(); ++i) {
        QHash<QUuid, int> &places = m_rounds.at(i).kind == PublicityKind::First ? m_first : m_second;
        for (const PublicityMember &member : m_rounds.at(i).members)
            places.insert(member.dossierId, i);
    }
}

const PublicityRound *Season::round(QUuid dossier, PublicityKind kind) const
{
    const QHash<QUuid, int> &places = kind == PublicityKind::First ? m_first : m_second;
    const auto place = places.constFind(dossier);
    return place == places.cend() ? nullptr : &m_rounds.at(*place);
}

CheckContext Season::contextFor(QUuid dossier) const
{
    CheckContext context;
    context.policy = &policy;
    context.calendar = &calendar;
    context.asOf = asOf;
    context.firstRound = round(dossier, PublicityKind::First);
    context.secondRound = round(dossier, PublicityKind::Second);
    context.seasonConfirmations = confirmations;
    context.assumeConfirmed = assumeConfirmed;
    return context;
}

QList<Finding> Season::findings(const Dossier &dossier) const
{
    return check(dossier, contextFor(dossier.id));
}

CheckSummary Season::summary(const Dossier &dossier) const
{
    const CheckContext context = contextFor(dossier.id);
    return summaryOf(check(dossier, context), stageOf(dossier, context));
}

QList<Finding> Season::batchFindings(const QList<const Dossier *> &dossiers) const
{
    Batch batch;
    batch.dossiers = dossiers;
    for (const PublicityRound &round : m_rounds)
        batch.rounds.append(&round);
    return checkBatch(batch, contextFor(QUuid()));
}

CheckSummary summaryOf(const QList<Finding> &findings, Stage stage)
{
    CheckSummary summary;
    summary.verdict = verdictOf(findings);
    summary.stage = stage;
    for (const Finding &finding : findings) {
        summary.errors += finding.severity == Severity::Error;
        summary.warnings += finding.severity == Severity::Warning;
        summary.confirms += finding.severity == Severity::Confirm;
    }
    return summary;
}

std::optional<Deadline> nextDeadline(const Policy &policy, const Moment &now)
{
    using Step = Deadline::Step;
    for (const Deadline &deadline : {Deadline{Step::Apply, policy.applyWindow.to},
             Deadline{Step::Review, policy.reviewWindow.to}, Deadline{Step::Paper, policy.paperWindow.to}}) {
        if (deadline.at.isKnown() && !surelyBefore(deadline.at, now))
            return deadline;
    }
    return std::nullopt;
}

} // namespace chuding
