// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a unit to a department and its receipt back, with everything that is really drawn and written.
#include "domain/working_calendar.h"
#include "library/library.h"
#include "library/sha256.h"
#include "package_fixture.h"
#include "policy/policy.h"
#include "roster/roster.h"
#include "submission/receipt_package.h"
#include "submission/reception.h"
#include "test_case.h"

#include <QFile>
#include <QGuiApplication>

using namespace chuding;
using namespace chuding::test;

class TestReceiptPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sequenceGoesOnFromAnOlderLog();
    void thereAndBack();
    void receiptForSomethingElse();
    void onlyOfWhatCameIn();

private:
    struct Office
    {
        PackageFixture folder;
        std::unique_ptr<Signer> signer;
        std::unique_ptr<Library> library;
        TrustList trust;
    };
    void make(Office &office, const QString &unit, OfficeRole role);
    void trust(Office &office, const Office &other);
    ExportReport send();
    QString path(const QString &name) const { return m_unit.folder.path(name); }
    ReceptionContext context(Office &office) const
    {
        return {*office.library, office.trust, m_policy, m_calendar};
    }

    Office m_unit;
    Office m_department;
    Policy m_policy;
    WorkingCalendar m_calendar;
};

namespace {

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    return *std::move(result);
}

} // namespace

void TestReceiptPackage::make(Office &office, const QString &unit, OfficeRole role)
{
    LibraryInfo info;
    info.unitName = unit;
    info.role = role;
    info.policyId = m_policy.id;
    info.demonstrationMoment = Moment(QDate(2024, 10, 20), QTime(12, 0));
    const QString keyPath = office.folder.path(QStringLiteral("own.p12"));
    const Passphrase passphrase(QStringLiteral("eins zwei drei"));
    need(createKey(keyPath, {unit, QStringLiteral("经办例"), 5}, passphrase));
    office.signer = std::make_unique<Signer>(need(Signer::load(keyPath, passphrase)));
    office.library = need(Library::create(office.folder.path(QStringLiteral("a.chuding")), info));
    office.library->setOperator(QStringLiteral("经办例"));
}

void TestReceiptPackage::trust(Office &office, const Office &other)
{
    const LibraryInfo info = other.library->info();
    TrustRequest request;
    request.certificate = other.signer->certificate();
    request.unitName = info.unitName;
    request.role = info.role;
    request.fingerprint = request.certificate.fingerprint();
    request.reason = QStringLiteral("与登记表一致");
    QVERIFY(addTrust(*office.library, request).ok());
    office.trust = need(trustOf(*office.library));
}

ExportReport TestReceiptPackage::send()
{
    ExportRequest request;
    request.policy = &m_policy;
    request.calendar = &m_calendar;
    request.overrideReason = QStringLiteral("试例");
    request.receiver = {QStringLiteral("博湖县试例局"), QString(), OfficeRole::Department};
    request.folder = path(QStringLiteral("out"));
    request.forms = {};
    return need(exportSubmission(*m_unit.library, *m_unit.signer, request));
}

void TestReceiptPackage::initTestCase()
{
    m_policy = need(PolicyCatalog(QStringList()).load(QStringLiteral("xj-bohu-2024")));
    m_calendar = bundledCalendar();
    make(m_unit, QStringLiteral("博湖县试例中学"), OfficeRole::Employer);
    make(m_department, QStringLiteral("博湖县试例局"), OfficeRole::Department);
    trust(m_unit, m_department);
    trust(m_department, m_unit);
    const Roster roster =
        need(readRoster(QStringLiteral(CHUDING_SOURCE_DIR "/resources/samples/roster.xlsx"), m_policy.id));
    ChangeSet step;
    for (const RosterRow &row : roster.rows)
        step.dossiers.append({row.dossier});
    for (const PublicityRound &round : roundsOfRows(roster.rows))
        step.rounds.append({round});
    QVERIFY(m_unit.library->apply(step, QStringLiteral("sample")).ok());
}

void TestReceiptPackage::sequenceGoesOnFromAnOlderLog()
{
    // As libraries wrote it before they kept records of packages.
    for (int number = 1; number <= 2; ++number)
        QVERIFY(
            m_unit.library
                ->recordEvent(QStringLiteral("export"), QUuid::createUuid().toString(QUuid::WithoutBraces),
                    QStringLiteral("sha256=%1 sequence=%2 applicants=3")
                        .arg(sha256Hex(QByteArray::number(number)))
                        .arg(number))
                .ok());
    const ExportReport third = send();
    QCOMPARE(third.document.sequence, 3);
    QCOMPARE(third.document.previousSha256, sha256Hex("2"));
    const ExportReport fourth = send();
    QCOMPARE(fourth.document.sequence, 4);
    QCOMPARE(fourth.document.previousSha256, third.sha256);
    QCOMPARE(need(m_unit.library->packages()).size(), 2);
    QVERIFY(need(m_unit.library->verify()).isEmpty());
}

