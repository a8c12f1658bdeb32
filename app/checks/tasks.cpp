// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks.h"

#include "rule_scope.h"
#include "schedule.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonWorkingDays = 5;
constexpr qsizetype namedAtMost = 3;

/// Those whom one task concerns.
struct TaskGroup
{
    QList<QUuid> ids;
    QStringList names; ///< of the first few
};

/// Tasks of one kind, topic and day are one task.
struct TaskKey
{
    TaskKind kind = TaskKind::Confirm;
    int topic = -1;
    QDate day;

    auto operator<=>(const TaskKey &other) const
    {
        return std::tuple(kind, topic, day.toJulianDay()) <=>
               std::tuple(other.kind, other.topic, other.day.toJulianDay());
    }
};

/// Sorts the applicants into tasks in one pass.
class TaskSorter
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Tasks)

public:
    explicit TaskSorter(const Season &season)
        : m_season(season)
        , m_today(season.asOf.date())
        , m_limits(planSchedule(season.policy, season.calendar, season.asOf).safe)
    {
    }

    void add(const TaskInput &input);
    void addSeasonQuestions();
    [[nodiscard]] QList<SeasonTask> tasks() const;

private:
    void put(TaskKind kind, const TaskInput &input, QDate day = {}, int topic = -1);
    void addStep(const TaskInput &input);
    void addBeforeFirst(const TaskInput &input);
    void addBeforeSecond(const TaskInput &input);
    void addRound(const TaskInput &input, PublicityKind kind, TaskKind running, TaskKind over);
    void addEnding(const TaskInput &input);
    void addErrors(const TaskInput &input);
    void addQuestions(const TaskInput &input);

    [[nodiscard]] static bool hasObjection(const TaskInput &input)
    {
        return input.summary.errorRules.contains(u"R-PUB-5"_s);
    }
    [[nodiscard]] bool isOver(const TimeWindow &window) const
    {
        return surelyBefore(window.to, m_season.asOf);
    }
    [[nodiscard]] bool endsSoon(const TimeWindow &window) const;
    [[nodiscard]] QDate dueOf(ScheduleStep step) const;
    [[nodiscard]] QDate dueOf(const TaskKey &key) const;
    [[nodiscard]] TaskUrgency urgencyOf(TaskKind kind, QDate due) const;
    [[nodiscard]] QString subject(const TaskGroup &group) const;
    [[nodiscard]] QString text(const TaskKey &key, const TaskGroup &group, QDate due) const;
    [[nodiscard]] QString stepText(TaskKind kind, const QString &who, QDate due) const;
    [[nodiscard]] QString roundText(TaskKind kind, const QString &who, QDate day) const;
    [[nodiscard]] QString endingText(TaskKind kind, const QString &who) const;
    [[nodiscard]] static QString topicText(RuleTopic topic, const QString &who);

    const Season &m_season;
    QDate m_today;
    ReadingSchedule m_limits;
    std::map<TaskKey, TaskGroup> m_groups;
    bool m_askedForSeason = false;
    int m_seasonQuestions = 0;
};

void TaskSorter::put(TaskKind kind, const TaskInput &input, QDate day, int topic)
{
    TaskGroup &group = m_groups[{kind, topic, day}];
    group.ids.append(input.id);
    if (group.names.size() < namedAtMost)
        group.names.append(input.name);
}

bool TaskSorter::endsSoon(const TimeWindow &window) const
{
    return !isOver(window) && m_season.calendar.workingDays(
                                  m_today, window.to.date(), StartDay::DoesNotCount) <= soonWorkingDays;
}

void TaskSorter::add(const TaskInput &input)
{
    if (input.summary.stage == Stage::Withdrawn)
        return;
    if (hasObjection(input))
        put(TaskKind::Objections, input);
    addStep(input);
    addEnding(input);
    addErrors(input);
    addQuestions(input);
    if (qualifiesButHasNotApplied(input.summary) && !isOver(m_season.policy.applyWindow))
        put(TaskKind::NotApplied, input);
}

