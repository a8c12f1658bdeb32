// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_line_rows.h"

#include "checks/schedule.h"

namespace chuding {

namespace {

constexpr int urgentDays = 5;

QString shortDay(QDate day)
{
    return day.toString(QStringLiteral("MM-dd"));
}

QString shortMoment(const Moment &moment)
{
    return moment.hasTime() ? shortDay(moment.date()) + moment.time().toString(QStringLiteral(" HH:mm"))
                            : shortDay(moment.date());
}

TimeLineRow windowRow(const QString &label, const TimeWindow &window, const Moment &now)
{
    TimeLineRow row;
    row.label = label;
    const auto daysTo = [&now](const Moment &moment) {
        return static_cast<int>(now.date().daysTo(moment.date()));
    };
    const int left = daysTo(window.to);
    if (surelyBefore(window.to, now)) {
        row.note = TimeLine::tr("over since %1").arg(shortMoment(window.to));
    } else if (surelyBefore(now, window.from)) {
        row.note = TimeLine::tr("begins in %n day(s), on %1", nullptr, daysTo(window.from))
                       .arg(shortMoment(window.from));
    } else {
        row.note = left == 0
                       ? TimeLine::tr("ends today at %1")
                             .arg(window.to.latest().time().toString(QStringLiteral("HH:mm")))
                       : TimeLine::tr("%n day(s) left, until %1", nullptr, left).arg(shortMoment(window.to));
        row.meaning = left <= urgentDays ? std::optional(Meaning::Warning) : std::nullopt;
    }
    //: a window of the notice, its first and its last moment
    const QString tip = TimeLine::tr("%1: from %2 to %3, Beijing time")
                            .arg(label, window.from.toChinese(), window.to.toChinese());
    row.bars.append({TimeLineBar::Kind::Window, window.from, window.to, tip});
    return row;
}

void addRecorded(TimeLineRow &row, const Season &season, PublicityKind kind)
{
    for (const PublicityRound &round : season.rounds()) {
        if (round.kind != kind || !round.period.isComplete())
            continue;
        const QString tip =
            TimeLine::tr(
                "%1 of %n applicant(s): from %2 to %3", nullptr, static_cast<int>(round.members.size()))
                .arg(codeText(kind), chineseDate(round.period.from), chineseDate(round.period.to));
        row.bars.append({TimeLineBar::Kind::Recorded, Moment(round.period.from, QTime(0, 0)),
            Moment(round.period.to, QTime(23, 59)), tip});
    }
}

/// Without anybody yet: as if somebody waited.
bool isAwaited(PublicityKind kind, const ApplicantCounts &counts)
{
    if (counts.all == 0 || counts.unchecked > 0)
        return true;
    if (kind == PublicityKind::First)
        return counts.stages.value(Stage::Draft) > 0;
    for (const Stage stage : {Stage::Draft, Stage::FirstPublicity, Stage::ResultIssued, Stage::Applied,
             Stage::UnitReviewed, Stage::Returned, Stage::Reviewed}) {
        if (counts.stages.value(stage) > 0)
            return true;
    }
    return false;
}

/// The first day on which somebody can be through with the review.
QDate reviewedFrom(const Season &season, const Moment &now, const ApplicantCounts &counts)
{
    if (counts.stages.value(Stage::Reviewed) > 0)
        return now.date();
    if (counts.stages.value(Stage::Applied) + counts.stages.value(Stage::UnitReviewed) > 0)
        return std::max(now.date(), season.policy.reviewWindow.from.date());
    return planSchedule(season.policy, season.calendar, now).safe.dates(ScheduleStep::Review).planned();
}

TimeLineRow publicityRow(PublicityKind kind, const Season &season, const Moment &now,
    const ApplicantCounts &counts, StartDay reading)
{
    TimeLineRow row;
    row.label = codeText(kind);
    addRecorded(row, season, kind);
    if (!isAwaited(kind, counts)) {
        row.note = TimeLine::tr("nobody waits for it");
        return row;
    }
    if (surelyBefore(season.policy.paperWindow.to, now)) {
        row.note = TimeLine::tr("the notice's windows are over");
        return row;
    }
    const QDate notBefore = kind == PublicityKind::Second ? reviewedFrom(season, now, counts) : QDate();
    const ProposedRound round =
        proposedRound(kind, now.date(), season.policy, season.calendar, notBefore, reading);
    const QString latest = shortDay(round.latestStart);
    const QString startBy = reading == StartDay::Counts ? TimeLine::tr("start by %1 (first day counted)")
                                                        : TimeLine::tr("start by %1 (first day not counted)");
    row.note = round.fits ? startBy.arg(latest) : TimeLine::tr("too late: had to start by %1").arg(latest);
    row.meaning = round.fits ? std::nullopt : std::optional(Meaning::Warning);
    row.mark = round.latestStart;
    row.markTip = TimeLine::tr("Latest start: %1").arg(chineseDate(round.latestStart));
    QStringList tip{TimeLine::tr("Proposed for %1: from %2 to %3")
                        .arg(row.label, chineseDate(round.period.from), chineseDate(round.period.to))};
    tip += round.reasons;
    row.bars.append({TimeLineBar::Kind::Proposed, Moment(round.period.from, QTime(0, 0)),
        Moment(round.period.to, QTime(23, 59)), tip.join(QLatin1Char('\n'))});
    return row;
}

} // namespace

QList<TimeLineRow> timeLineRows(
    const Season &season, const Moment &now, const ApplicantCounts &counts, StartDay reading)
{
    const Policy &policy = season.policy;
    return {
        windowRow(TimeLine::tr("Applications"), policy.applyWindow, now),
        windowRow(TimeLine::tr("Review"), policy.reviewWindow, now),
        windowRow(TimeLine::tr("Papers"), policy.paperWindow, now),
        publicityRow(PublicityKind::First, season, now, counts, reading),
        publicityRow(PublicityKind::Second, season, now, counts, reading),
    };
}

} // namespace chuding
