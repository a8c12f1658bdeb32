// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/schedule_model.h"

#include "ui/core/theme.h"

#include <optional>

namespace chuding {

namespace {

/// How a step stands to its last days.
enum class StepFit { Fits, Tight, TooLate, Missed };

StepFit stepFit(const ReadingSchedule &schedule, ScheduleStep step)
{
    const StepDates dates = schedule.dates(step);
    if (schedule.fit == ScheduleFit::TooLate && schedule.step == step)
        return StepFit::Missed;
    if (dates.planned() > dates.latest)
        return StepFit::TooLate;
    return dates.planned() > dates.advised ? StepFit::Tight : StepFit::Fits;
}

QString latestText(QDate day, StepFit fit)
{
    const QString date = day.toString(Qt::ISODate);
    switch (fit) {
    case StepFit::Fits:
        return date;
    case StepFit::Tight:
        return ScheduleModel::tr("%1 tight", "last day of a step").arg(date);
    case StepFit::TooLate:
        return ScheduleModel::tr("%1 too late", "last day of a step").arg(date);
    case StepFit::Missed:
        return ScheduleModel::tr("%1 missed", "last day of a step").arg(date);
    }
    Q_UNREACHABLE();
}

QVariant latestIcon(StepFit fit)
{
    switch (fit) {
    case StepFit::Fits:
        return {};
    case StepFit::Tight:
        return meaningIcon(Meaning::Info);
    case StepFit::TooLate:
        return meaningIcon(Meaning::Warning);
    case StepFit::Missed:
        return meaningIcon(Meaning::Error);
    }
    Q_UNREACHABLE();
}

QString latestTip(const StepDates &dates)
{
    return ScheduleModel::tr("Advised, with time left for the authority above: %1\n"
                             "With every later step still possible: %2\n"
                             "By the notice's windows alone: %3")
        .arg(dates.advised.toString(Qt::ISODate), dates.latest.toString(Qt::ISODate),
            dates.formal.toString(Qt::ISODate));
}

} // namespace

void ScheduleModel::setSchedule(const Schedule &schedule, ScheduleStep first)
{
    beginResetModel();
    m_schedule = schedule;
    m_steps.clear();
    for (const Code<ScheduleStep> &step : codeTable<ScheduleStep>()) {
        if (step.value >= first)
            m_steps.append(step.value);
    }
    endResetModel();
}

const ReadingSchedule &ScheduleModel::reading(int column) const
{
    return column == SafeEarliest || column == SafeLatest ? m_schedule.safe : m_schedule.counted;
}

int ScheduleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int ScheduleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScheduleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ScheduleStep step = m_steps.at(index.row());
    if (index.column() == Step)
        return role == Qt::DisplayRole ? codeText(step) : QVariant();
    const ReadingSchedule &schedule = reading(index.column());
    const StepDates dates = schedule.dates(step);
    if (index.column() == SafeEarliest || index.column() == CountedEarliest)
        return role == Qt::DisplayRole ? dates.planned().toString(Qt::ISODate) : QVariant();
    const StepFit fit = stepFit(schedule, step);
    switch (role) {
    case Qt::DisplayRole:
        return latestText(dates.latest, fit);
    case Qt::DecorationRole:
        return latestIcon(fit);
    case Qt::ToolTipRole:
        return latestTip(dates);
    default:
        return {};
    }
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Step:
        return tr("Step");
    case SafeEarliest:
        return tr("Earliest,\nfirst day not counted");
    case SafeLatest:
        return tr("Latest,\nfirst day not counted");
    case CountedEarliest:
        return tr("Earliest,\nfirst day counted");
    case CountedLatest:
        return tr("Latest,\nfirst day counted");
    default:
        return {};
    }
}

} // namespace chuding
