// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

namespace chuding {

/// A date that may be known only to the month, as the official forms write it (年月).
/// Default-constructed: not known. Text form: `2024-07-15` or `2024-07`.
class DayOrMonth
{
public:
    DayOrMonth() = default;
    explicit DayOrMonth(QDate day)
        : m_date(day)
        , m_hasDay(day.isValid())
    {
    }
    /// Only the month is known; `month` 1–12. Invalid numbers give "not known".
    static DayOrMonth ofMonth(int year, int month) { return DayOrMonth(QDate(year, month, 1), false); }
    /// Reads the text form exactly; anything else gives nothing.
    static std::optional<DayOrMonth> fromText(QStringView text);

    [[nodiscard]] bool isKnown() const noexcept { return m_date.isValid(); }
    [[nodiscard]] bool hasDay() const noexcept { return m_hasDay; }
    /// First and last day that it can be; both the same when the day is known.
    [[nodiscard]] QDate earliest() const { return m_date; }
    [[nodiscard]] QDate latest() const;
    [[nodiscard]] int year() const { return m_date.year(); }
    [[nodiscard]] int month() const { return m_date.month(); }
    [[nodiscard]] QString toText() const;
    /// As official papers print it: `2024年7月15日` or `2024年7月`; empty when not known.
    [[nodiscard]] QString toChinese() const;
    /// `2024年7月` even when the day is known.
    [[nodiscard]] QString toChineseMonth() const;

    bool operator==(const DayOrMonth &) const = default;

private:
    DayOrMonth(QDate date, bool hasDay)
        : m_date(date)
        , m_hasDay(hasDay)
    {
    }
    QDate m_date;
    bool m_hasDay = false;
};

/// A point in Beijing time (UTC+8), to the minute, or a day whose time is not known.
/// Seconds are cut off when read: the notice's windows are inclusive to the minute.
/// Text form: `2024-10-15T11:30` or `2024-10-15`.
class Moment
{
public:
    Moment() = default;
    explicit Moment(QDate day, QTime time = QTime());
    /// Accepts the text form, with a blank instead of the T, and with seconds.
    static std::optional<Moment> fromText(QStringView text);
    /// The PC's clock in Beijing time, whatever the PC's zone.
    static Moment now();

    [[nodiscard]] bool isKnown() const noexcept { return m_date.isValid(); }
    [[nodiscard]] bool hasTime() const noexcept { return m_time.isValid(); }
    [[nodiscard]] QDate date() const noexcept { return m_date; }
    [[nodiscard]] QTime time() const noexcept { return m_time; }
    /// The earliest and the latest minute that it can be.
    [[nodiscard]] Moment earliest() const { return Moment(m_date, hasTime() ? m_time : QTime(0, 0)); }
    [[nodiscard]] Moment latest() const { return Moment(m_date, hasTime() ? m_time : QTime(23, 59)); }
    [[nodiscard]] QString toText() const;
    /// `2024年10月15日 11:30`; without the time when that is not known.
    [[nodiscard]] QString toChinese() const;

    bool operator==(const Moment &) const = default;

private:
    QDate m_date;
    QTime m_time;
};

/// True when `a` lies before `b` whatever the unknown times are.
[[nodiscard]] bool surelyBefore(const Moment &a, const Moment &b);

/// Both days belong to it. An unknown `to` means "until now".
struct DayRange
{
    QDate from;
    QDate to;
    [[nodiscard]] bool isComplete() const { return from.isValid() && to.isValid(); }
    bool operator==(const DayRange &) const = default;
};

/// Both months belong to it. An unknown `to` means "until now".
struct MonthRange
{
    DayOrMonth from;
    DayOrMonth to;
    bool operator==(const MonthRange &) const = default;
};

/// `2024-07-15` and nothing else: Qt takes the first ten signs of anything.
[[nodiscard]] QDate isoDay(QStringView text);
/// `2024年7月15日` without leading zeros (GB/T 9704 §7.3.5.4); empty for an invalid date.
[[nodiscard]] QString chineseDate(QDate date);
/// `2024年7月`.
[[nodiscard]] QString chineseMonth(QDate date);

} // namespace chuding
