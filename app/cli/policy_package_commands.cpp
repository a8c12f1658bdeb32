// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/policy_trial.h"
#include "common.h"
#include "policy/holiday_notice.h"
#include "policy/policy_changes.h"
#include "policy/policy_file.h"
#include "submission/policy_package.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// Notices and holidays as files that are handed on: packed, looked at, compared, tried, installed.
class PolicyPackageCommands
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static QList<Command> all()
    {
        return {
            {u"policy pack"_s,
                u"policy.json|cn-YEAR.json|NOTICE.txt… --out FILE.chuding-policy --key FILE.p12"_s,
                tr("Writes a notice (with the wording.json beside it), holidays, or both into one signed "
                   "file that others install. NOTICE.txt holds the State Council's notice on the days off "
                   "of a year, in its own words."),
                1, -1,
                {valueOption(u"out"_s, tr("File to write."), u"FILE.chuding-policy"_s),
                    valueOption(u"key"_s, tr("The signing key."), u"FILE.p12"_s),
                    valueOption(u"reason"_s, tr("What it is for, or what was changed."), u"TEXT"_s),
                    passphraseFileOption()},
                &PolicyPackageCommands::pack},
            {u"policy look"_s, u"FILE.chuding-policy"_s,
                tr("Shows who signed such a file and what it would change here."), 1, 1, {libraryOption()},
                &PolicyPackageCommands::look},
            {u"policy install"_s, u"FILE.chuding-policy"_s,
                tr("Installs such a file. Its signer must be registered in the library, or the fingerprint "
                   "given."),
                1, 1,
                {libraryOption(),
                    valueOption(u"fingerprint"_s,
                        tr("Of the signer's certificate, as whoever handed the file out says."), u"HEX"_s)},
                &PolicyPackageCommands::install},
            {u"policy compare"_s, u"OLD NEW"_s,
                tr("Says what two notices have differently: each an ID, a policy.json or a "
                   ".chuding-policy file."),
                2, 2, {}, &PolicyPackageCommands::compare},
            {u"policy try"_s, u"NOTICE --library LIB"_s,
                tr("Judges the applicants of a library by another notice as well and says for whom the "
                   "verdict would be another. Writes nothing."),
                1, 1, {libraryOption()}, &PolicyPackageCommands::tryOut},
        };
    }

private:
    static ExitCode pack(const Call &call);
    static ExitCode look(const Call &call);
    static ExitCode install(const Call &call);
    static ExitCode compare(const Call &call);
    static ExitCode tryOut(const Call &call);

    static QCommandLineOption libraryOption()
    {
        return valueOption(u"library"_s, tr("Library folder."), u"LIB"_s);
    }
    static Result<void> addFile(const QString &path, PolicyPackage &package);
    static Result<void> addHolidays(const QString &path, PolicyPackage &package);
    static Result<Policy> noticeFrom(const QString &given);
    static Result<PolicyPackageReading> readingFor(const Call &call);
    static void print(const PolicyPackageReading &reading, Console &console);
    static void printChanges(const QList<PolicyChange> &changes, Console &console);
};

Result<void> PolicyPackageCommands::addHolidays(const QString &path, PolicyPackage &package)
{
    const Result<QByteArray> words = policyBytes(path);
    if (!words)
        return words.error();
    const QString text = QString::fromUtf8(*words);
    const int year = yearOfHolidayNotice(text);
    if (year == 0)
        return Error{Error::Code::Format,
            path + u'\n' + tr("It does not say of which year it is, as “2027年部分节假日安排”.")};
    const HolidayNotice notice = readHolidayNotice(text, year);
    QStringList faults;
    for (const HolidayNotice::Remark &fault : notice.faults)
        faults.append(tr("Line %1: %2").arg(fault.line + 1).arg(fault.text));
    if (const QStringList missing = missingFestivals(notice); !missing.isEmpty())
        faults.append(tr("It does not say when these are: %1.").arg(missing.join(u'、')));
    if (!faults.isEmpty())
        return Error{Error::Code::Format, path + u'\n' + faults.join(u'\n')};
    QMap<int, QByteArray> known = calendarsAround(year);
    for (const int one : {year - 1, year}) {
        if (const QByteArray given = package.calendars.value(calendarName(one)); !given.isEmpty())
            known.insert(one, given);
    }
    const Result<QMap<int, QByteArray>> files = calendarsOf(notice, year, known);
    if (!files)
        return Error{Error::Code::NotFound, calendarName(files.error().detail.toInt())};
    if (package.calendars.contains(calendarName(year)))
        return Error{Error::Code::Refused,
            tr("Two files hold the days off of %1: %2 is the second.").arg(year).arg(path)};
    for (auto it = files->cbegin(); it != files->cend(); ++it)
        package.calendars.insert(calendarName(it.key()), *it);
    return {};
}

