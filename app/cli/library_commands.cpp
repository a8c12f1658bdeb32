// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "checks/checklist.h"
#include "domain/dossier_json.h"
#include "domain/id_number.h"
#include "library/backup_folder.h"
#include "library/import_plan.h"
#include "roster/roster.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

class LibraryCommands
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static QList<Command> all();

private:
    static ExitCode create(const Call &call);
    static ExitCode import(const Call &call);
    static ExitCode confirm(const Call &call);
    static ExitCode history(const Call &call);
    static ExitCode verify(const Call &call);
    static ExitCode backup(const Call &call);
    static ExitCode restore(const Call &call);
    static ExitCode purge(const Call &call);

    static QString outcomeText(ImportOutcome outcome);
    static QString changeText(const ImportPlanRow &row, const Dossier &before);
    static QString sectionText(const QString &key);
    static Result<QList<QStringList>> importTable(const Library &library, const ImportPlan &plan);
    static bool sayFaults(const Roster &roster, Console &console);
    static QString actionText(const QString &key);
    static QString stepText(const AuditEntry &entry);
    static QString problemText(const VerifyProblem &problem);
    static ExitCode printAuditLog(const Library &library, Console &console);
};

QList<Command> LibraryCommands::all()
{
    const QCommandLineOption one = idOption(tr("ID number of the applicant."));
    return {
        {u"library create"_s, u"LIB --unit NAME --role employer|department|county"_s,
            tr("Makes a new library."), 1, 1,
            {valueOption(u"unit"_s, tr("Whose office keeps it."), u"NAME"_s),
                valueOption(u"role"_s, tr("employer, department or county."), u"ROLE"_s),
                valueOption(u"demo-moment"_s, tr("For demonstrations: this moment is used instead of now."),
                    u"2024-10-20T12:00"_s),
                policyOption()},
            &LibraryCommands::create},
        {u"library import"_s, u"LIB ROSTER"_s,
            tr("Takes a roster in: new and changed applicants, in one step."), 2, 2,
            {flagOption(u"dry-run"_s, tr("Only show what would be done."))}, &LibraryCommands::import},
        attachCommand(),
        inspectCommand(),
        {u"library confirm"_s, u"LIB --id IDNUMBER --rule RULE..."_s,
            tr("Answers what a person has to confirm about an applicant: yes, or with --no no."), 1, 1,
            {one, valueOption(u"rule"_s, tr("Rule of the question, as check shows it."), u"RULE"_s),
                valueOption(u"no"_s, tr("The answer is no, for this reason."), u"REASON"_s)},
            &LibraryCommands::confirm},
        stepCommand(),
        listCommand(),
        showCommand(),
        {u"library history"_s, u"LIB"_s, tr("Shows the log, or with --id the revisions of one dossier."), 1,
            1, {one}, &LibraryCommands::history},
        statsCommand(),
        {u"library verify"_s, u"LIB"_s, tr("Checks database, files and log."), 1, 1, {},
            &LibraryCommands::verify},
        {u"library backup"_s, u"LIB TARGET"_s, tr("Copies the whole library into a new folder."), 2, 2, {},
            &LibraryCommands::backup},
        {u"library restore"_s, u"BACKUP LIB"_s, tr("Makes a library out of a backup."), 2, 2, {},
            &LibraryCommands::restore},
        {u"library purge"_s, u"LIB --unit NAME"_s,
            tr("Removes a finished season with all personal data for good. Cannot be undone; the log stays."),
            1, 1,
            {valueOption(u"unit"_s,
                 tr("Whose office keeps the library: to be sure that it is the right one."), u"NAME"_s),
                valueOption(
                    u"backups"_s, tr("Name the backups of this library in that folder."), u"FOLDER"_s)},
            &LibraryCommands::purge},
    };
}

