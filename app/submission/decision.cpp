// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision.h"

#include "library/dossier_hash.h"
#include "received_archive.h"
#include "roster/dossier_changes.h"
#include "season_records.h"
#include "sent_packages.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace chuding {

namespace {

/// What `makeDecisionPackage` gathers, and the sentences of what it refuses.
class DecisionMaker
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Decision)

public:
    DecisionMaker(const Library &library, const DecisionRequest &request)
        : m_library(library)
        , m_request(request)
        , m_info(library.info())
    {
    }

    Result<DecisionPackage> run()
    {
        if (m_request.decisions.isEmpty())
            return refused(tr("Nothing was decided."));
        if (const Result<void> read = readSeason(); !read)
            return read.error();
        Result<ReceivedArchive> archive = ReceivedArchive::begin(m_library);
        if (!archive)
            return archive.error();
        m_archive = *std::move(archive);
        Result<SubmissionDocument> head =
            newDocument(m_library, PackageKind::Decision, m_request.policy->id, m_request.operatorName);
        if (!head)
            return head.error();
        const Result<QString> policy = m_request.policySha256.isEmpty()
                                           ? policyFileSha256(m_request.policy->id)
                                           : Result(m_request.policySha256);
        if (!policy)
            return policy.error();
        SubmissionDocument &document = m_package.content.document;
        document = *std::move(head);
        document.policySha256 = *policy;
        document.receiver = m_request.receiver;
        m_package.content.policyTitle = m_request.policy->title;
        for (const DecisionDraft &draft : m_request.decisions) {
            if (const Result<void> added = add(draft); !added)
                return added.error();
        }
        if (!m_faults.isEmpty())
            return refused(m_faults.join(u'\n'));
        return std::move(m_package);
    }

