// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipt_package.h"

#include "package_writer.h"
#include "policy/policy.h"
#include "sent_packages.h"
#include "trust.h"

#include <QFileInfo>

#include <algorithm>

namespace chuding {

namespace {

Result<PackageRecord> receivedPackage(const Library &library, QUuid id)
{
    const Result<QList<PackageRecord>> packages = library.packages();
    if (!packages)
        return packages.error();
    const auto found = std::find_if(packages->begin(), packages->end(), [id](const PackageRecord &package) {
        return package.id == id && package.direction == PackageRecord::Direction::Received &&
               package.kind != codeKey(PackageKind::Receipt);
    });
    if (found == packages->end())
        return Error{Error::Code::NotFound, id.toString(QUuid::WithoutBraces)};
    return *found;
}

} // namespace

Result<PackageFacts> receivedFacts(const Library &library, const PackageRecord &package)
{
    const Result<SubmissionDocument> document = submissionFromJson(package.document);
    const Result<QString> path = library.packagePath(package);
    const Result<TrustList> trust = trustOf(library);
    if (!document)
        return document.error();
    if (!path)
        return path.error();
    if (!trust)
        return trust.error();
    PackageFacts facts;
    facts.fileName = packageName(*document) + QLatin1StringView(".zip");
    facts.sizeBytes = QFileInfo(*path).size();
    facts.sha256 = package.sha256;
    facts.sequence = package.sequence;
    facts.created = package.created;
    facts.sender = package.sender.unitName;
    facts.receiver = library.info().unitName;
    CertificateInfo signer;
    signer.sha256 = package.signer;
    for (const TrustEntry &entry : *trust) {
        if (entry.certificate.sha256 == package.signer)
            signer = entry.certificate;
    }
    facts.signer = (signer.organization + u' ' + signer.commonName).trimmed();
    facts.fingerprint = signer.fingerprint();
    for (const PackageApplicant &applicant : document->applicants) {
        if (package.dossiers.contains(applicant.dossierId))
            facts.names.append(applicant.name);
    }
    return facts;
}

Result<ExportReport> exportReceipt(
    Library &library, const Signer &signer, const ReceiptRequest &request, const Progress &progress)
{
    Q_ASSERT(request.policy != nullptr);
    if (library.isReadOnly())
        return Error{Error::Code::ReadOnly, library.path()};
    if (const Result<void> finished = finishInterrupted(library, request.folder); !finished)
        return finished.error();
    const Result<PackageRecord> package = receivedPackage(library, request.package);
    if (!package)
        return package.error();
    const Result<PackageFacts> facts = receivedFacts(library, *package);
    if (!facts)
        return facts.error();
    Result<SubmissionDocument> document =
        newDocument(library, PackageKind::Receipt, package->policyId, request.operatorName);
    if (!document)
        return document.error();
    document->receiver = {package->sender.unitName, package->sender.unitCode, package->sender.role};
    document->receipt =
        PackageReceipt{package->id, package->sha256, package->dossiers, package->by, package->at};
    SubmissionContent content;
    content.document = *std::move(document);
    content.policyTitle = request.policy->title;
    FormData slip;
    slip.policy = *request.policy;
    slip.moment = content.document.created;
    slip.package = *facts;
    content.forms = {{QStringLiteral("receipt.pdf"), formTitle(FormKind::Receipt, *request.policy),
        [slip]() -> Result<QByteArray> {
            Result<FormPdf> pdf = formPdf(FormKind::Receipt, slip);
            return pdf ? Result<QByteArray>(pdf->bytes) : Result<QByteArray>(pdf.error());
        }}};
    return writeSubmission(content, signer, request.folder, progress, [&library](const ExportReport &report) {
        return library.recordSentPackage(
            recordOf(report.document, report.sha256, PackageRecord::Direction::Sent));
    });
}

} // namespace chuding