ExitCode LibraryCommands::create(const Call &call)
{
    LibraryInfo info;
    info.unitName = call.value(u"unit"_s).trimmed();
    if (info.unitName.isEmpty())
        return wrongUse(call, tr("--%1 is missing.").arg(u"unit"_s));
    const std::optional<OfficeRole> role = codeFromKey<OfficeRole>(call.value(u"role"_s));
    if (!role)
        return wrongUse(call, tr("--role is employer, department or county."));
    info.role = *role;
    if (call.has(u"demo-moment"_s)) {
        const std::optional<Moment> moment = Moment::fromText(call.value(u"demo-moment"_s));
        if (!moment)
            return wrongUse(call, tr("--demo-moment wants a moment like 2024-10-20T12:00."));
        info.demonstrationMoment = *moment;
    }
    const Result<Policy> policy = policyFor(call);
    if (!policy)
        return call.console.fail(policy.error());
    info.policyId = policy->id;
    const Result<std::unique_ptr<Library>> library =
        Library::create(call.arguments.first(), info, operatorName());
    if (!library)
        return call.console.fail(library.error());
    call.console.say(tr("Made: %1 (%2, %3)").arg((*library)->path(), info.unitName, policy->title));
    return ExitCode::Ok;
}

QString LibraryCommands::outcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New:
        return tr("new");
    case ImportOutcome::Changed:
        return tr("changed");
    case ImportOutcome::Same:
        return tr("same");
    case ImportOutcome::Refused:
        return tr("refused");
    }
    Q_UNREACHABLE();
}

QList<ImportItem> itemsOf(const Roster &roster)
{
    QList<ImportItem> items;
    for (const RosterRow &row : roster.rows) {
        ImportItem item{row.row, row.dossier, false, {}};
        for (const CellFault &fault : row.faults) {
            if (fault.key == u"person.id") {
                item.refusedByReader = true;
                item.reason = fault.message;
            }
        }
        items.append(item);
    }
    return items;
}

/// What stands in the roster for a change; the section of the dossier where no column shows it.
QString LibraryCommands::changeText(const ImportPlanRow &row, const Dossier &before)
{
    QStringList words = changedHeaders(before, row.merged);
    if (words.isEmpty()) {
        for (const QString &pointer : row.changedFields)
            words.append(sectionText(pointer.section(u'/', 1, 1)));
        words.removeDuplicates();
    }
    return words.join(u'、');
}

QString LibraryCommands::sectionText(const QString &key)
{
    const QHash<QString, QString> words{
        {u"person"_s, tr("person")},
        {u"employment"_s, tr("employment")},
        {u"workHistory"_s, tr("work history")},
        {u"education"_s, tr("education")},
        {u"application"_s, tr("application")},
        {u"assessments"_s, tr("annual assessments")},
        {u"assessmentProofs"_s, tr("assessment proofs")},
        {u"training"_s, tr("continuing education")},
        {u"exemption"_s, tr("exemption")},
        {u"mandarin"_s, tr("Mandarin")},
        {u"attachments"_s, tr("attachments")},
        {u"events"_s, tr("steps")},
        {u"confirmations"_s, tr("confirmations")},
    };
    return words.value(key, key);
}

Result<QList<QStringList>> LibraryCommands::importTable(const Library &library, const ImportPlan &plan)
{
    const Result<QList<StoredDossier>> stored = library.dossiers();
    if (!stored)
        return stored.error();
    QHash<QUuid, const Dossier *> before;
    for (const StoredDossier &dossier : *stored)
        before.insert(dossier.dossier.id, &dossier.dossier);
    QList<QStringList> table{{tr("Row"), tr("Name"), tr("Outcome"), tr("Details")}};
    for (const ImportPlanRow &row : plan.rows) {
        QString details = row.reason;
        if (row.outcome == ImportOutcome::Changed && before.contains(row.existing))
            details = changeText(row, *before[row.existing]);
        table.append({QString::number(row.row), row.merged.person.name, outcomeText(row.outcome), details});
    }
    return table;
}

