// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

namespace chuding {

/// How the day on which a notice is put up is counted.
enum class StartDay {
    Counts,       ///< reading A: it is working day no. 1 when it is a working day
    DoesNotCount, ///< reading B: 民法典第201条, the safer one
};

/// The State Council's working days. A day is worked when it is listed as a make-up day, or is
/// Monday–Friday and not a holiday. A value: cheap to copy, safe in any thread.
class WorkingCalendar
{
public:
    /// Adds the years of one data file:
    /// `{"2024":{"holidays":{"2024-10-01":"国庆节"},"workdays":["2024-09-29"]}}`. Faults are named with their
    /// JSON pointer and nothing is added. A year that is known already is replaced.
    Result<void> addYears(const QByteArray &json);
    /// Adds further days off (regional or local holidays) of the same form without `workdays`,
    /// keys of the day: `{"2025":{"2025-03-31":"肉孜节"}}`. Does not make a year known.
    Result<void> addLocalHolidays(const QByteArray &json);

    [[nodiscard]] bool hasYear(int year) const { return m_years.contains(year); }
    /// Years touched by the days from…to for which there is no data; the counts fall back to Mon–Fri.
    [[nodiscard]] QList<int> yearsWithoutData(QDate from, QDate to) const;

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    [[nodiscard]] bool isMakeUpDay(QDate day) const { return m_makeUpDays.contains(day); }
    /// Empty when the day is no holiday.
    [[nodiscard]] QString holidayName(QDate day) const
    {
        return m_holidays.value(day, m_localHolidays.value(day));
    }
    /// The first working day on or after `day`; after it.
    [[nodiscard]] QDate workingDayFrom(QDate day) const;
    [[nodiscard]] QDate nextWorkingDay(QDate day) const { return workingDayFrom(day.addDays(1)); }
    [[nodiscard]] QDate previousWorkingDay(QDate day) const;

    /// Working days of a period whose first and last day are given; 0 when it ends before it starts.
    [[nodiscard]] int workingDays(QDate from, QDate to, StartDay reading) const;
    /// Earliest last day so that the period has `days` (≥ 1) working days.
    [[nodiscard]] QDate earliestEnd(QDate from, int days, StartDay reading) const;
    /// Earliest date of the paper that states the result: the working day after the earliest end.
    [[nodiscard]] QDate earliestResult(QDate from, int days, StartDay reading) const;
    /// Latest working day on which a period may start that must have ended on `lastEnd`.
    [[nodiscard]] QDate latestStart(QDate lastEnd, int days, StartDay reading) const;

private:
    QSet<int> m_years;
    QHash<QDate, QString> m_holidays;
    QHash<QDate, QString> m_localHolidays;
    QSet<QDate> m_makeUpDays;
};

} // namespace chuding
