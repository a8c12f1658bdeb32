// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace chuding {

/// What a command was called with, its options and positional arguments parsed.
struct Call
{
    const QCommandLineParser &parser;
    QStringList arguments; ///< positional
    Console &console;

    [[nodiscard]] QString value(const QString &option) const { return parser.value(option); }
    [[nodiscard]] bool has(const QString &option) const { return parser.isSet(option); }
};

/// One command of chuding-cli, e.g. `library import`.
struct Command
{
    QString name;     ///< words separated by a blank
    QString synopsis; ///< of its positional arguments: `LIB ROSTER`
    QString summary;  ///< translated
    int minArguments = 0;
    int maxArguments = 0; ///< -1: any number
    QList<QCommandLineOption> options;
    std::function<ExitCode(const Call &)> run;
};

[[nodiscard]] QList<Command> policyCommands();
[[nodiscard]] QList<Command> policyPackageCommands(); ///< some of them
[[nodiscard]] QList<Command> rosterCommands();
[[nodiscard]] QList<Command> checkCommands();
[[nodiscard]] QList<Command> libraryCommands();
[[nodiscard]] Command attachCommand();  ///< one of them
[[nodiscard]] Command inspectCommand(); ///< likewise
[[nodiscard]] Command statsCommand();   ///< likewise
[[nodiscard]] Command stepCommand();    ///< likewise
[[nodiscard]] Command listCommand();    ///< likewise
[[nodiscard]] Command showCommand();    ///< likewise
[[nodiscard]] QList<Command> takeOverCommands();
[[nodiscard]] QList<Command> formCommands();
[[nodiscard]] QList<Command> keyCommands();
[[nodiscard]] QList<Command> packageCommands();
[[nodiscard]] Command decideCommand(); ///< one of them
[[nodiscard]] QList<Command> exchangeCommands();
[[nodiscard]] QList<Command> envelopeCommands();
[[nodiscard]] Command scanCommand();
[[nodiscard]] Command uploadCommand();

/// Runs `arguments` (without the program's name). `--help` and wrong use are dealt with here.
[[nodiscard]] ExitCode runCommandLine(const QStringList &arguments, Console &console);

} // namespace chuding
