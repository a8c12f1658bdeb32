// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "domain/id_number.h"
#include "submission/receipt_package.h"
#include "submission/reception.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// Whose signature counts, and packages of other offices.
class ExchangeCommands
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static QList<Command> all();

private:
    static ExitCode addCertificate(const Call &call);
    static ExitCode listCertificates(const Call &call);
    static ExitCode revokeCertificate(const Call &call);
    static ExitCode receive(const Call &call);
    static ExitCode receipt(const Call &call);

    static Result<CertificateInfo> certificateFrom(const Call &call, const QString &path);
    static QJsonObject entryToJson(const TrustEntry &entry);
    static std::optional<ExitCode> wrongFormat(const Call &call);
    static QList<QUuid> chosenOf(const ReceivedPackage &package, const QStringList &numbers);
    static std::optional<ExitCode> unknownNumber(
        const Call &call, const QList<ReceivedPackage> &packages, const QStringList &numbers);
    static ExitCode report(const Call &call, const QList<ReceivedPackage> &packages,
        const QList<std::optional<Result<TakenIn>>> &taken);
    static void addHandedIn(const Call &call, const TakenIn &taken, QJsonObject &object);
    static bool isOlder(const ReceivedPackage &one, const ReceivedPackage &other);
    static bool hasUselessDecision(const ReceivedPackage &package);
    static void print(const ReceivedPackage &package, Console &console);
    static void printDecisions(const ReceivedPackage &package, Console &console);
};

QList<Command> ExchangeCommands::all()
{
    const QCommandLineOption format = valueOption(u"format"_s, tr("text (default) or json."), u"FORMAT"_s);
    const QCommandLineOption reason = valueOption(u"reason"_s, tr("Why; kept with it."), u"REASON"_s);
    return {
        {u"trust add"_s, u"LIB FILE.pem|PACKAGE --unit NAME --role ROLE --fingerprint HEX --reason REASON"_s,
            tr("Trusts a certificate after its fingerprint was compared with the registration sheet."), 2, 2,
            {valueOption(u"unit"_s, tr("Unit whose packages it may sign."), u"NAME"_s),
                valueOption(u"code"_s, tr("Unified social credit code of the unit."), u"CODE"_s),
                valueOption(u"role"_s, tr("employer, department or county."), u"ROLE"_s),
                valueOption(u"fingerprint"_s, tr("As it stands on the registration sheet."), u"HEX"_s),
                reason},
            &ExchangeCommands::addCertificate},
        {u"trust list"_s, u"LIB"_s, tr("Lists the trusted certificates, revoked ones too."), 1, 1, {format},
            &ExchangeCommands::listCertificates},
        {u"trust revoke"_s, u"LIB FINGERPRINT --from YYYY-MM-DD --reason REASON"_s,
            tr("Revokes a certificate; what was signed before that day stays valid."), 2, 2,
            {valueOption(u"from"_s, tr("First day on which it no longer counts."), u"YYYY-MM-DD"_s), reason},
            &ExchangeCommands::revokeCertificate},
        {u"receive"_s, u"LIB PACKAGE|FOLDER… [--accept all|none]"_s,
            tr("Looks at packages of other offices and takes applicants in."), 2, -1,
            {valueOption(u"accept"_s, tr("all, or none (default): only look at the packages."), u"WHICH"_s),
                idOption(tr("Only this applicant; may be given several times.")),
                {u"record-handed-in"_s,
                    tr("Also records that their papers were handed in to this office, where that is their "
                       "next step.")},
                format},
            &ExchangeCommands::receive},
        {u"receipt"_s, u"LIB PACKAGEID --key FILE.p12 --out DIR"_s,
            tr("Writes a signed receipt for a package that was taken in."), 2, 2,
            {valueOption(u"key"_s, tr("The signing key."), u"FILE.p12"_s),
                valueOption(u"out"_s, tr("Folder for the receipt."), u"DIR"_s), passphraseFileOption()},
            &ExchangeCommands::receipt},
    };
}

