// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "checks/flow.h"
#include "domain/id_number.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// `library step`: records a step of one applicant or takes the last one back.
class StepCommand
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static Command command();

private:
    static ExitCode run(const Call &call);
    static std::optional<ExitCode> wrongUseOfStep(const Call &call);
    static Result<Dossier> changed(const Call &call, const OpenLibrary &open, const StoredDossier &stored);
};

QString keysOfEvents()
{
    QStringList keys;
    for (const Code<DossierEvent> &code : codeTable<DossierEvent>())
        keys.append(code.key);
    return keys.join(u", "_s);
}

Command StepCommand::command()
{
    return {u"library step"_s, u"LIB --id IDNUMBER (--event KEY | --back)"_s,
        tr("Records a step of the procedure for an applicant, or takes the last one back; says as JSON where "
           "the applicant stands then."),
        1, 1,
        {idOption(tr("ID number of the applicant.")),
            valueOption(u"event"_s, tr("One of: %1.").arg(keysOfEvents()), u"KEY"_s),
            valueOption(u"at"_s, tr("When it was; without it: now."), u"2024-10-20T12:00"_s),
            valueOption(u"reason"_s, tr("With returned: why, once for each reason."), u"TEXT"_s),
            valueOption(
                u"deadline"_s, tr("With returned: until when it is to be mended."), u"2024-10-25T18:00"_s),
            flagOption(u"back"_s, tr("Takes the last step back."))},
        &StepCommand::run};
}

std::optional<ExitCode> StepCommand::wrongUseOfStep(const Call &call)
{
    if (const auto wrong = givenTwice(call, {u"id"_s, u"event"_s, u"at"_s, u"deadline"_s}))
        return wrong;
    if (!call.has(u"id"_s))
        return wrongUse(call, tr("--%1 is missing.").arg(u"id"_s));
    if (call.has(u"event"_s) == call.has(u"back"_s))
        return wrongUse(call, tr("Either --event or --back is wanted."));
    const auto event = codeFromKey<DossierEvent>(call.value(u"event"_s));
    if (call.has(u"event"_s) && !event)
        return wrongUse(call, tr("--event is one of: %1.").arg(keysOfEvents()));
    if (call.has(u"at"_s) && call.has(u"back"_s))
        return wrongUse(call, tr("--%1 goes only with --%2.").arg(u"at"_s, u"event"_s));
    for (const QString &option : {u"at"_s, u"deadline"_s}) {
        if (call.has(option) && !Moment::fromText(call.value(option)))
            return wrongUse(call, tr("--%1 wants a moment like 2024-10-20T12:00.").arg(option));
    }
    for (const QString &option : {u"reason"_s, u"deadline"_s}) {
        if (call.has(option) && event != DossierEvent::Returned)
            return wrongUse(call, tr("--%1 goes only with --event returned.").arg(option));
    }
    return std::nullopt;
}

Result<Dossier> StepCommand::changed(const Call &call, const OpenLibrary &open, const StoredDossier &stored)
{
    const LibraryInfo info = open.library->info();
    if (call.has(u"back"_s))
        return withoutLastStep(stored.dossier, info.role);
    EventRecord step;
    step.event = codeFromKey<DossierEvent>(call.value(u"event"_s)).value();
    step.moment = Moment::fromText(call.value(u"at"_s)).value_or(open.library->now());
    step.by = open.library->operatorName();
    step.office = info.unitName;
    step.revision = stored.revision;
    for (const QString &text : call.parser.values(u"reason"_s))
        step.reasons.append({{}, {}, text.trimmed()});
    step.deadline = Moment::fromText(call.value(u"deadline"_s)).value_or(Moment());
    return withStep(stored.dossier, step, info.role, open.season.contextFor(stored.dossier.id));
}

ExitCode StepCommand::run(const Call &call)
{
    if (const auto wrong = wrongUseOfStep(call))
        return *wrong;
    const Result<std::unique_ptr<OpenLibrary>> open =
        openLibrary(call.arguments.first(), OpenMode::ReadWrite);
    if (!open)
        return call.console.fail(open.error());
    const Result<QList<StoredDossier>> chosen =
        chosenDossiers(**open, {normalizedIdNumber(call.value(u"id"_s))});
    if (!chosen)
        return call.console.fail(chosen.error());
    const StoredDossier &stored = chosen->first();
    const Result<Dossier> after = changed(call, **open, stored);
    if (!after)
        return call.console.fail(after.error());
    const bool isBack = call.has(u"back"_s);
    const Result<int> saved =
        (*open)->library->save(*after, stored.revision, isBack ? u"step-back"_s : u"step"_s);
    if (!saved)
        return call.console.fail(saved.error());
    const EventRecord step = isBack ? stored.dossier.events.last() : after->events.last();
    const Stage stage = stageOf(*after, (*open)->season.contextFor(after->id));
    call.console.printBytes(QJsonDocument(QJsonObject{
                                              {u"id"_s, after->id.toString(QUuid::WithoutBraces)},
                                              {isBack ? u"takenBack"_s : u"recorded"_s, codeKey(step.event)},
                                              {u"moment"_s, step.moment.toText()},
                                              {u"role"_s, codeKey((*open)->library->info().role)},
                                              {u"revision"_s, *saved},
                                              {u"stage"_s, codeKey(stage)},
                                          })
                                .toJson());
    return ExitCode::Ok;
}

} // namespace

Command stepCommand()
{
    return StepCommand::command();
}

} // namespace chuding
