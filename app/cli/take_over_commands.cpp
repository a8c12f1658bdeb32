// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "domain/credit_code.h"
#include "library/take_over.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// 结转 and 调动: dossiers out of one library into another.
class TakeOverCommands
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static QList<Command> all();

private:
    static ExitCode carryOver(const Call &call);
    static ExitCode handOver(const Call &call);
    static ExitCode takeOver(const Call &call);

    static ExitCode take(const Call &call, TakeOverMode mode, QDate from);
    static Result<QList<QUuid>> chosenRows(const Call &call, const Library &source, const TakeOverPlan &plan);
    static QString outcomeText(TakeOverOutcome outcome);
    static QList<QStringList> table(const TakeOverPlan &plan, const QList<QUuid> &chosen);
    static QString targetPath(const QString &given, const QString &name);
};

QList<Command> TakeOverCommands::all()
{
    const QCommandLineOption some = idOption(tr("ID number of an applicant; without it all."));
    const QCommandLineOption from =
        valueOption(u"from"_s, tr("The library that the dossiers are taken from."), u"LIB"_s);
    const QCommandLineOption dryRun = flagOption(u"dry-run"_s, tr("Only show what would be done."));
    return {
        {u"library carry-over"_s, u"LIB --from OLDLIB"_s,
            tr("Makes new dossiers for a new notice out of last year's: what lasts, and its papers."), 1, 1,
            {from, some, dryRun}, &TakeOverCommands::carryOver},
        {u"library hand-over"_s, u"LIB --id IDNUMBER --to PATH --unit NAME"_s,
            tr("Writes a library with one dossier, for the unit to which the applicant changes."), 1, 1,
            {idOption(tr("ID number of the applicant.")),
                valueOption(u"to"_s,
                    tr("The new library, or a folder to put it into under the applicant's name."), u"PATH"_s),
                valueOption(u"unit"_s, tr("The unit that takes the dossier over."), u"NAME"_s),
                valueOption(u"code"_s, tr("Its unified social credit code."), u"CODE"_s)},
            &TakeOverCommands::handOver},
        {u"library take-over"_s, u"LIB --from PATH"_s,
            tr("Takes whole dossiers in that another unit has handed over."), 1, 1,
            {from, some,
                valueOption(
                    u"from-date"_s, tr("First day in this unit, for the work history."), u"YYYY-MM-DD"_s),
                dryRun},
            &TakeOverCommands::takeOver},
    };
}

QString TakeOverCommands::outcomeText(TakeOverOutcome outcome)
{
    switch (outcome) {
    case TakeOverOutcome::New:
        return tr("new");
    case TakeOverOutcome::Present:
        return tr("there already");
    case TakeOverOutcome::Refused:
        return tr("refused");
    }
    Q_UNREACHABLE();
}

QList<QStringList> TakeOverCommands::table(const TakeOverPlan &plan, const QList<QUuid> &chosen)
{
    QList<QStringList> rows{{tr("Name"), tr("ID number"), tr("Unit"), tr("Outcome"), tr("Details")}};
    for (const TakeOverRow &row : plan.rows) {
        if (chosen.contains(row.source))
            rows.append({row.name, row.maskedIdNumber, row.unitName, outcomeText(row.outcome), row.reason});
    }
    return rows;
}

/// Those with the given ID numbers, which must be there; all when none is given.
Result<QList<QUuid>> TakeOverCommands::chosenRows(
    const Call &call, const Library &source, const TakeOverPlan &plan)
{
    QList<QUuid> chosen;
    for (const QString &number : idNumbers(call, call.arguments.size())) {
        const Result<QUuid> id = source.findByIdNumber(number);
        if (!id)
            return id.error();
        if (id->isNull())
            return noApplicant(number);
        chosen.append(*id);
    }
    if (!chosen.isEmpty())
        return chosen;
    for (const TakeOverRow &row : plan.rows)
        chosen.append(row.source);
    return chosen;
}

