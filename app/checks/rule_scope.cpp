// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_scope.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

EducationBucket bucketOfLevel(std::optional<EducationLevel> level)
{
    if (!level)
        return EducationBucket::None;
    switch (*level) {
    case EducationLevel::Doctor:
    case EducationLevel::Master:
        return EducationBucket::Postgraduate;
    case EducationLevel::Bachelor:
    case EducationLevel::BachelorUpgrade:
        return EducationBucket::Bachelor;
    case EducationLevel::Associate:
        return EducationBucket::Associate;
    case EducationLevel::Secondary:
    case EducationLevel::VocationalSchool:
    case EducationLevel::TechnicalSchool:
        return EducationBucket::Secondary;
    case EducationLevel::HighSchool:
    case EducationLevel::Other:
        return EducationBucket::None;
    }
    Q_UNREACHABLE();
}

EducationBucket bucketOf(const Education &education)
{
    const bool fullTime = education.mode.value_or(StudyMode::FullTime) == StudyMode::FullTime;
    const bool graduated = education.outcome.value_or(StudyOutcome::Graduated) == StudyOutcome::Graduated;
    return fullTime && graduated ? bucketOfLevel(education.level) : EducationBucket::None;
}

RuleScope::RuleScope(const Dossier &checkedDossier, const CheckContext &checkContext)
    : dossier(checkedDossier)
    , context(checkContext)
    , policy(*checkContext.policy)
    , calendar(*checkContext.calendar)
    , applied(checkedDossier.eventMoment(DossierEvent::Applied))
    , reviewed(checkedDossier.eventMoment(DossierEvent::Reviewed))
    , delivered(checkedDossier.papersMoment())
    , submission(applied.isKnown() ? applied : checkContext.asOf)
    , specialty(policy.findSpecialty(checkedDossier.application.specialty))
{
    m_findings.reserve(24);
    chooseGround();
    terms = policy.terms(ground.index >= 0 ? ground.bucket : EducationBucket::Bachelor);
}

EducationGround RuleScope::groundOf(int index) const
{
    const Education &education = dossier.education[index];
    EducationGround candidate{index, bucketOf(education), {}, TimeStanding::Unknown, {}};
    const DayOrMonth &graduated = education.graduated;
    const DayOrMonth &began = dossier.employment.professionalStart;
    const QDate ref = yearReferenceDay(*this);
    const int years = policy.terms(candidate.bucket).minYears;
    // Not yet graduated, or not yet at work, decides whatever else is unknown.
    for (const DayOrMonth &date : {graduated, began}) {
        if (date.isKnown() && ref.isValid() && date.earliest() > ref)
            candidate.standing = TimeStanding::NotMet;
    }
    if (!graduated.isKnown() || !began.isKnown())
        return candidate;
    candidate.start =
        graduated.latest() > began.latest() || (graduated.latest() == began.latest() && !graduated.hasDay())
            ? graduated
            : began;
    candidate.metFrom = candidate.start.latest().addYears(years);
    candidate.standing = standingAfterYears(candidate.start, years, ref);
    // Whatever the unknown day is, it cannot have begun before the later of both earliest days.
    const QDate earliest = std::max(graduated.earliest(), began.earliest());
    if (candidate.standing == TimeStanding::Boundary && ref < earliest.addYears(years))
        candidate.standing = TimeStanding::NotMet;
    return candidate;
}

void RuleScope::chooseGround()
{
    QList<EducationGround> candidates;
    for (int i = 0; i < dossier.education.size(); ++i) {
        if (bucketOf(dossier.education[i]) != EducationBucket::None)
            candidates.append(groundOf(i));
    }
    if (candidates.isEmpty())
        return;
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const EducationGround &a, const EducationGround &b) { return a.bucket > b.bucket; });
    const auto firstWith = [&](auto accepts) {
        return std::find_if(candidates.cbegin(), candidates.cend(), accepts);
    };
    auto chosen = firstWith([](const EducationGround &c) { return c.standing == TimeStanding::Met; });
    if (chosen == candidates.cend())
        chosen = firstWith([](const EducationGround &c) { return c.standing != TimeStanding::NotMet; });
    ground = chosen == candidates.cend() ? candidates.first() : *chosen;
}

bool RuleScope::isPastPublicity() const
{
    const PublicityRound *second = context.secondRound;
    return hasApplied() || hasBeenReviewed() || hasBeenDelivered() ||
           (second && second->period.from.isValid());
}

const ScanFacts *RuleScope::scanOf(const Attachment &paper) const
{
    if (!context.scans || paper.sha256.isEmpty())
        return nullptr;
    const auto found = context.scans->constFind(paper.sha256);
    return found == context.scans->cend() ? nullptr : &*found;
}

