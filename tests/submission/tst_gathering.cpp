// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A department sends on what a unit sent: the unit's package stays whole inside, and the county looks into
// it.
#include "domain/working_calendar.h"
#include "json_schema.h"
#include "library/library.h"
#include "library/sha256.h"
#include "package_fixture.h"
#include "policy/policy.h"
#include "submission/decision.h"
#include "submission/decision_groups.h"
#include "submission/package_group.h"
#include "submission/reception.h"
#include "submission/zip_reader.h"
#include "test_case.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

class TestGathering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keptWhole();
    void countyTakesIn();
    void papersAddedOnTheWay();
    void changedOnTheWay();
    void withoutPackages();
    void onePartEach();
    void moreInsideThanIsRead();
    void someoneWithoutPackage();
    void reportOverTheUnits();
    void tamperedInside();
    void anotherPackageInside();
    void notNamed();
    void namedButAbsent();
    void falseOrigin();
    void packedAgain();
    void threeDeep();
    void signersInside_data();
    void signersInside();
    void decisionReachesTheUnit();
    void decisionForNobodyHere();
    void changedHereIsNotConfirmed();
    void damagedStore();

private:
    [[nodiscard]] std::unique_ptr<Library> makeLibrary(const QString &name, OfficeRole role) const;
    void trust(Library &library, const Signer &signer, const QString &unit, OfficeRole role) const;
    [[nodiscard]] ReceptionContext contextOf(const Library &library, TrustList &trust) const;
    [[nodiscard]] ReceivedPackage lookedAt(const Library &library, const QString &path) const;
    void takeInto(Library &library, const QString &path) const;
    [[nodiscard]] ExportRequest request() const;
    /// What the department sends to the county.
    [[nodiscard]] ExportReport sentOn(const ExportRequest &request) const;
    [[nodiscard]] PackageVerification verified(const QString &path) const;
    /// A package of the department with these inside, as it would be if its program did not look.
    [[nodiscard]] QString forged(const QList<ContentPackage> &inside, QUuid origin) const;
    [[nodiscard]] ContentPackage inside(const QString &path) const;
    void change(Library &library, const std::function<void(Dossier &)> &edit) const;

    PackageFixture m_fixture;
    std::unique_ptr<Signer> m_departmentKey;
    Policy m_policy;
    WorkingCalendar m_calendar = bundledCalendar();
    SubmissionContent m_content;
    QString m_unitPackage;
    std::unique_ptr<Library> m_department;
    std::unique_ptr<Library> m_county;
    int m_count = 0;
};

namespace {

const QString unitName = u"博湖县试例中学"_s;
const QString departmentName = u"博湖县试例局"_s;
const QString countyName = u"博湖县试例人社局"_s;

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    return *std::move(result);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString &path)
{
    QFile file(path);
    QStringList names;
    if (file.open(QIODevice::ReadOnly)) {
        const ZipScan scan = need(scanZip(file));
        for (const ZipEntry &entry : scan.entries)
            names.append(entry.name.section(u'/', 1));
    }
    return names;
}

QStringList kindsOf(const PackageVerification &verification)
{
    QStringList kinds;
    for (const PackageProblem &problem : verification.problems)
        kinds.append(codeKey(problem.kind));
    return kinds;
}

const PackageJudgment *judgmentOf(const ReceivedPackage &package, PackageConcern concern)
{
    for (const PackageJudgment &judgment : package.judgments) {
        if (judgment.concern == concern)
            return &judgment;
    }
    return nullptr;
}

} // namespace

