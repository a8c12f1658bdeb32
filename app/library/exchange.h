// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

// What a library keeps of its dealings with other offices.

namespace chuding {

/// A certificate that a person took for that of a unit, after comparing it with its registration sheet.
struct TrustedCertificate
{
    QString sha256; ///< of `der`
    QByteArray der;
    QString unitName; ///< whose packages it may sign
    QString unitCode; ///< may be empty: then the name decides
    OfficeRole role = OfficeRole::Employer;
    Moment addedAt;
    QString addedBy;
    QString addedReason;
    Moment revokedFrom; ///< what is signed from then on is not trusted; unknown: not revoked
    QString revokedBy;
    QString revokedReason;

    [[nodiscard]] bool isRevoked() const { return revokedFrom.isKnown(); }
    bool operator==(const TrustedCertificate &) const = default;
};

struct PackageOffice
{
    QString unitName;
    QString unitCode;
    std::optional<OfficeRole> role;

    bool operator==(const PackageOffice &) const = default;
};

/// One package that was sent, or of which something was taken in.
struct PackageRecord
{
    enum class Direction { Sent, Received };

    QUuid id;
    Direction direction = Direction::Sent;
    QString kind;     ///< key of its kind
    int sequence = 0; ///< of the sender's packages of that kind
    QString sha256;   ///< of the ZIP; a received one lies in the library's store under it
    QString previousSha256;
    QString policyId;
    PackageOffice sender;
    PackageOffice receiver;
    Moment created;
    Moment at;       ///< when it was sent or taken in; filled in by the library
    QString by;      ///< likewise
    QString verdict; ///< key, of a received one
    QString signer;  ///< SHA-256 of the signer's certificate
    QByteArray document;
    QList<QUuid> dossiers; ///< sent, or taken in

    // Of a sent one, out of the receipt for it.
    QUuid receipt;
    Moment receivedAt;
    QString receivedBy;
    QString receivedOffice;

    bool operator==(const PackageRecord &) const = default;
};
template <>
const QList<Code<PackageRecord::Direction>> &codeTable<PackageRecord::Direction>();

/// A file whose content comes block by block from wherever it lies; `read` stops when the sink says false.
struct IncomingFile
{
    using Sink = std::function<bool(QByteArrayView)>;
    QString sha256;
    QString fileName; ///< for its extension
    qint64 sizeBytes = 0;
    std::function<Result<void>(const Sink &)> read;
};

/// What is taken in of a package, as one.
struct PackageIntake
{
    PackageRecord package;
    QString packagePath; ///< of the ZIP
    ChangeSet changes;
    QList<IncomingFile> files;
    QString why;
};

/// Who said that a sent package arrived.
struct ReceivedNote
{
    QUuid package;
    Moment at;
    QString by;
    QString office;
};

} // namespace chuding
