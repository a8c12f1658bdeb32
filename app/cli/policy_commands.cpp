// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/schedule.h"
#include "common.h"
#include "policy/policy_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

class PolicyCommands
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static QList<Command> all()
    {
        return {
            {u"policy list"_s, {}, tr("Lists the notices at hand."), 0, 0, {}, &PolicyCommands::list},
            {u"policy lint"_s, u"FILE"_s,
                tr("Reads a policy.json and reports every fault in it and in the wording.json beside it."), 1,
                1, {}, &PolicyCommands::lint},
            {u"policy schedule"_s, {},
                tr("Prints by when each step must be done so that both publicities fit into the notice's "
                   "windows."),
                0, 0,
                {policyOption(),
                    valueOption(u"today"_s, tr("As of this day or moment (Beijing time) instead of now."),
                        u"DATE"_s)},
                &PolicyCommands::schedule},
        };
    }

private:
    static ExitCode list(const Call &call);
    static ExitCode lint(const Call &call);
    static ExitCode schedule(const Call &call);
    static void printReading(const ReadingSchedule &schedule, const Policy &policy, Console &console);
};

ExitCode PolicyCommands::list(const Call &call)
{
    const PolicyCatalog catalog;
    QList<QStringList> rows{{tr("Policy"), tr("Number"), tr("Issued"), tr("Title")}};
    ExitCode code = ExitCode::Ok;
    for (const QString &id : catalog.ids()) {
        const Result<Policy> policy = catalog.load(id);
        if (policy)
            rows.append({id, policy->number, policy->issued.toString(Qt::ISODate), policy->title});
        else
            code = call.console.fail(policy.error());
    }
    for (const QString &line : tableLines(rows))
        call.console.print(line);
    return code;
}

ExitCode PolicyCommands::lint(const Call &call)
{
    const Result<PolicyFile> file = readPolicyFile(call.arguments.first());
    if (!file)
        return call.console.fail(file.error());
    const PolicyReading &reading = file->reading;
    for (const JsonFault &fault : reading.faults)
        call.console.print(fault.pointer + u": "_s + fault.message);
    if (!reading.faults.isEmpty()) {
        call.console.say(tr("%n fault(s).", nullptr, static_cast<int>(reading.faults.size())));
        return ExitCode::Findings;
    }
    call.console.print(tr("No fault: %1").arg(reading.policy.title));
    return ExitCode::Ok;
}

void PolicyCommands::printReading(const ReadingSchedule &schedule, const Policy &policy, Console &console)
{
    console.print(schedule.reading == StartDay::DoesNotCount ? tr("The first day does not count (safe):")
                                                             : tr("The first day counts:"));
    QList<QStringList> rows{
        {tr("Step"), tr("Earliest"), tr("Advised by"), tr("At the latest"), tr("By the windows alone")}};
    for (const Code<ScheduleStep> &step : codeTable<ScheduleStep>()) {
        const StepDates dates = schedule.dates(step.value);
        QStringList cells{step.text};
        for (const QDate day : {dates.earliest, dates.advised, dates.latest, dates.formal})
            cells.append(day.toString(Qt::ISODate));
        rows.append(cells);
    }
    for (const QString &line : tableLines(rows))
        console.print(line);
    console.print(scheduleText(schedule, policy));
}

ExitCode PolicyCommands::schedule(const Call &call)
{
    Moment now = Moment::now();
    if (call.has(u"today"_s)) {
        const std::optional<Moment> today = Moment::fromText(call.value(u"today"_s));
        if (!today)
            return wrongUse(
                call, tr("--today wants a day like 2024-10-08, not “%1”.").arg(call.value(u"today"_s)));
        now = *today;
    }
    const Result<Policy> policy = policyFor(call);
    if (!policy)
        return call.console.fail(policy.error());
    const Schedule schedule = planSchedule(*policy, bundledCalendar(), now);
    call.console.print(policy->number + u' ' + policy->title);
    call.console.print(tr("As of %1.").arg(now.toText().replace(u'T', u' ')));
    for (const ReadingSchedule *reading : {&schedule.safe, &schedule.counted}) {
        call.console.print({});
        printReading(*reading, *policy, call.console);
    }
    for (const int year : schedule.yearsWithoutData) {
        call.console.say(
            tr("There are no data on the holidays of %1; only weekends were left out.").arg(year));
    }
    return ExitCode::Ok;
}

} // namespace

QList<Command> policyCommands()
{
    return PolicyCommands::all() + policyPackageCommands();
}

} // namespace chuding
