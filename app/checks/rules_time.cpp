// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_scope.h"

#include <QCoreApplication>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// The notice's windows and the order of the steps: R-TIME and R-FLOW (sections 三 and 四).
class TimeRules
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)

public:
    static void applying(RuleScope &s);
    static void reviewing(RuleScope &s);
    static void delivering(RuleScope &s);
    static void order(RuleScope &s);
    static void orderOfOffices(RuleScope &s);
    static void handedOn(RuleScope &s);
    static void secondPublicityFits(RuleScope &s);
    static void buffer(RuleScope &s);
    static void platform(RuleScope &s);
    static void skipping(RuleScope &s);
    static void confirmedWithoutPapers(RuleScope &s);

private:
    /// What is said of a moment outside its window.
    struct Outside
    {
        QString message; ///< of the moment and the window
        QString again;   ///< remedy until the window ends; of the window
        QString closed;  ///< remedy after that
    };
    static void window(RuleScope &s, const QString &rule, const QString &field, const Moment &moment,
        const TimeWindow &window, const Outside &outside);
    static QString windowText(const TimeWindow &window);
};

QString TimeRules::windowText(const TimeWindow &window)
{
    return minuteText(window.from) + u" ~ "_s + minuteText(window.to);
}

void TimeRules::window(RuleScope &s, const QString &rule, const QString &field, const Moment &moment,
    const TimeWindow &window, const Outside &outside)
{
    if (surelyBefore(moment, window.from) || surelyBefore(window.to, moment)) {
        s.error(rule, field, outside.message.arg(minuteText(moment), windowText(window)),
            surelyBefore(window.to, s.context.asOf) ? outside.closed : outside.again.arg(windowText(window)));
    } else if (!moment.hasTime() &&
               (moment.date() == window.from.date() || moment.date() == window.to.date())) {
        s.warning(rule, field,
            tr("Only the date is known (%1), a first or last day of the time allowed (%2).")
                .arg(moment.toText(), windowText(window)),
            tr("Look up the time of day on the platform or the receipt and fill it in."));
    }
}

void TimeRules::applying(RuleScope &s)
{
    const QString rule = u"R-TIME-1"_s;
    const TimeWindow &window = s.policy.applyWindow;
    if (s.hasApplied()) {
        TimeRules::window(s, rule, u"applied"_s, s.applied, window,
            {tr("Applied on %1, outside the time of the notice (%2)."),
                tr("Correct the moment if the platform shows another one; otherwise submit the application "
                   "again on the platform within %1."),
                tr("Correct the moment if the platform shows another one. Otherwise nothing can be done this "
                   "year: the application has to wait for the next notice.")});
    } else if (surelyBefore(window.to, s.submission)) {
        s.error(rule, u"applied"_s,
            tr("Not applied yet, and the time of the notice has ended (%1).").arg(windowText(window)),
            tr("If it was applied for in time, record the moment that the platform shows. Otherwise nothing "
               "can be done this year: the application has to wait for the next notice."));
    } else {
        s.info(
            rule, u"applied"_s, tr("Still to be done: apply on the platform (%1).").arg(windowText(window)));
    }
}

void TimeRules::reviewing(RuleScope &s)
{
    const Moment byUnit = s.dossier.eventMoment(DossierEvent::UnitReviewed);
    if (byUnit.isKnown()) {
        window(s, u"R-TIME-2"_s, u"reviewed"_s, byUnit, s.policy.reviewWindow,
            {tr("Reviewed by the unit on %1, outside the time of the notice (%2)."),
                tr("Correct the moment if the platform shows another one; otherwise the unit must review and "
                   "recommend again on the platform within %1."),
                tr("Correct the moment if the platform shows another one. Otherwise nothing can be done this "
                   "year: the time for the review has passed.")});
    }
    if (s.hasBeenReviewed()) {
        window(s, u"R-TIME-2"_s, u"reviewed"_s, s.reviewed, s.policy.reviewWindow,
            {tr("Reviewed on %1, outside the time of the notice (%2)."),
                tr("Correct the moment if the platform shows another one; otherwise have the application "
                   "reviewed again on the platform within %1."),
                tr("Correct the moment if the platform shows another one. Otherwise nothing can be done this "
                   "year: the time for the review has passed.")});
    } else if (s.hasApplied()) {
        s.info(u"R-TIME-2"_s, u"reviewed"_s,
            tr("Still to be done: the review (%1).").arg(windowText(s.policy.reviewWindow)));
    }
}

void TimeRules::delivering(RuleScope &s)
{
    if (s.hasBeenDelivered()) {
        window(s, u"R-TIME-3"_s, u"delivered"_s, s.delivered, s.policy.paperWindow,
            {tr("Papers handed in on %1, outside the time of the notice (%2)."),
                tr("Correct the moment if the receipt shows another one; otherwise hand the papers in again "
                   "to the authority above within %1."),
                tr("Correct the moment if the receipt shows another one. Otherwise nothing can be done this "
                   "year: the time for handing in has passed.")});
    } else if (s.hasBeenReviewed()) {
        s.info(u"R-TIME-3"_s, u"delivered"_s,
            tr("Still to be done: hand in the papers (%1).").arg(windowText(s.policy.paperWindow)));
    }
}

