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

} // namespace chuding
