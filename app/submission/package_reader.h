// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"
#include "domain/publicity.h"
#include "verifier.h"
#include "zip_reader.h"

#include <QHash>

#include <memory>
#include <vector>

// For the sources of this folder only.

namespace chuding {

/// Files out of a package that was verified before. Each is compared again with the hash that the signature
/// covers: the package may have been changed since.
class PackageReader
{
public:
    /// `device` outlives it. `Conflict` when the ZIP is no longer what it was.
    static Result<PackageReader> open(QIODevice &device, const PackageVerification &verification);
    /// The same for a package out of this library's store; `hashes` of what will be read.
    static Result<PackageReader> openStored(QIODevice &device, const QMap<QString, QString> &hashes);
    /// The manifest of a package out of this library's store.
    static Result<QByteArray> storedManifest(QIODevice &device);

    /// Streams one file; `Conflict` when it is another than the one that was verified.
    [[nodiscard]] Result<void> stream(
        const QString &name, const std::function<bool(QByteArrayView)> &sink) const;
    [[nodiscard]] Result<Dossier> dossier(const PackageApplicant &applicant) const;
    [[nodiscard]] Result<QList<PublicityRound>> rounds() const;
    /// As it is in the kept package with which the applicant came in; nothing when there is none.
    [[nodiscard]] Result<std::optional<Dossier>> keptDossier(const PackageApplicant &applicant) const;
    /// Name of the applicant's file with that hash, in the package or in the kept one with which the
    /// applicant came in (`data/packages/001-x.zip!/data/…`); empty when it is in neither.
    [[nodiscard]] QString attachmentName(const PackageApplicant &applicant, const QString &sha256) const;
    [[nodiscard]] qint64 sizeBytes(const QString &name) const;

private:
    explicit PackageReader(QIODevice &device)
        : m_device(&device)
    {
    }
    static Result<PackageReader> openBag(
        QIODevice &device, QString bag, const QMap<QString, QString> &hashes);
    [[nodiscard]] Result<QByteArray> content(const QString &name) const;
    struct Kept;
    [[nodiscard]] const Kept *keptOf(const PackageApplicant &applicant) const;
    /// The kept package in which that file lies, and its name there.
    [[nodiscard]] const Kept *keptWith(const QString &name, QString &nameInside) const;

    QIODevice *m_device;
    QHash<QString, ZipEntry> m_entries; ///< by name below the bag
    QMap<QString, QString> m_hashes;
    std::vector<std::shared_ptr<const Kept>> m_kept;
};

} // namespace chuding
