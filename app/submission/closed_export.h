// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passphrase.h"
#include "submission.h"

namespace chuding {

/// Who can open what is encrypted for the way.
struct WayLock
{
    QList<CertificateInfo> receivers;       ///< whoever has the key of one of these
    const Passphrase *passphrase = nullptr; ///< or knows this; observed
};

/// As `exportSubmissionParts()`, but what comes into the folder is each part's envelope, `NAME.zip.p7m`, and
/// never the package itself: that lies in the library's folder meanwhile. All or none, within the size limit
/// too. `Refused` and `Passphrase` as of `envelope::encrypt`.
[[nodiscard]] Result<QList<ExportReport>> exportClosedParts(Library &library, const Signer &signer,
    const ExportRequest &request, const WayLock &lock, const Progress &progress = {});

} // namespace chuding