/// An objection halts what comes after the publicity.
void TaskSorter::addStep(const TaskInput &input)
{
    const bool halted = hasObjection(input);
    const OfficeRole role = m_season.role;
    switch (input.summary.stage) {
    case Stage::Draft:
        addBeforeFirst(input);
        return;
    case Stage::FirstPublicity:
        if (!isOver(m_season.policy.applyWindow))
            addRound(input, PublicityKind::First, TaskKind::FirstRunning, TaskKind::IssueResult);
        return;
    case Stage::ResultIssued:
        if (input.summary.errorRules.isEmpty())
            put(TaskKind::Apply, input);
        return;
    case Stage::Returned:
        put(TaskKind::Returned, input);
        return;
    case Stage::Applied:
        if (!halted)
            put(TaskKind::Review, input);
        return;
    case Stage::UnitReviewed:
        if (!halted && role == OfficeRole::County)
            put(TaskKind::CountyReview, input);
        return;
    case Stage::Reviewed:
        addBeforeSecond(input);
        return;
    case Stage::SecondPublicity:
        addRound(input, PublicityKind::Second, TaskKind::SecondRunning, TaskKind::IssueReport);
        return;
    case Stage::ReportIssued:
        if (!halted)
            put(TaskKind::HandIn, input);
        return;
    case Stage::HandedToDepartment:
        if (!halted && role == OfficeRole::Department)
            put(TaskKind::ConfirmPapers, input);
        return;
    case Stage::DepartmentConfirmed:
        if (!halted && role == OfficeRole::Department)
            put(TaskKind::HandOn, input);
        return;
    case Stage::Delivered:
        if (!halted && role == OfficeRole::County)
            put(TaskKind::ConfirmAtCounty, input);
        return;
    case Stage::CountyConfirmed:
    case Stage::Withdrawn:
        return;
    }
}

void TaskSorter::addBeforeFirst(const TaskInput &input)
{
    const PublicityRound *round = m_season.round(input.id, PublicityKind::First);
    if (round && round->period.from.isValid()) {
        put(TaskKind::FirstPlanned, input, round->period.from);
        return;
    }
    const QStringList wrong = input.summary.errorRules.ids();
    const bool ready = std::all_of(wrong.cbegin(), wrong.cend(),
        [](const QString &rule) { return kindOfRule(rule).topic == RuleTopic::Publicity; });
    if (ready && !hasObjection(input))
        put(TaskKind::StartFirst, input);
}

void TaskSorter::addBeforeSecond(const TaskInput &input)
{
    const PublicityRound *round = m_season.round(input.id, PublicityKind::Second);
    if (round && round->period.from.isValid() && !input.summary.secondRoundIsPast)
        put(TaskKind::SecondPlanned, input, round->period.from);
    else if (!hasObjection(input))
        put(TaskKind::StartSecond, input);
}

void TaskSorter::addRound(const TaskInput &input, PublicityKind kind, TaskKind running, TaskKind over)
{
    const PublicityRound *round = m_season.round(input.id, kind);
    const QDate end = round ? round->period.to : QDate();
    if (!end.isValid() || end >= m_today)
        put(running, input, end);
    else if (!hasObjection(input))
        put(over, input);
}

void TaskSorter::addEnding(const TaskInput &input)
{
    const Policy &policy = m_season.policy;
    switch (input.summary.stage) {
    case Stage::Draft:
    case Stage::FirstPublicity:
    case Stage::ResultIssued:
    case Stage::Returned:
        if (endsSoon(policy.applyWindow))
            put(TaskKind::ApplyEnds, input);
        return;
    case Stage::Applied:
    case Stage::UnitReviewed:
        if (endsSoon(policy.reviewWindow))
            put(TaskKind::ReviewEnds, input);
        return;
    case Stage::Reviewed:
    case Stage::SecondPublicity:
    case Stage::ReportIssued:
        if (endsSoon(policy.paperWindow))
            put(TaskKind::PapersEnd, input);
        return;
    case Stage::HandedToDepartment:
    case Stage::DepartmentConfirmed:
        if (m_season.role == OfficeRole::Department && endsSoon(policy.paperWindow))
            put(TaskKind::PapersEnd, input);
        return;
    case Stage::Delivered:
    case Stage::CountyConfirmed:
    case Stage::Withdrawn:
        return;
    }
}

