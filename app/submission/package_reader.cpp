// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_reader.h"

#include "device_part.h"
#include "domain/dossier_json.h"
#include "library/sha256.h"
#include "package_layout.h"
#include "package_text.h"

#include <QCoreApplication>
#include <QIODevice>

namespace chuding {

namespace {

Error changedSince(const QString &name)
{
    return Error{Error::Code::Conflict, name + QLatin1StringView(": ") +
                                            packageText(QT_TRANSLATE_NOOP("chuding::Package",
                                                "the package was changed since it was looked at"))};
}

constexpr QLatin1StringView insideMark("!/");

} // namespace

struct PackageReader::Kept
{
    std::unique_ptr<DevicePart> device;
    PackageReader reader;
    QString file;
    QUuid packageId;
    QHash<QUuid, PackageApplicant> applicants; ///< by dossier
};

Result<PackageReader> PackageReader::openBag(
    QIODevice &device, QString bag, const QMap<QString, QString> &hashes)
{
    PackageReader reader(device);
    const Result<ZipScan> scan = scanZip(device);
    if (!scan)
        return scan.error();
    if (!scan->problems.isEmpty() || scan->entries.isEmpty())
        return changedSince(bag);
    if (bag.isEmpty())
        bag = scan->entries.first().name.section(u'/', 0, 0) + u'/';
    for (const ZipEntry &entry : scan->entries) {
        if (entry.name.startsWith(bag))
            reader.m_entries.insert(entry.name.sliced(bag.size()), entry);
    }
    reader.m_hashes = hashes;
    return reader;
}

Result<PackageReader> PackageReader::open(QIODevice &device, const PackageVerification &verification)
{
    Result<PackageReader> reader = openBag(device, verification.bag, verification.payloadHashes);
    if (!reader)
        return reader;
    for (const PackageVerification &kept : verification.kept) {
        const auto entry = reader->m_entries.constFind(kept.file);
        if (entry == reader->m_entries.cend() || !kept.document)
            return changedSince(kept.file);
        auto part = std::make_unique<DevicePart>(device, entry->dataOffset, entry->sizeBytes);
        Result<PackageReader> inside = open(*part, kept);
        if (!inside)
            return inside;
        QHash<QUuid, PackageApplicant> applicants;
        for (const PackageApplicant &applicant : kept.document->applicants)
            applicants.insert(applicant.dossierId, applicant);
        reader->m_kept.push_back(std::make_shared<const Kept>(Kept{std::move(part), *std::move(inside),
            kept.file, kept.document->packageId, std::move(applicants)}));
    }
    return reader;
}

Result<PackageReader> PackageReader::openStored(QIODevice &device, const QMap<QString, QString> &hashes)
{
    return openBag(device, {}, hashes);
}

Result<QByteArray> PackageReader::storedManifest(QIODevice &device)
{
    const Result<PackageReader> reader = openBag(device, {}, {});
    if (!reader)
        return reader.error();
    const auto entry = reader->m_entries.constFind(layout::manifest);
    if (entry == reader->m_entries.cend())
        return changedSince(layout::manifest);
    QByteArray bytes;
    const Result<EntryReading> reading = readEntry(device, *entry, [&bytes](QByteArrayView block) {
        bytes.append(block);
        return true;
    });
    if (!reading)
        return reading.error();
    return bytes;
}

const PackageReader::Kept *PackageReader::keptOf(const PackageApplicant &applicant) const
{
    for (const std::shared_ptr<const Kept> &kept : m_kept) {
        if (kept->packageId == applicant.packageId && kept->applicants.contains(applicant.dossierId))
            return kept.get();
    }
    return nullptr;
}

const PackageReader::Kept *PackageReader::keptWith(const QString &name, QString &nameInside) const
{
    for (const std::shared_ptr<const Kept> &kept : m_kept) {
        const QString start = kept->file + insideMark;
        if (!name.startsWith(start))
            continue;
        nameInside = name.sliced(start.size());
        return kept.get();
    }
    return nullptr;
}

Result<void> PackageReader::stream(const QString &name, const std::function<bool(QByteArrayView)> &sink) const
{
    QString nameInside;
    if (const Kept *kept = keptWith(name, nameInside))
        return kept->reader.stream(nameInside, sink);
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.cend())
        return changedSince(name);
    Sha256Hasher hasher;
    const Result<EntryReading> reading = readEntry(*m_device, *entry, [&](QByteArrayView bytes) {
        hasher.add(bytes);
        return sink(bytes);
    });
    if (!reading)
        return reading.error();
    if (!reading->inflated || QString::fromLatin1(hasher.takeHex()) != m_hashes.value(name))
        return changedSince(name);
    return {};
}

Result<QByteArray> PackageReader::content(const QString &name) const
{
    QByteArray bytes;
    const Result<void> read = stream(name, [&bytes](QByteArrayView block) {
        bytes.append(block);
        return true;
    });
    if (!read)
        return read.error();
    return bytes;
}

Result<Dossier> PackageReader::dossier(const PackageApplicant &applicant) const
{
    const Result<QByteArray> json = content(applicant.folder + u'/' + layout::dossier);
    return json ? dossierFromJson(*json) : Result<Dossier>(json.error());
}

Result<std::optional<Dossier>> PackageReader::keptDossier(const PackageApplicant &applicant) const
{
    const Kept *kept = keptOf(applicant);
    if (kept == nullptr)
        return std::optional<Dossier>();
    Result<Dossier> dossier = kept->reader.dossier(kept->applicants.value(applicant.dossierId));
    if (!dossier)
        return dossier.error();
    return std::optional(*std::move(dossier));
}

Result<QList<PublicityRound>> PackageReader::rounds() const
{
    QList<PublicityRound> list;
    const QString folder = layout::publicity;
    for (auto it = m_hashes.lowerBound(folder); it != m_hashes.end() && it.key().startsWith(folder); ++it) {
        const Result<QByteArray> json = content(it.key());
        if (!json)
            return json.error();
        Result<PublicityRound> round = publicityRoundFromJson(*json);
        if (!round)
            return round.error();
        list.append(*std::move(round));
    }
    return list;
}

QString PackageReader::attachmentName(const PackageApplicant &applicant, const QString &sha256) const
{
    const QString folder = applicant.folder + u'/' + layout::attachments;
    for (auto it = m_hashes.lowerBound(folder); it != m_hashes.end() && it.key().startsWith(folder); ++it) {
        if (it.value() == sha256)
            return it.key();
    }
    const Kept *kept = keptOf(applicant);
    if (kept == nullptr)
        return {};
    const QString inside = kept->reader.attachmentName(kept->applicants.value(applicant.dossierId), sha256);
    return inside.isEmpty() ? QString() : kept->file + insideMark + inside;
}

qint64 PackageReader::sizeBytes(const QString &name) const
{
    QString nameInside;
    const Kept *kept = keptWith(name, nameInside);
    return kept != nullptr ? kept->reader.sizeBytes(nameInside) : m_entries.value(name).sizeBytes;
}

} // namespace chuding
