// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publicity.h"
#include "domain/working_calendar.h"
#include "policy/policy.h"

#include <QList>
#include <QMap>
#include <QStringList>

// The schedule planner (排期, R-TIME-5): by when each step must be done so that both publicities fit into the
// notice's windows. Pure values, any thread.

namespace chuding {

enum class ScheduleStep {
    FirstStart,
    FirstEnd,
    FirstResult, ///< 附件3
    Apply,
    Review,
    SecondStart,
    SecondEnd,
    Report, ///< 附件4
    Papers,
};
/// Keys and official words, in the order of the steps.
template <>
const QList<Code<ScheduleStep>> &codeTable<ScheduleStep>();

/// The days of one step, each of them invalid when it cannot be told. All of them take the review to be
/// passed on the day of the application, and the second publicity to begin on the day of the review.
struct StepDates
{
    QDate fixed;    ///< as recorded or decided; the steps around it are counted from it
    QDate earliest; ///< after the steps before it, not before today
    QDate advised;  ///< last day that leaves the authority above its buffer (R-TIME-6)
    QDate latest;   ///< last day with which every later step still fits
    QDate formal;   ///< last day that the step's own window leaves, whatever becomes of the second publicity

    bool operator==(const StepDates &) const = default;
    [[nodiscard]] QDate planned() const { return fixed.isValid() ? fixed : earliest; }
};

/// The best that can be said of a schedule.
enum class ScheduleFit {
    Fits,
    WithoutBuffer, ///< it fits, but leaves the authority above no time (R-TIME-6)
    FormalOnly,    ///< applying is possible, a full second publicity is not (R-TIME-5)
    TooLate,       ///< a window cannot be met any more
};

struct ReadingSchedule
{
    StartDay reading = StartDay::DoesNotCount;
    QMap<ScheduleStep, StepDates> steps; ///< all of them
    ScheduleFit fit = ScheduleFit::Fits;
    /// The first step that is too late for what is better than `fit`; with `Fits` the next one to do, and
    /// nothing when all is done.
    std::optional<ScheduleStep> step;

    [[nodiscard]] StepDates dates(ScheduleStep which) const { return steps.value(which); }
};

struct Schedule
{
    ReadingSchedule safe;        ///< reading B: plan with it
    ReadingSchedule counted;     ///< reading A
    QList<int> yearsWithoutData; ///< of the calendar
};

/// `fixed`: dates that stand already, of one person or one round. `now` not known: as of the day of the
/// notice.
[[nodiscard]] Schedule planSchedule(const Policy &policy, const WorkingCalendar &calendar, const Moment &now,
    const QMap<ScheduleStep, QDate> &fixed = {});

/// One translated sentence: what comes next and until when, or what is too late and what to do.
[[nodiscard]] QString scheduleText(const ReadingSchedule &schedule, const Policy &policy);

/// How one reading counts a publicity.
struct CountedPublicity
{
    QList<QDate> days; ///< the working days that count
    QDate end;         ///< earliest last day
    QDate result;      ///< earliest date of 附件3 or 附件4

    bool operator==(const CountedPublicity &) const = default;
};
[[nodiscard]] CountedPublicity countPublicity(
    QDate start, const Policy &policy, const WorkingCalendar &calendar, StartDay reading);

/// A period for a publicity that is not held yet.
struct ProposedRound
{
    PublicityKind kind = PublicityKind::First;
    StartDay reading = StartDay::DoesNotCount; ///< that the period and the latest start follow
    DayRange period;
    CountedPublicity safe;
    CountedPublicity counted;
    QDate latestStart;   ///< so that the later steps fit
    bool fits = true;    ///< starts by then
    QStringList reasons; ///< translated sentences: why these days
};
/// From the first working day on that is neither before `today` nor before `notBefore` (the review, say) nor
/// before the notice. Both readings are given; `reading`, the safe one unless somebody chose the other, is
/// followed.
[[nodiscard]] ProposedRound proposedRound(PublicityKind kind, QDate today, const Policy &policy,
    const WorkingCalendar &calendar, QDate notBefore = {}, StartDay reading = StartDay::DoesNotCount);

/// How a month view shows a day.
struct DayKind
{
    enum class Kind { WorkingDay, Weekend, Holiday, MakeUpDay };
    Kind kind = Kind::WorkingDay;
    QString holiday;       ///< its name, when it is one
    bool yearKnown = true; ///< false: no data on the year, judged by the day of the week

    bool operator==(const DayKind &) const = default;
};
[[nodiscard]] DayKind dayKind(const WorkingCalendar &calendar, QDate day);

} // namespace chuding