std::optional<ExitCode> ExchangeCommands::wrongFormat(const Call &call)
{
    const QString format = call.value(u"format"_s);
    if (!call.has(u"format"_s) || format == u"text" || format == u"json")
        return std::nullopt;
    return wrongUse(call, tr("--format is text or json, not “%1”.").arg(format));
}

/// Out of a certificate's file, or that of a package's signer.
Result<CertificateInfo> ExchangeCommands::certificateFrom(const Call &call, const QString &path)
{
    if (!path.endsWith(u".zip"_s, Qt::CaseInsensitive))
        return certificateFromFile(path);
    const Result<PackageVerification> verification =
        verifyPackage(path, {}, call.console.progress(tr("Verifying")));
    if (!verification)
        return verification.error();
    call.console.endProgress();
    if (!isValid(verification->verdict) || !verification->signer)
        return Error{Error::Code::Refused,
            tr("The package cannot be relied on: %1").arg(verdictText(verification->verdict))};
    return *verification->signer;
}

ExitCode ExchangeCommands::addCertificate(const Call &call)
{
    const QStringList wanted{u"unit"_s, u"role"_s, u"fingerprint"_s, u"reason"_s};
    if (const auto wrong = givenTwice(call, wanted))
        return *wrong;
    for (const QString &option : wanted) {
        if (call.value(option).trimmed().isEmpty())
            return wrongUse(call, tr("--%1 is missing.").arg(option));
    }
    const std::optional<OfficeRole> role = codeFromKey<OfficeRole>(call.value(u"role"_s));
    if (!role)
        return wrongUse(call, tr("--role is employer, department or county."));
    const Result<std::unique_ptr<Library>> library =
        Library::open(call.arguments.first(), OpenMode::ReadWrite);
    if (!library)
        return call.console.fail(library.error());
    (*library)->setOperator(operatorName());
    const Result<CertificateInfo> certificate = certificateFrom(call, call.arguments.at(1));
    if (!certificate)
        return call.console.fail(certificate.error());
    const TrustRequest request{*certificate, call.value(u"unit"_s), call.value(u"code"_s), *role,
        call.value(u"fingerprint"_s), call.value(u"reason"_s)};
    if (const Result<void> added = addTrust(**library, request); !added)
        return call.console.fail(added.error());
    call.console.say(tr("Trusted for %1: %2").arg(request.unitName, certificate->fingerprint()));
    return ExitCode::Ok;
}

QJsonObject ExchangeCommands::entryToJson(const TrustEntry &entry)
{
    const CertificateInfo &certificate = entry.certificate;
    const TrustedCertificate &binding = *entry.binding;
    QJsonObject object{
        {u"sha256"_s, certificate.sha256},
        {u"unit"_s, binding.unitName},
        {u"code"_s, binding.unitCode},
        {u"role"_s, codeKey(binding.role)},
        {u"organization"_s, certificate.organization},
        {u"commonName"_s, certificate.commonName},
        {u"validTo"_s, certificate.validTo.toString(Qt::ISODate)},
        {u"state"_s, codeKey(stateOf(entry, Moment::now()))},
        {u"added"_s, binding.addedAt.toText()},
        {u"addedBy"_s, binding.addedBy},
        {u"reason"_s, binding.addedReason},
    };
    if (binding.isRevoked()) {
        object.insert(u"revokedFrom"_s, binding.revokedFrom.toText());
        object.insert(u"revokedBy"_s, binding.revokedBy);
        object.insert(u"revokedReason"_s, binding.revokedReason);
    }
    return object;
}