/// An open objection is a task of its own.
void TaskSorter::addErrors(const TaskInput &input)
{
    static const RuleSet publicity = [] {
        RuleSet rules;
        for (const QString &rule : rulesOf(RuleTopic::Publicity).ids()) {
            if (rule != u"R-PUB-5")
                rules.insert(rule);
        }
        return rules;
    }();
    for (const RuleTopic topic : ruleTopics()) {
        const RuleSet &rules = topic == RuleTopic::Publicity ? publicity : rulesOf(topic);
        if (input.summary.errorRules.intersects(rules))
            put(TaskKind::MendErrors, input, {}, static_cast<int>(topic));
    }
}

void TaskSorter::addQuestions(const TaskInput &input)
{
    if (input.summary.confirms > input.summary.seasonConfirms)
        put(TaskKind::Confirm, input);
    m_askedForSeason |= input.summary.seasonConfirms > 0;
}

/// They stand in every dossier until they are answered once.
void TaskSorter::addSeasonQuestions()
{
    const QStringList rules = ruleIds();
    const auto isOpen = [&](const QString &rule) {
        return isSeasonQuestion(rule) &&
               std::none_of(m_season.confirmations.cbegin(), m_season.confirmations.cend(),
                   [&](const Confirmation &answer) { return answer.rule == rule; });
    };
    m_seasonQuestions = static_cast<int>(std::count_if(rules.cbegin(), rules.cend(), isOpen));
    if (m_askedForSeason && m_seasonQuestions > 0)
        m_groups[{TaskKind::SeasonQuestions, -1, {}}];
}

/// The best day that is still to come: with the buffer, without it, by the windows alone.
QDate TaskSorter::dueOf(ScheduleStep step) const
{
    const StepDates dates = m_limits.dates(step);
    for (const QDate day : {dates.advised, dates.latest}) {
        if (day >= m_today)
            return day;
    }
    return dates.formal;
}

QDate TaskSorter::dueOf(const TaskKey &key) const
{
    switch (key.kind) {
    case TaskKind::ApplyEnds:
    case TaskKind::NotApplied:
        return m_season.policy.applyWindow.to.date();
    case TaskKind::ReviewEnds:
        return m_season.policy.reviewWindow.to.date();
    case TaskKind::PapersEnd:
    case TaskKind::ConfirmPapers:
    case TaskKind::HandOn:
        return m_season.policy.paperWindow.to.date();
    case TaskKind::IssueResult:
        return dueOf(ScheduleStep::FirstResult);
    case TaskKind::IssueReport:
        return dueOf(ScheduleStep::Report);
    case TaskKind::StartFirst:
        return dueOf(ScheduleStep::FirstStart);
    case TaskKind::Apply:
    case TaskKind::Returned:
        return dueOf(ScheduleStep::Apply);
    case TaskKind::Review:
    case TaskKind::CountyReview:
        return dueOf(ScheduleStep::Review);
    case TaskKind::StartSecond:
        return dueOf(ScheduleStep::SecondStart);
    case TaskKind::HandIn:
        return dueOf(ScheduleStep::Papers);
    default:
        return key.day;
    }
}

TaskUrgency TaskSorter::urgencyOf(TaskKind kind, QDate due) const
{
    if (due.isValid() && due < m_today)
        return TaskUrgency::Overdue;
    const bool nothingToWaitFor = kind == TaskKind::Objections || kind == TaskKind::Returned ||
                                  kind == TaskKind::IssueResult || kind == TaskKind::IssueReport ||
                                  kind == TaskKind::ConfirmAtCounty;
    if (due == m_today || nothingToWaitFor)
        return TaskUrgency::Today;
    const bool soon = due.isValid() &&
                      m_season.calendar.workingDays(m_today, due, StartDay::DoesNotCount) <= soonWorkingDays;
    return soon ? TaskUrgency::Soon : TaskUrgency::Later;
}

