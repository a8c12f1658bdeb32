// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reception.h"

#include "checks/season.h"
#include "handing_in.h"
#include "reception_reading.h"
#include "season_records.h"
#include "sent_packages.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace chuding {

namespace {

struct TakeInTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Reception)
};

/// Plans what a package changes, then has the library do it.
class Taker
{
public:
    Taker(Library &library, const PackageVerification &verification, PackageReader reader)
        : m_library(library)
        , m_document(*verification.document)
        , m_reader(std::move(reader))
    {
        m_intake.package =
            recordOf(m_document, verification.packageSha256, PackageRecord::Direction::Received);
        m_intake.package.verdict = codeKey(verification.verdict);
        m_intake.package.signer = verification.signer->sha256;
        m_intake.package.dossiers.clear();
    }

    /// Has the handing in recorded of those who are taken in.
    Result<void> expectHandIn(const ReceptionContext &context);
    Result<TakenIn> takeSubmission(const QString &path, const QList<QUuid> &chosen, const Progress &progress);
    Result<TakenIn> takeReceipt(const QString &path, const Progress &progress);
    Result<TakenIn> takeDecision(const QString &path, const QList<QUuid> &chosen, const Progress &progress);

private:
    Result<void> addApplicant(const PackageApplicant &applicant, CounterpartFinder &finder);
    [[nodiscard]] Dossier withoutHandIn(Dossier dossier) const;
    [[nodiscard]] QString handInObstacle(const Dossier &dossier) const;
    [[nodiscard]] Dossier withHandIn(const Dossier &dossier, int revision);
    Result<void> addFiles(const PackageApplicant &applicant, const Dossier &dossier);
    Result<void> addRounds();
    Result<TakenIn> store(const Progress &progress);
    [[nodiscard]] Result<TakenIn> nothingToDecide() const;
    /// The package is recorded with all of these, and nothing changes.
    [[nodiscard]] Result<bool> isAllHere() const;

    Library &m_library;
    const SubmissionDocument &m_document;
    PackageReader m_reader;
    PackageIntake m_intake;
    TakenIn m_taken;
    QSet<QString> m_hashes;         ///< of files that are taken in
    std::optional<Season> m_season; ///< by which handing in is judged; nothing: it is not recorded
};

Result<void> Taker::expectHandIn(const ReceptionContext &context)
{
    const Result<QList<PublicityRound>> rounds = m_reader.rounds();
    if (!rounds)
        return rounds.error();
    Season season;
    season.policy = context.policy;
    season.calendar = context.calendar;
    season.asOf = m_library.now();
    season.role = m_library.info().role;
    if (const Result<void> read = readSeasonRecords(m_library, season); !read)
        return read;
    season.setRounds(*rounds); // of the sender, as those people stand in them
    if (handInEvent(season.role))
        m_season = std::move(season);
    return {};
}

/// Without what taking this package in recorded here before, and was undone.
Dossier Taker::withoutHandIn(Dossier dossier) const
{
    dossier.events.removeIf([this](const EventRecord &record) {
        return record.package == m_document.packageId && record.role == m_library.info().role &&
               record.event == handInEvent(m_library.info().role);
    });
    return dossier;
}

/// Why the step is not to be recorded, whatever the flow says; empty: nothing stands against it.
QString Taker::handInObstacle(const Dossier &dossier) const
{
    const LibraryInfo info = m_library.info();
    if (const QString other = otherDepartmentText(dossier, *handInEvent(info.role), info.unitName);
        !other.isEmpty())
        return other;
    const auto returned = std::find_if(dossier.events.crbegin(), dossier.events.crend(),
        [](const EventRecord &record) { return record.event == DossierEvent::Returned; });
    if (returned != dossier.events.crend() && surelyBefore(m_document.created, returned->moment))
        return TakeInTexts::tr("the package is from before the return");
    return {};
}

