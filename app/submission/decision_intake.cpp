// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision.h"

#include "library/dossier_hash.h"
#include "roster/dossier_changes.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

template <>
const QList<Code<DecisionFit>> &codeTable<DecisionFit>()
{
    static const QList<Code<DecisionFit>> table{
        {DecisionFit::Applies, u"applies"_s, u"可以采用"_s, {}},
        {DecisionFit::Changed, u"changed"_s, u"材料已变动"_s, {}},
        {DecisionFit::UnknownDossier, u"unknownDossier"_s, u"查无此人"_s, {}},
        {DecisionFit::WrongOffice, u"wrongOffice"_s, u"无权审核"_s, {}},
        {DecisionFit::WrongStage, u"wrongStage"_s, u"阶段不符"_s, {}},
        {DecisionFit::Known, u"known"_s, u"已登记"_s, {}},
    };
    return table;
}

bool JudgedDecision::canBeApplied() const
{
    return fit == DecisionFit::Applies ||
           (fit == DecisionFit::Changed && decision.outcome == DecisionOutcome::Returned);
}

namespace {

/// Holds one decision against the dossier that it is about.
class DecisionJudge
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Decision)

public:
    DecisionJudge(const Library &library, const SubmissionDocument &document)
        : m_library(library)
        , m_document(document)
        , m_role(document.sender.role)
    {
    }

    /// Why the package as a whole is refused; empty: it is not.
    static QString faultOf(const SubmissionDocument &document, const LibraryInfo &info)
    {
        if (document.kind != PackageKind::Decision)
            return tr("The package is no decision: %1.").arg(codeText(document.kind));
        if (document.policyId != info.policyId)
            return tr("The decision is about another notice (%1).").arg(document.policyId);
        return {};
    }

    Result<JudgedDecision> judge(const PackageDecision &decision, bool isSecond)
    {
        m_judged = JudgedDecision{decision, DecisionFit::Applies, {}, 0, 0, {}};
        const Result<StoredDossier> stored = m_library.dossier(decision.dossierId);
        if (!stored && stored.error().code != Error::Code::NotFound)
            return stored.error();
        if (!stored) {
            put(DecisionFit::UnknownDossier, tr("%1 is not in this library.").arg(decision.name));
            return m_judged;
        }
        m_judged.revision = stored->revision;
        if (isSecond) {
            put(DecisionFit::Known, tr("The package has another decision about this applicant."));
            return m_judged;
        }
        if (judgeOffice(stored->dossier) && judgeStage(stored->dossier)) {
            if (const Result<void> compared = compare(*stored); !compared)
                return compared.error();
        }
        return m_judged;
    }

