// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"

#include <QDateTime>

namespace chuding {

namespace {

/// Digits only, exactly `length` of them; -1 otherwise.
int number(QStringView text, qsizetype length)
{
    if (text.size() != length)
        return -1;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// QDate knows years before Christ, so that -1 for "no number" would be one.
QDate dateOf(int year, int month, int day)
{
    return year < 1 ? QDate() : QDate(year, month, day);
}

} // namespace

QDate isoDay(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    return dateOf(number(text.left(4), 4), number(text.mid(5, 2), 2), number(text.mid(8, 2), 2));
}

std::optional<DayOrMonth> DayOrMonth::fromText(QStringView text)
{
    if (text.size() == 7 && text[4] == u'-') {
        const QDate first = dateOf(number(text.left(4), 4), number(text.mid(5, 2), 2), 1);
        if (first.isValid())
            return DayOrMonth(first, false);
        return std::nullopt;
    }
    const QDate day = isoDay(text);
    if (!day.isValid())
        return std::nullopt;
    return DayOrMonth(day);
}

QDate DayOrMonth::latest() const
{
    if (!isKnown() || m_hasDay)
        return m_date;
    return QDate(m_date.year(), m_date.month(), m_date.daysInMonth());
}

QString DayOrMonth::toText() const
{
    if (!isKnown())
        return {};
    return m_date.toString(m_hasDay ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM"));
}

QString DayOrMonth::toChinese() const
{
    return m_hasDay ? chineseDate(m_date) : toChineseMonth();
}

QString DayOrMonth::toChineseMonth() const
{
    return chineseMonth(m_date);
}

Moment::Moment(QDate day, QTime time)
    : m_date(day)
{
    if (day.isValid() && time.isValid())
        m_time = QTime(time.hour(), time.minute());
}

std::optional<Moment> Moment::fromText(QStringView text)
{
    const QDate day = isoDay(text.left(10));
    if (!day.isValid())
        return std::nullopt;
    if (text.size() == 10)
        return Moment(day);
    const QStringView rest = text.mid(11);
    if ((text[10] != u'T' && text[10] != u' ') || (rest.size() != 5 && rest.size() != 8) || rest[2] != u':')
        return std::nullopt;
    const QTime time(number(rest.left(2), 2), number(rest.mid(3, 2), 2));
    if (!time.isValid())
        return std::nullopt;
    if (rest.size() == 8 && (rest[5] != u':' || number(rest.mid(6), 2) < 0 || number(rest.mid(6), 2) > 59))
        return std::nullopt;
    return Moment(day, time);
}

Moment Moment::now()
{
    const QDateTime beijing = QDateTime::currentDateTimeUtc().toOffsetFromUtc(8 * 3600);
    return Moment(beijing.date(), beijing.time());
}

QString Moment::toText() const
{
    if (!isKnown())
        return {};
    if (!hasTime())
        return m_date.toString(Qt::ISODate);
    return m_date.toString(Qt::ISODate) + u'T' + m_time.toString(QStringLiteral("HH:mm"));
}

QString Moment::toChinese() const
{
    if (!hasTime())
        return chineseDate(m_date);
    return chineseDate(m_date) + u' ' + m_time.toString(QStringLiteral("HH:mm"));
}

bool surelyBefore(const Moment &a, const Moment &b)
{
    if (!a.isKnown() || !b.isKnown())
        return false;
    if (a.date() != b.date())
        return a.date() < b.date();
    return a.hasTime() && b.hasTime() && a.time() < b.time();
}

QString chineseDate(QDate date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

QString chineseMonth(QDate date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("%1年%2月").arg(date.year()).arg(date.month());
}

} // namespace chuding
