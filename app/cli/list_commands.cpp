// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "checks/flow.h"
#include "domain/dossier_json.h"
#include "domain/id_number.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// Who is in a library and where they stand.
class ListCommands
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static Command listCommand();
    static Command showCommand();

private:
    static ExitCode list(const Call &call);
    static ExitCode show(const Call &call);
    static ExitCode showDossier(const Call &call, const OpenLibrary &open);
    static void printTable(const OpenLibrary &open, Console &console);
    static QJsonObject infoJson(const OpenLibrary &open);
};

Stage stageIn(const OpenLibrary &open, const Dossier &dossier)
{
    return stageOf(dossier, open.season.contextFor(dossier.id));
}

/// In the order of the procedure, without those at which nobody is.
QList<std::pair<Stage, int>> countedStages(const OpenLibrary &open)
{
    QHash<Stage, int> counts;
    for (const StoredDossier &stored : open.dossiers)
        ++counts[stageIn(open, stored.dossier)];
    QList<std::pair<Stage, int>> list;
    for (const Code<Stage> &code : codeTable<Stage>()) {
        if (counts.contains(code.value))
            list.append({code.value, counts.value(code.value)});
    }
    return list;
}

Command ListCommands::listCommand()
{
    return {u"library list"_s, u"LIB"_s, tr("Lists the applicants and at which stage each one is."), 1, 1,
        {valueOption(u"format"_s, tr("table (default) or json."), u"FORMAT"_s)}, &ListCommands::list};
}

Command ListCommands::showCommand()
{
    return {u"library show"_s, u"LIB"_s,
        tr("Shows what the library is and how many are at which stage, or with --id one dossier as JSON."), 1,
        1,
        {idOption(tr("ID number of the applicant.")),
            flagOption(u"stage"_s,
                tr("With --id: instead of the dossier where the applicant stands, and which steps can be "
                   "recorded here.")),
            valueOption(u"format"_s, tr("table (default) or json."), u"FORMAT"_s)},
        &ListCommands::show};
}

ExitCode ListCommands::list(const Call &call)
{
    const bool json = call.value(u"format"_s) == u"json";
    if (call.has(u"format"_s) && !json && call.value(u"format"_s) != u"table")
        return wrongUse(call, tr("--format is table or json."));
    const Result<std::unique_ptr<OpenLibrary>> open = openLibrary(call.arguments.first(), OpenMode::ReadOnly);
    if (!open)
        return call.console.fail(open.error());
    const Result<QList<DossierRow>> rows = (*open)->library->rows();
    if (!rows)
        return call.console.fail(rows.error());
    QHash<QUuid, Stage> stages;
    for (const StoredDossier &stored : (*open)->dossiers)
        stages.insert(stored.dossier.id, stageIn(**open, stored.dossier));
    QList<QStringList> table{{tr("Name"), tr("ID number"), tr("Unit"), tr("Specialty"), tr("Stage"),
        tr("Revision"), tr("Changed")}};
    QJsonArray array;
    for (const DossierRow &row : *rows) {
        const Stage stage = stages.value(row.id);
        table.append({row.name, maskedIdNumber(row.idNumber), row.unitName, row.specialty, codeText(stage),
            QString::number(row.revision), row.changed.toText()});
        array.append(QJsonObject{{u"id"_s, row.id.toString(QUuid::WithoutBraces)}, {u"name"_s, row.name},
            {u"idNumber"_s, row.idNumber}, {u"unitName"_s, row.unitName}, {u"department"_s, row.department},
            {u"specialty"_s, row.specialty}, {u"level"_s, row.level}, {u"stage"_s, codeKey(stage)},
            {u"revision"_s, row.revision}, {u"changed"_s, row.changed.toText()}});
    }
    if (json) {
        call.console.printBytes(QJsonDocument(array).toJson());
        return ExitCode::Ok;
    }
    for (const QString &line : tableLines(table))
        call.console.print(line);
    return ExitCode::Ok;
}

