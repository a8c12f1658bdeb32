// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "scans/inspector.h"
#include "submission/upload_set.h"

#include <QCoreApplication>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// `upload-set`: the attachments, small enough for the platform.
class UploadCommand
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static Command command()
    {
        return {u"upload-set"_s, u"LIB DIR"_s,
            tr("Writes the attachments for the platform into a new folder: made smaller only where a file is "
               "too large, named by slot, with a list."),
            2, -1,
            {idOption(tr("Only this applicant; may be given several times.")),
                valueOption(u"limit"_s,
                    tr("At most so many megabytes (of 1,000,000 bytes) a file; without it what the notice "
                       "says."),
                    u"MB"_s)},
            &UploadCommand::run};
    }

private:
    static ExitCode run(const Call &call);
    static Result<UploadReport> write(const Call &call, const UploadPlan &plan, qint64 mostBytes);
    static void tell(const UploadReport &report, const QString &folder, Console &console);
};

Result<UploadReport> UploadCommand::write(const Call &call, const UploadPlan &plan, qint64 mostBytes)
{
    const Progress shown = call.console.progress(tr("Exporting"));
    qint64 doneBytes = 0;
    const Progress progress = [&](qint64 done, qint64 total) {
        doneBytes = done;
        return shown(done, total);
    };
    const auto isStale = [&] { return !shown(doneBytes, plan.bytes()); };
    Inspector inspector;
    const ReduceFunction reduce = [&](const QString &source, const QString &target, qint64 most) {
        return inspector.reduce(source, target, most, isStale);
    };
    Result<UploadReport> report = writeUploadSet(plan, call.arguments[1], mostBytes, reduce, progress);
    call.console.endProgress();
    return report;
}

void UploadCommand::tell(const UploadReport &report, const QString &folder, Console &console)
{
    QList<QStringList> rows{{tr("Applicant"), tr("Paper"), tr("KB before"), tr("KB now"), tr("Remark")}};
    for (const UploadLine &line : report.lines) {
        const auto kilobytes = [](qint64 bytes) {
            return bytes > 0 ? QString::number((bytes + 999) / 1000) : QString();
        };
        if (!line.remark.isEmpty())
            rows.append({line.applicant + u' ' + line.maskedIdNumber, line.paper, kilobytes(line.before),
                kilobytes(line.after), line.remark});
    }
    for (const QString &line : rows.size() > 1 ? tableLines(rows) : QStringList())
        console.print(line);
    console.say(tr("Copied %1, made smaller %2, left out %3, not attached %4")
                    .arg(report.count(UploadLine::Outcome::Copied))
                    .arg(report.count(UploadLine::Outcome::Reduced))
                    .arg(report.count(UploadLine::Outcome::LeftOut))
                    .arg(report.count(UploadLine::Outcome::NotAttached)));
    console.say(tr("Written: %1").arg(folder));
}

ExitCode UploadCommand::run(const Call &call)
{
    if (const auto wrong = givenTwice(call, {u"limit"_s}))
        return *wrong;
    bool isNumber = true;
    const double megabytes = call.has(u"limit"_s) ? call.value(u"limit"_s).toDouble(&isNumber) : 0;
    const double given = megabytes * 1'000'000;
    const bool isSize = isNumber && given >= double(UploadTerms::least) && given <= double(UploadTerms::most);
    if (call.has(u"limit"_s) && !isSize)
        return wrongUse(call, tr("--limit is a number of megabytes, %1 to %2.")
                                  .arg(double(UploadTerms::least) / 1'000'000)
                                  .arg(double(UploadTerms::most) / 1'000'000));
    const Result<std::unique_ptr<OpenLibrary>> open = openLibrary(call.arguments.first(), OpenMode::ReadOnly);
    if (!open)
        return call.console.fail(open.error());
    const Result<QList<StoredDossier>> chosen = chosenDossiers(**open, idNumbers(call, 2));
    if (!chosen)
        return call.console.fail(chosen.error());
    QList<QUuid> ids;
    for (const StoredDossier &stored : *chosen)
        ids.append(stored.dossier.id);
    const Result<UploadPlan> plan = planUploadSet(*(*open)->library, ids);
    if (!plan)
        return call.console.fail(plan.error());
    const qint64 mostBytes =
        call.has(u"limit"_s) ? qRound64(given) : (*open)->season.policy.upload.mostBytesPerFile;
    const Result<UploadReport> report = write(call, *plan, mostBytes);
    if (!report)
        return call.console.fail(report.error());
    // Everything is said afterwards: a closed pipe ends the program, and what it said must be true.
    tell(*report, call.arguments[1], call.console);
    return report->count(UploadLine::Outcome::LeftOut) > 0 ? ExitCode::Findings : ExitCode::Ok;
}

} // namespace

Command uploadCommand()
{
    return UploadCommand::command();
}

} // namespace chuding
