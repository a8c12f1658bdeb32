// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission.h"

// What packages of every kind have in common; for the sources of this folder only.

namespace chuding {

struct HeadRequest
{
    QString policyId;
    QString policySha256; ///< of its policy.json; empty: of the one that `PolicyCatalog` finds
    QString operatorName;
    PackageParty receiver;
};

/// Sender, receiver, notice, time, number and predecessor of the library's next package. `Refused` when the
/// clock lies before the last entry of the log.
[[nodiscard]] Result<SubmissionDocument> documentHead(const Library &library, const HeadRequest &request);

/// The entry of the log that the next package finds its predecessor by.
[[nodiscard]] Result<void> recordExport(Library &library, const ExportReport &report);

} // namespace chuding