QString TaskSorter::subject(const TaskGroup &group) const
{
    const auto count = static_cast<int>(group.ids.size());
    const QString people = tr("%n applicant(s)", nullptr, count);
    //: people whom a task concerns: their number and their names
    return count <= namedAtMost ? tr("%1 (%2)").arg(people, group.names.join(u'、')) : people;
}

QString TaskSorter::roundText(TaskKind kind, const QString &who, QDate day) const
{
    const bool first = kind == TaskKind::FirstRunning;
    if (!day.isValid())
        return first ? tr("%1: the last day of the publicity is not filled in.").arg(who)
                     : tr("%1: the last day of the second publicity is not filled in.").arg(who);
    if (day == m_today)
        return first ? tr("%1: the publicity ends today; issue 附件3 after that.").arg(who)
                     : tr("%1: the second publicity ends today; issue 附件4 after that.").arg(who);
    if (day == m_today.addDays(1))
        return first ? tr("%1: the publicity ends tomorrow; issue 附件3 after that.").arg(who)
                     : tr("%1: the second publicity ends tomorrow; issue 附件4 after that.").arg(who);
    return first ? tr("%1: the publicity lasts until %2; issue 附件3 after that.").arg(who, dayText(day))
                 : tr("%1: the second publicity lasts until %2; issue 附件4 after that.")
                       .arg(who, dayText(day));
}

QString TaskSorter::endingText(TaskKind kind, const QString &who) const
{
    const Policy &policy = m_season.policy;
    if (kind == TaskKind::ApplyEnds)
        return tr("%1: not applied yet, and the time for applying ends on %2.")
            .arg(who, minuteText(policy.applyWindow.to));
    if (kind == TaskKind::ReviewEnds)
        return tr("%1: not reviewed yet, and the time for the review ends on %2.")
            .arg(who, minuteText(policy.reviewWindow.to));
    return tr("%1: papers not handed in yet, and the time for them ends on %2.")
        .arg(who, minuteText(policy.paperWindow.to));
}

QString TaskSorter::topicText(RuleTopic topic, const QString &who)
{
    switch (topic) {
    case RuleTopic::Scope:
        return tr("%1: unit, post, diploma or specialty do not meet the notice.").arg(who);
    case RuleTopic::Years:
        return tr("%1: not enough years of professional work.").arg(who);
    case RuleTopic::Mandarin:
        return tr("%1: the Mandarin level is too low.").arg(who);
    case RuleTopic::Training:
        return tr("%1: errors in the certificates of 继续教育 or the exemption.").arg(who);
    case RuleTopic::Assessment:
        return tr("%1: annual assessments are missing or not 合格.").arg(who);
    case RuleTopic::Attachments:
        return tr("%1: attachments are missing.").arg(who);
    case RuleTopic::Signatures:
        return tr("%1: papers lack the signature or the seal.").arg(who);
    case RuleTopic::Data:
        return tr("%1: errors in the ID number, dates or other personal data.").arg(who);
    case RuleTopic::Publicity:
        return tr("%1: errors in the publicities or their dates.").arg(who);
    case RuleTopic::Flow:
        return tr("%1: a step is outside its time, out of order or missed.").arg(who);
    case RuleTopic::Papers:
        return tr("%1: papers that were handed in are incomplete.").arg(who);
    }
    Q_UNREACHABLE();
}