void TestGathering::initTestCase()
{
    m_policy = need(PolicyCatalog(QStringList()).load(u"xj-bohu-2024"_s));
    const QString key = m_fixture.path(u"department.p12"_s);
    need(createKey(key, {departmentName, u"局经办例"_s, 5}, m_fixture.passphrase()));
    m_departmentKey = std::make_unique<Signer>(need(Signer::load(key, m_fixture.passphrase())));
    m_fixture.content.overrideReason = u"试例"_s;
    m_fixture.content.document.policySha256 = need(sha256OfFile(u":/policies/xj-bohu-2024/policy.json"_s));
    // Handed in on the day: what the department decides, and the county.
    for (ContentApplicant &applicant : m_fixture.content.applicants) {
        applicant.dossier.employment.department = departmentName;
        const Moment day(QDate(2024, 10, 18), QTime(9, 0));
        applicant.dossier.events = {{DossierEvent::Applied, day}, {DossierEvent::UnitReviewed, day},
            {DossierEvent::Reviewed, day}, {DossierEvent::HandedToDepartment, day}};
    }
    PublicityRound &round = m_fixture.content.rounds.first();
    PublicityMember member;
    member.dossierId = m_fixture.content.applicants.first().dossier.id;
    member.name = m_fixture.content.applicants.first().dossier.person.name;
    round.members = {member};
    m_content = m_fixture.content;
    m_unitPackage =
        need(writeSubmission(m_fixture.content, m_fixture.signer(), m_fixture.path(u"unit"_s))).path;
}

std::unique_ptr<Library> TestGathering::makeLibrary(const QString &name, OfficeRole role) const
{
    LibraryInfo info;
    info.unitName = role == OfficeRole::County ? countyName : departmentName;
    info.role = role;
    info.policyId = m_policy.id;
    return need(Library::create(m_fixture.path(u"%1-%2.chuding"_s.arg(name).arg(m_count)), info));
}

void TestGathering::trust(Library &library, const Signer &signer, const QString &unit, OfficeRole role) const
{
    TrustRequest request;
    request.certificate = signer.certificate();
    request.unitName = unit;
    request.role = role;
    request.fingerprint = request.certificate.fingerprint();
    request.reason = u"与登记表一致"_s;
    QVERIFY(addTrust(library, request).ok());
}

ReceptionContext TestGathering::contextOf(const Library &library, TrustList &trust) const
{
    trust = need(trustOf(library));
    return {library, trust, m_policy, m_calendar};
}

ReceivedPackage TestGathering::lookedAt(const Library &library, const QString &path) const
{
    TrustList trust;
    return need(lookAt({path}, contextOf(library, trust))).first();
}

void TestGathering::takeInto(Library &library, const QString &path) const
{
    TrustList trust;
    const ReceptionContext context = contextOf(library, trust);
    need(takeIn(library, need(lookAt({path}, context)).first(), {}, context));
}

/// A department that has taken the unit's package in, and a county that knows the department.
void TestGathering::init()
{
    ++m_count;
    m_department = makeLibrary(u"局"_s, OfficeRole::Department);
    m_county = makeLibrary(u"县"_s, OfficeRole::County);
    trust(*m_department, m_fixture.signer(), unitName, OfficeRole::Employer);
    trust(*m_county, *m_departmentKey, departmentName, OfficeRole::Department);
    takeInto(*m_department, m_unitPackage);
}

ExportRequest TestGathering::request() const
{
    ExportRequest request;
    request.policy = &m_policy;
    request.calendar = &m_calendar;
    request.overrideReason = u"试例"_s;
    request.operatorName = u"局经办例"_s;
    request.receiver = {countyName, {}, OfficeRole::County};
    request.folder = m_fixture.path(u"out%1"_s.arg(m_count));
    request.forms = {};
    return request;
}

ExportReport TestGathering::sentOn(const ExportRequest &request) const
{
    return need(exportSubmission(*m_department, *m_departmentKey, request));
}

PackageVerification TestGathering::verified(const QString &path) const
{
    return need(verifyPackage(path, {m_departmentKey->certificate()}));
}

ContentPackage TestGathering::inside(const QString &path) const
{
    return {
        {m_content.document.packageId, {}, need(sha256OfFile(path)), m_content.document.sender, 1}, path, 12};
}

QString TestGathering::forged(const QList<ContentPackage> &inside, QUuid origin) const
{
    SubmissionContent content = m_content;
    content.document.packageId = QUuid::createUuid();
    content.document.sender = {departmentName, {}, OfficeRole::Department};
    content.packages = inside;
    content.applicants.first().packageId = origin;
    return need(writeSubmission(content, *m_departmentKey,
                    m_fixture.path(u"forged-"_s + content.document.packageId.toString(QUuid::WithoutBraces))))
        .path;
}

