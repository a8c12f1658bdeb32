// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Packages of units before a department's library: looked at, judged, taken in, undone.
#include "domain/working_calendar.h"
#include "library/library.h"
#include "library/sha256.h"
#include "package_fixture.h"
#include "policy/policy.h"
#include "submission/received_merge.h"
#include "submission/reception.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

using namespace chuding;
using namespace chuding::test;

class TestReception : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void lookingChangesNothing();
    void newApplicants();
    void ownFindings();
    void judgments_data();
    void judgments();
    void anotherUnitsKey();
    void tamperedPackage_data();
    void tamperedPackage();
    void samePackageTwice();
    void sequences();
    void applicantInTwoPackages();
    void numberOfAnotherDossier();
    void fileMissing();
    void takesAllIn();
    void takesSomeIn();
    void sentAgain();
    void undo();
    void broughtBack();
    void exchangedSinceLookedAt();
    void failuresLeaveNothing_data();
    void failuresLeaveNothing();
    void merging_data();
    void merging();
    void ownDecisionComesBack();

private:
    QString write(const QString &folder = QStringLiteral("out"));
    void trustUnit();
    ReceptionContext context();
    ReceivedPackage look(const QString &path);
    QStringList stored() const;

    PackageFixture m_fixture;
    SubmissionContent m_content;
    Policy m_policy;
    WorkingCalendar m_calendar;
    TrustList m_trust;
    std::unique_ptr<Library> m_library;
};

namespace {

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    return *std::move(result);
}

QStringList concerns(const ReceivedPackage &package)
{
    QStringList keys;
    for (const PackageJudgment &judgment : package.judgments)
        keys.append(codeKey(judgment.concern));
    return keys;
}

} // namespace

void TestReception::initTestCase()
{
    m_policy = need(PolicyCatalog(QStringList()).load(QStringLiteral("xj-bohu-2024")));
    m_calendar = bundledCalendar();
    m_content = m_fixture.content;
    m_content.overrideReason = QStringLiteral("试例");
    m_content.document.policySha256 =
        need(sha256OfFile(QStringLiteral(":/policies/xj-bohu-2024/policy.json")));
    PublicityMember member;
    member.dossierId = m_content.applicants[0].dossier.id;
    member.name = m_content.applicants[0].dossier.person.name;
    m_content.rounds.first().members = {member};
}

void TestReception::init()
{
    m_library.reset();
    for (const QString &name : {QStringLiteral("局.chuding"), QStringLiteral("out")})
        QDir(m_fixture.path(name)).removeRecursively();
    m_fixture.content = m_content;
    LibraryInfo info;
    info.unitName = QStringLiteral("博湖县试例局");
    info.role = OfficeRole::Department;
    info.policyId = m_policy.id;
    m_library = need(Library::create(m_fixture.path(QStringLiteral("局.chuding")), info));
    trustUnit();
}

void TestReception::trustUnit()
{
    TrustRequest request;
    request.certificate = m_fixture.signer().certificate();
    request.unitName = m_fixture.content.document.sender.unitName;
    request.role = OfficeRole::Employer;
    request.fingerprint = request.certificate.fingerprint();
    request.reason = QStringLiteral("与登记表一致");
    QVERIFY(addTrust(*m_library, request).ok());
}

/// The package as the fixture's content has it now.
QString TestReception::write(const QString &folder)
{
    return need(writeSubmission(
                    m_fixture.content, m_fixture.signer(), m_fixture.path(QStringLiteral("out/") + folder)))
        .path;
}

ReceptionContext TestReception::context()
{
    m_trust = need(trustOf(*m_library));
    return {*m_library, m_trust, m_policy, m_calendar};
}

ReceivedPackage TestReception::look(const QString &path)
{
    const QList<ReceivedPackage> packages = need(lookAt({path}, context()));
    return packages.size() == 1 ? packages.first() : ReceivedPackage();
}

