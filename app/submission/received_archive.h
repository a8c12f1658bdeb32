// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/exchange.h"
#include "package_reader.h"
#include "submission_document.h"

#include <QFile>
#include <QHash>

#include <map>
#include <memory>

// For the sources of this folder only.

namespace chuding {

/// How a dossier came in the last time.
struct Arrival
{
    PackageRecord package;
    PackageParty sender;
    PackageApplicant applicant; ///< as the package has it
    bool isBagOfBags = false;   ///< the package keeps others whole inside
};

/// The submissions that a library took in, which lie whole in its store.
class ReceivedArchive
{
public:
    static Result<ReceivedArchive> begin(const Library &library);

    /// Null: the dossier never came in. The pointer stays valid as long as this object.
    [[nodiscard]] const Arrival *arrivalOf(QUuid dossier) const;
    /// As it was in the package.
    Result<Dossier> dossierOf(const Arrival &arrival);
    /// What the package's manifest says of its files: name below the bag → SHA-256.
    [[nodiscard]] Result<QMap<QString, QString>> filesOf(const PackageRecord &package) const;

private:
    struct OpenPackage
    {
        QFile file;
        std::optional<PackageReader> reader;
    };
    explicit ReceivedArchive(const Library &library)
        : m_library(&library)
    {
    }
    Result<void> add(const PackageRecord &package);
    Result<OpenPackage *> opened(const PackageRecord &package);

    const Library *m_library;
    QHash<QUuid, Arrival> m_arrivals;                     ///< by dossier
    std::map<QUuid, std::unique_ptr<OpenPackage>> m_open; ///< by package
};

} // namespace chuding