void TestGathering::change(Library &library, const std::function<void(Dossier &)> &edit) const
{
    StoredDossier stored = need(library.dossier(m_content.applicants.first().dossier.id));
    edit(stored.dossier);
    need(library.save(stored.dossier, stored.revision, u"test"_s));
}

void TestGathering::keptWhole()
{
    const ExportReport report = sentOn(request());
    const PackageVerification seen = verified(report.path);
    QCOMPARE(seen.problems, QList<PackageProblem>());
    QCOMPARE(seen.verdict, PackageVerdict::ValidTrusted);
    QCOMPARE(seen.kept.size(), 1);
    const PackageVerification &kept = seen.kept.first();
    QCOMPARE(kept.verdict, PackageVerdict::ValidUnknownSigner);
    QCOMPARE(kept.packageSha256, need(sha256OfFile(m_unitPackage)));
    QCOMPARE(kept.signer->sha256, m_fixture.signer().certificate().sha256);
    QCOMPARE(kept.document->packageId, m_content.document.packageId);
    QCOMPARE(kept.file, u"data/packages/001-bo-hu-xian-shi-li-zhong-xue.zip"_s);
    QCOMPARE(seen.document->packages, (QList<KeptPackage>{{m_content.document.packageId, kept.file,
                                          kept.packageSha256, m_content.document.sender, 1}}));
    // Their papers are in it and are not repeated.
    const QStringList names = namesIn(report.path);
    QVERIFY(names.contains(kept.file));
    QCOMPARE(names.filter(u"/attachments/"_s), QStringList());
    for (const PackageApplicant &applicant : seen.document->applicants) {
        QCOMPARE(applicant.packageId, m_content.document.packageId);
        QCOMPARE(applicant.attachments, 0);
    }
    QFile schemaFile(QStringLiteral(CHUDING_SOURCE_DIR "/resources/schema/submission.schema.json"));
    QVERIFY(schemaFile.open(QIODevice::ReadOnly));
    const JsonSchema schema(QJsonDocument::fromJson(schemaFile.readAll()).object());
    const QByteArray json = submissionToJson(report.document);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(schema.faults(object), QStringList());
    QCOMPARE(object[u"formatVersion"_s].toInt(), 2);
    QCOMPARE(need(submissionFromJson(json)), report.document);
    // For `verify --format json`.
    const QJsonObject said = verificationToJson(seen);
    QCOMPARE(said[u"kept"_s][0][u"verdict"_s].toString(), u"valid-unknown-signer"_s);
    QCOMPARE(said[u"kept"_s][0][u"file"_s].toString(), kept.file);
}

void TestGathering::countyTakesIn()
{
    const ExportReport report = sentOn(request());
    const ReceivedPackage package = lookedAt(*m_county, report.path);
    QVERIFY(package.canBeTakenIn());
    const PackageJudgment *signer = judgmentOf(package, PackageConcern::KeptSigner);
    QVERIFY(signer != nullptr);
    QCOMPARE(signer->severity, Severity::Info);
    QVERIFY2(signer->text.contains(unitName), qPrintable(signer->text));
    QVERIFY(!package.hasConcern(PackageConcern::ChangedOnTheWay));
    for (const ReceivedApplicant &applicant : package.applicants)
        QCOMPARE(applicant.state, ApplicantState::New);
    takeInto(*m_county, report.path);
    for (const ContentApplicant &applicant : std::as_const(m_content.applicants)) {
        const Dossier dossier = need(m_county->dossier(applicant.dossier.id)).dossier;
        QCOMPARE(dossier.attachments, applicant.dossier.attachments);
        QVERIFY(!dossier.attachments.isEmpty());
        for (const Attachment &attachment : dossier.attachments)
            QCOMPARE(need(sha256OfFile(need(m_county->filePath(attachment)))), attachment.sha256);
    }
    QVERIFY(need(m_county->verify()).isEmpty());
    QCOMPARE(lookedAt(*m_county, report.path).applicants.first().state, ApplicantState::Same);
}

