// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verifier.h"

#include <QHash>
#include <QMap>

// For the sources of this folder only.

namespace chuding {

/// The lines of a manifest: name below the bag's folder → SHA-256 in lower case.
struct ManifestReading
{
    QMap<QString, QString> hashes;
    QList<PackageProblem> problems; ///< the first hundred
    int unlisted = 0;               ///< further wrong lines
};
[[nodiscard]] ManifestReading readManifest(const QString &name, const QByteArray &content);

/// Files of a bag that ours never have and that are not read: fetch.txt, manifests of other hashes.
[[nodiscard]] QList<PackageProblem> checkTagFiles(const QStringList &names);
/// What is wrong with bagit.txt; empty when nothing is.
[[nodiscard]] QList<PackageProblem> checkBagit(const QByteArray &content);
/// Whether bag-info.txt states the payload's size and number, and rightly.
[[nodiscard]] QList<PackageProblem> checkBagInfo(
    const QByteArray &content, qint64 payloadBytes, qint64 payloadFiles);

/// What submission.json must agree with.
struct ApplicantFile
{
    QUuid dossierId;
    QString name;
    QString idNumber;
};
[[nodiscard]] QList<PackageProblem> checkDocument(const SubmissionDocument &document,
    const QMap<QString, QString> &payloadHashes, const QHash<QString, ApplicantFile> &dossiers);

} // namespace chuding
