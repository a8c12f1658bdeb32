// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinyin.h"

#include "pinyin_table.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace chuding {

namespace {

/// One character of a name: either a Chinese one with its reading or a Latin letter or digit.
struct Sign
{
    char32_t code = 0;
    quint16 reading = 0; ///< place in the table of syllables
    bool isHan = false;
    bool afterBlank = false;
};

constexpr quint16 lastRank = 0xFFFF;

const pinyindata::Range *rangeOf(char32_t code)
{
    for (int i = 0; i < pinyindata::rangeCount; ++i) {
        if (code >= pinyindata::ranges[i].first && code < pinyindata::ranges[i].end)
            return &pinyindata::ranges[i];
    }
    return nullptr;
}

bool isLatinOrDigit(char32_t code)
{
    return (code >= U'a' && code <= U'z') || (code >= U'0' && code <= U'9');
}

/// The dot inside transliterated names (古丽·买买提) in the forms that people type.
bool isNameDot(char32_t code)
{
    return code == U'.' || code == 0xB7 || code == 0x2022 || code == 0x2027 || code == 0x22C5 ||
           code == 0x30FB || code == 0xFF65;
}

char32_t folded(char32_t code)
{
    return QChar::toLower(code == 0x131 ? U'i' : code);
}

/// Nothing but the common Chinese characters, as most names are: they have no other form.
bool isPlainHan(QStringView name)
{
    return std::all_of(
        name.cbegin(), name.cend(), [](QChar c) { return c >= QChar(0x4E00) && c <= QChar(0x9FFF); });
}

/// Decomposed and lower-case, ü as v; combining marks are left out.
QList<uint> baseSigns(QStringView name)
{
    QList<uint> signs;
    if (isPlainHan(name)) {
        signs.reserve(name.size());
        for (const QChar c : name)
            signs.append(c.unicode());
        return signs;
    }
    for (const uint code : name.toString().normalized(QString::NormalizationForm_KD).toUcs4()) {
        const bool isUmlautOfU = code == 0x308 && !signs.isEmpty() && signs.last() == U'u';
        if (isUmlautOfU)
            signs.last() = U'v';
        else if (QChar::category(code) != QChar::Mark_NonSpacing)
            signs.append(folded(code));
    }
    return signs;
}

void readSurname(QList<Sign> &signs)
{
    if (signs.isEmpty() || !signs[0].isHan)
        return;
    const bool hasSecond = signs.size() > 1 && signs[1].isHan;
    for (int i = pinyindata::surnameCount; i-- > 0;) {
        const pinyindata::Surname &surname = pinyindata::surnames[i];
        if (surname.first != signs[0].code)
            continue;
        if (surname.second != 0 && (!hasSecond || surname.second != signs[1].code))
            continue;
        signs[0].reading = surname.firstReading;
        if (surname.second != 0)
            signs[1].reading = surname.secondReading;
        return;
    }
}

QList<Sign> signsOf(QStringView name)
{
    QList<Sign> signs;
    signs.reserve(name.size());
    bool afterBlank = false;
    bool hasDot = false;
    for (const uint code : baseSigns(name)) {
        const pinyindata::Range *range = rangeOf(code);
        if (range != nullptr)
            signs.append({code, range->readings[code - range->first], true, afterBlank});
        else if (isLatinOrDigit(code))
            signs.append({code, 0, false, afterBlank});
        else
            hasDot = hasDot || isNameDot(code);
        afterBlank = range == nullptr && !isLatinOrDigit(code);
    }
    if (!hasDot)
        readSurname(signs);
    return signs;
}

QStringList syllablesOf(QStringView name)
{
    QStringList result;
    bool inWord = false;
    for (const Sign &sign : signsOf(name)) {
        if (sign.isHan) {
            const char *spelling = pinyindata::syllables[sign.reading].letters;
            if (*spelling != '\0')
                result.append(QString::fromLatin1(spelling));
        } else if (inWord && !sign.afterBlank) {
            result.last().append(QChar(static_cast<char16_t>(sign.code)));
        } else {
            result.append(QString(QChar(static_cast<char16_t>(sign.code))));
        }
        inWord = !sign.isHan;
    }
    return result;
}

void appendBigEndian(QByteArray &bytes, quint32 value, int count)
{
    for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
        bytes.append(static_cast<char>((value >> shift) & 0xFF));
}

} // namespace

QString pinyin(QStringView name)
{
    return syllablesOf(name).join(u' ');
}

QString pinyinInitials(QStringView name)
{
    QString initials;
    for (const QString &syllable : syllablesOf(name))
        initials.append(syllable.front());
    return initials;
}

QByteArray pinyinSortKey(QStringView name)
{
    const QList<Sign> signs = signsOf(name);
    QByteArray key;
    key.reserve(signs.size() * 5);
    for (const Sign &sign : signs) {
        // Letters come before characters (rank 0), characters without a reading last.
        const quint16 rank = !sign.isHan ? 0 : sign.reading == 0 ? lastRank : sign.reading;
        appendBigEndian(key, rank, 2);
        appendBigEndian(key, sign.code, 3);
    }
    return key;
}

QString asciiName(QStringView name, int limit)
{
    QString result = syllablesOf(name).join(u'-').left(limit);
    while (result.endsWith(u'-'))
        result.chop(1);
    return result.isEmpty() ? QStringLiteral("x") : result;
}

} // namespace chuding
