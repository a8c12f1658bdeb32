// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_scope.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// The names of one round's columns and rules.
struct RoundNames
{
    QString length;     ///< rule about its length
    QString result;     ///< rule about the date of its result paper
    QString period;     ///< field
    QString objection;  ///< field
    QString resultDate; ///< field
    QString paper;      ///< 附件3 or 附件4
};

const RoundNames &namesOf(PublicityKind kind)
{
    static const RoundNames first{u"R-PUB-2"_s, u"R-PUB-4"_s, u"publicity1.period"_s,
        u"publicity1.objection"_s, u"publicity1.resultDate"_s, u"附件3"_s};
    static const RoundNames second{u"R-PUB-7"_s, u"R-PUB-7"_s, u"publicity2.period"_s,
        u"publicity2.objection"_s, u"publicity2.reportDate"_s, u"附件4"_s};
    return kind == PublicityKind::First ? first : second;
}

/// Both publicities of one person: R-PUB (五(一)5, 五(二)1, 附件2–4).
class PublicityRules
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)

public:
    static void first(RuleScope &s);
    static void second(RuleScope &s);
    static void mask(RuleScope &s);
    static void unknownRounds(RuleScope &s);
    static QList<Finding> alone(const PublicityRound &round, const CheckContext &context);
    static QList<Finding> aboutMember(
        const PublicityRound &round, const Dossier &dossier, const CheckContext &context);
    static QString withName(const QString &name, const QString &message)
    {
        return tr("%1: %2", "name: message").arg(name, message);
    }

private:
    static void length(RuleScope &s, const PublicityRound &round);
    static void objection(RuleScope &s, const PublicityRound &round);
    static void afterEnd(RuleScope &s, const PublicityRound &round);
    static void beforeSubmission(RuleScope &s, const PublicityRound &round);
    static void beforeNotice(RuleScope &s, const PublicityRound &round);
    static void noFirstPeriod(RuleScope &s);
    static void firstResult(RuleScope &s, const PublicityRound *round);
    static void noSecondPeriod(RuleScope &s);
    static void secondStart(RuleScope &s, const PublicityRound &round);
    static QString plan(const RuleScope &s, QDate notBefore);
    static QString applyAgain(const RuleScope &s, QDate from);
    static QString firstAgain(const RuleScope &s);
    static QString secondAgain(const RuleScope &s);
};

/// First day on which a publicity that is not held yet can start.
QDate nextStart(const RuleScope &s, QDate notBefore)
{
    return s.calendar.workingDayFrom(std::max({s.context.asOf.date(), s.policy.issued, notBefore}));
}

QDate resultOf(const RuleScope &s, QDate start)
{
    return s.calendar.earliestResult(start, s.policy.publicity.workingDays, StartDay::DoesNotCount);
}

QString PublicityRules::plan(const RuleScope &s, QDate notBefore)
{
    const QDate from = nextStart(s, notBefore);
    const int days = s.policy.publicity.workingDays;
    return tr("If it starts on %1, it ends on %2 at the earliest and its result can be dated %3.")
        .arg(dayText(from), dayText(s.calendar.earliestEnd(from, days, StartDay::DoesNotCount)),
            dayText(resultOf(s, from)));
}

/// How an application is mended that was made too early; `from` the first day on which it would be right.
QString PublicityRules::applyAgain(const RuleScope &s, QDate from)
{
    const Moment &end = s.policy.applyWindow.to;
    if (from <= end.date() && !surelyBefore(end, s.context.asOf))
        return tr("Correct the date that was noted wrongly; if none was, have the application sent back and "
                  "submit it again from %1 until %2.")
            .arg(dayText(from), minuteText(end));
    return tr("Correct the date that was noted wrongly; if none was, nothing can be done this year: the time "
              "for applying ends on %1.")
        .arg(minuteText(end));
}

QString PublicityRules::firstAgain(const RuleScope &s)
{
    const QDate result = resultOf(s, nextStart(s, {}));
    if (result <= s.policy.applyWindow.to.date())
        return tr("Record its dates if it was held; otherwise hold it, have the application sent back and "
                  "submit it again from %1 on.")
            .arg(dayText(result));
    return tr("Record its dates if it was held; otherwise nothing can be done this year: a publicity that "
              "starts now ends after the time for applying (%1).")
        .arg(minuteText(s.policy.applyWindow.to));
}

