// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../submission/bag_parts.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <random>

namespace chuding::fuzz {

using Random = std::minstd_rand;

/// Changes a file in a ZIP, then lets `repair` make the rest fit, so that what lies behind checksums is
/// reached; now and then the bytes of the ZIP themselves. For LLVMFuzzerCustomMutator.
[[nodiscard]] size_t mutateZip(uint8_t *data, size_t size, size_t maxSize, unsigned seed,
    const std::function<void(test::BagParts &, Random &)> &repair);

} // namespace chuding::fuzz
