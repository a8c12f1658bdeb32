// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition.h"

#include "domain/id_number.h"
#include "domain/text.h"
#include "paper_text.h"

#include <QRegularExpression>
#include <QSet>

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

/// Between Chinese letters Tesseract writes blanks.
QStringList packedLines(const QString &text)
{
    constexpr qsizetype most = 500;
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QString packed = foldedWidth(line);
        packed.removeIf([](QChar c) { return c.isSpace(); });
        if (!packed.isEmpty())
            lines.append(packed);
        if (lines.size() >= most)
            break;
    }
    return lines;
}

/// Behind its label, or alone in the next line.
void findNumbers(const QString &line, const QString &next, QSet<QString> &numbers)
{
    static const QRegularExpression label(u"身份证(件)?号码?|公民身份号码|证件号码?"_s);
    static const QRegularExpression number(u"(?<!\\d)\\d{17}[\\dXx](?!\\d)"_s);
    const QRegularExpressionMatch found = label.match(line);
    if (!found.hasMatch())
        return;
    const QString rest = line.sliced(found.capturedEnd());
    for (const QString &place : {rest, next}) {
        const QRegularExpressionMatch match = number.match(place);
        const QString text = normalizedIdNumber(match.captured());
        if (match.hasMatch() && idNumberFault(text) == IdNumberFault::None) {
            numbers.insert(text);
            return;
        }
    }
}

/// Between its label and the next one, or a sign.
void findNames(const QString &line, QSet<QString> &names)
{
    static const QRegularExpression form(
        u"(?:^|[^\\w])姓名[:;,.]?([\\p{Han}·•]{2,15}?)(?=性别|性|民族|出生|身份|证件|公民|学号|专业|单位|工作|[^\\p{Han}·•]|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch match = form.match(line); match.hasMatch())
        names.insert(cleanedValue(PaperField::Name, match.captured(1)));
    else if (line.contains(u"姓名"))
        names.insert(QString()); // it stands there, but cannot be read
}

} // namespace

PaperFacts personInLines(const QString &lines)
{
    const QStringList packed = packedLines(lines);
    QSet<QString> numbers;
    QSet<QString> names;
    for (qsizetype i = 0; i < packed.size(); ++i) {
        findNumbers(packed.at(i), packed.value(i + 1), numbers);
        findNames(packed.at(i), names);
    }
    PaperFacts person;
    if (numbers.size() == 1)
        person.values.insert(PaperField::IdNumber, *numbers.cbegin());
    if (names.size() == 1 && !names.cbegin()->isEmpty())
        person.values.insert(PaperField::Name, *names.cbegin());
    person.isRecognized = !person.values.isEmpty();
    return person;
}

} // namespace chuding
