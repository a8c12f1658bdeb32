// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package_reader.h"
#include "reception.h"

#include <QFile>

#include <map>
#include <memory>

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
    struct OpenPackage
    {
        QFile file;
        SubmissionDocument document;
        std::optional<PackageReader> reader;
    };
    explicit CounterpartFinder(const Library &library)
        : m_library(&library)
    {
    }
    /// As it was sent the last time; nothing when it never was.
    Result<std::optional<Dossier>> sentBefore(QUuid id);
    Result<OpenPackage *> opened(const PackageRecord &package);

    const Library *m_library;
    QList<PackageRecord> m_packages; ///< received ones
    std::map<QUuid, std::unique_ptr<OpenPackage>> m_open;
};

/// What the records of this library and the packages beside it say about a package.
[[nodiscard]] QList<PackageJudgment> judgePackage(const ReceivedPackage &package,
    const QList<ReceivedPackage> &beside, const QList<PackageRecord> &records,
    const ReceptionContext &context, const QString &policySha256);

} // namespace chuding
