// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_writer.h"

#include "bag_writer.h"
#include "domain/dossier_json.h"
#include "domain/pinyin.h"
#include "index_page.h"
#include "kept_budget.h"
#include "library/dossier_hash.h"
#include "package_layout.h"
#include "zip_format.h"
#include "zip_names.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace chuding {

namespace {

struct PlannedFile
{
    QString name;                             ///< below the bag's folder
    std::function<Result<QByteArray>()> make; ///< unless it is copied from `path`
    QString path;
    QString sha256; ///< that the copied file must have
};

QString normalized(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QStringList errorRules(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error && !rules.contains(finding.rule))
            rules.append(finding.rule);
    }
    return rules;
}

PackageApplicant applicantEntry(const ContentApplicant &content, int number, int digits)
{
    PackageApplicant entry;
    const Dossier &dossier = content.dossier;
    entry.number = number;
    entry.dossierId = dossier.id;
    entry.revision = content.revision;
    entry.name = normalized(dossier.person.name);
    entry.idNumber = dossier.person.idNumber;
    entry.unitName = normalized(dossier.employment.unitName);
    entry.specialty = normalized(dossier.application.specialty);
    entry.title = normalized(dossier.application.title);
    entry.folder = layout::applicantFolder(number, digits, dossier.person.name).chopped(1);
    entry.documentSha256 = dossierSha256(dossier);
    entry.attachments = static_cast<int>(content.attachments.size());
    entry.verdict = verdictOf(content.findings);
    entry.findings = countFindings(content.findings);
    entry.packageId = content.packageId;
    return entry;
}

void count(PackageCounts &counts, const PackageApplicant &applicant)
{
    ++counts.applicants;
    counts.attachments += applicant.attachments;
    switch (applicant.verdict) {
    case Verdict::Pass:
        ++counts.pass;
        break;
    case Verdict::Attention:
        ++counts.attention;
        break;
    case Verdict::Fail:
        ++counts.fail;
        break;
    }
}

/// Everything below data/, planned and sorted by name.
class Plan
{
public:
    Plan(const SubmissionContent &content, const SubmissionDocument &document)
        : m_content(content)
        , m_document(document)
    {
        for (qsizetype i = 0; i < content.applicants.size(); ++i)
            addApplicant(content.applicants[i], document.applicants[i]);
        addRounds();
        addPapers();
        addPackages();
        addDescriptions();
        std::sort(m_files.begin(), m_files.end(),
            [](const PlannedFile &a, const PlannedFile &b) { return a.name < b.name; });
    }

    [[nodiscard]] const QList<PlannedFile> &files() const { return m_files; }

private:
    void addMade(const QString &name, const std::function<Result<QByteArray>()> &make)
    {
        m_files.append({name, make, {}, {}});
    }
    void addApplicant(const ContentApplicant &applicant, const PackageApplicant &entry);
    void addRounds();
    void addPackages();
    void addPapers();
    void addDescriptions();

    const SubmissionContent &m_content;
    const SubmissionDocument &m_document;
    QList<PlannedFile> m_files;
    QList<IndexLink> m_papers;
    QList<IndexApplicant> m_links;
};

QString belowPayload(const QString &name)
{
    return name.sliced(layout::payload.size());
}

QString attachmentTitle(const Attachment &attachment)
{
    const QString kind = codeText(attachment.kind);
    return attachment.fileName.isEmpty() ? kind
                                         : kind + QStringLiteral("：") + normalized(attachment.fileName);
}

void Plan::addApplicant(const ContentApplicant &applicant, const PackageApplicant &entry)
{
    const QString folder = entry.folder + u'/';
    IndexApplicant links;
    if (applicant.checkReport) {
        addMade(folder + layout::checkReport, applicant.checkReport->make);
        links.links.append({applicant.checkReport->title, belowPayload(folder + layout::checkReport)});
    }
    int number = 0;
    for (const ContentAttachment &item : applicant.attachments) {
        const QString name = folder + layout::attachments + layout::attachmentName(++number, item.attachment);
        m_files.append({name, {}, item.path, item.attachment.sha256});
        links.links.append({attachmentTitle(item.attachment), belowPayload(name)});
    }
    const Dossier *dossier = &applicant.dossier;
    addMade(folder + layout::dossier, [dossier]() -> Result<QByteArray> { return dossierToJson(*dossier); });
    links.links.append({QStringLiteral("数据"), belowPayload(folder + layout::dossier)});
    m_links.append(links);
}

