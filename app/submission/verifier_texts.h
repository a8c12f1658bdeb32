// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verifier.h"

// For the sources of this folder only.

namespace chuding {

/// The sentence to a verdict. `wrongSigner`: why the signer may not sign this.
[[nodiscard]] QString verdictReason(
    PackageVerdict verdict, const PackageVerification &result, const QString &wrongSigner);

} // namespace chuding
