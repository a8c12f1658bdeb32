// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/tasks.h"
#include "ui/models/applicant_counts.h"
#include "ui/models/task_model.h"
#include "ui/pages/page.h"

#include <QTimer>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace chuding {

class CountBars;
class SchedulePane;
class TaskList;
class TimeLine;

/// 总览: what is due and what is wrong, at a glance.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageTools &tools, QWidget *parent = nullptr);
    void refresh() override;

Q_SIGNALS:
    /// The user wants a publicity of these days.
    void roundProposed(chuding::PublicityKind kind, QDate from, QDate to);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildEmpty();
    void addCommands();
    void printSchedule();
    void connectAll();

    void updateAll();
    void updateTime(bool fresh);
    void updateCounts();
    void updateCheckState();
    void updateTasks();
    void updateStarting();
    void showTasks(const QList<SeasonTask> &tasks);
    void choose(const QModelIndex &index);
    void openSeasonQuestions();
    /// All about the batch that a rule found.
    void showFindings(const QString &rule);

    TaskModel m_taskModel;
    QTimer m_countTimer; ///< the counts follow at most five times a second
    QTimer m_clock;
    ApplicantCounts m_counts;
    QList<SeasonTask> m_tasks;
    QDate m_day; ///< that is shown as today
    bool m_tasksRun = false;
    bool m_tasksAgain = false;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_bars = nullptr;
    TimeLine *m_timeLine = nullptr;
    CountBars *m_verdicts = nullptr;
    CountBars *m_stages = nullptr;
    QLabel *m_checkState = nullptr;
    TaskList *m_taskList = nullptr;
    SchedulePane *m_schedule = nullptr;
    QWidget *m_countPart = nullptr;
    QWidget *m_taskPart = nullptr;
    QWidget *m_empty = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_new = nullptr;
};

} // namespace chuding