void Plan::addRounds()
{
    int number = 0;
    for (const PublicityRound &round : m_content.rounds) {
        const QString name =
            layout::publicity + QStringLiteral("%1.json").arg(++number, 3, 10, QLatin1Char('0'));
        const PublicityRound *value = &round;
        addMade(name, [value]() -> Result<QByteArray> { return publicityRoundToJson(*value); });
    }
}

void Plan::addPackages()
{
    for (qsizetype i = 0; i < m_content.packages.size(); ++i) {
        const KeptPackage &kept = m_document.packages[i];
        m_files.append({kept.file, {}, m_content.packages[i].path, kept.sha256});
        m_papers.append(
            {QStringLiteral("原报送包（%1）").arg(kept.sender.unitName), belowPayload(kept.file)});
    }
}

void Plan::addPapers()
{
    if (m_content.roster) {
        addMade(layout::roster, m_content.roster->make);
        m_papers.append({m_content.roster->title, belowPayload(layout::roster)});
    }
    for (const PackageFile &form : m_content.forms) {
        addMade(layout::forms + form.name, form.make);
        m_papers.append({form.title, belowPayload(layout::forms + form.name)});
    }
}

void Plan::addDescriptions()
{
    addMade(layout::submission, [this]() -> Result<QByteArray> { return submissionToJson(m_document); });
    addMade(layout::index, [this]() -> Result<QByteArray> {
        return indexPage(m_document, m_content.policyTitle, m_papers, m_links);
    });
}

Error tooLarge(const QString &what)
{
    return Error{Error::Code::Limit, what};
}

/// What is known before anything is written: numbers, sizes, names, files that are there.
Result<qint64> checkPlan(const QList<PlannedFile> &files)
{
    if (files.size() + BagWriter::tagFileCount > zip::entryLimit)
        return tooLarge(QCoreApplication::translate(
            "chuding::Package", "a package holds 60,000 files at most; choose fewer applicants"));
    qint64 total = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const bool isTwin = i > 0 && files[i].name.toLower() == files[i - 1].name.toLower();
        if (isTwin || !nameFault(files[i].name.toUtf8()).isEmpty())
            return Error{Error::Code::Internal, files[i].name};
        if (files[i].make)
            continue;
        const QFileInfo info(files[i].path);
        if (!info.isFile())
            return Error{Error::Code::NotFound, files[i].path};
        total += info.size();
    }
    if (total > zip::packageLimitBytes)
        return tooLarge(QCoreApplication::translate(
            "chuding::Package", "a package holds 3.5 GiB at most; choose fewer applicants"));
    return total;
}

class PackageWriter
{
public:
    PackageWriter(QIODevice &device, const SubmissionDocument &document, const Progress &progress)
        : m_bag(device, packageName(document))
        , m_progress(progress)
        , m_document(document)
    {
    }

    Result<int> run(const QList<PlannedFile> &files, qint64 knownBytes, const Signer &signer);

private:
    Result<void> addPayload(const PlannedFile &file);
    Result<void> copy(const PlannedFile &file);
    [[nodiscard]] BagWriter::Info bagInfo() const;

    BagWriter m_bag;
    const Progress &m_progress;
    const SubmissionDocument &m_document;
    qint64 m_total = 0;
    qint64 m_done = 0;
};

Result<int> PackageWriter::run(const QList<PlannedFile> &files, qint64 knownBytes, const Signer &signer)
{
    m_total = knownBytes;
    if (const Result<void> begun = m_bag.begin(); !begun)
        return begun.error();
    for (const PlannedFile &file : files) {
        if (!goOn(m_progress, m_done, m_total))
            return Error{Error::Code::Cancelled, {}};
        if (const Result<void> added = addPayload(file); !added)
            return added.error();
    }
    if (const Result<void> sealed = m_bag.seal(bagInfo(), signer); !sealed)
        return sealed.error();
    return m_bag.fileCount();
}

Result<void> PackageWriter::addPayload(const PlannedFile &file)
{
    if (!file.make)
        return copy(file);
    const Result<QByteArray> content = file.make();
    if (!content)
        return content.error();
    return m_bag.add(file.name, *content);
}

