// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/signer.h"

namespace chuding::fuzz {

/// The same key and names in every run, so that seeds which one program signed or encrypted are for the key
/// of the other. Worth nothing: its private number is in the source.
[[nodiscard]] const Signer &fixedSigner();

/// What the seeds of signatures are over.
inline constexpr char signedContent[] = "what is signed\n";

} // namespace chuding::fuzz
