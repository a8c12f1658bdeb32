// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "signer.h"
#include "submission_document.h"
#include "trust.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

class QIODevice;

namespace chuding {

/// The fixed words of a verification; keys and Chinese texts in its code table.
enum class PackageVerdict {
    ValidTrusted,       ///< 有效且已信任
    ValidUnknownSigner, ///< 有效，签名人未登记
    ValidWrongSigner,   ///< 有效，签名人无权: trusted for another unit or role, or revoked before
    Changed,            ///< 内容被改动
    NotSigned,          ///< 未签名
    Damaged,            ///< 文件损坏
    NotAPackage,        ///< 不是报送包
};
template <>
const QList<Code<PackageVerdict>> &codeTable<PackageVerdict>();
/// In the language of the program; the table's text is always Chinese.
[[nodiscard]] QString verdictText(PackageVerdict verdict);
/// Whether what the package says may be relied on, provided that an unknown signer's certificate is compared.
[[nodiscard]] bool isValid(PackageVerdict verdict);

struct PackageProblem
{
    enum class Kind {
        NotZip,           ///< no ZIP at all, or none of ours
        ZipRecords,       ///< the ZIP's own records are wrong or contradict each other
        Name,             ///< a name that is not allowed
        Duplicate,        ///< two entries of one name, also by case or Unicode form
        Unsupported,      ///< ZIP64, encryption, another compression, a link
        Limit,            ///< more or larger than we accept
        Unreadable,       ///< cannot be inflated, or not to its stated size
        Checksum,         ///< CRC of the ZIP
        MissingFile,      ///< in a manifest, not in the package
        ExtraFile,        ///< in the package, in no manifest
        ChangedFile,      ///< SHA-256 differs from the manifest
        Manifest,         ///< a line of a manifest is wrong
        Bag,              ///< bagit.txt or bag-info.txt
        Document,         ///< submission.json, a dossier or round cannot be read
        DocumentMismatch, ///< submission.json says something else than the files
        Signature,        ///< does not fit the tag manifest
        Certificate,      ///< not valid at the time of signing
        Kept,             ///< a package inside is not whole, or another than it should be
    };
    Kind kind = Kind::NotZip;
    QString entry;  ///< name in the package, made printable; empty: the package as a whole
    QString detail; ///< what exactly, translated

    bool operator==(const PackageProblem &) const = default;
};
template <>
const QList<Code<PackageProblem::Kind>> &codeTable<PackageProblem::Kind>();
/// One translated line: file, what is wrong, detail.
[[nodiscard]] QString problemText(const PackageProblem &problem);

struct PackageVerification
{
    PackageVerdict verdict = PackageVerdict::NotAPackage;
    QString reason; ///< one translated sentence
    /// At most 1,000; the rest is counted in the last one.
    QList<PackageProblem> problems;
    std::optional<CertificateInfo> signer;      ///< whose signature fits, trusted or not
    QDateTime signedAt;                         ///< UTC, as the signer claims; invalid: not said
    std::optional<SubmissionDocument> document; ///< not to be believed unless the verdict is valid
    bool revokedSince = false; ///< the certificate was revoked after the time of signing that it states
    QString packageSha256;
    QString bag;                          ///< folder of the bag in the ZIP, with a slash
    QMap<QString, QString> payloadHashes; ///< name below the bag → SHA-256 that was verified
    int entries = 0;
    qint64 payloadBytes = 0;
    QString file; ///< of a kept package: its name below the outer bag
    /// Packages that lie whole inside, each judged by itself. Whether their signers are known here does not
    /// touch this package's verdict.
    QList<PackageVerification> kept;
};

/// Checks a package without unpacking it: ZIP records first, then every byte against the manifests, then
/// what submission.json says, then the signature and whether `trusted` holds the signer's certificate or
/// that of its CA. An error only when the file cannot be read or on cancellation.
[[nodiscard]] Result<PackageVerification> verifyPackage(
    const QString &path, const QList<CertificateInfo> &trusted, const Progress &progress = {});
/// The same with certificates that are bound to units.
[[nodiscard]] Result<PackageVerification> verifyWithTrust(
    const QString &path, const TrustList &trust, const Progress &progress = {});

/// The same for an open random-access device; `packageSha256` stays empty.
[[nodiscard]] Result<PackageVerification> verifyPackage(
    QIODevice &device, const QList<CertificateInfo> &trusted, const Progress &progress = {});
[[nodiscard]] Result<PackageVerification> verifyWithTrust(
    QIODevice &device, const TrustList &trust, const Progress &progress = {});

/// For `--format json`: verdict, text, reason, problems, signer, package.
[[nodiscard]] QJsonObject verificationToJson(const PackageVerification &verification);

} // namespace chuding
