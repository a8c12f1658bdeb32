// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission.h"

class QIODevice;

// For the sources of this folder only.

namespace chuding {

/// What the package will say: applicants numbered, counted and judged, overrides filled in. `Refused` with
/// one line for each dossier with errors when there is no reason for sending it all the same.
[[nodiscard]] Result<SubmissionDocument> completeDocument(const SubmissionContent &content);

/// `bo-hu-xian-shi-zhong-xue-20241020-001`, of other kinds than a submission with the kind after it: name of
/// the bag's folder and, with .zip, of the file.
[[nodiscard]] QString packageName(const SubmissionDocument &document);

/// Writes the whole package to an empty device. Returns the number of files in it.
[[nodiscard]] Result<int> writePackage(QIODevice &device, const SubmissionContent &content,
    const SubmissionDocument &document, const Signer &signer, const Progress &progress);

} // namespace chuding
