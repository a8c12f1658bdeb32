// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule.h"

#include "rule_scope.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

template <>
const QList<Code<ScheduleStep>> &codeTable<ScheduleStep>()
{
    static const QList<Code<ScheduleStep>> table{
        {ScheduleStep::FirstStart, u"firstStart"_s, u"公示开始（附件2）"_s, {}},
        {ScheduleStep::FirstEnd, u"firstEnd"_s, u"公示结束"_s, {}},
        {ScheduleStep::FirstResult, u"firstResult"_s, u"公示结果（附件3）"_s, {}},
        {ScheduleStep::Apply, u"apply"_s, u"系统申报"_s, {}},
        {ScheduleStep::Review, u"review"_s, u"审核通过"_s, {}},
        {ScheduleStep::SecondStart, u"secondStart"_s, u"再次公示开始"_s, {}},
        {ScheduleStep::SecondEnd, u"secondEnd"_s, u"再次公示结束"_s, {}},
        {ScheduleStep::Report, u"report"_s, u"公示情况报告（附件4）"_s, {}},
        {ScheduleStep::Papers, u"papers"_s, u"报送纸质材料"_s, {}},
    };
    return table;
}

namespace {

/// Works out one reading: the earliest days forward from today, the latest ones backward from the windows.
class Planner
{
public:
    Planner(const Policy &policy, const WorkingCalendar &calendar, const Moment &now,
        const QMap<ScheduleStep, QDate> &fixed, StartDay reading)
        : m_policy(policy)
        , m_calendar(calendar)
        , m_now(now)
        , m_fixed(fixed)
        , m_reading(reading)
    {
        for (const Code<ScheduleStep> &step : codeTable<ScheduleStep>()) {
            if (fixed.value(step.value).isValid())
                m_lastFixed = static_cast<int>(step.value);
        }
    }

    ReadingSchedule run();

private:
    using Days = QMap<ScheduleStep, QDate>;

    void setFixedOr(Days &days, ScheduleStep step, QDate day) const
    {
        days[step] = m_fixed.value(step).isValid() ? m_fixed.value(step) : day;
    }
    bool isDone(ScheduleStep step) const { return static_cast<int>(step) <= m_lastFixed; }
    QDate onWorkingDay(QDate day) const
    {
        return m_calendar.isWorkingDay(day) ? day : m_calendar.previousWorkingDay(day);
    }
    QDate latestStart(QDate end) const
    {
        return m_calendar.latestStart(end, m_policy.publicity.workingDays, m_reading);
    }
    QDate notBeforeToday(ScheduleStep step, QDate day) const
    {
        return isDone(step) || !m_now.isKnown() ? day : std::max(day, m_now.date());
    }
    QDate inWindow(ScheduleStep step, QDate day, const TimeWindow &window) const;

    Days earliestDays();
    Days latestDays(QDate papers);
    Days formalDays() const;
    void judge(ReadingSchedule &schedule) const;
    std::optional<ScheduleStep> missedWindow(const ReadingSchedule &schedule) const;

