// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "holiday_notice.h"

#include "policy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

struct HolidayTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::HolidayNotice)
};

constexpr int longestHoliday = 16; ///< days; the notices stay under ten

const QStringList &festivalNames()
{
    static const QStringList names{
        u"元旦"_s, u"春节"_s, u"清明节"_s, u"劳动节"_s, u"端午节"_s, u"中秋节"_s, u"国庆节"_s};
    return names;
}

QString dayText(QDate day)
{
    return chineseDate(day) + u'（' +
           QLocale(QLocale::Chinese).dayName(day.dayOfWeek(), QLocale::ShortFormat) + u'）';
}

/// Without blanks and signs that nobody sees, with one kind of digits, dashes and brackets.
QString plain(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    for (QChar &c : plain) {
        if ((c >= QChar(0x2010) && c <= QChar(0x2015)) || u"\u2212\u2500\u301c~"_s.contains(c))
            c = u'-';
        else if (u"【〔["_s.contains(c))
            c = u'(';
        else if (u"】〕]"_s.contains(c))
            c = u')';
    }
    return plain;
}

/// “三、”, “3.”, “（三）”.
const QString listNumber = u"(?:(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[、.]|\\([^()]{1,3}\\))"_s;

QString withoutNumber(QString text)
{
    static const QRegularExpression number(u"^"_s + listNumber);
    return text.remove(number);
}

/// All lines as one plain text, and from which line each sign of it is.
class Signs
{
public:
    explicit Signs(const QString &text)
    {
        static const QRegularExpression heading(u"^"_s + listNumber + u"?[^:。;\\d]{2,16}:"_s);
        const QStringList lines = text.split(u'\n');
        for (int line = 0; line < lines.size(); ++line) {
            const QString one = plain(lines[line]);
            // A festival begins a sentence, whether the one before it was ended or not.
            if (heading.match(one).hasMatch() && !m_text.endsWith(u'、'))
                add(u"。"_s, line);
            add(one, line);
        }
    }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int line(qsizetype sign) const { return m_lines.value(sign); }

private:
    void add(const QString &part, int line)
    {
        m_text += part;
        m_lines.insert(m_lines.size(), part.size(), line);
    }

    QString m_text;
    QList<int> m_lines;
};

const QRegularExpression &yearPattern()
{
    static const QRegularExpression pattern(u"(\\d{4})年部分节假日"_s);
    return pattern;
}

/// The name of a festival in what stands before the first day of a sentence; empty: it names none.
QString festivalIn(QString head)
{
    const bool hasColon = head.endsWith(u':');
    if (hasColon)
        head.chop(1);
    const QString name = withoutNumber(head.mid(head.lastIndexOf(u':') + 1));
    // Without a colon nothing but festivals: “国庆节自10月1日起…” is a sentence of another kind.
    static const QRegularExpression bare(
        u"^(?:(?:元旦|除夕|春节|清明节?|劳动节|端午节?|中秋节?|国庆节?)[、和]?)+$"_s);
    static const QRegularExpression named(u"^[^\\d,。]{0,12}(?:元旦|除夕|清明|端午|中秋|国庆|节|纪念日)$"_s);
    return (hasColon ? named : bare).match(name).hasMatch() ? name : QString();
}

/// What is said of a day by the text between it and the next one.
struct Link
{
    enum class Kind { Unknown, Until, And, Off, Worked };
    Kind kind = Kind::Unknown;
    QString rest; ///< behind “放假” or “上班”
};

