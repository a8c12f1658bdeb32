// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment_guess.h"

#include "domain/pinyin.h"
#include "domain/text.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace chuding {

namespace {

struct KindHint
{
    QString word;
    AttachmentKind kind;
    bool plain = true;
    QString reading{}; ///< pinyin without blanks; empty when too short to be told from a name
};

/// Shorter readings stand inside names and other words too often.
constexpr qsizetype shortestReading = 6;
/// From this length on a reading counts also at the end of a longer word (zhangsanbiyezheng).
constexpr qsizetype longReading = 9;

QList<KindHint> withReadings(QList<KindHint> hints)
{
    for (KindHint &hint : hints) {
        const QString reading = pinyin(hint.word).remove(u' ');
        if (hint.plain && reading.size() >= shortestReading)
            hint.reading = reading;
    }
    return hints;
}

/// Of words that contain each other the longer one counts.
const QList<KindHint> &kindHints()
{
    using K = AttachmentKind;
    static const QList<KindHint> list = withReadings({
        {QStringLiteral("公示情况报告"), K::NoticeReport},
        {QStringLiteral("附件4"), K::NoticeReport, false},
        {QStringLiteral("公示结果"), K::NoticeResult},
        {QStringLiteral("附件3"), K::NoticeResult, false},
        {QStringLiteral("公示"), K::Notice},
        {QStringLiteral("附件2"), K::Notice, false},
        {QStringLiteral("免学"), K::ExemptionForm},
        {QStringLiteral("免除继续教育"), K::ExemptionForm},
        {QStringLiteral("附件1"), K::ExemptionForm, false},
        {QStringLiteral("毕业生登记"), K::GraduateRegister},
        {QStringLiteral("登记表"), K::GraduateRegister},
        {QStringLiteral("备案表"), K::EducationRecord},
        {QStringLiteral("学历备案"), K::EducationRecord},
        {QStringLiteral("学历认证"), K::EducationRecord},
        {QStringLiteral("电子注册备案"), K::EducationRecord},
        {QStringLiteral("学历证书电子注册"), K::EducationRecord},
        {QStringLiteral("学籍"), K::EnrolmentReport},
        {QStringLiteral("成绩单"), K::Transcript},
        {QStringLiteral("成绩"), K::Transcript},
        {QStringLiteral("鉴定"), K::Appraisal},
        {QStringLiteral("教师资格"), K::TeacherCertificate},
        {QStringLiteral("教资"), K::TeacherCertificate},
        {QStringLiteral("普通话"), K::MandarinCertificate},
        {QStringLiteral("普通话成绩"), K::MandarinCertificate},
        {QStringLiteral("普通话成绩单"), K::MandarinCertificate},
        {QStringLiteral("普通话水平测试成绩"), K::MandarinCertificate},
        {QStringLiteral("普通话水平测试成绩单"), K::MandarinCertificate},
        {QStringLiteral("公需"), K::PublicTraining},
        {QStringLiteral("继续教育公需"), K::PublicTraining},
        {QStringLiteral("专业课"), K::ProfessionalTraining},
        {QStringLiteral("专业科目"), K::ProfessionalTraining},
        {QStringLiteral("继续教育"), K::ProfessionalTraining, false},
        {QStringLiteral("考核证明"), K::AssessmentProof},
        {QStringLiteral("考核"), K::AssessmentForm},
        {QStringLiteral("考核登记表"), K::AssessmentForm},
        {QStringLiteral("推荐"), K::Recommendation},
        {QStringLiteral("承诺"), K::Commitment},
        {QStringLiteral("呈报"), K::Submission},
        {QStringLiteral("学位"), K::DegreeCertificate},
        {QStringLiteral("毕业证"), K::Diploma},
        {QStringLiteral("学历证"), K::Diploma},
        {QStringLiteral("照片"), K::Photo, false},
        {QStringLiteral("证件照"), K::Photo},
        {QStringLiteral("登记照"), K::Photo},
        {QStringLiteral("免冠照"), K::Photo},
        {QStringLiteral("一寸照"), K::Photo},
        {QStringLiteral("二寸照"), K::Photo},
        {QStringLiteral("两寸照"), K::Photo},
        {QStringLiteral("1寸照"), K::Photo},
        {QStringLiteral("2寸照"), K::Photo},
    });
    return list;
}

/// Where a hint stands in a text.
struct HintPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
    const KindHint *hint = nullptr;
};

bool isInside(const HintPlace &inner, const HintPlace &outer)
{
    return inner.length < outer.length && inner.start >= outer.start &&
           inner.start + inner.length <= outer.start + outer.length;
}

