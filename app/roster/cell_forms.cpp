// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_forms.h"

#include "domain/id_number.h"
#include "domain/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

struct FormTexts
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
    static QString lostDigits()
    {
        return tr(
            "The number was stored as a number, so that Excel has lost its last digits. Set the cell to "
            "text and type it anew.");
    }
    static QString error(const QString &word)
    {
        return tr("The cell holds the error %1 of the spreadsheet.").arg(word);
    }
    static QString tooNarrow()
    {
        return tr(
            "The column was too narrow in Excel, which wrote #### instead of the value. Widen it and copy "
            "or save it anew.");
    }
    static QString uncomputed()
    {
        return tr("The formula has no stored result. Open the file in Excel or WPS and save it once.");
    }
};

// Consuming readers: each takes what it understands off the front of `rest`.

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

/// FROM~TO off the front; TO may be missing or 今.
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

/// Digits with at most one dot and an exponent: what a number looks like in a .csv.
bool looksLikeNumber(QStringView text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number);
}

QString plainNumber(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15);
}

/// What the cell says as text; nothing for errors and formulas without a result, which are faults.
std::optional<QString> shownText(const Cell &cell, QStringList &faults)
{
    switch (cell.kind) {
    case Cell::Kind::Text:
        break;
    case Cell::Kind::Number:
        return plainNumber(cell.number);
    case Cell::Kind::Boolean:
        return cell.number != 0 ? u"TRUE"_s : u"FALSE"_s;
    case Cell::Kind::Date:
        return cell.date.isValid() ? cell.date.toString(cell.showsDay ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s)
                                   : cell.time.toString(u"HH:mm"_s);
    case Cell::Kind::Error:
        faults.append(FormTexts::error(cell.text));
        return std::nullopt;
    case Cell::Kind::Uncomputed:
        faults.append(FormTexts::uncomputed());
        return std::nullopt;
    }
    if (cell.text.size() > 1 && cell.text.count(u'#') == cell.text.size()) {
        faults.append(FormTexts::tooNarrow());
        return std::nullopt;
    }
    static const QStringList errors{u"#N/A"_s, u"#REF!"_s, u"#VALUE!"_s, u"#NAME?"_s, u"#DIV/0!"_s,
        u"#NULL!"_s, u"#NUM!"_s, u"#SPILL!"_s};
    if (cell.text.startsWith(u'#') && errors.contains(cell.text.trimmed())) {
        faults.append(FormTexts::error(cell.text.trimmed()));
        return std::nullopt;
    }
    return cell.text;
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
        faults.append(FormTexts::numberForDate(folded));
        return std::nullopt;
    }
    return folded;
}

/// `2023=合格` cut in two: the year and what follows the sign.
struct YearItem
{
    int year = 0;
    QString value;
};

std::optional<YearItem> yearItem(const QString &item)
{
    const QString folded = foldedForm(item);
    QStringView rest(folded);
    const int year = takeDigits(rest, 4);
    if (year < 1950 || year > 2100 || startsWithDigit(rest))
        return std::nullopt;
    if (take(rest, u'年'))
        take(rest, u'度');
    skipBlanks(rest);
    if (!take(rest, u'='))
        take(rest, u':');
    skipBlanks(rest);
    if (rest.isEmpty())
        return std::nullopt;
    return YearItem{year, rest.toString()};
}

QStringList listItems(const Cell &cell, QStringList &faults)
{
    const std::optional<QString> text = textFromCell(cell, faults);
    if (!text || *text == u"无")
        return {};
    return itemsOf(*text);
}

std::optional<WorkPeriod> workPeriod(const QString &item)
{
    const QString typed = cleanedText(item);
    const QString folded = foldedWidth(typed); // sign for sign, so that positions stay
    QStringView rest(folded);
    const std::optional<MonthRange> range = takeRange(rest);
    if (!range)
        return std::nullopt;
    WorkPeriod period;
    period.period = *range;
    QString name = foldedText(QStringView(typed).last(rest.size()));
    while (!name.isEmpty() && (name[0] == u',' || name[0] == u'，' || name[0] == u':' || name[0] == u'：'))
        name = cleanedText(QStringView(name).mid(1));
    for (const QString &mark : {u"（借调）"_s, u"(借调)"_s, u"（借调)"_s, u"(借调）"_s}) {
        if (name.endsWith(mark)) {
            period.secondment = true;
            name = cleanedText(QStringView(name).chopped(mark.size()));
        }
    }
    period.unitName = name;
    return period;
}

