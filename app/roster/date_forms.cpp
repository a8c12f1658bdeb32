// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_parts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

struct DateTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Roster)
public:
    static QString date(const QString &text)
    {
        return tr("“%1” is not a date. Expected: 2024-07-15, or 2024-07 when the day is not known.")
            .arg(text);
    }
    static QString day(const QString &text)
    {
        return tr("“%1” is not a date with its day. Expected: 2024-07-15.").arg(text);
    }
    static QString moment(const QString &text)
    {
        return tr("“%1” is not a point in time. Expected: 2024-10-15 11:30.").arg(text);
    }
    static QString dayRange(const QString &text)
    {
        return tr("“%1” is not a period. Expected: 2024-10-08~2024-10-14.").arg(text);
    }
    static QString monthRange(const QString &text)
    {
        return tr("“%1” is not a period. Expected: 2023-09~2024-08, or 2023-09~ until now.").arg(text);
    }
    static QString numberForDate(const QString &text)
    {
        return tr(
            "“%1” is a number, not a date: 2022.1 may be January or October. Write it as text: 2022-01.")
            .arg(text);
    }
};

/// 2024年7月15日, 2024年7月15, 2024年7月.
std::optional<DayOrMonth> takeChineseRest(QStringView &rest, int year)
{
    const int month = takeDigits(rest, 2);
    if (!take(rest, u'月'))
        return std::nullopt;
    if (!startsWithDigit(rest))
        return DayOrMonth::ofMonth(year, month);
    const int day = takeDigits(rest, 2);
    if (!take(rest, u'日') && !take(rest, u'号') && startsWithDigit(rest))
        return std::nullopt;
    return DayOrMonth(QDate(year, month, day));
}

/// A date or month off the front, ending where no further digit follows.
std::optional<DayOrMonth> takeDate(QStringView &rest)
{
    QStringView at = rest;
    if (at.size() < 6)
        return std::nullopt;
    for (qsizetype i = 0; i < 4; ++i) {
        if (!startsWithDigit(at.mid(i)))
            return std::nullopt;
    }
    const int year = takeDigits(at, 4);
    if (year < 1900 || year > 2100 || at.isEmpty())
        return std::nullopt;
    const QChar sign = at[0];
    at = at.mid(1);
    std::optional<DayOrMonth> date;
    if (sign == u'年') {
        date = takeChineseRest(at, year);
    } else if (sign == u'-' || sign == u'/' || sign == u'.') {
        const int month = takeDigits(at, 2);
        date = DayOrMonth::ofMonth(year, month);
        QStringView further = at;
        if (take(further, sign) && startsWithDigit(further)) {
            const int day = takeDigits(further, 2);
            if (!startsWithDigit(further)) {
                date = DayOrMonth(QDate(year, month, day));
                at = further;
            }
        }
        if (startsWithDigit(at))
            return std::nullopt;
    }
    if (!date || !date->isKnown())
        return std::nullopt;
    rest = at;
    return date;
}

std::optional<QTime> takeTime(QStringView &rest)
{
    const int hour = takeDigits(rest, 2);
    const bool chinese = rest.startsWith(u'时') || rest.startsWith(u'点');
    if (!chinese && !rest.startsWith(u':'))
        return std::nullopt;
    rest = rest.mid(1);
    const int minute = chinese && rest.isEmpty() ? 0 : takeDigits(rest, 2);
    int second = 0;
    if (chinese) {
        take(rest, u'分');
    } else if (take(rest, u':')) {
        second = takeDigits(rest, 2);
        if (take(rest, u'.'))
            takeDigits(rest, 9);
    }
    const QTime time(hour, minute, second);
    if (!time.isValid() || !rest.isEmpty())
        return std::nullopt;
    return time;
}

/// One of the signs that stand between the ends of a range.
bool takeRangeSign(QStringView &rest)
{
    skipBlanks(rest);
    bool found = false;
    while (!rest.isEmpty() && u"~-—–―至到∼〜"_s.contains(rest[0])) {
        rest = rest.mid(1);
        found = true;
    }
    skipBlanks(rest);
    return found;
}

bool startsWithYear(QStringView text)
{
    return takeDigits(text, 4) >= 1900;
}

void takeUntilNow(QStringView &rest)
{
    for (const QStringView word : {QStringView(u"至今"), QStringView(u"现在"), QStringView(u"今")}) {
        if (rest.startsWith(word)) {
            rest = rest.mid(word.size());
            return;
        }
    }
}

/// Digits with at most one dot and an exponent: what a number looks like in a .csv.
bool looksLikeNumber(QStringView text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number);
}

/// Text in which a date is looked for, or nothing with the fault that the cell is a bare number.
std::optional<QString> dateText(const Cell &cell, QStringList &faults)
{
    const std::optional<QString> text = shownText(cell, faults);
    if (!text)
        return std::nullopt;
    const QString folded = foldedForm(*text);
    // 2022.1 in a .csv may have been 2022.10 in Excel; 2024.07, 2024.7 and 2024.12 are what they say.
    static const QRegularExpression clearMonth(u"^[0-9]{4}\\.(0[1-9]|1[0-2]|[2-9])$"_s);
    const bool bare =
        cell.kind == Cell::Kind::Number ||
        (cell.kind == Cell::Kind::Text && looksLikeNumber(folded) && !clearMonth.match(folded).hasMatch());
    if (bare) {
        faults.append(DateTexts::numberForDate(folded));
        return std::nullopt;
    }
    return folded;
}

} // namespace

