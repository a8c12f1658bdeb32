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

/// The text without blanks, its signs of one kind, and from which line each of them is.
class Signs
{
public:
    explicit Signs(const QString &text)
    {
        static const QRegularExpression heading(u"^(?:[一二三四五六七八九十]{1,3}、)?[^:。;\\d]{2,16}:"_s);
        const QStringList lines = text.split(u'\n');
        for (int line = 0; line < lines.size(); ++line) {
            QString one = lines[line].normalized(QString::NormalizationForm_KC);
            one.removeIf([](QChar c) { return c.isSpace(); });
            // A festival begins a sentence, whether the one before it was ended or not.
            if (heading.match(one).hasMatch())
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
    struct Waiting
    {
        DayRange days{};
        QList<HolidayNotice::Remark> faults{}; ///< which count once something is said of the days
    };

    void fault(qsizetype sign, const QString &text)
    {
        m_notice.faults.append({m_signs.line(m_begin + sign), text});
    }

    /// “六、国庆节、中秋节:” before the first day; what stands before another colon is none of it.
    void takeName(const QString &head)
    {
        const qsizetype colon = head.lastIndexOf(u':');
        if (colon < 0)
            return;
        QString name = head.left(colon);
        name = name.mid(name.lastIndexOf(u':') + 1);
        static const QRegularExpression number(u"^.*?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[、.]"_s);
        const QRegularExpressionMatch numbered = number.match(name);
        m_name = numbered.hasMatch() ? name.mid(numbered.capturedEnd()) : name;
    }

    void readSentence(const QString &sentence)
    {
        static const QRegularExpression pattern(
            u"(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:\\(([^)]*)\\))?"_s);
        QList<QRegularExpressionMatch> days;
        for (QRegularExpressionMatchIterator it = pattern.globalMatch(sentence); it.hasNext();)
            days.append(it.next());
        if (days.isEmpty()) {
            takeName(sentence.endsWith(u':') ? sentence : QString());
            return;
        }
        takeName(sentence.left(days.constFirst().capturedStart()));
        m_waiting.clear();
        m_counted = 0;
        m_month = 0;
        bool isSecond = false; // of "…日至…日"
        for (qsizetype i = 0; i < days.size(); ++i) {
            static const QRegularExpression until(u"^[至到~\\-—–－]+$"_s);
            const bool isLast = i + 1 == days.size();
            const qsizetype end = days[i].capturedEnd();
            const QString link =
                sentence.mid(end, (isLast ? sentence.size() : days[i + 1].capturedStart()) - end);
            const bool isFirst = !isLast && until.match(link).hasMatch();
            // “12月30日至1月1日” begins in the year before.
            const bool isBefore = isFirst && days[i].captured(2) == u"12" &&
                                  days[i + 1].captured(2) == u"1" && days[i + 1].captured(1).isEmpty();
            takeDay(days[i], isSecond, isBefore ? m_year - 1 : m_year);
            if (!isFirst)
                takeLink(link, end);
            isSecond = isFirst;
        }
        if (!m_waiting.isEmpty())
            m_notice.passedBy.append({m_signs.line(m_begin), sentence});
    }

    void takeDay(const QRegularExpressionMatch &match, bool isSecond, int usualYear)
    {
        Waiting one = isSecond ? m_waiting.takeLast() : Waiting{};
        const auto wrong = [&](const QString &text) {
            one.faults.append({m_signs.line(m_begin + match.capturedStart()), text});
        };
        if (!match.captured(2).isEmpty())
            m_month = match.captured(2).toInt();
        const int saidYear = match.captured(1).toInt();
        if (saidYear != 0)
            usualYear = saidYear;
        else if (isSecond && one.days.from.isValid())
            usualYear = one.days.from.year() + (one.days.from.month() == 12 && m_month == 1 ? 1 : 0);
        const QDate day(usualYear, m_month, match.captured(3).toInt());
        if (m_month == 0)
            wrong(HolidayTexts::tr("“%1”: of which month?").arg(match.captured(0)));
        else if (!day.isValid())
            wrong(HolidayTexts::tr("“%1” is no day of the calendar.").arg(match.captured(0)));
        else if (const int apart = (day.year() - m_year) * 12 + day.month(); apart < 0 || apart > 13)
            wrong(HolidayTexts::tr("%1 is not of the year %2.").arg(chineseDate(day)).arg(m_year));
        else if (const QString said = otherWeekday(match.captured(4), day); !said.isEmpty())
            wrong(HolidayTexts::tr("%1 is not the “%2” that is written. Another year, or a slip?")
                      .arg(dayText(day), said));
        if (!isSecond)
            one.days.from = day;
        one.days.to = day;
        m_places.insert(one.days.from, m_signs.line(m_begin + match.capturedStart()));
        m_waiting.append(one);
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

    /// What is said of the days before it: “放假调休,共8天”, “上班”, or nothing yet.
    void takeLink(const QString &link, qsizetype sign)
    {
        const bool isOff = link.contains(u"放假"_s);
        if (!isOff && !link.contains(u"上班"_s))
            return;
        m_counted = 0;
        for (const Waiting &one : std::as_const(m_waiting)) {
            m_notice.faults.append(one.faults);
            if (one.days.isComplete() && isOff)
                takeOff(one.days, sign);
            else if (one.days.isComplete())
                takeWorked(one.days, sign);
        }
        m_waiting.clear();
        static const QRegularExpression number(u"(?:共|放假)(\\d{1,2})天"_s);
        const QRegularExpressionMatch said = number.match(link);
        if (said.hasMatch() && m_counted > 0 && said.captured(1).toInt() != m_counted)
            fault(sign, HolidayTexts::tr("%n day(s) are off, but “%1” is written.", nullptr, m_counted)
                            .arg(said.captured(0)));
    }

    void takeOff(const DayRange &range, qsizetype sign)
    {
        const qint64 days = range.from.daysTo(range.to) + 1;
        if (days < 1 || days > longestHoliday)
            return fault(sign, HolidayTexts::tr("From %1 to %2 is no holiday.")
                                   .arg(chineseDate(range.from), chineseDate(range.to)));
        if (m_name.isEmpty())
            return fault(
                sign, HolidayTexts::tr(
                          "%1 is off, but it is not said for which festival. Write “元旦：” before it.")
                          .arg(chineseDate(range.from)));
        m_counted += static_cast<int>(days);
        m_notice.festivals.append({m_name, range});
    }

    void takeWorked(const DayRange &range, qsizetype sign)
    {
        for (QDate day = range.from; day <= range.to && day <= range.from.addDays(longestHoliday);
             day = day.addDays(1)) {
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
    qsizetype m_begin = 0; ///< of the sentence
    QString m_name;
    QList<Waiting> m_waiting; ///< nothing is said of them yet
    int m_month = 0;          ///< of the day before
    int m_counted = 0;        ///< days that were off last
    QHash<QDate, int> m_places;
};

QJsonObject yearOf(const QByteArray &calendar, int year)
{
    return QJsonDocument::fromJson(calendar).object().value(QString::number(year)).toObject();
}

} // namespace

int yearOfHolidayNotice(const QString &text)
{
    static const QRegularExpression pattern(u"(\\d{4})年部分节假日"_s);
    QString whole = text.normalized(QString::NormalizationForm_KC);
    whole.removeIf([](QChar c) { return c.isSpace(); }); // a title goes over two lines
    return pattern.match(whole).captured(1).toInt();
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
    QMap<int, QMap<QString, QString>> off; // a map, so that the days lie in order
    QMap<int, QStringList> worked;
    off.insert(year, {});
    for (const HolidayNotice::Festival &one : notice.festivals) {
        for (QDate day = one.days.from; day <= one.days.to; day = day.addDays(1))
            off[day.year()].insert(day.toString(Qt::ISODate), one.name);
    }
    for (const QDate day : notice.worked) {
        off[day.year()];
        worked[day.year()].append(day.toString(Qt::ISODate));
    }
    QMap<int, QByteArray> files;
    for (auto it = off.begin(); it != off.end(); ++it) {
        QJsonObject content;
        if (it.key() != year) {
            if (known.value(it.key()).isEmpty())
                return Error{Error::Code::NotFound, QString::number(it.key())};
            content = yearOf(known.value(it.key()), it.key());
        }
        QJsonObject holidays = content.value("holidays"_L1).toObject();
        QStringList days = worked.value(it.key());
        for (const QJsonValue &day : content.value("workdays"_L1).toArray()) {
            if (!it->contains(day.toString()))
                days.append(day.toString());
        }
        for (const QString &day : std::as_const(days))
            holidays.remove(day);
        for (auto day = it->cbegin(); day != it->cend(); ++day)
            holidays.insert(day.key(), day.value());
        days.sort();
        days.removeDuplicates();
        content = {{u"holidays"_s, holidays}, {u"workdays"_s, QJsonArray::fromStringList(days)}};
        files.insert(it.key(), QJsonDocument(QJsonObject{{QString::number(it.key()), content}}).toJson());
    }
    return files;
}

QString holidayNoticeText(int year, const QByteArray &calendar)
{
    if (!calendarFault(year, calendar).isEmpty())
        return {};
    const QJsonObject content = yearOf(calendar, year);
    const QJsonObject holidays = content.value("holidays"_L1).toObject();
    QList<HolidayNotice::Festival> festivals;
    for (auto it = holidays.begin(); it != holidays.end(); ++it) {
        const QDate day = isoDay(it.key());
        if (!festivals.isEmpty() && festivals.constLast().name == it.value().toString() &&
            festivals.constLast().days.to.addDays(1) == day)
            festivals.last().days.to = day;
        else
            festivals.append({it.value().toString(), {day, day}});
    }
    const auto monthAndDay = [](QDate day) { return dayText(day).section(u'年', 1); };
    QStringList lines;
    for (const HolidayNotice::Festival &one : std::as_const(festivals)) {
        const qint64 days = one.days.from.daysTo(one.days.to) + 1;
        lines.append(days == 1 ? u"%1：%2放假1天。"_s.arg(one.name, monthAndDay(one.days.from))
                               : u"%1：%2至%3放假，共%4天。"_s
                                     .arg(one.name, monthAndDay(one.days.from), monthAndDay(one.days.to))
                                     .arg(days));
    }
    // Each worked day stands with the festival that it lies nearest to.
    QMap<qsizetype, QStringList> worked;
    for (const QJsonValue &value : content.value("workdays"_L1).toArray()) {
        const QDate day = isoDay(value.toString());
        const auto nearest =
            std::min_element(festivals.cbegin(), festivals.cend(), [day](const auto &a, const auto &b) {
                const auto apart = [day](const DayRange &days) {
                    return std::min(std::abs(day.daysTo(days.from)), std::abs(day.daysTo(days.to)));
                };
                return apart(a.days) < apart(b.days);
            });
        worked[nearest - festivals.cbegin()].append(monthAndDay(day));
    }
    for (auto it = worked.cbegin(); it != worked.cend(); ++it) {
        const QString sentence = it->join(u'、') + u"上班。"_s;
        if (it.key() < lines.size())
            lines[it.key()] += sentence;
        else
            lines.append(sentence);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace chuding