/// Everything that is to be said of the roster's cells; true when some of them were left out.
bool LibraryCommands::sayFaults(const Roster &roster, Console &console)
{
    for (const QString &header : roster.unknownHeaders)
        console.say(tr("Column not known, left out: %1").arg(header));
    bool hasFaults = false;
    for (const RosterRow &row : roster.rows) {
        for (const CellFault &fault : row.faults) {
            hasFaults = true;
            console.say(tr("Cell %1%2 (%3): %4")
                            .arg(fault.column, QString::number(fault.row), fault.header, fault.message));
        }
    }
    sayIfEmpty(roster, console);
    return hasFaults;
}

ExitCode LibraryCommands::import(const Call &call)
{
    const bool dryRun = call.has(u"dry-run"_s);
    Result<std::unique_ptr<Library>> opened =
        Library::open(call.arguments[0], dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!opened)
        return call.console.fail(opened.error());
    Library &library = **opened;
    library.setOperator(operatorName());
    const Result<Roster> roster = readRoster(call.arguments[1], library.info().policyId);
    if (!roster)
        return call.console.fail(roster.error());
    Result<ImportPlan> plan = planImport(library, itemsOf(*roster));
    if (!plan)
        return call.console.fail(plan.error());
    const Result<QList<QStringList>> table = importTable(library, *plan);
    if (!table)
        return call.console.fail(table.error());
    for (ImportPlanRow &row : plan->rows)
        bindConfirmations(row.merged, operatorName(), library.now());
    // Everything is said afterwards: a closed pipe ends the program, and what it said must be true.
    if (!dryRun) {
        const Result<ImportSummary> summary = applyImport(library, *plan, roundsOfRows(roster->rows),
            tr("Roster taken in"), call.console.progress(tr("Importing")));
        if (!summary)
            return call.console.fail(summary.error());
        call.console.endProgress();
    }
    const bool hasFaults = sayFaults(*roster, call.console);
    for (const QString &line : tableLines(*table))
        call.console.print(line);
    call.console.say(tr("New %1, changed %2, same %3, refused %4")
                         .arg(plan->count(ImportOutcome::New))
                         .arg(plan->count(ImportOutcome::Changed))
                         .arg(plan->count(ImportOutcome::Same))
                         .arg(plan->count(ImportOutcome::Refused)));
    if (dryRun)
        call.console.say(tr("Nothing was taken in (--dry-run)."));
    return hasFaults || plan->count(ImportOutcome::Refused) > 0 ? ExitCode::Findings : ExitCode::Ok;
}

ExitCode LibraryCommands::confirm(const Call &call)
{
    if (const auto wrong = givenTwice(call, {u"id"_s, u"no"_s}))
        return *wrong;
    for (const QString &option : {u"id"_s, u"rule"_s}) {
        if (!call.has(option))
            return wrongUse(call, tr("--%1 is missing.").arg(option));
    }
    if (call.has(u"no"_s) && call.value(u"no"_s).trimmed().isEmpty())
        return wrongUse(call, tr("--no wants a reason."));
    const Result<std::unique_ptr<OpenLibrary>> open =
        openLibrary(call.arguments.first(), OpenMode::ReadWrite);
    if (!open)
        return call.console.fail(open.error());
    const Result<QList<StoredDossier>> chosen =
        chosenDossiers(**open, {normalizedIdNumber(call.value(u"id"_s))});
    if (!chosen)
        return call.console.fail(chosen.error());
    StoredDossier stored = chosen->first();
    const QList<ChecklistItem> questions = checklistOf(stored.dossier, (*open)->season);
    for (const QString &rule : call.parser.values(u"rule"_s)) {
        const auto question = std::find_if(questions.cbegin(), questions.cend(),
            [&rule](const ChecklistItem &item) { return item.finding.rule == rule; });
        if (question == questions.cend())
            return wrongUse(call, tr("Nothing is to be confirmed under %1.").arg(rule));
        const QString reason = call.value(u"no"_s).trimmed();
        const Moment now = (*open)->library->now();
        if (question->forSeason) {
            const Result<void> saved = (*open)->library->saveSeasonConfirmation(
                {rule, reason.isEmpty(), reason, operatorName(), now, {}});
            if (!saved)
                return call.console.fail(saved.error());
            continue;
        }
        stored.dossier.confirmations =
            withAnswer(stored.dossier, rule, reason.isEmpty(), reason, operatorName(), now);
    }
    if (stored.dossier.confirmations != chosen->first().dossier.confirmations) {
        const Result<int> saved = (*open)->library->save(stored.dossier, stored.revision, u"confirm"_s);
        if (!saved)
            return call.console.fail(saved.error());
    }
    return ExitCode::Ok;
}

