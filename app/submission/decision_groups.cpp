// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision_groups.h"

#include "library/exchange.h"

#include <QHash>

#include <algorithm>

namespace chuding {

namespace {

/// How a dossier came in.
struct Arrival
{
    QUuid packageId;
    QString documentSha256;
    PackageParty sender;
};

Result<QHash<QUuid, Arrival>> arrivals(const Library &library)
{
    const Result<QList<PackageRecord>> records = library.packages();
    if (!records)
        return records.error();
    QHash<QUuid, Arrival> latest;
    for (const PackageRecord &record : *records) { // later ones replace earlier ones
        if (record.direction != PackageRecord::Direction::Received ||
            record.kind != codeKey(PackageKind::Submission))
            continue;
        const Result<SubmissionDocument> document = submissionFromJson(record.document);
        if (!document)
            return document.error();
        for (const PackageApplicant &applicant : document->applicants) {
            if (record.dossiers.contains(applicant.dossierId))
                latest.insert(applicant.dossierId, {record.id, applicant.documentSha256, document->sender});
        }
    }
    return latest;
}

} // namespace

Result<QList<DecisionGroup>> groupedBySender(const Library &library, const QList<DecisionDraft> &decisions)
{
    const Result<QHash<QUuid, Arrival>> known = arrivals(library);
    if (!known)
        return known.error();
    QList<DecisionGroup> groups;
    for (DecisionDraft draft : decisions) {
        Arrival arrival = known->value(draft.dossierId);
        if (arrival.packageId.isNull()) {
            const Result<StoredDossier> stored = library.dossier(draft.dossierId);
            if (!stored)
                return stored.error();
            const Employment &work = stored->dossier.employment;
            arrival.sender = {work.unitName, work.creditCode, OfficeRole::Employer};
        }
        draft.packageId = arrival.packageId;
        draft.documentSha256 = arrival.documentSha256;
        const auto group = std::find_if(groups.begin(), groups.end(),
            [&arrival](const DecisionGroup &one) { return one.receiver == arrival.sender; });
        if (group == groups.end())
            groups.append({arrival.sender, {draft}});
        else
            group->decisions.append(draft);
    }
    return groups;
}

} // namespace chuding
