// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit_code.h"

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

} // namespace

bool isValidCreditCode(QStringView code)
{
    if (code.size() != 18)
        return false;
    for (const QChar c : code) {
        if (!alphabet.contains(c))
            return false;
    }
    return code[17] == ownCheck(code.left(17));
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