/// Strictly: with a word that is not known it is `Unknown`, so that nothing is passed over that might matter.
Link linkOf(const QString &text)
{
    static const QRegularExpression until(u"^起?(?:至|到|-{1,2})$"_s);
    static const QRegularExpression also(u"^(?:[、,和及与]|以及)$"_s);
    static const QRegularExpression off(u"^止?,?(?:(?:调休)?放假(?:调休)?|补休)"_s);
    static const QRegularExpression worked(u"^,?(?:均|都|应)?(?:照常|正常|调休)?上班"_s);
    // What may follow: numbers of days, how it came about, words without a figure.
    static const QRegularExpression told(
        u"(?:共计|共有|共|合计|调休)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})天|不调休|(?:与|和)?周末(?:连休)?"_s);
    static const QRegularExpression tells(u"\\d|放假|补休|上班|不|:|元旦|除夕|节"_s);
    if (until.match(text).hasMatch())
        return {Link::Kind::Until, {}};
    if (also.match(text).hasMatch())
        return {Link::Kind::And, {}};
    for (const auto &[verb, kind] :
        {std::pair(&off, Link::Kind::Off), std::pair(&worked, Link::Kind::Worked)}) {
        const QRegularExpressionMatch said = verb->match(text);
        if (!said.hasMatch())
            continue;
        const QString rest = text.mid(said.capturedEnd());
        return tells.match(QString(rest).remove(told)).hasMatch() ? Link{} : Link{kind, rest};
    }
    return {};
}

class NoticeReader
{
public:
    NoticeReader(const QString &text, int year)
        : m_signs(text)
        , m_year(year)
    {
    }

    HolidayNotice run()
    {
        const QString &text = m_signs.text();
        checkYear();
        for (qsizetype begin = 0; begin < text.size();) {
            qsizetype end = begin;
            while (end < text.size() && text[end] != u'。' && text[end] != u';')
                ++end;
            m_begin = begin;
            readSentence(text.mid(begin, end - begin));
            begin = end + 1;
        }
        checkDays();
        std::sort(m_notice.worked.begin(), m_notice.worked.end());
        m_notice.worked.erase(
            std::unique(m_notice.worked.begin(), m_notice.worked.end()), m_notice.worked.end());
        std::stable_sort(m_notice.festivals.begin(), m_notice.festivals.end(),
            [](const auto &a, const auto &b) { return a.days.from < b.days.from; });
        return m_notice;
    }

private:
    struct Day
    {
        QRegularExpressionMatch match;
        Link link;
    };

    void fault(qsizetype sign, const QString &text)
    {
        m_notice.faults.append({m_signs.line(m_begin + sign), text});
    }

    void checkYear()
    {
        for (QRegularExpressionMatchIterator it = yearPattern().globalMatch(m_signs.text()); it.hasNext();) {
            const QRegularExpressionMatch named = it.next();
            if (named.captured(1).toInt() != m_year)
                fault(named.capturedStart(), HolidayTexts::tr("It speaks of the days off of %1, not of %2.")
                                                 .arg(named.captured(1))
                                                 .arg(m_year));
        }
    }

    static QList<Day> daysOf(const QString &sentence)
    {
        // The “日” may be missing in “1-7日”.
        static const QRegularExpression pattern(
            u"(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})(?:[日号]|(?=-(?:\\d{1,2}月)?\\d{1,2}[日号]))"
            "(?:\\(([^()]*)\\)|((?:周|星期|礼拜)[一二三四五六日天]))?"_s);
        QList<Day> days;
        for (QRegularExpressionMatchIterator it = pattern.globalMatch(sentence); it.hasNext();)
            days.append({it.next(), {}});
        for (qsizetype i = 0; i < days.size(); ++i) {
            const qsizetype end = days[i].match.capturedEnd();
            const qsizetype next = i + 1 < days.size() ? days[i + 1].match.capturedStart() : sentence.size();
            days[i].link = linkOf(sentence.mid(end, next - end));
        }
        return days;
    }

