// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "about/about.h"
#include <QCoreApplication>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    CommandLine(QStringList arguments, Console &console)
        : m_arguments(std::move(arguments))
        , m_console(console)
        , m_commands(policyCommands() + rosterCommands() + checkCommands() + libraryCommands() +
                     takeOverCommands() + formCommands() + keyCommands() + packageCommands() +
                     exchangeCommands() + envelopeCommands() + QList{scanCommand(), uploadCommand()})
    {
    }

    ExitCode run();

private:
    [[nodiscard]] const Command *findCommand();
    [[nodiscard]] ExitCode runCommand(const Command &command);
    [[nodiscard]] ExitCode wrongUse(const QString &message, const QString &command = {});
    [[nodiscard]] QString overview(const QString &group = {}) const;
    [[nodiscard]] static QString usage(const Command &command);

    QStringList m_arguments;
    Console &m_console;
    QList<Command> m_commands;
};

QString CommandLine::usage(const Command &command)
{
    return u"chuding-cli %1 %2"_s.arg(command.name, command.synopsis).trimmed();
}

QString CommandLine::overview(const QString &group) const
{
    QList<QStringList> rows;
    for (const Command &command : m_commands) {
        if (group.isEmpty() || command.name.startsWith(group + u' '))
            rows.append({u"  "_s + command.name + u' ' + command.synopsis, command.summary});
    }
    QStringList lines{tr("Usage: chuding-cli [--lang zh_CN|en] COMMAND"), QString()};
    lines += tableLines(rows);
    lines += {QString(), tr("chuding-cli COMMAND --help says more about a command."),
        tr("Exit codes: 0 all well, 1 findings with errors or a failed verification, 2 wrong use, 3 could "
           "not read or write."),
        tr("A passphrase comes from CHUDING_PASSPHRASE, --passphrase-file or a prompt.")};
    return lines.join(u'\n');
}

ExitCode CommandLine::wrongUse(const QString &message, const QString &command)
{
    m_console.say(message);
    m_console.say(tr("Help: %1").arg((u"chuding-cli "_s + command).trimmed() + u" --help"_s));
    return ExitCode::WrongUse;
}

const Command *CommandLine::findCommand()
{
    for (const qsizetype words : {2, 1}) {
        const QString name = m_arguments.mid(0, words).join(u' ');
        const auto it = std::find_if(m_commands.cbegin(), m_commands.cend(),
            [&](const Command &command) { return command.name == name && m_arguments.size() >= words; });
        if (it != m_commands.cend()) {
            m_arguments.remove(0, words);
            return &*it;
        }
    }
    return nullptr;
}

ExitCode CommandLine::runCommand(const Command &command)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(usage(command) + u"\n\n"_s + command.summary);
    parser.addOptions(command.options);
    const QCommandLineOption help(u"help"_s, tr("Shows this help."));
    parser.addOption(help);
    if (!parser.parse(QStringList{QCoreApplication::applicationFilePath()} + m_arguments))
        return wrongUse(parser.errorText(), command.name);
    if (parser.isSet(help)) {
        // The parser's own first line names the program by its path; ours is in the description.
        const QString text = parser.helpText();
        m_console.print(text.mid(text.indexOf(u'\n') + 1).trimmed());
        return ExitCode::Ok;
    }
    const QStringList positional = parser.positionalArguments();
    if (positional.size() < command.minArguments)
        return wrongUse(tr("Something is missing: %1").arg(usage(command)), command.name);
    if (command.maxArguments >= 0 && positional.size() > command.maxArguments) {
        return wrongUse(
            tr("Not expected: %1").arg(positional.mid(command.maxArguments).join(u' ')), command.name);
    }
    const ExitCode code = command.run({parser, positional, m_console});
    m_console.endProgress();
    return code;
}

ExitCode CommandLine::run()
{
    if (m_arguments.isEmpty()) {
        m_console.say(overview());
        return ExitCode::WrongUse;
    }
    const QString first = m_arguments.first();
    if (first == u"--help" || first == u"-h" || first == u"help") {
        m_console.print(overview());
        return ExitCode::Ok;
    }
    if (first == u"--version") {
        m_console.print(versionText(u"chuding-cli"_s));
        return ExitCode::Ok;
    }
    if (const Command *command = findCommand())
        return runCommand(*command);
    const bool isGroup = std::any_of(m_commands.cbegin(), m_commands.cend(),
        [&](const Command &command) { return command.name.startsWith(first + u' '); });
    if (isGroup && m_arguments.value(1) == u"--help") {
        m_console.print(overview(first));
        return ExitCode::Ok;
    }
    return wrongUse(tr("There is no command “%1”.").arg(m_arguments.mid(0, isGroup ? 2 : 1).join(u' ')));
}

} // namespace

ExitCode runCommandLine(const QStringList &arguments, Console &console)
{
    return CommandLine(arguments, console).run();
}

} // namespace chuding
