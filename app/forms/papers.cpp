// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers.h"

#include "form_writer.h"

#include "domain/id_number.h"

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

using forms::Labels;

QString shownName(const Dossier &dossier)
{
    const QString name = dossier.person.name.trimmed();
    return name.isEmpty() ? maskedIdNumber(dossier.person.idNumber) : name;
}

bool hasPassed(const Dossier &dossier)
{
    return dossier.eventMoment(DossierEvent::Reviewed).isKnown();
}

bool isOneOf(const QList<Dossier> &dossiers, const PublicityMember &member)
{
    return std::any_of(dossiers.cbegin(), dossiers.cend(),
        [&](const Dossier &dossier) { return dossier.id == member.dossierId; });
}

/// The value that all rounds share, else nothing.
template <typename Part>
auto common(const QList<FormData> &papers, Part part)
{
    const auto first = part(*papers.first().round);
    const bool same = std::all_of(
        papers.cbegin(), papers.cend(), [&](const FormData &paper) { return part(*paper.round) == first; });
    return same ? first : decltype(part(*papers.first().round))();
}

/// Objections anywhere are objections; one unit that does not say leaves the whole open.
void addObjections(PublicityRound &sum, const QList<FormData> &papers)
{
    QStringList notes;
    sum.objection = ObjectionState::None;
    for (const FormData &paper : papers) {
        const PublicityRound &round = *paper.round;
        if (!round.objection) {
            sum.objection.reset();
            return;
        }
        if (*round.objection != ObjectionState::None && sum.objection != ObjectionState::Pending)
            sum.objection = round.objection;
        if (!round.objectionNote.isEmpty())
            notes.append(round.objectionNote);
    }
    sum.objectionNote = notes.join(u'；');
}

/// What a round states, or would state.
PublicityReport numbersOf(const PublicityRound &round)
{
    const int members = static_cast<int>(round.members.size());
    return round.report.value_or(PublicityReport{members, members, members, {}});
}

class PaperMaker
{
public:
    PaperMaker(FormKind kind, const FormData &base, Chosen chosen)
        : m_kind(kind)
        , m_base(base)
        , m_chosen(chosen)
    {
    }

    Result<FormPapers> make(const QList<PublicityRound> &rounds, const QList<Dossier> &dossiers)
    {
        const std::optional<PublicityKind> wanted = roundKind(m_kind);
        QList<Dossier> outside = dossiers;
        for (const PublicityRound &round : rounds) {
            if (round.kind != wanted)
                continue;
            outside.removeIf([&](const Dossier &dossier) { return round.hasMember(dossier.id); });
            addPaper(round, dossiers);
        }
        const bool draft = m_chosen == Chosen::OneByOne || m_result.papers.isEmpty();
        const bool mayBeOpen = m_kind == FormKind::Annex2 || m_kind == FormKind::Recommendation;
        if (mayBeOpen && draft && !outside.isEmpty()) {
            m_result.papers.append(paperFor(outside));
            outside.clear();
        }
        for (const Dossier &dossier : outside)
            m_result.withoutRound.append(shownName(dossier));
        if (const std::optional<Error> error = refusal())
            return *error;
        return m_result;
    }

private:
    FormData paperFor(const QList<Dossier> &dossiers) const
    {
        FormData paper = m_base;
        for (const Dossier &dossier : dossiers)
            paper.applicants.append({dossier, {}});
        return paper;
    }

    void addPaper(const PublicityRound &round, const QList<Dossier> &dossiers)
    {
        QList<Dossier> members;
        QList<Dossier> failed;
        for (const Dossier &dossier : dossiers) {
            if (round.hasMember(dossier.id))
                (m_kind != FormKind::Annex4 || hasPassed(dossier) ? members : failed).append(dossier);
        }
        for (const Dossier &dossier : failed)
            m_result.notPassed.append(shownName(dossier));
        if (members.isEmpty())
            return;
        FormData paper = paperFor(members);
        paper.round = round;
        // A paper says how many it is about: those chosen. With everybody, also whom the library lacks.
        paper.round->members.removeIf([&](const PublicityMember &member) {
            return m_chosen == Chosen::OneByOne ? !isOneOf(members, member) : isOneOf(failed, member);
        });
        m_result.papers.append(paper);
    }

