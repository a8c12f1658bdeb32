// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

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
        };
    }

private:
    static ExitCode list(const Call &call);
    static ExitCode lint(const Call &call);
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

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, path + u": "_s + file.errorString()};
    return file.readAll();
}

ExitCode PolicyCommands::lint(const Call &call)
{
    const QString path = call.arguments.first();
    const Result<QByteArray> policy = readFile(path);
    if (!policy)
        return call.console.fail(policy.error());
    const Result<QByteArray> wording = readFile(QFileInfo(path).dir().filePath(u"wording.json"_s));
    if (!wording)
        return call.console.fail(wording.error());
    const PolicyReading reading = readPolicy(*policy, *wording);
    for (const JsonFault &fault : reading.faults)
        call.console.print(fault.pointer + u": "_s + fault.message);
    if (!reading.faults.isEmpty()) {
        call.console.say(tr("%n fault(s).", nullptr, static_cast<int>(reading.faults.size())));
        return ExitCode::Findings;
    }
    call.console.print(tr("No fault: %1").arg(reading.policy.title));
    return ExitCode::Ok;
}

} // namespace

QList<Command> policyCommands()
{
    return PolicyCommands::all();
}

} // namespace chuding
