// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scan_reading.h"

#include "domain/pinyin.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace chuding {

namespace {

/// The files of a folder, under its name: that may be somebody's or say what lies in it.
Result<void> addScanFolder(const QString &folder, QStringList &names, QStringList &paths)
{
    const auto listed = listScanFolder(folder);
    if (!listed)
        return listed.error();
    const QDir dir(folder);
    const QString prefix = dir.dirName().isEmpty() ? QString() : dir.dirName() + QLatin1Char('/');
    for (const QString &file : *listed) {
        names.append(prefix + file);
        paths.append(dir.absoluteFilePath(file));
    }
    return {};
}

Result<QList<ScanApplicant>> scanApplicants(const Library &library)
{
    const auto dossiers = library.dossiers();
    if (!dossiers)
        return dossiers.error();
    QList<std::pair<QByteArray, ScanApplicant>> keyed;
    for (const StoredDossier &stored : *dossiers)
        keyed.append({pinyinSortKey(stored.dossier.person.name), scanApplicant(stored.dossier)});
    std::stable_sort(
        keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<ScanApplicant> applicants;
    for (const auto &entry : std::as_const(keyed))
        applicants.append(entry.second);
    return applicants;
}

qsizetype scanCount(const Dossier &dossier)
{
    return std::count_if(dossier.attachments.cbegin(), dossier.attachments.cend(),
        [](const Attachment &attachment) { return !attachment.sha256.isEmpty(); });
}

} // namespace

Result<ScanReading> readScans(const Library &library, const QStringList &paths)
{
    QStringList names;
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            names.append(info.fileName());
            files.append(info.absoluteFilePath());
        } else if (const auto added = addScanFolder(info.absoluteFilePath(), names, files); !added) {
            return added.error();
        }
    }
    if (files.size() > scanFilesLimit)
        return Error{Error::Code::Limit, QString::number(files.size())};
    const auto applicants = scanApplicants(library);
    if (!applicants)
        return applicants.error();
    ScanReading reading{*applicants, {}};
    const QList<ScanProposal> proposals = proposeScans(names, *applicants);
    for (qsizetype i = 0; i < files.size(); ++i)
        reading.files.append({files.at(i), QFileInfo(files.at(i)).size(), proposals.at(i)});
    return reading;
}

Result<ScansAttached> attachScans(
    Library &library, const QList<FileForDossier> &files, const QString &why, const Progress &progress)
{
    QHash<QUuid, StoredDossier> before;
    for (const FileForDossier &file : files) {
        if (before.contains(file.id))
            continue;
        const auto stored = library.dossier(file.id);
        if (!stored)
            return stored.error();
        before.insert(file.id, *stored);
    }
    const auto after = library.attachAll(files, why, progress);
    if (!after)
        return after.error();
    ScansAttached attached;
    for (const StoredDossier &stored : *after) {
        const StoredDossier &earlier = before[stored.dossier.id];
        if (stored.revision == earlier.revision)
            continue;
        attached.before.append(earlier.dossier);
        attached.after.append(stored);
        attached.added += static_cast<int>(scanCount(stored.dossier) - scanCount(earlier.dossier));
    }
    return attached;
}

} // namespace chuding