ExitCode TakeOverCommands::take(const Call &call, TakeOverMode mode, QDate from)
{
    if (const auto wrong = givenTwice(call, {u"from"_s}))
        return *wrong;
    if (!call.has(u"from"_s))
        return wrongUse(call, tr("--%1 is missing.").arg(u"from"_s));
    const bool dryRun = call.has(u"dry-run"_s);
    const Result<std::unique_ptr<Library>> target =
        Library::open(call.arguments.first(), dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!target)
        return call.console.fail(target.error());
    (*target)->setOperator(operatorName());
    const Result<std::unique_ptr<Library>> source = Library::open(call.value(u"from"_s), OpenMode::ReadOnly);
    if (!source)
        return call.console.fail(source.error());
    Result<TakeOverPlan> plan = planTakeOver(**source, **target, mode, from);
    if (!plan)
        return call.console.fail(plan.error());
    const Result<QList<QUuid>> chosen = chosenRows(call, **source, *plan);
    if (!chosen)
        return call.console.fail(chosen.error());
    // Everything is said afterwards: a closed pipe ends the program, and what it said must be true.
    if (!dryRun) {
        const QString why = mode == TakeOverMode::CarryOver ? u"carry-over"_s : u"take-over"_s;
        const Result<TakeOverSummary> summary =
            applyTakeOver(**source, **target, *plan, *chosen, why, call.console.progress(tr("Copying")));
        if (!summary)
            return call.console.fail(summary.error());
        call.console.endProgress();
        for (const TakeOverRow &refused : summary->refused) {
            const auto row = std::find_if(plan->rows.begin(), plan->rows.end(),
                [&](const TakeOverRow &other) { return other.source == refused.source; });
            *row = refused;
        }
    }
    plan->rows.removeIf([&](const TakeOverRow &row) { return !chosen->contains(row.source); });
    for (const QString &line : tableLines(table(*plan, *chosen)))
        call.console.print(line);
    call.console.say(tr("New %1, there already %2, refused %3")
                         .arg(plan->count(TakeOverOutcome::New))
                         .arg(plan->count(TakeOverOutcome::Present))
                         .arg(plan->count(TakeOverOutcome::Refused)));
    if (dryRun)
        call.console.say(tr("Nothing was taken in (--dry-run)."));
    return plan->count(TakeOverOutcome::Refused) > 0 ? ExitCode::Findings : ExitCode::Ok;
}

ExitCode TakeOverCommands::carryOver(const Call &call)
{
    return take(call, TakeOverMode::CarryOver, QDate());
}

ExitCode TakeOverCommands::takeOver(const Call &call)
{
    if (const auto wrong = givenTwice(call, {u"from-date"_s}))
        return *wrong;
    const QDate from = isoDay(call.value(u"from-date"_s));
    if (call.has(u"from-date"_s) && !from.isValid())
        return wrongUse(call, tr("--%1 wants a day like 2024-10-20.").arg(u"from-date"_s));
    const ExitCode code = take(call, TakeOverMode::Transfer, from);
    const bool isDone = code == ExitCode::Ok || code == ExitCode::Findings;
    if (isDone && !from.isValid())
        call.console.say(tr("The work history was left as it is, because --from-date was not given."));
    return code;
}

/// In an existing folder the library gets the applicant's name.
QString TakeOverCommands::targetPath(const QString &given, const QString &name)
{
    const QFileInfo info(given);
    if (!info.isDir() || given.endsWith(u".chuding"_s))
        return given;
    QString safe = name;
    safe.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return QDir(given).filePath((safe.isEmpty() ? u"dossier"_s : safe) + u".chuding"_s);
}

ExitCode TakeOverCommands::handOver(const Call &call)
{
    if (const auto wrong = givenTwice(call, {u"id"_s, u"to"_s, u"unit"_s, u"code"_s}))
        return *wrong;
    for (const QString &option : {u"id"_s, u"to"_s, u"unit"_s}) {
        if (call.value(option).trimmed().isEmpty())
            return wrongUse(call, tr("--%1 is missing.").arg(option));
    }
    const Receiver receiver{call.value(u"unit"_s).trimmed(), call.value(u"code"_s).trimmed().toUpper()};
    if (call.has(u"code"_s) && !isValidCreditCode(receiver.unitCode))
        return wrongUse(call, tr("--%1 is no unified social credit code.").arg(u"code"_s));
    const Result<std::unique_ptr<Library>> library =
        Library::open(call.arguments.first(), OpenMode::ReadWrite);
    if (!library)
        return call.console.fail(library.error());
    (*library)->setOperator(operatorName());
    const Result<QUuid> id = dossierOfCall(call, **library);
    if (!id)
        return call.console.fail(id.error());
    const Result<StoredDossier> stored = (*library)->dossier(*id);
    if (!stored)
        return call.console.fail(stored.error());
    const QString path = targetPath(call.value(u"to"_s), stored->dossier.person.name);
    const Result<void> done = chuding::handOver(
        **library, *id, path, receiver, u"hand-over"_s, call.console.progress(tr("Copying")));
    if (!done)
        return call.console.fail(done.error());
    call.console.endProgress();
    call.console.say(tr("Written: %1").arg(path));
    return ExitCode::Ok;
}

} // namespace

QList<Command> takeOverCommands()
{
    return TakeOverCommands::all();
}

} // namespace chuding
