// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spans.h"

#include <algorithm>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double unknownPlaceholderCells = 2;

bool endsWithAny(const QString &text, const QStringList &endings)
{
    return std::any_of(endings.begin(), endings.end(),
        [&](const QString &ending) { return !ending.isEmpty() && text.endsWith(ending); });
}

/// How many characters of `literal` the value before it says already.
qsizetype repeatedLength(const Spans &value, const QString &literal, const QStringList &unitEndings)
{
    const QString unitWord = u"单位"_s;
    const QString officeWord = u"办公室"_s;
    const QString text = textOf(value);
    if (text.isEmpty())
        return 0;
    if (value.constLast().unit && literal.startsWith(unitWord) && endsWithAny(text, unitEndings))
        return unitWord.size();
    for (const QString &word : {unitWord, officeWord}) {
        if (literal.startsWith(word) && text.endsWith(word))
            return word.size();
    }
    const bool sentenceEnds = endsWithAny(text, {u"。"_s, u"！"_s, u"？"_s});
    return literal.startsWith(u'。') && sentenceEnds ? 1 : 0;
}

} // namespace

Spans plain(const QString &text)
{
    return text.isEmpty() ? Spans() : Spans{{text, false, false, 0}};
}

Spans blank(double cells)
{
    return {{QString(), false, false, cells}};
}

Spans nameSpan(const QString &name)
{
    return {{name, true, false, 0}};
}

Spans unitSpan(const QString &name)
{
    return {{name, false, true, 0}};
}

QString textOf(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

Spans filled(const QString &pattern, const QMap<QString, Spans> &values, const QStringList &unitEndings)
{
    Spans result;
    Spans before;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        const bool found = close > 0;
        const QString literal = pattern.mid(at, found ? open - at : -1);
        result += plain(literal.mid(repeatedLength(before, literal, unitEndings)));
        if (!found)
            break;
        before = values.value(pattern.mid(open + 1, close - open - 1), blank(unknownPlaceholderCells));
        result += before;
        at = close + 1;
    }
    return result;
}

} // namespace chuding::forms
