// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier_json.h"

#include "event_json.h"
#include "json_archive.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace chuding {

template <typename Archive, FieldsOf<Person> V>
void describe(Archive &archive, V &value)
{
    archive.field("name", value.name);
    archive.field("formerName", value.formerName);
    archive.field("sex", value.sex);
    archive.field("idNumber", value.idNumber);
    archive.field("birth", value.birth);
    archive.field("ethnicGroup", value.ethnicGroup);
    archive.field("politicalStatus", value.politicalStatus);
    archive.field("phone", value.phone);
}

template <typename Archive, FieldsOf<Employment> V>
void describe(Archive &archive, V &value)
{
    archive.field("unitName", value.unitName);
    archive.field("creditCode", value.creditCode);
    archive.field("unitKind", value.unitKind);
    archive.field("inCounty", value.inCounty);
    archive.field("department", value.department);
    archive.field("staffUnit", value.staffUnit);
    archive.field("postCategory", value.postCategory);
    archive.field("postName", value.postName);
    archive.field("postRole", value.postRole);
    archive.field("subjects", value.subjects);
    archive.field("workStart", value.workStart);
    archive.field("professionalStart", value.professionalStart);
    archive.field("currentTitle", value.currentTitle);
}

template <typename Archive, FieldsOf<MonthRange> V>
void describe(Archive &archive, V &value)
{
    archive.field("from", value.from);
    archive.field("to", value.to);
}

template <typename Archive, FieldsOf<DayRange> V>
void describe(Archive &archive, V &value)
{
    archive.field("from", value.from);
    archive.field("to", value.to);
}

template <typename Archive, FieldsOf<WorkPeriod> V>
void describe(Archive &archive, V &value)
{
    archive.field("period", value.period);
    archive.field("unitName", value.unitName);
    archive.field("secondment", value.secondment);
}

template <typename Archive, FieldsOf<Education> V>
void describe(Archive &archive, V &value)
{
    archive.field("level", value.level);
    archive.field("mode", value.mode);
    archive.field("outcome", value.outcome);
    archive.field("school", value.school);
    archive.field("major", value.major);
    archive.field("graduated", value.graduated);
    archive.field("degree", value.degree);
    archive.field("diplomaNumber", value.diplomaNumber);
    archive.field("degreeNumber", value.degreeNumber);
}

template <typename Archive, FieldsOf<Application> V>
void describe(Archive &archive, V &value)
{
    archive.field("specialty", value.specialty);
    archive.field("level", value.level);
    archive.field("title", value.title);
}

template <typename Archive, FieldsOf<Assessment> V>
void describe(Archive &archive, V &value)
{
    archive.required("year", value.year);
    archive.required("result", value.result);
}

template <typename Archive, FieldsOf<TrainingCertificate> V>
void describe(Archive &archive, V &value)
{
    archive.required("year", value.year);
    archive.required("kind", value.kind);
    archive.required("source", value.source);
}

template <typename Archive, FieldsOf<Exemption> V>
void describe(Archive &archive, V &value)
{
    archive.field("group", value.group);
    archive.field("stage", value.stage);
    archive.field("approver", value.approver);
    archive.field("period", value.period);
    archive.field("place", value.place);
}

template <typename Archive, FieldsOf<MandarinCertificate> V>
void describe(Archive &archive, V &value)
{
    archive.field("level", value.level);
    archive.field("score", value.score);
    archive.field("number", value.number);
}

template <typename Archive, FieldsOf<Attachment> V>
void describe(Archive &archive, V &value)
{
    archive.required("kind", value.kind);
    archive.field("sha256", value.sha256);
    archive.field("fileName", value.fileName);
    archive.field("sizeBytes", value.sizeBytes);
    archive.field("pages", value.pages);
    archive.field("signedByLeader", value.signedByLeader);
    archive.field("sealed", value.sealed);
}

template <typename Archive, FieldsOf<EventRecord> V>
void describe(Archive &archive, V &value)
{
    archive.required("event", value.event);
    archive.required("moment", value.moment);
    archive.field("by", value.by);
    archive.field("role", value.role);
    archive.field("office", value.office);
    archive.field("revision", value.revision);
    archive.field("package", value.package);
    archive.field("reasons", value.reasons);
    archive.field("deadline", value.deadline);
}

template <typename Archive, FieldsOf<Confirmation> V>
void describe(Archive &archive, V &value)
{
    archive.required("rule", value.rule);
    archive.required("yes", value.yes);
    archive.field("reason", value.reason);
    archive.field("by", value.by);
    archive.field("at", value.at);
    archive.field("judged", value.judged);
}

template <typename Archive, FieldsOf<Dossier> V>
void describe(Archive &archive, V &value)
{
    archive.required("id", value.id);
    archive.required("policyId", value.policyId);
    archive.field("person", value.person);
    archive.field("employment", value.employment);
    archive.field("workHistory", value.workHistory);
    archive.field("education", value.education);
    archive.field("application", value.application);
    archive.field("assessments", value.assessments);
    archive.field("assessmentProofs", value.assessmentProofs);
    archive.field("training", value.training);
    archive.field("exemption", value.exemption);
    archive.field("mandarin", value.mandarin);
    archive.field("teacherCertificate", value.teacherCertificate);
    archive.field("politicsText", value.politicsText);
    archive.field("meritText", value.meritText);
    archive.field("unitPapersSigned", value.unitPapersSigned);
    archive.field("attachments", value.attachments);
    archive.field("events", value.events);
    archive.field("confirmations", value.confirmations);
}