    const Policy &m_policy;
    const WorkingCalendar &m_calendar;
    const Moment &m_now;
    const QMap<ScheduleStep, QDate> &m_fixed;
    StartDay m_reading;
    int m_lastFixed = -1;
    QMap<ScheduleStep, StepDates> m_steps;
};

/// The first day of `window` on which the step can be done, when that is not before `day`; after its last
/// minute the day after it, which says that it is missed.
QDate Planner::inWindow(ScheduleStep step, QDate day, const TimeWindow &window) const
{
    day = notBeforeToday(step, std::max(day, window.from.date()));
    if (!isDone(step) && surelyBefore(window.to, m_now))
        day = std::max(day, window.to.date().addDays(1));
    return day;
}

/// `m_steps[step].earliest` is what follows from the steps before, the result what to go on with.
Planner::Days Planner::earliestDays()
{
    using enum ScheduleStep;
    const int days = m_policy.publicity.workingDays;
    Days known;
    const auto set = [&](ScheduleStep step, QDate day) {
        m_steps[step].earliest = day;
        setFixedOr(known, step, day);
    };
    const auto workingDay = [&](ScheduleStep step, QDate day) {
        set(step, m_calendar.workingDayFrom(notBeforeToday(step, day)));
    };
    workingDay(FirstStart, m_policy.issued);
    workingDay(FirstEnd, m_calendar.earliestEnd(known[FirstStart], days, m_reading));
    workingDay(FirstResult, m_calendar.nextWorkingDay(known[FirstEnd]));
    set(Apply, inWindow(Apply, known[FirstResult], m_policy.applyWindow));
    set(Review, m_calendar.workingDayFrom(inWindow(Review, known[Apply], m_policy.reviewWindow)));
    workingDay(SecondStart, known[Review]);
    workingDay(SecondEnd, m_calendar.earliestEnd(known[SecondStart], days, m_reading));
    workingDay(Report, m_calendar.nextWorkingDay(known[SecondEnd]));
    set(Papers, m_calendar.workingDayFrom(inWindow(Papers, known[Report], m_policy.paperWindow)));
    return known;
}

/// Latest days of all steps when the papers are handed in on `papers`, before a step's own fixed date.
Planner::Days Planner::latestDays(QDate papers)
{
    using enum ScheduleStep;
    Days latest;
    Days known;
    const auto set = [&](ScheduleStep step, QDate day) {
        latest[step] = day;
        setFixedOr(known, step, day);
    };
    set(Papers, papers);
    set(Report, onWorkingDay(known[Papers]));
    set(SecondEnd, m_calendar.previousWorkingDay(known[Report]));
    set(SecondStart, latestStart(known[SecondEnd]));
    set(Review, onWorkingDay(std::min(known[SecondStart], m_policy.reviewWindow.to.date())));
    set(Apply, std::min(known[Review], m_policy.applyWindow.to.date()));
    set(FirstResult, onWorkingDay(known[Apply]));
    set(FirstEnd, m_calendar.previousWorkingDay(known[FirstResult]));
    set(FirstStart, latestStart(known[FirstEnd]));
    return latest;
}

/// As `latestDays`, but the application alone has to be in time, and 附件4 may be dated on the last day.
Planner::Days Planner::formalDays() const
{
    using enum ScheduleStep;
    Days formal;
    const QDate lastDay = onWorkingDay(m_policy.paperWindow.to.date());
    formal[Papers] = formal[Report] = formal[SecondEnd] = lastDay;
    formal[SecondStart] = latestStart(lastDay);
    formal[Review] = onWorkingDay(m_policy.reviewWindow.to.date());
    formal[Apply] = m_policy.applyWindow.to.date();
    Days known;
    setFixedOr(known, Apply, formal[Apply]);
    formal[FirstResult] = onWorkingDay(known[Apply]);
    setFixedOr(known, FirstResult, formal[FirstResult]);
    formal[FirstEnd] = m_calendar.previousWorkingDay(known[FirstResult]);
    setFixedOr(known, FirstEnd, formal[FirstEnd]);
    formal[FirstStart] = latestStart(known[FirstEnd]);
    return formal;
}

/// The second publicity has no window of its own; the papers can be handed in without it.
std::optional<ScheduleStep> Planner::missedWindow(const ReadingSchedule &schedule) const
{
    using enum ScheduleStep;
    for (const ScheduleStep step : {FirstStart, FirstEnd, FirstResult, Apply, Review}) {
        const StepDates dates = schedule.dates(step);
        if ((dates.fixed.isValid() || !isDone(step)) && dates.planned() > dates.formal)
            return step;
    }
    const StepDates papers = schedule.dates(Papers);
    const bool late = papers.fixed.isValid() ? papers.fixed > m_policy.paperWindow.to.date()
                                             : surelyBefore(m_policy.paperWindow.to, m_now);
    return late ? std::optional(Papers) : std::nullopt;
}

void Planner::judge(ReadingSchedule &schedule) const
{
    const auto firstBeyond = [&](QDate StepDates::*limit) -> std::optional<ScheduleStep> {
        for (const Code<ScheduleStep> &step : codeTable<ScheduleStep>()) {
            const StepDates dates = schedule.dates(step.value);
            if ((dates.fixed.isValid() || !isDone(step.value)) && dates.planned() > dates.*limit)
                return step.value;
        }
        return std::nullopt;
    };
    const auto is = [&](ScheduleFit fit, std::optional<ScheduleStep> step) {
        if (step) {
            schedule.fit = fit;
            schedule.step = step;
        }
        return step.has_value();
    };
    if (is(ScheduleFit::TooLate, missedWindow(schedule)) ||
        is(ScheduleFit::FormalOnly, firstBeyond(&StepDates::latest)) ||
        is(ScheduleFit::WithoutBuffer, firstBeyond(&StepDates::advised)))
        return;
    for (const Code<ScheduleStep> &step : codeTable<ScheduleStep>()) {
        if (!isDone(step.value) && is(ScheduleFit::Fits, step.value))
            return;
    }
}

ReadingSchedule Planner::run()
{
    earliestDays();
    QDate papers = onWorkingDay(m_policy.paperWindow.to.date());
    const Days latest = latestDays(papers);
    for (int i = 0; i < m_policy.paperBufferDays; ++i)
        papers = m_calendar.previousWorkingDay(papers);
    const Days advised = latestDays(papers);
    const Days formal = formalDays();
    ReadingSchedule schedule;
    schedule.reading = m_reading;
    for (const Code<ScheduleStep> &step : codeTable<ScheduleStep>()) {
        schedule.steps[step.value] = {m_fixed.value(step.value), m_steps[step.value].earliest,
            advised[step.value], latest[step.value], formal[step.value]};
    }
    judge(schedule);
    return schedule;
}

/// Sentences about schedules and proposed rounds.
class ScheduleTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Schedule)