std::optional<bool> yesNo(const QString &text)
{
    static const QStringList yes{
        u"是"_s, u"有"_s, u"Y"_s, u"YES"_s, u"1"_s, u"√"_s, u"✓"_s, u"✔"_s, u"TRUE"_s, u"对"_s, u"已"_s};
    static const QStringList no{
        u"否"_s, u"无"_s, u"N"_s, u"NO"_s, u"0"_s, u"×"_s, u"✗"_s, u"✘"_s, u"FALSE"_s, u"不是"_s, u"未"_s};
    const QString folded = foldedForm(text).toUpper();
    if (yes.contains(folded))
        return true;
    if (no.contains(folded))
        return false;
    return std::nullopt;
}

} // namespace

QString foldedText(QStringView typed)
{
    QString out = cleanedText(typed);
    for (QChar &c : out) {
        const bool isWide = (c >= QChar(0xFF10) && c <= QChar(0xFF19)) ||
                            (c >= QChar(0xFF21) && c <= QChar(0xFF3A)) ||
                            (c >= QChar(0xFF41) && c <= QChar(0xFF5A));
        if (isWide)
            c = QChar(c.unicode() - 0xFEE0);
    }
    return out;
}

QString foldedForm(QStringView typed)
{
    return foldedWidth(typed).trimmed();
}

QString unknownCodeText(const QString &text, const QString &expected)
{
    return FormTexts::tr("“%1” is not one of the known values. Expected: %2.").arg(text, expected);
}

std::optional<QString> textFromCell(const Cell &cell, QStringList &faults)
{
    const std::optional<QString> text = shownText(cell, faults);
    if (!text)
        return std::nullopt;
    return foldedText(*text);
}

std::optional<QString> numberTextFromCell(const Cell &cell, QStringList &faults)
{
    const bool isLong = cell.kind == Cell::Kind::Number &&
                        (std::abs(cell.number) >= 1e15 || cell.number != std::floor(cell.number));
    std::optional<QString> text = shownText(cell, faults);
    if (!text)
        return std::nullopt;
    text = foldedText(*text);
    static const QRegularExpression scientific(u"^[0-9](\\.[0-9]+)?[Ee]\\+?[0-9]{2}$"_s);
    if (isLong || (cell.kind == Cell::Kind::Text && scientific.match(*text).hasMatch())) {
        faults.append(FormTexts::lostDigits());
        return std::nullopt;
    }
    if (text->startsWith(u'\''))
        text->remove(0, 1);
    return text;
}

std::optional<QString> idNumberFromCell(const Cell &cell, QStringList &faults)
{
    if (cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date) {
        faults.append(FormTexts::lostDigits());
        return std::nullopt;
    }
    const std::optional<QString> text = numberTextFromCell(cell, faults);
    if (!text)
        return std::nullopt;
    return normalizedIdNumber(*text);
}

std::optional<bool> yesNoFromCell(const Cell &cell, QStringList &faults)
{
    const std::optional<QString> text = textFromCell(cell, faults);
    if (!text)
        return std::nullopt;
    const std::optional<bool> answer = yesNo(*text);
    if (!answer)
        faults.append(unknownCodeText(*text, u"是 / 否"_s));
    return answer;
}

std::optional<double> scoreFromCell(const Cell &cell, QStringList &faults)
{
    std::optional<QString> text = shownText(cell, faults);
    if (!text)
        return std::nullopt;
    double score = cell.number;
    bool ok = cell.kind == Cell::Kind::Number;
    if (cell.kind == Cell::Kind::Text) {
        QString folded = foldedForm(*text);
        if (folded.endsWith(u'分'))
            folded = folded.chopped(1).trimmed();
        score = folded.toDouble(&ok);
    }
    if (!ok || !(score >= 0 && score <= 100)) {
        faults.append(FormTexts::tr("“%1” is not a score from 0 to 100.").arg(*text));
        return std::nullopt;
    }
    return score;
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
        faults.append(FormTexts::date(*text));
    return date;
}

