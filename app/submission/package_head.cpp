// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_head.h"

#include "library/sha256.h"
#include "package_text.h"
#include "policy/policy.h"

#include <QCoreApplication>
#include <QFile>

namespace chuding {

namespace {

constexpr QLatin1StringView exportAction("export");
constexpr QLatin1StringView hashPrefix("sha256=");

/// The package before this one, from the library's own log.
struct Predecessor
{
    int count = 0;
    QString sha256;
};

Predecessor predecessorIn(const QList<AuditEntry> &log)
{
    Predecessor predecessor;
    for (const AuditEntry &entry : log) {
        if (entry.action != exportAction)
            continue;
        ++predecessor.count;
        const QString word = entry.detail.section(u' ', 0, 0);
        predecessor.sha256 = word.startsWith(hashPrefix) ? word.sliced(hashPrefix.size()) : QString();
    }
    return predecessor;
}

/// A policy in a folder of the user replaces the bundled one of that ID, as in `PolicyCatalog`.
Result<QString> policyHash(const HeadRequest &request)
{
    if (!request.policySha256.isEmpty())
        return request.policySha256;
    const QString name = u'/' + request.policyId + QLatin1StringView("/policy.json");
    QString path = QLatin1StringView(":/policies") + name;
    for (const QString &folder : PolicyCatalog::defaultFolders()) {
        if (QFile::exists(folder + name))
            path = folder + name;
    }
    return sha256OfFile(path);
}

} // namespace

Result<SubmissionDocument> documentHead(const Library &library, const HeadRequest &request)
{
    const Result<QList<AuditEntry>> log = library.auditLog();
    const Result<QString> head = library.auditHead();
    const Result<QString> policy = policyHash(request);
    const Result<bool> wentBack = library.clockWentBack();
    if (!log)
        return log.error();
    if (!head)
        return head.error();
    if (!policy)
        return policy.error();
    if (!wentBack)
        return wentBack.error();
    const LibraryInfo info = library.info();
    if (*wentBack)
        return Error{Error::Code::Refused,
            packageText(QT_TRANSLATE_NOOP("chuding::Package",
                "the clock of this computer lies before the last entry of the log; set it right first"))};
    const Predecessor predecessor = predecessorIn(*log);
    SubmissionDocument document;
    document.packageId = QUuid::createUuid();
    document.sequence = predecessor.count + 1;
    document.previousSha256 = predecessor.sha256;
    document.sender = {info.unitName, info.unitCode, info.role};
    document.receiver = request.receiver;
    document.policyId = request.policyId;
    document.policySha256 = *policy;
    document.created = library.now();
    document.demonstrationMoment = info.demonstrationMoment;
    document.createdBy = request.operatorName;
    document.software = QStringLiteral("chuding " CHUDING_VERSION);
    document.auditHead = *head;
    return document;
}

Result<void> recordExport(Library &library, const ExportReport &report)
{
    const QString detail = QStringLiteral("%1%2 sequence=%3 applicants=%4")
                               .arg(hashPrefix, report.sha256)
                               .arg(report.document.sequence)
                               .arg(report.document.counts.applicants);
    return library.recordEvent(
        exportAction, report.document.packageId.toString(QUuid::WithoutBraces), detail);
}

} // namespace chuding
