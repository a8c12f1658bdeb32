// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy.h"

namespace chuding {

/// A notice as somebody handed it over: policy.json with wording.json beside it.
struct PolicyFile
{
    QByteArray policyJson;
    QByteArray wordingJson;
    PolicyReading reading;
};

/// An error only when a file cannot be read; the notice's own faults stand in the reading.
[[nodiscard]] Result<PolicyFile> readPolicyFile(const QString &path);
/// One file of a notice or calendar. `Limit` over 16 MiB.
[[nodiscard]] Result<QByteArray> policyBytes(const QString &path);

/// Puts both files into a folder, which is made when absent, in place of earlier ones and all or nothing.
Result<void> writePolicyFiles(
    const QString &folder, const QByteArray &policyJson, const QByteArray &wordingJson);

} // namespace chuding
