// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/season.h"
#include "command.h"
#include "forms/forms.h"
#include "roster/roster.h"
#include "submission/passphrase.h"

#include <memory>
#include <optional>

// What several commands need.

namespace chuding {

[[nodiscard]] QCommandLineOption valueOption(
    const QString &name, const QString &description, const QString &value);
[[nodiscard]] QCommandLineOption flagOption(const QString &name, const QString &description);
[[nodiscard]] QCommandLineOption policyOption();
[[nodiscard]] QCommandLineOption passphraseFileOption();
/// --id, given once for each number.
[[nodiscard]] QCommandLineOption idOption(const QString &description);

/// Wrong use of one command: says it and gives the code.
[[nodiscard]] ExitCode wrongUse(const Call &call, const QString &message);

/// Wrong use when one of these options is given more than once: only the last would count.
[[nodiscard]] std::optional<ExitCode> givenTwice(const Call &call, const QStringList &options);

/// Says so when a roster has a header and nothing below it.
void sayIfEmpty(const Roster &roster, Console &console);

/// The policy named by --policy (which the command must have), else `fallback`, else the newest at hand.
[[nodiscard]] Result<Policy> policyFor(const Call &call, const QString &fallback = {});

/// A library with everything that checks need, read at once.
struct OpenLibrary
{
    std::unique_ptr<Library> library;
    Season season;
    QList<StoredDossier> dossiers;
};
/// With the library's own policy, or the one given.
[[nodiscard]] Result<std::unique_ptr<OpenLibrary>> openLibrary(
    const QString &path, OpenMode mode, const QString &policyId = {});

/// The dossiers with these ID numbers, in that order; all when there are none. `NotFound` names a number
/// (masked).
[[nodiscard]] Result<QList<StoredDossier>> chosenDossiers(
    const OpenLibrary &open, const QStringList &idNumbers);
/// The values of --id and the positional arguments from `firstPositional` on, normalized.
[[nodiscard]] QStringList idNumbers(const Call &call, qsizetype firstPositional);

/// `NotFound` for an ID number, masked.
[[nodiscard]] Error noApplicant(const QString &idNumber);
/// The dossier whose ID number is given by --id; `NotFound` names the number (masked).
[[nodiscard]] Result<QUuid> dossierOfCall(const Call &call, const Library &library);

/// Tells of blanks, replaced typefaces and pages.
void sayWhatWasPrinted(const FormReport &report, const QString &path, Console &console);

/// From --passphrase-file, else CHUDING_PASSPHRASE, else a prompt on the terminal.
[[nodiscard]] Result<Passphrase> passphraseFor(const Call &call, bool repeat);
/// The first line of a file.
[[nodiscard]] Result<Passphrase> passphraseFromFile(const QString &path);

/// Who is named in the library's log: the operating system's user.
[[nodiscard]] QString operatorName();

} // namespace chuding