void TestReceiptPackage::thereAndBack()
{
    const ExportReport sent = send();
    const ReceivedPackage package = need(lookAt({sent.path}, context(m_department))).first();
    QVERIFY2(package.canBeTakenIn(), qPrintable(package.judgments.value(0).text));
    QCOMPARE(package.applicants.size(), sent.document.applicants.size());
    for (const ReceivedApplicant &applicant : package.applicants)
        QVERIFY2(applicant.difference.isEmpty(), qPrintable(applicant.difference));
    const QUuid first = package.applicants[0].sent.dossierId;
    const QUuid second = package.applicants[1].sent.dossierId;
    need(takeIn(*m_department.library, package, {first, second}, context(m_department)));

    const ExportReport receipt = need(exportReceipt(*m_department.library, *m_department.signer,
        {&m_policy, sent.document.packageId, QStringLiteral("经办例"), path(QStringLiteral("back"))}));
    QVERIFY(receipt.path.endsWith(QStringLiteral("-receipt.zip")));
    QCOMPARE(receipt.document.sequence, 1);
    QCOMPARE(receipt.document.receipt->dossiers, (QList<QUuid>{first, second}));
    const ReceivedPackage back = need(lookAt({receipt.path}, context(m_unit))).first();
    QCOMPARE(back.verification.verdict, PackageVerdict::ValidTrusted);
    QVERIFY2(back.judgments.isEmpty(), qPrintable(back.judgments.value(0).text));
    need(takeIn(*m_unit.library, back, {}, context(m_unit)));
    for (const PackageRecord &record : need(m_unit.library->packages())) {
        if (record.id == sent.document.packageId) {
            QCOMPARE(record.receipt, receipt.document.packageId);
            QCOMPARE(record.receivedOffice, QStringLiteral("博湖县试例局"));
            QCOMPARE(record.receivedBy, QStringLiteral("经办例"));
        } else {
            QVERIFY(record.receipt.isNull());
        }
    }
    QVERIFY(need(m_unit.library->verify()).isEmpty());
    QVERIFY(need(m_department.library->verify()).isEmpty());
    // The receipt comes back to the office that wrote it, or to another.
    QVERIFY(need(lookAt({receipt.path}, context(m_department))).first().hasConcern(PackageConcern::Own));
}

void TestReceiptPackage::receiptForSomethingElse()
{
    const auto look = [&](const PackageReceipt &about, const Signer &signer) {
        SubmissionContent content;
        content.document.kind = PackageKind::Receipt;
        content.document.packageId = QUuid::createUuid();
        content.document.sender = {QStringLiteral("博湖县试例局"), QString(), OfficeRole::Department};
        content.document.policyId = m_policy.id;
        content.document.created = m_unit.library->now();
        content.document.demonstrationMoment = m_unit.library->now();
        content.document.receipt = about;
        const QString folder = path(QUuid::createUuid().toString(QUuid::Id128));
        return need(lookAt({need(writeSubmission(content, signer, folder)).path}, context(m_unit))).first();
    };
    const ExportReport sent = send();
    PackageReceipt about{
        sent.document.packageId, sent.sha256, {}, QStringLiteral("收件例"), sent.document.created};
    const Signer &signer = *m_department.signer;
    QVERIFY(look(about, signer).canBeTakenIn());
    about.packageSha256 = sha256Hex("another");
    QVERIFY(look(about, signer).hasConcern(PackageConcern::UnknownPackage));
    about = {QUuid::createUuid(), sent.sha256, {}, QString(), sent.document.created};
    const ReceivedPackage unknown = look(about, signer);
    QVERIFY(unknown.hasConcern(PackageConcern::UnknownPackage));
    QCOMPARE(takeIn(*m_unit.library, unknown, {}, context(m_unit)).error().code, Error::Code::Refused);
    PackageFixture stranger;
    about = {sent.document.packageId, sent.sha256, {}, QString(), sent.document.created};
    QVERIFY(!look(about, stranger.signer()).canBeTakenIn());
    QVERIFY(look(about, *m_unit.signer).hasConcern(PackageConcern::UnknownSigner)); // its own key
}

void TestReceiptPackage::onlyOfWhatCameIn()
{
    const ExportReport sent = send();
    QCOMPARE(exportReceipt(*m_department.library, *m_department.signer,
                 {&m_policy, sent.document.packageId, QString(), path(QStringLiteral("back"))})
                 .error()
                 .code,
        Error::Code::NotFound);
}

TEST_CASE(QGuiApplication, TestReceiptPackage)
#include "tst_receipt_package.moc"
