// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/schedule.h"

#include <QCalendarWidget>

namespace chuding {

/// A month with the days off (休) and the worked days of weekends (班), and a publicity in it: its first day
/// framed, the days that count numbered. The arrow keys choose another first day.
class MonthView final : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);
    void setWorkingCalendar(const WorkingCalendar &calendar);
    void setToday(QDate today);
    /// The publicity that starts on the chosen day, by the chosen reading.
    void setPeriod(const CountedPublicity &period);
    /// The day in words: kind and, if it counts, its number.
    [[nodiscard]] QString dayText(QDate day) const;

protected:
    /// The wheel scrolls the page; it does not turn months in passing.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintCell(QPainter *painter, const QRect &rect, QDate day) const override;

private:
    void paintGround(QPainter *painter, const QRect &rect, QDate day, const DayKind &kind) const;
    void setTips();

    WorkingCalendar m_calendar;
    CountedPublicity m_period;
    QDate m_today;
};

} // namespace chuding