/// What the department scanned itself is not in the unit's package.
void TestGathering::papersAddedOnTheWay()
{
    const QString paper = m_fixture.path(u"加页.pdf"_s);
    QFile file(paper);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7 another") > 0);
    file.close();
    const QUuid person = m_content.applicants.first().dossier.id;
    need(m_department->attach(person, AttachmentKind::Transcript, paper));
    const ExportReport report = sentOn(request());
    QCOMPARE(namesIn(report.path).filter(u"/attachments/"_s).size(), 1);
    const PackageVerification seen = verified(report.path);
    QCOMPARE(seen.verdict, PackageVerdict::ValidTrusted);
    QCOMPARE(seen.document->counts.attachments, 1);
    takeInto(*m_county, report.path);
    const Dossier dossier = need(m_county->dossier(person)).dossier;
    QCOMPARE(dossier.attachments.size(), m_content.applicants.first().dossier.attachments.size() + 1);
    QVERIFY(need(m_county->verify()).isEmpty());
}

void TestGathering::changedOnTheWay()
{
    change(*m_department, [](Dossier &dossier) {
        dossier.person.phone = u"09960000000"_s;
        dossier.events.append({DossierEvent::DepartmentConfirmed, Moment(QDate(2024, 10, 20))});
    });
    const ExportReport report = sentOn(request());
    const ReceivedPackage package = lookedAt(*m_county, report.path);
    QVERIFY(package.canBeTakenIn());
    const PackageJudgment *changed = judgmentOf(package, PackageConcern::ChangedOnTheWay);
    QVERIFY(changed != nullptr);
    QCOMPARE(changed->severity, Severity::Warning);
    const QString name = m_content.applicants[0].dossier.person.name;
    QVERIFY2(changed->text.contains(name), qPrintable(changed->text));
    QVERIFY(!changed->text.contains(m_content.applicants[1].dossier.person.name));
    for (const ReceivedApplicant &applicant : package.applicants) {
        if (applicant.sent.name != name) {
            QVERIFY(applicant.changedOnTheWay.isEmpty());
            continue;
        }
        QCOMPARE(applicant.changedOnTheWay.size(), 1); // steps are no change
        QCOMPARE(applicant.changedOnTheWay.first().key, u"person.phone"_s);
        QCOMPARE(applicant.changedOnTheWay.first().after, u"09960000000"_s);
    }
}

void TestGathering::withoutPackages()
{
    ExportRequest without = request();
    without.keepPackages = false;
    const ExportReport report = sentOn(without);
    QVERIFY(report.document.packages.isEmpty());
    QCOMPARE(namesIn(report.path).filter(u"/attachments/"_s).size(), 3);
    QCOMPARE(verified(report.path).verdict, PackageVerdict::ValidTrusted);
    takeInto(*m_county, report.path);
    QVERIFY(need(m_county->verify()).isEmpty());
}

/// Split by the packages that came in: nobody's papers come twice.
void TestGathering::onePartEach()
{
    PackageFixture other;
    other.content.overrideReason = u"试例"_s;
    other.content.document.packageId = QUuid::createUuid();
    other.content.document.sender.unitName = u"博湖县试例小学"_s;
    other.content.rounds.clear();
    int number = 0;
    for (ContentApplicant &applicant : other.content.applicants) {
        applicant.dossier.id = QUuid::createUuid();
        applicant.dossier.person.idNumber = u"65282919990303%1"_s.arg(++number, 4, 10, QChar(u'0'));
        applicant.dossier.employment.unitName = other.content.document.sender.unitName;
    }
    const QString path = need(writeSubmission(other.content, other.signer(), other.path(u"other"_s))).path;
    trust(*m_department, other.signer(), other.content.document.sender.unitName, OfficeRole::Employer);
    takeInto(*m_department, path);
    ExportRequest parts = request();
    const QList<ExportReport> whole = need(exportSubmissionParts(*m_department, *m_departmentKey, request()));
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole.first().document.packages.size(), 2);
    parts.folder += u"-parts"_s;
    parts.maxEntries =
        40; // 16 for the package, 4 for the round, 16 or 17 for each package inside and its people
    const QList<ExportReport> reports = need(exportSubmissionParts(*m_department, *m_departmentKey, parts));
    QCOMPARE(reports.size(), 2);
    QStringList paths;
    for (const ExportReport &report : reports) {
        QCOMPARE(report.document.packages.size(), 1);
        QCOMPARE(report.document.applicants.size(), 2);
        paths.append(report.path);
    }
    const GroupVerification group = need(verifyGroup(paths, {m_departmentKey->certificate()}));
    QVERIFY2(group.isWhole(), qPrintable(group.problems.join(u'\n')));
}