ExitCode ExchangeCommands::listCertificates(const Call &call)
{
    if (const auto wrong = wrongFormat(call))
        return *wrong;
    const Result<std::unique_ptr<Library>> library =
        Library::open(call.arguments.first(), OpenMode::ReadOnly);
    if (!library)
        return call.console.fail(library.error());
    const Result<TrustList> trust = trustOf(**library);
    if (!trust)
        return call.console.fail(trust.error());
    if (call.value(u"format"_s) == u"json") {
        QJsonArray list;
        for (const TrustEntry &entry : *trust)
            list.append(entryToJson(entry));
        call.console.printBytes(QJsonDocument(list).toJson());
        return ExitCode::Ok;
    }
    QList<QStringList> rows{
        {tr("Unit"), tr("Role"), tr("Clerk"), tr("State"), tr("Until"), tr("Fingerprint")}};
    for (const TrustEntry &entry : *trust) {
        rows.append({entry.binding->unitName, codeText(entry.binding->role), entry.certificate.commonName,
            stateText(stateOf(entry, Moment::now())), entry.certificate.validTo.date().toString(Qt::ISODate),
            entry.certificate.fingerprint()});
    }
    for (const QString &line : tableLines(rows))
        call.console.print(line);
    return ExitCode::Ok;
}

ExitCode ExchangeCommands::revokeCertificate(const Call &call)
{
    if (const auto wrong = givenTwice(call, {u"from"_s, u"reason"_s}))
        return *wrong;
    const QDate from = isoDay(call.value(u"from"_s));
    if (!from.isValid())
        return wrongUse(call, tr("--%1 wants a day like 2024-10-20.").arg(u"from"_s));
    const Result<std::unique_ptr<Library>> library =
        Library::open(call.arguments.first(), OpenMode::ReadWrite);
    if (!library)
        return call.console.fail(library.error());
    (*library)->setOperator(operatorName());
    const Result<void> revoked =
        revokeTrust(**library, call.arguments.at(1), Moment(from), call.value(u"reason"_s));
    if (!revoked)
        return call.console.fail(revoked.error());
    call.console.say(tr("Revoked from %1 on.").arg(from.toString(Qt::ISODate)));
    return ExitCode::Ok;
}

void ExchangeCommands::print(const ReceivedPackage &package, Console &console)
{
    console.print(package.path);
    console.print(verdictText(package.verification.verdict) + u": "_s + package.verification.reason);
    if (package.verification.signer)
        console.print(tr("Fingerprint: %1").arg(package.verification.signer->fingerprint()));
    for (const PackageJudgment &judgment : package.judgments)
        console.print(codeText(judgment.severity) + u": "_s + judgment.text);
    QList<QStringList> rows{
        {tr("Name"), tr("ID number"), tr("Unit"), tr("State"), tr("Verdict"), tr("Details")}};
    for (const ReceivedApplicant &applicant : package.applicants) {
        QStringList details;
        for (const FieldChange &change : applicant.changes)
            details.append(tr("%1: %2 → %3").arg(change.field, change.before, change.after));
        if (applicant.decided)
            details.append(tr("decided here: %1").arg(codeText(applicant.decided->event)));
        if (!applicant.difference.isEmpty())
            details.append(applicant.difference);
        rows.append({applicant.sent.name, maskedIdNumber(applicant.sent.idNumber), applicant.sent.unitName,
            stateText(applicant.state), codeText(applicant.verdict), details.join(u"; "_s)});
    }
    if (package.applicants.isEmpty())
        return printDecisions(package, console);
    for (const QString &line : tableLines(rows))
        console.print(line);
}

void ExchangeCommands::printDecisions(const ReceivedPackage &package, Console &console)
{
    if (package.decisions.isEmpty())
        return;
    QList<QStringList> rows{{tr("Name"), tr("Unit"), tr("Verdict"), tr("State"), tr("Details")}};
    for (const JudgedDecision &judged : package.decisions) {
        rows.append({judged.decision.name, judged.decision.unitName, codeText(judged.decision.outcome),
            codeText(judged.fit), judged.text});
    }
    for (const QString &line : tableLines(rows))
        console.print(line);
}

