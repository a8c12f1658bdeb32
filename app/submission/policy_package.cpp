// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy_package.h"

#include "bag_check.h"
#include "bag_writer.h"
#include "domain/json_archive.h"
#include "domain/whole_file.h"
#include "domain/working_calendar.h"
#include "package_layout.h"
#include "policy/policy_changes.h"
#include "signature_check.h"
#include "trust_check.h"
#include "zip_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

template <typename Archive, FieldsOf<PolicyPackage> V>
void describe(Archive &archive, V &value)
{
    archive.required("unitName", value.unitName);
    archive.required("clerkName", value.clerkName);
    archive.field("reason", value.reason);
    archive.required("created", value.created);
}

namespace {

using Kind = PackageProblem::Kind;

struct PolicyPackageTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::PolicyPackage)
};

constexpr int noticeFormatVersion = 1;
constexpr QLatin1StringView noticeVersionField("formatVersion");
constexpr QLatin1StringView aboutName("data/policy-package.json");
constexpr QLatin1StringView policyName("data/policy.json");
constexpr QLatin1StringView wordingName("data/wording.json");
constexpr QLatin1StringView calendarFolder("data/calendars/");

constexpr qint64 noticeMebibyte = 1024 * 1024;
constexpr qint64 noticeFileLimit = 4 * noticeMebibyte;     ///< of what lies in it
constexpr qint64 noticePackageLimit = 16 * noticeMebibyte; ///< of all that lies in it
constexpr qsizetype mostNoticeEntries = 64;

Error policyRefusal(const QString &why)
{
    return Error{Error::Code::Refused, why};
}

/// Why a file of a package is no calendar; empty when it is one.
QString calendarFileFault(const QString &fileName, const QByteArray &content)
{
    const int year = calendarYear(fileName);
    return year == 0 ? PolicyPackageTexts::tr("a calendar is called cn-YEAR.json")
                     : calendarFault(year, content);
}

class PolicyPackageReader
{
public:
    PolicyPackageReader(QIODevice &device, const TrustList &trust)
        : m_device(device)
        , m_trust(trust)
    {
    }

    Result<PolicyPackageReading> run()
    {
        const Result<ZipScan> scan = scanZip(m_device);
        if (!scan)
            return scan.error();
        for (const PackageProblem &problem : scan->problems)
            m_reading.problems.append(problem);
        if (isOurs(scan->entries)) {
            if (const Result<void> read = readFiles(scan->entries); !read)
                return read.error();
            if (m_reading.problems.isEmpty())
                checkBag();
            if (m_reading.problems.isEmpty())
                takeContent();
        }
        conclude();
        return std::move(m_reading);
    }

private:
    void add(Kind kind, const QString &entry, const QString &detail = {})
    {
        m_reading.problems.append({kind, entry, detail});
    }

    /// Whether there is a bag of this kind in it, of a size that can be read into memory.
    bool isOurs(const QList<ZipEntry> &entries)
    {
        if (!m_reading.problems.isEmpty())
            return false;
        qint64 total = 0;
        for (const ZipEntry &entry : entries) {
            const qsizetype slash = entry.name.indexOf(u'/');
            if (slash > 0 && entry.name.sliced(slash + 1) == aboutName)
                m_folder = entry.name.left(slash + 1);
            total += entry.sizeBytes;
            if (entry.sizeBytes > noticeFileLimit)
                add(Kind::Limit, entry.name);
        }
        if (m_folder.isEmpty()) {
            m_reading.problems.clear();
            m_isOther = true;
            return false;
        }
        if (entries.size() > mostNoticeEntries || total > noticePackageLimit)
            add(Kind::Limit, QString());
        return m_reading.problems.isEmpty();
    }

    Result<void> readFiles(const QList<ZipEntry> &entries)
    {
        for (const ZipEntry &entry : entries) {
            if (!entry.name.startsWith(m_folder))
                add(Kind::ExtraFile, entry.name, PolicyPackageTexts::tr("it lies outside the bag"));
            if (entry.isFolder() || !entry.name.startsWith(m_folder))
                continue;
            const QString name = entry.name.sliced(m_folder.size());
            QByteArray content;
            const Result<EntryReading> reading = readEntry(m_device, entry, [&content](QByteArrayView bytes) {
                content.append(bytes);
                return true;
            });
            if (!reading)
                return reading.error();
            if (!reading->inflated)
                add(Kind::Unreadable, name);
            m_files.insert(name, {sha256Of(content), reading->crc == entry.crc, reading->inflated});
            m_contents.insert(name, content);
            if (name.startsWith(layout::payload)) {
                m_payloadBytes += entry.sizeBytes;
                ++m_payloadFiles;
            }
        }
        return {};
    }

