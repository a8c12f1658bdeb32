// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verifier.h"

#include <QHash>
#include <QMap>

// For the sources of this folder only.

namespace chuding {

/// What was read of one file of a bag.
struct BagFile
{
    QString sha256;
    bool crcFits = true;    ///< as the ZIP states it
    bool isReadable = true; ///< inflated to its end and to the stated size
};

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

/// What a bag's own files say of the others.
struct BagReading
{
    QMap<QString, QString> payloadHashes; ///< as the manifest states them
    QList<PackageProblem> problems;
    int unlisted = 0; ///< further wrong lines of the manifests
};
/// Holds all files of a bag, by their names below its folder, against its declaration and manifests: each
/// stands in the manifest of its kind with its hash, only the tag manifest and the signature in none.
/// `contents`: of the bag's own files. `needed`: what must be there besides these.
[[nodiscard]] BagReading checkBagFiles(const QMap<QString, BagFile> &files,
    const QHash<QString, QByteArray> &contents, const QStringList &needed);

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
