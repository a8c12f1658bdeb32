// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Changed packages whose manifests and signature fit again, most of the time.
#include "../submission/bag_parts.h"
#include "fixed_signer.h"
#include "zip_mutator.h"

using namespace chuding;
using namespace chuding::fuzz;

namespace {

void repair(test::BagParts &parts, Random &random)
{
    if (parts.isEmpty() || random() % 4 == 0)
        return;
    test::renewManifests(parts, random() % 8 != 0);
    if (random() % 2 == 0)
        test::sign(parts, fixedSigner());
}

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    return mutateZip(data, size, maxSize, seed, repair);
}