bool RuleScope::isAtPublicInstitution() const
{
    return dossier.employment.unitKind == UnitKind::PublicInstitution;
}

bool RuleScope::isTeacherSpecialty() const
{
    return specialty && specialty->family == u"teacher";
}

bool RuleScope::teaches() const
{
    return dossier.employment.postRole == PostRole::Teacher || isTeacherSpecialty();
}

void RuleScope::add(const QString &rule, Severity severity, const QString &field, const QString &message,
    const QString &remedy)
{
    m_findings.append({rule, severity, field, message, remedy, policy.clauseOf(rule)});
}

void RuleScope::error(
    const QString &rule, const QString &field, const QString &message, const QString &remedy)
{
    add(rule, Severity::Error, field, message, remedy);
}

void RuleScope::warning(
    const QString &rule, const QString &field, const QString &message, const QString &remedy)
{
    add(rule, Severity::Warning, field, message, remedy);
}

void RuleScope::info(const QString &rule, const QString &field, const QString &message, const QString &remedy)
{
    add(rule, Severity::Info, field, message, remedy);
}

namespace {

const Confirmation *lastAnswer(const QList<Confirmation> &answers, const QString &rule)
{
    const auto it = std::find_if(
        answers.crbegin(), answers.crend(), [&](const Confirmation &answer) { return answer.rule == rule; });
    return it == answers.crend() ? nullptr : &*it;
}

} // namespace

const Confirmation *RuleScope::answerTo(const QString &rule) const
{
    const Confirmation *own = lastAnswer(dossier.confirmations, rule);
    return own || !isSeasonQuestion(rule) ? own : lastAnswer(context.seasonConfirmations, rule);
}

bool RuleScope::hasLapsed(const Confirmation &answer) const
{
    return !answer.judged.isEmpty() && answer.judged != judgedHash(dossier, answer.rule);
}

bool RuleScope::isDenied(const QString &rule) const
{
    const Confirmation *answer = answerTo(rule);
    return answer && !hasLapsed(*answer) && !answer->yes;
}

void RuleScope::confirm(
    const QString &rule, Severity ifNo, const QString &field, const QString &question, const QString &remedy)
{
    const Confirmation *answer = answerTo(rule);
    const bool lapsed = answer && hasLapsed(*answer);
    if (answer && !lapsed) {
        if (!answer->yes) {
            const QString no =
                QCoreApplication::translate("chuding::Checks", "A person answered no: %1").arg(question);
            add(rule, ifNo, field, answer->reason.isEmpty() ? no : no + u" "_s + answer->reason, remedy);
        }
        return;
    }
    if (context.assumeConfirmed)
        return;
    const QString again = lapsed ? QCoreApplication::translate("chuding::Checks",
                                       "The earlier answer lapsed because what it judged has changed.") +
                                       u' '
                                 : QString();
    add(rule, Severity::Confirm, field, question, again + remedy);
}

QList<Finding> RuleScope::takeFindings()
{
    std::stable_sort(m_findings.begin(), m_findings.end(),
        [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return std::move(m_findings);
}

QDate yearReferenceDay(const RuleScope &scope)
{
    switch (scope.policy.yearReference) {
    case YearReference::Submission:
        return scope.submission.date();
    case YearReference::WindowEnd:
        return scope.policy.applyWindow.to.date();
    case YearReference::YearEnd:
        return QDate(scope.policy.year, 12, 31);
    }
    Q_UNREACHABLE();
}

TimeStanding standingAfterYears(const DayOrMonth &start, int years, QDate ref)
{
    if (!start.isKnown() || !ref.isValid())
        return TimeStanding::Unknown;
    if (start.hasDay())
        return ref >= start.earliest().addYears(years) ? TimeStanding::Met : TimeStanding::NotMet;
    const int anniversary = (start.year() + years) * 12 + start.month();
    const int month = ref.year() * 12 + ref.month();
    if (anniversary == month)
        return TimeStanding::Boundary;
    return anniversary < month ? TimeStanding::Met : TimeStanding::NotMet;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString dayRangeText(const DayRange &range)
{
    return dayText(range.from) + u'~' + dayText(range.to);
}

QString minuteText(const Moment &moment)
{
    return moment.toText().replace(u'T', u' ');
}

namespace {

struct ScopeTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)
};

} // namespace

QString listed(const QStringList &parts)
{
    constexpr qsizetype most = 6;
    if (parts.size() <= most)
        return parts.join(ScopeTexts::tr("; "));
    return parts.first(most).join(ScopeTexts::tr("; ")) +
           ScopeTexts::tr("; and %n more", nullptr, static_cast<int>(parts.size() - most));
}

} // namespace chuding