template <typename Archive, FieldsOf<PublicityMember> V>
void describe(Archive &archive, V &value)
{
    archive.field("dossierId", value.dossierId);
    archive.field("idNumber", value.idNumber);
    archive.field("name", value.name);
    archive.field("specialty", value.specialty);
    archive.field("unitName", value.unitName);
    archive.field("revision", value.revision);
}

template <typename Archive, FieldsOf<PublicityPaper> V>
void describe(Archive &archive, V &value)
{
    archive.field("unitName", value.unitName);
    archive.field("period", value.period);
    archive.field("leadName", value.leadName);
    archive.field("count", value.count);
}

template <typename Archive, FieldsOf<ReportGroup> V>
void describe(Archive &archive, V &value)
{
    archive.field("specialty", value.specialty);
    archive.field("count", value.count);
    archive.field("idNumbers", value.idNumbers);
}

template <typename Archive, FieldsOf<PublicityReport> V>
void describe(Archive &archive, V &value)
{
    archive.field("recommended", value.recommended);
    archive.field("passed", value.passed);
    archive.field("junior", value.junior);
    archive.field("groups", value.groups);
}

template <typename Archive, FieldsOf<PublicityRound> V>
void describe(Archive &archive, V &value)
{
    archive.required("id", value.id);
    archive.required("policyId", value.policyId);
    archive.required("kind", value.kind);
    archive.field("unitName", value.unitName);
    archive.field("members", value.members);
    archive.field("period", value.period);
    archive.field("postedOn", value.postedOn);
    archive.field("office", value.office);
    archive.field("phone", value.phone);
    archive.field("objection", value.objection);
    archive.field("objectionNote", value.objectionNote);
    archive.field("resultDate", value.resultDate);
    archive.field("notice", value.notice);
    archive.field("result", value.result);
    archive.field("report", value.report);
    archive.field("postedSha256", value.postedSha256);
}

namespace {

/// What version 1 can say of an event.
bool isOfVersion1(const EventRecord &record)
{
    switch (record.event) {
    case DossierEvent::Applied:
    case DossierEvent::Reviewed:
    case DossierEvent::Delivered:
    case DossierEvent::Returned:
    case DossierEvent::Withdrawn:
        return record == EventRecord{record.event, record.moment};
    case DossierEvent::UnitReviewed:
    case DossierEvent::HandedToDepartment:
    case DossierEvent::DepartmentConfirmed:
    case DossierEvent::CountyConfirmed:
        return false;
    }
    Q_UNREACHABLE();
}

int versionOf(const Dossier &dossier)
{
    return std::all_of(dossier.events.cbegin(), dossier.events.cend(), &isOfVersion1) ? 1
                                                                                      : dossierFormatVersion;
}

int versionOf(const PublicityRound &)
{
    return roundFormatVersion;
}

/// Far more than either has: hundreds, and ten a member.
qsizetype valueLimit(const Dossier &)
{
    return 50'000;
}

qsizetype valueLimit(const PublicityRound &)
{
    return 500'000;
}

template <typename T>
QByteArray toBytes(const T &value)
{
    QJsonObject object = JsonWriter::write(value).toObject();
    object.insert(QLatin1StringView("formatVersion"), versionOf(value));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

template <typename T>
Result<T> fromBytes(const QByteArray &json, int newestVersion)
{
    Result<QJsonObject> parsed = parsedJson(json, valueLimit(T()));
    if (!parsed)
        return parsed.error();
    QJsonObject object = *std::move(parsed);
    const QJsonValue version = object.take(QLatin1StringView("formatVersion"));
    if (!version.isDouble() || version.toInt() < 1)
        return Error{Error::Code::Format, QLatin1StringView("/formatVersion: ") +
                                              QCoreApplication::translate("chuding::Json", "is missing")};
    if (version.toInt() > newestVersion)
        return Error{Error::Code::NewerVersion, QString::number(version.toInt())};
    T value;
    QList<JsonFault> faults;
    JsonReader::read(object, value, QString(), faults);
    if (faults.isEmpty() && version.toInt() != versionOf(value)) {
        faults.append({QStringLiteral("/formatVersion"),
            QCoreApplication::translate("chuding::Json", "the content is that of version %1")
                .arg(versionOf(value))});
    }
    if (!faults.isEmpty())
        return Error{Error::Code::Format, jsonFaultsText(faults)};
    return value;
}

} // namespace

QByteArray dossierToJson(const Dossier &dossier)
{
    return toBytes(dossier);
}

Result<Dossier> dossierFromJson(const QByteArray &json)
{
    return fromBytes<Dossier>(json, dossierFormatVersion);
}

QByteArray publicityRoundToJson(const PublicityRound &round)
{
    return toBytes(round);
}

Result<PublicityRound> publicityRoundFromJson(const QByteArray &json)
{
    return fromBytes<PublicityRound>(json, roundFormatVersion);
}

} // namespace chuding
