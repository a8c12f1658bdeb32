// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "received_archive.h"

#include "bag_check.h"
#include "package_layout.h"

namespace chuding {

Result<ReceivedArchive> ReceivedArchive::begin(const Library &library)
{
    const Result<QList<PackageRecord>> packages = library.packages();
    if (!packages)
        return packages.error();
    ReceivedArchive archive(library);
    for (const PackageRecord &package : *packages) { // later ones replace earlier ones
        const bool isSubmission = package.direction == PackageRecord::Direction::Received &&
                                  package.kind == codeKey(PackageKind::Submission);
        if (!isSubmission)
            continue;
        if (const Result<void> added = archive.add(package); !added)
            return added.error();
    }
    return archive;
}

Result<void> ReceivedArchive::add(const PackageRecord &package)
{
    const Result<SubmissionDocument> document = submissionFromJson(package.document);
    if (!document)
        return document.error();
    const QSet<QUuid> taken(package.dossiers.begin(), package.dossiers.end());
    for (const PackageApplicant &applicant : document->applicants) {
        if (taken.contains(applicant.dossierId))
            m_arrivals.insert(
                applicant.dossierId, {package, document->sender, applicant, !document->packages.isEmpty()});
    }
    return {};
}

const Arrival *ReceivedArchive::arrivalOf(QUuid dossier) const
{
    const auto found = m_arrivals.constFind(dossier);
    return found == m_arrivals.cend() ? nullptr : &*found;
}

Result<ReceivedArchive::OpenPackage *> ReceivedArchive::opened(const PackageRecord &package)
{
    const auto found = m_open.find(package.id);
    if (found != m_open.end())
        return found->second.get();
    const Result<QString> path = m_library->packagePath(package);
    if (!path)
        return path.error();
    auto open = std::make_unique<OpenPackage>();
    open->file.setFileName(*path);
    if (!open->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Code::Io, *path + QLatin1StringView(": ") + open->file.errorString()};
    // What was signed was verified when it was taken in, and the library keeps what it said.
    const Result<SubmissionDocument> document = submissionFromJson(package.document);
    if (!document)
        return document.error();
    QMap<QString, QString> hashes;
    for (const PackageApplicant &applicant : document->applicants)
        hashes.insert(applicant.folder + u'/' + layout::dossier, applicant.documentSha256);
    Result<PackageReader> reader = PackageReader::openStored(open->file, hashes);
    if (!reader)
        return reader.error();
    open->reader = *std::move(reader);
    return m_open.emplace(package.id, std::move(open)).first->second.get();
}

Result<Dossier> ReceivedArchive::dossierOf(const Arrival &arrival)
{
    const Result<OpenPackage *> package = opened(arrival.package);
    return package ? (*package)->reader->dossier(arrival.applicant) : Result<Dossier>(package.error());
}

Result<QMap<QString, QString>> ReceivedArchive::filesOf(const PackageRecord &package) const
{
    const Result<QString> path = m_library->packagePath(package);
    if (!path)
        return path.error();
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Code::Io, *path + QLatin1StringView(": ") + file.errorString()};
    const Result<QByteArray> manifest = PackageReader::storedManifest(file);
    if (!manifest)
        return manifest.error();
    return readManifest(layout::manifest, *manifest).hashes;
}

} // namespace chuding
