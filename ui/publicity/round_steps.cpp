// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/round_steps.h"

#include "checks/round_state.h"
#include "checks/schedule.h"
#include "library/sha256.h"
#include "ui/core/settings.h"
#include "ui/models/applicant_list_model.h"

namespace chuding {

QList<QUuid> readyFor(PublicityKind kind, const ApplicantListModel &applicants, const Season &season)
{
    QList<QUuid> ready;
    for (const ApplicantRow &applicant : applicants.rows()) {
        if (applicant.summary && isReadyFor(kind, *applicant.summary) &&
            (!season.round(applicant.dossier.id, kind) || applicant.summary->secondRoundIsPast))
            ready.append(applicant.dossier.id);
    }
    return ready;
}

DayRange proposedDays(PublicityKind kind, const RoundFacts &facts, const Season &season, const Moment &now,
    const Settings &settings)
{
    QDate reviewed;
    for (const StoredDossier &stored : facts.now)
        reviewed = qMax(reviewed, stored.dossier.eventMoment(DossierEvent::Reviewed).date());
    return proposedRound(kind, now.date(), season.policy, season.calendar,
        kind == PublicityKind::Second ? reviewed : QDate(), settings.startDay())
        .period;
}

PublicityRound filledRound(PublicityRound round, const RoundFacts &facts, const Season &season,
    const LibraryInfo &library, const Moment &now, const Settings &settings)
{
    round.id = QUuid::createUuid();
    round.policyId = library.policyId;
    round.members.removeIf(
        [&facts](const PublicityMember &member) { return !facts.now.contains(member.dossierId); });
    QSet<QString> units;
    for (PublicityMember &member : round.members) {
        member = memberFrom(facts.now.value(member.dossierId).dossier, 0);
        units.insert(member.unitName);
    }
    if (round.unitName.isEmpty())
        round.unitName = units.size() == 1 ? *units.cbegin() : library.unitName;
    if (!round.period.from.isValid())
        round.period = proposedDays(round.kind, facts, season, now, settings);
    if (!round.postedOn.isValid())
        round.postedOn = round.period.from;
    if (round.office.isEmpty())
        round.office = settings.publicityOffice();
    if (round.phone.isEmpty())
        round.phone = settings.publicityPhone();
    return round;
}

Result<PublicityRound> postedRound(
    const Library &library, PublicityRound round, const Policy &policy, const Moment &now)
{
    if (!round.postedOn.isValid())
        round.postedOn = qMin(round.period.from, now.date());
    for (PublicityMember &member : round.members)
        member.revision = 0;
    const RoundFacts facts = readFacts(library, round.members);
    for (PublicityMember &member : round.members) {
        if (const auto found = facts.now.constFind(member.dossierId); found != facts.now.constEnd())
            member = memberFrom(found->dossier, found->revision);
    }
    round.notice = paperOf(round);
    if (round.kind == PublicityKind::First) {
        const auto pdf = formPdf(FormKind::Annex2, paperData(RoundPaper::Poster, round, facts, policy, now));
        if (!pdf)
            return pdf.error();
        round.postedSha256 = sha256Hex(pdf->bytes);
    }
    return round;
}

PublicityRound issuedRound(PublicityRound round, const Season &season, QDate today)
{
    const RoundState state = roundState(round, today, season.policy, season.calendar);
    round.resultDate = qMax(state.result, season.calendar.workingDayFrom(today));
    if (round.kind == PublicityKind::First) {
        round.result = paperOf(round);
        return round;
    }
    const auto count = static_cast<int>(round.members.size());
    if (!round.report)
        round.report = PublicityReport{count, count, count, {}};
    round.report->groups = reportGroups(round, season.policy);
    return round;
}

} // namespace chuding
