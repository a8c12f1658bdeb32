// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_check.h"

#include "library/sha256.h"
#include "package_layout.h"
#include "package_text.h"
#include "zip_format.h"
#include "zip_names.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace chuding {

namespace {

using Kind = PackageProblem::Kind;

/// `HASH  NAME` or `HASH *NAME`, as RFC 8493 and sha256sum write it.
bool splitLine(const QByteArray &line, QString &hash, QString &name)
{
    constexpr qsizetype hashDigits = 64;
    if (line.size() <= hashDigits)
        return false;
    hash = QString::fromLatin1(line.left(hashDigits)).toLower();
    qsizetype start = hashDigits;
    while (start < line.size() && (line[start] == ' ' || line[start] == '\t'))
        ++start;
    const bool hasBlank = start > hashDigits;
    if (start < line.size() && line[start] == '*')
        ++start;
    const QByteArray rest = line.sliced(start);
    name = printableName(rest);
    return hasBlank && isSha256Hex(hash) && nameFault(rest).isEmpty();
}

/// More than a package may have files, so that a manifest of line feeds takes no memory.
constexpr qsizetype lineLimit = zip::entryLimit + 1;
constexpr qsizetype wrongLineLimit = 100;

QList<QByteArray> linesOf(const QByteArray &content)
{
    QList<QByteArray> lines;
    qsizetype start = 0;
    while (start < content.size() && lines.size() < lineLimit) {
        const qsizetype found = content.indexOf('\n', start);
        const qsizetype end = found < 0 ? content.size() : found;
        const bool hasReturn = found > start && content[found - 1] == '\r';
        lines.append(content.mid(start, end - start - (hasReturn ? 1 : 0)));
        start = end + 1;
    }
    return lines;
}

/// What somebody else's manifest says by way of a shorter hash.
const char *shorterHash(const QByteArray &line)
{
    const auto isHexDigit = [](char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'f') || (sign >= 'A' && sign <= 'F');
    };
    const qsizetype digits =
        std::distance(line.begin(), std::find_if_not(line.begin(), line.end(), isHexDigit));
    constexpr qsizetype md5Digits = 32;
    constexpr qsizetype sha1Digits = 40;
    return digits == md5Digits ? "MD5" : (digits == sha1Digits ? "SHA-1" : nullptr);
}

QString lineFault(int number, const QByteArray &line)
{
    if (const char *hash = shorterHash(line))
        return QCoreApplication::translate("chuding::Package", "line %1 has %2 where SHA-256 is needed")
            .arg(number)
            .arg(QLatin1StringView(hash));
    return QCoreApplication::translate("chuding::Package", "line %1 is wrong").arg(number);
}

void compare(const PackageApplicant &applicant, const QMap<QString, QString> &hashes,
    const QHash<QString, ApplicantFile> &dossiers, QList<PackageProblem> &problems)
{
    const QString name = applicant.folder + u'/' + layout::dossier;
    if (!hashes.contains(name)) {
        problems.append({Kind::DocumentMismatch, name,
            packageText(
                QT_TRANSLATE_NOOP("chuding::Package", "submission.json names it, but it is not there"))});
        return;
    }
    if (hashes.value(name) != applicant.documentSha256)
        problems.append({Kind::DocumentMismatch, name,
            packageText(QT_TRANSLATE_NOOP("chuding::Package", "submission.json states another SHA-256"))});
    const ApplicantFile file = dossiers.value(name);
    if (file.dossierId != applicant.dossierId || file.name != applicant.name ||
        file.idNumber != applicant.idNumber)
        problems.append({Kind::DocumentMismatch, name,
            packageText(QT_TRANSLATE_NOOP(
                "chuding::Package", "it is about another person than submission.json says"))});
    const QString folder = applicant.folder + u'/' + layout::attachments;
    int files = 0;
    for (auto it = hashes.lowerBound(folder); it != hashes.end() && it.key().startsWith(folder); ++it)
        ++files;
    if (files != applicant.attachments)
        problems.append({Kind::DocumentMismatch, folder,
            packageText(QT_TRANSLATE_NOOP(
                "chuding::Package", "submission.json states another number of attachments"))});
}

