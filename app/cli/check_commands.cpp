// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_report.h"
#include "common.h"

#include "domain/dossier_json.h"

#include <QCoreApplication>
#include <QFile>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

class CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static QList<Command> all()
    {
        return {{u"check"_s, u"--roster FILE | --library LIB | --dossier FILE"_s,
            tr("Checks every applicant against the notice."), 0, 0,
            {valueOption(u"roster"_s, tr("Roster, .xlsx or .csv."), u"FILE"_s),
                valueOption(u"library"_s, tr("Library folder."), u"LIB"_s),
                valueOption(u"dossier"_s, tr("One dossier, .json."), u"FILE"_s), policyOption(),
                valueOption(u"as-of"_s, tr("Judge as of this moment (Beijing time) instead of now."),
                    u"2024-10-20T12:00"_s),
                flagOption(u"assume-confirmed"_s, tr("Answer every open question with yes.")),
                valueOption(u"format"_s, tr("table (default), json or csv."), u"FORMAT"_s)},
            &CheckCommand::run}};
    }

private:
    static ExitCode run(const Call &call);
    static ExitCode roster(const Call &call, CheckContext context, ReportFormat format);
    static ExitCode library(const Call &call, const CheckContext &context, ReportFormat format);
    static ExitCode dossier(const Call &call, CheckContext context, ReportFormat format);
};

ExitCode CheckCommand::roster(const Call &call, CheckContext context, ReportFormat format)
{
    const Result<Policy> policy = policyFor(call);
    if (!policy)
        return call.console.fail(policy.error());
    const Result<Roster> roster = readRoster(call.value(u"roster"_s), policy->id);
    if (!roster)
        return call.console.fail(roster.error());
    for (const QString &header : roster->unknownHeaders)
        call.console.say(tr("Column not known, left out: %1").arg(header));
    for (const CellFault &fault : roster->headerFaults)
        call.console.say(tr("Column %1 (%2): %3").arg(fault.column, fault.header, fault.message));
    sayIfEmpty(*roster, call.console);
    const WorkingCalendar calendar = bundledCalendar();
    context.policy = &*policy;
    context.calendar = &calendar;
    return printChecked(checkRoster(*roster, context), format, call.console);
}

ExitCode CheckCommand::library(const Call &call, const CheckContext &context, ReportFormat format)
{
    const Result<std::unique_ptr<OpenLibrary>> open =
        openLibrary(call.value(u"library"_s), OpenMode::ReadOnly, call.value(u"policy"_s));
    if (!open)
        return call.console.fail(open.error());
    Season &season = (*open)->season;
    season.assumeConfirmed = context.assumeConfirmed;
    if (call.has(u"as-of"_s))
        season.asOf = context.asOf;
    QList<CheckedRow> rows;
    QList<const Dossier *> all;
    for (const StoredDossier &stored : (*open)->dossiers) {
        const QList<Finding> findings = season.findings(stored.dossier);
        rows.append(
            {static_cast<int>(rows.size()) + 1, stored.dossier.person.name, verdictOf(findings), findings});
        all.append(&stored.dossier);
    }
    const QList<Finding> whole = season.batchFindings(all);
    if (!whole.isEmpty())
        rows.append({0, {}, verdictOf(whole), whole});
    return printChecked(rows, format, call.console);
}

ExitCode CheckCommand::dossier(const Call &call, CheckContext context, ReportFormat format)
{
    QFile file(call.value(u"dossier"_s));
    if (!file.open(QIODevice::ReadOnly))
        return call.console.fail({Error::Code::Io, file.fileName() + u": "_s + file.errorString()});
    const Result<Dossier> dossier = dossierFromJson(file.readAll());
    if (!dossier && dossier.error().code == Error::Code::NewerVersion) {
        call.console.say(file.fileName() + u": "_s + errorText(dossier.error()));
        return ExitCode::Unreadable;
    }
    if (!dossier)
        return call.console.fail({dossier.error().code, file.fileName() + u'\n' + dossier.error().detail});
    const Result<Policy> policy = policyFor(call, dossier->policyId);
    if (!policy)
        return call.console.fail(policy.error());
    const WorkingCalendar calendar = bundledCalendar();
    context.policy = &*policy;
    context.calendar = &calendar;
    context.roundsKnown = false;
    const QList<Finding> findings = check(*dossier, context);
    return printChecked({{1, dossier->person.name, verdictOf(findings), findings}}, format, call.console);
}

ExitCode CheckCommand::run(const Call &call)
{
    const int sources = static_cast<int>(call.has(u"roster"_s)) + static_cast<int>(call.has(u"library"_s)) +
                        static_cast<int>(call.has(u"dossier"_s));
    if (sources != 1)
        return wrongUse(call, tr("Give just one of --roster, --library and --dossier."));
    const std::optional<ReportFormat> format =
        reportFormat(call.has(u"format"_s) ? call.value(u"format"_s) : u"table"_s);
    if (!format)
        return wrongUse(call, tr("--format is table, json or csv, not “%1”.").arg(call.value(u"format"_s)));
    CheckContext context;
    context.asOf = Moment::now();
    context.assumeConfirmed = call.has(u"assume-confirmed"_s);
    if (call.has(u"as-of"_s)) {
        const std::optional<Moment> asOf = Moment::fromText(call.value(u"as-of"_s));
        if (!asOf)
            return wrongUse(call,
                tr("--as-of wants a moment like 2024-10-20T12:00, not “%1”.").arg(call.value(u"as-of"_s)));
        context.asOf = *asOf;
    }
    if (call.has(u"roster"_s))
        return roster(call, context, *format);
    return call.has(u"library"_s) ? library(call, context, *format) : dossier(call, context, *format);
}

} // namespace

QList<Command> checkCommands()
{
    return CheckCommand::all();
}

} // namespace chuding