    void readSentence(const QString &sentence)
    {
        m_month = 0;
        m_last = {};
        m_isYearSaid = false;
        m_waiting.clear();
        const QList<Day> days = daysOf(sentence);
        if (days.isEmpty())
            return readWithoutDays(sentence);
        m_off = 0;
        const QString head = sentence.left(days.constFirst().match.capturedStart());
        const QString name = festivalIn(head);
        const bool says = std::any_of(days.cbegin(), days.cend(), [](const Day &day) {
            return day.link.kind == Link::Kind::Off || day.link.kind == Link::Kind::Worked;
        });
        if (!name.isEmpty())
            m_name = name;
        if (!says && name.isEmpty()) {
            static const QRegularExpression tells(u"放假|补休|上班"_s);
            if (!m_name.isEmpty() && tells.match(sentence).hasMatch())
                fault(head.size(), HolidayTexts::tr("“%1” was not understood.").arg(sentence));
            else
                m_notice.passedBy.append({m_signs.line(m_begin), sentence});
            m_name.clear();
            return;
        }
        if (m_name.isEmpty())
            return fault(head.size(),
                HolidayTexts::tr(
                    "“%1”: for which festival? Write “元旦：” or another name before it, or leave "
                    "the sentence out.")
                    .arg(sentence));
        if (withoutNumber(head).contains(QRegularExpression(u"\\d"_s)))
            fault(0, HolidayTexts::tr("“%1” was not understood.").arg(head));
        for (qsizetype i = 0; i < days.size(); ++i)
            takeDay(days[i], i > 0 && days[i - 1].link.kind == Link::Kind::Until);
        if (!m_waiting.isEmpty())
            fault(days.constLast().match.capturedStart(),
                HolidayTexts::tr("“%1”: is it off (放假) or worked (上班)?")
                    .arg(days.constLast().match.captured(0)));
    }

    /// It ends what is said of a festival, but for “共8天”.
    void readWithoutDays(const QString &sentence)
    {
        static const QRegularExpression number(u"^共计?\\d{1,2}天$"_s);
        if (number.match(sentence).hasMatch())
            return checkNumber(sentence, 0);
        static const QRegularExpression tells(u"\\d.*(?:放假|补休|上班)"_s);
        if (!m_name.isEmpty() && tells.match(sentence).hasMatch())
            fault(0, HolidayTexts::tr("“%1” was not understood.").arg(sentence));
        m_name = sentence.endsWith(u':') ? festivalIn(sentence) : QString();
    }

    void takeDay(const Day &day, bool isSecond)
    {
        const QRegularExpressionMatch &match = day.match;
        const qsizetype sign = match.capturedStart();
        const QDate date = dateOf(match);
        m_places.insert(date, m_signs.line(m_begin + sign));
        if (isSecond && !m_waiting.isEmpty())
            m_waiting.last().to = date;
        else
            m_waiting.append({date, date});
        switch (day.link.kind) {
        case Link::Kind::Unknown:
            fault(sign,
                HolidayTexts::tr("“%1” was not understood; days off need “放假” right behind them, days of "
                                 "weekends that are worked “上班”.")
                    .arg(match.captured(0)));
            m_waiting.clear();
            break;
        case Link::Kind::Until:
        case Link::Kind::And:
            break;
        case Link::Kind::Off:
            for (const DayRange &range : std::as_const(m_waiting))
                takeOff(range, sign);
            m_waiting.clear();
            checkNumber(day.link.rest, sign);
            break;
        case Link::Kind::Worked:
            for (const DayRange &range : std::as_const(m_waiting))
                takeWorked(range, sign);
            m_waiting.clear();
            break;
        }
    }