/// Whether the dossier was sent back after the last `after` and before the last `before`: then that one
/// belongs to an earlier round through the offices.
bool isOfAnEarlierRound(const Dossier &dossier, DossierEvent before, DossierEvent after)
{
    bool hasBefore = false;
    bool isSentBack = false;
    for (auto record = dossier.events.crbegin(); record != dossier.events.crend(); ++record) {
        if (record->event == after)
            return hasBefore && isSentBack;
        hasBefore = hasBefore || record->event == before;
        isSentBack = isSentBack || (hasBefore && record->event == DossierEvent::Returned);
    }
    return false;
}

/// The steps that are recorded only here; what the roster has stands in `order`.
void TimeRules::orderOfOffices(RuleScope &s)
{
    struct Pair
    {
        DossierEvent before;
        DossierEvent after;
        QString field;
    };
    using Event = DossierEvent;
    for (const Pair &pair : {Pair{Event::Applied, Event::UnitReviewed, u"reviewed"_s},
             Pair{Event::UnitReviewed, Event::Reviewed, u"reviewed"_s},
             Pair{Event::Reviewed, Event::HandedToDepartment, u"delivered"_s},
             Pair{Event::HandedToDepartment, Event::DepartmentConfirmed, u"delivered"_s},
             Pair{Event::DepartmentConfirmed, Event::Delivered, u"delivered"_s},
             Pair{Event::Delivered, Event::CountyConfirmed, u"delivered"_s}}) {
        const Moment before = s.dossier.eventMoment(pair.before);
        const Moment after = s.dossier.eventMoment(pair.after);
        if (!surelyBefore(after, before) || isOfAnEarlierRound(s.dossier, pair.before, pair.after))
            continue;
        s.error(u"R-TIME-4"_s, pair.field,
            tr("%1 on %2, before %3 (%4).")
                .arg(codeText(pair.after), minuteText(after), codeText(pair.before), minuteText(before)),
            tr("Correct the moment that is wrong; if both are right, the later step must be taken again."));
    }
}

void TimeRules::order(RuleScope &s)
{
    const QString rule = u"R-TIME-4"_s;
    orderOfOffices(s);
    if (surelyBefore(s.reviewed, s.applied)) {
        s.error(rule, u"reviewed"_s,
            tr("Reviewed on %1, before the application (%2).")
                .arg(minuteText(s.reviewed), minuteText(s.applied)),
            tr("Compare both moments with the platform and correct the wrong one; if both are right, the "
               "application must be reviewed again."));
    }
    const QDate report = s.context.secondRound ? s.context.secondRound->resultDate : QDate();
    if (report.isValid() && s.hasBeenDelivered() && s.delivered.date() < report) {
        s.error(rule, u"delivered"_s,
            tr("Papers handed in on %1, before the date of 附件4 (%2).")
                .arg(minuteText(s.delivered), dayText(report)),
            tr("Correct the date that is wrong; if both are right, hand in 附件4 to the authority above as "
               "well (papers are due by %1).")
                .arg(minuteText(s.policy.paperWindow.to)));
    }
}

void TimeRules::secondPublicityFits(RuleScope &s)
{
    const QString rule = u"R-TIME-5"_s;
    const QDate lastDay = s.policy.paperWindow.to.date();
    const QDate end = s.calendar.isWorkingDay(lastDay) ? lastDay : s.calendar.previousWorkingDay(lastDay);
    const QDate lastEnd = s.calendar.previousWorkingDay(end);
    const int days = s.policy.publicity.workingDays;
    const QDate latest = s.calendar.latestStart(lastEnd, days, StartDay::DoesNotCount);
    const PublicityRound *round = s.context.secondRound;
    if (round && round->period.from.isValid()) {
        if (!s.hasBeenDelivered() && round->period.to > lastDay) {
            s.warning(rule, u"publicity2.period"_s,
                tr("The second publicity ends on %1, after the papers are due (%2).")
                    .arg(dayText(round->period.to), dayText(lastDay)),
                tr("Let it begin by %1 so that it ends in time, or settle with the county bureau how the "
                   "second publicity can be held.")
                    .arg(dayText(latest)));
        }
        return;
    }
    const QDate ready = s.hasBeenReviewed() ? s.reviewed.date() : s.submission.date();
    if (ready > latest && !s.hasBeenDelivered()) {
        s.warning(rule, s.hasBeenReviewed() ? u"reviewed"_s : u"applied"_s,
            tr("Too late for a full second publicity: it must begin by %1 (by %2 if the first day counts) so "
               "that 附件4 can be handed in by %3.")
                .arg(dayText(latest), dayText(s.calendar.latestStart(lastEnd, days, StartDay::Counts)),
                    dayText(lastDay)),
            tr("Settle with the county bureau how the second publicity can be held."));
    }
}