int takeDigits(QStringView &rest, int most)
{
    int value = 0;
    int count = 0;
    while (count < most && count < rest.size() && rest[count] >= u'0' && rest[count] <= u'9') {
        value = value * 10 + rest[count].digitValue();
        ++count;
    }
    rest = rest.mid(count);
    return count == 0 ? -1 : value;
}

bool startsWithDigit(QStringView text)
{
    return !text.isEmpty() && text[0] >= u'0' && text[0] <= u'9';
}

bool take(QStringView &rest, QChar sign)
{
    if (!rest.startsWith(sign))
        return false;
    rest = rest.mid(1);
    return true;
}

void skipBlanks(QStringView &rest)
{
    while (!rest.isEmpty() && rest[0].isSpace())
        rest = rest.mid(1);
}

std::optional<MonthRange> takeRange(QStringView &rest)
{
    const std::optional<DayOrMonth> from = takeDate(rest);
    if (!from)
        return std::nullopt;
    if (!takeRangeSign(rest))
        return std::nullopt;
    MonthRange range{*from, {}};
    if (const std::optional<DayOrMonth> to = takeDate(rest))
        range.to = *to;
    else if (startsWithYear(rest))
        return std::nullopt;
    else
        takeUntilNow(rest);
    return range;
}

std::optional<DayOrMonth> dateFromCell(const Cell &cell, QStringList &faults)
{
    if (cell.kind == Cell::Kind::Date && cell.date.isValid()) {
        if (!cell.showsDay && cell.date.day() == 1)
            return DayOrMonth::ofMonth(cell.date.year(), cell.date.month());
        return DayOrMonth(cell.date);
    }
    const std::optional<QString> text = dateText(cell, faults);
    if (!text)
        return std::nullopt;
    QStringView rest(*text);
    std::optional<DayOrMonth> date = takeDate(rest);
    skipBlanks(rest);
    if (!rest.isEmpty() && date && date->hasDay()) {
        // 2024-07-15 00:00:00, as programs export a date
        const std::optional<QTime> time = takeTime(rest);
        if (time != QTime(0, 0))
            date.reset();
    } else if (!rest.isEmpty()) {
        date.reset();
    }
    if (!date)
        faults.append(DateTexts::date(*text));
    return date;
}

std::optional<QDate> dayFromCell(const Cell &cell, QStringList &faults)
{
    const std::optional<DayOrMonth> date = dateFromCell(cell, faults);
    if (!date)
        return std::nullopt;
    if (!date->hasDay()) {
        faults.append(DateTexts::day(date->toText()));
        return std::nullopt;
    }
    return date->earliest();
}

std::optional<Moment> momentFromCell(const Cell &cell, QStringList &faults)
{
    if (cell.kind == Cell::Kind::Date && cell.date.isValid())
        return Moment(cell.date, cell.time);
    const std::optional<QString> text = dateText(cell, faults);
    if (!text)
        return std::nullopt;
    QStringView rest(*text);
    const std::optional<DayOrMonth> date = takeDate(rest);
    if (date && date->hasDay()) {
        if (!take(rest, u'T'))
            skipBlanks(rest);
        if (rest.isEmpty())
            return Moment(date->earliest());
        if (const std::optional<QTime> time = takeTime(rest))
            return Moment(date->earliest(), *time);
    }
    faults.append(DateTexts::moment(*text));
    return std::nullopt;
}

std::optional<DayRange> dayRangeFromCell(const Cell &cell, QStringList &faults)
{
    const std::optional<QString> text = shownText(cell, faults);
    if (!text)
        return std::nullopt;
    const QString folded = foldedForm(*text);
    QStringView rest(folded);
    const std::optional<MonthRange> range = takeRange(rest);
    const bool isGood = range && rest.trimmed().isEmpty() && range->from.hasDay() &&
                        (!range->to.isKnown() || range->to.hasDay());
    if (!isGood) {
        faults.append(DateTexts::dayRange(folded));
        return std::nullopt;
    }
    return DayRange{range->from.earliest(), range->to.earliest()};
}

std::optional<MonthRange> monthRangeFromCell(const Cell &cell, QStringList &faults)
{
    const std::optional<QString> text = shownText(cell, faults);
    if (!text)
        return std::nullopt;
    const QString folded = foldedForm(*text);
    QStringView rest(folded);
    const std::optional<MonthRange> range = takeRange(rest);
    if (!range || !rest.trimmed().isEmpty()) {
        faults.append(DateTexts::monthRange(folded));
        return std::nullopt;
    }
    return range;
}

QString rangeText(const DayRange &range)
{
    return range.from.toString(Qt::ISODate) + u'~' + range.to.toString(Qt::ISODate);
}

QString rangeText(const MonthRange &range)
{
    return range.from.toText() + u'~' + range.to.toText();
}

QString momentText(const Moment &moment)
{
    return moment.toText().replace(u'T', u' ');
}

} // namespace chuding
