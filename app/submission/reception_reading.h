// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "received_archive.h"
#include "reception.h"

// For the sources of this folder only.

namespace chuding {

/// A dossier of this library as an incoming one finds it.
struct Counterpart
{
    std::optional<Dossier> existing; ///< nothing: not there
    int revision = 0;
    bool inBin = false;
    bool numberTaken = false; ///< by another dossier
    Dossier merged;           ///< what is to be stored
};

/// Finds what is here of an applicant, with the help of packages that were taken in before.
class CounterpartFinder
{
public:
    static Result<CounterpartFinder> begin(const Library &library);
    Result<Counterpart> find(const Dossier &incoming);

private:
    CounterpartFinder(const Library &library, ReceivedArchive archive)
        : m_library(&library)
        , m_archive(std::move(archive))
    {
    }
    /// As it was sent the last time; nothing when it never was.
    Result<std::optional<Dossier>> sentBefore(QUuid id);

    const Library *m_library;
    ReceivedArchive m_archive;
};

/// What the records of this library and the packages beside it say about a package.
[[nodiscard]] QList<PackageJudgment> judgePackage(const ReceivedPackage &package,
    const QList<ReceivedPackage> &beside, const QList<PackageRecord> &records,
    const ReceptionContext &context, const QString &policySha256);

} // namespace chuding