/// Decisions about people here that stay undone, or about nobody here. Those about others are usual in a
/// package that an office hands on.
bool ExchangeCommands::hasUselessDecision(const ReceivedPackage &package)
{
    const auto isAboutOthers = [](const JudgedDecision &judged) {
        return judged.fit == DecisionFit::UnknownDossier;
    };
    const auto isUseless = [&](const JudgedDecision &judged) {
        return !judged.canBeApplied() && judged.fit != DecisionFit::Known && !isAboutOthers(judged);
    };
    const QList<JudgedDecision> &all = package.decisions;
    return std::any_of(all.cbegin(), all.cend(), isUseless) ||
           (!all.isEmpty() && std::all_of(all.cbegin(), all.cend(), isAboutOthers));
}

/// Of this package those with the given ID numbers; all when none is given.
QList<QUuid> ExchangeCommands::chosenOf(const ReceivedPackage &package, const QStringList &numbers)
{
    QList<QUuid> chosen;
    for (const ReceivedApplicant &applicant : package.applicants) {
        if (numbers.isEmpty() || numbers.contains(normalizedIdNumber(applicant.sent.idNumber)))
            chosen.append(applicant.sent.dossierId);
    }
    return chosen;
}

std::optional<ExitCode> ExchangeCommands::unknownNumber(
    const Call &call, const QList<ReceivedPackage> &packages, const QStringList &numbers)
{
    for (const QString &number : numbers) {
        const bool isThere = std::any_of(packages.begin(), packages.end(),
            [&](const ReceivedPackage &package) { return !chosenOf(package, {number}).isEmpty(); });
        if (!isThere)
            return call.console.fail(noApplicant(number));
    }
    return std::nullopt;
}

void ExchangeCommands::addHandedIn(const Call &call, const TakenIn &taken, QJsonObject &object)
{
    if (!call.has(u"record-handed-in"_s))
        return;
    object.insert(u"handedIn"_s, taken.handedIn);
    QJsonArray others;
    for (const NotHandedIn &one : taken.notHandedIn) {
        others.append(QJsonObject{{u"name"_s, one.name}, {u"reason"_s, one.reason}});
        call.console.say(tr("Handing in not recorded: %1: %2", "name, why").arg(one.name, one.reason));
    }
    object.insert(u"notHandedIn"_s, others);
}

/// Everything is said afterwards: a closed pipe ends the program, and what it said must be true.
ExitCode ExchangeCommands::report(const Call &call, const QList<ReceivedPackage> &packages,
    const QList<std::optional<Result<TakenIn>>> &taken)
{
    const bool asJson = call.value(u"format"_s) == u"json";
    bool isWell = true;
    QJsonArray list;
    for (qsizetype i = 0; i < packages.size(); ++i) {
        QJsonObject object = receptionToJson(packages[i]);
        QString outcome;
        isWell = isWell && !hasUselessDecision(packages[i]);
        if (!taken[i]) {
            isWell = isWell && packages[i].canBeTakenIn();
            object.insert(u"takenIn"_s, 0);
        } else if (*taken[i]) {
            const auto people = (*taken[i])->people.size();
            outcome = tr("%n applicant(s) taken in", nullptr, static_cast<int>(people));
            if ((*taken[i])->handedIn > 0)
                outcome +=
                    u'\n' + tr("Handing in recorded for %n applicant(s).", nullptr, (*taken[i])->handedIn);
            object.insert(u"takenIn"_s, people);
            addHandedIn(call, **taken[i], object);
        } else {
            isWell = false;
            call.console.say(QFileInfo(packages[i].path).fileName() + u": "_s + errorText(taken[i]->error()));
            object.insert(u"takenIn"_s, 0);
            object.insert(u"error"_s, errorText(taken[i]->error()));
        }
        list.append(object);
        if (asJson)
            continue;
        print(packages[i], call.console);
        if (!outcome.isEmpty())
            call.console.print(outcome);
    }
    if (asJson)
        call.console.printBytes(QJsonDocument(list).toJson());
    return isWell ? ExitCode::Ok : ExitCode::Findings;
}

