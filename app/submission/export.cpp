// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission.h"

#include "gatherer.h"
#include "package_group.h"
#include "pending_package.h"
#include "sent_packages.h"
#include "zip_format.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace chuding {

Result<ExportReport> exportSubmission(
    Library &library, const Signer &signer, const ExportRequest &request, const Progress &progress)
{
    Q_ASSERT(request.policy != nullptr && request.calendar != nullptr);
    if (library.isReadOnly())
        return Error{Error::Code::ReadOnly, library.path()};
    if (const Result<void> finished = finishInterrupted(library, request.folder); !finished)
        return finished.error();
    Gatherer gatherer(library, request);
    if (const Result<void> gathered = gatherer.run(); !gathered)
        return gathered.error();
    return writeSubmission(gatherer.content(), signer, request.folder, progress, recordingIn(library));
}

namespace {

constexpr int madeEntriesOfApplicant = 2;
constexpr int madeEntriesOfPackage = 16;
constexpr int madeEntriesOfRound = 4;

/// Writes all parts beside their places, then names them. Papers that are made while writing are estimated;
/// a part that became too large all the same is split in two and all are written again.
class PartsWriter
{
public:
    PartsWriter(
        Library &library, const Signer &signer, const ExportRequest &request, const Progress &progress)
        : m_library(library)
        , m_signer(signer)
        , m_request(request)
        , m_progress(progress)
        , m_mostBytes(std::min(request.maxBytes, zip::packageLimitBytes))
    {
    }

    Result<QList<ExportReport>> run();

private:
    using Pending = std::vector<std::unique_ptr<PendingPackage>>;
    Result<void> plan();
    [[nodiscard]] ApplicantSize sizeOf(const ContentApplicant &applicant) const;
    [[nodiscard]] QList<ApplicantSize> sizesOf(const SubmissionContent &content) const;
    /// Stops at a part that is too large, which is then the last one.
    Result<Pending> writeAll();
    [[nodiscard]] bool isTooLarge(const ExportReport &report) const
    {
        return report.sizeBytes > m_mostBytes || report.entries > m_request.maxEntries;
    }
    Result<void> splitPart(qsizetype part, const QString &name);
    Result<void> announce(const Pending &pending) const;
    Result<QList<ExportReport>> finish(const Pending &pending);
    static Error undone(
        const Pending &pending, size_t recorded, const PackageRecording &recording, Error why);

