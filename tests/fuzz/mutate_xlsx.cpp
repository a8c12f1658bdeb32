// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_mutator.h"

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    using namespace chuding::fuzz;
    return mutateZip(data, size, maxSize, seed, [](chuding::test::BagParts &, Random &) {});
}
