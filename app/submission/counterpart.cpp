// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_layout.h"
#include "received_merge.h"
#include "reception_reading.h"

#include <algorithm>

namespace chuding {

Result<CounterpartFinder> CounterpartFinder::begin(const Library &library)
{
    Result<QList<PackageRecord>> packages = library.packages();
    if (!packages)
        return packages.error();
    CounterpartFinder finder(library);
    for (const PackageRecord &package : *packages) {
        if (package.direction == PackageRecord::Direction::Received)
            finder.m_packages.append(package);
    }
    return finder;
}

Result<CounterpartFinder::OpenPackage *> CounterpartFinder::opened(const PackageRecord &package)
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
    Result<SubmissionDocument> document = submissionFromJson(package.document);
    if (!document)
        return document.error();
    open->document = *std::move(document);
    QMap<QString, QString> hashes;
    for (const PackageApplicant &applicant : std::as_const(open->document.applicants))
        hashes.insert(applicant.folder + u'/' + layout::dossier, applicant.documentSha256);
    Result<PackageReader> reader = PackageReader::openStored(open->file, hashes);
    if (!reader)
        return reader.error();
    open->reader = *std::move(reader);
    return m_open.emplace(package.id, std::move(open)).first->second.get();
}

Result<std::optional<Dossier>> CounterpartFinder::sentBefore(QUuid id)
{
    const PackageRecord *last = nullptr;
    for (const PackageRecord &package : std::as_const(m_packages)) {
        const bool isLater = last == nullptr || package.sequence > last->sequence;
        if (package.dossiers.contains(id) && isLater)
            last = &package;
    }
    if (last == nullptr)
        return std::optional<Dossier>();
    const Result<OpenPackage *> package = opened(*last);
    if (!package)
        return package.error();
    const QList<PackageApplicant> &applicants = (*package)->document.applicants;
    const auto applicant = std::find_if(applicants.cbegin(), applicants.cend(),
        [id](const PackageApplicant &one) { return one.dossierId == id; });
    if (applicant == applicants.cend())
        return std::optional<Dossier>();
    Result<Dossier> dossier = (*package)->reader->dossier(*applicant);
    if (!dossier)
        return dossier.error();
    return std::optional(*std::move(dossier));
}

Result<Counterpart> CounterpartFinder::find(const Dossier &incoming)
{
    Counterpart counterpart;
    counterpart.merged = incoming;
    const Result<QUuid> holder = m_library->findByIdNumber(incoming.person.idNumber);
    if (!holder)
        return holder.error();
    counterpart.numberTaken = !holder->isNull() && *holder != incoming.id;
    const Result<QList<RevisionRow>> history = m_library->history(incoming.id);
    if (!history)
        return history.error();
    if (history->isEmpty())
        return counterpart;
    counterpart.revision = history->last().revision;
    counterpart.inBin = history->last().removed;
    Result<Dossier> existing = m_library->dossierAt(incoming.id, counterpart.revision);
    if (!existing)
        return existing.error();
    const Result<std::optional<Dossier>> before = sentBefore(incoming.id);
    if (!before)
        return before.error();
    counterpart.merged = mergedReceived(*existing, *before, incoming);
    counterpart.existing = *std::move(existing);
    return counterpart;
}

} // namespace chuding