    Library &m_library;
    const Signer &m_signer;
    const ExportRequest &m_request;
    const Progress &m_progress;
    const qint64 m_mostBytes;
    QList<QList<ApplicantSize>> m_parts;
};

ApplicantSize PartsWriter::sizeOf(const ContentApplicant &applicant) const
{
    constexpr qint64 made = 256 * 1024;
    ApplicantSize size{{applicant.dossier.id}, applicant.dossier.person.name,
        std::min(made, m_mostBytes / 64),
        static_cast<int>(applicant.attachments.size()) + madeEntriesOfApplicant};
    for (const ContentAttachment &item : applicant.attachments)
        size.bytes += QFileInfo(item.path).size();
    return size;
}

/// People who came in with one package stay together: it goes on whole.
QList<ApplicantSize> PartsWriter::sizesOf(const SubmissionContent &content) const
{
    QList<ApplicantSize> sizes;
    QHash<QUuid, qsizetype> places; // by kept package
    for (const ContentApplicant &applicant : content.applicants) {
        const ApplicantSize own = sizeOf(applicant);
        if (!places.contains(applicant.packageId)) {
            if (!applicant.packageId.isNull())
                places.insert(applicant.packageId, sizes.size());
            sizes.append(own);
            continue;
        }
        ApplicantSize &shared = sizes[places.value(applicant.packageId)];
        shared.dossiers += own.dossiers;
        shared.bytes += own.bytes;
        shared.entries += own.entries;
    }
    for (const ContentPackage &package : content.packages) {
        ApplicantSize &shared = sizes[places.value(package.facts.packageId)];
        shared.bytes += QFileInfo(package.path).size();
        shared.entries += 1 + package.files; // those inside are read too
    }
    return sizes;
}

Result<void> PartsWriter::plan()
{
    constexpr qint64 made = 4 * 1024 * 1024;
    Gatherer gatherer(m_library, m_request);
    if (const Result<void> gathered = gatherer.run(); !gathered)
        return gathered;
    const QList<ApplicantSize> sizes = sizesOf(gatherer.content());
    const int rounds = static_cast<int>(gatherer.content().rounds.size());
    Result<QList<QList<ApplicantSize>>> parts =
        splitByApplicants(sizes, m_mostBytes - std::min(made, m_mostBytes / 8),
            m_request.maxEntries - madeEntriesOfPackage - madeEntriesOfRound * rounds);
    if (!parts)
        return parts.error();
    m_parts = *std::move(parts);
    return {};
}

Result<PartsWriter::Pending> PartsWriter::writeAll()
{
    PackageGroup group{QUuid::createUuid(), 0, static_cast<int>(m_parts.size())};
    Pending all;
    for (const QList<ApplicantSize> &part : std::as_const(m_parts)) {
        ++group.part;
        ExportRequest request = m_request;
        request.dossiers.clear();
        for (const ApplicantSize &one : part)
            request.dossiers += one.dossiers;
        Gatherer gatherer(m_library, request);
        if (const Result<void> gathered = gatherer.run(); !gathered)
            return gathered.error();
        if (group.parts > 1)
            gatherer.bePart(group, all.empty() ? nullptr : &all.back()->report());
        Result<std::unique_ptr<PendingPackage>> pending =
            PendingPackage::write(gatherer.content(), m_signer, request.folder, m_progress);
        if (!pending)
            return pending.error();
        all.push_back(*std::move(pending));
        if (isTooLarge(all.back()->report()))
            break;
    }
    return all;
}

Result<void> PartsWriter::splitPart(qsizetype part, const QString &name)
{
    const QList<ApplicantSize> people = m_parts[part];
    if (people.size() < 2) // never fits
        return Error{Error::Code::Limit, tooLargeAlone(name)};
    m_parts[part] = people.first(people.size() / 2);
    m_parts.insert(part + 1, people.sliced(people.size() / 2));
    return {};
}

/// Nothing was sent: forgets the first ones, which are recorded, the last one first. What cannot be forgotten
/// stays whole, to be named later.
Error PartsWriter::undone(
    const Pending &pending, size_t recorded, const PackageRecording &recording, Error why)
{
    for (size_t i = pending.size(); i-- > 0;) {
        PendingPackage &one = *pending[i];
        const Result<void> forgotten = i < recorded ? recording.forget(one.report()) : Result<void>();
        if (forgotten) {
            one.takeBack();
            continue;
        }
        one.keep();
        why = forgotten.error();
    }
    return why;
}

Result<void> PartsWriter::announce(const Pending &pending) const
{
    if (!m_request.beforeRecording)
        return {};
    QList<ExportReport> reports;
    QStringList paths;
    for (const std::unique_ptr<PendingPackage> &one : pending) {
        reports.append(one->report());
        paths.append(one->asidePath());
    }
    return m_request.beforeRecording(reports, paths);
}

Result<QList<ExportReport>> PartsWriter::finish(const Pending &pending)
{
    const PackageRecording recording = recordingIn(m_library);
    if (const Result<void> announced = announce(pending); !announced)
        return announced.error();
    QList<ExportReport> reports;
    for (const std::unique_ptr<PendingPackage> &one : pending) {
        const Result<void> done = recording.record(one->report());
        if (!done)
            return undone(pending, static_cast<size_t>(reports.size()), recording, done.error());
        reports.append(one->report());
    }
    for (const std::unique_ptr<PendingPackage> &one : pending) {
        const Result<void> named = one->giveName();
        if (!named)
            return undone(pending, pending.size(), recording, named.error());
    }
    return reports;
}

Result<QList<ExportReport>> PartsWriter::run()
{
    if (const Result<void> planned = plan(); !planned)
        return planned.error();
    while (true) {
        const Result<Pending> pending = writeAll();
        if (!pending)
            return pending.error();
        const ExportReport &last = pending->back()->report();
        if (!isTooLarge(last))
            return finish(*pending);
        const auto part = static_cast<qsizetype>(pending->size()) - 1;
        if (const Result<void> split = splitPart(part, last.document.applicants.first().name); !split)
            return split.error();
    }
}

} // namespace

Result<QList<ExportReport>> exportSubmissionParts(
    Library &library, const Signer &signer, const ExportRequest &request, const Progress &progress)
{
    Q_ASSERT(request.policy != nullptr && request.calendar != nullptr);
    if (library.isReadOnly())
        return Error{Error::Code::ReadOnly, library.path()};
    if (const Result<void> finished = finishInterrupted(library, request.folder); !finished)
        return finished.error();
    return PartsWriter(library, signer, request, progress).run();
}

} // namespace chuding