public:
    static QString summary(const ReadingSchedule &schedule, const Policy &policy);
    static QStringList reasons(
        const ProposedRound &round, QDate from, const Policy &policy, const WorkingCalendar &calendar);

private:
    static QString counting(const ProposedRound &round, const CountedPublicity &counted, const QString &text);
    static QStringList daysOff(const DayRange &period, const WorkingCalendar &calendar);
};

QString ScheduleTexts::summary(const ReadingSchedule &schedule, const Policy &policy)
{
    if (!schedule.step)
        return tr("Every step is done.");
    const QString step = codeText(*schedule.step);
    const StepDates dates = schedule.dates(*schedule.step);
    switch (schedule.fit) {
    case ScheduleFit::Fits:
        return tr("Everything fits. Next comes %1, by %2.").arg(step, dayText(dates.advised));
    case ScheduleFit::WithoutBuffer:
        return tr(
            "It still fits, but %1 after %2 leaves the authority above less than %n working day(s); the "
            "last day is %3.",
            nullptr, policy.paperBufferDays)
            .arg(step, dayText(dates.advised), dayText(dates.latest));
    case ScheduleFit::FormalOnly:
        return tr("Too late for a full second publicity: %1 was due by %2. The windows can still be met; "
                  "settle with the county bureau (%3) how the second publicity can be held.")
            .arg(step, dayText(dates.latest), policy.contactPhone);
    case ScheduleFit::TooLate:
        return tr(
            "Too late: %1 was possible until %2. Nothing can be done this year unless the county bureau "
            "(%3) allows it.")
            .arg(step, dayText(dates.formal), policy.contactPhone);
    }
    Q_UNREACHABLE();
}

QString ScheduleTexts::counting(
    const ProposedRound &round, const CountedPublicity &counted, const QString &text)
{
    QStringList days;
    for (const QDate day : counted.days)
        days.append(day.toString(u"MM-dd"_s));
    const QString paper = round.kind == PublicityKind::First ? u"附件3"_s : u"附件4"_s;
    return text.arg(days.join(u' '), dayText(counted.end), paper, dayText(counted.result));
}

/// Holidays and make-up days of the period, which one would not expect.
QStringList ScheduleTexts::daysOff(const DayRange &period, const WorkingCalendar &calendar)
{
    QStringList holidays;
    QStringList makeUpDays;
    for (QDate day = period.from; day <= period.to; day = day.addDays(1)) {
        const DayKind kind = dayKind(calendar, day);
        if (kind.kind == DayKind::Kind::Holiday)
            holidays.append(day.toString(u"MM-dd"_s) + u' ' + kind.holiday);
        else if (kind.kind == DayKind::Kind::MakeUpDay)
            makeUpDays.append(day.toString(u"MM-dd"_s));
    }
    QStringList sentences;
    if (!holidays.isEmpty())
        sentences.append(tr("Holidays in it do not count: %1.").arg(holidays.join(u", "_s)));
    if (!makeUpDays.isEmpty())
        sentences.append(tr("Days of a weekend that are worked do count: %1.").arg(makeUpDays.join(u", "_s)));
    return sentences;
}

