// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision_groups.h"

#include "received_archive.h"
#include "sent_packages.h"

#include <algorithm>

namespace chuding {

Result<QList<DecisionGroup>> groupedBySender(const Library &library, const QList<DecisionDraft> &decisions)
{
    const Result<ReceivedArchive> archive = ReceivedArchive::begin(library);
    if (!archive)
        return archive.error();
    QList<DecisionGroup> groups;
    for (const DecisionDraft &draft : decisions) {
        const Result<StoredDossier> stored = library.dossier(draft.dossierId);
        if (!stored)
            return stored.error();
        const Employment &work = stored->dossier.employment;
        PackageParty receiver{work.unitName, work.creditCode, OfficeRole::Employer};
        if (const Arrival *arrival = archive->arrivalOf(draft.dossierId))
            receiver = arrival->sender;
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const DecisionGroup &one) {
            return one.receiver == receiver && one.unitName == work.unitName;
        });
        if (group == groups.end())
            groups.append({receiver, work.unitName, {draft}});
        else
            group->decisions.append(draft);
    }
    return groups;
}

Result<QList<ExportReport>> exportDecisionGroups(
    Library &library, const Signer &signer, const DecisionRequest &request, const Progress &progress)
{
    if (library.isReadOnly())
        return Error{Error::Code::ReadOnly, library.path()};
    if (const Result<void> finished = finishInterrupted(library, request.folder); !finished)
        return finished.error();
    const Result<QList<DecisionGroup>> groups = groupedBySender(library, request.decisions);
    if (!groups)
        return groups.error();
    // All at once first: what it says counts for each of its parts.
    if (const Result<DecisionPackage> whole = makeDecisionPackage(library, request); !whole)
        return whole.error();
    QList<ExportReport> reports;
    for (const DecisionGroup &group : *groups) {
        DecisionRequest part = request;
        part.decisions = group.decisions;
        part.receiver = group.receiver;
        Result<ExportReport> report = exportDecision(library, signer, part, progress);
        if (!report)
            return report.error();
        reports.append(*std::move(report));
    }
    return reports;
}

} // namespace chuding
