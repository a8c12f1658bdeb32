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
    QUuid packageId;
    QString documentSha256;
};

template <typename Archive, FieldsOf<DecisionLine> V>
void describe(Archive &archive, V &value)
{
    archive.required("idNumber", value.idNumber);
    archive.required("outcome", value.outcome);
    archive.field("reasons", value.reasons);
    archive.field("deadline", value.deadline);
    archive.field("packageId", value.packageId);
    archive.field("documentSha256", value.documentSha256);
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
    static Result<void> nameWhatCameIn(QList<DecisionDraft> &drafts, const Library &library);
    static QByteArray reportJson(const ExportReport &report);
};

Command DecideCommand::command()
{
    return {u"decide"_s, u"LIB DECISIONS.json --key FILE.p12 --out DIR"_s,
        tr("Writes decisions about applicants as a signed package and records them. The file is a list of "
           "{\"idNumber\", \"outcome\": \"confirmed\" or \"returned\", \"reasons\": [{\"rule\", "
           "\"attachment\", \"text\"}], \"deadline\"}."),
        2, 2,
        {valueOption(u"key"_s, tr("The signing key."), u"FILE.p12"_s),
            valueOption(u"out"_s, tr("Folder for the package."), u"DIR"_s),
            valueOption(u"to"_s, tr("The unit that the package goes to."), u"NAME"_s),
            passphraseFileOption()},
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
        drafts.append({one->first().dossier.id, line.outcome, line.reasons, line.deadline, line.packageId,
            line.documentSha256});
    }
    return drafts;
}

/// A decision that names no document is about the one that came in: what was answered here since, the office
/// below has never seen.
Result<void> DecideCommand::nameWhatCameIn(QList<DecisionDraft> &drafts, const Library &library)
{
    for (DecisionDraft &draft : drafts) {
        if (!draft.packageId.isNull() || !draft.documentSha256.isEmpty())
            continue;
        const Result<QList<DecisionGroup>> groups = groupedBySender(library, {draft});
        if (!groups)
            return groups.error();
        draft = groups->first().decisions.first();
    }
    return {};
}

QByteArray DecideCommand::reportJson(const ExportReport &report)
{
    QJsonArray decisions;
    for (const PackageDecision &decision : report.document.decisions)
        decisions.append(QJsonObject{{u"dossierId"_s, decision.dossierId.toString(QUuid::WithoutBraces)},
            {u"outcome"_s, codeKey(decision.outcome)}, {u"event"_s, codeKey(decision.event)}});
    return QJsonDocument(QJsonObject{{u"package"_s, report.path}, {u"sha256"_s, report.sha256},
                             {u"packageId"_s, report.document.packageId.toString(QUuid::WithoutBraces)},
                             {u"sequence"_s, report.document.sequence}, {u"decisions"_s, decisions}})
        .toJson();
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
    Result<QList<DecisionDraft>> drafts = draftsOf(*lines, **open);
    if (!drafts)
        return call.console.fail(drafts.error());
    if (const Result<void> named = nameWhatCameIn(*drafts, *(*open)->library); !named)
        return call.console.fail(named.error());
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
    request.receiver.unitName = call.value(u"to"_s).trimmed();
    request.folder = call.value(u"out"_s);
    const Result<ExportReport> report =
        exportDecision(*(*open)->library, *signer, request, call.console.progress(tr("Exporting")));
    if (!report)
        return call.console.fail(report.error());
    call.console.endProgress();
    call.console.printBytes(reportJson(*report));
    return ExitCode::Ok;
}

} // namespace

Command decideCommand()
{
    return DecideCommand::command();
}

} // namespace chuding