QStringList TestReception::stored() const
{
    QStringList names;
    QDirIterator it(m_library->path() + QStringLiteral("/files"), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        names.append(it.next());
    return names;
}

void TestReception::lookingChangesNothing()
{
    const QString head = need(m_library->auditHead());
    write();
    const QList<ReceivedPackage> packages = need(lookAt({m_fixture.path(QStringLiteral("out"))}, context()));
    QCOMPARE(packages.size(), 1);
    QCOMPARE(need(m_library->auditHead()), head);
    QCOMPARE(stored(), QStringList());
    QCOMPARE(lookAt({m_fixture.path(QStringLiteral("none"))}, context()).error().code, Error::Code::NotFound);
    const Progress never = [](qint64, qint64) { return false; };
    QCOMPARE(lookAt({packages.first().path}, context(), never).error().code, Error::Code::Cancelled);
}

void TestReception::newApplicants()
{
    const ReceivedPackage package = look(write());
    QCOMPARE(package.verification.verdict, PackageVerdict::ValidTrusted);
    QCOMPARE(concerns(package), QStringList());
    QVERIFY(package.canBeTakenIn());
    QVERIFY(package.verification.payloadHashes.isEmpty());
    QCOMPARE(package.applicants.size(), 2);
    for (const ReceivedApplicant &applicant : package.applicants) {
        QCOMPARE(applicant.state, ApplicantState::New);
        QVERIFY(applicant.changes.isEmpty() && !applicant.decided);
        QCOMPARE(applicant.packages, 1);
    }
    QVERIFY(!QJsonDocument(receptionToJson(package)).toJson().contains("652829199901010016"));
}

void TestReception::ownFindings()
{
    // The fixture's sender says that there is nothing to be found; the dossiers are almost empty.
    const ReceivedPackage package = look(write());
    const ReceivedApplicant &applicant = package.applicants.first();
    QCOMPARE(applicant.sent.verdict, Verdict::Pass);
    QCOMPARE(applicant.verdict, Verdict::Fail);
    QVERIFY(!applicant.findings.isEmpty());
    QVERIFY(applicant.difference.contains(codeText(Verdict::Fail)));
    m_fixture.content.applicants[0].findings = applicant.findings;
    m_fixture.content.applicants[1].findings = package.applicants[1].findings;
    m_fixture.content.document.sequence = 2;
    const ReceivedPackage honest = look(write());
    QCOMPARE(honest.applicants[0].difference, QString());
    QCOMPARE(honest.applicants[1].difference, QString());
}

void TestReception::judgments_data()
{
    QTest::addColumn<std::function<void(SubmissionDocument &)>>("change");
    QTest::addColumn<QString>("concern");
    QTest::addColumn<bool>("canBeTakenIn");
    using Change = std::function<void(SubmissionDocument &)>;
    const auto row = [](const char *name, const Change &change, const char *concern, bool can) {
        QTest::newRow(name) << change << QString::fromLatin1(concern) << can;
    };
    row(
        "other receiver", [](auto &d) { d.receiver.unitName = QStringLiteral("别例局"); }, "other-receiver",
        true);
    row(
        "other role", [](auto &d) { d.receiver.role = OfficeRole::County; }, "other-receiver", true);
    row(
        "other notice", [](auto &d) { d.policyId = QStringLiteral("xj-bohu-2023"); }, "other-policy", false);
    row(
        "other content of the notice", [](auto &d) { d.policySha256 = sha256Hex("x"); },
        "other-policy-content", true);
    row(
        "demonstration", [](auto &d) { d.demonstrationMoment = d.created; }, "demonstration", false);
    row(
        "a gap", [](auto &d) { d.sequence = 3; }, "gap", true);
    row(
        "another unit", [](auto &d) { d.sender.unitName = QStringLiteral("博湖县别例小学"); }, "wrong-signer",
        false);
    row(
        "another role of the sender", [](auto &d) { d.sender.role = OfficeRole::County; }, "wrong-signer",
        false);
    row(
        "a policy", [](auto &d) { d.kind = PackageKind::Policy; }, "other-kind", false);
    row(
        "a receipt for nothing", [](auto &d) { d.kind = PackageKind::Receipt; }, "unknown-package", false);
}

void TestReception::judgments()
{
    QFETCH(std::function<void(SubmissionDocument &)>, change);
    QFETCH(QString, concern);
    QFETCH(bool, canBeTakenIn);
    change(m_fixture.content.document);
    const ReceivedPackage package = look(write());
    QCOMPARE(concerns(package), QStringList{concern});
    QCOMPARE(package.canBeTakenIn(), canBeTakenIn);
    QVERIFY(package.judgments.first().text.size() > 10);
    const QString head = need(m_library->auditHead());
    const Result<TakenIn> taken = takeIn(*m_library, package, {}, context());
    QCOMPARE(taken.ok(), canBeTakenIn);
    if (!canBeTakenIn) {
        QCOMPARE(taken.error().code, Error::Code::Refused);
        QCOMPARE(taken.error().detail, package.judgments.first().text);
        QCOMPARE(need(m_library->auditHead()), head);
    }
}

void TestReception::anotherUnitsKey()
{
    PackageFixture other;
    other.content = m_fixture.content;
    const QString path =
        need(writeSubmission(other.content, other.signer(), m_fixture.path(QStringLiteral("out")))).path;
    QCOMPARE(concerns(look(path)), QStringList{QStringLiteral("unknown-signer")});
    TrustRequest request;
    request.certificate = other.signer().certificate();
    request.unitName = QStringLiteral("博湖县别例小学");
    request.fingerprint = request.certificate.fingerprint();
    request.reason = QStringLiteral("与登记表一致");
    QVERIFY(addTrust(*m_library, request).ok());
    const ReceivedPackage package = look(path);
    QCOMPARE(package.verification.verdict, PackageVerdict::ValidWrongSigner);
    QCOMPARE(takeIn(*m_library, package, {}, context()).error().code, Error::Code::Refused);
    QCOMPARE(stored(), QStringList());
}

void TestReception::tamperedPackage_data()
{
    QTest::addColumn<QByteArray>("needle");
    QTest::newRow("an attachment") << QByteArray("%PDF-1.7 diploma");
    QTest::newRow("a check report") << QByteArray("%PDF-1.7 check report");
    QTest::newRow("the index") << QByteArray("<html");
}

void TestReception::tamperedPackage()
{
    QFETCH(QByteArray, needle);
    const QString path = write();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf(needle);
    QVERIFY(at > 0);
    bytes[at + 2] = 'X';
    file.seek(0);
    file.write(bytes);
    file.close();
    const ReceivedPackage package = look(path);
    QCOMPARE(package.verification.verdict, PackageVerdict::Changed);
    QCOMPARE(concerns(package), QStringList{QStringLiteral("not-valid")});
    QVERIFY(package.applicants.isEmpty());
    QCOMPARE(takeIn(*m_library, package, {}, context()).error().code, Error::Code::Refused);
    QCOMPARE(stored(), QStringList());
}

void TestReception::samePackageTwice()
{
    const QString path = write();
    need(takeIn(*m_library, look(path), {}, context()));
    const ReceivedPackage again = look(path);
    QCOMPARE(concerns(again), QStringList{QStringLiteral("present")});
    for (const ReceivedApplicant &applicant : again.applicants)
        QCOMPARE(applicant.state, ApplicantState::Same);
    const QString head = need(m_library->auditHead());
    need(takeIn(*m_library, again, {}, context()));
    QCOMPARE(need(m_library->auditHead()), head); // there is nothing to do
    m_fixture.content.document.sequence = 2;      // the same ID around something else
    const ReceivedPackage forged = look(write());
    QVERIFY(forged.hasConcern(PackageConcern::OtherContent));
    QVERIFY(!forged.canBeTakenIn());
}

void TestReception::sequences()
{
    const auto next = [this](int sequence, const QString &previous) {
        m_fixture.content.document.packageId = QUuid::createUuid();
        m_fixture.content.document.sequence = sequence;
        m_fixture.content.document.previousSha256 = previous;
        return write(QString::number(sequence) + QUuid::createUuid().toString(QUuid::Id128).left(4));
    };
    const QString first = next(1, {});
    const QString firstHash = need(sha256OfFile(first));
    const QString second = next(2, firstHash);
    const QString third = next(3, sha256Hex("another"));
    need(takeIn(*m_library, look(first), {}, context()));
    QCOMPARE(concerns(look(second)), QStringList());
    QCOMPARE(concerns(look(third)), QStringList{QStringLiteral("gap")});
    need(takeIn(*m_library, look(second), {}, context()));
    QCOMPARE(concerns(look(third)), QStringList{QStringLiteral("other-predecessor")});
    QCOMPARE(
        concerns(look(next(1, {}))), (QStringList{QStringLiteral("older"), QStringLiteral("number-twice")}));
    QCOMPARE(concerns(look(first)), (QStringList{QStringLiteral("older"), QStringLiteral("present")}));
}

void TestReception::applicantInTwoPackages()
{
    const QString first = write(QStringLiteral("a"));
    m_fixture.content.document.packageId = QUuid::createUuid();
    m_fixture.content.document.sequence = 2;
    m_fixture.content.document.previousSha256 = need(sha256OfFile(first));
    m_fixture.content.applicants.removeLast();
    write(QStringLiteral("b"));
    const QList<ReceivedPackage> both = need(lookAt({m_fixture.path(QStringLiteral("out"))}, context()));
    QCOMPARE(both.size(), 2);
    QCOMPARE(concerns(both[0]), (QStringList{QStringLiteral("older"), QStringLiteral("applicant-twice")}));
    QCOMPARE(concerns(both[1]), QStringList{QStringLiteral("applicant-twice")});
    QCOMPARE(both[0].applicants[0].packages + both[0].applicants[1].packages, 3);
    QVERIFY(QFile::copy(first, first + QStringLiteral(".copy.zip"))); // the same package is not another
    QFile::remove(both[1].path);
    for (const ReceivedPackage &package : need(lookAt({m_fixture.path(QStringLiteral("out"))}, context())))
        QVERIFY(!package.hasConcern(PackageConcern::ApplicantTwice));
}

void TestReception::numberOfAnotherDossier()
{
    Dossier other = m_content.applicants[0].dossier;
    other.id = QUuid::createUuid();
    other.attachments.clear();
    need(m_library->save(other, 0, QStringLiteral("test")));
    const ReceivedPackage package = look(write());
    QCOMPARE(package.applicants[0].state, ApplicantState::NumberTaken);
    QVERIFY(!package.applicants[0].canBeTakenIn());
    QCOMPARE(takeIn(*m_library, package, {}, context()).error().code, Error::Code::Refused);
    QVERIFY(takeIn(*m_library, package, {package.applicants[1].sent.dossierId}, context()).ok());
}

void TestReception::fileMissing()
{
    m_fixture.content.applicants[0].attachments.removeLast();
    const ReceivedPackage package = look(write());
    QCOMPARE(package.verification.verdict, PackageVerdict::ValidTrusted);
    QCOMPARE(package.applicants[0].state, ApplicantState::FileMissing);
    QCOMPARE(takeIn(*m_library, package, {}, context()).error().code, Error::Code::Refused);
    QCOMPARE(stored(), QStringList());
}

void TestReception::takesAllIn()
{
    m_library->setOperator(QStringLiteral("收件例"));
    const QString path = write();
    const ReceivedPackage package = look(path);
    const TakenIn taken = need(takeIn(*m_library, package, {}, context()));
    QCOMPARE(taken.people.size(), 2);
    for (const ContentApplicant &applicant : std::as_const(m_content.applicants)) {
        const Dossier dossier = need(m_library->dossier(applicant.dossier.id)).dossier;
        QCOMPARE(dossier, applicant.dossier);
        for (const Attachment &attachment : dossier.attachments)
            QCOMPARE(need(sha256OfFile(need(m_library->filePath(attachment)))), attachment.sha256);
    }
    QCOMPARE(need(m_library->rounds()).first().round, m_content.rounds.first());
    const PackageRecord record = need(m_library->packages()).first();
    QCOMPARE(record.verdict, QStringLiteral("valid-trusted"));
    QCOMPARE(record.by, QStringLiteral("收件例"));
    QCOMPARE(record.signer, m_fixture.signer().certificate().sha256);
    QCOMPARE(need(sha256OfFile(need(m_library->packagePath(record)))), need(sha256OfFile(path)));
    QVERIFY(need(m_library->verify()).isEmpty());
}

void TestReception::takesSomeIn()
{
    const ReceivedPackage package = look(write());
    const QUuid second = package.applicants[1].sent.dossierId;
    QCOMPARE(takeIn(*m_library, package, {second, QUuid::createUuid()}, context()).error().code,
        Error::Code::NotFound);
    need(takeIn(*m_library, package, {second}, context()));
    QCOMPARE(need(m_library->rows()).size(), 1);
    QVERIFY(need(m_library->rounds()).isEmpty()); // only the first stands in it
    QCOMPARE(stored().size(), 2);                 // a file and the package
    const ReceivedPackage again = look(package.path);
    QCOMPARE(again.applicants[0].state, ApplicantState::New);
    QCOMPARE(again.applicants[1].state, ApplicantState::Same);
    need(takeIn(*m_library, again, {again.applicants[0].sent.dossierId}, context()));
    QCOMPARE(need(m_library->packages()).first().dossiers.size(), 2);
    QVERIFY(need(m_library->verify()).isEmpty());
}

void TestReception::sentAgain()
{
    Dossier &sent = m_fixture.content.applicants[0].dossier;
    const Moment day(QDate(2024, 10, 18), QTime(9, 0));
    sent.events = {{DossierEvent::Applied, day}};
    const QString first = write();
    need(takeIn(*m_library, look(first), {}, context()));
    StoredDossier here = need(m_library->dossier(sent.id));
    const EventRecord reviewed{DossierEvent::Reviewed, Moment(QDate(2024, 10, 22), QTime(9, 0))};
    const Confirmation answer{QStringLiteral("R-SIGN-1"), true, {}, QStringLiteral("局例"), day, QString()};
    here.dossier.events.append(reviewed);
    here.dossier.confirmations = {answer};
    need(m_library->save(here.dossier, here.revision, QStringLiteral("test")));

    sent.person.phone = QStringLiteral("09960000000");
    sent.events = {}; // the unit took its record back
    m_fixture.content.document.packageId = QUuid::createUuid();
    m_fixture.content.document.sequence = 2;
    m_fixture.content.document.previousSha256 = need(sha256OfFile(first));
    const ReceivedPackage package = look(write());
    QCOMPARE(concerns(package), QStringList());
    QCOMPARE(package.applicants[0].state, ApplicantState::Changed);
    QCOMPARE(package.applicants[1].state, ApplicantState::Same);
    QCOMPARE(package.applicants[0].decided, std::optional(reviewed));
    QStringList fields;
    for (const FieldChange &change : package.applicants[0].changes)
        fields.append(change.key);
    QCOMPARE(fields, (QStringList{QStringLiteral("person.phone"), QStringLiteral("events")}));
    const TakenIn taken = need(takeIn(*m_library, package, {}, context()));
    QCOMPARE(taken.dossiers.size(), 1);
    const Dossier merged = need(m_library->dossier(sent.id)).dossier;
    QCOMPARE(merged.person.phone, sent.person.phone);
    QCOMPARE(merged.events, QList<EventRecord>{reviewed});
    QCOMPARE(merged.confirmations, QList<Confirmation>{answer});
}

void TestReception::undo()
{
    const ReceivedPackage package = look(write());
    const TakenIn taken = need(takeIn(*m_library, package, {}, context()));
    need(m_library->apply(taken.undoing(), QStringLiteral("undo")));
    QVERIFY(need(m_library->rows()).isEmpty());
    QVERIFY(need(m_library->rounds()).isEmpty());
    QVERIFY(need(m_library->verify()).isEmpty());
}

void TestReception::broughtBack()
{
    const ReceivedPackage package = look(write());
    const TakenIn taken = need(takeIn(*m_library, package, {}, context()));
    need(m_library->apply(taken.undoing(), QStringLiteral("undo")));
    const ReceivedPackage again = look(package.path);
    QCOMPARE(again.applicants[0].state, ApplicantState::InBin);
    const TakenIn back = need(takeIn(*m_library, again, {}, context()));
    QCOMPARE(need(m_library->rows()).size(), 2);
    QCOMPARE(need(m_library->rounds()).size(), 1);
    need(m_library->apply(back.undoing(), QStringLiteral("undo")));
    QVERIFY(need(m_library->rows()).isEmpty());
    QVERIFY(need(m_library->verify()).isEmpty());
}

void TestReception::exchangedSinceLookedAt()
{
    const ReceivedPackage package = look(write());
    m_fixture.content.document.sequence = 2;
    m_fixture.content.document.packageId = QUuid::createUuid();
    const QString other = write(QStringLiteral("other"));
    QVERIFY(QFile::remove(package.path) && QFile::copy(other, package.path));
    QCOMPARE(takeIn(*m_library, package, {}, context()).error().code, Error::Code::Conflict);
    QCOMPARE(stored(), QStringList());
}

void TestReception::failuresLeaveNothing_data()
{
    QTest::addColumn<int>("stopAt"); // call of the progress, counted from the end of verifying
    QTest::addColumn<QString>("fault");
    // Three files, the package, two dossiers and a round: blocks and records, each with a call at least.
    for (int call = 0; call < 7; ++call)
        QTest::addRow("cancelled at call %d", call) << call << QStringLiteral("cancel");
    QTest::newRow("the stick is pulled") << 0 << QStringLiteral("vanish");
    QTest::newRow("the file is cut") << 0 << QStringLiteral("cut");
}

void TestReception::failuresLeaveNothing()
{
    QFETCH(int, stopAt);
    QFETCH(QString, fault);
    const ReceivedPackage package = look(write());
    const QString head = need(m_library->auditHead());
    int verifying = 0;
    const auto count = [&verifying](qint64, qint64) { return ++verifying > 0; };
    need(verifyWithTrust(package.path, need(trustOf(*m_library)), count));
    int calls = -verifying;
    const auto progress = [&](qint64, qint64) {
        if (calls++ != stopAt)
            return true;
        if (fault == u"vanish")
            QFile::remove(package.path);
        else if (fault == u"cut")
            QFile::resize(package.path, 100);
        return fault != u"cancel";
    };
    const Result<TakenIn> taken = takeIn(*m_library, package, {}, context(), progress);
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().code == Error::Code::Cancelled, fault == u"cancel");
    QCOMPARE(need(m_library->auditHead()), head);
    QCOMPARE(stored(), QStringList());
    QVERIFY(need(m_library->rows()).isEmpty());
    QVERIFY(need(m_library->packages()).isEmpty());
    QVERIFY(need(m_library->verify()).isEmpty());
}