/// A receiver reads only so many files in the packages inside: more are not written either.
void TestGathering::moreInsideThanIsRead()
{
    SubmissionContent content = m_content;
    content.document.packageId = QUuid::createUuid();
    content.packages = {inside(m_unitPackage)};
    content.packages.first().files = 120'000;
    QCOMPARE(completeDocument(content).error().code, Error::Code::Limit);
    content.packages.first().files = 100'000;
    QVERIFY(completeDocument(content).ok());
}

/// The department's own people came in with nothing: their papers lie beside.
void TestGathering::someoneWithoutPackage()
{
    Dossier own = m_content.applicants.first().dossier;
    own.id = QUuid::createUuid();
    own.person.name = u"局试例"_s;
    own.person.idNumber = u"652829199904040012"_s;
    need(m_department->save(own, 0, u"test"_s));
    const ExportReport report = sentOn(request());
    const PackageVerification seen = verified(report.path);
    QCOMPARE(seen.verdict, PackageVerdict::ValidTrusted);
    QCOMPARE(namesIn(report.path).filter(u"/attachments/"_s).size(), own.attachments.size());
    for (const PackageApplicant &applicant : seen.document->applicants)
        QCOMPARE(applicant.packageId.isNull(), applicant.name == own.person.name);
}

/// R-PAPER-3: the department's own 附件4 beside those of its units.
void TestGathering::reportOverTheUnits()
{
    ExportRequest with = request();
    with.forms = {FormKind::Annex4};
    QVERIFY(!namesIn(sentOn(with).path).join(u'\n').contains(u"annex4"_s)); // nothing was posted again yet
    StoredRound round = need(m_department->rounds()).first();
    PublicityRound second = round.round;
    second.id = QUuid::createUuid();
    second.kind = PublicityKind::Second;
    second.period = {QDate(2024, 10, 18), QDate(2024, 10, 24)};
    need(m_department->saveRound(second, 0, u"test"_s));
    with.folder += u"-2"_s;
    const QString path = sentOn(with).path;
    const QStringList forms = namesIn(path).filter(u"data/forms/"_s);
    QCOMPARE(forms, (QStringList{u"data/forms/annex4-002.pdf"_s, u"data/forms/annex4.pdf"_s}));
    // The county's is nobody's report.
    takeInto(*m_county, path);
    with.folder += u"-county"_s;
    const ExportReport county = need(exportSubmission(*m_county, *m_departmentKey, with));
    QCOMPARE(namesIn(county.path).filter(u"data/forms/"_s).size(), 1);
}

/// The department signs whatever it puts in: the unit's signature is what shows that it was touched.
void TestGathering::tamperedInside()
{
    QByteArray bytes = bytesOf(m_unitPackage);
    const qsizetype place = bytes.indexOf("1.7 diploma");
    QVERIFY(place > 0);
    bytes[place] = '2';
    const QString touched = m_fixture.path(u"touched.zip"_s);
    QFile file(touched);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QString path = forged({inside(touched)}, m_content.document.packageId);
    const PackageVerification seen = verified(path);
    QCOMPARE(seen.verdict, PackageVerdict::Changed);
    QCOMPARE(kindsOf(seen), QStringList{u"kept"_s});
    QVERIFY(problemText(seen.problems.first()).contains(verdictText(PackageVerdict::Changed)));
    QVERIFY(!lookedAt(*m_county, path).canBeTakenIn());
    // No package at all.
    QFile text(touched);
    QVERIFY(text.open(QIODevice::WriteOnly | QIODevice::Truncate) && text.write("no package") > 0);
    text.close();
    QCOMPARE(kindsOf(verified(forged({inside(touched)}, {}))), QStringList{u"kept"_s});
}

