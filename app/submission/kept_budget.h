// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package_layout.h"
#include "submission.h"
#include "zip_format.h"
#include "zip_reader.h"

#include <algorithm>

// For the sources of this folder only.

namespace chuding {

/// What all packages in a package may take together, or many small ones would add up to what one may not.
struct KeptBudget
{
    qint64 packages = 2000;
    qint64 files = 2 * zip::entryLimit;
    qint64 documentBytes = 24 * 1024 * 1024;
    qint64 growthBytes = 64 * 1024 * 1024; ///< beyond what their size lets expect

    [[nodiscard]] bool isUsedUp() const
    {
        return packages < 0 || files < 0 || documentBytes < 0 || growthBytes < 0;
    }
    /// Whether a receiver would read them all. Counts files, and some for each package's own.
    [[nodiscard]] static bool allows(const QList<ContentPackage> &kept)
    {
        constexpr qint64 ownFiles = 8;
        KeptBudget budget;
        for (const ContentPackage &one : kept) {
            --budget.packages;
            budget.files -= one.files + ownFiles;
        }
        return !budget.isUsedUp();
    }
    void take(const QList<ZipEntry> &entries, qint64 packedBytes)
    {
        qint64 inflated = 0;
        for (const ZipEntry &entry : entries) {
            inflated += entry.sizeBytes;
            if (entry.name.endsWith(layout::submission))
                documentBytes -= entry.sizeBytes;
        }
        --packages;
        files -= entries.size();
        growthBytes -= std::max<qint64>(0, inflated - zip::usualRatio * packedBytes);
    }
};

} // namespace chuding
