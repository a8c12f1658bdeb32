// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/demonstration.h"

#include "domain/own_folder.h"
#include "library/import_plan.h"
#include "roster/roster.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace chuding {

namespace {

Result<Roster> sampleRoster(const QString &policyId)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("roster.xlsx"));
    if (!folder.isValid() || !QFile::copy(QStringLiteral(":/samples/roster.xlsx"), path))
        return Error{Error::Code::Io, path};
    return readRoster(path, policyId);
}

} // namespace

QString demonstrationPath()
{
    return ownFolder() + QStringLiteral("/示例.chuding");
}

Result<QString> makeDemonstration(const QString &path, const Progress &progress)
{
    LibraryInfo info;
    info.id = QUuid::createUuid();
    info.unitName = QStringLiteral("博湖县试例镇人民政府");
    info.role = OfficeRole::Department;
    info.policyId = QStringLiteral("xj-bohu-2024");
    info.demonstrationMoment = Moment(QDate(2024, 10, 20), QTime(12, 0));
    const Result<Roster> roster = sampleRoster(info.policyId);
    if (!roster)
        return roster.error();
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error{Error::Code::Io, QFileInfo(path).absolutePath()};
    const Result<std::unique_ptr<Library>> library = Library::create(path, info);
    if (!library)
        return library.error();
    QList<ImportItem> items;
    for (const RosterRow &row : roster->rows)
        items.append(ImportItem{row.row, row.dossier});
    const Result<ImportPlan> plan = planImport(**library, items);
    if (!plan)
        return plan.error();
    const QString why = QCoreApplication::translate("chuding::Demonstration", "Made the sample");
    const Result<ImportSummary> done =
        applyImport(**library, *plan, roundsOfRows(roster->rows), why, progress);
    if (!done)
        return done.error();
    return (*library)->path();
}

} // namespace chuding