void TestReception::merging_data()
{
    QTest::addColumn<QList<int>>("here"); // days of events
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("incoming");
    QTest::addColumn<QList<int>>("merged");
    using Days = QList<int>;
    QTest::newRow("nothing here") << Days{} << Days{} << Days{1, 2} << Days{1, 2};
    QTest::newRow("own one stays") << Days{1, 5} << Days{1} << Days{1} << Days{1, 5};
    QTest::newRow("in its place") << Days{1, 5} << Days{1} << Days{1, 7} << Days{1, 5, 7};
    QTest::newRow("the sender's is taken back") << Days{1, 3, 5} << Days{1, 3} << Days{1} << Days{1, 5};
    QTest::newRow("never received before") << Days{1, 5} << Days{} << Days{2} << Days{1, 2, 5};
    QTest::newRow("both know it") << Days{1, 5} << Days{1} << Days{1, 5} << Days{1, 5};
}

void TestReception::merging()
{
    QFETCH(QList<int>, here);
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, incoming);
    QFETCH(QList<int>, merged);
    const auto with = [](const QList<int> &days) {
        Dossier dossier;
        for (const int day : days)
            dossier.events.append({DossierEvent::Applied, Moment(QDate(2024, 10, day))});
        return dossier;
    };
    QCOMPARE(mergedReceived(with(here), with(before), with(incoming)).events, with(merged).events);
}

/// The unit took a return in and hands in again: its record of the return names a revision of its own
/// dossier.
void TestReception::ownDecisionComesBack()
{
    const auto with = [](const QList<EventRecord> &events) {
        Dossier dossier;
        dossier.events = events;
        return dossier;
    };
    const EventRecord first{DossierEvent::HandedToDepartment, Moment(QDate(2024, 10, 25))};
    EventRecord here{DossierEvent::Returned, Moment(QDate(2024, 10, 28))};
    here.package = QUuid::createUuid();
    here.revision = 1;
    EventRecord there = here;
    there.revision = 6;
    const EventRecord again{DossierEvent::HandedToDepartment, here.moment};
    const QList<EventRecord> sent{first, there, again};
    QCOMPARE(mergedReceived(with({first, here}), with({first}), with(sent)).events, sent);
    // A return of another package is another one.
    here.package = QUuid::createUuid();
    QCOMPARE(mergedReceived(with({first, here}), with({first}), with(sent)).events,
        (QList<EventRecord>{first, there, again, here}));
}

TEST_CASE(QCoreApplication, TestReception)
#include "tst_reception.moc"
