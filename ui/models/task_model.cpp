// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/task_model.h"

#include "ui/core/theme.h"

#include <QHash>

#include <algorithm>

namespace chuding {

namespace {

/// Of one rule. There may be as many as there are applicants, and each is a row of several lines.
constexpr qsizetype findingsShown = 5;

/// Findings about the batch stand between the tasks: an error after what is overdue, a warning after today.
int rankOf(TaskUrgency urgency)
{
    return static_cast<int>(urgency) * 2;
}

int rankOf(Severity severity)
{
    return static_cast<int>(severity) * 2 + 1;
}

} // namespace

void TaskModel::setTasks(const QList<SeasonTask> &tasks, const QList<Finding> &batch, QDate today)
{
    QList<Entry> entries;
    for (const SeasonTask &task : tasks)
        entries.append({rankOf(task.urgency), task, {}});
    entries.append(entriesOf(batch));
    std::stable_sort(entries.begin(), entries.end(),
        [](const Entry &left, const Entry &right) { return left.rank < right.rank; });
    if (entries == m_entries && today == m_today)
        return;
    beginResetModel();
    m_entries = entries;
    m_today = today;
    endResetModel();
}

QList<TaskModel::Entry> TaskModel::entriesOf(const QList<Finding> &batch)
{
    struct Group
    {
        QList<Entry> shown;
        int count = 0;
    };
    QList<Group> groups;
    QHash<QPair<QString, int>, qsizetype> places;
    for (const Finding &finding : batch) {
        const QPair<QString, int> kind(finding.rule, static_cast<int>(finding.severity));
        const qsizetype place = places.value(kind, groups.size());
        if (place == groups.size()) {
            places.insert(kind, place);
            groups.append(Group());
        }
        Group &group = groups[place];
        if (group.count++ < findingsShown)
            group.shown.append({rankOf(finding.severity), std::nullopt, finding});
    }
    QList<Entry> entries;
    for (const Group &group : std::as_const(groups)) {
        entries.append(group.shown);
        Entry more = group.shown.constLast();
        more.more = group.count - static_cast<int>(group.shown.size());
        if (more.more > 0)
            entries.append(more);
    }
    return entries;
}

const SeasonTask *TaskModel::task(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return nullptr;
    const Entry &entry = m_entries.at(index.row());
    return entry.task ? &*entry.task : nullptr;
}

QString TaskModel::ruleWithMore(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    return entry.more > 0 ? entry.finding.rule : QString();
}

QString TaskModel::text(const Entry &entry)
{
    if (entry.more > 0)
        return tr("… and %n more finding(s) like these", nullptr, entry.more);
    return entry.task ? entry.task->text : entry.finding.message;
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry);
    case Qt::DecorationRole:
        return icon(entry);
    case Qt::ToolTipRole:
        return entry.task ? QString() : entry.finding.clause;
    case NoteRole:
        return note(entry);
    case Qt::AccessibleTextRole:
        return QString(text(entry) + QLatin1Char(' ') + note(entry));
    default:
        return {};
    }
}

QIcon TaskModel::icon(const Entry &entry)
{
    if (!entry.task)
        return meaningIcon(meaningOf(entry.finding.severity));
    switch (entry.task->urgency) {
    case TaskUrgency::Overdue:
        return meaningIcon(Meaning::Error);
    case TaskUrgency::Today:
        return meaningIcon(Meaning::Warning);
    case TaskUrgency::Soon:
        return themedIcon(QStringLiteral("clock"));
    case TaskUrgency::Later:
        return meaningIcon(Meaning::Info);
    }
    Q_UNREACHABLE();
}

QString TaskModel::note(const Entry &entry) const
{
    if (entry.more > 0)
        return tr("%1: press here to see all of them.").arg(severityWord(entry.finding.severity));
    if (!entry.task) {
        const Finding &finding = entry.finding;
        const QString word = severityWord(finding.severity);
        //: how grave something is, and what to do about it
        return finding.remedy.isEmpty() ? word : tr("%1: %2").arg(word, finding.remedy);
    }
    const QDate due = entry.task->due;
    const QString day = due.toString(Qt::ISODate);
    const auto days = static_cast<int>(m_today.daysTo(due));
    if (!due.isValid())
        return entry.task->urgency == TaskUrgency::Later ? tr("When there is time") : tr("Now");
    if (days < 0)
        return tr("Overdue since %1").arg(day);
    if (days == 0)
        return tr("Today, %1").arg(day);
    return entry.task->urgency == TaskUrgency::Today ? tr("Now; due %1, in %n day(s)", nullptr, days).arg(day)
                                                     : tr("Due %1, in %n day(s)", nullptr, days).arg(day);
}

} // namespace chuding