/// How a second publicity is held that was not held rightly, as far as time is left for it.
QString PublicityRules::secondAgain(const RuleScope &s)
{
    const QDate reviewed = s.hasBeenReviewed() ? s.reviewed.date() : QDate();
    if (resultOf(s, nextStart(s, reviewed)) <= s.policy.paperWindow.to.date())
        return tr("If it was held rightly, record its dates; otherwise hold it (again).") + u' ' +
               plan(s, reviewed);
    return tr("If it was held rightly, record its dates; otherwise it can no longer end before the papers "
              "are due (%1): settle with the county bureau what is to be done.")
        .arg(minuteText(s.policy.paperWindow.to));
}

void PublicityRules::length(RuleScope &s, const PublicityRound &round)
{
    const RoundNames &names = namesOf(round.kind);
    const DayRange &period = round.period;
    if (!period.to.isValid()) {
        s.warning(names.length, names.period, tr("The last day of the publicity is not filled in."),
            tr("Fill in the last day."));
        return;
    }
    const int needed = s.policy.publicity.workingDays;
    const int counted = s.calendar.workingDays(period.from, period.to, StartDay::Counts);
    const int safe = s.calendar.workingDays(period.from, period.to, StartDay::DoesNotCount);
    const QDate safeEnd = s.calendar.earliestEnd(period.from, needed, StartDay::DoesNotCount);
    if (counted < needed) {
        s.error(names.length, names.period,
            tr("%1 has only %2 working days, %3 are needed.")
                .arg(dayRangeText(period))
                .arg(counted)
                .arg(needed),
            tr("Started on %1, it must last until %2 (%3 if the first day counts).")
                .arg(dayText(period.from), dayText(safeEnd),
                    dayText(s.calendar.earliestEnd(period.from, needed, StartDay::Counts))));
    } else if (safe < needed) {
        s.warning(names.length, names.period,
            tr("%1 has %2 working days only if the first day counts, which the notice does not say.")
                .arg(dayRangeText(period))
                .arg(needed),
            tr("To be safe it should last until %1.").arg(dayText(safeEnd)));
    } else if (safe > needed) {
        s.warning(u"R-PUB-9"_s, names.period,
            tr("%1 prints %2 working days, but %3 has %4.")
                .arg(names.paper)
                .arg(needed)
                .arg(dayRangeText(period))
                .arg(safe),
            tr("The paper prints the number of the notice. If the county bureau wants the real one, correct "
               "it by "
               "hand."));
    }
    for (const int year : s.calendar.yearsWithoutData(period.from, period.to)) {
        s.warning(names.length, names.period,
            tr("There are no data on the holidays of %1; only weekends were left out.").arg(year),
            tr("Enter the days off of that year on the page “Policy”, or install the file that the county "
               "bureau hands out."));
    }
}

void PublicityRules::objection(RuleScope &s, const PublicityRound &round)
{
    const QString rule = u"R-PUB-5"_s;
    const QString field = namesOf(round.kind).objection;
    if (round.objection == ObjectionState::Pending) {
        s.error(rule, field,
            tr("An objection is not settled yet; the application rests until there is a written "
               "conclusion."),
            tr("Look into it, put the conclusion in writing, then record the objection as settled and go "
               "on."));
    } else if (round.objection == ObjectionState::Resolved) {
        s.warning(rule, field, tr("There was an objection that has been settled."),
            tr("Look at the written conclusion."));
    } else if (!round.objection && round.resultDate.isValid()) {
        s.warning(rule, field,
            tr("It is not filled in whether there were objections, which %1 must state.")
                .arg(namesOf(round.kind).paper),
            tr("Fill in whether there were objections."));
    }
}

