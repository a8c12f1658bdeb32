// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan_names.h"

#include "attachment_guess.h"
#include "domain/id_number.h"
#include "domain/pinyin.h"
#include "domain/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace chuding {

namespace {

using Place = ScanNames::Place;

/// Syllables of the longest names (买买提阿不都热合曼…) that are looked for in pinyin.
constexpr qsizetype longestReadingWords = 14;
constexpr qsizetype shortestNameReading = 4;

bool isHanSign(QChar c)
{
    return c.isSurrogate() || c.script() == QChar::Script_Han;
}

/// The dot inside transliterated names, in the forms that people type; `.` too.
bool isDotOfName(QChar c)
{
    static const QString dots = QStringLiteral(".·•‧⋅・･");
    return dots.contains(c);
}

QString foldedName(const QString &text)
{
    return foldedWidth(text.normalized(QString::NormalizationForm_C)).toLower();
}

/// A text without blanks and dots, and where its signs stood.
struct CompactText
{
    QString signs;
    QList<qsizetype> origin;
    QList<bool> afterGap; ///< a blank or full stop lies before the sign (not the dot of a name)

    explicit CompactText(const QString &text)
    {
        bool gap = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c.isSpace() || isDotOfName(c)) {
                gap = gap || c.isSpace() || c == u'.';
                continue;
            }
            signs.append(c);
            origin.append(i);
            afterGap.append(gap);
            gap = false;
        }
    }
};

QString compactName(const QString &name)
{
    return CompactText(foldedName(name)).signs;
}

/// What may follow a name without a blank, beside words for kinds of paper.
bool mayFollowName(QStringView text)
{
    static const QStringList words{QStringLiteral("的"), QStringLiteral("老师"), QStringLiteral("同志"),
        QStringLiteral("身份证"), QStringLiteral("扫描"), QStringLiteral("照片"), QStringLiteral("图片"),
        QStringLiteral("材料"), QStringLiteral("资料"), QStringLiteral("证件"), QStringLiteral("证书"),
        QStringLiteral("证明"), QStringLiteral("复印"), QStringLiteral("原件"), QStringLiteral("电子"),
        QStringLiteral("本科"), QStringLiteral("专科"), QStringLiteral("大专"), QStringLiteral("中专"),
        QStringLiteral("硕士"), QStringLiteral("博士"), QStringLiteral("研究生"), QStringLiteral("学历"),
        QStringLiteral("毕业"), QStringLiteral("学信网"), QStringLiteral("档案"), QStringLiteral("申报"),
        QStringLiteral("个人"), QStringLiteral("初定"), QStringLiteral("初次"), QStringLiteral("正面"),
        QStringLiteral("反面"), QStringLiteral("附件"), QStringLiteral("年度"), QStringLiteral("单位"),
        QStringLiteral("专业"), QStringLiteral("职称"), QStringLiteral("工作")};
    return startsWithKindWord(text) ||
           std::any_of(words.cbegin(), words.cend(), [&](const QString &w) { return text.startsWith(w); });
}

/// What may stand before a name without a blank: kinds of paper, the ends of unit names, forms of address.
bool mayPrecedeName(QStringView text)
{
    static const QString endings =
        QStringLiteral("学校园局院所站心镇乡科室组班村厂队馆处社会府场店委办证表书名人号份");
    static const QStringList words{QStringLiteral("老师"), QStringLiteral("教师"), QStringLiteral("同志"),
        QStringLiteral("公司"), QStringLiteral("扫描件"), QStringLiteral("材料"), QStringLiteral("资料"),
        QStringLiteral("证明"), QStringLiteral("照片"), QStringLiteral("复印件"), QStringLiteral("报告"),
        QStringLiteral("档案")};
    return endings.contains(text.back()) || endsWithKindWord(text) ||
           std::any_of(words.cbegin(), words.cend(), [&](const QString &w) { return text.endsWith(w); });
}

bool standsAlone(const CompactText &text, qsizetype start, qsizetype end)
{
    const QStringView signs = text.signs;
    const bool endsWell =
        end == signs.size() || text.afterGap[end] || !isHanSign(signs[end]) || mayFollowName(signs.mid(end));
    const bool startsWell = start == 0 || text.afterGap[start] || !isHanSign(signs[start - 1]) ||
                            mayPrecedeName(signs.left(start));
    return startsWell && endsWell;
}

/// Without those that lie inside longer ones: 张试 in 张试例.
QList<Place> longestPlaces(const QList<Place> &places)
{
    QList<Place> kept;
    for (const Place &place : places) {
        const bool covered = std::any_of(places.cbegin(), places.cend(), [&](const Place &other) {
            return other.length > place.length && other.start <= place.start &&
                   other.start + other.length >= place.start + place.length;
        });
        if (!covered)
            kept.append(place);
    }
    return kept;
}