ExitCode LibraryCommands::printAuditLog(const Library &library, Console &console)
{
    const Result<QList<AuditEntry>> log = library.auditLog();
    if (!log)
        return console.fail(log.error());
    QList<QStringList> table{{tr("No."), tr("When"), tr("Who"), tr("Action"), tr("Subject"), tr("Hash")}};
    for (const AuditEntry &entry : *log) {
        table.append({QString::number(entry.number), entry.when.toText(), entry.who,
            actionText(entry.action) + stepText(entry), entry.subject, entry.hash.left(16)});
    }
    for (const QString &line : tableLines(table))
        console.print(line);
    return ExitCode::Ok;
}

/// Which step an entry about a step names: `：申报`; nothing of other entries.
QString LibraryCommands::stepText(const AuditEntry &entry)
{
    if (entry.action != u"step"_s && entry.action != u"step-back"_s)
        return {};
    const QString key = entry.detail.section(u' ', 0, 0).section(u'=', 1);
    const std::optional<DossierEvent> event = codeFromKey<DossierEvent>(key);
    return u'：' + (event ? codeText(*event) : key);
}

/// The words for the keys of the log; a key of a newer version stays as it is.
QString LibraryCommands::actionText(const QString &key)
{
    const QHash<QString, QString> words{
        {u"create"_s, tr("Library made")},
        {u"save"_s, tr("Dossier saved")},
        {u"save-all"_s, tr("Several saved at once")},
        {u"save-round"_s, tr("Public notice saved")},
        {u"remove"_s, tr("Removed")},
        {u"bring-back"_s, tr("Brought back")},
        {u"attach"_s, tr("File attached")},
        {u"detach"_s, tr("File removed")},
        {u"season-confirmation"_s, tr("Question of the season answered")},
        {u"confirm"_s, tr("Question answered")},
        {u"step"_s, tr("Step recorded")},
        {u"step-back"_s, tr("Step taken back")},
        {u"export"_s, tr("Package exported")},
        {u"export-failed"_s, tr("Package could not be written after all")},
        {u"trust-add"_s, tr("Certificate trusted")},
        {u"trust-revoke"_s, tr("Certificate revoked")},
        {u"receive"_s, tr("Package taken in")},
        {u"receipt"_s, tr("Receipt taken in")},
        {u"restore"_s, tr("Restored from a backup")},
        {u"carry-over"_s, tr("Carried over from last year")},
        {u"hand-over"_s, tr("Handed over to another unit")},
        {u"take-over"_s, tr("Taken over from another unit")},
    };
    return words.value(key, key);
}

ExitCode LibraryCommands::history(const Call &call)
{
    if (const auto wrong = givenTwice(call, {u"id"_s}))
        return *wrong;
    const Result<std::unique_ptr<Library>> library =
        Library::open(call.arguments.first(), OpenMode::ReadOnly);
    if (!library)
        return call.console.fail(library.error());
    if (!call.has(u"id"_s))
        return printAuditLog(**library, call.console);
    const Result<QUuid> id = dossierOfCall(call, **library);
    if (!id)
        return call.console.fail(id.error());
    const Result<QList<RevisionRow>> revisions = (*library)->history(*id);
    if (!revisions)
        return call.console.fail(revisions.error());
    QList<QStringList> table{{tr("Revision"), tr("When"), tr("Who"), tr("Why"), u"SHA-256"_s}};
    for (const RevisionRow &row : *revisions)
        table.append({QString::number(row.revision), row.when.toText(), row.who, actionText(row.why),
            row.documentSha256.left(16)});
    for (const QString &line : tableLines(table))
        call.console.print(line);
    return ExitCode::Ok;
}