/// With the step, where the flow has it next.
Dossier Taker::withHandIn(const Dossier &dossier, int revision)
{
    const DossierEvent event = *handInEvent(m_season->role);
    const auto isThere = [this, event](const EventRecord &record) {
        return record.event == event && record.package == m_document.packageId;
    };
    const auto isAnswer = [](const EventRecord &record) {
        return record.event == DossierEvent::Returned || record.event == DossierEvent::Withdrawn;
    };
    // Recorded before: by the sender, or here with this package or an earlier one that was not sent back.
    const auto last = std::find_if(dossier.events.crbegin(), dossier.events.crend(),
        [event, &isAnswer](const EventRecord &record) { return record.event == event || isAnswer(record); });
    const bool isStanding = last != dossier.events.crend() && last->event == event;
    if (isStanding || std::any_of(dossier.events.cbegin(), dossier.events.cend(), isThere))
        return dossier;
    EventRecord step;
    step.event = event;
    step.moment = m_season->asOf;
    step.by = m_library.operatorName();
    step.office = m_library.info().unitName;
    step.revision = revision;
    step.package = m_document.packageId;
    const QString obstacle = handInObstacle(dossier);
    const Result<Dossier> after =
        obstacle.isEmpty() ? withStep(dossier, step, m_season->role, m_season->contextFor(dossier.id))
                           : Result<Dossier>(Error{Error::Code::Refused, obstacle});
    if (after)
        ++m_taken.handedIn;
    else
        m_taken.notHandedIn.append({dossier.id, dossier.person.name, after.error().detail});
    return after ? *after : dossier;
}

Result<TakenIn> Taker::takeSubmission(
    const QString &path, const QList<QUuid> &chosen, const Progress &progress)
{
    Result<CounterpartFinder> finder = CounterpartFinder::begin(m_library);
    if (!finder)
        return finder.error();
    QSet<QUuid> wanted(chosen.begin(), chosen.end());
    for (const PackageApplicant &applicant : m_document.applicants) {
        if (!chosen.isEmpty() && !wanted.remove(applicant.dossierId))
            continue;
        if (const Result<void> added = addApplicant(applicant, *finder); !added)
            return added.error();
    }
    if (!wanted.isEmpty())
        return Error{Error::Code::NotFound, wanted.begin()->toString(QUuid::WithoutBraces)};
    if (const Result<void> added = addRounds(); !added)
        return added.error();
    const Result<bool> isHere = isAllHere();
    if (!isHere)
        return isHere.error();
    if (*isHere)
        return m_taken;
    m_intake.packagePath = path;
    m_intake.package.dossiers = m_taken.people;
    m_intake.why = QStringLiteral("receive ") + m_document.packageId.toString(QUuid::WithoutBraces);
    return store(progress);
}

Result<TakenIn> Taker::store(const Progress &progress)
{
    const Result<ChangedRevisions> revisions = m_library.takeInPackage(m_intake, progress);
    if (!revisions)
        return revisions.error();
    for (qsizetype i = 0; i < m_taken.dossiers.size(); ++i)
        m_taken.dossiers[i].revision = revisions->dossiers[i];
    for (qsizetype i = 0; i < m_taken.rounds.size(); ++i)
        m_taken.rounds[i].revision = revisions->rounds[i];
    return m_taken;
}

Result<bool> Taker::isAllHere() const
{
    const Result<QList<PackageRecord>> records = m_library.packages();
    if (!records)
        return records.error();
    const auto holdsAll = [this](const PackageRecord &record) {
        return record.id == m_document.packageId && record.direction == PackageRecord::Direction::Received &&
               std::all_of(m_taken.people.begin(), m_taken.people.end(),
                   [&record](QUuid person) { return record.dossiers.contains(person); });
    };
    return m_intake.changes.isEmpty() && std::any_of(records->begin(), records->end(), holdsAll);
}

