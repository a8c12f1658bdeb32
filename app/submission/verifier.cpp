// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifier.h"

#include "bag_check.h"
#include "device_part.h"
#include "domain/dossier_json.h"
#include "envelope.h"
#include "kept_budget.h"
#include "library/sha256.h"
#include "package_layout.h"
#include "package_text.h"
#include "signature_check.h"
#include "trust_check.h"
#include "verifier_texts.h"
#include "zip_format.h"
#include "zip_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <future>

namespace chuding {

namespace {

using Kind = PackageProblem::Kind;

struct VerdictTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Verifier)
};

PackageVerdict verdictFor(Kind kind)
{
    switch (kind) {
    case Kind::NotZip:
        return PackageVerdict::NotAPackage;
    case Kind::ZipRecords:
    case Kind::Name:
    case Kind::Duplicate:
    case Kind::Unsupported:
    case Kind::Limit:
    case Kind::Unreadable:
    case Kind::Checksum:
        return PackageVerdict::Damaged;
    case Kind::MissingFile:
    case Kind::ExtraFile:
    case Kind::ChangedFile:
    case Kind::Manifest:
    case Kind::Bag:
    case Kind::Document:
    case Kind::DocumentMismatch:
    case Kind::Signature:
    case Kind::Kept:
        return PackageVerdict::Changed;
    case Kind::Certificate:
        return PackageVerdict::ValidUnknownSigner;
    }
    Q_UNREACHABLE();
}

/// Of a package in a package; what more is said of it nobody reads.
constexpr qsizetype keptProblemLimit = 50;

class Verifier
{
public:
    /// `budget`: of the packages in a package, when this is one.
    Verifier(
        QIODevice &device, const TrustList &trust, const Progress &progress, KeptBudget *budget = nullptr)
        : m_device(device)
        , m_trust(trust)
        , m_progress(progress)
        , m_budget(budget)
    {
    }

    [[nodiscard]] Result<PackageVerification> run();

private:
    void add(Kind kind, const QString &entry, const QString &detail = {})
    {
        if (m_result.problems.size() < problemLimit)
            m_result.problems.append({kind, entry, detail});
        else
            ++m_unlisted;
    }
    void addAll(const QList<PackageProblem> &problems)
    {
        for (const PackageProblem &problem : problems)
            add(problem.kind, problem.entry, problem.detail);
    }
    [[nodiscard]] QString findBag(const QList<ZipEntry> &entries) const;
    Result<void> readFiles(const QList<ZipEntry> &entries);
    Result<void> readFile(const ZipEntry &entry, const QString &name);
    void lookInto(const QString &name, const QByteArray &content);
    void lookIntoDossier(const QString &name, const QByteArray &content);
    void checkBag();
    void checkDocuments();
    void checkSignatureFile();
    Result<void> verifyKept(const QList<ZipEntry> &entries);
    Result<void> verifyKept(const ZipEntry &entry, const QString &name, KeptBudget &budget);
    void checkKept(const PackageVerification &kept);
    void checkOrigins();
    void takeFromBudget(const QList<ZipEntry> &entries);
    void conclude();

