// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "submission/handing_in.h"
#include "submission/package_group.h"
#include "submission/paper_check.h"
#include "submission/submission.h"
#include "submission/verifier.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

class PackageCommands
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static QList<Command> all()
    {
        return {
            {u"export"_s, u"LIB --key FILE.p12 --out DIR"_s, tr("Writes a signed submission package."), 1, -1,
                {valueOption(u"key"_s, tr("The signing key."), u"FILE.p12"_s),
                    valueOption(u"out"_s, tr("Folder for the package."), u"DIR"_s),
                    idOption(tr("Only this applicant; may be given several times.")),
                    valueOption(u"override"_s,
                        tr("Send applicants with errors too, for this reason, which the package carries."),
                        u"REASON"_s),
                    valueOption(u"to"_s, tr("The unit that the package goes to."), u"NAME"_s),
                    valueOption(
                        u"to-role"_s, tr("What kind of office that is: department or county."), u"ROLE"_s),
                    flagOption(u"record-handed-in"_s,
                        tr("With --to-role: record for everybody whose next step it is that the papers were "
                           "handed in there, and say for whom it was not recorded.")),
                    valueOption(u"max-size"_s,
                        tr("Split into parts of at most so many megabytes (of 1,000,000 bytes)."), u"MB"_s),
                    flagOption(u"papers-only"_s, tr("Send the papers of applicants who came in with "
                                                    "packages, without these packages.")),
                    passphraseFileOption()},
                &PackageCommands::exportPackage},
            decideCommand(),
            {u"verify-group"_s, u"PACKAGE …"_s,
                tr("Checks whether packages are all the parts of one submission."), 1, -1,
                {valueOption(u"trust"_s, tr("Folder of trusted certificates (PEM)."), u"DIR"_s)},
                &PackageCommands::verifyParts},
            {u"verify"_s, u"PACKAGE"_s, tr("Checks a package without unpacking it."), 1, 1,
                {valueOption(u"trust"_s, tr("Folder of trusted certificates (PEM)."), u"DIR"_s),
                    valueOption(u"format"_s, tr("text (default) or json."), u"FORMAT"_s)},
                &PackageCommands::verify},
            {u"verify-paper"_s, u"CODE --library LIB | --package FILE.zip"_s,
                tr("Compares the code of a printed 预填稿 with a library or a package."), 1, -1,
                {valueOption(u"library"_s, tr("The library."), u"LIB"_s),
                    valueOption(u"package"_s, tr("The submission package."), u"FILE.zip"_s)},
                &PackageCommands::verifyPaper},
        };
    }

private:
    static ExitCode exportPackage(const Call &call);
    static ExitCode verify(const Call &call);
    static ExitCode verifyParts(const Call &call);
    static Result<QList<CertificateInfo>> trustedOf(const Call &call);
    static void tell(const ExportReport &report, Console &console);
    static std::optional<ExitCode> wrongUseOfExport(const Call &call);
    static ExitCode recordIt(const Call &call, OpenLibrary &open, const QList<ExportReport> &reports);
    static ExitCode verifyPaper(const Call &call);
    static Result<PaperCheck> checkInPackage(const Call &call, const QString &typed);
    static void printVerification(const PackageVerification &verification, Console &console);
};

std::optional<ExitCode> PackageCommands::wrongUseOfExport(const Call &call)
{
    for (const QString &option : {u"key"_s, u"out"_s}) {
        if (call.value(option).isEmpty())
            return wrongUse(call, tr("--%1 is missing.").arg(option));
    }
    if (call.has(u"override"_s) && call.value(u"override"_s).trimmed().isEmpty())
        return wrongUse(call, tr("--override wants a reason."));
    const auto role = codeFromKey<OfficeRole>(call.value(u"to-role"_s));
    if (call.has(u"to-role"_s) && (!role || !handInEvent(*role)))
        return wrongUse(call, tr("--to-role is department or county."));
    if (call.has(u"record-handed-in"_s) && !call.has(u"to-role"_s))
        return wrongUse(call, tr("--%1 goes only with --%2.").arg(u"record-handed-in"_s, u"to-role"_s));
    return std::nullopt;
}