    /// Of this day and the days before it in the sentence: a year and a month are not said again.
    QDate dateOf(const QRegularExpressionMatch &match)
    {
        const qsizetype sign = match.capturedStart();
        const QString text = match.captured(0);
        const int before = m_month;
        if (!match.captured(2).isEmpty())
            m_month = match.captured(2).toInt();
        if (m_month == 0) {
            fault(sign, HolidayTexts::tr("“%1”: of which month?").arg(text));
            return {};
        }
        int year = m_last.isValid() ? m_last.year() : m_year;
        // 元旦 alone reaches into the year before.
        const bool isOverNewYear = before == 12 && m_month == 1;
        const bool isDecember = m_month == 12 && m_name.contains(u"元旦"_s);
        if (!match.captured(1).isEmpty()) {
            year = match.captured(1).toInt();
            m_isYearSaid = true;
        } else if ((isOverNewYear || isDecember) && !m_isYearSaid) {
            fault(sign, HolidayTexts::tr("“%1”: of which year? Write it before the month.").arg(text));
            return {};
        } else if (isOverNewYear) {
            ++year;
        }
        const QDate day(year, m_month, match.captured(3).toInt());
        if (!day.isValid()) {
            fault(sign, HolidayTexts::tr("“%1” is no day of the calendar.").arg(text));
            return {};
        }
        m_last = day;
        if (day.year() != m_year && (day.year() != m_year - 1 || day.month() != 12))
            fault(sign, HolidayTexts::tr("%1 is not of the year %2.").arg(chineseDate(day)).arg(m_year));
        else if (const QString said = otherWeekday(match.captured(4) + match.captured(5), day);
                 !said.isEmpty())
            fault(sign, HolidayTexts::tr("%1 is not the “%2” that is written. Another year, or a slip?")
                            .arg(dayText(day), said));
        return day;
    }

    /// The weekday that is written beside a day, when it is none of that day's.
    static QString otherWeekday(const QString &beside, QDate day)
    {
        static const QRegularExpression weekday(u"(?:周|星期|礼拜)([一二三四五六日天])"_s);
        const QRegularExpressionMatch said = weekday.match(beside);
        if (!said.hasMatch())
            return {};
        const qsizetype number = u"一二三四五六日天"_s.indexOf(said.captured(1));
        return std::min<qsizetype>(number, 6) + 1 == day.dayOfWeek() ? QString() : said.captured(0);
    }

    /// “共8天”, “放假1天”: of all that the sentence has off.
    void checkNumber(const QString &said, qsizetype sign)
    {
        static const QRegularExpression number(u"(\\d{1,2}|[一二三四五六七八九十])天"_s);
        const QRegularExpressionMatch match = number.match(said);
        if (!match.hasMatch() || said.contains(u"周末"_s) || m_off == 0)
            return;
        const qsizetype word = u"一二三四五六七八九十"_s.indexOf(match.captured(1));
        const qsizetype days = word < 0 ? match.captured(1).toInt() : word + 1;
        if (days != m_off)
            fault(sign, HolidayTexts::tr("%n day(s) off, but “%1” is written.", nullptr, m_off)
                            .arg(match.captured(0)));
    }

    void takeOff(const DayRange &range, qsizetype sign)
    {
        if (!range.isComplete())
            return;
        const qint64 days = range.from.daysTo(range.to) + 1;
        if (days < 1 || days > longestHoliday)
            return fault(sign, HolidayTexts::tr("From %1 to %2 is no holiday.")
                                   .arg(chineseDate(range.from), chineseDate(range.to)));
        m_off += static_cast<int>(days);
        m_notice.festivals.append({m_name, range});
    }

    void takeWorked(const DayRange &range, qsizetype sign)
    {
        if (!range.isComplete())
            return;
        if (range.to < range.from || range.from.addDays(1) < range.to)
            return fault(sign, HolidayTexts::tr("From %1 to %2 is no weekend.")
                                   .arg(chineseDate(range.from), chineseDate(range.to)));
        for (QDate day = range.from; day <= range.to; day = day.addDays(1)) {
            if (day.dayOfWeek() < Qt::Saturday)
                fault(sign, HolidayTexts::tr("%1 is worked anyway; only days of a weekend are made up.")
                                .arg(dayText(day)));
            m_notice.worked.append(day);
        }
    }