    QIODevice &m_device;
    const TrustList &m_trust;
    QString m_wrongSigner; ///< why the signer may not sign this
    const Progress &m_progress;
    KeptBudget *const m_budget;
    PackageVerification m_result;
    int m_unlisted = 0;
    QString m_bag;
    QMap<QString, BagFile> m_files; ///< below the bag's folder
    QHash<QString, QByteArray> m_captured;
    QHash<QString, ApplicantFile> m_dossiers;
    QMap<QString, QString> m_payloadHashes;
    qint64 m_payloadFiles = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<PackageVerification> Verifier::run()
{
    const Result<ZipScan> scan = scanZip(m_device);
    if (!scan)
        return scan.error();
    addAll(scan->problems);
    m_result.entries = static_cast<int>(scan->entries.size());
    takeFromBudget(scan->entries);
    m_bag = findBag(scan->entries);
    if (m_bag.isEmpty() && m_result.problems.isEmpty())
        add(Kind::NotZip, QString(), VerdictTexts::tr("there is no bag in it"));
    if (m_result.problems.isEmpty()) {
        if (const Result<void> read = readFiles(scan->entries); !read)
            return read.error();
        checkBag();
        if (const Result<void> verified = verifyKept(scan->entries); !verified)
            return verified.error();
    }
    conclude();
    return m_result;
}

void Verifier::takeFromBudget(const QList<ZipEntry> &entries)
{
    if (m_budget == nullptr)
        return;
    m_budget->take(entries, m_device.size());
    if (m_budget->isUsedUp())
        add(Kind::Limit, QString(), VerdictTexts::tr("the packages in the package are too large together"));
}

/// The one folder that holds a bag's declaration or our document; empty when there is none.
QString Verifier::findBag(const QList<ZipEntry> &entries) const
{
    for (const ZipEntry &entry : entries) {
        const qsizetype slash = entry.name.indexOf(u'/');
        const QString name = entry.name.sliced(slash + 1);
        if (slash > 0 && (name == layout::bagit || name == layout::submission))
            return entry.name.left(slash + 1);
    }
    return {};
}

Result<void> Verifier::readFiles(const QList<ZipEntry> &entries)
{
    for (const ZipEntry &entry : entries) {
        constexpr qint64 readTwice = 2;
        m_total += entry.packedBytes * (entry.name.startsWith(m_bag + layout::packages) ? readTwice : 1);
    }
    for (const ZipEntry &entry : entries) {
        if (!entry.name.startsWith(m_bag))
            add(Kind::ExtraFile, entry.name, VerdictTexts::tr("it lies outside the bag"));
        if (entry.isFolder())
            continue;
        const QString name = entry.name.startsWith(m_bag) ? entry.name.sliced(m_bag.size())
                                                          : QLatin1StringView("../") + entry.name;
        if (const Result<void> read = readFile(entry, name); !read)
            return read;
    }
    return {};
}

/// Reads every byte once: checksum, hash, and the content itself of the few files that are looked into.
Result<void> Verifier::readFile(const ZipEntry &entry, const QString &name)
{
    const qint64 limit = layout::readLimit(name);
    const bool isCaptured = limit > 0 && entry.sizeBytes <= limit;
    if (limit > 0 && !isCaptured)
        add(Kind::Limit, name);
    QByteArray content;
    if (isCaptured)
        content.reserve(entry.sizeBytes);
    Sha256Hasher hasher;
    const Result<EntryReading> reading = readEntry(m_device, entry, [&](QByteArrayView bytes) {
        hasher.add(bytes);
        if (isCaptured)
            content.append(bytes);
        return goOn(m_progress, std::min(m_done + bytes.size(), m_total), m_total);
    });
    if (!reading)
        return reading.error();
    m_done += entry.packedBytes;
    m_files.insert(
        name, {QString::fromLatin1(hasher.takeHex()), reading->crc == entry.crc, reading->inflated});
    if (name.startsWith(layout::payload)) {
        m_result.payloadBytes += entry.sizeBytes;
        ++m_payloadFiles;
    }
    if (!reading->inflated)
        add(Kind::Unreadable, name);
    else if (isCaptured)
        lookInto(name, content);
    return {};
}

void Verifier::lookInto(const QString &name, const QByteArray &content)
{
    if (name.startsWith(layout::publicity)) {
        const Result<PublicityRound> round = publicityRoundFromJson(content);
        if (!round)
            add(Kind::Document, name, errorText(round.error()));
    } else if (name.startsWith(layout::applicants)) {
        lookIntoDossier(name, content);
    } else {
        m_captured.insert(name, content);
    }
}

void Verifier::lookIntoDossier(const QString &name, const QByteArray &content)
{
    const Result<Dossier> dossier = dossierFromJson(content);
    if (!dossier) {
        add(Kind::Document, name, errorText(dossier.error()));
        return;
    }
    m_dossiers.insert(name, {dossier->id, dossier->person.name.normalized(QString::NormalizationForm_C),
                                dossier->person.idNumber});
}

void Verifier::checkBag()
{
    const BagReading bag = checkBagFiles(m_files, m_captured, {layout::submission});
    addAll(bag.problems);
    m_unlisted += bag.unlisted;
    m_payloadHashes = bag.payloadHashes;
    if (m_captured.contains(layout::bagInfo))
        addAll(checkBagInfo(m_captured.value(layout::bagInfo), m_result.payloadBytes, m_payloadFiles));
    checkDocuments();
    checkSignatureFile();
}

void Verifier::checkDocuments()
{
    if (!m_captured.contains(layout::submission))
        return;
    Result<SubmissionDocument> document = submissionFromJson(m_captured.value(layout::submission));
    if (!document) {
        const bool isNewer = document.error().code == Error::Code::NewerVersion;
        add(isNewer ? Kind::Unsupported : Kind::Document, layout::submission, errorText(document.error()));
        return;
    }
    addAll(checkDocument(*document, m_payloadHashes, m_dossiers));
    m_result.document = *std::move(document);
}

void Verifier::checkSignatureFile()
{
    if (!m_captured.contains(layout::signature) || !m_captured.contains(layout::tagManifest))
        return;
    const SignatureCheck check =
        checkSignature(m_captured.value(layout::signature), m_captured.value(layout::tagManifest));
    if (!check.fits) {
        add(Kind::Signature, layout::signature, check.detail);
        return;
    }
    m_result.signer = check.signer;
    m_result.signedAt = check.signedAt;
    if (check.signedAt.isValid() &&
        (check.signedAt < check.signer->validFrom || check.signedAt > check.signer->validTo))
        add(Kind::Certificate, layout::signature);
    const PackageParty *sender = m_result.document ? &m_result.document->sender : nullptr;
    const SignerJudgment judgment = judgeSigner(check, sender, m_trust);
    m_result.verdict = judgment.verdict;
    m_result.revokedSince = judgment.revokedSince;
    m_wrongSigner = judgment.reason;
}

/// One level deep: what an office took in lies in what it sends on.
Result<void> Verifier::verifyKept(const QList<ZipEntry> &entries)
{
    KeptBudget budget;
    for (const ZipEntry &entry : entries) {
        if (entry.isFolder() || !entry.name.startsWith(m_bag + layout::packages))
            continue;
        const QString name = entry.name.sliced(m_bag.size());
        if (m_budget != nullptr || entry.method != zip::stored) {
            add(Kind::Unsupported, name,
                m_budget != nullptr ? VerdictTexts::tr("a package in a package must not hold further ones")
                                    : VerdictTexts::tr("a package in a package must not be packed again"));
            continue;
        }
        if (const Result<void> verified = verifyKept(entry, name, budget); !verified)
            return verified;
        if (budget.isUsedUp())
            break; // said of that one
    }
    if (!m_result.document)
        return {};
    for (const KeptPackage &said : std::as_const(m_result.document->packages)) {
        if (!m_files.contains(said.file))
            add(Kind::MissingFile, said.file);
    }
    checkOrigins();
    return {};
}

Result<void> Verifier::verifyKept(const ZipEntry &entry, const QString &name, KeptBudget &budget)
{
    DevicePart part(m_device, entry.dataOffset, entry.sizeBytes);
    const Progress within = [&](qint64 done, qint64 total) {
        const qint64 share = total > 0 ? entry.packedBytes * done / total : 0;
        return goOn(m_progress, std::min(m_done + share, m_total), m_total);
    };
    Result<PackageVerification> kept = Verifier(part, m_trust, within, &budget).run();
    if (!kept)
        return kept.error();
    m_done += entry.packedBytes;
    kept->file = name;
    kept->packageSha256 = m_files.value(name).sha256;
    checkKept(*kept);
    kept->problems.resize(std::min(kept->problems.size(), keptProblemLimit));
    m_result.kept.append(*std::move(kept));
    return {};
}

void Verifier::checkKept(const PackageVerification &kept)
{
    if (!isValid(kept.verdict) && kept.verdict != PackageVerdict::ValidWrongSigner) {
        const QString first = kept.problems.isEmpty() ? QString() : problemText(kept.problems.first());
        add(Kind::Kept, kept.file,
            first.isEmpty() ? verdictText(kept.verdict)
                            : VerdictTexts::tr("%1; %2").arg(verdictText(kept.verdict), first));
        return;
    }
    if (!m_result.document || !kept.document)
        return; // said already
    const QList<KeptPackage> &all = m_result.document->packages;
    const auto said = std::find_if(
        all.begin(), all.end(), [&kept](const KeptPackage &one) { return one.file == kept.file; });
    if (said == all.end())
        add(Kind::DocumentMismatch, kept.file, VerdictTexts::tr("submission.json does not name it"));
    else if (said->packageId != kept.document->packageId || said->sha256 != kept.packageSha256 ||
             said->sender != kept.document->sender || said->sequence != kept.document->sequence)
        add(Kind::DocumentMismatch, kept.file,
            VerdictTexts::tr("it is another package than submission.json says"));
}

/// Whoever is said to have come in with a kept package stands in it.
void Verifier::checkOrigins()
{
    QSet<std::pair<QUuid, QUuid>> known;
    for (const PackageVerification &kept : std::as_const(m_result.kept)) {
        if (!kept.document)
            return; // said already
        for (const PackageApplicant &applicant : kept.document->applicants)
            known.insert({kept.document->packageId, applicant.dossierId});
    }
    for (const PackageApplicant &applicant : std::as_const(m_result.document->applicants)) {
        if (!applicant.packageId.isNull() && !known.contains({applicant.packageId, applicant.dossierId}))
            add(Kind::DocumentMismatch, applicant.folder,
                VerdictTexts::tr("it did not come in with the package that submission.json names"));
    }
}

void Verifier::conclude()
{
    // From bad to worse; a valid signature never outweighs a problem.
    static const QList<PackageVerdict> byWeight = {PackageVerdict::ValidTrusted,
        PackageVerdict::ValidUnknownSigner, PackageVerdict::ValidWrongSigner, PackageVerdict::NotSigned,
        PackageVerdict::Changed, PackageVerdict::Damaged, PackageVerdict::NotAPackage};
    PackageVerdict verdict = m_result.signer ? m_result.verdict : PackageVerdict::NotSigned;
    for (const PackageProblem &problem : std::as_const(m_result.problems)) {
        const PackageVerdict its = verdictFor(problem.kind);
        if (byWeight.indexOf(its) > byWeight.indexOf(verdict))
            verdict = its;
    }
    if (m_unlisted > 0)
        m_result.problems.last().detail = VerdictTexts::tr("and %n more", nullptr, m_unlisted);
    m_result.verdict = verdict;
    m_result.reason = verdictReason(verdict, m_result, m_wrongSigner);
    m_result.bag = m_bag;
    m_result.payloadHashes = m_payloadHashes;
}

/// What can be said of an encrypted package is who can decrypt it.
void sayIfEncrypted(QIODevice &device, PackageVerification &verification)
{
    if (!device.seek(0) || !envelope::looksLikeOne(device))
        return;
    const Result<envelope::Info> info = envelope::read(device);
    verification.reason = info ? envelope::howToOpen(*info) : errorText(info.error());
    verification.problems.clear();
}

/// Hash of the whole file, on a core of its own while the files in it are read.
class FileHash
{
public:
    explicit FileHash(const QString &path)
        : m_hash(std::async(std::launch::async, [this, path] {
            return sha256OfFile(path, [this](qint64, qint64) { return !m_stopped.load(); });
        }))
    {
    }
    FileHash(const FileHash &) = delete;
    FileHash &operator=(const FileHash &) = delete;
    ~FileHash() { m_stopped = true; } // the future waits

