// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission.h"

namespace chuding {

struct ReceiptRequest
{
    const Policy *policy = nullptr; ///< not null; that of the library
    QUuid package;                  ///< received here
    QString operatorName;           ///< self-declared
    QString folder;                 ///< where the receipt is put; made when absent
};

/// What the slip of a received package prints: those who were taken in.
[[nodiscard]] Result<PackageFacts> receivedFacts(const Library &library, const PackageRecord &package);

/// Writes a signed package of kind receipt: which package, who of it was taken in, when and by whom, with the
/// slip as PDF. It is sent to the sender of that package, and recorded as sent. `NotFound` when the package
/// was not taken in here. Otherwise as `exportSubmission`.
[[nodiscard]] Result<ExportReport> exportReceipt(
    Library &library, const Signer &signer, const ReceiptRequest &request, const Progress &progress = {});

} // namespace chuding
