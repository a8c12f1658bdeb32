// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reception.h"

#include "checks/season.h"
#include "library/dossier_hash.h"
#include "reception_reading.h"
#include "sent_packages.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace chuding {

namespace {

constexpr qsizetype packageLimit = 1000;

struct ReceptionTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Reception)
};

/// Decisions of an office, as opposed to the steps of the applicant and the unit.
bool isDecision(DossierEvent event)
{
    return event == DossierEvent::Reviewed || event == DossierEvent::Returned ||
           event == DossierEvent::DepartmentConfirmed || event == DossierEvent::CountyConfirmed;
}

QString countsText(const FindingCounts &counts, Verdict verdict)
{
    return ReceptionTexts::tr("%1 (errors %2, warnings %3, questions %4)")
        .arg(codeText(verdict))
        .arg(counts.errors)
        .arg(counts.warnings)
        .arg(counts.confirms);
}

class Looker
{
public:
    Looker(const ReceptionContext &context, const Progress &progress)
        : m_context(context)
        , m_progress(progress)
    {
    }

    Result<QList<ReceivedPackage>> run(const QStringList &paths);

private:
    Result<void> verify(const QString &path);
    Result<void> readApplicants(ReceivedPackage &package, QFile &file);
    Result<ReceivedApplicant> look(
        const PackageApplicant &sent, const PackageReader &reader, const Season &season);
    void compare(ReceivedApplicant &applicant, const Dossier &dossier, const Season &season) const;
    void markTwice();

    const ReceptionContext &m_context;
    const Progress &m_progress;
    std::optional<CounterpartFinder> m_finder;
    QList<Confirmation> m_answers;
    QList<ReceivedPackage> m_packages;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<QList<ReceivedPackage>> Looker::run(const QStringList &paths)
{
    Result<CounterpartFinder> finder = CounterpartFinder::begin(m_context.library);
    const Result<QList<Confirmation>> answers = m_context.library.seasonConfirmations();
    const Result<QList<PackageRecord>> records = m_context.library.packages();
    const Result<QString> policy = m_context.policySha256.isEmpty() ? policyFileSha256(m_context.policy.id)
                                                                    : Result(m_context.policySha256);
    if (!finder)
        return finder.error();
    if (!answers)
        return answers.error();
    if (!records)
        return records.error();
    if (!policy)
        return policy.error();
    m_finder = *std::move(finder);
    m_answers = *answers;
    for (const QString &path : paths)
        m_total += QFileInfo(path).size();
    for (const QString &path : paths) {
        if (const Result<void> done = verify(path); !done)
            return done.error();
    }
    for (ReceivedPackage &package : m_packages)
        package.judgments = judgePackage(package, m_packages, *records, m_context, *policy);
    markTwice();
    return m_packages;
}

Result<void> Looker::verify(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    const Progress within = [&](qint64 done, qint64 total) {
        const qint64 share = total > 0 ? size * done / total : 0;
        return goOn(m_progress, m_done + share, m_total);
    };
    Result<PackageVerification> verification = verifyWithTrust(path, m_context.trust, within);
    if (!verification)
        return verification.error();
    ReceivedPackage package;
    package.path = path;
    package.verification = *std::move(verification);
    if (isValid(package.verification.verdict) && package.verification.document) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return Error{Error::Code::Io, path + QLatin1StringView(": ") + file.errorString()};
        if (const Result<void> read = readApplicants(package, file); !read)
            return read;
    }
    package.verification.payloadHashes.clear();
    for (PackageVerification &kept : package.verification.kept)
        kept.payloadHashes.clear();
    m_packages.append(std::move(package));
    m_done += size;
    return {};
}

Result<void> Looker::readApplicants(ReceivedPackage &package, QFile &file)
{
    const SubmissionDocument &document = *package.verification.document;
    const Result<PackageReader> reader = PackageReader::open(file, package.verification);
    if (!reader)
        return reader.error();
    const Result<QList<PublicityRound>> rounds = reader->rounds();
    if (!rounds)
        return rounds.error();
    Season season;
    season.policy = m_context.policy;
    season.calendar = m_context.calendar;
    season.asOf = m_context.library.now();
    season.confirmations = m_answers;
    season.role = m_context.library.info().role;
    season.setRounds(*rounds);
    if (document.kind == PackageKind::Decision) {
        const Result<QList<JudgedDecision>> judged = judgeDecision(m_context.library, document);
        if (judged)
            package.decisions = *judged;
        else if (judged.error().code != Error::Code::Refused) // the judgments say that
            return judged.error();
    }
    for (const PackageApplicant &sent : document.applicants) {
        if (!goOn(m_progress, m_done, m_total))
            return Error{Error::Code::Cancelled, {}};
        Result<ReceivedApplicant> applicant = look(sent, *reader, season);
        if (!applicant)
            return applicant.error();
        package.applicants.append(*std::move(applicant));
    }
    return {};
}

