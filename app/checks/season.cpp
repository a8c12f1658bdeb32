// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "season.h"

#include "rule_topics.h"

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

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
    context.scans = &scans;
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
    CheckSummary summary = summaryOf(dossier, check(dossier, context), stageOf(dossier, context));
    summary.secondRoundIsPast = isSecondRoundOfThePast(dossier, context);
    return summary;
}

QList<Finding> Season::batchFindings(const QList<const Dossier *> &dossiers) const
{
    BatchCollector collector;
    for (const Dossier *dossier : dossiers)
        collector.add(*dossier);
    return batchFindings(collector);
}

QList<Finding> Season::batchFindings(const BatchCollector &dossiers) const
{
    QList<const PublicityRound *> all;
    all.reserve(m_rounds.size());
    for (const PublicityRound &round : m_rounds)
        all.append(&round);
    return dossiers.findings(all, contextFor(QUuid()));
}

namespace {

/// Whether a missing scan is all that is missing: what it would show is entered.
bool isEntered(const Dossier &dossier, const QString &evidenceRule)
{
    return evidenceRule == u"R-MANDARIN-1" ? dossier.mandarin.level.has_value()
                                           : !dossier.teacherCertificate.isEmpty();
}

} // namespace

bool qualifies(const Dossier &dossier, const QList<Finding> &findings)
{
    return std::none_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
        if (finding.severity != Severity::Error)
            return false;
        const RuleRole role = kindOfRule(finding.rule).role;
        return role == RuleRole::Fact || (role == RuleRole::Evidence && !isEntered(dossier, finding.rule));
    });
}

bool qualifiesButHasNotApplied(const CheckSummary &summary)
{
    return summary.qualifies && summary.stage < Stage::Applied;
}

namespace {

/// Of the record that the papers print: the first full-time one that was completed, else the first.
std::optional<EducationLevel> printedEducation(const Dossier &dossier)
{
    for (const Education &education : dossier.education) {
        if (education.mode == StudyMode::FullTime && education.outcome == StudyOutcome::Graduated)
            return education.level;
    }
    return dossier.education.value(0).level;
}

} // namespace

CheckSummary summaryOf(const Dossier &dossier, const QList<Finding> &findings, Stage stage)
{
    CheckSummary summary;
    summary.verdict = verdictOf(findings);
    summary.stage = stage;
    summary.qualifies = qualifies(dossier, findings);
    summary.education = printedEducation(dossier);
    for (const Finding &finding : findings) {
        summary.errors += finding.severity == Severity::Error;
        summary.warnings += finding.severity == Severity::Warning;
        summary.confirms += finding.severity == Severity::Confirm;
        summary.seasonConfirms += finding.severity == Severity::Confirm && isSeasonQuestion(finding.rule);
        if (finding.severity != Severity::Info)
            summary.rules.insert(finding.rule);
        if (finding.severity == Severity::Error)
            summary.errorRules.insert(finding.rule);
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