private:
    static Error refused(const QString &why) { return {Error::Code::Refused, why}; }

    Result<void> readSeason()
    {
        m_season.policy = *m_request.policy;
        m_season.calendar = *m_request.calendar;
        m_season.asOf = m_library.now();
        m_season.role = m_info.role;
        return readSeasonRecords(m_library, m_season);
    }

    Result<void> add(const DecisionDraft &draft)
    {
        const Result<StoredDossier> stored = m_library.dossier(draft.dossierId);
        if (!stored)
            return stored.error();
        const QString name = stored->dossier.person.name;
        const auto fault = [this, &name](const QString &why) {
            //: an applicant's name, why the decision cannot be made
            m_faults.append(tr("%1: %2").arg(name, why));
        };
        if (m_named.contains(draft.dossierId))
            fault(tr("two decisions about one applicant"));
        m_named.insert(draft.dossierId);
        if (draft.outcome == DecisionOutcome::Returned && !hasReason(draft))
            fault(tr("a return needs a reason"));
        const CheckContext context = m_season.contextFor(draft.dossierId);
        const Result<DossierEvent> event =
            decisionEvent(m_info.role, stageOf(stored->dossier, context), draft.outcome);
        if (!event) {
            fault(event.error().detail);
            return {};
        }
        const Result<PackageDecision> decided = decisionOf(draft, *stored, *event);
        if (!decided)
            return decided.error();
        const PackageDecision &decision = *decided;
        const Result<QStringList> changed =
            draft.outcome == DecisionOutcome::Confirmed ? changedHere(*stored) : Result(QStringList());
        if (!changed)
            return changed.error();
        if (!changed->isEmpty())
            fault(tr("changed here since it came in (%1), and the unit would not find what was confirmed; "
                     "change it back, or return it with the reason")
                      .arg(changed->join(u'、')));
        const Result<Dossier> after =
            withStep(stored->dossier, recordOf(decision, stored->revision), m_info.role, context);
        if (!after) {
            fault(after.error().detail);
            return {};
        }
        m_package.content.document.decisions.append(decision);
        m_package.steps.dossiers.append({*after, stored->revision});
        return {};
    }

    static bool hasReason(const DecisionDraft &draft)
    {
        return std::any_of(draft.reasons.cbegin(), draft.reasons.cend(),
            [](const ReturnReason &reason) { return reason != ReturnReason(); });
    }

    /// As it came in; what is stored when it came with no package.
    Result<Dossier> asHandedIn(const StoredDossier &stored)
    {
        const Arrival *arrival = m_archive->arrivalOf(stored.dossier.id);
        return arrival != nullptr ? m_archive->dossierOf(*arrival) : stored.dossier;
    }

    /// Headers of the fields that say something else here than below.
    Result<QStringList> changedHere(const StoredDossier &stored)
    {
        const Result<Dossier> handedIn = asHandedIn(stored);
        if (!handedIn)
            return handedIn.error();
        const Dossier before = factsOf(*handedIn);
        const Dossier now = factsOf(stored.dossier);
        QStringList fields;
        for (const FieldChange &change : changesBetween(before, now))
            fields.append(change.field);
        if (fields.isEmpty() && before != now)
            fields.append(tr("other facts"));
        return fields;
    }

    Result<PackageDecision> decisionOf(
        const DecisionDraft &draft, const StoredDossier &stored, DossierEvent event)
    {
        const auto normalized = [](const QString &text) {
            return text.normalized(QString::NormalizationForm_C);
        };
        const bool isReturn = draft.outcome == DecisionOutcome::Returned;
        PackageDecision decision;
        decision.dossierId = draft.dossierId;
        decision.name = normalized(stored.dossier.person.name);
        decision.unitName = normalized(stored.dossier.employment.unitName);
        const Result<Dossier> handedIn = asHandedIn(stored);
        if (!handedIn)
            return handedIn.error();
        decision.documentSha256 = dossierSha256(*handedIn);
        decision.factsSha256 = factsSha256(*handedIn);
        if (const Arrival *arrival = m_archive->arrivalOf(draft.dossierId))
            decision.packageId = arrival->package.id;
        decision.outcome = draft.outcome;
        decision.event = event;
        decision.reasons = isReturn ? draft.reasons : QList<ReturnReason>();
        decision.deadline = isReturn ? draft.deadline : Moment();
        decision.by = m_request.operatorName;
        decision.at = m_season.asOf;
        return decision;
    }

    [[nodiscard]] EventRecord recordOf(const PackageDecision &decision, int revision) const
    {
        return {decision.event, decision.at, decision.by, m_info.role, m_info.unitName, revision,
            m_package.content.document.packageId, decision.reasons, decision.deadline};
    }

    const Library &m_library;
    const DecisionRequest &m_request;
    const LibraryInfo m_info;
    Season m_season;
    std::optional<ReceivedArchive> m_archive;
    QSet<QUuid> m_named;
    QStringList m_faults;
    DecisionPackage m_package;
};

const QString decideReason = QStringLiteral("decide");

/// The step that takes `steps` back once they are written.
Result<ChangeSet> reversed(const Library &library, const ChangeSet &steps)
{
    ChangeSet back;
    for (const ChangeSet::Change<Dossier> &change : steps.dossiers) {
        const Result<StoredDossier> before = library.dossier(change.record.id);
        if (!before)
            return before.error();
        back.dossiers.append({before->dossier, change.expectedRevision + 1});
    }
    return back;
}

} // namespace

Result<DecisionPackage> makeDecisionPackage(const Library &library, const DecisionRequest &request)
{
    Q_ASSERT(request.policy != nullptr && request.calendar != nullptr);
    return DecisionMaker(library, request).run();
}

Result<ExportReport> exportDecision(
    Library &library, const Signer &signer, const DecisionRequest &request, const Progress &progress)
{
    if (library.isReadOnly())
        return Error{Error::Code::ReadOnly, library.path()};
    if (const Result<void> finished = finishInterrupted(library, request.folder); !finished)
        return finished.error();
    const Result<DecisionPackage> package = makeDecisionPackage(library, request);
    if (!package)
        return package.error();
    const Result<ChangeSet> back = reversed(library, package->steps);
    if (!back)
        return back.error();
    return writeSubmission(package->content, signer, request.folder, progress,
        recordingIn(library, package->steps, *back, decideReason));
}

} // namespace chuding
