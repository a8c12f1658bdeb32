// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission.h"

#include "checks/season.h"
#include "domain/pinyin.h"
#include "forms/papers.h"
#include "package_group.h"
#include "package_text.h"
#include "pending_package.h"
#include "policy/policy.h"
#include "roster/roster.h"
#include "season_records.h"
#include "sent_packages.h"
#include "zip_format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace chuding {

namespace {

/// Gathers the content of one package out of a library.
class Gatherer
{
public:
    Gatherer(Library &library, const ExportRequest &request)
        : m_library(library)
        , m_request(request)
        , m_now(library.now())
    {
        m_season.policy = *request.policy;
        m_season.calendar = *request.calendar;
        m_season.asOf = m_now;
    }

    /// Everything but what is made while writing, whose makers refer to this object.
    Result<void> run();
    [[nodiscard]] const SubmissionContent &content() const { return m_content; }
    /// Makes it a part of a group; `previous` is null for the first.
    void bePart(const PackageGroup &group, const ExportReport *previous);

private:
    Result<void> describePackage();
    Result<void> readDossiers();
    Result<void> addApplicant(const StoredDossier &stored);
    void addForms();
    void addForm(FormKind kind, const QString &name, const QString &title, const PublicityRound *round);
    [[nodiscard]] QList<FormApplicant> memberOf(QUuid dossierId) const;
    [[nodiscard]] Result<QByteArray> makeForm(FormKind kind, const PublicityRound *round) const;
    [[nodiscard]] Result<QByteArray> makeCheckReport(qsizetype applicant) const;
    [[nodiscard]] Result<QByteArray> makeRoster() const;
    [[nodiscard]] FormData formData() const;