/// Every file that a manifest names is there and has its hash. `needed` were looked for before.
void checkHashes(const QMap<QString, QString> &hashes, const QMap<QString, BagFile> &files,
    const QStringList &needed, QList<PackageProblem> &problems)
{
    for (auto it = hashes.begin(); it != hashes.end(); ++it) {
        const auto file = files.constFind(it.key());
        if (file == files.constEnd()) {
            if (!needed.contains(it.key()))
                problems.append({Kind::MissingFile, it.key(), {}});
        } else if (file->isReadable && file->sha256 != it.value()) {
            problems.append({Kind::ChangedFile, it.key(), {}});
        }
    }
}

void checkCoverage(const QMap<QString, BagFile> &files, const QMap<QString, QString> &payload,
    const QMap<QString, QString> &tags, QList<PackageProblem> &problems)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString &name = it.key();
        const bool isFree = name == layout::tagManifest || name == layout::signature;
        const bool isListed = name.startsWith(layout::payload) ? payload.contains(name) : tags.contains(name);
        if (isListed == isFree)
            problems.append({Kind::ExtraFile, name, {}});
    }
    for (auto it = payload.begin(); it != payload.end(); ++it) {
        if (!it.key().startsWith(layout::payload))
            problems.append({Kind::Manifest, layout::manifest, it.key()});
    }
    for (auto it = tags.begin(); it != tags.end(); ++it) {
        if (it.key().startsWith(layout::payload))
            problems.append({Kind::Manifest, layout::tagManifest, it.key()});
    }
}

/// A wrong checksum over the right content is a fault of the ZIP; without a hash to compare with, it is one
/// of the content.
void checkChecksums(const QMap<QString, BagFile> &files, const QMap<QString, QString> &payload,
    const QMap<QString, QString> &tags, QList<PackageProblem> &problems)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it->crcFits || !it->isReadable)
            continue;
        const QString hash = payload.value(it.key(), tags.value(it.key()));
        if (hash == it->sha256)
            problems.append({Kind::Checksum, it.key(), {}});
        else if (hash.isEmpty())
            problems.append({Kind::ChangedFile, it.key(),
                packageText(QT_TRANSLATE_NOOP("chuding::Package", "the checksum of the ZIP is another"))});
    }
}

} // namespace

BagReading checkBagFiles(const QMap<QString, BagFile> &files, const QHash<QString, QByteArray> &contents,
    const QStringList &needed)
{
    BagReading bag;
    const QStringList all =
        QStringList{layout::bagit, layout::bagInfo, layout::manifest, layout::tagManifest} + needed;
    for (const QString &name : all) {
        if (!files.contains(name))
            bag.problems.append({Kind::MissingFile, name, {}});
    }
    bag.problems += checkTagFiles(files.keys());
    const ManifestReading payload = readManifest(layout::manifest, contents.value(layout::manifest));
    const ManifestReading tags = readManifest(layout::tagManifest, contents.value(layout::tagManifest));
    bag.problems += payload.problems + tags.problems;
    bag.unlisted = payload.unlisted + tags.unlisted;
    checkHashes(payload.hashes, files, all, bag.problems);
    checkHashes(tags.hashes, files, all, bag.problems);
    checkCoverage(files, payload.hashes, tags.hashes, bag.problems);
    checkChecksums(files, payload.hashes, tags.hashes, bag.problems);
    bag.payloadHashes = payload.hashes;
    if (contents.contains(layout::bagit))
        bag.problems += checkBagit(contents.value(layout::bagit));
    return bag;
}

