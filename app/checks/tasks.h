// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rule_topics.h"
#include "season.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

#include <functional>
#include <optional>

// 今天要做: what the clerk has to do next, for whom, and until when. Pure values, any thread.

namespace chuding {

/// What of one applicant the tasks look at.
struct TaskInput
{
    QUuid id;
    QString name;
    CheckSummary summary;
};

/// In the order in which tasks of the same urgency and day are shown.
enum class TaskKind {
    Objections,      ///< an objection is not settled (R-PUB-5)
    Returned,        ///< sent back: mend and submit again
    ApplyEnds,       ///< not applied, and the time for it ends within five working days
    ReviewEnds,      ///< not reviewed, likewise
    PapersEnd,       ///< papers not handed in, likewise
    IssueResult,     ///< first publicity over: 附件3
    IssueReport,     ///< second publicity over: 附件4
    FirstRunning,    ///< ends on the due day
    SecondRunning,   ///< likewise
    FirstPlanned,    ///< begins on the due day: put up 附件2
    SecondPlanned,   ///< begins on the due day
    StartFirst,      ///< no first publicity yet, and nothing else is wrong
    Apply,           ///< 附件3 issued: apply on the platform
    Review,          ///< applied: review and recommend
    StartSecond,     ///< reviewed, no second publicity yet
    HandIn,          ///< 附件4 issued: hand in the papers
    CountyReview,    ///< for the county: recommended by the unit
    ConfirmPapers,   ///< for the authority above: papers of its units
    HandOn,          ///< likewise: confirmed, hand them to the county
    ConfirmAtCounty, ///< for the county: papers to be confirmed
    MendErrors,      ///< of one topic
    SeasonQuestions, ///< about the policy, asked once; concerns nobody in particular
    Confirm,         ///< questions about a person
    NotApplied,      ///< qualifies but has not applied (R-DUTY-4)
};

enum class TaskUrgency {
    Overdue, ///< its day is past
    Today,   ///< due today, or nothing to wait for
    Soon,    ///< due within five working days
    Later,   ///< or without a day
};

struct SeasonTask
{
    TaskKind kind = TaskKind::Confirm;
    TaskUrgency urgency = TaskUrgency::Later;
    QString text;                   ///< a translated sentence with the number, and the names of up to three
    QDate due;                      ///< may be invalid
    std::optional<RuleTopic> topic; ///< of `MendErrors`
    QList<QUuid> ids;               ///< whom it concerns, in the order of the applicants

    bool operator==(const SeasonTask &) const = default;
};

/// By urgency, then by day, then by kind. `season.asOf` is now. Who has withdrawn is nobody's task.
[[nodiscard]] QList<SeasonTask> tasksOf(const QList<TaskInput> &applicants, const Season &season);
/// The same of `count` applicants that are made one by one.
[[nodiscard]] QList<SeasonTask> tasksOf(
    qsizetype count, const std::function<TaskInput(qsizetype)> &applicant, const Season &season);

} // namespace chuding
