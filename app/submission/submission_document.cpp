// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission_document.h"

#include "domain/event_json.h"
#include "domain/json_archive.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace chuding {

template <>
const QList<Code<PackageKind>> &codeTable<PackageKind>()
{
    static const QList<Code<PackageKind>> table = {
        {PackageKind::Submission, QStringLiteral("submission"), QStringLiteral("报送包"), {}},
        {PackageKind::Decision, QStringLiteral("decision"), QStringLiteral("批复包"), {}},
        {PackageKind::Receipt, QStringLiteral("receipt"), QStringLiteral("回执"), {}},
        {PackageKind::Policy, QStringLiteral("policy"), QStringLiteral("政策包"), {}},
    };
    return table;
}

template <typename Archive, FieldsOf<PackageParty> V>
void describe(Archive &archive, V &value)
{
    archive.field("unitName", value.unitName);
    archive.field("unitCode", value.unitCode);
    archive.field("role", value.role);
}

template <typename Archive, FieldsOf<FindingCounts> V>
void describe(Archive &archive, V &value)
{
    archive.required("errors", value.errors);
    archive.required("warnings", value.warnings);
    archive.required("confirms", value.confirms);
    archive.required("infos", value.infos);
}

template <typename Archive, FieldsOf<PackageApplicant> V>
void describe(Archive &archive, V &value)
{
    archive.required("number", value.number);
    archive.required("dossierId", value.dossierId);
    archive.required("revision", value.revision);
    archive.field("name", value.name);
    archive.field("idNumber", value.idNumber);
    archive.field("unitName", value.unitName);
    archive.field("specialty", value.specialty);
    archive.field("title", value.title);
    archive.required("folder", value.folder);
    archive.required("documentSha256", value.documentSha256);
    archive.required("attachments", value.attachments);
    archive.required("verdict", value.verdict);
    archive.required("findings", value.findings);
    archive.field("packageId", value.packageId);
}

template <typename Archive, FieldsOf<KeptPackage> V>
void describe(Archive &archive, V &value)
{
    archive.required("packageId", value.packageId);
    archive.required("file", value.file);
    archive.required("sha256", value.sha256);
    archive.required("sender", value.sender);
    archive.required("sequence", value.sequence);
}

template <typename Archive, FieldsOf<PackageOverride> V>
void describe(Archive &archive, V &value)
{
    archive.required("dossierId", value.dossierId);
    archive.required("rules", value.rules);
    archive.required("reason", value.reason);
    archive.field("by", value.by);
    archive.required("at", value.at);
}

template <typename Archive, FieldsOf<PackageDecision> V>
void describe(Archive &archive, V &value)
{
    archive.required("dossierId", value.dossierId);
    archive.field("name", value.name);
    archive.field("unitName", value.unitName);
    archive.required("documentSha256", value.documentSha256);
    archive.field("factsSha256", value.factsSha256);
    archive.field("packageId", value.packageId);
    archive.required("outcome", value.outcome);
    archive.required("event", value.event);
    archive.field("reasons", value.reasons);
    archive.field("deadline", value.deadline);
    archive.field("by", value.by);
    archive.required("at", value.at);
}

template <typename Archive, FieldsOf<PackageCounts> V>
void describe(Archive &archive, V &value)
{
    archive.required("applicants", value.applicants);
    archive.required("pass", value.pass);
    archive.required("attention", value.attention);
    archive.required("fail", value.fail);
    archive.required("attachments", value.attachments);
    archive.required("rounds", value.rounds);
}

template <typename Archive, FieldsOf<PackageReceipt> V>
void describe(Archive &archive, V &value)
{
    archive.required("packageId", value.packageId);
    archive.required("packageSha256", value.packageSha256);
    archive.field("dossiers", value.dossiers);
    archive.field("by", value.by);
    archive.required("at", value.at);
}

template <typename Archive, FieldsOf<PackageGroup> V>
void describe(Archive &archive, V &value)
{
    archive.required("id", value.id);
    archive.required("part", value.part);
    archive.required("parts", value.parts);
}

template <typename Archive, FieldsOf<SubmissionDocument> V>
void describe(Archive &archive, V &value)
{
    archive.required("kind", value.kind);
    archive.required("packageId", value.packageId);
    archive.required("sequence", value.sequence);
    archive.field("previousSha256", value.previousSha256);
    archive.required("sender", value.sender);
    archive.field("receiver", value.receiver);
    archive.field("group", value.group);
    archive.required("policyId", value.policyId);
    archive.field("policySha256", value.policySha256);
    archive.required("created", value.created);
    archive.field("demonstrationMoment", value.demonstrationMoment);
    archive.field("createdBy", value.createdBy);
    archive.field("software", value.software);
    archive.field("applicants", value.applicants);
    archive.required("counts", value.counts);
    archive.field("auditHead", value.auditHead);
    archive.field("overrides", value.overrides);
    archive.field("packages", value.packages);
    archive.field("receipt", value.receipt);
    archive.field("decisions", value.decisions);
}

namespace {

Error formatError(const QString &detail)
{
    return Error{Error::Code::Format, detail};
}

bool isVersion2(const SubmissionDocument &document)
{
    return !document.decisions.isEmpty() || document.receipt || document.group ||
           !document.packages.isEmpty();
}

constexpr QLatin1StringView versionField("formatVersion");

} // namespace

FindingCounts countFindings(const QList<Finding> &findings)
{
    FindingCounts counts;
    for (const Finding &finding : findings) {
        switch (finding.severity) {
        case Severity::Error:
            ++counts.errors;
            break;
        case Severity::Warning:
            ++counts.warnings;
            break;
        case Severity::Confirm:
            ++counts.confirms;
            break;
        case Severity::Info:
            ++counts.infos;
            break;
        }
    }
    return counts;
}

QByteArray submissionToJson(const SubmissionDocument &document)
{
    QJsonObject object = JsonWriter::write(document).toObject();
    object.insert(versionField, isVersion2(document) ? submissionFormatVersion : 1);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<SubmissionDocument> submissionFromJson(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError)
        return formatError(QCoreApplication::translate("chuding::Json", "not JSON, at byte %1: %2")
                               .arg(parse.offset)
                               .arg(parse.errorString()));
    QJsonObject object = parsed.object();
    const QJsonValue version = object.take(versionField);
    if (!version.isDouble() || version.toInt() < 1)
        return formatError(QLatin1StringView("/formatVersion: ") +
                           QCoreApplication::translate("chuding::Json", "is missing"));
    if (version.toInt() > submissionFormatVersion)
        return Error{Error::Code::NewerVersion, QString::number(version.toInt())};
    SubmissionDocument document;
    QList<JsonFault> faults;
    JsonReader::read(object, document, QString(), faults);
    if (!faults.isEmpty())
        return formatError(jsonFaultsText(faults));
    return document;
}

} // namespace chuding
