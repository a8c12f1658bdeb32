// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signature_check.h"
#include "trust.h"
#include "verifier.h"

// For the sources of this folder only.

namespace chuding {

struct SignerJudgment
{
    PackageVerdict verdict = PackageVerdict::ValidUnknownSigner;
    QString reason; ///< translated, when the signer has no right to sign this
    bool revokedSince = false;
    std::optional<TrustedCertificate>
        binding; ///< of the certificate that the verdict rests on, if it is bound
};

/// Whether the signer may sign for this sender. `sender` is null when the package does not say who that is.
[[nodiscard]] SignerJudgment judgeSigner(
    const SignatureCheck &signature, const PackageParty *sender, const TrustList &trust);

/// Both the same office: by their codes when both are known, else by their names.
[[nodiscard]] bool isSameUnit(
    const QString &oneName, const QString &oneCode, const QString &otherName, const QString &otherCode);

} // namespace chuding
