// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_facts.h"

namespace chuding {

KeyFacts keyFactsOf(
    const CertificateInfo &certificate, const QString &creditCode, std::optional<OfficeRole> role)
{
    constexpr int beijingOffsetSeconds = 8 * 3600;
    const auto day = [=](const QDateTime &moment) {
        return moment.toOffsetFromUtc(beijingOffsetSeconds).date();
    };
    return {certificate.organization, creditCode, role, certificate.commonName, certificate.keyType,
        certificate.sha256, day(certificate.validFrom), day(certificate.validTo), {}};
}

} // namespace chuding