ExitCode PackageCommands::recordIt(const Call &call, OpenLibrary &open, const QList<ExportReport> &reports)
{
    QList<SubmissionDocument> packages;
    for (const ExportReport &report : reports)
        packages.append(report.document);
    const Result<HandedIn> done =
        recordHandedIn(*open.library, packages, open.season.policy, open.season.calendar);
    if (!done)
        return call.console.fail(done.error());
    call.console.say(
        tr("“%1” is recorded for %n applicant(s).", nullptr, static_cast<int>(done->dossiers.size()))
            .arg(codeText(done->event)));
    for (const NotHandedIn &one : done->others)
        call.console.say(tr("Not recorded: %1: %2", "name, why").arg(one.name, one.reason));
    return ExitCode::Ok;
}

ExitCode PackageCommands::exportPackage(const Call &call)
{
    if (const auto wrong = wrongUseOfExport(call))
        return *wrong;
    const Result<std::unique_ptr<OpenLibrary>> open =
        openLibrary(call.arguments.first(), OpenMode::ReadWrite);
    if (!open)
        return call.console.fail(open.error());
    const Result<QList<StoredDossier>> chosen = chosenDossiers(**open, idNumbers(call, 1));
    if (!chosen)
        return call.console.fail(chosen.error());
    const Result<Passphrase> passphrase = passphraseFor(call, false);
    if (!passphrase)
        return call.console.fail(passphrase.error());
    const Result<Signer> signer = Signer::load(call.value(u"key"_s), *passphrase);
    if (!signer)
        return call.console.fail(signer.error());
    ExportRequest request;
    request.policy = &(*open)->season.policy;
    request.calendar = &(*open)->season.calendar;
    for (const StoredDossier &stored : *chosen)
        request.dossiers.append(stored.dossier.id);
    request.overrideReason = call.value(u"override"_s).trimmed();
    request.operatorName = operatorName();
    request.receiver.unitName = call.value(u"to"_s).trimmed();
    request.receiver.role = codeFromKey<OfficeRole>(call.value(u"to-role"_s));
    request.folder = call.value(u"out"_s);
    request.keepPackages = !call.has(u"papers-only"_s);
    if (call.has(u"max-size"_s)) {
        bool isNumber = false;
        const int megabytes = call.value(u"max-size"_s).toInt(&isNumber);
        if (!isNumber || megabytes < 1)
            return wrongUse(call, tr("--max-size is a number of megabytes."));
        request.maxBytes = megabytes * 1000000LL;
    }
    const Result<QList<ExportReport>> reports =
        exportSubmissionParts(*(*open)->library, *signer, request, call.console.progress(tr("Exporting")));
    if (!reports)
        return call.console.fail(reports.error());
    call.console.endProgress();
    for (const ExportReport &report : *reports)
        tell(report, call.console);
    return call.has(u"record-handed-in"_s) ? recordIt(call, **open, *reports) : ExitCode::Ok;
}

void PackageCommands::tell(const ExportReport &report, Console &console)
{
    console.print(report.path);
    console.say(tr("%n applicant(s)", nullptr, report.document.counts.applicants) + u", "_s +
                tr("%n file(s)", nullptr, report.entries) + u", SHA-256 "_s + report.sha256);
    constexpr qsizetype mostNamed = 20;
    QStringList named = report.declaredOnly.first(std::min(mostNamed, report.declaredOnly.size()));
    const auto others = static_cast<int>(report.declaredOnly.size() - named.size());
    if (others > 0)
        named.append(tr("and %n more", nullptr, others));
    if (!named.isEmpty())
        console.say(tr("Stated in the dossier, but no file is attached: %1").arg(named.join(u"; "_s)));
}

Result<QList<CertificateInfo>> PackageCommands::trustedOf(const Call &call)
{
    return call.has(u"trust"_s) ? readCertificates(call.value(u"trust"_s)) : QList<CertificateInfo>();
}