ManifestReading readManifest(const QString &name, const QByteArray &content)
{
    ManifestReading reading;
    const QList<QByteArray> lines = linesOf(content);
    if (lines.size() >= lineLimit) {
        reading.problems.append({Kind::Limit, name,
            packageText(
                QT_TRANSLATE_NOOP("chuding::Package", "it has more lines than a package has files"))});
        return reading;
    }
    int number = 0;
    for (const QByteArray &line : lines) {
        ++number;
        QString hash;
        QString file;
        if (!splitLine(line, hash, file) || reading.hashes.contains(file)) {
            if (reading.problems.size() < wrongLineLimit)
                reading.problems.append({Kind::Manifest, name, lineFault(number, line)});
            else
                ++reading.unlisted;
            continue;
        }
        reading.hashes.insert(file, hash);
    }
    return reading;
}

QList<PackageProblem> checkTagFiles(const QStringList &names)
{
    QList<PackageProblem> problems;
    for (const QString &name : names) {
        const bool isManifest = (name.startsWith(QLatin1StringView("manifest-")) ||
                                    name.startsWith(QLatin1StringView("tagmanifest-"))) &&
                                name != layout::manifest && name != layout::tagManifest;
        if (name == QLatin1StringView("fetch.txt"))
            problems.append({Kind::Bag, name,
                packageText(QT_TRANSLATE_NOOP("chuding::Package",
                    "files that lie elsewhere are not fetched: all must be in the package"))});
        else if (isManifest)
            problems.append({Kind::Manifest, name,
                packageText(QT_TRANSLATE_NOOP("chuding::Package", "only manifests with SHA-256 count"))});
    }
    return problems;
}

QList<PackageProblem> checkBagit(const QByteArray &content)
{
    QByteArray text = content;
    text.replace("\r\n", "\n");
    if (text.trimmed() == QByteArray(layout::bagitContent).trimmed())
        return {};
    return {{Kind::Bag, layout::bagit,
        packageText(QT_TRANSLATE_NOOP("chuding::Package", "it does not declare BagIt 1.0 in UTF-8"))}};
}

QList<PackageProblem> checkBagInfo(const QByteArray &content, qint64 payloadBytes, qint64 payloadFiles)
{
    const QByteArray expected =
        "Payload-Oxum: " + QByteArray::number(payloadBytes) + '.' + QByteArray::number(payloadFiles);
    for (const QByteArray &line : linesOf(content)) {
        if (line == expected)
            return {};
    }
    return {{Kind::Bag, layout::bagInfo,
        packageText(QT_TRANSLATE_NOOP("chuding::Package", "its Payload-Oxum is not that of the files"))}};
}

QList<PackageProblem> checkDocument(const SubmissionDocument &document,
    const QMap<QString, QString> &payloadHashes, const QHash<QString, ApplicantFile> &dossiers)
{
    QList<PackageProblem> problems;
    QSet<QString> named;
    PackageCounts counts;
    counts.rounds = document.counts.rounds;
    for (const PackageApplicant &applicant : document.applicants) {
        const QString file = applicant.folder + u'/' + layout::dossier;
        if (!named.contains(file))
            compare(applicant, payloadHashes, dossiers, problems);
        named.insert(file);
        counts.attachments += applicant.attachments;
        ++counts.applicants;
        ++(applicant.verdict == Verdict::Pass
                ? counts.pass
                : (applicant.verdict == Verdict::Attention ? counts.attention : counts.fail));
    }
    for (auto it = dossiers.begin(); it != dossiers.end(); ++it) {
        if (!named.contains(it.key()))
            problems.append({Kind::DocumentMismatch, it.key(),
                packageText(QT_TRANSLATE_NOOP("chuding::Package", "submission.json does not name it"))});
    }
    if (counts != document.counts || named.size() != document.applicants.size())
        problems.append({Kind::DocumentMismatch, layout::submission,
            packageText(
                QT_TRANSLATE_NOOP("chuding::Package", "its counts are not those of its applicants"))});
    return problems;
}

} // namespace chuding