struct LatinWord
{
    qsizetype start = 0;
    QString letters;
    [[nodiscard]] qsizetype end() const { return start + letters.size(); }
};

QList<LatinWord> latinWords(const QString &text)
{
    QList<LatinWord> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] < u'a' || text[i] > u'z')
            continue;
        if (words.isEmpty() || words.last().end() != i)
            words.append({i, QString()});
        words.last().letters.append(text[i]);
    }
    return words;
}

/// What lies between a word and the next; empty at the ends.
QStringView betweenWords(const QString &text, const QList<LatinWord> &words, qsizetype before)
{
    if (before < 0 || before + 1 >= words.size())
        return {};
    return QStringView(text).mid(words[before].end(), words[before + 1].start - words[before].end());
}

bool joinsSyllables(QStringView between)
{
    static const QString signs = QStringLiteral(" -_.'·");
    return between.size() == 1 && signs.contains(between.front());
}

void addAll(QList<int> &people, const QList<int> &more)
{
    for (const int one : more) {
        if (!people.contains(one))
            people.append(one);
    }
    std::sort(people.begin(), people.end());
}

QList<int> common(const QList<int> &a, const QList<int> &b)
{
    QList<int> both;
    std::copy_if(a.cbegin(), a.cend(), std::back_inserter(both), [&](int one) { return b.contains(one); });
    return both;
}

/// 2023 and 202309 are rather a year and a month than the end of an ID number.
bool looksLikeDate(const QString &digits)
{
    static const QRegularExpression date(QStringLiteral("^(19[5-9]|20)[0-9]{1,2}(0[1-9]|1[0-2])?$"));
    return (digits.size() == 4 || digits.size() == 6) && date.match(digits).hasMatch();
}

} // namespace

ScanNames::ScanNames(const QList<ScanApplicant> &applicants)
    : m_applicants(applicants)
{
    for (int i = 0; i < m_applicants.size(); ++i) {
        const ScanApplicant &applicant = m_applicants[i];
        const QString number = normalizedIdNumber(applicant.idNumber);
        if (number.size() == 18)
            m_byNumber[number].append(i);
        const QString name = compactName(applicant.name);
        const bool isChinese = std::any_of(name.cbegin(), name.cend(), isHanSign);
        if (isChinese && name.size() >= 2) {
            if (!m_byName.contains(name))
                m_byStart[name.left(2)].append(name);
            m_byName[name].append(i);
        }
        const QString reading = pinyin(applicant.name).remove(u' ');
        if (reading.size() >= shortestNameReading && !isKindReading(reading))
            m_byReading[reading].append(i);
    }
}

QList<Place> ScanNames::chinesePlaces(const QString &text) const
{
    const CompactText compact(text);
    QList<Place> places;
    for (qsizetype at = 0; at + 1 < compact.signs.size(); ++at) {
        const auto names = m_byStart.constFind(compact.signs.mid(at, 2));
        if (names == m_byStart.cend())
            continue;
        for (const QString &name : *names) {
            const qsizetype end = at + name.size();
            if (QStringView(compact.signs).mid(at, name.size()) != name)
                continue;
            const bool cutsNumber =
                name.back().isDigit() && end < compact.signs.size() && compact.signs[end].isDigit();
            if (cutsNumber)
                continue;
            const qsizetype from = compact.origin[at];
            places.append({from, compact.origin[end - 1] + 1 - from, standsAlone(compact, at, end), name});
        }
    }
    return longestPlaces(places);
}

QList<Place> ScanNames::pinyinPlaces(const QString &text) const
{
    const QList<LatinWord> words = latinWords(text);
    QList<Place> places;
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString reading;
        QStringView joint;
        for (qsizetype last = first; last < std::min(words.size(), first + longestReadingWords); ++last) {
            const QStringView before = betweenWords(text, words, last - 1);
            if (last == first + 1)
                joint = before;
            if (last > first && (!joinsSyllables(before) || before != joint))
                break;
            reading += words[last].letters;
            if (!m_byReading.contains(reading))
                continue;
            // zhang-shi in zhang-shi-li may be somebody else's name.
            const bool isWhole = last == first || (betweenWords(text, words, first - 1) != joint &&
                                                      betweenWords(text, words, last) != joint);
            places.append({words[first].start, words[last].end() - words[first].start, isWhole, reading});
        }
    }
    return longestPlaces(places);
}