    [[nodiscard]] Result<QString> take() { return m_hash.get(); }

private:
    std::atomic_bool m_stopped = false;
    std::future<Result<QString>> m_hash;
};

} // namespace

Result<PackageVerification> verifyWithTrust(
    QIODevice &device, const TrustList &trust, const Progress &progress)
{
    Result<PackageVerification> verification = Verifier(device, trust, progress).run();
    if (verification && verification->verdict == PackageVerdict::NotAPackage)
        sayIfEncrypted(device, *verification);
    return verification;
}

Result<PackageVerification> verifyPackage(
    QIODevice &device, const QList<CertificateInfo> &trusted, const Progress &progress)
{
    return verifyWithTrust(device, unbound(trusted), progress);
}

Result<PackageVerification> verifyPackage(
    const QString &path, const QList<CertificateInfo> &trusted, const Progress &progress)
{
    return verifyWithTrust(path, unbound(trusted), progress);
}

Result<PackageVerification> verifyWithTrust(
    const QString &path, const TrustList &trust, const Progress &progress)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, path};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Code::Io, path + QLatin1StringView(": ") + file.errorString()};
    FileHash hash(path);
    Result<PackageVerification> verification = verifyWithTrust(file, trust, progress);
    if (!verification)
        return verification;
    Result<QString> sha256 = hash.take();
    if (!sha256)
        return sha256.error();
    verification->packageSha256 = *std::move(sha256);
    return verification;
}

} // namespace chuding
