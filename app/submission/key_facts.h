// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"
#include "signer.h"

namespace chuding {

/// What the registration sheet says of a certificate; its days are those of Beijing. `creditCode` and `role`
/// of the unit that signs with it may be missing.
[[nodiscard]] KeyFacts keyFactsOf(
    const CertificateInfo &certificate, const QString &creditCode, std::optional<OfficeRole> role);

} // namespace chuding