/// What came later is taken in later, so that it stays.
bool ExchangeCommands::isOlder(const ReceivedPackage &one, const ReceivedPackage &other)
{
    const auto number = [](const ReceivedPackage &package) {
        return package.verification.document ? package.verification.document->sequence : 0;
    };
    return number(one) < number(other);
}

ExitCode ExchangeCommands::receive(const Call &call)
{
    if (const auto wrong = wrongFormat(call))
        return *wrong;
    const QString accept = call.has(u"accept"_s) ? call.value(u"accept"_s) : u"none"_s;
    if (accept != u"all" && accept != u"none")
        return wrongUse(call, tr("--accept is all or none, not “%1”.").arg(accept));
    const QStringList numbers = idNumbers(call, call.arguments.size());
    if (call.has(u"accept"_s) && !numbers.isEmpty())
        return wrongUse(call, tr("Give either --accept or --id."));
    const bool takes = accept == u"all" || !numbers.isEmpty();
    if (call.has(u"record-handed-in"_s) && !takes)
        return wrongUse(call, tr("--record-handed-in goes with --accept all or --id."));
    const Result<std::unique_ptr<OpenLibrary>> open =
        openLibrary(call.arguments.first(), takes ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!open)
        return call.console.fail(open.error());
    Library &library = *(*open)->library;
    library.setOperator(operatorName());
    const HandIn handIn = call.has(u"record-handed-in"_s) ? HandIn::Recorded : HandIn::NotRecorded;
    const Result<TrustList> trust = trustOf(library);
    if (!trust)
        return call.console.fail(trust.error());
    const ReceptionContext context{library, *trust, (*open)->season.policy, (*open)->season.calendar};
    const Progress progress = call.console.progress(tr("Receiving"));
    Result<QList<ReceivedPackage>> packages = lookAt(call.arguments.mid(1), context, progress);
    if (!packages)
        return call.console.fail(packages.error());
    if (const auto wrong = unknownNumber(call, *packages, numbers))
        return *wrong;
    std::stable_sort(packages->begin(), packages->end(), isOlder);
    QList<std::optional<Result<TakenIn>>> taken;
    for (const ReceivedPackage &package : std::as_const(*packages)) {
        const QList<QUuid> chosen = chosenOf(package, numbers);
        const bool isMeant = takes && (numbers.isEmpty() || !chosen.isEmpty());
        taken.append(isMeant ? std::optional(takeIn(library, package, chosen, context, progress, handIn))
                             : std::nullopt);
    }
    call.console.endProgress();
    return report(call, *packages, taken);
}

ExitCode ExchangeCommands::receipt(const Call &call)
{
    for (const QString &option : {u"key"_s, u"out"_s}) {
        if (call.value(option).isEmpty())
            return wrongUse(call, tr("--%1 is missing.").arg(option));
    }
    const Result<std::unique_ptr<OpenLibrary>> open =
        openLibrary(call.arguments.first(), OpenMode::ReadWrite);
    if (!open)
        return call.console.fail(open.error());
    (*open)->library->setOperator(operatorName());
    const Result<Passphrase> passphrase = passphraseFor(call, false);
    if (!passphrase)
        return call.console.fail(passphrase.error());
    const Result<Signer> signer = Signer::load(call.value(u"key"_s), *passphrase);
    if (!signer)
        return call.console.fail(signer.error());
    const ReceiptRequest request{&(*open)->season.policy, QUuid::fromString(call.arguments.at(1)),
        operatorName(), call.value(u"out"_s)};
    const Result<ExportReport> report = exportReceipt(*(*open)->library, *signer, request);
    if (!report)
        return call.console.fail(report.error());
    call.console.print(report->path);
    return ExitCode::Ok;
}

} // namespace

QList<Command> exchangeCommands()
{
    return ExchangeCommands::all();
}

} // namespace chuding