void ScanNames::addNames(PeopleInName &found, const QList<Place> &chinese, const QList<Place> &latin) const
{
    QList<int> named;
    for (const Place &place : chinese)
        addAll(named, m_byName.value(place.name));
    QList<int> read;
    for (const Place &place : latin)
        addAll(read, m_byReading.value(place.name));
    const auto sameNames = [](const QList<Place> &places) {
        return std::all_of(places.cbegin(), places.cend(),
            [&](const Place &place) { return place.name == places.first().name; });
    };
    // Of several occurrences of a name one that stands alone is enough.
    const auto anyWhole = [](const QList<Place> &places) {
        return std::any_of(places.cbegin(), places.cend(), [](const Place &place) { return place.isWhole; });
    };
    const QList<Place> &counting = named.isEmpty() ? latin : chinese;
    found.people = named.isEmpty() ? read : named;
    if (found.people.isEmpty())
        return;
    found.by = named.isEmpty() ? PeopleInName::By::Pinyin : PeopleInName::By::Name;
    found.areOneName = sameNames(counting);
    found.isWhole = anyWhole(counting);
    if (!named.isEmpty() && !read.isEmpty() && common(named, read).isEmpty()) {
        addAll(found.people, read);
        found.areOneName = false;
    }
}

/// Numbers are blanked in the text.
void ScanNames::addNumbers(PeopleInName &found, QString &text) const
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9])[0-9]{6}[ -]?[0-9]{8}[ -]?[0-9]{3}[0-9x](?![0-9])"));
    QList<int> owners;
    qsizetype from = 0;
    for (QRegularExpressionMatch match = pattern.match(text, from); match.hasMatch();
         match = pattern.match(text, from)) {
        from = match.capturedEnd();
        const QString number = match.captured().remove(u' ').remove(u'-').toUpper();
        const IdNumberFault fault = idNumberFault(number);
        if (m_byNumber.contains(number))
            addAll(owners, m_byNumber.value(number));
        else if (fault == IdNumberFault::None || fault == IdNumberFault::CheckDigit)
            found.strangersNumber = number;
        else
            continue;
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
    }
    if (owners.isEmpty())
        return;
    const bool agrees = found.people.isEmpty() || !common(found.people, owners).isEmpty();
    if (owners.size() == 1 && agrees) {
        found.people = owners;
        found.areOneName = true;
    } else {
        addAll(found.people, owners);
        found.areOneName = false;
    }
    found.isWhole = true;
    found.by = PeopleInName::By::IdNumber;
}

PeopleInName ScanNames::peopleIn(const QString &name) const
{
    PeopleInName found;
    QString text = foldedName(name);
    const QList<Place> chinese = chinesePlaces(text);
    const QList<Place> latin = pinyinPlaces(text);
    addNames(found, chinese, latin);
    addNumbers(found, text);
    for (const Place &place : chinese + latin)
        text.replace(place.start, place.length, QString(place.length, u' '));
    found.rest = text.simplified();
    return found;
}

QList<int> ScanNames::withDigits(const QList<int> &people, const QString &path) const
{
    static const QRegularExpression pattern(QStringLiteral("(?<![0-9])[0-9]{3,5}[0-9x](?![0-9a-z])"));
    QList<int> meant;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(path);
    while (matches.hasNext()) {
        const QString digits = matches.next().captured().toUpper();
        if (looksLikeDate(digits))
            continue;
        for (const int one : people) {
            if (normalizedIdNumber(m_applicants[one].idNumber).endsWith(digits))
                addAll(meant, {one});
        }
    }
    return meant;
}

QList<int> ScanNames::withUnit(const QList<int> &people, const QString &path) const
{
    const QString text = compactName(path);
    QList<int> meant;
    for (const int one : people) {
        const QString unit = compactName(m_applicants[one].unitName);
        if (unit.size() >= 4 && text.contains(unit))
            meant.append(one);
    }
    // 试例中学 stands in 博湖县试例中学 as well.
    const QList<int> all = meant;
    meant.removeIf([&](int one) {
        const QString unit = compactName(m_applicants[one].unitName);
        return std::any_of(all.cbegin(), all.cend(), [&](int other) {
            const QString longer = compactName(m_applicants[other].unitName);
            return longer.size() > unit.size() && longer.contains(unit);
        });
    });
    return meant;
}

QList<int> ScanNames::narrowed(const QList<int> &people, const QString &path) const
{
    const QString text = foldedName(path);
    const QList<int> byDigits = withDigits(people, text);
    const QList<int> byUnit = withUnit(people, text);
    if (byDigits.size() == 1 && (byUnit.size() != 1 || byUnit == byDigits))
        return byDigits;
    if (byDigits.isEmpty() && byUnit.size() == 1)
        return byUnit;
    return people;
}

} // namespace chuding
