// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sent_packages.h"

#include "aside_file.h"
#include "library/file_tools.h"
#include "library/sha256.h"
#include "package_text.h"
#include "policy/policy.h"
#include "policy/policy_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

namespace chuding {

namespace {

/// Before there were records: `export` entries of the log, whose detail begins with the hash.
Result<Predecessor> predecessorInLog(const Library &library)
{
    constexpr QLatin1StringView hashPrefix("sha256=");
    const Result<QList<AuditEntry>> log = library.auditLog();
    if (!log)
        return log.error();
    Predecessor predecessor;
    for (const AuditEntry &entry : *log) {
        if (entry.action != u"export")
            continue;
        ++predecessor.sequence;
        const QString word = entry.detail.section(u' ', 0, 0);
        predecessor.sha256 = word.startsWith(hashPrefix) ? word.sliced(hashPrefix.size()) : QString();
    }
    return predecessor;
}

} // namespace

Result<Predecessor> predecessorIn(const Library &library, PackageKind kind)
{
    const Result<QList<PackageRecord>> packages = library.packages();
    if (!packages)
        return packages.error();
    bool hasSent = false;
    Predecessor predecessor;
    for (const PackageRecord &package : *packages) {
        if (package.direction != PackageRecord::Direction::Sent)
            continue;
        hasSent = true;
        if (package.kind == codeKey(kind) && package.sequence > predecessor.sequence)
            predecessor = {package.sequence, package.sha256};
    }
    // Only submissions were sent when nothing was recorded.
    const bool mayBeInLog = kind == PackageKind::Submission && predecessor.sequence == 0;
    return mayBeInLog && !hasSent ? predecessorInLog(library) : Result<Predecessor>(predecessor);
}

PackageRecord recordOf(
    const SubmissionDocument &document, const QString &sha256, PackageRecord::Direction direction)
{
    PackageRecord record;
    record.id = document.packageId;
    record.direction = direction;
    record.kind = codeKey(document.kind);
    record.sequence = document.sequence;
    record.sha256 = sha256;
    record.previousSha256 = document.previousSha256;
    record.policyId = document.policyId;
    record.sender = {document.sender.unitName, document.sender.unitCode, document.sender.role};
    record.receiver = {document.receiver.unitName, document.receiver.unitCode, document.receiver.role};
    record.created = document.created;
    record.document = submissionToJson(document);
    for (const PackageApplicant &applicant : document.applicants)
        record.dossiers.append(applicant.dossierId);
    for (const PackageDecision &decision : document.decisions)
        record.dossiers.append(decision.dossierId);
    return record;
}

Result<QString> policyFileSha256(const QString &policyId)
{
    const Result<PolicyFile> file = PolicyCatalog().file(policyId);
    if (!file)
        return file.error();
    return sha256Hex(file->policyJson);
}

PackageRecording recordingIn(
    Library &library, const ChangeSet &changes, const ChangeSet &back, const QString &why)
{
    return {[&library, changes, why](const ExportReport &report) {
                return library.recordSentPackage(
                    recordOf(report.document, report.sha256, PackageRecord::Direction::Sent), changes, why);
            },
        [&library, back, why](const ExportReport &report) {
            return library.forgetSentPackage(report.document.packageId, back, why);
        }};
}

Result<void> finishInterrupted(const Library &library, const QString &folder)
{
    const QDir place(folder);
    const QStringList parts = AsideFile::leftovers(place, QStringLiteral("*.zip"));
    if (parts.isEmpty())
        return {};
    const Result<QList<PackageRecord>> records = library.packages();
    if (!records)
        return records.error();
    QSet<QString> sent;
    for (const PackageRecord &record : *records) {
        if (record.direction == PackageRecord::Direction::Sent)
            sent.insert(record.sha256);
    }
    for (const QString &part : parts) {
        const Result<QString> sha256 = sha256OfFile(place.filePath(part));
        const QString target = place.filePath(AsideFile::targetOf(part));
        if (!sha256 || !sent.contains(*sha256) || QFile::exists(target))
            continue;
        if (const Result<void> named = moveInto(place.filePath(part), target); !named)
            return named;
    }
    return {};
}

Result<SubmissionDocument> newDocument(
    const Library &library, PackageKind kind, const QString &policyId, const QString &operatorName)
{
    const Result<Predecessor> predecessor = predecessorIn(library, kind);
    const Result<QString> head = library.auditHead();
    const Result<bool> wentBack = library.clockWentBack();
    if (!predecessor)
        return predecessor.error();
    if (!head)
        return head.error();
    if (!wentBack)
        return wentBack.error();
    if (*wentBack)
        return Error{Error::Code::Refused,
            packageText(QT_TRANSLATE_NOOP("chuding::Package",
                "the clock of this computer lies before the last entry of the log; set it right first"))};
    const LibraryInfo info = library.info();
    SubmissionDocument document;
    document.kind = kind;
    document.packageId = QUuid::createUuid();
    document.sequence = predecessor->sequence + 1;
    document.previousSha256 = predecessor->sha256;
    document.sender = {info.unitName, info.unitCode, info.role};
    document.policyId = policyId;
    document.created = library.now();
    document.demonstrationMoment = info.demonstrationMoment;
    document.createdBy = operatorName;
    document.software = QStringLiteral("chuding " CHUDING_VERSION);
    document.auditHead = *head;
    return document;
}

} // namespace chuding
