// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A package from elsewhere: ZIP, bag, documents and signature, and then every file out of one that was
// verified. The same bytes as a notice that somebody handed on.
#include "fixed_signer.h"
#include "fuzz_target.h"
#include "submission/package_reader.h"
#include "submission/policy_package.h"
#include "submission/verifier.h"

#include <QBuffer>
#include <QJsonObject>

using namespace chuding;
using namespace chuding::fuzz;

namespace {

TrustList trust()
{
    TrustedCertificate binding;
    binding.sha256 = fixedSigner().certificate().sha256;
    binding.der = fixedSigner().certificate().der;
    binding.unitName = QStringLiteral("博湖县试例中学");
    binding.role = OfficeRole::Employer;
    return {{fixedSigner().certificate(), binding}};
}

void readOut(QIODevice &device, const PackageVerification &verification)
{
    const Result<PackageReader> reader = PackageReader::open(device, verification);
    require(reader.ok(), "what was verified can be opened");
    for (const PackageApplicant &applicant : verification.document->applicants) {
        const Result<Dossier> dossier = reader->dossier(applicant);
        require(dossier && dossier->id == applicant.dossierId, "each applicant's document is there");
        for (const Attachment &attachment : dossier->attachments)
            (void)reader->sizeBytes(reader->attachmentName(applicant, attachment.sha256));
    }
    require(reader->rounds().ok(), "the rounds are there");
}

void readNotice(QIODevice &device, const TrustList &trusted)
{
    const Result<PolicyPackageReading> reading = readPolicyPackage(device, trusted);
    require(reading.ok(), "bytes in memory can always be judged");
    require(!reading->reason.isEmpty(), "a verdict has a reason");
    if (!reading->isInstallable())
        return;
    require(reading->signer && reading->problems.isEmpty(), "what can be installed is signed and whole");
    require(reading->policy || !reading->content.calendars.isEmpty(), "and holds something");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const TrustList trusted = trust();
    QByteArray bytes = bytesOf(data, size);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const Result<PackageVerification> verification = verifyWithTrust(device, trusted);
    require(verification.ok(), "bytes in memory can always be judged");
    require(!verification->reason.isEmpty(), "a verdict has a reason");
    for (const PackageProblem &problem : verification->problems)
        require(!problemText(problem).isEmpty(), "a problem has words");
    (void)verificationToJson(*verification);
    if (isValid(verification->verdict)) {
        require(verification->signer && verification->document, "a valid package says who and what");
        readOut(device, *verification);
    }
    readNotice(device, trusted);
    return 0;
}
