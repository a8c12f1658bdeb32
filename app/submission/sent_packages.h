// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/exchange.h"
#include "submission.h"
#include "submission_document.h"

// For the sources of this folder only.

namespace chuding {

/// The package of that kind that was sent before the next one.
struct Predecessor
{
    int sequence = 0; ///< 0: none was sent
    QString sha256;
};
/// Of a library that sent packages before it kept records of them: from its log.
[[nodiscard]] Result<Predecessor> predecessorIn(const Library &library, PackageKind kind);

/// What the library keeps of a package; `dossiers` are all of its applicants.
[[nodiscard]] PackageRecord recordOf(
    const SubmissionDocument &document, const QString &sha256, PackageRecord::Direction direction);

/// SHA-256 of the policy.json that counts for that ID: one in a folder of the user replaces the bundled one.
[[nodiscard]] Result<QString> policyFileSha256(const QString &policyId);

/// A document with what every package of a library says about itself. `Refused` when the clock lies before
/// the last entry of the log.
[[nodiscard]] Result<SubmissionDocument> newDocument(
    const Library &library, PackageKind kind, const QString &policyId, const QString &operatorName);

/// Of a package that this library sends. With it `changes` are written, which `back` makes good when there
/// will be no package after all.
[[nodiscard]] PackageRecording recordingIn(
    Library &library, const ChangeSet &changes = {}, const ChangeSet &back = {}, const QString &why = {});

/// Gives their names to packages in that folder that lie whole beside their places and are recorded as sent:
/// the program was stopped between the two. Nothing else is touched.
[[nodiscard]] Result<void> finishInterrupted(const Library &library, const QString &folder);

} // namespace chuding