QString TaskSorter::stepText(TaskKind kind, const QString &who, QDate due) const
{
    const QString day = dayText(due);
    switch (kind) {
    case TaskKind::Returned:
        return tr("%1: sent back; mend what was objected to and submit again by %2.").arg(who, day);
    case TaskKind::IssueResult:
        return tr("%1: the publicity is over; issue 附件3 by %2.").arg(who, day);
    case TaskKind::IssueReport:
        return tr("%1: the second publicity is over; issue 附件4 by %2.").arg(who, day);
    case TaskKind::FirstPlanned:
        return tr("%1: the publicity begins on %2; put up 附件2.").arg(who, day);
    case TaskKind::SecondPlanned:
        return tr("%1: the second publicity begins on %2; put it up.").arg(who, day);
    case TaskKind::StartFirst:
        return tr("%1: ready for the publicity before the application (附件2); begin it by %2.")
            .arg(who, day);
    case TaskKind::Apply:
        return tr("%1: 附件3 is issued; apply on the platform by %2.").arg(who, day);
    case TaskKind::Review:
        return tr("%1: applied; review and recommend on the platform by %2.").arg(who, day);
    case TaskKind::StartSecond:
        return tr("%1: the review is passed; begin the second publicity by %2.").arg(who, day);
    case TaskKind::HandIn:
        return tr("%1: 附件4 is issued; hand in the papers by %2.").arg(who, day);
    case TaskKind::CountyReview:
        return tr("%1: recommended by the unit; review on the platform by %2.").arg(who, day);
    case TaskKind::ConfirmPapers:
        return tr("%1: handed in by the unit; look at the papers, confirm them and hand them on to the "
                  "county bureau by %2.")
            .arg(who, day);
    case TaskKind::HandOn:
        return tr("%1: confirmed; hand the papers on to the county bureau by %2.").arg(who, day);
    case TaskKind::ConfirmAtCounty:
        return tr("%1: the papers have come in; look at them and confirm them.").arg(who);
    default:
        return {};
    }
}

QString TaskSorter::text(const TaskKey &key, const TaskGroup &group, QDate due) const
{
    const QString who = subject(group);
    switch (key.kind) {
    case TaskKind::Objections:
        return tr("%1: an objection is not settled; the application rests until there is a written "
                  "conclusion.")
            .arg(who);
    case TaskKind::ApplyEnds:
    case TaskKind::ReviewEnds:
    case TaskKind::PapersEnd:
        return endingText(key.kind, who);
    case TaskKind::FirstRunning:
    case TaskKind::SecondRunning:
        return roundText(key.kind, who, key.day);
    case TaskKind::MendErrors:
        return topicText(static_cast<RuleTopic>(key.topic), who);
    case TaskKind::SeasonQuestions:
        return tr("%n question(s) about the notice must be answered once for the season.", nullptr,
            m_seasonQuestions);
    case TaskKind::Confirm:
        return tr("%1: questions must be answered after a look at the papers.").arg(who);
    case TaskKind::NotApplied:
        return tr(
            "%1: qualified but not applied yet; the unit has to see to it that all of them apply by %2.")
            .arg(who, minuteText(m_season.policy.applyWindow.to));
    default:
        break;
    }
    const QString sentence = stepText(key.kind, who, due);
    const bool late = urgencyOf(key.kind, due) == TaskUrgency::Overdue;
    if (!late)
        return sentence;
    const QString advice = tr("That day is past: settle with the county bureau (%1) what is to be done.")
                               .arg(m_season.policy.contactPhone);
    return tr("%1 %2", "what is to be done, what as its day is past").arg(sentence, advice);
}

QList<SeasonTask> TaskSorter::tasks() const
{
    QList<SeasonTask> result;
    for (const auto &[key, group] : m_groups) {
        SeasonTask task;
        task.kind = key.kind;
        task.due = dueOf(key);
        task.urgency = urgencyOf(key.kind, task.due);
        task.text = text(key, group, task.due);
        if (key.kind == TaskKind::MendErrors)
            task.topic = static_cast<RuleTopic>(key.topic);
        task.ids = group.ids;
        result.append(task);
    }
    // The groups come by kind, topic and day.
    const auto order = [](const SeasonTask &task) {
        return std::tuple(task.urgency, !task.due.isValid(), task.due.toJulianDay());
    };
    std::stable_sort(result.begin(), result.end(),
        [&](const SeasonTask &a, const SeasonTask &b) { return order(a) < order(b); });
    return result;
}

} // namespace

QList<SeasonTask> tasksOf(const QList<TaskInput> &applicants, const Season &season)
{
    return tasksOf(
        applicants.size(), [&applicants](qsizetype place) { return applicants.at(place); }, season);
}

QList<SeasonTask> tasksOf(
    qsizetype count, const std::function<TaskInput(qsizetype)> &applicant, const Season &season)
{
    TaskSorter sorter(season);
    for (qsizetype place = 0; place < count; ++place)
        sorter.add(applicant(place));
    sorter.addSeasonQuestions();
    return sorter.tasks();
}

} // namespace chuding