    static QString sha256Of(const QByteArray &content)
    {
        Sha256Hasher hasher;
        hasher.add(content);
        return QString::fromLatin1(hasher.takeHex());
    }

    void checkBag()
    {
        const BagReading bag = checkBagFiles(m_files, m_contents, {QString(aboutName)});
        m_reading.problems += bag.problems;
        if (m_contents.contains(layout::bagInfo))
            m_reading.problems +=
                checkBagInfo(m_contents.value(layout::bagInfo), m_payloadBytes, m_payloadFiles);
        checkSignatureFile();
    }

    void checkSignatureFile()
    {
        if (!m_contents.contains(layout::signature) || !m_contents.contains(layout::tagManifest))
            return;
        const SignatureCheck check =
            checkSignature(m_contents.value(layout::signature), m_contents.value(layout::tagManifest));
        if (!check.fits) {
            add(Kind::Signature, layout::signature, check.detail);
            return;
        }
        m_reading.signer = check.signer;
        m_reading.signedAt = check.signedAt;
        m_isOutdated = check.signedAt.isValid() &&
                       (check.signedAt < check.signer->validFrom || check.signedAt > check.signer->validTo);
        judgeSignature(check);
    }

    /// By the certificates of county bureaus, whose the notices are; those of others say who it is instead.
    void judgeSignature(const SignatureCheck &check)
    {
        TrustList bureaus;
        TrustList others;
        for (const TrustEntry &entry : m_trust)
            (entry.binding && entry.binding->role != OfficeRole::County ? others : bureaus).append(entry);
        SignerJudgment judgment = judgeSigner(check, nullptr, bureaus);
        if (judgment.revokedSince) {
            judgment.verdict =
                PackageVerdict::ValidWrongSigner; // whoever has the key may write any time into it
            judgment.reason = PolicyPackageTexts::tr("the certificate was revoked");
        } else if (judgment.verdict == PackageVerdict::ValidUnknownSigner) {
            const SignerJudgment other = judgeSigner(check, nullptr, others);
            if (other.verdict != PackageVerdict::ValidUnknownSigner && other.binding)
                judgment = {PackageVerdict::ValidWrongSigner,
                    PolicyPackageTexts::tr(
                        "the certificate is that of %1 as %2; notices are issued by the county bureau")
                        .arg(other.binding->unitName, codeText(other.binding->role)),
                    false, other.binding};
        }
        m_reading.verdict = judgment.verdict;
        m_reading.registered = judgment.binding;
        m_wrongSigner = judgment.reason;
    }

    void takeContent()
    {
        takeAbout();
        PolicyPackage &content = m_reading.content;
        for (auto it = m_contents.begin(); it != m_contents.end(); ++it) {
            const QString &name = it.key();
            if (!name.startsWith(layout::payload) || name == aboutName)
                continue;
            if (name == policyName)
                content.policyJson = it.value();
            else if (name == wordingName)
                content.wordingJson = it.value();
            else if (name.startsWith(calendarFolder))
                takeCalendar(name.sliced(calendarFolder.size()), it.value());
            else
                add(Kind::ExtraFile, name, PolicyPackageTexts::tr("a file of this name is not known"));
        }
        if (content.policyJson.isEmpty() != content.wordingJson.isEmpty())
            add(Kind::MissingFile, content.policyJson.isEmpty() ? policyName : wordingName);
        else if (content.policyJson.isEmpty() && content.calendars.isEmpty())
            add(Kind::Document, aboutName,
                PolicyPackageTexts::tr("there is neither a notice nor a calendar in it"));
        if (content.policyJson.isEmpty() || content.wordingJson.isEmpty())
            return;
        PolicyReading reading = readPolicy(content.policyJson, content.wordingJson);
        m_reading.faults = reading.faults;
        if (reading.faults.isEmpty())
            m_reading.policy = std::move(reading.policy);
    }

