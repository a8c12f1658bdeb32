// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "roster/roster.h"

#include <QCoreApplication>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

class RosterCommands
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static QList<Command> all()
    {
        return {{u"roster template"_s, u"--out FILE.xlsx"_s,
            tr("Writes a blank roster with drop-down lists and an example row."), 0, 0,
            {valueOption(u"out"_s, tr("File to write."), u"FILE.xlsx"_s), policyOption()},
            &RosterCommands::writeTemplate}};
    }

private:
    static ExitCode writeTemplate(const Call &call)
    {
        if (!call.has(u"out"_s))
            return wrongUse(call, tr("Give the file to write with --out."));
        const Result<Policy> policy = policyFor(call);
        if (!policy)
            return call.console.fail(policy.error());
        const Result<void> written = writeRosterTemplate(call.value(u"out"_s), *policy);
        if (!written)
            return call.console.fail(written.error());
        call.console.say(tr("Written: %1").arg(call.value(u"out"_s)));
        return ExitCode::Ok;
    }
};

} // namespace

QList<Command> rosterCommands()
{
    return RosterCommands::all();
}

} // namespace chuding
