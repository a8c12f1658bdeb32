// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit_code.h"

#include <array>

namespace chuding {

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

QChar ownCheck(QStringView first17)
{
    int weight = 1;
    int sum = 0;
    for (const QChar c : first17) {
        sum += static_cast<int>(alphabet.indexOf(c)) * weight;
        weight = weight * 3 % 31;
    }
    return alphabet[(31 - sum % 31) % 31];
}

QChar organizationCheck(QStringView first8)
{
    static constexpr std::array<int, 8> weights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        const QChar c = first8[i];
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        sum += value * weights[static_cast<size_t>(i)];
    }
    return u"0123456789X0"[11 - sum % 11];
}

} // namespace

bool isValidCreditCode(QStringView code)
{
    if (code.size() != 18)
        return false;
    for (const QChar c : code) {
        if (!alphabet.contains(c))
            return false;
    }
    return code[17] == ownCheck(code.left(17)) && code[16] == organizationCheck(code.mid(8, 8));
}

std::optional<UnitKind> creditCodeUnitKind(QStringView code)
{
    const QStringView prefix = code.left(2);
    if (prefix == u"11")
        return UnitKind::GovernmentOrgan;
    if (prefix == u"12")
        return UnitKind::PublicInstitution;
    if (prefix == u"51")
        return UnitKind::SocialOrganization;
    if (prefix == u"52")
        return UnitKind::PrivateNonEnterprise;
    if (prefix == u"91")
        return UnitKind::Enterprise;
    return std::nullopt;
}

} // namespace chuding