    std::optional<Error> refusal() const
    {
        const bool nothing = m_result.papers.isEmpty();
        if (m_chosen == Chosen::Everybody && !nothing)
            return std::nullopt;
        const bool second = m_kind == FormKind::Annex4;
        if (nothing && m_chosen == Chosen::Everybody && m_result.notPassed.isEmpty())
            return refused(second
                               ? Labels::tr("no second publicity is recorded for anybody")
                               : Labels::tr("no publicity before the application is recorded for anybody"));
        QStringList reasons;
        if (m_chosen == Chosen::OneByOne && !m_result.withoutRound.isEmpty()) {
            const QString reason = second
                                       ? Labels::tr("no second publicity is recorded for %1")
                                       : Labels::tr("no publicity before the application is recorded for %1");
            reasons.append(reason.arg(m_result.withoutRound.join(u"、"_s)));
        }
        if (!m_result.notPassed.isEmpty())
            reasons.append(
                Labels::tr("no passed review is recorded for %1").arg(m_result.notPassed.join(u"、"_s)));
        return reasons.isEmpty() ? std::nullopt : refused(reasons.join(u"; "_s));
    }

    static std::optional<Error> refused(const QString &reason) { return Error{Error::Code::Refused, reason}; }

    FormKind m_kind;
    const FormData &m_base;
    Chosen m_chosen;
    FormPapers m_result;
};

} // namespace

FormApplicant checkedApplicant(const Dossier &dossier, const Season &season)
{
    FormApplicant applicant{dossier, season.findings(dossier)};
    for (const ChecklistItem &item : checklistOf(dossier, season)) {
        if (item.state != ChecklistItem::State::Open)
            applicant.answers.append(item);
    }
    return applicant;
}

std::optional<PublicityKind> roundKind(FormKind kind)
{
    switch (kind) {
    case FormKind::Annex2:
    case FormKind::Annex3:
    case FormKind::Recommendation:
        return PublicityKind::First;
    case FormKind::Annex4:
        return PublicityKind::Second;
    case FormKind::Annex1:
    case FormKind::Roster:
    case FormKind::CheckReport:
    case FormKind::Receipt:
    case FormKind::CheckSummary:
    case FormKind::Schedule:
    case FormKind::KeySheet:
    case FormKind::AssessmentProof:
    case FormKind::Commitment:
    case FormKind::Prefill:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Result<FormPapers> papersOfRounds(FormKind kind, const FormData &base, const QList<PublicityRound> &rounds,
    const QList<Dossier> &dossiers, Chosen chosen)
{
    return PaperMaker(kind, base, chosen).make(rounds, dossiers);
}

FormData reportOverRounds(const QList<FormData> &papers, const QString &department)
{
    if (papers.size() == 1 && papers.first().round->unitName == department)
        return papers.first();
    FormData sum = papers.first();
    sum.unitName = department;
    sum.applicants.clear();
    PublicityRound round;
    round.policyId = papers.first().round->policyId;
    round.kind = PublicityKind::Second;
    round.unitName = department;
    PublicityReport numbers;
    for (const FormData &paper : papers) {
        const PublicityReport own = numbersOf(*paper.round);
        int twice = 0;
        for (const PublicityMember &member : paper.round->members) {
            if (round.hasMember(member.dossierId))
                ++twice;
            else
                round.members.append(member);
        }
        numbers.recommended += own.recommended - twice;
        numbers.passed += own.passed - twice;
        numbers.junior += own.junior - twice;
        sum.applicants += paper.applicants;
    }
    round.report = numbers;
    round.period = {common(papers, [](const PublicityRound &one) { return one.period.from; }),
        common(papers, [](const PublicityRound &one) { return one.period.to; })};
    addObjections(round, papers);
    sum.round = round;
    return sum;
}

} // namespace chuding