    Library &m_library;
    const ExportRequest &m_request;
    Moment m_now;
    Season m_season;
    QHash<QUuid, Dossier> m_others;   ///< members of the rounds that are not sent now
    QHash<QUuid, qsizetype> m_places; ///< of those that are sent, in `m_content`
    SubmissionContent m_content;
};

Result<void> Gatherer::run()
{
    m_content.overrideReason = m_request.overrideReason.trimmed();
    m_content.policyTitle = m_request.policy->title;
    if (const Result<void> described = describePackage(); !described)
        return described;
    if (const Result<void> read = readSeasonRecords(m_library, m_season); !read)
        return read;
    if (const Result<void> read = readDossiers(); !read)
        return read;
    m_content.roster = PackageFile{
        QStringLiteral("roster.xlsx"), QStringLiteral("花名册（Excel）"), [this] { return makeRoster(); }};
    addForms();
    return {};
}

Result<void> Gatherer::describePackage()
{
    Result<SubmissionDocument> document =
        newDocument(m_library, PackageKind::Submission, m_request.policy->id, m_request.operatorName);
    if (!document)
        return document.error();
    const Result<QString> policy = m_request.policySha256.isEmpty() ? policyFileSha256(m_request.policy->id)
                                                                    : Result(m_request.policySha256);
    if (!policy)
        return policy.error();
    document->policySha256 = *policy;
    document->receiver = m_request.receiver;
    m_content.document = *std::move(document);
    return {};
}

void Gatherer::bePart(const PackageGroup &group, const ExportReport *previous)
{
    m_content.document.group = group;
    m_content.document.sequence += group.part - 1;
    if (previous != nullptr)
        m_content.document.previousSha256 = previous->sha256;
}

/// By unit and name as lists are ordered; the ID number makes it certain.
void sortAsListed(QList<StoredDossier> &dossiers)
{
    using Key = std::tuple<QByteArray, QString, QByteArray, QString, QUuid>;
    std::vector<std::pair<Key, qsizetype>> keys;
    keys.reserve(static_cast<size_t>(dossiers.size()));
    for (qsizetype i = 0; i < dossiers.size(); ++i) {
        const Dossier &dossier = dossiers[i].dossier;
        keys.push_back({{pinyinSortKey(dossier.employment.unitName), dossier.employment.unitName,
                            pinyinSortKey(dossier.person.name), dossier.person.idNumber, dossier.id},
            i});
    }
    std::sort(keys.begin(), keys.end());
    QList<StoredDossier> sorted;
    sorted.reserve(dossiers.size());
    for (const auto &[key, place] : keys)
        sorted.append(dossiers[place]);
    dossiers = sorted;
}

Result<void> Gatherer::readDossiers()
{
    Result<QList<StoredDossier>> all = m_library.dossiers();
    if (!all)
        return all.error();
    sortAsListed(*all);
    QSet<QUuid> wanted(m_request.dossiers.begin(), m_request.dossiers.end());
    const bool everybody = wanted.isEmpty();
    for (const StoredDossier &stored : std::as_const(*all)) {
        if (!everybody && !wanted.remove(stored.dossier.id)) {
            m_others.insert(stored.dossier.id, stored.dossier);
            continue;
        }
        if (const Result<void> added = addApplicant(stored); !added)
            return added;
    }
    if (!wanted.isEmpty())
        return Error{Error::Code::NotFound, wanted.begin()->toString(QUuid::WithoutBraces)};
    if (m_content.applicants.isEmpty())
        return Error{Error::Code::Refused,
            packageText(QT_TRANSLATE_NOOP("chuding::Package", "there is nobody in the library to be sent"))};
    for (const PublicityRound &round : m_season.rounds()) {
        const auto isSent = [this](const PublicityMember &member) {
            return m_places.contains(member.dossierId);
        };
        if (std::any_of(round.members.begin(), round.members.end(), isSent))
            m_content.rounds.append(round);
    }
    return {};
}

Result<void> Gatherer::addApplicant(const StoredDossier &stored)
{
    ContentApplicant applicant;
    applicant.dossier = stored.dossier;
    applicant.revision = stored.revision;
    applicant.findings = m_season.findings(stored.dossier);
    for (const Attachment &attachment : stored.dossier.attachments) {
        if (attachment.sha256.isEmpty())
            continue; // only declared
        const Result<QString> path = m_library.filePath(attachment);
        if (!path)
            return path.error();
        applicant.attachments.append({attachment, *path});
    }
    const qsizetype place = m_content.applicants.size();
    if (m_request.forms.contains(FormKind::CheckReport))
        applicant.checkReport = PackageFile{QStringLiteral("check-report.pdf"),
            formTitle(FormKind::CheckReport, *m_request.policy),
            [this, place] { return makeCheckReport(place); }};
    m_places.insert(stored.dossier.id, place);
    m_content.applicants.append(applicant);
    return {};
}

void Gatherer::addForms()
{
    const Policy &policy = *m_request.policy;
    const auto isExempt = [](const ContentApplicant &applicant) {
        return applicant.dossier.exemption.has_value();
    };
    if (std::any_of(m_content.applicants.begin(), m_content.applicants.end(), isExempt))
        addForm(FormKind::Annex1, QStringLiteral("annex1.pdf"), formTitle(FormKind::Annex1, policy), nullptr);
    addForm(FormKind::Roster, QStringLiteral("roster.pdf"), formTitle(FormKind::Roster, policy), nullptr);
    for (qsizetype i = 0; i < m_content.rounds.size(); ++i) {
        const PublicityRound *round = &m_content.rounds[i];
        const QString number = QStringLiteral("%1").arg(i + 1, 3, 10, QLatin1Char('0'));
        const auto add = [&](FormKind kind) {
            const QString name = codeKey(kind) + u'-' + number + QLatin1StringView(".pdf");
            addForm(
                kind, name, formTitle(kind, policy) + QStringLiteral("（%1）").arg(round->unitName), round);
        };
        if (round->kind == PublicityKind::Second) {
            add(FormKind::Annex4);
            continue;
        }
        add(FormKind::Annex2);
        if (round->resultDate.isValid())
            add(FormKind::Annex3);
    }
}

void Gatherer::addForm(FormKind kind, const QString &name, const QString &title, const PublicityRound *round)
{
    if (m_request.forms.contains(kind))
        m_content.forms.append({name, title, [this, kind, round] { return makeForm(kind, round); }});
}

FormData Gatherer::formData() const
{
    FormData data;
    data.policy = *m_request.policy;
    data.moment = m_now;
    data.options.maskIds = false; // the copy for the authority, not the one for the wall
    return data;
}

Result<QByteArray> bytesOf(Result<FormPdf> pdf)
{
    if (!pdf)
        return pdf.error();
    return pdf->bytes;
}

/// Nothing when the member's dossier is no longer in the library.
QList<FormApplicant> Gatherer::memberOf(QUuid dossierId) const
{
    if (m_others.contains(dossierId))
        return {{m_others.value(dossierId), {}}};
    if (!m_places.contains(dossierId))
        return {};
    const ContentApplicant &applicant = m_content.applicants[m_places.value(dossierId)];
    return {{applicant.dossier, applicant.findings}};
}

Result<QByteArray> Gatherer::makeForm(FormKind kind, const PublicityRound *round) const
{
    FormData data = formData();
    if (round != nullptr) {
        data.round = *round;
        for (const PublicityMember &member : round->members)
            data.applicants.append(memberOf(member.dossierId));
        return bytesOf(formPdf(kind, data));
    }
    data.unitName = m_content.document.sender.unitName;
    for (const ContentApplicant &applicant : m_content.applicants) {
        if (kind != FormKind::Annex1 || applicant.dossier.exemption)
            data.applicants.append({applicant.dossier, applicant.findings});
    }
    return bytesOf(formPdf(kind, data));
}

Result<QByteArray> Gatherer::makeCheckReport(qsizetype applicant) const
{
    FormData data = formData();
    data.unitName = m_content.document.sender.unitName;
    data.applicants = {checkedApplicant(m_content.applicants[applicant].dossier, m_season)};
    return bytesOf(formPdf(FormKind::CheckReport, data));
}

Result<QByteArray> Gatherer::makeRoster() const
{
    QList<Dossier> dossiers;
    for (const ContentApplicant &applicant : m_content.applicants)
        dossiers.append(applicant.dossier);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{Error::Code::Io, folder.errorString()};
    QFile file(folder.filePath(QStringLiteral("roster.xlsx")));
    const Result<void> written = writeRoster(file.fileName(), *m_request.policy, dossiers, m_content.rounds);
    if (!written)
        return written.error();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, file.errorString()};
    return file.readAll();
}

} // namespace