ExitCode PackageCommands::verifyParts(const Call &call)
{
    const Result<QList<CertificateInfo>> trusted = trustedOf(call);
    if (!trusted)
        return call.console.fail(trusted.error());
    const Result<GroupVerification> group =
        verifyGroup(call.arguments, *trusted, call.console.progress(tr("Verifying")));
    if (!group)
        return call.console.fail(group.error());
    call.console.endProgress();
    bool isTrusted = true;
    for (qsizetype i = 0; i < group->parts.size(); ++i) {
        const PackageVerification &part = group->parts[i];
        isTrusted = isTrusted && part.verdict == PackageVerdict::ValidTrusted;
        call.console.print(call.arguments[i] + u": "_s + verdictText(part.verdict));
    }
    for (const QString &problem : group->problems)
        call.console.print(problem);
    if (group->isWhole())
        call.console.print(tr("All %n part(s) are there.", nullptr, group->expected));
    return group->isWhole() && (isTrusted || !call.has(u"trust"_s)) ? ExitCode::Ok : ExitCode::Findings;
}

void PackageCommands::printVerification(const PackageVerification &verification, Console &console)
{
    console.print(verdictText(verification.verdict));
    if (!verification.reason.isEmpty())
        console.print(verification.reason);
    if (verification.signer) {
        console.print(
            tr("Signer: %1, %2").arg(verification.signer->organization, verification.signer->commonName));
        console.print(tr("Fingerprint: %1").arg(verification.signer->fingerprint()));
    }
    if (verification.document && verification.document->demonstrationMoment.isKnown())
        console.print(tr("From a demonstration library: no real submission."));
    for (const PackageProblem &problem : verification.problems)
        console.print(problemText(problem));
    console.print(u"SHA-256 "_s + verification.packageSha256);
}

ExitCode PackageCommands::verify(const Call &call)
{
    const QString format = call.has(u"format"_s) ? call.value(u"format"_s) : u"text"_s;
    if (format != u"text" && format != u"json")
        return wrongUse(call, tr("--format is text or json, not “%1”.").arg(format));
    const Result<QList<CertificateInfo>> trusted = trustedOf(call);
    if (!trusted)
        return call.console.fail(trusted.error());
    const Result<PackageVerification> verification =
        verifyPackage(call.arguments.first(), *trusted, call.console.progress(tr("Verifying")));
    if (!verification)
        return call.console.fail(verification.error());
    call.console.endProgress();
    if (format == u"json")
        call.console.printBytes(QJsonDocument(verificationToJson(*verification)).toJson());
    else
        printVerification(*verification, call.console);
    // Whoever says whom to trust is not content with anybody.
    const bool isTrusted = verification->verdict == PackageVerdict::ValidTrusted;
    const bool isEnough = call.has(u"trust"_s) ? isTrusted : isValid(verification->verdict);
    return isEnough ? ExitCode::Ok : ExitCode::Findings;
}

Result<PaperCheck> PackageCommands::checkInPackage(const Call &call, const QString &typed)
{
    const Result<PackageVerification> verification =
        verifyPackage(call.value(u"package"_s), {}, call.console.progress(tr("Verifying")));
    if (!verification)
        return verification.error();
    call.console.endProgress();
    if (!isValid(verification->verdict) || !verification->document)
        return Error{Error::Code::Refused,
            tr("The package cannot be relied on: %1").arg(verdictText(verification->verdict))};
    return checkPaper(typed, *verification->document);
}

/// The groups of the code may be given as one word or several.
ExitCode PackageCommands::verifyPaper(const Call &call)
{
    if (call.has(u"library"_s) == call.has(u"package"_s))
        return wrongUse(call, tr("Give either --library or --package."));
    const QString typed = call.arguments.join(u' ');
    Result<PaperCheck> check = Error{};
    if (call.has(u"package"_s)) {
        check = checkInPackage(call, typed);
    } else {
        const Result<std::unique_ptr<Library>> library =
            Library::open(call.value(u"library"_s), OpenMode::ReadOnly);
        if (!library)
            return call.console.fail(library.error());
        check = checkPaper(typed, **library);
    }
    if (!check)
        return call.console.fail(check.error());
    call.console.print(verdictText(check->verdict));
    call.console.print(check->reason);
    return check->verdict == PaperVerdict::Same ? ExitCode::Ok : ExitCode::Findings;
}

} // namespace

QList<Command> packageCommands()
{
    return PackageCommands::all();
}

} // namespace chuding