    /// No day twice.
    void checkDays()
    {
        QMap<QDate, QString> off;
        for (const HolidayNotice::Festival &one : std::as_const(m_notice.festivals)) {
            for (QDate day = one.days.from; day <= one.days.to; day = day.addDays(1)) {
                if (off.contains(day))
                    m_notice.faults.append({m_places.value(one.days.from),
                        HolidayTexts::tr("%1 belongs to two festivals.").arg(chineseDate(day))});
                off.insert(day, one.name);
            }
        }
        for (const QDate day : std::as_const(m_notice.worked)) {
            if (off.contains(day))
                m_notice.faults.append(
                    {m_places.value(day), HolidayTexts::tr("%1 is off (%2) and worked at once.")
                                              .arg(chineseDate(day), off.value(day))});
        }
        std::stable_sort(m_notice.faults.begin(), m_notice.faults.end(),
            [](const auto &a, const auto &b) { return a.line < b.line; });
    }

    Signs m_signs;
    int m_year;
    HolidayNotice m_notice;
    QString m_name;            ///< of the festival that is spoken of; empty: of none
    qsizetype m_begin = 0;     ///< of the sentence; what follows is of it
    QList<DayRange> m_waiting; ///< nothing is said of them yet
    int m_month = 0;           ///< of the day before
    QDate m_last;              ///< the day before
    bool m_isYearSaid = false;
    int m_off = 0; ///< days that it has off
    QHash<QDate, int> m_places;
};

struct YearOfDays
{
    QMap<QDate, QString> off;
    QSet<QDate> worked;
    bool operator==(const YearOfDays &) const = default;

    template <typename Fits>
    void removeIf(Fits fits)
    {
        off.removeIf([&fits](const auto &day) { return fits(day.key()); });
        worked.removeIf(fits);
    }
};

YearOfDays daysOf(int year, const QByteArray &calendar)
{
    YearOfDays days;
    if (!calendarFault(year, calendar).isEmpty())
        return days;
    const QJsonObject content =
        QJsonDocument::fromJson(calendar).object().value(QString::number(year)).toObject();
    const QJsonObject holidays = content.value("holidays"_L1).toObject();
    for (auto it = holidays.begin(); it != holidays.end(); ++it)
        days.off.insert(isoDay(it.key()), it.value().toString());
    for (const QJsonValue &day : content.value("workdays"_L1).toArray())
        days.worked.insert(isoDay(day.toString()));
    return days;
}

QByteArray fileOf(int year, const YearOfDays &days)
{
    QJsonObject holidays;
    for (auto it = days.off.cbegin(); it != days.off.cend(); ++it)
        holidays.insert(it.key().toString(Qt::ISODate), *it);
    QStringList worked;
    for (const QDate day : days.worked)
        worked.append(day.toString(Qt::ISODate));
    worked.sort();
    const QJsonObject content{{u"holidays"_s, holidays}, {u"workdays"_s, QJsonArray::fromStringList(worked)}};
    return QJsonDocument(QJsonObject{{QString::number(year), content}}).toJson();
}

} // namespace

int yearOfHolidayNotice(const QString &text)
{
    return yearPattern().match(plain(text)).captured(1).toInt(); // a title goes over two lines
}

HolidayNotice readHolidayNotice(const QString &text, int year)
{
    return NoticeReader(text, year).run();
}

QStringList missingFestivals(const HolidayNotice &notice)
{
    QStringList missing;
    for (const QString &name : festivalNames()) {
        const bool isNamed = std::any_of(notice.festivals.cbegin(), notice.festivals.cend(),
            [&name](const HolidayNotice::Festival &one) { return one.name.contains(name); });
        if (!isNamed)
            missing.append(name);
    }
    return missing;
}