ExitCode ListCommands::showDossier(const Call &call, const OpenLibrary &open)
{
    const Result<QUuid> id = dossierOfCall(call, *open.library);
    if (!id)
        return call.console.fail(id.error());
    const Result<StoredDossier> stored = open.library->dossier(*id);
    if (!stored)
        return call.console.fail(stored.error());
    if (!call.has(u"stage"_s)) {
        call.console.printBytes(dossierToJson(stored->dossier));
        return ExitCode::Ok;
    }
    const CheckContext context = open.season.contextFor(*id);
    QJsonArray steps;
    for (const StepOffer &offer : stepsFor(stored->dossier, open.library->info().role, context)) {
        QJsonObject step{{u"event"_s, codeKey(offer.event)}, {u"possible"_s, offer.obstacle.isEmpty()}};
        if (!offer.obstacle.isEmpty())
            step.insert(u"obstacle"_s, offer.obstacle);
        steps.append(step);
    }
    call.console.printBytes(QJsonDocument(
        QJsonObject{{u"id"_s, id->toString(QUuid::WithoutBraces)}, {u"revision"_s, stored->revision},
            {u"stage"_s, codeKey(stageOf(stored->dossier, context))},
            {u"steps"_s,
                steps}}).toJson());
    return ExitCode::Ok;
}

QJsonObject ListCommands::infoJson(const OpenLibrary &open)
{
    const LibraryInfo info = open.library->info();
    QJsonObject stages;
    for (const auto &[stage, count] : countedStages(open))
        stages.insert(codeKey(stage), count);
    QJsonObject object{{u"id"_s, info.id.toString(QUuid::WithoutBraces)}, {u"unitName"_s, info.unitName},
        {u"role"_s, codeKey(info.role)}, {u"policy"_s, info.policyId},
        {u"applicants"_s, open.dossiers.size()}, {u"stages"_s, stages}};
    if (info.demonstrationMoment.isKnown())
        object.insert(u"demonstrationMoment"_s, info.demonstrationMoment.toText());
    return object;
}

void ListCommands::printTable(const OpenLibrary &open, Console &console)
{
    const LibraryInfo info = open.library->info();
    QList<QStringList> table{{tr("Unit"), info.unitName}, {tr("Role"), codeText(info.role)},
        {tr("Policy"), info.policyId}, {tr("Applicants"), QString::number(open.dossiers.size())}};
    for (const auto &[stage, count] : countedStages(open))
        table.append({tr("Stage"), tr("%1: %2", "stage, people").arg(codeText(stage)).arg(count)});
    table.append({tr("Library"), info.id.toString(QUuid::WithoutBraces)});
    if (info.demonstrationMoment.isKnown())
        table.append({tr("Demonstration moment"), info.demonstrationMoment.toText()});
    for (const QString &line : tableLines(table))
        console.print(line);
}

ExitCode ListCommands::show(const Call &call)
{
    if (const auto wrong = givenTwice(call, {u"id"_s}))
        return *wrong;
    const bool json = call.value(u"format"_s) == u"json";
    if (call.has(u"format"_s) && !json && call.value(u"format"_s) != u"table")
        return wrongUse(call, tr("--format is table or json."));
    if (call.has(u"stage"_s) && !call.has(u"id"_s))
        return wrongUse(call, tr("--%1 goes only with --%2.").arg(u"stage"_s, u"id"_s));
    const Result<std::unique_ptr<OpenLibrary>> open = openLibrary(call.arguments.first(), OpenMode::ReadOnly);
    if (!open)
        return call.console.fail(open.error());
    if (call.has(u"id"_s))
        return showDossier(call, **open);
    if (json)
        call.console.printBytes(QJsonDocument(infoJson(**open)).toJson());
    else
        printTable(**open, call.console);
    return ExitCode::Ok;
}

} // namespace

Command listCommand()
{
    return ListCommands::listCommand();
}

Command showCommand()
{
    return ListCommands::showCommand();
}

} // namespace chuding
