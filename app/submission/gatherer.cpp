// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatherer.h"

#include "domain/pinyin.h"
#include "forms/papers.h"
#include "package_layout.h"
#include "package_text.h"
#include "roster/roster.h"
#include "season_records.h"
#include "sent_packages.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace chuding {

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

namespace {

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

Result<QByteArray> bytesOf(Result<FormPdf> pdf)
{
    if (!pdf)
        return pdf.error();
    return pdf->bytes;
}

} // namespace

Result<void> Gatherer::readDossiers()
{
    Result<QList<StoredDossier>> all = m_library.dossiers();
    if (!all)
        return all.error();
    sortAsListed(*all);
    Result<ReceivedArchive> archive = ReceivedArchive::begin(m_library);
    if (!archive)
        return archive.error();
    m_archive = *std::move(archive);
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
    const Arrival *arrival = m_archive->arrivalOf(stored.dossier.id);
    const bool isKept = m_request.keepPackages && arrival != nullptr && !arrival->isBagOfBags;
    const Result<QSet<QString>> inside = isKept ? keep(*arrival) : Result(QSet<QString>());
    if (!inside)
        return inside.error();
    if (isKept)
        applicant.packageId = arrival->package.id;
    for (const Attachment &attachment : stored.dossier.attachments) {
        if (attachment.sha256.isEmpty() || inside->contains(attachment.sha256))
            continue; // only declared, or in the package inside
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

/// The package goes on whole inside. Answers with the hashes of the papers in it that are this applicant's.
Result<QSet<QString>> Gatherer::keep(const Arrival &arrival)
{
    const PackageRecord &package = arrival.package;
    if (!m_kept.contains(package.id)) {
        const Result<QMap<QString, QString>> files = m_archive->filesOf(package);
        if (!files)
            return files.error();
        const Result<QString> path = m_library.packagePath(package);
        if (!path)
            return path.error();
        m_kept.insert(package.id, *files);
        m_content.packages.append({{package.id, {}, package.sha256, arrival.sender, package.sequence}, *path,
            static_cast<int>(files->size())});
    }
    const QMap<QString, QString> &files = m_kept[package.id];
    const QString folder = arrival.applicant.folder + u'/' + layout::attachments;
    QSet<QString> hashes;
    for (auto it = files.lowerBound(folder); it != files.end() && it.key().startsWith(folder); ++it)
        hashes.insert(it.value());
    return hashes;
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
    addReportOverUnits();
}

/// 附件4 of a department states what all of its units posted (R-PAPER-3).
void Gatherer::addReportOverUnits()
{
    const auto isSecond = [](const PublicityRound &round) { return round.kind == PublicityKind::Second; };
    const PackageParty &sender = m_content.document.sender;
    const bool hasRounds = std::any_of(m_content.rounds.begin(), m_content.rounds.end(), isSecond);
    if (sender.role != OfficeRole::Department || !hasRounds || !m_request.forms.contains(FormKind::Annex4))
        return;
    const auto make = [this, isSecond]() -> Result<QByteArray> {
        QList<FormData> papers;
        for (const PublicityRound &round : m_content.rounds) {
            if (isSecond(round))
                papers.append(paperOf(round));
        }
        return bytesOf(
            formPdf(FormKind::Annex4, reportOverRounds(papers, m_content.document.sender.unitName)));
    };
    m_content.forms.append({codeKey(FormKind::Annex4) + QLatin1StringView(".pdf"),
        formTitle(FormKind::Annex4, *m_request.policy) + QStringLiteral("（%1）").arg(sender.unitName),
        make});
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

FormData Gatherer::paperOf(const PublicityRound &round) const
{
    FormData data = formData();
    data.round = round;
    for (const PublicityMember &member : round.members)
        data.applicants.append(memberOf(member.dossierId));
    return data;
}

Result<QByteArray> Gatherer::makeForm(FormKind kind, const PublicityRound *round) const
{
    if (round != nullptr)
        return bytesOf(formPdf(kind, paperOf(*round)));
    FormData data = formData();
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

} // namespace chuding
