// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dates.h"
#include "domain/result.h"

#include <QList>
#include <QMap>

namespace chuding {

/// The days off of a year in the words of the State Council's yearly notice
/// (国务院办公厅关于…年部分节假日安排的通知):
/// `春节：2月15日（周日）至23日（周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。`
struct HolidayNotice
{
    struct Festival
    {
        QString name;  ///< as the notice has it: `国庆节、中秋节`
        DayRange days; ///< off, weekends included
        bool operator==(const Festival &) const = default;
    };
    struct Remark
    {
        int line = 0; ///< of the text, from 0
        QString text;
        bool operator==(const Remark &) const = default;
    };
    QList<Festival> festivals;
    QList<QDate> worked;  ///< days of weekends, in order, each once
    QList<Remark> faults; ///< with any of them it is no calendar
    QList<Remark> passedBy; ///< sentences with a day that is neither off nor worked, as “安排职工休息”
};

/// The year in `…年部分节假日`; 0: it names none.
[[nodiscard]] int yearOfHolidayNotice(const QString &text);

/// Reads the whole notice, or its list alone; what it says around the list is passed over. Of a festival
/// everything has to be understood: a word too many, a weekday or a number of days that does not agree, is a
/// fault. A day without a year is of `year`; of another year there is only the December before, with the year
/// written.
[[nodiscard]] HolidayNotice readHolidayNotice(const QString &text, int year);

/// Those of the seven festivals of every year (全国年节及纪念日放假办法, art. 2) that it does not name.
[[nodiscard]] QStringList missingFestivals(const HolidayNotice &notice);

/// The calendar files (`WorkingCalendar::addYears`) that the notice makes: that of `year`, which keeps
/// nothing but its December in `known`, and, when its December changes, that of the year before. `NotFound`,
/// detail that year, when it is not in `known`. Only for a notice without faults.
[[nodiscard]] Result<QMap<int, QByteArray>> calendarsOf(
    const HolidayNotice &notice, int year, const QMap<int, QByteArray> &known);

/// What `known` holds of that year in the words of the notice, so that it can be changed; empty: it does not
/// know it.
[[nodiscard]] QString holidayNoticeText(int year, const QMap<int, QByteArray> &known);

/// The files of the year and of the year before as they are at hand.
[[nodiscard]] QMap<int, QByteArray> calendarsAround(int year);

} // namespace chuding