void TestGathering::anotherPackageInside()
{
    ContentPackage other = inside(m_unitPackage);
    other.facts.packageId = QUuid::createUuid();
    const PackageVerification seen = verified(forged({other}, {}));
    QCOMPARE(seen.verdict, PackageVerdict::Changed);
    QCOMPARE(kindsOf(seen), QStringList{u"document-mismatch"_s});
    other = inside(m_unitPackage);
    other.facts.sender.unitName = u"博湖县别的试例中学"_s;
    QCOMPARE(kindsOf(verified(forged({other}, {}))), QStringList{u"document-mismatch"_s});
}

namespace {

/// The package with another submission.json, and everything signed anew.
class Rewritten
{
public:
    explicit Rewritten(const SubmissionContent &content)
        : m_content(content)
        , m_document(need(completeDocument(content)))
    {
    }
    SubmissionDocument &document() { return m_document; }
    [[nodiscard]] QByteArray bytes(const Signer &signer) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        need(writePackage(buffer, m_content, m_document, signer, {}));
        return buffer.data();
    }

private:
    const SubmissionContent &m_content;
    SubmissionDocument m_document;
};

PackageVerification verifiedBytes(QByteArray bytes, const Signer &signer)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return need(verifyPackage(buffer, {signer.certificate()}));
}

} // namespace

void TestGathering::notNamed()
{
    SubmissionContent content = m_content;
    content.packages = {inside(m_unitPackage)};
    SubmissionDocument document = need(completeDocument(content));
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    // When the first file is written, the others are planned, and submission.json is yet to be made.
    need(writePackage(buffer, content, document, *m_departmentKey, [&document](qint64, qint64) {
        document.packages.clear();
        return true;
    }));
    const PackageVerification seen = verifiedBytes(buffer.data(), *m_departmentKey);
    QCOMPARE(seen.verdict, PackageVerdict::Changed);
    QCOMPARE(kindsOf(seen), QStringList{u"document-mismatch"_s});
    QCOMPARE(seen.problems.first().entry, seen.kept.first().file);
}

void TestGathering::namedButAbsent()
{
    Rewritten package(m_content);
    package.document().packages.append(inside(m_unitPackage).facts);
    package.document().packages.last().file = u"data/packages/001-x.zip"_s;
    const PackageVerification seen = verifiedBytes(package.bytes(*m_departmentKey), *m_departmentKey);
    QCOMPARE(seen.verdict, PackageVerdict::Changed);
    QCOMPARE(kindsOf(seen), QStringList{u"missing-file"_s});
}

/// Somebody is said to have come in with a package in which nobody of that name stands.
void TestGathering::falseOrigin()
{
    SubmissionContent content = m_content;
    content.packages = {inside(m_unitPackage)};
    content.applicants.last().dossier.id = QUuid::createUuid();
    content.applicants.last().packageId = m_content.document.packageId;
    const PackageVerification seen =
        verifiedBytes(Rewritten(content).bytes(*m_departmentKey), *m_departmentKey);
    QCOMPARE(seen.verdict, PackageVerdict::Changed);
    QCOMPARE(kindsOf(seen), QStringList{u"document-mismatch"_s});
}

/// A package inside is read where it lies, which packing prevents.
void TestGathering::packedAgain()
{
    SubmissionContent content = m_content;
    content.packages = {inside(m_unitPackage)};
    QByteArray bytes = Rewritten(content).bytes(*m_departmentKey);
    const QByteArray name = "data/packages/001-bo-hu-xian-shi-li-zhong-xue.zip";
    // Method 8 in the local header and in the directory; the content is no deflated stream.
    constexpr qsizetype localNameOffset = 30;
    constexpr qsizetype localMethod = 8;
    constexpr qsizetype centralNameOffset = 46;
    constexpr qsizetype centralMethod = 10;
    const QByteArray bag =
        bytes.mid(localNameOffset, bytes.indexOf('/', localNameOffset) - localNameOffset + 1);
    const qsizetype local = bytes.indexOf(bag + name) - localNameOffset;
    const qsizetype central = bytes.lastIndexOf(bag + name) - centralNameOffset;
    QCOMPARE(bytes.mid(local, 4), QByteArray("PK\3\4"));
    QCOMPARE(bytes.mid(central, 4), QByteArray("PK\1\2"));
    bytes[local + localMethod] = 8;
    bytes[central + centralMethod] = 8;
    const PackageVerification seen = verifiedBytes(bytes, *m_departmentKey);
    QCOMPARE(seen.verdict, PackageVerdict::Damaged);
    QVERIFY(kindsOf(seen).contains(u"unsupported"_s));
}

