// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "id_number.h"

#include "text.h"

#include <array>

namespace chuding {

namespace {

bool allDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return true;
}

QDate digitsToDate(QStringView yyyymmdd)
{
    if (!allDigits(yyyymmdd))
        return {};
    return QDate(yyyymmdd.left(4).toInt(), yyyymmdd.mid(4, 2).toInt(), yyyymmdd.mid(6, 2).toInt());
}

} // namespace

QString normalizedIdNumber(QStringView typed)
{
    QString out = foldedWidth(typed);
    out.removeIf([](QChar c) { return c.isSpace(); });
    return out.toUpper();
}

QChar idNumberCheckDigit(QStringView first17)
{
    static constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < 17; ++i)
        sum += first17[i].digitValue() * weights[static_cast<size_t>(i)];
    return QLatin1StringView("10X98765432")[sum % 11];
}

IdNumberFault idNumberFault(QStringView number)
{
    if (number.isEmpty())
        return IdNumberFault::Empty;
    if (number.size() == 15 && allDigits(number)) {
        const QString full = idNumberFrom15(number);
        return full.isEmpty() ? IdNumberFault::Date : IdNumberFault::Legacy15;
    }
    if (number.size() != 18)
        return IdNumberFault::Length;
    if (!allDigits(number.left(17)) || !(number[17] == u'X' || allDigits(number.mid(17))))
        return IdNumberFault::Characters;
    const QDate birth = idNumberBirth(number);
    if (!birth.isValid() || birth.year() < 1900)
        return IdNumberFault::Date;
    return number[17] == idNumberCheckDigit(number.left(17)) ? IdNumberFault::None
                                                             : IdNumberFault::CheckDigit;
}

QString idNumberFrom15(QStringView number15)
{
    if (number15.size() != 15 || !allDigits(number15))
        return {};
    const QString first17 = number15.left(6).toString() + QStringLiteral("19") + number15.mid(6).toString();
    if (!digitsToDate(QStringView(first17).mid(6, 8)).isValid())
        return {};
    return first17 + idNumberCheckDigit(first17);
}

QDate idNumberBirth(QStringView number)
{
    if (number.size() != 18)
        return {};
    return digitsToDate(number.mid(6, 8));
}

std::optional<Sex> idNumberSex(QStringView number)
{
    if (number.size() != 18 || !allDigits(number.mid(16, 1)))
        return std::nullopt;
    return number[16].digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

QString maskedIdNumber(QStringView number)
{
    if (number.size() < 15)
        return QString(number.size(), u'*');
    return number.left(4).toString() + QString(number.size() - 8, u'*') + number.right(4).toString();
}

} // namespace chuding