private:
    bool put(DecisionFit fit, const QString &text)
    {
        m_judged.fit = fit;
        m_judged.text = text;
        return false;
    }

    /// Whether the event is one that this office answers with, and that the outcome means.
    bool judgeOffice(const Dossier &dossier)
    {
        const PackageDecision &decision = m_judged.decision;
        const bool isReturn = decision.event == DossierEvent::Returned;
        const OfficeRole role = m_role.value_or(OfficeRole::Employer);
        const bool mayDecide =
            isReturn == (decision.outcome == DecisionOutcome::Returned) &&
            std::any_of(codeTable<Stage>().cbegin(), codeTable<Stage>().cend(), [&](const Code<Stage> &code) {
                const Result<DossierEvent> event = decisionEvent(role, code.value, decision.outcome);
                return event && *event == decision.event;
            });
        if (!mayDecide)
            return put(DecisionFit::WrongOffice,
                tr("%1 cannot decide “%2”.").arg(codeText(role), codeText(decision.event)));
        if (role == OfficeRole::Department && !hasDepartment(dossier.employment))
            return put(
                DecisionFit::WrongOffice, tr("%1 has no authority above it; only the county bureau decides.")
                                              .arg(dossier.employment.unitName));
        if (role == m_library.info().role)
            return put(DecisionFit::WrongOffice,
                tr("The decision comes from an office of the same level (%1).").arg(codeText(role)));
        return true;
    }

    /// Unknown, too, when it was sent back after that.
    static Moment momentSinceReturn(const Dossier &dossier, DossierEvent event)
    {
        const auto last = std::find_if(
            dossier.events.crbegin(), dossier.events.crend(), [event](const EventRecord &record) {
                return record.event == event || record.event == DossierEvent::Returned;
            });
        return last != dossier.events.crend() && last->event == event ? dossier.eventMoment(event) : Moment();
    }

    bool judgeStage(const Dossier &dossier)
    {
        const PackageDecision &decision = m_judged.decision;
        const auto isThis = [&](const EventRecord &record) {
            return record.event == decision.event && record.package == m_document.packageId;
        };
        if (std::any_of(dossier.events.cbegin(), dossier.events.cend(), isThis))
            return put(DecisionFit::Known, tr("This decision has been taken in already."));
        const bool isReturn = decision.outcome == DecisionOutcome::Returned;
        const Moment recorded = momentSinceReturn(dossier, decision.event);
        if (!isReturn && recorded.isKnown())
            return put(DecisionFit::Known,
                tr("“%1” is recorded here already (%2).")
                    .arg(codeText(decision.event), recorded.toText().replace(u'T', u' ')));
        const auto last = dossier.events.isEmpty() ? std::optional<DossierEvent>()
                                                   : std::optional(dossier.events.last().event);
        if (!last)
            return put(DecisionFit::WrongStage, tr("Nothing was handed in for %1.").arg(decision.name));
        if (last == DossierEvent::Withdrawn || (!isReturn && last == DossierEvent::Returned))
            return put(DecisionFit::WrongStage,
                tr("The last step here is “%1”; there is nothing to confirm or send back.")
                    .arg(codeText(*last)));
        return true;
    }

    /// The revision whose document was decided, else the last one that states the same facts: the offices
    /// above record steps of their own. Unknown: neither.
    Result<std::optional<StoredDossier>> decidedRevision(QUuid id) const
    {
        const PackageDecision &decision = m_judged.decision;
        const Result<QList<RevisionRow>> history = m_library.history(id);
        if (!history)
            return history.error();
        std::optional<StoredDossier> found;
        for (auto row = history->crbegin(); row != history->crend(); ++row) {
            const bool isDocument = row->documentSha256 == decision.documentSha256;
            if (!isDocument && (found || decision.factsSha256.isEmpty()))
                continue;
            Result<Dossier> revision = m_library.dossierAt(id, row->revision);
            if (!revision)
                return revision.error();
            if (isDocument)
                return std::optional(StoredDossier{*std::move(revision), row->revision});
            if (factsSha256(*revision) == decision.factsSha256)
                found = StoredDossier{*std::move(revision), row->revision};
        }
        return found;
    }

    Result<void> compare(const StoredDossier &stored)
    {
        const Result<std::optional<StoredDossier>> decided = decidedRevision(stored.dossier.id);
        if (!decided)
            return decided.error();
        if (!*decided) {
            put(DecisionFit::Changed, tr("The document that was decided has never been in this library."));
            return {};
        }
        m_judged.decidedRevision = (*decided)->revision;
        const Dossier before = factsOf((*decided)->dossier);
        const Dossier now = factsOf(stored.dossier);
        if (before == now)
            return {};
        for (const FieldChange &change : changesBetween(before, now))
            m_judged.changedFields.append(change.field);
        if (m_judged.changedFields.isEmpty())
            m_judged.changedFields.append(tr("other facts"));
        put(DecisionFit::Changed,
            tr("Changed since revision %1, which was decided: %2.")
                .arg(QString::number(m_judged.decidedRevision), m_judged.changedFields.join(u'、')));
        return {};
    }

    const Library &m_library;
    const SubmissionDocument &m_document;
    const std::optional<OfficeRole> m_role;
    JudgedDecision m_judged;
};

EventRecord recordOf(const SubmissionDocument &document, const JudgedDecision &judged)
{
    const PackageDecision &decision = judged.decision;
    return {decision.event, decision.at, decision.by, document.sender.role, document.sender.unitName,
        judged.decidedRevision, document.packageId, decision.reasons, decision.deadline};
}

} // namespace

Result<QList<JudgedDecision>> judgeDecision(const Library &library, const SubmissionDocument &document)
{
    if (const QString fault = DecisionJudge::faultOf(document, library.info()); !fault.isEmpty())
        return Error{Error::Code::Refused, fault};
    DecisionJudge judge(library, document);
    QList<JudgedDecision> judged;
    QSet<QUuid> named;
    for (const PackageDecision &decision : document.decisions) {
        Result<JudgedDecision> one = judge.judge(decision, named.contains(decision.dossierId));
        named.insert(decision.dossierId);
        if (!one)
            return one.error();
        judged.append(*std::move(one));
    }
    return judged;
}

Result<ChangeSet> applyDecision(
    const Library &library, const SubmissionDocument &document, const QSet<QUuid> &chosen)
{
    const Result<QList<JudgedDecision>> judged = judgeDecision(library, document);
    if (!judged)
        return judged.error();
    ChangeSet step;
    QSet<QUuid> open = chosen;
    for (const JudgedDecision &one : *judged) {
        const QUuid id = one.decision.dossierId;
        if (!chosen.isEmpty() && !open.remove(id))
            continue;
        if (!one.canBeApplied()) {
            if (chosen.isEmpty())
                continue;
            return Error{Error::Code::Refused, one.text};
        }
        const Result<StoredDossier> stored = library.dossier(id);
        if (!stored)
            return stored.error();
        Dossier after = stored->dossier;
        after.events.append(recordOf(document, one));
        step.dossiers.append({after, stored->revision});
    }
    if (!open.isEmpty())
        return Error{Error::Code::NotFound, open.constBegin()->toString(QUuid::WithoutBraces)};
    return step;
}

} // namespace chuding