/// The file is read once: hashed, summed and written block by block.
Result<void> PackageWriter::copy(const PlannedFile &file)
{
    QFile source(file.path);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Code::Io, file.path + QLatin1StringView(": ") + source.errorString()};
    if (const Result<void> begun = m_bag.beginFile(file.name); !begun)
        return begun;
    QByteArray block(copyBlockBytes, Qt::Uninitialized);
    while (true) {
        const qint64 got = source.read(block.data(), block.size());
        if (got < 0)
            return Error{Error::Code::Io, file.path + QLatin1StringView(": ") + source.errorString()};
        if (got == 0)
            break;
        if (const Result<void> written = m_bag.write(QByteArrayView(block.constData(), got)); !written)
            return written;
        m_done += got;
        if (!goOn(m_progress, m_done, m_total))
            return Error{Error::Code::Cancelled, {}};
    }
    const Result<EntryDigest> digest = m_bag.endFile();
    if (!digest)
        return digest.error();
    if (digest->sha256 == file.sha256)
        return {};
    return Error{Error::Code::Conflict, QCoreApplication::translate("chuding::Package",
                                            "the stored file is not the one that was attached: %1")
                                            .arg(file.path)};
}

BagWriter::Info PackageWriter::bagInfo() const
{
    const std::optional<PackageGroup> &group = m_document.group;
    const QString groupId = group ? group->id.toString(QUuid::WithoutBraces) : QString();
    const QString place = group ? QStringLiteral("%1 of %2").arg(group->part).arg(group->parts) : QString();
    return {{QStringLiteral("Bag-Count"), place}, {QStringLiteral("Bag-Group-Identifier"), groupId},
        {QStringLiteral("Bag-Software-Agent"), m_document.software},
        {QStringLiteral("Bagging-Date"), m_document.created.date().toString(Qt::ISODate)},
        {QStringLiteral("External-Identifier"), m_document.packageId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("Source-Organization"), normalized(m_document.sender.unitName)}};
}

} // namespace

Result<SubmissionDocument> completeDocument(const SubmissionContent &content)
{
    constexpr int leastDigits = 3;
    SubmissionDocument document = content.document;
    const int digits =
        std::max(leastDigits, static_cast<int>(QString::number(content.applicants.size()).size()));
    QStringList refused;
    for (const ContentApplicant &applicant : content.applicants) {
        const int number = static_cast<int>(document.applicants.size()) + 1;
        document.applicants.append(applicantEntry(applicant, number, digits));
        count(document.counts, document.applicants.last());
        if (document.applicants.last().verdict != Verdict::Fail)
            continue;
        const QStringList rules = errorRules(applicant.findings);
        refused.append(
            applicant.dossier.person.name + QLatin1StringView(": ") + rules.join(QLatin1StringView(", ")));
        document.overrides.append(
            {applicant.dossier.id, rules, content.overrideReason, document.createdBy, document.created});
    }
    document.counts.rounds = static_cast<int>(content.rounds.size());
    if (!KeptBudget::allows(content.packages))
        return tooLarge(QCoreApplication::translate("chuding::Package",
            "the packages that would be kept inside have too many files; send fewer applicants, or the "
            "papers without these packages"));
    for (const ContentPackage &package : content.packages) {
        document.packages.append(package.facts);
        KeptPackage &kept = document.packages.last();
        kept.file = layout::packageFile(static_cast<int>(document.packages.size()), kept.sender.unitName);
    }
    if (!refused.isEmpty() && content.overrideReason.trimmed().isEmpty())
        return Error{Error::Code::Refused, QCoreApplication::translate("chuding::Package",
                                               "dossiers with errors are sent only with a reason for it:\n%1")
                                               .arg(refused.join(u'\n'))};
    return document;
}

QString packageName(const SubmissionDocument &document)
{
    constexpr int unitLimit = 60;
    const QString name = QStringLiteral("%1-%2-%3")
                             .arg(asciiName(document.sender.unitName, unitLimit),
                                 document.created.date().toString(QStringLiteral("yyyyMMdd")))
                             .arg(document.sequence, 3, 10, QLatin1Char('0'));
    return document.kind == PackageKind::Submission ? name : name + u'-' + codeKey(document.kind);
}

Result<int> writePackage(QIODevice &device, const SubmissionContent &content,
    const SubmissionDocument &document, const Signer &signer, const Progress &progress)
{
    const Plan plan(content, document);
    const Result<qint64> knownBytes = checkPlan(plan.files());
    if (!knownBytes)
        return knownBytes.error();
    return PackageWriter(device, document, progress).run(plan.files(), *knownBytes, signer);
}

} // namespace chuding
