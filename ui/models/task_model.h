// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/tasks.h"

#include <QAbstractListModel>
#include <QIcon>

namespace chuding {

/// 今天要做: what is to be done, and what is wrong with the batch as a whole, the most urgent first.
class TaskModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `NoteRole`: urgency in words and the day, or what to do; a line of its own.
    enum Role { NoteRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;
    void setTasks(const QList<SeasonTask> &tasks, const QList<Finding> &batch, QDate today);
    /// Null: a finding about the batch, which concerns nobody in particular.
    [[nodiscard]] const SeasonTask *task(const QModelIndex &index) const;
    /// The rule of which there are more findings about the batch than are shown; empty: another row.
    [[nodiscard]] QString ruleWithMore(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        int rank = 0; ///< small: urgent
        std::optional<SeasonTask> task;
        Finding finding; ///< without a task
        int more = 0;    ///< not a finding, but how many more there are like this one
        bool operator==(const Entry &) const = default;
    };
    [[nodiscard]] static QList<Entry> entriesOf(const QList<Finding> &batch);
    [[nodiscard]] static QString text(const Entry &entry);
    [[nodiscard]] QString note(const Entry &entry) const;
    [[nodiscard]] static QIcon icon(const Entry &entry);

    QList<Entry> m_entries;
    QDate m_today;
};

} // namespace chuding
