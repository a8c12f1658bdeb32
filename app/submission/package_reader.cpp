// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_reader.h"

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

} // namespace

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
    return openBag(device, verification.bag, verification.payloadHashes);
}

Result<PackageReader> PackageReader::openStored(QIODevice &device, const QMap<QString, QString> &hashes)
{
    return openBag(device, {}, hashes);
}

Result<void> PackageReader::stream(const QString &name, const std::function<bool(QByteArrayView)> &sink) const
{
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
    return {};
}

qint64 PackageReader::sizeBytes(const QString &name) const
{
    return m_entries.value(name).sizeBytes;
}

} // namespace chuding
