// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "working_calendar.h"

#include "dates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chuding {

namespace {

struct CalendarData
{
    QHash<QDate, QString> holidays;
    QSet<QDate> makeUpDays;
    QSet<int> years;
};

Error fault(const QString &pointer)
{
    return Error{Error::Code::Format, pointer};
}

Result<QJsonObject> rootObject(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return fault(parse.error == QJsonParseError::NoError ? QStringLiteral("/") : parse.errorString());
    return document.object();
}

/// Adds "date: name" pairs; the pointer of the first bad one, or empty.
QString addNamedDays(const QJsonObject &days, const QString &pointer, int year, QHash<QDate, QString> &out)
{
    for (auto it = days.begin(); it != days.end(); ++it) {
        const QDate day = isoDay(it.key());
        if (!day.isValid() || day.year() != year || !it.value().isString())
            return pointer + u'/' + it.key();
        out.insert(day, it.value().toString());
    }
    return {};
}

QString addMakeUpDays(const QJsonArray &days, const QString &pointer, int year, QSet<QDate> &out)
{
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QDate day = isoDay(days[i].toString());
        if (!day.isValid() || day.year() != year || day.dayOfWeek() < Qt::Saturday)
            return pointer + u'/' + QString::number(i);
        out.insert(day);
    }
    return {};
}

} // namespace

Result<void> WorkingCalendar::addYears(const QByteArray &json)
{
    const Result<QJsonObject> root = rootObject(json);
    if (!root)
        return root.error();
    CalendarData data;
    for (auto it = root->begin(); it != root->end(); ++it) {
        const int year = it.key().toInt();
        const QString pointer = u'/' + it.key();
        const QJsonObject content = it.value().toObject();
        if (year < 1900 || !content.value(QLatin1StringView("holidays")).isObject() ||
            !content.value(QLatin1StringView("workdays")).isArray() || content.size() != 2) {
            return fault(pointer);
        }
        QString bad = addNamedDays(content.value(QLatin1StringView("holidays")).toObject(),
            pointer + QStringLiteral("/holidays"), year, data.holidays);
        if (bad.isEmpty()) {
            bad = addMakeUpDays(content.value(QLatin1StringView("workdays")).toArray(),
                pointer + QStringLiteral("/workdays"), year, data.makeUpDays);
        }
        if (!bad.isEmpty())
            return fault(bad);
        data.years.insert(year);
    }
    m_holidays.removeIf([&data](const auto &day) { return data.years.contains(day.key().year()); });
    m_makeUpDays.removeIf([&data](QDate day) { return data.years.contains(day.year()); });
    m_years.unite(data.years);
    m_holidays.insert(data.holidays);
    m_makeUpDays.unite(data.makeUpDays);
    return {};
}

Result<void> WorkingCalendar::addLocalHolidays(const QByteArray &json)
{
    const Result<QJsonObject> root = rootObject(json);
    if (!root)
        return root.error();
    QHash<QDate, QString> days;
    for (auto it = root->begin(); it != root->end(); ++it) {
        const QString pointer = u'/' + it.key();
        if (!it.value().isObject())
            return fault(pointer);
        const QString bad = addNamedDays(it.value().toObject(), pointer, it.key().toInt(), days);
        if (!bad.isEmpty())
            return fault(bad);
    }
    m_localHolidays.insert(days);
    return {};
}

QList<int> WorkingCalendar::yearsWithoutData(QDate from, QDate to) const
{
    QList<int> years;
    for (int year = from.year(); from.isValid() && to.isValid() && year <= to.year(); ++year) {
        if (!m_years.contains(year))
            years.append(year);
    }
    return years;
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    if (m_makeUpDays.contains(day))
        return true;
    return day.isValid() && day.dayOfWeek() <= Qt::Friday && !m_holidays.contains(day) &&
           !m_localHolidays.contains(day);
}

QDate WorkingCalendar::workingDayFrom(QDate day) const
{
    while (day.isValid() && !isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate WorkingCalendar::previousWorkingDay(QDate day) const
{
    day = day.addDays(-1);
    while (day.isValid() && !isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

int WorkingCalendar::workingDays(QDate from, QDate to, StartDay reading) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    int count = 0;
    for (QDate day = reading == StartDay::Counts ? from : from.addDays(1); day <= to; day = day.addDays(1)) {
        if (isWorkingDay(day))
            ++count;
    }
    return count;
}

QDate WorkingCalendar::earliestEnd(QDate from, int days, StartDay reading) const
{
    QDate day = reading == StartDay::Counts ? workingDayFrom(from) : nextWorkingDay(from);
    for (int counted = 1; counted < days; ++counted)
        day = nextWorkingDay(day);
    return day;
}

QDate WorkingCalendar::earliestResult(QDate from, int days, StartDay reading) const
{
    return nextWorkingDay(earliestEnd(from, days, reading));
}

QDate WorkingCalendar::latestStart(QDate lastEnd, int days, StartDay reading) const
{
    QDate day = isWorkingDay(lastEnd) ? lastEnd : previousWorkingDay(lastEnd);
    const int steps = reading == StartDay::Counts ? days - 1 : days;
    for (int i = 0; i < steps; ++i)
        day = previousWorkingDay(day);
    return day;
}

} // namespace chuding