    void takeAbout()
    {
        constexpr qsizetype valueLimit = 1000;
        Result<QJsonObject> object = parsedJson(m_contents.value(aboutName), valueLimit);
        if (!object) {
            add(Kind::Document, aboutName, errorText(object.error()));
            return;
        }
        const int version = object->take(noticeVersionField).toInt();
        if (version < 1 || version > noticeFormatVersion) {
            const bool isNewer = version > noticeFormatVersion;
            add(isNewer ? Kind::Unsupported : Kind::Document, aboutName,
                isNewer ? PolicyPackageTexts::tr("a newer version of this program is needed")
                        : PolicyPackageTexts::tr("its version is not said"));
            return;
        }
        QList<JsonFault> faults;
        JsonReader::read(*object, m_reading.content, QString(), faults);
        if (!faults.isEmpty())
            add(Kind::Document, aboutName, jsonFaultsText(faults));
        const PolicyPackage &content = m_reading.content;
        if (std::max({content.unitName.size(), content.clerkName.size(), content.reason.size()}) >
            PolicyPackage::longestText)
            add(Kind::Limit, aboutName);
    }

    void takeCalendar(const QString &fileName, const QByteArray &content)
    {
        const QString fault = calendarFileFault(fileName, content);
        if (fault.isEmpty())
            m_reading.content.calendars.insert(fileName, content);
        else
            add(Kind::Document, calendarFolder + fileName, fault);
    }

    void conclude()
    {
        const bool isDamaged = std::any_of(m_reading.problems.begin(), m_reading.problems.end(),
            [](const PackageProblem &problem) { return problem.kind < Kind::MissingFile; });
        const bool isNoZip = !m_reading.problems.isEmpty() && m_reading.problems.first().kind == Kind::NotZip;
        if (m_isOther || isNoZip) {
            m_reading.verdict = PackageVerdict::NotAPackage;
            m_reading.problems.clear();
            m_reading.reason = PolicyPackageTexts::tr("This is no file with a notice (.chuding-policy).");
        } else if (!m_reading.problems.isEmpty() && m_reading.problems.first().entry == aboutName &&
                   m_reading.problems.first().kind == Kind::Unsupported) {
            m_reading.verdict = PackageVerdict::Damaged;
            m_reading.reason =
                PolicyPackageTexts::tr("It was made by a newer version of this program: update this one.");
        } else if (!m_reading.problems.isEmpty()) {
            m_reading.verdict = isDamaged ? PackageVerdict::Damaged : PackageVerdict::Changed;
            m_reading.reason = PolicyPackageTexts::tr("%1. Ask for the file again.")
                                   .arg(problemText(m_reading.problems.first()));
        } else if (!m_reading.signer) {
            m_reading.verdict = PackageVerdict::NotSigned;
            m_reading.reason =
                PolicyPackageTexts::tr("Nobody has signed it, so nobody can say where it comes from.");
        } else {
            sayWhoSigned();
        }
    }

    void sayWhoSigned()
    {
        if (m_isOutdated) {
            m_reading.verdict = PackageVerdict::ValidWrongSigner;
            m_wrongSigner = PolicyPackageTexts::tr("the certificate was not valid when it signed");
        }
        switch (m_reading.verdict) {
        case PackageVerdict::ValidTrusted:
            m_reading.reason = PolicyPackageTexts::tr("Signed by %1, whose certificate is registered here.")
                                   .arg(m_reading.registered ? m_reading.registered->unitName
                                                             : m_reading.signer->commonName);
            break;
        case PackageVerdict::ValidWrongSigner:
            m_reading.reason = PolicyPackageTexts::tr("The signature fits, but %1.").arg(m_wrongSigner);
            break;
        default:
            m_reading.reason =
                PolicyPackageTexts::tr("The signature fits, but its certificate is not registered here: "
                                       "compare the fingerprint with whoever handed the file out.");
        }
    }

    QIODevice &m_device;
    const TrustList &m_trust;
    PolicyPackageReading m_reading;
    QString m_folder; ///< of the bag, with a slash
    bool m_isOther = false;
    bool m_isOutdated = false;
    QString m_wrongSigner;
    QMap<QString, BagFile> m_files;
    QHash<QString, QByteArray> m_contents;
    qint64 m_payloadBytes = 0;
    qint64 m_payloadFiles = 0;
};

