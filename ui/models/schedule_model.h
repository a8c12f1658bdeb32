// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/schedule.h"

#include <QAbstractTableModel>

namespace chuding {

/// The steps of a schedule, under both readings of the first day.
class ScheduleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Step, SafeEarliest, SafeLatest, CountedEarliest, CountedLatest, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// From the step `first` on.
    void setSchedule(const Schedule &schedule, ScheduleStep first);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const ReadingSchedule &reading(int column) const;

    Schedule m_schedule;
    QList<ScheduleStep> m_steps;
};

} // namespace chuding