QString LibraryCommands::problemText(const VerifyProblem &problem)
{
    switch (problem.kind) {
    case VerifyProblem::Kind::Database:
        return tr("The database is damaged: %1").arg(problem.detail);
    case VerifyProblem::Kind::Document:
        return tr("The document of %1 is damaged: %2").arg(problem.subject, problem.detail);
    case VerifyProblem::Kind::Columns:
        return tr("The columns of %1 do not agree with its document: %2")
            .arg(problem.subject, problem.detail);
    case VerifyProblem::Kind::MissingFile:
        return tr("A file is missing: %1 %2").arg(problem.subject, problem.detail);
    case VerifyProblem::Kind::ChangedFile:
        return tr("A file was changed: %1 %2").arg(problem.subject, problem.detail);
    case VerifyProblem::Kind::StrayFile:
        return tr("A file belongs to nobody: %1 %2").arg(problem.subject, problem.detail);
    case VerifyProblem::Kind::AuditChain:
        return tr("The log was changed at entry %1: %2").arg(problem.subject, problem.detail);
    }
    Q_UNREACHABLE();
}

ExitCode LibraryCommands::verify(const Call &call)
{
    const Result<std::unique_ptr<Library>> library =
        Library::open(call.arguments.first(), OpenMode::ReadOnly);
    if (!library)
        return call.console.fail(library.error());
    const Result<QList<VerifyProblem>> problems = (*library)->verify(call.console.progress(tr("Verifying")));
    if (!problems)
        return call.console.fail(problems.error());
    call.console.endProgress();
    for (const VerifyProblem &problem : *problems)
        call.console.print(problemText(problem));
    if (problems->isEmpty())
        call.console.print(tr("All is well: database, files and log."));
    return problems->isEmpty() ? ExitCode::Ok : ExitCode::Findings;
}

ExitCode LibraryCommands::backup(const Call &call)
{
    const Result<std::unique_ptr<Library>> library = Library::open(call.arguments[0], OpenMode::ReadOnly);
    if (!library)
        return call.console.fail(library.error());
    const Result<void> done = (*library)->backup(call.arguments[1], call.console.progress(tr("Copying")));
    if (!done)
        return call.console.fail(done.error());
    call.console.say(tr("Written: %1").arg(call.arguments[1]));
    return ExitCode::Ok;
}

ExitCode LibraryCommands::restore(const Call &call)
{
    const Result<void> done =
        Library::restore(call.arguments[0], call.arguments[1], call.console.progress(tr("Copying")));
    if (!done)
        return call.console.fail(done.error());
    call.console.say(tr("Written: %1").arg(call.arguments[1]));
    return ExitCode::Ok;
}

ExitCode LibraryCommands::purge(const Call &call)
{
    const Result<std::unique_ptr<Library>> library =
        Library::open(call.arguments.first(), OpenMode::ReadWrite);
    if (!library)
        return call.console.fail(library.error());
    const LibraryInfo info = (*library)->info();
    if (call.value(u"unit"_s).trimmed() != info.unitName)
        return wrongUse(call, tr("Give the unit of this library with --unit: %1").arg(info.unitName));
    (*library)->setOperator(operatorName());
    const Result<Purged> purged = (*library)->purge(call.console.progress(tr("Removing")));
    call.console.endProgress();
    if (!purged)
        return call.console.fail(purged.error());
    call.console.print(tr("Removed: dossiers %1, rounds %2, packages %3, files %4")
                           .arg(purged->dossiers)
                           .arg(purged->rounds)
                           .arg(purged->packages)
                           .arg(purged->files));
    for (const QString &path : purged->leftBehind)
        call.console.print(tr("Not removed, do it by hand: %1").arg(path));
    if (call.has(u"backups"_s)) {
        for (const QString &path : backupsIn(call.value(u"backups"_s), info.id))
            call.console.print(tr("A backup still holds the data: %1").arg(path));
    }
    return purged->leftBehind.isEmpty() ? ExitCode::Ok : ExitCode::Unreadable;
}

} // namespace

QList<Command> libraryCommands()
{
    return LibraryCommands::all();
}

} // namespace chuding