/// The result paper is dated after the last day of publicity; same day: doubtful.
void PublicityRules::afterEnd(RuleScope &s, const PublicityRound &round)
{
    const RoundNames &names = namesOf(round.kind);
    if (!round.resultDate.isValid() || !round.period.to.isValid())
        return;
    if (round.resultDate < round.period.to) {
        s.error(names.result, names.resultDate,
            tr("%1 is dated %2, before the publicity ended (%3).")
                .arg(names.paper, dayText(round.resultDate), dayText(round.period.to)),
            tr("Correct the date that was noted wrongly; if none was, issue %1 anew, dated %2 or later.")
                .arg(names.paper, dayText(s.calendar.nextWorkingDay(round.period.to))));
    } else if (round.resultDate == round.period.to) {
        s.warning(names.result, names.resultDate,
            tr("%1 is dated %2, the last day of the publicity.").arg(names.paper, dayText(round.resultDate)),
            tr("Safer is the next working day, %1.")
                .arg(dayText(s.calendar.nextWorkingDay(round.period.to))));
    }
}

void PublicityRules::beforeSubmission(RuleScope &s, const PublicityRound &round)
{
    const QString rule = u"R-PUB-3"_s;
    const QDate end = round.period.to;
    if (!end.isValid())
        return;
    if (!s.hasApplied()) {
        if (end >= s.submission.date())
            s.info(rule, u"publicity1.period"_s,
                tr("The publicity lasts until %1; apply after that.").arg(dayText(end)));
    } else if (end > s.applied.date()) {
        s.error(rule, u"publicity1.period"_s,
            tr("Applied on %1, before the publicity ended (%2).")
                .arg(dayText(s.applied.date()), dayText(end)),
            applyAgain(s, end.addDays(1)));
    } else if (end == s.applied.date()) {
        s.warning(rule, u"publicity1.period"_s,
            tr("Applied on %1, the last day of the publicity.").arg(dayText(end)),
            tr("Safer is to apply on the day after it; ask the county bureau whether the last day is "
               "accepted."));
    }
}

void PublicityRules::firstResult(RuleScope &s, const PublicityRound *round)
{
    const QString rule = u"R-PUB-4"_s;
    const QString field = u"publicity1.resultDate"_s;
    const QDate dated = round ? round->resultDate : QDate();
    if (!dated.isValid()) {
        if (s.isPastPublicity()) {
            s.error(rule, field, tr("Applied, but no date of 附件3 is recorded."),
                tr("Record the date of 附件3."));
        } else {
            s.info(rule, field, tr("Still to be done: issue 附件3 after the publicity has ended."));
        }
        return;
    }
    afterEnd(s, *round);
    if (s.hasApplied() && dated > s.applied.date()) {
        s.error(rule, field,
            tr("附件3 is dated %1, after the application (%2).")
                .arg(dayText(dated), dayText(s.applied.date())),
            applyAgain(s, dated));
    }
}

void PublicityRules::beforeNotice(RuleScope &s, const PublicityRound &round)
{
    if (round.period.from < s.policy.issued) {
        s.warning(u"R-PUB-10"_s, namesOf(round.kind).period,
            tr("The publicity began on %1, before the notice was issued (%2).")
                .arg(dayText(round.period.from), dayText(s.policy.issued)),
            tr("Correct the date if it was noted wrongly; otherwise ask the county bureau whether the "
               "publicity must be held again."));
    }
}

void PublicityRules::noFirstPeriod(RuleScope &s)
{
    const QString rule = u"R-PUB-1"_s;
    if (s.isPastPublicity()) {
        s.error(rule, u"publicity1.period"_s,
            tr("Applied, but no publicity before the application is recorded."), firstAgain(s));
    } else {
        s.info(rule, u"publicity1.period"_s,
            tr("Still to be done: the publicity before the application (附件2).") + u' ' + plan(s, {}));
    }
}

void PublicityRules::first(RuleScope &s)
{
    if (!s.context.roundsKnown)
        return;
    const PublicityRound *round = s.context.firstRound;
    if (!round || !round->period.from.isValid()) {
        noFirstPeriod(s);
    } else {
        length(s, *round);
        beforeSubmission(s, *round);
        beforeNotice(s, *round);
    }
    firstResult(s, round);
    if (round)
        objection(s, *round);
}

void PublicityRules::secondStart(RuleScope &s, const PublicityRound &round)
{
    if (s.hasBeenReviewed() && round.period.from < s.reviewed.date()) {
        s.error(u"R-PUB-7"_s, u"publicity2.period"_s,
            tr("The second publicity began on %1, before the review was passed (%2).")
                .arg(dayText(round.period.from), dayText(s.reviewed.date())),
            secondAgain(s));
    }
    if (!round.resultDate.isValid() && s.hasBeenDelivered()) {
        s.error(u"R-PUB-7"_s, u"publicity2.reportDate"_s,
            tr("Papers were handed in, but no date of 附件4 is recorded."), tr("Record the date of 附件4."));
    }
}