/// The authority above has no window of its own: that of the papers ends for it too.
void TimeRules::handedOn(RuleScope &s)
{
    const Moment toCounty = s.dossier.eventMoment(DossierEvent::Delivered);
    if (toCounty == s.delivered || !surelyBefore(s.policy.paperWindow.to, toCounty))
        return;
    s.warning(u"R-TIME-6"_s, u"delivered"_s,
        tr("Handed on to the county bureau on %1, after the papers were due (%2).")
            .arg(minuteText(toCounty), minuteText(s.policy.paperWindow.to)),
        tr("Correct the moment if the receipt shows another one; otherwise ask the county bureau whether it "
           "still accepts the papers."));
}

void TimeRules::buffer(RuleScope &s)
{
    handedOn(s);
    QDate day = s.policy.paperWindow.to.date();
    for (int i = 0; i < s.policy.paperBufferDays; ++i)
        day = s.calendar.previousWorkingDay(day);
    const QString rule = u"R-TIME-6"_s;
    const Moment last(day, s.policy.paperWindow.to.time());
    if (s.policy.paperBufferDays <= 0 || surelyBefore(s.policy.paperWindow.to, s.delivered))
        return;
    const QString due = minuteText(s.policy.paperWindow.to);
    if (surelyBefore(last, s.delivered)) {
        s.warning(rule, u"delivered"_s,
            tr("Handed in after %1: the authority above has hardly time left to pass the papers on by %2.")
                .arg(minuteText(last), due),
            tr("See to it with the authority above that the papers reach the county bureau by %1.").arg(due));
    } else if (s.delivered.date() == day && !s.delivered.hasTime()) {
        s.warning(rule, u"delivered"_s,
            tr("Only the date is known (%1). Handed in after %2, the authority above has hardly time left to "
               "pass the papers on by %3.")
                .arg(s.delivered.toText(), minuteText(last), due),
            tr("Look up the time of day on the platform or the receipt and fill it in."));
    }
}

void TimeRules::platform(RuleScope &s)
{
    if (!s.hasApplied())
        return;
    s.confirm(u"R-FLOW-1"_s, Severity::Error, u"applied"_s,
        tr("Was the application made on the platform (%1)?").arg(s.policy.platform),
        tr("Look for it in the applicant's account on the platform; an application on paper alone does not "
           "count."));
    s.confirm(u"R-FLOW-3"_s, Severity::Warning, u"applied"_s,
        tr("Registered under the real name, and a new application made in the module 初次确定?"),
        tr("Have the applicant show both on the platform; an application made in another module must be made "
           "again in 初次确定."));
}

void TimeRules::skipping(RuleScope &s)
{
    const QString rule = u"R-FLOW-2"_s;
    if (s.hasBeenReviewed() && !s.hasApplied())
        s.error(rule, u"applied"_s, tr("A review is recorded, but no application."),
            tr("Record when it was applied for."));
    const bool secondBegun = s.context.secondRound && s.context.secondRound->period.from.isValid() &&
                             !isSecondRoundOfThePast(s.dossier, s.context);
    if ((secondBegun || s.hasBeenDelivered()) && !s.hasBeenReviewed()) {
        s.error(rule, u"reviewed"_s, tr("A later step is recorded, but no review that was passed."),
            tr("Record when the review was passed."));
    }
    confirmedWithoutPapers(s);
}

/// The unit may not know of what went on above it: that it handed in its papers is enough.
void TimeRules::confirmedWithoutPapers(RuleScope &s)
{
    const bool toDepartment = s.dossier.eventMoment(DossierEvent::HandedToDepartment).isKnown();
    const auto missing = [&s](DossierEvent confirmed, DossierEvent handedIn) {
        s.error(u"R-FLOW-2"_s, u"delivered"_s,
            tr("“%1” is recorded, but not “%2”.").arg(codeText(confirmed), codeText(handedIn)),
            tr("Record when the papers were handed in."));
    };
    if (s.dossier.eventMoment(DossierEvent::DepartmentConfirmed).isKnown() && !toDepartment)
        missing(DossierEvent::DepartmentConfirmed, DossierEvent::HandedToDepartment);
    if (s.dossier.eventMoment(DossierEvent::CountyConfirmed).isKnown() && !s.hasBeenDelivered())
        missing(DossierEvent::CountyConfirmed, DossierEvent::Delivered);
}

} // namespace

QList<Rule> timeRules()
{
    return {
        {{u"R-TIME-1"_s}, &TimeRules::applying},
        {{u"R-TIME-2"_s}, &TimeRules::reviewing},
        {{u"R-TIME-3"_s}, &TimeRules::delivering},
        {{u"R-TIME-4"_s}, &TimeRules::order},
        {{u"R-TIME-5"_s}, &TimeRules::secondPublicityFits},
        {{u"R-TIME-6"_s}, &TimeRules::buffer},
        {{u"R-FLOW-1"_s, u"R-FLOW-3"_s}, &TimeRules::platform},
        {{u"R-FLOW-2"_s}, &TimeRules::skipping},
    };
}

} // namespace chuding
