// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_format.h"

namespace chuding {

namespace {

/// The signs of a format that mean something: without texts in quotes, escapes, fill signs and brackets,
/// except [h] [m] [s], which count hours, minutes and seconds. Only the first section.
QString meaningfulSigns(QStringView code)
{
    QString out;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toString().toLower();
            if (!inside.isEmpty() && inside.count(inside[0]) == inside.size() &&
                QStringLiteral("hms").contains(inside[0])) {
                out += u'h'; // a duration: a time in any case
            }
            i = end < 0 ? code.size() : end;
        } else {
            out += c.toLower();
        }
    }
    return out;
}

/// Whether the m at `at` stands for minutes: next to hours before it or seconds behind it.
bool isMinute(QStringView signs, qsizetype at)
{
    for (qsizetype i = at - 1; i >= 0; --i) {
        if (signs[i] == u'h')
            return true;
        if (QStringLiteral("yeds").contains(signs[i]))
            break;
    }
    for (qsizetype i = at + 1; i < signs.size(); ++i) {
        if (signs[i] == u's')
            return true;
        if (QStringLiteral("yedh").contains(signs[i]))
            break;
    }
    return false;
}

} // namespace

DateFormat dateFormatOfCode(QStringView code)
{
    QString signs = meaningfulSigns(code);
    if (signs.contains(QLatin1StringView("general")))
        return {};
    signs.remove(QLatin1StringView("am/pm")).remove(QLatin1StringView("a/p"));
    signs.remove(QStringLiteral("上午/下午"));
    bool month = false;
    bool minute = false;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        if (signs[i] == u'm')
            (isMinute(signs, i) ? minute : month) = true;
    }
    const bool year = signs.contains(u'y') || (signs.contains(u'e') && (month || signs.contains(u'd')));
    const bool day = signs.contains(u'd') || signs.contains(QStringLiteral("aaa"));
    const bool time = minute || signs.contains(u'h') || signs.contains(u's');
    DateFormat format;
    format.isDate = year || month || day || time;
    format.hasTime = time;
    format.hasDay = day || !(year || month);
    return format;
}

DateFormat dateFormatOfBuiltIn(int id)
{
    switch (id) {
    case 17: // mmm-yy
    case 27: // yyyy年m月
    case 36:
    case 50:
    case 52:
    case 57:
        return {true, false, false};
    case 14:
    case 15:
    case 16:
    case 28: // m月d日
    case 29:
    case 30:
    case 31: // yyyy年m月d日
    case 51:
    case 53:
    case 54:
    case 58:
        return {true, true, false};
    case 18:
    case 19:
    case 20:
    case 21:
    case 22:
    case 32: // h时mm分
    case 33:
    case 34:
    case 35:
    case 45:
    case 46:
    case 47:
    case 55: // 上午/下午h时mm分
    case 56:
        return {true, true, true};
    default:
        return {};
    }
}

} // namespace chuding