Result<void> checkContent(const PolicyPackage &content)
{
    if (content.policyJson.isEmpty() && content.calendars.isEmpty())
        return policyRefusal(PolicyPackageTexts::tr("There is neither a notice nor a calendar to hand on."));
    if (content.unitName.trimmed().isEmpty() || content.clerkName.trimmed().isEmpty())
        return policyRefusal(
            PolicyPackageTexts::tr("It must be said who hands the notice on: the office and the person."));
    if (std::max({content.unitName.size(), content.clerkName.size(), content.reason.size()}) >
        PolicyPackage::longestText)
        return Error{Error::Code::Limit, content.reason.left(PolicyPackage::longestText)};
    if (!content.policyJson.isEmpty()) {
        const PolicyReading reading = readPolicy(content.policyJson, content.wordingJson);
        if (!reading.faults.isEmpty())
            return Error{Error::Code::Format, jsonFaultsText(reading.faults)};
    }
    for (auto it = content.calendars.begin(); it != content.calendars.end(); ++it) {
        const QString fault = calendarFileFault(it.key(), it.value());
        if (!fault.isEmpty())
            return Error{Error::Code::Format, it.key() + u": "_s + fault};
    }
    return {};
}

Result<void> writeBag(QIODevice &device, const PolicyPackage &content, const Signer &signer)
{
    const PolicyReading reading = readPolicy(content.policyJson, content.wordingJson);
    const QString folder = content.policyJson.isEmpty() ? u"calendars"_s : reading.policy.id;
    BagWriter bag(device, folder);
    if (const Result<void> begun = bag.begin(); !begun)
        return begun;
    QJsonObject about = JsonWriter::write(content).toObject();
    about.insert(noticeVersionField, noticeFormatVersion);
    QMap<QString, QByteArray> files;
    files.insert(aboutName, QJsonDocument(about).toJson());
    if (!content.policyJson.isEmpty()) {
        files.insert(policyName, content.policyJson);
        files.insert(wordingName, content.wordingJson);
    }
    for (auto it = content.calendars.begin(); it != content.calendars.end(); ++it)
        files.insert(calendarFolder + it.key(), it.value());
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it->size() > noticeFileLimit)
            return Error{Error::Code::Limit, it.key()};
        if (const Result<void> added = bag.add(it.key(), *it); !added)
            return added;
    }
    return bag.seal(
        {{u"Bag-Software-Agent"_s, u"chuding " CHUDING_VERSION ""_s},
            {u"Bagging-Date"_s, content.created.date().toString(Qt::ISODate)},
            {u"Source-Organization"_s, content.unitName.normalized(QString::NormalizationForm_C)}},
        signer);
}

} // namespace

bool PolicyPackageReading::isInstallable() const
{
    return isValid(verdict) && faults.isEmpty();
}

Result<void> writePolicyPackage(const QString &path, const PolicyPackage &content, const Signer &signer)
{
    if (const Result<void> checked = checkContent(content); !checked)
        return checked;
    return writeWholeFile(path, [&](QIODevice &device) { return writeBag(device, content, signer); });
}

Result<PolicyPackageReading> readPolicyPackage(QIODevice &device, const TrustList &trust)
{
    return PolicyPackageReader(device, trust).run();
}

Result<PolicyPackageReading> readPolicyPackage(const QString &path, const TrustList &trust)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, path + u": "_s + file.errorString()};
    return readPolicyPackage(file, trust);
}

PolicyEffect effectOf(const PolicyPackageReading &reading)
{
    PolicyEffect effect;
    if (reading.policy) {
        const PolicyCatalog catalog;
        const Result<Policy> former = catalog.load(reading.policy->id);
        effect.isNew = !former;
        if (former)
            effect.changes = policyChanges(*former, *reading.policy);
        effect.installed = catalog.createdOf(reading.policy->id);
    }
    const WorkingCalendar before = bundledCalendar();
    const QMap<QString, QByteArray> &calendars = reading.content.calendars;
    for (auto it = calendars.begin(); it != calendars.end(); ++it) {
        WorkingCalendar after = before;
        const int year = calendarYear(it.key());
        if (!after.addYears(it.value()))
            continue; // judged before
        effect.years.insert(year, before.hasYear(year));
        effect.changes += calendarChanges(before, after, year);
    }
    return effect;
}

bool PolicyEffect::isOlder(const PolicyPackage &content) const
{
    return installed.isKnown() && surelyBefore(content.created, installed);
}

Result<void> installPolicyPackage(const PolicyPackageReading &reading)
{
    if (!reading.isInstallable())
        return policyRefusal(reading.faults.isEmpty() ? reading.reason : jsonFaultsText(reading.faults));
    PolicyInstallation installation{
        reading.content.policyJson, reading.content.wordingJson, {}, reading.content.created};
    for (auto it = reading.content.calendars.begin(); it != reading.content.calendars.end(); ++it)
        installation.calendars.insert(calendarYear(it.key()), it.value());
    return PolicyCatalog::install(installation);
}

} // namespace chuding