Result<ReceivedApplicant> Looker::look(
    const PackageApplicant &sent, const PackageReader &reader, const Season &season)
{
    const Result<Dossier> dossier = reader.dossier(sent);
    if (!dossier)
        return dossier.error();
    const Result<Counterpart> counterpart = m_finder->find(*dossier);
    if (!counterpart)
        return counterpart.error();
    ReceivedApplicant applicant;
    applicant.sent = sent;
    const Result<std::optional<Dossier>> kept = reader.keptDossier(sent);
    if (!kept)
        return kept.error();
    if (*kept)
        applicant.changedOnTheWay = changesBetween(factsOf(**kept), factsOf(*dossier));
    const auto isMissing = [&](const Attachment &attachment) {
        return !attachment.sha256.isEmpty() && reader.attachmentName(sent, attachment.sha256).isEmpty();
    };
    if (std::any_of(dossier->attachments.begin(), dossier->attachments.end(), isMissing))
        applicant.state = ApplicantState::FileMissing;
    else if (counterpart->numberTaken)
        applicant.state = ApplicantState::NumberTaken;
    else if (counterpart->inBin)
        applicant.state = ApplicantState::InBin;
    else if (counterpart->existing)
        applicant.state =
            counterpart->merged == *counterpart->existing ? ApplicantState::Same : ApplicantState::Changed;
    if (counterpart->existing) {
        applicant.changes = changesBetween(*counterpart->existing, counterpart->merged);
        for (const EventRecord &record : counterpart->existing->events) {
            if (isDecision(record.event) && !dossier->events.contains(record))
                applicant.decided = record;
        }
    }
    if (dossier->policyId == season.policy.id)
        compare(applicant, *dossier, season);
    return applicant;
}

void Looker::compare(ReceivedApplicant &applicant, const Dossier &dossier, const Season &season) const
{
    applicant.findings = season.findings(dossier);
    applicant.verdict = verdictOf(applicant.findings);
    const FindingCounts own = countFindings(applicant.findings);
    const FindingCounts &sent = applicant.sent.findings;
    if (applicant.verdict != applicant.sent.verdict || own.errors != sent.errors ||
        own.warnings != sent.warnings || own.confirms != sent.confirms)
        applicant.difference =
            ReceptionTexts::tr("Sender: %1; here: %2")
                .arg(countsText(sent, applicant.sent.verdict), countsText(own, applicant.verdict));
}

/// The same person by dossier or by ID number, in several packages. Copies of one package are one.
void Looker::markTwice()
{
    QHash<QUuid, QSet<QUuid>> byDossier;
    QHash<QString, QSet<QUuid>> byNumber;
    for (const ReceivedPackage &package : std::as_const(m_packages)) {
        for (const ReceivedApplicant &applicant : package.applicants) {
            const QUuid id = package.verification.document->packageId;
            byDossier[applicant.sent.dossierId].insert(id);
            if (!applicant.sent.idNumber.isEmpty())
                byNumber[applicant.sent.idNumber].insert(id);
        }
    }
    for (ReceivedPackage &package : m_packages) {
        QStringList names;
        for (ReceivedApplicant &applicant : package.applicants) {
            const QSet<QUuid> all =
                byDossier.value(applicant.sent.dossierId) | byNumber.value(applicant.sent.idNumber);
            applicant.packages = static_cast<int>(all.size());
            if (applicant.packages > 1)
                names.append(applicant.sent.name);
        }
        if (names.isEmpty())
            continue;
        const auto place = std::find_if(package.judgments.begin(), package.judgments.end(),
            [](const PackageJudgment &judgment) { return judgment.severity > Severity::Warning; });
        package.judgments.insert(
            place, {PackageConcern::ApplicantTwice, Severity::Warning,
                       ReceptionTexts::tr("In another package too: %1").arg(names.join(u'、'))});
    }
}

} // namespace

bool ReceivedPackage::canBeTakenIn() const
{
    return std::none_of(judgments.begin(), judgments.end(),
        [](const PackageJudgment &judgment) { return judgment.severity == Severity::Error; });
}

bool ReceivedPackage::hasConcern(PackageConcern concern) const
{
    return std::any_of(judgments.begin(), judgments.end(),
        [concern](const PackageJudgment &judgment) { return judgment.concern == concern; });
}

Result<QStringList> packagesAt(const QStringList &paths)
{
    QStringList found;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return Error{Error::Code::NotFound, path};
        if (!info.isDir()) {
            found.append(path);
            continue;
        }
        QStringList inside;
        QDirIterator files(path, {QStringLiteral("*.zip"), QStringLiteral("*.ZIP")},
            QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            inside.append(files.next());
            if (inside.size() > packageLimit)
                return Error{Error::Code::Limit, path};
        }
        inside.sort();
        found += inside;
    }
    found.removeDuplicates();
    return found;
}

Result<QList<ReceivedPackage>> lookAt(
    const QStringList &paths, const ReceptionContext &context, const Progress &progress)
{
    const Result<QStringList> files = packagesAt(paths);
    if (!files)
        return files.error();
    return Looker(context, progress).run(*files);
}

} // namespace chuding