Result<ExportReport> exportSubmission(
    Library &library, const Signer &signer, const ExportRequest &request, const Progress &progress)
{
    Q_ASSERT(request.policy != nullptr && request.calendar != nullptr);
    if (library.isReadOnly())
        return Error{Error::Code::ReadOnly, library.path()};
    Gatherer gatherer(library, request);
    if (const Result<void> gathered = gatherer.run(); !gathered)
        return gathered.error();
    return writeSubmission(
        gatherer.content(), signer, request.folder, progress, [&library](const ExportReport &report) {
            return library.recordSentPackage(
                recordOf(report.document, report.sha256, PackageRecord::Direction::Sent));
        });
}

namespace {

constexpr int madeEntriesOfApplicant = 2;
constexpr int madeEntriesOfPackage = 16;
constexpr int madeEntriesOfRound = 4;

/// Writes all parts beside their places, then names them. Papers that are made while writing are estimated;
/// a part that became too large all the same is split in two and all are written again.
class PartsWriter
{
public:
    PartsWriter(
        Library &library, const Signer &signer, const ExportRequest &request, const Progress &progress)
        : m_library(library)
        , m_signer(signer)
        , m_request(request)
        , m_progress(progress)
        , m_mostBytes(std::min(request.maxBytes, zip::packageLimitBytes))
    {
    }

    Result<QList<ExportReport>> run();

private:
    using Pending = std::vector<std::unique_ptr<PendingPackage>>;
    Result<void> plan();
    [[nodiscard]] ApplicantSize sizeOf(const ContentApplicant &applicant) const;
    /// Stops at a part that is too large, which is then the last one.
    Result<Pending> writeAll();
    [[nodiscard]] bool isTooLarge(const ExportReport &report) const
    {
        return report.sizeBytes > m_mostBytes || report.entries > m_request.maxEntries;
    }
    Result<void> splitPart(qsizetype part, const QString &name);
    Result<void> announce(const Pending &pending) const;
    Result<QList<ExportReport>> finish(const Pending &pending);