Result<QMap<int, QByteArray>> calendarsOf(
    const HolidayNotice &notice, int year, const QMap<int, QByteArray> &known)
{
    QMap<int, YearOfDays> years;
    for (const int one : {year - 1, year})
        years.insert(one, daysOf(one, known.value(one)));
    const YearOfDays before = years.value(year - 1);
    // The notice of a year says everything of it but its December, which belongs to 元旦 of the next.
    years[year - 1].removeIf([](QDate day) { return day.month() == 12; });
    years[year].removeIf([](QDate day) { return day.month() != 12; });
    for (const HolidayNotice::Festival &one : notice.festivals) {
        for (QDate day = one.days.from; day <= one.days.to; day = day.addDays(1)) {
            years[day.year()].off.insert(day, one.name);
            years[day.year()].worked.remove(day);
        }
    }
    for (const QDate day : notice.worked) {
        years[day.year()].off.remove(day);
        years[day.year()].worked.insert(day);
    }
    QMap<int, QByteArray> files;
    files.insert(year, fileOf(year, years.value(year)));
    if (years.value(year - 1) == before)
        return files;
    if (!calendarFault(year - 1, known.value(year - 1)).isEmpty())
        return Error{Error::Code::NotFound, QString::number(year - 1)};
    files.insert(year - 1, fileOf(year - 1, years.value(year - 1)));
    return files;
}

QMap<int, QByteArray> calendarsAround(int year)
{
    return {{year - 1, calendarFile(year - 1)}, {year, calendarFile(year)}};
}

QString holidayNoticeText(int year, const QMap<int, QByteArray> &known)
{
    if (!calendarFault(year, known.value(year)).isEmpty())
        return {};
    YearOfDays days = daysOf(year, known.value(year));
    days.removeIf([](QDate day) { return day.month() == 12; });
    YearOfDays december = daysOf(year - 1, known.value(year - 1));
    december.removeIf([](QDate day) { return day.month() != 12; });
    days.off.insert(december.off);
    days.worked.unite(december.worked);
    QList<HolidayNotice::Festival> festivals;
    for (auto it = days.off.cbegin(); it != days.off.cend(); ++it) {
        if (!festivals.isEmpty() && festivals.constLast().name == *it &&
            festivals.constLast().days.to.addDays(1) == it.key())
            festivals.last().days.to = it.key();
        else
            festivals.append({*it, {it.key(), it.key()}});
    }
    const bool saysYears = !december.off.isEmpty() || !december.worked.isEmpty();
    const auto dayOf = [&](QDate day) {
        const bool isNearNewYear = day.month() == 12 || day.month() == 1;
        return saysYears && isNearNewYear ? dayText(day) : dayText(day).section(u'年', 1);
    };
    QStringList lines;
    for (const HolidayNotice::Festival &one : std::as_const(festivals)) {
        const qint64 number = one.days.from.daysTo(one.days.to) + 1;
        lines.append(number == 1 ? u"%1：%2放假1天。"_s.arg(one.name, dayOf(one.days.from))
                                 : u"%1：%2至%3放假，共%4天。"_s
                                       .arg(one.name, dayOf(one.days.from), dayOf(one.days.to))
                                       .arg(number));
    }
    // Each worked day stands with the festival that it lies nearest to.
    QList<QDate> worked = days.worked.values();
    std::sort(worked.begin(), worked.end());
    QMap<qsizetype, QStringList> beside;
    for (const QDate day : std::as_const(worked)) {
        const auto nearest =
            std::min_element(festivals.cbegin(), festivals.cend(), [day](const auto &a, const auto &b) {
                const auto apart = [day](const DayRange &range) {
                    return std::min(std::abs(day.daysTo(range.from)), std::abs(day.daysTo(range.to)));
                };
                return apart(a.days) < apart(b.days);
            });
        beside[nearest - festivals.cbegin()].append(dayOf(day));
    }
    for (auto it = beside.cbegin(); it != beside.cend(); ++it) {
        if (it.key() < lines.size())
            lines[it.key()] += it->join(u'、') + u"上班。"_s;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace chuding