/// A calendar by its name, anything else as a notice.
Result<void> PolicyPackageCommands::addFile(const QString &path, PolicyPackage &package)
{
    const QString name = QFileInfo(path).fileName();
    if (name.startsWith("cn-"_L1)) {
        const Result<QByteArray> years = policyBytes(path);
        if (!years)
            return years.error();
        if (package.calendars.contains(name))
            return Error{Error::Code::Refused,
                tr("Two files hold the days off of %1: %2 is the second.").arg(calendarYear(name)).arg(path)};
        package.calendars.insert(name, *years);
        return {};
    }
    if (name.endsWith(".txt"_L1))
        return addHolidays(path, package);
    if (!package.policyJson.isEmpty())
        return Error{Error::Code::Refused, tr("One file holds one notice: %1 is a second.").arg(path)};
    const Result<PolicyFile> file = readPolicyFile(path);
    if (!file)
        return file.error();
    package.policyJson = file->policyJson;
    package.wordingJson = file->wordingJson;
    return {};
}

ExitCode PolicyPackageCommands::pack(const Call &call)
{
    if (const auto wrong = givenTwice(call, {u"out"_s, u"key"_s, u"reason"_s}))
        return *wrong;
    for (const QString &option : {u"out"_s, u"key"_s}) {
        if (call.value(option).isEmpty())
            return wrongUse(call, tr("--%1 is missing.").arg(option));
    }
    PolicyPackage package;
    for (const QString &path : call.arguments) {
        if (const Result<void> added = addFile(path, package); !added)
            return call.console.fail(added.error());
    }
    const QString out = call.value(u"out"_s);
    if (QFileInfo::exists(out))
        return call.console.fail({Error::Code::Exists, out});
    const Result<Passphrase> passphrase = passphraseFor(call, false);
    if (!passphrase)
        return call.console.fail(passphrase.error());
    const Result<Signer> signer = Signer::load(call.value(u"key"_s), *passphrase);
    if (!signer)
        return call.console.fail(signer.error());
    package.unitName = signer->certificate().organization;
    package.clerkName = signer->certificate().commonName;
    package.reason = call.value(u"reason"_s);
    package.created = Moment::now();
    if (const Result<void> written = writePolicyPackage(out, package, *signer); !written)
        return call.console.fail(written.error());
    call.console.print(tr("Written: %1").arg(out));
    call.console.print(tr("Fingerprint: %1").arg(signer->certificate().fingerprint()));
    return ExitCode::Ok;
}

/// With the certificates that the library of --library trusts, if one is given.
Result<PolicyPackageReading> PolicyPackageCommands::readingFor(const Call &call)
{
    TrustList trust;
    if (call.has(u"library"_s)) {
        const auto library = Library::open(call.value(u"library"_s), OpenMode::ReadOnly);
        if (!library)
            return library.error();
        Result<TrustList> known = trustOf(**library);
        if (!known)
            return known.error();
        trust = *std::move(known);
    }
    return readPolicyPackage(call.arguments.first(), trust);
}

void PolicyPackageCommands::printChanges(const QList<PolicyChange> &changes, Console &console)
{
    const auto shown = [](const QString &text) { return text.isEmpty() ? tr("(nothing)") : text; };
    for (const PolicyChange &change : changes)
        console.print(tr("  %1: %2 → %3").arg(change.what, shown(change.before), shown(change.after)));
}

void PolicyPackageCommands::print(const PolicyPackageReading &reading, Console &console)
{
    console.print(reading.reason);
    for (const PackageProblem &problem : reading.problems)
        console.print(u"  "_s + problemText(problem));
    if (!reading.problems.isEmpty() || !reading.signer)
        return;
    console.print(tr("Signer: %1, %2").arg(reading.signer->commonName, reading.signer->organization));
    console.print(tr("Fingerprint: %1").arg(reading.signer->fingerprint()));
    console.print(tr("Made: %1").arg(reading.content.created.toText().replace(u'T', u' ')));
    if (!reading.content.reason.isEmpty())
        console.print(tr("Reason: %1").arg(reading.content.reason));
    for (const JsonFault &fault : reading.faults)
        console.print(u"  "_s + fault.pointer + u": "_s + fault.message);
    const PolicyEffect effect = effectOf(reading);
    if (reading.policy) {
        console.print(tr("Notice %1: %2").arg(reading.policy->id, reading.policy->title));
        if (effect.isNew)
            console.print(tr("  There is no notice of this ID here yet."));
        if (effect.isOlder(reading.content))
            console.print(tr("  It is older than the one that is installed, which was made %1.")
                              .arg(effect.installed.toText().replace(u'T', u' ')));
    }
    for (auto it = effect.years.begin(); it != effect.years.end(); ++it)
        console.print(it.value() ? tr("Holidays of %1, in place of those that are here.").arg(it.key())
                                 : tr("Holidays of %1, of which there are none here yet.").arg(it.key()));
    printChanges(effect.changes, console);
}