    Library &m_library;
    const Signer &m_signer;
    const ExportRequest &m_request;
    const Progress &m_progress;
    const qint64 m_mostBytes;
    QList<QList<QUuid>> m_parts;
};

ApplicantSize PartsWriter::sizeOf(const ContentApplicant &applicant) const
{
    constexpr qint64 made = 256 * 1024;
    ApplicantSize size{applicant.dossier.id, applicant.dossier.person.name, std::min(made, m_mostBytes / 64),
        static_cast<int>(applicant.attachments.size()) + madeEntriesOfApplicant};
    for (const ContentAttachment &item : applicant.attachments)
        size.bytes += QFileInfo(item.path).size();
    return size;
}

Result<void> PartsWriter::plan()
{
    constexpr qint64 made = 4 * 1024 * 1024;
    Gatherer gatherer(m_library, m_request);
    if (const Result<void> gathered = gatherer.run(); !gathered)
        return gathered;
    QList<ApplicantSize> sizes;
    for (const ContentApplicant &applicant : gatherer.content().applicants)
        sizes.append(sizeOf(applicant));
    const int rounds = static_cast<int>(gatherer.content().rounds.size());
    Result<QList<QList<QUuid>>> parts =
        splitByApplicants(sizes, m_mostBytes - std::min(made, m_mostBytes / 8),
            m_request.maxEntries - madeEntriesOfPackage - madeEntriesOfRound * rounds);
    if (!parts)
        return parts.error();
    m_parts = *std::move(parts);
    return {};
}

Result<PartsWriter::Pending> PartsWriter::writeAll()
{
    PackageGroup group{QUuid::createUuid(), 0, static_cast<int>(m_parts.size())};
    Pending all;
    for (const QList<QUuid> &people : std::as_const(m_parts)) {
        ++group.part;
        ExportRequest request = m_request;
        request.dossiers = people;
        Gatherer gatherer(m_library, request);
        if (const Result<void> gathered = gatherer.run(); !gathered)
            return gathered.error();
        if (group.parts > 1)
            gatherer.bePart(group, all.empty() ? nullptr : &all.back()->report());
        Result<std::unique_ptr<PendingPackage>> pending =
            PendingPackage::write(gatherer.content(), m_signer, request.folder, m_progress);
        if (!pending)
            return pending.error();
        all.push_back(*std::move(pending));
        if (isTooLarge(all.back()->report()))
            break;
    }
    return all;
}

Result<void> PartsWriter::splitPart(qsizetype part, const QString &name)
{
    const QList<QUuid> people = m_parts[part];
    if (people.size() < 2) // never fits
        return Error{Error::Code::Limit, tooLargeAlone(name)};
    m_parts[part] = people.first(people.size() / 2);
    m_parts.insert(part + 1, people.sliced(people.size() / 2));
    return {};
}

Result<void> PartsWriter::announce(const Pending &pending) const
{
    if (!m_request.beforeRecording)
        return {};
    QList<ExportReport> reports;
    QStringList paths;
    for (const std::unique_ptr<PendingPackage> &one : pending) {
        reports.append(one->report());
        paths.append(one->asidePath());
    }
    return m_request.beforeRecording(reports, paths);
}

Result<QList<ExportReport>> PartsWriter::finish(const Pending &pending)
{
    if (const Result<void> announced = announce(pending); !announced)
        return announced.error();
    QList<ExportReport> reports;
    for (const std::unique_ptr<PendingPackage> &one : pending) {
        if (const Result<void> recorded = m_library.recordSentPackage(
                recordOf(one->report().document, one->report().sha256, PackageRecord::Direction::Sent));
            !recorded)
            return recorded.error();
        reports.append(one->report());
    }
    for (const std::unique_ptr<PendingPackage> &one : pending) {
        const Result<void> named = one->giveName();
        if (named)
            continue;
        for (const std::unique_ptr<PendingPackage> &other : pending)
            other->takeBack();
        return named.error();
    }
    return reports;
}

Result<QList<ExportReport>> PartsWriter::run()
{
    if (const Result<void> planned = plan(); !planned)
        return planned.error();
    while (true) {
        const Result<Pending> pending = writeAll();
        if (!pending)
            return pending.error();
        const ExportReport &last = pending->back()->report();
        if (!isTooLarge(last))
            return finish(*pending);
        const auto part = static_cast<qsizetype>(pending->size()) - 1;
        if (const Result<void> split = splitPart(part, last.document.applicants.first().name); !split)
            return split.error();
    }
}

} // namespace

Result<QList<ExportReport>> exportSubmissionParts(
    Library &library, const Signer &signer, const ExportRequest &request, const Progress &progress)
{
    Q_ASSERT(request.policy != nullptr && request.calendar != nullptr);
    if (library.isReadOnly())
        return Error{Error::Code::ReadOnly, library.path()};
    return PartsWriter(library, signer, request, progress).run();
}

} // namespace chuding
