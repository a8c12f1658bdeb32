// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/season.h"
#include "ui/models/schedule_model.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace chuding {

class MonthView;

/// 排期: when each step must be done if a publicity starts on the chosen day.
class SchedulePane final : public QWidget
{
    Q_OBJECT

public:
    explicit SchedulePane(QWidget *parent = nullptr);
    /// `fresh`: choose the proposed day rather than keep the user's choice.
    void setSeason(const Policy &policy, const WorkingCalendar &calendar, const Moment &now, bool fresh);
    /// Which reading is marked in the month and starts a round; both are shown. For the next `setSeason`.
    void setReading(StartDay reading) { m_reading = reading; }
    /// Side by side or one below the other.
    void setNarrow(bool narrow);
    /// Whether a round can be started from here.
    void setStarting(bool enabled);
    void focusMonth();

Q_SIGNALS:
    void roundProposed(chuding::PublicityKind kind, QDate from, QDate to);

private:
    QWidget *buildSteps();
    QWidget *buildMonth();
    QWidget *buildResult();
    [[nodiscard]] PublicityKind kind() const;
    void propose();
    void showChosen();
    void showSentence(const ReadingSchedule &schedule);
    void showMonthName();

    ScheduleModel m_model;
    Policy m_policy;
    WorkingCalendar m_calendar;
    Moment m_now;
    StartDay m_reading = StartDay::DoesNotCount;
    QBoxLayout *m_columns = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_sentence = nullptr;
    QTreeView *m_steps = nullptr;
    MonthView *m_month = nullptr;
    QLabel *m_monthName = nullptr;
    QLabel *m_resultName = nullptr;
    QLabel *m_dayOff = nullptr;
    QList<QLabel *> m_readingNames; ///< safe, counted
    QList<QLabel *> m_safe;         ///< days that count, end, result
    QList<QLabel *> m_counted;
    QPushButton *m_start = nullptr;
};

} // namespace chuding