void PublicityRules::noSecondPeriod(RuleScope &s)
{
    const QString rule = u"R-PUB-6"_s;
    const PublicityRound *round = s.context.secondRound;
    if (s.hasBeenDelivered() || (round && round->resultDate.isValid())) {
        s.error(rule, u"publicity2.period"_s,
            tr("Papers were handed in, but no second publicity is recorded."), secondAgain(s));
    } else if (s.hasBeenReviewed()) {
        s.info(rule, u"publicity2.period"_s,
            tr("Still to be done: the second publicity.") + u' ' + plan(s, s.reviewed.date()));
    }
}

void PublicityRules::second(RuleScope &s)
{
    if (!s.context.roundsKnown)
        return;
    const PublicityRound *round = s.context.secondRound;
    if (!round || !round->period.from.isValid()) {
        noSecondPeriod(s);
    } else {
        length(s, *round);
        secondStart(s, *round);
        beforeNotice(s, *round);
        afterEnd(s, *round);
    }
    if (round)
        objection(s, *round);
}

void PublicityRules::mask(RuleScope &s)
{
    s.confirm(u"R-PUB-12"_s, Severity::Warning, u"publicity1.period"_s,
        tr("Is it settled whether ID numbers are masked in the posted notice? The form prints them in full, "
           "the law protects them."),
        tr("Decide it once for the season: safest is to mask the posted copy and to print the number in full "
           "on the copy that is handed in."));
}

void PublicityRules::unknownRounds(RuleScope &s)
{
    if (!s.context.roundsKnown) {
        s.warning(u"R-PUB-1"_s, u"publicity1.period"_s,
            tr("The publicity records are not in this file; the rules about both publicities were not "
               "checked."),
            tr("Check the library or the roster instead."));
    }
}

/// What does not depend on who stands in it.
QList<Finding> PublicityRules::alone(const PublicityRound &round, const CheckContext &context)
{
    const Dossier nobody;
    RuleScope s(nobody, context);
    if (round.period.from.isValid()) {
        length(s, round);
        beforeNotice(s, round);
        afterEnd(s, round);
    }
    objection(s, round);
    return s.takeFindings();
}

QList<Finding> PublicityRules::aboutMember(
    const PublicityRound &round, const Dossier &dossier, const CheckContext &context)
{
    RuleScope s(dossier, context);
    if (round.period.from.isValid() && round.kind == PublicityKind::First) {
        beforeSubmission(s, round);
        if (round.resultDate.isValid())
            firstResult(s, &round);
    } else if (round.period.from.isValid()) {
        secondStart(s, round);
    }
    QList<Finding> findings = s.takeFindings();
    findings.removeIf([](const Finding &finding) { return finding.severity == Severity::Info; });
    return findings;
}

} // namespace

QList<Finding> checkRound(
    const PublicityRound &round, const QList<Dossier> &members, const CheckContext &context)
{
    QList<Finding> findings = PublicityRules::alone(round, context);
    const QList<Finding> common = findings;
    for (const Dossier &dossier : members) {
        for (Finding finding : PublicityRules::aboutMember(round, dossier, context)) {
            if (common.contains(finding))
                continue;
            finding.message = PublicityRules::withName(dossier.person.name, finding.message);
            findings.append(finding);
        }
    }
    std::stable_sort(findings.begin(), findings.end(),
        [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return findings;
}

QList<Rule> publicityRules()
{
    return {
        {{u"R-PUB-1"_s, u"R-PUB-2"_s, u"R-PUB-3"_s, u"R-PUB-4"_s, u"R-PUB-5"_s, u"R-PUB-9"_s, u"R-PUB-10"_s},
            &PublicityRules::first},
        {{u"R-PUB-5"_s, u"R-PUB-6"_s, u"R-PUB-7"_s, u"R-PUB-9"_s}, &PublicityRules::second},
        {{u"R-PUB-12"_s}, &PublicityRules::mask},
        {{u"R-PUB-1"_s}, &PublicityRules::unknownRounds},
    };
}

} // namespace chuding