void TestGathering::threeDeep()
{
    const QString middle = forged({inside(m_unitPackage)}, {});
    const SubmissionDocument document = *verified(middle).document;
    const ContentPackage deep{
        {document.packageId, {}, need(sha256OfFile(middle)), document.sender, document.sequence}, middle};
    SubmissionContent content = m_content;
    content.document.packageId = QUuid::createUuid();
    content.packages = {deep};
    const PackageVerification seen =
        verifiedBytes(Rewritten(content).bytes(*m_departmentKey), *m_departmentKey);
    QCOMPARE(seen.verdict, PackageVerdict::Changed);
    QCOMPARE(kindsOf(seen), QStringList{u"kept"_s});
    QVERIFY(kindsOf(seen.kept.first()).contains(u"unsupported"_s));
    // The program itself does not put it there: of a bag of bags only the papers go on.
    takeInto(*m_county, sentOn(request()).path);
    ExportRequest up = request();
    up.folder += u"-up"_s;
    up.receiver = {};
    const ExportReport report = need(exportSubmission(*m_county, *m_departmentKey, up));
    QVERIFY(report.document.packages.isEmpty());
    QCOMPARE(namesIn(report.path).filter(u"/attachments/"_s).size(), 3);
}

void TestGathering::signersInside_data()
{
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<QString>("severity");
    QTest::newRow("registered") << unitName << QString();
    QTest::newRow("not registered") << QString() << codeKey(Severity::Info);
    QTest::newRow("registered for another unit") << u"博湖县别的试例中学"_s << codeKey(Severity::Warning);
}

void TestGathering::signersInside()
{
    QFETCH(QString, trusted);
    QFETCH(QString, severity);
    if (!trusted.isEmpty())
        trust(*m_county, m_fixture.signer(), trusted, OfficeRole::Employer);
    const ReceivedPackage package = lookedAt(*m_county, sentOn(request()).path);
    QCOMPARE(package.verification.verdict, PackageVerdict::ValidTrusted);
    QVERIFY(package.canBeTakenIn());
    const PackageJudgment *judgment = judgmentOf(package, PackageConcern::KeptSigner);
    QCOMPARE(judgment == nullptr ? QString() : codeKey(judgment->severity), severity);
}

/// The county decides about the department's document, which the unit has never had; the facts in it are the
/// same. The decision names the unit's people alone, and the department hands it on.
void TestGathering::decisionReachesTheUnit()
{
    const auto unit = makeLibrary(u"单位"_s, OfficeRole::Employer);
    for (const ContentApplicant &applicant : std::as_const(m_content.applicants))
        need(unit->save(applicant.dossier, 0, u"test"_s));
    change(*m_department, [](Dossier &dossier) {
        dossier.events.append({DossierEvent::DepartmentConfirmed, Moment(QDate(2024, 10, 20))});
        dossier.events.append({DossierEvent::Delivered, Moment(QDate(2024, 10, 21))});
        dossier.confirmations.append({u"R-PAPER-3"_s, true, {}, {}, {}, {}});
    });
    takeInto(*m_county, sentOn(request()).path);
    DecisionRequest decide;
    decide.policy = &m_policy;
    decide.calendar = &m_calendar;
    const QUuid first = m_content.applicants[0].dossier.id;
    const QUuid second = m_content.applicants[1].dossier.id;
    decide.decisions = {{first, DecisionOutcome::Returned, {{{}, {}, u"试例"_s}}, {}},
        {second, DecisionOutcome::Returned, {{{}, {}, u"试例"_s}}, {}}};
    decide.operatorName = u"县经办例"_s;
    decide.folder = m_fixture.path(u"decided%1"_s.arg(m_count));
    const QList<ExportReport> reports = need(exportDecisionGroups(*m_county, *m_departmentKey, decide));
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports.first().document.receiver, (PackageParty{departmentName, {}, OfficeRole::Department}));
    const auto judged = [&](const Library &library) {
        return need(judgeDecision(library, reports.first().document));
    };
    for (const JudgedDecision &decision : judged(*m_department))
        QCOMPARE(decision.fit, DecisionFit::Applies);
    for (const JudgedDecision &decision : judged(*unit)) {
        QCOMPARE(decision.fit, DecisionFit::Applies);
        QCOMPARE(decision.decidedRevision, 1);
    }
}

