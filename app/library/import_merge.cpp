// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_plan.h"

#include "domain/dossier_json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chuding {

namespace {

QJsonObject objectOf(const Dossier &dossier)
{
    return QJsonDocument::fromJson(dossierToJson(dossier)).object();
}

/// Without the steps, which are merged on their own: they alone decide in which format a dossier is written.
QJsonObject factsOf(Dossier dossier)
{
    dossier.events.clear();
    return objectOf(dossier);
}

/// Unknown fields are absent in a document, so that "what is known" is what stands in it.
QJsonObject mergedObject(QJsonObject existing, const QJsonObject &incoming)
{
    for (auto it = incoming.begin(); it != incoming.end(); ++it) {
        const QJsonValue present = existing.value(it.key());
        if (present.isObject() && it.value().isObject())
            existing.insert(it.key(), mergedObject(present.toObject(), it.value().toObject()));
        else
            existing.insert(it.key(), it.value());
    }
    return existing;
}

void takeText(QString &value, const QString &fallback)
{
    if (value.isEmpty())
        value = fallback;
}

template <typename T>
void takeOptional(std::optional<T> &value, const std::optional<T> &fallback)
{
    if (!value)
        value = fallback;
}

/// Whether two records speak of the same course of study.
bool isSameEducation(const Education &a, const Education &b)
{
    if (!a.diplomaNumber.isEmpty() && a.diplomaNumber == b.diplomaNumber)
        return true;
    const bool schoolFits = a.school.isEmpty() || b.school.isEmpty() || a.school == b.school;
    if (a.level && a.level == b.level)
        return schoolFits;
    return !a.school.isEmpty() && a.school == b.school && !a.major.isEmpty() && a.major == b.major;
}

Education completedEducation(Education record, const Education &existing)
{
    takeOptional(record.level, existing.level);
    takeOptional(record.mode, existing.mode);
    takeOptional(record.outcome, existing.outcome);
    takeText(record.school, existing.school);
    takeText(record.major, existing.major);
    if (!record.graduated.isKnown())
        record.graduated = existing.graduated;
    takeOptional(record.degree, existing.degree);
    takeText(record.diplomaNumber, existing.diplomaNumber);
    takeText(record.degreeNumber, existing.degreeNumber);
    return record;
}

QList<Education> mergedEducation(QList<Education> existing, const QList<Education> &incoming)
{
    if (incoming.isEmpty())
        return existing;
    QList<Education> records;
    for (const Education &record : incoming) {
        const auto match = std::find_if(existing.begin(), existing.end(),
            [&record](const Education &other) { return isSameEducation(record, other); });
        if (match == existing.end()) {
            records.append(record);
            continue;
        }
        records.append(completedEducation(record, *match));
        existing.erase(match);
    }
    return records;
}

QList<TrainingCertificate> mergedTraining(
    const QList<TrainingCertificate> &existing, const QList<TrainingCertificate> &incoming)
{
    const auto speaksOf = [&incoming](TrainingKind kind) {
        return std::any_of(incoming.cbegin(), incoming.cend(),
            [kind](const TrainingCertificate &certificate) { return certificate.kind == kind; });
    };
    QList<TrainingCertificate> certificates;
    for (const TrainingCertificate &certificate : existing) {
        if (!speaksOf(certificate.kind))
            certificates.append(certificate);
    }
    // The order says nothing, so what stays the same must not look changed.
    certificates += incoming;
    return std::is_permutation(certificates.cbegin(), certificates.cend(), existing.cbegin(), existing.cend())
               ? existing
               : certificates;
}

QList<Attachment> mergedAttachments(const QList<Attachment> &existing, const QList<Attachment> &incoming)
{
    if (incoming.isEmpty())
        return existing;
    const auto comesIn = [&incoming](AttachmentKind kind) {
        return std::any_of(incoming.cbegin(), incoming.cend(),
            [kind](const Attachment &attachment) { return attachment.kind == kind; });
    };
    QList<Attachment> merged;
    for (const Attachment &attachment : existing) {
        if (!attachment.sha256.isEmpty() || comesIn(attachment.kind))
            merged.append(attachment);
    }
    for (const Attachment &attachment : incoming) {
        const bool present = std::any_of(merged.cbegin(), merged.cend(), [&](const Attachment &other) {
            return other.kind == attachment.kind &&
                   (attachment.sha256.isEmpty() || attachment.sha256 == other.sha256);
        });
        if (!present)
            merged.append(attachment);
    }
    return merged;
}

/// A roster knows no more of an event than its moment.
void mergeEvents(Dossier &dossier, const QList<EventRecord> &incoming)
{
    for (const EventRecord &record : incoming) {
        if (record == EventRecord{record.event, record.moment})
            dossier.setEventMoment(record.event, record.moment);
        else if (!dossier.events.contains(record))
            dossier.events.append(record);
    }
}

QList<Confirmation> mergedConfirmations(QList<Confirmation> answers, const QList<Confirmation> &incoming)
{
    for (const Confirmation &answer : incoming) {
        const auto last = std::find_if(answers.rbegin(), answers.rend(),
            [&answer](const Confirmation &other) { return other.rule == answer.rule; });
        if (last == answers.rend())
            answers.append(answer);
        else if (last->yes != answer.yes)
            *last = answer;
    }
    return answers;
}

void addChanged(
    const QJsonObject &before, const QJsonObject &after, const QString &pointer, QStringList &changed)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const QString &key : keys) {
        const QJsonValue a = before.value(key);
        const QJsonValue b = after.value(key);
        if (a == b)
            continue;
        if (a.isObject() || b.isObject())
            addChanged(a.toObject(), b.toObject(), pointer + u'/' + key, changed);
        else
            changed.append(pointer + u'/' + key);
    }
}

} // namespace

Dossier mergedDossier(const Dossier &existing, const Dossier &incoming)
{
    const QJsonObject object = mergedObject(factsOf(existing), factsOf(incoming));
    Result<Dossier> parsed = dossierFromJson(QJsonDocument(object).toJson());
    Q_ASSERT(parsed.ok()); // both documents were written by us
    Dossier merged = *std::move(parsed);
    merged.id = existing.id;
    merged.education = mergedEducation(existing.education, incoming.education);
    merged.training = mergedTraining(existing.training, incoming.training);
    merged.attachments = mergedAttachments(existing.attachments, incoming.attachments);
    merged.events = existing.events;
    mergeEvents(merged, incoming.events);
    merged.confirmations = mergedConfirmations(existing.confirmations, incoming.confirmations);
    return merged;
}

QStringList changedFields(const Dossier &before, const Dossier &after)
{
    QStringList changed;
    addChanged(objectOf(before), objectOf(after), QString(), changed);
    changed.sort();
    return changed;
}

} // namespace chuding
