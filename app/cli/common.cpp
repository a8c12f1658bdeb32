// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "domain/id_number.h"
#include "submission/seen_files.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

class Common
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static QString policyText() { return tr("Which notice; the library's own, else the newest at hand."); }
    static QString passphraseFileText() { return tr("File whose first line is the passphrase."); }
    static QString promptText() { return tr("Passphrase: "); }
    static QString repeatText() { return tr("Once more: "); }
    static QString twiceText(const QString &option) { return tr("--%1 can be given only once.").arg(option); }
    static QString emptyRosterText(int headerRow)
    {
        return tr("The roster is empty: there is nothing below the headers in row %1.").arg(headerRow);
    }
    static QString nobodyText(const QString &number)
    {
        return tr("no applicant with the ID number %1").arg(maskedIdNumber(number));
    }
    static void sayWhatWasPrinted(const FormReport &report, const QString &path, Console &console);
    static QString differText() { return tr("The two passphrases differ."); }
    static QString noPassphraseText()
    {
        return tr("set CHUDING_PASSPHRASE, give --passphrase-file, or start it in a terminal");
    }
};

void Common::sayWhatWasPrinted(const FormReport &report, const QString &path, Console &console)
{
    QStringList blanks;
    for (const MissingFact &fact : report.missing)
        blanks.append(fact.text());
    if (!blanks.isEmpty())
        console.say(tr("Printed as blanks: %1").arg(blanks.join(u"; "_s)));
    if (!report.substitutedFonts.isEmpty())
        console.say(tr("Typefaces not on this machine, others were used: %1")
                        .arg(report.substitutedFonts.join(u", "_s)));
    if (!report.notRepresentable.isEmpty())
        console.say(
            tr("Cannot be found by search in the PDF: %1").arg(report.notRepresentable.join(u", "_s)));
    console.say(tr("Written: %1").arg(path) + u", "_s + tr("%n page(s)", nullptr, report.pages));
}

