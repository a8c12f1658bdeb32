// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scan_reading.h"

#include "domain/pinyin.h"
#include "scans/inspector.h"

#include <QCoreApplication>
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

/// What the search of the list finds somebody by.
QString searchKeyOf(const ScanApplicant &applicant)
{
    const QString reading = pinyin(applicant.name);
    return QStringList{applicant.name, reading, QString(reading).remove(QLatin1Char(' ')),
        pinyinInitials(applicant.name), applicant.idNumber, applicant.unitName}
        .join(QLatin1Char('\n'))
        .toCaseFolded();
}

/// OFD is taken, but nothing here can read it.
bool hasPages(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("ofd"), Qt::CaseInsensitive) != 0;
}

/// Fills in how many pages each file has.
Result<void> countPages(QList<FileForDossier> &files, QStringList &faults, const Progress &progress)
{
    Inspector inspector;
    QHash<QString, int> known; // one file may be for many
    for (FileForDossier &file : files) {
        if (!goOn(progress, 0, 0))
            return Error{Error::Code::Cancelled, {}};
        if (!known.contains(file.filePath)) {
            const FileOutline outline =
                inspector.open(file.filePath, [&progress] { return !goOn(progress, 0, 0); });
            known.insert(file.filePath, outline.pageCount);
            if (outline.fault && hasPages(file.filePath))
                faults.append(QFileInfo(file.filePath).fileName() + QLatin1String(": ") +
                              pageFaultText(*outline.fault));
        }
        file.pages = known.value(file.filePath);
    }
    return {};
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
        return Error{Error::Code::Limit,
            QCoreApplication::translate("chuding::ScansAttached", "%1 files").arg(files.size())};
    const auto applicants = scanApplicants(library);
    if (!applicants)
        return applicants.error();
    ScanReading reading{*applicants, {}, {}};
    for (const ScanApplicant &applicant : *applicants)
        reading.searchKeys.append(searchKeyOf(applicant));
    QList<ScanProposal> proposals = proposeScans(names, *applicants);
    for (qsizetype i = 0; i < files.size(); ++i) {
        refuseByContent(proposals[i], files.at(i));
        reading.files.append({files.at(i), QFileInfo(files.at(i)).size(), proposals.at(i)});
    }
    return reading;
}

QString ScansAttached::faultText() const
{
    if (faults.isEmpty())
        return {};
    const QString first = faults.constFirst();
    if (faults.size() == 1)
        return QCoreApplication::translate("chuding::ScansAttached", " · Cannot be shown: %1").arg(first);
    return QCoreApplication::translate("chuding::ScansAttached", " · %1 files cannot be shown, among them %2")
        .arg(QString::number(faults.size()), first);
}

Result<ScansAttached> attachScans(
    Library &library, const QList<FileForDossier> &given, const QString &why, const Progress &progress)
{
    ScansAttached attached;
    QList<FileForDossier> files = given;
    if (const Result<void> counted = countPages(files, attached.faults, progress); !counted)
        return counted.error();
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