QStringList ScheduleTexts::reasons(
    const ProposedRound &round, QDate from, const Policy &policy, const WorkingCalendar &calendar)
{
    QStringList sentences{
        round.period.from == from ? tr("It starts on %1, the first possible day.").arg(dayText(from))
                                  : tr("It starts on %1, the first working day after %2.")
                                        .arg(dayText(round.period.from), dayText(from)),
        counting(round, round.safe,
            tr("Safe is not to count the first day (民法典第201条): the days %1 count, it ends on %2, and %3 "
               "can "
               "be dated %4 or later.")),
        counting(round, round.counted,
            tr("If the first day counts: the days %1 count, it could end on %2, and %3 be dated %4.")),
    };
    sentences += daysOff(round.period, calendar);
    sentences.append(
        round.fits
            ? tr("It may start by %1 at the latest, so that everything fits into the notice's windows.")
                  .arg(dayText(round.latestStart))
            : tr("That is too late for everything to fit into the notice's windows: it had to start by "
                 "%1. Settle with the county bureau (%2) what is to be done.")
                  .arg(dayText(round.latestStart), policy.contactPhone));
    for (const int year : calendar.yearsWithoutData(round.period.from, round.safe.result)) {
        sentences.append(
            tr("There are no data on the holidays of %1; only weekends were left out.").arg(year));
    }
    return sentences;
}

} // namespace

Schedule planSchedule(const Policy &policy, const WorkingCalendar &calendar, const Moment &now,
    const QMap<ScheduleStep, QDate> &fixed)
{
    Schedule schedule;
    schedule.safe = Planner(policy, calendar, now, fixed, StartDay::DoesNotCount).run();
    schedule.counted = Planner(policy, calendar, now, fixed, StartDay::Counts).run();
    const QDate end =
        std::max(schedule.safe.dates(ScheduleStep::Papers).planned(), policy.paperWindow.to.date());
    schedule.yearsWithoutData = calendar.yearsWithoutData(policy.issued, end);
    return schedule;
}

QString scheduleText(const ReadingSchedule &schedule, const Policy &policy)
{
    return ScheduleTexts::summary(schedule, policy);
}

CountedPublicity countPublicity(
    QDate start, const Policy &policy, const WorkingCalendar &calendar, StartDay reading)
{
    const int days = policy.publicity.workingDays;
    CountedPublicity counted;
    counted.end = calendar.earliestEnd(start, days, reading);
    counted.result = calendar.earliestResult(start, days, reading);
    for (QDate day = reading == StartDay::Counts ? start : start.addDays(1); day <= counted.end;
         day = day.addDays(1)) {
        if (calendar.isWorkingDay(day))
            counted.days.append(day);
    }
    return counted;
}

ProposedRound proposedRound(PublicityKind kind, QDate today, const Policy &policy,
    const WorkingCalendar &calendar, QDate notBefore, StartDay reading)
{
    ProposedRound round;
    round.kind = kind;
    const QDate from = std::max({today, policy.issued, notBefore});
    round.period.from = calendar.workingDayFrom(from);
    round.safe = countPublicity(round.period.from, policy, calendar, StartDay::DoesNotCount);
    round.counted = countPublicity(round.period.from, policy, calendar, StartDay::Counts);
    round.reading = reading;
    const bool isSafe = reading == StartDay::DoesNotCount;
    round.period.to = isSafe ? round.safe.end : round.counted.end;
    const ScheduleStep start =
        kind == PublicityKind::First ? ScheduleStep::FirstStart : ScheduleStep::SecondStart;
    const Schedule schedule = planSchedule(policy, calendar, Moment(today));
    round.latestStart = (isSafe ? schedule.safe : schedule.counted).dates(start).latest;
    round.fits = round.period.from <= round.latestStart;
    round.reasons = ScheduleTexts::reasons(round, from, policy, calendar);
    return round;
}

DayKind dayKind(const WorkingCalendar &calendar, QDate day)
{
    DayKind result;
    result.yearKnown = calendar.hasYear(day.year());
    if (calendar.isMakeUpDay(day)) {
        result.kind = DayKind::Kind::MakeUpDay;
    } else if (const QString name = calendar.holidayName(day); !name.isEmpty()) {
        result.kind = DayKind::Kind::Holiday;
        result.holiday = name;
    } else if (!calendar.isWorkingDay(day)) {
        result.kind = DayKind::Kind::Weekend;
    }
    return result;
}

} // namespace chuding