ExitCode PolicyPackageCommands::look(const Call &call)
{
    const Result<PolicyPackageReading> reading = readingFor(call);
    if (!reading)
        return call.console.fail(reading.error());
    print(*reading, call.console);
    return reading->verdict == PackageVerdict::ValidTrusted && reading->isInstallable() ? ExitCode::Ok
                                                                                        : ExitCode::Findings;
}

ExitCode PolicyPackageCommands::install(const Call &call)
{
    const Result<PolicyPackageReading> reading = readingFor(call);
    if (!reading)
        return call.console.fail(reading.error());
    print(*reading, call.console);
    if (!reading->isInstallable())
        return ExitCode::Findings;
    const bool isCompared =
        call.has(u"fingerprint"_s) && isSameFingerprint(call.value(u"fingerprint"_s), *reading->signer);
    if (call.has(u"fingerprint"_s) && !isCompared) {
        call.console.say(tr("The fingerprint is another one. Nothing was installed."));
        return ExitCode::Findings;
    }
    if (reading->verdict != PackageVerdict::ValidTrusted && !isCompared) {
        call.console.say(tr("Nothing was installed: compare the fingerprint and give it by --fingerprint."));
        return ExitCode::Findings;
    }
    if (const Result<void> installed = installPolicyPackage(*reading); !installed)
        return call.console.fail(installed.error());
    call.console.print(tr("Installed."));
    return ExitCode::Ok;
}

/// By its ID, or out of a file of either kind, whoever signed it.
Result<Policy> PolicyPackageCommands::noticeFrom(const QString &given)
{
    if (!QFileInfo::exists(given))
        return PolicyCatalog().load(given);
    PolicyReading notice;
    if (given.endsWith(u'.' + QLatin1StringView(PolicyPackage::suffix), Qt::CaseInsensitive)) {
        const Result<PolicyPackageReading> reading = readPolicyPackage(given, {});
        if (!reading)
            return reading.error();
        if (!reading->signer || !reading->problems.isEmpty())
            return Error{Error::Code::Format, given + u": "_s + reading->reason};
        if (reading->content.policyJson.isEmpty())
            return Error{Error::Code::Format, given + u": "_s + tr("there is no notice in it")};
        notice.faults = reading->faults;
        if (reading->policy)
            notice.policy = *reading->policy;
    } else {
        const Result<PolicyFile> file = readPolicyFile(given);
        if (!file)
            return file.error();
        notice = file->reading;
    }
    if (!notice.faults.isEmpty())
        return Error{Error::Code::Format, given + u'\n' + jsonFaultsText(notice.faults)};
    return notice.policy;
}

ExitCode PolicyPackageCommands::compare(const Call &call)
{
    const Result<Policy> before = noticeFrom(call.arguments[0]);
    if (!before)
        return call.console.fail(before.error());
    const Result<Policy> after = noticeFrom(call.arguments[1]);
    if (!after)
        return call.console.fail(after.error());
    const QList<PolicyChange> changes = policyChanges(*before, *after);
    printChanges(changes, call.console);
    call.console.say(tr("%n difference(s).", nullptr, static_cast<int>(changes.size())));
    return ExitCode::Ok;
}

ExitCode PolicyPackageCommands::tryOut(const Call &call)
{
    if (call.value(u"library"_s).isEmpty())
        return wrongUse(call, tr("--%1 is missing.").arg(u"library"_s));
    const Result<Policy> policy = noticeFrom(call.arguments.first());
    if (!policy)
        return call.console.fail(policy.error());
    const auto open = openLibrary(call.value(u"library"_s), OpenMode::ReadOnly);
    if (!open)
        return call.console.fail(open.error());
    const Season &season = (*open)->season;
    PolicyTrial trial(season, *policy, season.calendar);
    for (const StoredDossier &stored : (*open)->dossiers)
        trial.add(stored.dossier);
    QList<QStringList> rows{{tr("Name"), tr("Unit"), tr("Now"), tr("Then"), tr("No longer"), tr("New")}};
    const auto rules = [](const QList<PolicyTrial::Said> &said) {
        QStringList texts;
        for (const PolicyTrial::Said &one : said)
            texts.append(one.rule + u' ' + codeText(one.severity));
        return texts.join(u'、');
    };
    for (const PolicyTrial::Row &row : trial.rows())
        rows.append({row.name, row.unitName, codeText(row.before), codeText(row.after), rules(row.gone),
            rules(row.added)});
    if (rows.size() > 1) {
        for (const QString &line : tableLines(rows))
            call.console.print(line);
    }
    call.console.say(tr("The verdict would be another for %1 of %2 applicants.")
                         .arg(trial.otherVerdicts())
                         .arg(trial.people()));
    return ExitCode::Ok;
}

} // namespace

QList<Command> policyPackageCommands()
{
    return PolicyPackageCommands::all();
}

} // namespace chuding