Result<void> Taker::addApplicant(const PackageApplicant &applicant, CounterpartFinder &finder)
{
    const Result<Dossier> dossier = m_reader.dossier(applicant);
    if (!dossier)
        return dossier.error();
    if (dossier->policyId != m_document.policyId)
        return Error{Error::Code::Refused,
            TakeInTexts::tr("%1: the dossier is one for another notice").arg(applicant.name)};
    const Result<Counterpart> counterpart = finder.find(*dossier);
    if (!counterpart)
        return counterpart.error();
    if (counterpart->numberTaken)
        return Error{Error::Code::Refused,
            TakeInTexts::tr("%1: the ID number is that of another dossier here").arg(applicant.name)};
    if (const Result<void> added = addFiles(applicant, *dossier); !added)
        return added;
    m_taken.people.append(dossier->id);
    const std::optional<Dossier> before = counterpart->inBin ? std::nullopt : counterpart->existing;
    const Dossier incoming = counterpart->inBin ? withoutHandIn(counterpart->merged) : counterpart->merged;
    const Dossier merged = m_season ? withHandIn(incoming, counterpart->revision) : incoming;
    if (before == merged)
        return {};
    m_intake.changes.dossiers.append(
        {merged, counterpart->revision, counterpart->inBin ? Fate::BroughtBack : Fate::Saved});
    m_taken.dossiers.append({before, merged, 0});
    return {};
}

Result<void> Taker::addFiles(const PackageApplicant &applicant, const Dossier &dossier)
{
    for (const Attachment &attachment : dossier.attachments) {
        if (attachment.sha256.isEmpty() || m_hashes.contains(attachment.sha256))
            continue;
        const QString name = m_reader.attachmentName(applicant, attachment.sha256);
        if (name.isEmpty())
            return Error{Error::Code::Refused, TakeInTexts::tr("%1: the file “%2” is not in the package")
                                                   .arg(applicant.name, attachment.fileName)};
        m_hashes.insert(attachment.sha256);
        m_intake.files.append({attachment.sha256, attachment.fileName, m_reader.sizeBytes(name),
            [this, name](const IncomingFile::Sink &sink) { return m_reader.stream(name, sink); }});
    }
    return {};
}

/// Those in which somebody stands who is taken in.
Result<void> Taker::addRounds()
{
    const Result<QList<PublicityRound>> rounds = m_reader.rounds();
    const Result<QList<StoredRound>> stored = m_library.rounds();
    if (!rounds)
        return rounds.error();
    if (!stored)
        return stored.error();
    for (const PublicityRound &round : *rounds) {
        const auto isTaken = [&](QUuid person) { return round.hasMember(person); };
        if (std::none_of(m_taken.people.begin(), m_taken.people.end(), isTaken))
            continue;
        const Result<QList<RevisionRow>> history = m_library.roundHistory(round.id);
        if (!history)
            return history.error();
        const auto present = std::find_if(
            stored->begin(), stored->end(), [&](const StoredRound &one) { return one.round.id == round.id; });
        const bool isHere = present != stored->end();
        if (isHere && present->round == round)
            continue;
        const int revision = history->isEmpty() ? 0 : history->last().revision;
        m_intake.changes.rounds.append(
            {round, revision, revision > 0 && !isHere ? Fate::BroughtBack : Fate::Saved});
        m_taken.rounds.append({isHere ? std::optional(present->round) : std::nullopt, round, 0});
    }
    return {};
}

Result<TakenIn> Taker::takeReceipt(const QString &path, const Progress &progress)
{
    const PackageReceipt &receipt = *m_document.receipt;
    m_intake.packagePath = path;
    m_intake.why = QStringLiteral("receipt");
    const Result<void> taken = m_library.takeInReceipt(
        m_intake, {receipt.packageId, receipt.at, receipt.by, m_document.sender.unitName}, progress);
    return taken ? Result<TakenIn>(m_taken) : Result<TakenIn>(taken.error());
}

/// Taken in before, which is nothing new; else a sentence why nothing of it is for here.
Result<TakenIn> Taker::nothingToDecide() const
{
    const Result<QList<JudgedDecision>> judged = judgeDecision(m_library, m_document);
    if (!judged)
        return judged.error();
    for (const JudgedDecision &one : *judged) {
        if (one.fit != DecisionFit::Known)
            return Error{Error::Code::Refused, one.text};
    }
    return m_taken;
}

