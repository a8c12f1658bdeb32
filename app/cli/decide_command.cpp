// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "domain/event_json.h"
#include "domain/id_number.h"
#include "submission/decision_groups.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chuding {

using namespace Qt::StringLiterals;

/// One decision as the file of `decide` has it.
struct DecisionLine
{
    QString idNumber;
    DecisionOutcome outcome = DecisionOutcome::Confirmed;
    QList<ReturnReason> reasons;
    Moment deadline;
};

template <typename Archive, FieldsOf<DecisionLine> V>
void describe(Archive &archive, V &value)
{
    archive.required("idNumber", value.idNumber);
    archive.required("outcome", value.outcome);
    archive.field("reasons", value.reasons);
    archive.field("deadline", value.deadline);
}

namespace {

constexpr qint64 decisionFileLimitBytes = 16 * 1024 * 1024;

/// `decide`: writes the decisions of a file as a signed package and records them.
class DecideCommand
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static Command command();

private:
    static ExitCode run(const Call &call);
    static Result<QList<DecisionLine>> readLines(const QString &path);
    static Result<QList<DecisionDraft>> draftsOf(const QList<DecisionLine> &lines, const OpenLibrary &open);
    static QJsonObject reportOf(const ExportReport &report);
};

Command DecideCommand::command()
{
    return {u"decide"_s, u"LIB DECISIONS.json --key FILE.p12 --out DIR"_s,
        tr("Writes decisions about applicants as signed packages, one for each office and unit that "
           "they came from, and records them. The file is a list of "
           "{\"idNumber\", \"outcome\": \"confirmed\" or \"returned\", \"reasons\": [{\"rule\", "
           "\"attachment\", \"text\"}], \"deadline\"}."),
        2, 2,
        {valueOption(u"key"_s, tr("The signing key."), u"FILE.p12"_s),
            valueOption(u"out"_s, tr("Folder for the package."), u"DIR"_s), passphraseFileOption()},
        &DecideCommand::run};
}

Result<QList<DecisionLine>> DecideCommand::readLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, path + u": "_s + file.errorString()};
    const QByteArray json = file.read(decisionFileLimitBytes + 1);
    if (json.size() > decisionFileLimitBytes)
        return Error{Error::Code::Limit, path};
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError)
        return Error{Error::Code::Format, path + u": "_s + parse.errorString()};
    QList<DecisionLine> lines;
    QList<JsonFault> faults;
    JsonReader::read(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), lines,
        QString(), faults);
    if (!faults.isEmpty())
        return Error{Error::Code::Format, jsonFaultsText(faults)};
    return lines;
}

Result<QList<DecisionDraft>> DecideCommand::draftsOf(
    const QList<DecisionLine> &lines, const OpenLibrary &open)
{
    QList<DecisionDraft> drafts;
    for (const DecisionLine &line : lines) {
        const Result<QList<StoredDossier>> one = chosenDossiers(open, {normalizedIdNumber(line.idNumber)});
        if (!one)
            return one.error();
        drafts.append({one->first().dossier.id, line.outcome, line.reasons, line.deadline});
    }
    return drafts;
}

QJsonObject DecideCommand::reportOf(const ExportReport &report)
{
    QJsonArray decisions;
    for (const PackageDecision &decision : report.document.decisions)
        decisions.append(QJsonObject{{u"dossierId"_s, decision.dossierId.toString(QUuid::WithoutBraces)},
            {u"outcome"_s, codeKey(decision.outcome)}, {u"event"_s, codeKey(decision.event)}});
    return {{u"package"_s, report.path}, {u"sha256"_s, report.sha256},
        {u"packageId"_s, report.document.packageId.toString(QUuid::WithoutBraces)},
        {u"receiver"_s, report.document.receiver.unitName}, {u"sequence"_s, report.document.sequence},
        {u"decisions"_s, decisions}};
}

ExitCode DecideCommand::run(const Call &call)
{
    for (const QString &option : {u"key"_s, u"out"_s}) {
        if (call.value(option).isEmpty())
            return wrongUse(call, tr("--%1 is missing.").arg(option));
    }
    const Result<std::unique_ptr<OpenLibrary>> open =
        openLibrary(call.arguments.first(), OpenMode::ReadWrite);
    if (!open)
        return call.console.fail(open.error());
    const Result<QList<DecisionLine>> lines = readLines(call.arguments.last());
    if (!lines)
        return call.console.fail(lines.error());
    const Result<QList<DecisionDraft>> drafts = draftsOf(*lines, **open);
    if (!drafts)
        return call.console.fail(drafts.error());
    const Result<Passphrase> passphrase = passphraseFor(call, false);
    if (!passphrase)
        return call.console.fail(passphrase.error());
    const Result<Signer> signer = Signer::load(call.value(u"key"_s), *passphrase);
    if (!signer)
        return call.console.fail(signer.error());
    DecisionRequest request;
    request.policy = &(*open)->season.policy;
    request.calendar = &(*open)->season.calendar;
    request.decisions = *drafts;
    request.operatorName = operatorName();
    request.folder = call.value(u"out"_s);
    const Result<QList<ExportReport>> reports =
        exportDecisionGroups(*(*open)->library, *signer, request, call.console.progress(tr("Exporting")));
    if (!reports)
        return call.console.fail(reports.error());
    call.console.endProgress();
    QJsonArray packages;
    for (const ExportReport &report : *reports)
        packages.append(reportOf(report));
    call.console.printBytes(QJsonDocument(packages).toJson());
    return ExitCode::Ok;
}

} // namespace

Command decideCommand()
{
    return DecideCommand::command();
}

} // namespace chuding