#ifdef Q_OS_WIN
/// Input is not shown while this lives.
class QuietTerminal
{
public:
    QuietTerminal()
    {
        GetConsoleMode(m_handle, &m_mode);
        SetConsoleMode(m_handle, m_mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~QuietTerminal() { SetConsoleMode(m_handle, m_mode); }
    static bool isThere()
    {
        DWORD mode = 0;
        return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
    }

private:
    HANDLE m_handle = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_mode = 0;
};
#else
/// Input is not shown while this lives.
class QuietTerminal
{
public:
    QuietTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    static bool isThere() { return isatty(STDIN_FILENO) != 0; }

private:
    termios m_before{};
};
#endif

/// UTF-8. Growing would leave copies behind.
QByteArray typedLine()
{
    constexpr qsizetype longest = 1024;
    QByteArray line;
    line.reserve(longest);
#ifdef Q_OS_WIN
    // As UTF-16: what a terminal hands out in UTF-8 lacks Chinese on older systems.
    std::array<wchar_t, longest / 4> typed{};
    DWORD count = 0;
    ReadConsoleW(GetStdHandle(STD_INPUT_HANDLE), typed.data(), DWORD(typed.size()), &count, nullptr);
    std::array<char, longest> bytes{};
    const int size = WideCharToMultiByte(
        CP_UTF8, 0, typed.data(), int(count), bytes.data(), int(bytes.size()), nullptr, nullptr);
    line.append(bytes.data(), size);
    SecureZeroMemory(typed.data(), sizeof typed);
    SecureZeroMemory(bytes.data(), sizeof bytes);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
#else
    for (int c = std::getchar(); c != EOF && c != '\n' && line.size() < longest; c = std::getchar())
        line.append(static_cast<char>(c));
#endif
    return line;
}

QByteArray promptedLine(const QString &prompt)
{
    std::fputs(prompt.toUtf8().constData(), stderr);
    std::fflush(stderr);
    QByteArray line;
    {
        const QuietTerminal quiet;
        line = typedLine();
    }
    std::fputs("\n", stderr);
    return line;
}

Result<Passphrase> promptedPassphrase(bool repeat)
{
    if (!QuietTerminal::isThere())
        return Error{Error::Code::Passphrase, Common::noPassphraseText()};
    Passphrase first = Passphrase::fromUtf8(promptedLine(Common::promptText()));
    if (!repeat)
        return first;
    const Passphrase again = Passphrase::fromUtf8(promptedLine(Common::repeatText()));
    if (QByteArrayView(first.data()) != QByteArrayView(again.data()))
        return Error{Error::Code::Passphrase, Common::differText()};
    return first;
}

} // namespace

QCommandLineOption valueOption(const QString &name, const QString &description, const QString &value)
{
    return QCommandLineOption(name, description, value);
}

QCommandLineOption flagOption(const QString &name, const QString &description)
{
    return QCommandLineOption(name, description);
}

QCommandLineOption policyOption()
{
    return valueOption(u"policy"_s, Common::policyText(), u"ID"_s);
}

QCommandLineOption passphraseFileOption()
{
    return valueOption(u"passphrase-file"_s, Common::passphraseFileText(), u"FILE"_s);
}

QCommandLineOption idOption(const QString &description)
{
    return valueOption(u"id"_s, description, u"IDNUMBER"_s);
}

ExitCode wrongUse(const Call &call, const QString &message)
{
    call.console.say(message);
    return ExitCode::WrongUse;
}

std::optional<ExitCode> givenTwice(const Call &call, const QStringList &options)
{
    for (const QString &option : options) {
        if (call.parser.values(option).size() > 1)
            return wrongUse(call, Common::twiceText(option));
    }
    return std::nullopt;
}

void sayIfEmpty(const Roster &roster, Console &console)
{
    if (roster.rows.isEmpty())
        console.say(Common::emptyRosterText(roster.headerRow));
}

Result<Policy> policyFor(const Call &call, const QString &fallback)
{
    const PolicyCatalog catalog;
    QString id = call.has(u"policy"_s) ? call.value(u"policy"_s) : fallback;
    if (!id.isEmpty())
        return catalog.load(id);
    Result<Policy> newest = Error{Error::Code::NotFound, u"policy"_s};
    for (const QString &candidate : catalog.ids()) {
        Result<Policy> policy = catalog.load(candidate);
        if (policy && (!newest || policy->issued > newest->issued))
            newest = std::move(policy);
    }
    return newest;
}

Result<std::unique_ptr<OpenLibrary>> openLibrary(const QString &path, OpenMode mode, const QString &policyId)
{
    Result<std::unique_ptr<Library>> library = Library::open(path, mode);
    if (!library)
        return library.error();
    auto open = std::make_unique<OpenLibrary>();
    open->library = std::move(*library);
    open->library->setOperator(operatorName());
    Result<Policy> policy =
        PolicyCatalog().load(policyId.isEmpty() ? open->library->info().policyId : policyId);
    if (!policy)
        return policy.error();
    open->season.policy = std::move(*policy);
    open->season.role = open->library->info().role;
    open->season.calendar = bundledCalendar();
    Result<QList<StoredDossier>> dossiers = open->library->dossiers();
    if (!dossiers)
        return dossiers.error();
    open->dossiers = std::move(*dossiers);
    const Result<QList<StoredRound>> rounds = open->library->rounds();
    if (!rounds)
        return rounds.error();
    QList<PublicityRound> known;
    for (const StoredRound &stored : *rounds)
        known.append(stored.round);
    open->season.setRounds(known);
    Result<QList<Confirmation>> confirmations = open->library->seasonConfirmations();
    if (!confirmations)
        return confirmations.error();
    Result<ScanFactsByFile> scans = seenFiles(*open->library);
    if (!scans)
        return scans.error();
    open->season.scans = std::move(*scans);
    open->season.asOf = open->library->now();
    open->season.confirmations = std::move(*confirmations);
    return open;
}

Result<QList<StoredDossier>> chosenDossiers(const OpenLibrary &open, const QStringList &idNumbers)
{
    if (idNumbers.isEmpty())
        return open.dossiers;
    QList<StoredDossier> chosen;
    for (const QString &number : idNumbers) {
        const auto it = std::find_if(open.dossiers.cbegin(), open.dossiers.cend(),
            [&](const StoredDossier &stored) { return stored.dossier.person.idNumber == number; });
        if (it == open.dossiers.cend())
            return Error{Error::Code::NotFound, maskedIdNumber(number)};
        chosen.append(*it);
    }
    return chosen;
}

QStringList idNumbers(const Call &call, qsizetype firstPositional)
{
    QStringList numbers;
    for (const QString &typed : call.parser.values(u"id"_s) + call.arguments.mid(firstPositional))
        numbers.append(normalizedIdNumber(typed));
    return numbers;
}

Error noApplicant(const QString &idNumber)
{
    return Error{Error::Code::NotFound, Common::nobodyText(idNumber)};
}

Result<QUuid> dossierOfCall(const Call &call, const Library &library)
{
    const QString number = normalizedIdNumber(call.value(u"id"_s));
    Result<QUuid> id = library.findByIdNumber(number);
    if (id && id->isNull())
        return noApplicant(number);
    return id;
}

Result<Passphrase> passphraseFor(const Call &call, bool repeat)
{
    if (!call.has(u"passphrase-file"_s)) {
        return qEnvironmentVariableIsSet("CHUDING_PASSPHRASE")
                   ? Passphrase::fromUtf8(qgetenv("CHUDING_PASSPHRASE"))
                   : promptedPassphrase(repeat);
    }
    return passphraseFromFile(call.value(u"passphrase-file"_s));
}

/// Unbuffered, so that no second copy stays in memory.
Result<Passphrase> passphraseFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Code::Io, path + u": "_s + file.errorString()};
    return Passphrase::fromUtf8(file.readLine(1024));
}

QString operatorName()
{
#ifdef Q_OS_WIN
    const QString name = qEnvironmentVariable("USERNAME");
#else
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
#endif
    return name.isEmpty() ? u"cli"_s : name;
}

void sayWhatWasPrinted(const FormReport &report, const QString &path, Console &console)
{
    Common::sayWhatWasPrinted(report, path, console);
}

} // namespace chuding