Result<TakenIn> Taker::takeDecision(const QString &path, const QList<QUuid> &chosen, const Progress &progress)
{
    const Result<ChangeSet> steps = applyDecision(m_library, m_document, {chosen.begin(), chosen.end()});
    if (!steps)
        return steps.error();
    if (steps->isEmpty())
        return nothingToDecide();
    m_intake.changes = *steps;
    for (const ChangeSet::Change<Dossier> &change : steps->dossiers) {
        const Result<StoredDossier> stored = m_library.dossier(change.record.id);
        if (!stored)
            return stored.error();
        m_taken.dossiers.append({stored->dossier, change.record, 0});
        m_taken.people.append(change.record.id);
    }
    m_intake.packagePath = path;
    m_intake.package.dossiers = m_taken.people;
    m_intake.why = QStringLiteral("decision ") + m_document.packageId.toString(QUuid::WithoutBraces);
    return store(progress);
}

/// Looked at again as it is now: the judgments count for what is taken in, not for what was seen.
Result<void> requireAllowed(
    const ReceivedPackage &seen, const PackageVerification &now, const ReceptionContext &context)
{
    if (now.packageSha256 != seen.verification.packageSha256)
        return Error{Error::Code::Conflict, seen.path};
    const Result<QList<PackageRecord>> records = context.library.packages();
    if (!records)
        return records.error();
    ReceivedPackage package;
    package.path = seen.path;
    package.verification = now;
    const QList<PackageJudgment> judgments = judgePackage(package, {}, *records, context, {});
    for (const PackageJudgment &judgment : judgments) {
        if (judgment.severity == Severity::Error)
            return Error{Error::Code::Refused, judgment.text};
    }
    return {};
}

} // namespace

std::optional<DossierEvent> handInEvent(OfficeRole receiver)
{
    switch (receiver) {
    case OfficeRole::Department:
        return DossierEvent::HandedToDepartment;
    case OfficeRole::County:
        return DossierEvent::Delivered;
    case OfficeRole::Employer:
        break;
    }
    return std::nullopt;
}

ChangeSet TakenIn::undoing() const
{
    ChangeSet step;
    const auto reverse = [](const auto &taken, auto &changes) {
        for (const auto &one : taken) {
            const Fate fate = one.before ? Fate::Saved : Fate::Removed;
            changes.append({one.before.value_or(one.after), one.revision, fate});
        }
    };
    reverse(dossiers, step.dossiers);
    reverse(rounds, step.rounds);
    return step;
}

Result<TakenIn> takeIn(Library &library, const ReceivedPackage &package, const QList<QUuid> &chosen,
    const ReceptionContext &context, const Progress &progress, HandIn handIn)
{
    if (library.isReadOnly())
        return Error{Error::Code::ReadOnly, library.path()};
    const Progress verifying = [&](qint64, qint64) { return goOn(progress, 0, 0); };
    const Result<PackageVerification> verification = verifyWithTrust(package.path, context.trust, verifying);
    if (!verification)
        return verification.error();
    if (const Result<void> allowed = requireAllowed(package, *verification, context); !allowed)
        return allowed.error();
    QFile file(package.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Code::Io, package.path + QLatin1StringView(": ") + file.errorString()};
    Result<PackageReader> reader = PackageReader::open(file, *verification);
    if (!reader)
        return reader.error();
    Taker taker(library, *verification, *std::move(reader));
    switch (verification->document->kind) {
    case PackageKind::Receipt:
        return taker.takeReceipt(package.path, progress);
    case PackageKind::Decision:
        return taker.takeDecision(package.path, chosen, progress);
    default:
        if (const Result<void> expected =
                handIn == HandIn::Recorded ? taker.expectHandIn(context) : Result<void>();
            !expected)
            return expected.error();
        return taker.takeSubmission(package.path, chosen, progress);
    }
}

} // namespace chuding
