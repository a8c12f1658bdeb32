// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verifier.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace chuding {

/// What one applicant, or several whose papers lie in one kept package, bring into a package.
struct ApplicantSize
{
    QList<QUuid> dossiers;
    QString name; ///< of the first
    qint64 bytes = 0;
    int entries = 0;
};

/// Applicants in their order, as many in each part as fit. `Limit` names somebody who alone is too large.
[[nodiscard]] Result<QList<QList<ApplicantSize>>> splitByApplicants(
    const QList<ApplicantSize> &applicants, qint64 mostBytes, int mostEntries);

/// Why somebody cannot be sent at all within the limits.
[[nodiscard]] QString tooLargeAlone(const QString &name);

/// Whether packages are all the parts of one submission, and nothing else.
struct GroupVerification
{
    QList<PackageVerification> parts; ///< in the order of the paths
    QUuid group;                      ///< null when no valid package is a part of one
    int expected = 0;                 ///< parts that there should be
    QList<int> missing;               ///< numbers of parts
    QStringList problems;             ///< translated sentences, each with the file's name
    [[nodiscard]] bool isWhole() const { return !group.isNull() && missing.isEmpty() && problems.isEmpty(); }
};
/// Verifies each package by itself, then what they say of each other: a part that is missing, there twice, of
/// another group, by another signer, or with somebody who is in another part too.
[[nodiscard]] Result<GroupVerification> verifyGroup(
    const QStringList &paths, const QList<CertificateInfo> &trusted, const Progress &progress = {});

} // namespace chuding
