// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_text.h"

#include "domain/dates.h"
#include "domain/id_number.h"
#include "domain/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestValue = 60;
constexpr qsizetype longestName = 30;

QString withoutAnyBlank(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString matching(const QString &text, const QRegularExpression &form)
{
    return form.match(text).hasMatch() ? text : QString();
}

/// Two letters at least, no digits, no sign but the dot inside a name.
QString asName(const QString &printed)
{
    static const QString dots = u"·•‧⋅・･."_s;
    const auto fits = [](QChar c) {
        return c.isLetter() || c.isSurrogate() || c == u' ' || dots.contains(c);
    };
    const bool isName = printed.size() >= 2 && printed.size() <= longestName &&
                        std::all_of(printed.cbegin(), printed.cend(), fits) &&
                        !dots.contains(printed.front());
    return isName ? printed : QString();
}

/// The last date in it: a validity may be printed with its beginning.
QString asDate(const QString &printed)
{
    static const QRegularExpression form(
        u"(?<!\\d)((?:19|20)\\d\\d)[年./-](\\d\\d?)(?:[月./-](?:(\\d\\d?)日?)?)?(?!\\d)"_s);
    DayOrMonth last;
    for (auto matches = form.globalMatch(withoutAnyBlank(printed)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int year = match.captured(1).toInt();
        const int month = match.captured(2).toInt();
        last = match.captured(3).isEmpty() ? DayOrMonth::ofMonth(year, month)
                                           : DayOrMonth(QDate(year, month, match.captured(3).toInt()));
    }
    return last.isKnown() ? last.toText() : QString();
}

QString asText(const QString &printed)
{
    const bool hasLetter = std::any_of(
        printed.cbegin(), printed.cend(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    return hasLetter && printed.size() <= longestValue ? printed : QString();
}

} // namespace

QString cleanedValue(PaperField field, const QString &printed)
{
    static const QRegularExpression number(u"^\\d{17}[\\dX]$"_s);
    static const QRegularExpression certificate(u"^[0-9A-Za-z]{6,30}$"_s);
    static const QRegularExpression code(u"^[0-9A-Z]{10,20}$"_s);
    switch (field) {
    case PaperField::Name:
        return asName(printed);
    case PaperField::IdNumber:
        return matching(normalizedIdNumber(printed), number);
    case PaperField::Enrolled:
    case PaperField::Graduated:
    case PaperField::Updated:
    case PaperField::ValidUntil:
        return asDate(foldedWidth(printed));
    case PaperField::CertificateNumber:
        return matching(withoutAnyBlank(foldedWidth(printed)), certificate);
    case PaperField::VerificationCode:
        return matching(withoutAnyBlank(foldedWidth(printed)).toUpper(), code);
    default:
        return asText(printed);
    }
}

} // namespace chuding
