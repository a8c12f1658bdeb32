// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_package.h"

#include "domain/working_calendar.h"
#include "policy/policy.h"
#include "sample_library.h"
#include "submission/submission.h"

#include <QDir>

using namespace chuding;

namespace {

bool handIn(Library &library)
{
    const auto stored = library.dossiers();
    for (const StoredDossier &one : stored ? *stored : QList<StoredDossier>()) {
        Dossier dossier = one.dossier;
        dossier.events = {{DossierEvent::Applied, Moment(QDate(2024, 10, 15), QTime(10, 0))}};
        if (!library.save(dossier, one.revision, QStringLiteral("试")))
            return false;
    }
    return stored.ok();
}

/// The package of everybody in that library.
QString exported(const QDir &place, const QString &path, const QString &passphrase)
{
    const QString key = place.filePath(QStringLiteral("key.p12"));
    if (!createKey(key, {sampleInfo().unitName, QStringLiteral("李例")}, Passphrase(passphrase)))
        return {};
    const auto library = Library::open(path, OpenMode::ReadWrite);
    const auto signer = Signer::load(key, Passphrase(passphrase));
    const auto policy = PolicyCatalog(QStringList()).load(sampleInfo().policyId);
    if (!library || !signer || !policy)
        return {};
    const WorkingCalendar calendar = bundledCalendar();
    ExportRequest request;
    request.policy = &*policy;
    request.calendar = &calendar;
    request.overrideReason = QStringLiteral("试例");
    request.operatorName = QStringLiteral("李例");
    request.receiver = {QStringLiteral("博湖县试例教育局"), {}, OfficeRole::Department};
    request.folder = place.filePath(QStringLiteral("stick"));
    request.forms = {};
    const auto report = exportSubmission(**library, *signer, request);
    return report ? report->path : QString();
}

} // namespace

QString makeSamplePackage(const QString &folder, const QString &passphrase)
{
    const QString path = QDir(folder).filePath(QStringLiteral("unit.chuding"));
    if (!makeSampleLibrary(path))
        return {};
    {
        const auto library = Library::open(path, OpenMode::ReadWrite);
        if (!library || !handIn(**library))
            return {};
    }
    return exported(QDir(folder), path, passphrase);
}

QString makeReadyPackage(const QString &folder, const QString &passphrase)
{
    const QString path = QDir(folder).filePath(QStringLiteral("unit.chuding"));
    return makeReadyLibrary(path) ? exported(QDir(folder), path, passphrase) : QString();
}
