// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_text.h"

#include <QHash>
#include <QJsonArray>

#include <array>
#include <cmath>

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

/// Radicals that look like a character of their own, and that character: NFKC leaves them as they are.
/// Source: EquivalentUnifiedIdeograph.txt of Unicode, without the parts of characters.
const QHash<char32_t, char32_t> &radicalSupplement()
{
    static const QHash<char32_t, char32_t> table = [] {
        const auto radicals =
            u"⺁⺄⺈⺊⺋⺏⺐⺒⺓⺛⺜⺝⺞⺠⺩⺬⺯⺱⺼⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲"_s
                .toUcs4();
        const auto usual =
            u"厂乙刀卜㔾尣尢巳幺旡日月歺民王示糹罓肉虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀"_s
                .toUcs4();
        Q_ASSERT(radicals.size() == usual.size());
        QHash<char32_t, char32_t> result;
        for (qsizetype i = 0; i < radicals.size(); ++i)
            result.insert(radicals.at(i), usual.at(i));
        return result;
    }();
    return table;
}

bool isWithinBlock(char32_t letter, char32_t first, char32_t last)
{
    return letter >= first && letter <= last;
}

/// Blocks whose characters are others' doubles. Full-width letters are not: they are printed as such.
bool isDouble(char32_t letter)
{
    return isWithinBlock(letter, 0x2E80, 0x2FDF) || isWithinBlock(letter, 0xF900, 0xFAFF) ||
           isWithinBlock(letter, 0x2F800, 0x2FA1F);
}

bool isNotPrinted(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(letter);
    }
}

double rounded(double mm)
{
    return std::round(mm * 100) / 100;
}

constexpr int spaceFlag = 1;
constexpr int lineFlag = 2;
constexpr qsizetype membersOfAWord = 6;
constexpr double mostWordMm = 1e6;

std::optional<PageWord> wordFromJson(const QJsonArray &members)
{
    if (members.size() != membersOfAWord)
        return std::nullopt;
    std::array<double, 4> places{};
    for (size_t i = 0; i < places.size(); ++i) {
        places[i] = members.at(static_cast<qsizetype>(i) + 1).toDouble(std::nan(""));
        if (!(places[i] >= 0 && places[i] <= mostWordMm))
            return std::nullopt;
    }
    const int flags = members.last().toInt(-1);
    const QString text = members.first().toString();
    if (text.isEmpty() || text != usualCharacters(text) || flags < 0 || flags > (spaceFlag | lineFlag))
        return std::nullopt;
    return PageWord{text, {places[0], places[1], places[2], places[3]}, (flags & spaceFlag) != 0,
        (flags & lineFlag) != 0};
}

} // namespace

QString usualCharacters(const QString &text)
{
    QString usual;
    usual.reserve(text.size());
    for (const char32_t letter : text.toUcs4()) {
        if (isNotPrinted(letter))
            continue;
        const QString one = QString::fromUcs4(&letter, 1);
        const char32_t radical = radicalSupplement().value(letter);
        if (radical != 0)
            usual += QString::fromUcs4(&radical, 1);
        else
            usual += isDouble(letter) ? one.normalized(QString::NormalizationForm_KC) : one;
    }
    return usual;
}

bool PageWords::add(const PageWord &word)
{
    if (m_words.size() >= mostPageWords)
        return false;
    // Not of what is no number.
    const bool isPlace = std::isfinite(word.boxMm.x()) && std::isfinite(word.boxMm.y()) &&
                         std::isfinite(word.boxMm.width()) && std::isfinite(word.boxMm.height());
    PageWord taken = word;
    taken.text = usualCharacters(word.text).trimmed();
    taken.boxMm = isPlace ? word.boxMm.intersected(m_page) : QRectF();
    if (taken.text.isEmpty() || taken.boxMm.isEmpty())
        return true;
    if (m_letters + taken.text.size() > mostPageLetters)
        return false;
    m_letters += taken.text.size();
    m_words.append(taken);
    return true;
}

QJsonObject wordsToJson(const QList<PageWord> &words)
{
    QJsonArray list;
    for (const PageWord &word : words) {
        const QRectF &box = word.boxMm;
        list.append(QJsonArray{word.text, rounded(box.x()), rounded(box.y()), rounded(box.width()),
            rounded(box.height()), (word.spaceAfter ? spaceFlag : 0) | (word.endsLine ? lineFlag : 0)});
    }
    return {{u"words"_s, list}};
}

std::optional<QList<PageWord>> wordsFromJson(const QJsonObject &object)
{
    const QJsonArray list = object.value(u"words"_s).toArray();
    if (!object.value(u"words"_s).isArray() || list.size() > mostPageWords)
        return std::nullopt;
    QList<PageWord> words;
    qsizetype letters = 0;
    for (const QJsonValue &value : list) {
        const std::optional<PageWord> word = wordFromJson(value.toArray());
        letters += word ? word->text.size() : 0;
        if (!word || letters > mostPageLetters)
            return std::nullopt;
        words.append(*word);
    }
    return words;
}

} // namespace chuding