/// Without those that lie inside longer ones, in the order of the text.
QList<HintPlace> outermost(const QList<HintPlace> &places)
{
    QList<HintPlace> kept;
    for (const HintPlace &place : places) {
        if (std::none_of(places.cbegin(), places.cend(),
                [&](const HintPlace &other) { return isInside(place, other); }))
            kept.append(place);
    }
    std::stable_sort(
        kept.begin(), kept.end(), [](const HintPlace &a, const HintPlace &b) { return a.start < b.start; });
    return kept;
}

/// 附件1 is not what 附件12 says.
bool isCutNumber(const QString &text, const QString &word, qsizetype start)
{
    const qsizetype end = start + word.size();
    return word.back().isDigit() && end < text.size() && text[end].isDigit();
}

QList<HintPlace> chinesePlaces(const QString &text)
{
    QList<HintPlace> places;
    for (const KindHint &hint : kindHints()) {
        for (qsizetype at = text.indexOf(hint.word); at >= 0; at = text.indexOf(hint.word, at + 1)) {
            if (!isCutNumber(text, hint.word, at))
                places.append({at, hint.word.size(), &hint});
        }
    }
    return outermost(places);
}

bool isLatin(QChar c)
{
    return c >= u'a' && c <= u'z';
}

/// The Latin letters of a text and where its words begin and end among them.
struct LatinLetters
{
    QString letters;
    QList<bool> startsWord;
    QList<bool> endsWord;
};

LatinLetters latinLetters(const QString &text)
{
    LatinLetters latin;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLatin(text[i]))
            continue;
        latin.letters.append(text[i]);
        latin.startsWord.append(i == 0 || !isLatin(text[i - 1]));
        latin.endsWord.append(i + 1 == text.size() || !isLatin(text[i + 1]));
    }
    return latin;
}

QList<HintPlace> latinPlaces(const LatinLetters &latin)
{
    QList<HintPlace> places;
    for (const KindHint &hint : kindHints()) {
        if (hint.reading.isEmpty())
            continue;
        const qsizetype length = hint.reading.size();
        for (qsizetype at = latin.letters.indexOf(hint.reading); at >= 0;
             at = latin.letters.indexOf(hint.reading, at + 1)) {
            const bool ends = latin.endsWord[at + length - 1];
            if (length >= longReading || (ends && latin.startsWord[at]))
                places.append({at, length, &hint});
        }
    }
    return outermost(places);
}

/// Plain words silence those that are not.
KindWords kindWordsAt(const QList<HintPlace> &places, QString text)
{
    KindWords words;
    words.plain =
        std::any_of(places.cbegin(), places.cend(), [](const HintPlace &p) { return p.hint->plain; });
    qsizetype end = text.size();
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        const qsizetype from = std::min(place->start, end);
        text.remove(from, std::min(place->start + place->length, end) - from);
        end = from;
        const AttachmentKind kind = place->hint->kind;
        if (place->hint->plain == words.plain && !words.kinds.contains(kind))
            words.kinds.prepend(kind);
    }
    words.rest = text;
    return words;
}

} // namespace

KindWords kindWordsIn(const QString &typed)
{
    const QString text = foldedWidth(typed.normalized(QString::NormalizationForm_C)).toLower();
    const QList<HintPlace> chinese = chinesePlaces(text);
    if (!chinese.isEmpty())
        return kindWordsAt(chinese, text);
    const LatinLetters latin = latinLetters(text);
    const QList<HintPlace> places = latinPlaces(latin);
    if (places.isEmpty())
        return {{}, false, text};
    QString others = text;
    others.removeIf([](QChar c) { return isLatin(c); });
    KindWords words = kindWordsAt(places, latin.letters);
    words.rest += others;
    return words;
}

std::optional<AttachmentKind> guessAttachmentKind(const QString &fileName)
{
    const KindWords words = kindWordsIn(QFileInfo(fileName).completeBaseName());
    return words.kinds.size() == 1 ? std::optional(words.kinds.first()) : std::nullopt;
}

bool startsWithKindWord(QStringView text)
{
    return std::any_of(kindHints().cbegin(), kindHints().cend(),
        [text](const KindHint &hint) { return text.startsWith(hint.word); });
}

bool endsWithKindWord(QStringView text)
{
    return std::any_of(kindHints().cbegin(), kindHints().cend(),
        [text](const KindHint &hint) { return text.endsWith(hint.word); });
}

bool isKindReading(const QString &letters)
{
    static const QSet<QString> readings = [] {
        QSet<QString> set;
        for (const KindHint &hint : kindHints())
            set.insert(pinyin(hint.word).remove(u' '));
        return set;
    }();
    return readings.contains(letters);
}

} // namespace chuding