std::optional<QDate> dayFromCell(const Cell &cell, QStringList &faults)
{
    const std::optional<DayOrMonth> date = dateFromCell(cell, faults);
    if (!date)
        return std::nullopt;
    if (!date->hasDay()) {
        faults.append(FormTexts::day(date->toText()));
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
    faults.append(FormTexts::moment(*text));
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
        faults.append(FormTexts::dayRange(folded));
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
        faults.append(FormTexts::monthRange(folded));
        return std::nullopt;
    }
    return range;
}

QStringList itemsOf(QStringView text)
{
    QStringList items;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool ends =
            i == text.size() || text[i] == u';' || text[i] == u'；' || text[i] == u'\n' || text[i] == u'\r';
        if (!ends)
            continue;
        const QString item = cleanedText(text.mid(start, i - start));
        if (!item.isEmpty())
            items.append(item);
        start = i + 1;
    }
    return items;
}

QList<WorkPeriod> workHistoryFromCell(const Cell &cell, QStringList &faults)
{
    QList<WorkPeriod> history;
    for (const QString &item : listItems(cell, faults)) {
        if (const std::optional<WorkPeriod> period = workPeriod(item))
            history.append(*period);
        else
            faults.append(
                FormTexts::tr("“%1” was not understood. Expected: 2022-07~2023-08 and the unit's name.")
                    .arg(item));
    }
    return history;
}

QList<Assessment> assessmentsFromCell(const Cell &cell, QStringList &faults)
{
    QList<Assessment> assessments;
    for (const QString &item : listItems(cell, faults)) {
        const std::optional<YearItem> parts = yearItem(item);
        const std::optional<AssessmentResult> result =
            parts ? codeFromText<AssessmentResult>(parts->value) : std::nullopt;
        if (result)
            assessments.append({parts->year, *result});
        else
            faults.append(FormTexts::tr("“%1” was not understood. Expected: 2023=合格; results are %2.")
                              .arg(item, codeTexts<AssessmentResult>().join(u" / "_s)));
    }
    return assessments;
}

QList<TrainingCertificate> trainingFromCell(const Cell &cell, TrainingKind kind, QStringList &faults)
{
    QList<TrainingCertificate> training;
    for (const QString &item : listItems(cell, faults)) {
        const std::optional<YearItem> parts = yearItem(item);
        const std::optional<TrainingSource> source =
            parts ? codeFromText<TrainingSource>(parts->value) : std::nullopt;
        if (source)
            training.append({parts->year, kind, *source});
        else
            faults.append(
                FormTexts::tr("“%1” was not understood. Expected: 2023=系统 or 2021=手动.").arg(item));
    }
    return training;
}

QList<AttachmentKind> attachmentsFromCell(const Cell &cell, QStringList &faults)
{
    static const QRegularExpression commas(u"[、,，]"_s);
    QList<AttachmentKind> kinds;
    for (const QString &list : listItems(cell, faults)) {
        for (const QString &part : list.split(commas, Qt::SkipEmptyParts)) {
            const QString item = cleanedText(part);
            if (item.isEmpty())
                continue;
            if (const std::optional<AttachmentKind> kind = codeFromText<AttachmentKind>(item))
                kinds.append(*kind);
            else
                faults.append(unknownCodeText(item, codeTexts<AttachmentKind>().join(u" / "_s)));
        }
    }
    return kinds;
}

QList<Confirmation> confirmationsFromCell(const Cell &cell, QStringList &faults)
{
    static const QRegularExpression form(u"^(R-[A-Z]+-[0-9]+)\\s*[=:]\\s*(.+)$"_s);
    QList<Confirmation> confirmations;
    for (const QString &item : listItems(cell, faults)) {
        const QRegularExpressionMatch match = form.match(foldedForm(item).toUpper());
        const std::optional<bool> answer = match.hasMatch() ? yesNo(match.captured(2)) : std::nullopt;
        if (answer) {
            Confirmation confirmation;
            confirmation.rule = match.captured(1);
            confirmation.yes = *answer;
            confirmations.append(confirmation);
        } else {
            faults.append(FormTexts::tr("“%1” was not understood. Expected: R-ATT-10=是.").arg(item));
        }
    }
    return confirmations;
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

QString yesNoText(bool yes)
{
    return yes ? u"是"_s : u"否"_s;
}

} // namespace chuding