/// It is refused with the reason, and the library does not say that it took anything in.
void TestGathering::decisionForNobodyHere()
{
    takeInto(*m_county, sentOn(request()).path);
    DecisionRequest decide;
    decide.policy = &m_policy;
    decide.calendar = &m_calendar;
    decide.operatorName = u"县经办例"_s;
    decide.folder = m_fixture.path(u"elsewhere%1"_s.arg(m_count));
    decide.decisions = {
        {m_content.applicants.first().dossier.id, DecisionOutcome::Returned, {{{}, {}, u"试例"_s}}, {}}};
    const QString path = need(exportDecisionGroups(*m_county, *m_departmentKey, decide)).first().path;
    const auto elsewhere = makeLibrary(u"别处"_s, OfficeRole::Department);
    trust(*elsewhere, *m_departmentKey, countyName, OfficeRole::County);
    TrustList trusted;
    const ReceptionContext context = contextOf(*elsewhere, trusted);
    const ReceivedPackage package = need(lookAt({path}, context)).first();
    const Result<TakenIn> taken = takeIn(*elsewhere, package, {}, context);
    QCOMPARE(taken.error().code, Error::Code::Refused);
    QVERIFY2(taken.error().detail.contains(m_content.applicants.first().dossier.person.name),
        qPrintable(taken.error().detail));
    QVERIFY(need(elsewhere->packages()).isEmpty());
    // A second time where it belongs is nothing new.
    trust(*m_department, *m_departmentKey, countyName, OfficeRole::County);
    takeInto(*m_department, path);
    takeInto(*m_department, path);
    QCOMPARE(need(m_department->packages()).last().dossiers.size(), 1);
}

/// What nobody below signed cannot be confirmed to them.
void TestGathering::changedHereIsNotConfirmed()
{
    change(*m_department, [](Dossier &dossier) { dossier.person.phone = u"09960000000"_s; });
    DecisionRequest decide;
    decide.policy = &m_policy;
    decide.calendar = &m_calendar;
    decide.operatorName = u"局经办例"_s;
    decide.folder = m_fixture.path(u"refused%1"_s.arg(m_count));
    const QUuid person = m_content.applicants.first().dossier.id;
    decide.decisions = {{person, DecisionOutcome::Confirmed, {}, {}}};
    const Result<QList<ExportReport>> refused = exportDecisionGroups(*m_department, *m_departmentKey, decide);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, Error::Code::Refused);
    QVERIFY2(refused.error().detail.contains(u"联系电话"_s), qPrintable(refused.error().detail));
    decide.decisions = {{person, DecisionOutcome::Returned, {{{}, {}, u"试例"_s}}, {}}};
    QVERIFY(exportDecisionGroups(*m_department, *m_departmentKey, decide).ok());
}

/// The package that came in is gone from the store: said, and nothing is written.
void TestGathering::damagedStore()
{
    const PackageRecord record = need(m_department->packages()).first();
    QVERIFY(QFile::remove(need(m_department->packagePath(record))));
    const Result<ExportReport> report = exportSubmission(*m_department, *m_departmentKey, request());
    QVERIFY(!report.ok());
    QVERIFY(QDir(request().folder).entryList(QDir::Files).isEmpty());
}

TEST_CASE(QGuiApplication, TestGathering)
#include "tst_gathering.moc"
