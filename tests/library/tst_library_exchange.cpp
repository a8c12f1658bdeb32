// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates and packages of other offices in a library.
#include "library/database.h"
#include "library/exchange.h"
#include "library/sha256.h"
#include "library_fixture.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDirIterator>

using namespace chuding;
using namespace chuding::test;

class TestLibraryExchange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificates();
    void revokedOnce();
    void sentPackages();
    void sentWithChanges();
    void takenIn();
    void takenInByParts();
    void receipts();
    void failuresLeaveNothing_data();
    void failuresLeaveNothing();
    void tamperedRowsAreFound_data();
    void tamperedRowsAreFound();
};

namespace {

const QString reason = QStringLiteral("与登记表核对一致");

TrustedCertificate sampleCertificate(const QByteArray &der = "certificate")
{
    TrustedCertificate certificate;
    certificate.der = der;
    certificate.sha256 = sha256Hex(der);
    certificate.unitName = QStringLiteral("博湖县试例中学");
    certificate.role = OfficeRole::Employer;
    certificate.addedReason = reason;
    return certificate;
}

PackageRecord samplePackage(PackageRecord::Direction direction, const QByteArray &zip)
{
    PackageRecord package;
    package.id = QUuid::createUuid();
    package.direction = direction;
    package.kind = QStringLiteral("submission");
    package.sequence = 1;
    package.sha256 = sha256Hex(zip);
    package.policyId = QStringLiteral("xj-bohu-2024");
    package.sender = {QStringLiteral("博湖县试例中学"), {}, OfficeRole::Employer};
    package.created = Moment(QDate(2024, 10, 19), QTime(9, 0));
    package.document = "{}";
    return package;
}

struct IntakeFixture : LibraryFixture
{
    IntakeFixture()
    {
        const QByteArray zip("PK a package");
        intake.packagePath = folder.filePath(QStringLiteral("a.zip"));
        writeFile(intake.packagePath, zip);
        intake.package = samplePackage(PackageRecord::Direction::Received, zip);
        Dossier dossier = sampleDossier(1);
        Attachment scan;
        scan.sha256 = sha256Hex(content);
        scan.fileName = QStringLiteral("毕业证.pdf");
        scan.sizeBytes = content.size();
        dossier.attachments = {scan};
        intake.package.dossiers = {dossier.id};
        intake.changes.dossiers = {{dossier}};
        intake.files = {
            {scan.sha256, scan.fileName, content.size(), [this](const IncomingFile::Sink &sink) {
                 return sink(content) ? Result<void>() : Result<void>(Error{Error::Code::Cancelled, {}});
             }}};
        intake.why = QStringLiteral("receive");
    }
    [[nodiscard]] QStringList stored() const
    {
        QStringList names;
        QDirIterator it(path() + QStringLiteral("/files"), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            names.append(it.next());
        return names;
    }

    QByteArray content = "%PDF-1.7 a scan";
    PackageIntake intake;
};

} // namespace

void TestLibraryExchange::certificates()
{
    LibraryFixture fixture;
    fixture.library->setOperator(QStringLiteral("经办例"));
    const TrustedCertificate certificate = sampleCertificate();
    QVERIFY(fixture.library->addCertificate(certificate).ok());
    QCOMPARE(fixture.library->addCertificate(certificate).error().code, Error::Code::Exists);
    fixture.reopen();
    const QList<TrustedCertificate> list = need(fixture.library->certificates());
    QCOMPARE(list.size(), 1);
    TrustedCertificate expected = certificate;
    expected.addedAt = fixture.library->now();
    expected.addedBy = QStringLiteral("经办例");
    QCOMPARE(list.first(), expected);
    const AuditEntry entry = need(fixture.library->auditLog()).last();
    QCOMPARE(entry.action, QStringLiteral("trust-add"));
    QCOMPARE(entry.subject, certificate.sha256);
    QVERIFY(!entry.detail.contains(reason) && !entry.detail.contains(certificate.unitName));
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibraryExchange::revokedOnce()
{
    LibraryFixture fixture;
    const TrustedCertificate certificate = sampleCertificate();
    const Moment from(QDate(2024, 10, 1));
    QCOMPARE(fixture.library->revokeCertificate(certificate.sha256, from, reason).error().code,
        Error::Code::NotFound);
    QVERIFY(fixture.library->addCertificate(certificate).ok());
    QVERIFY(fixture.library->revokeCertificate(certificate.sha256, from, QStringLiteral("钥匙丢失")).ok());
    QCOMPARE(fixture.library->revokeCertificate(certificate.sha256, from, reason).error().code,
        Error::Code::Exists);
    const TrustedCertificate stored = need(fixture.library->certificates()).first();
    QCOMPARE(stored.revokedFrom, from);
    QCOMPARE(stored.revokedReason, QStringLiteral("钥匙丢失"));
    QCOMPARE(problemTexts(*fixture.library), QStringList());
    fixture.reopen(OpenMode::ReadOnly);
    QCOMPARE(fixture.library->addCertificate(sampleCertificate("other")).error().code, Error::Code::ReadOnly);
}

void TestLibraryExchange::sentPackages()
{
    LibraryFixture fixture;
    PackageRecord package = samplePackage(PackageRecord::Direction::Sent, "PK");
    package.dossiers = {QUuid::createUuid(), QUuid::createUuid()};
    package.receiver = {QStringLiteral("博湖县试例局"), QStringLiteral("CODE"), OfficeRole::Department};
    QVERIFY(fixture.library->recordSentPackage(package).ok());
    QCOMPARE(fixture.library->recordSentPackage(package).error().code, Error::Code::Exists);
    PackageRecord stored = need(fixture.library->packages()).first();
    QCOMPARE(stored.at, fixture.library->now());
    stored.at = package.at;
    stored.by = package.by;
    QCOMPARE(stored, package);
    const AuditEntry entry = need(fixture.library->auditLog()).last();
    QCOMPARE(entry.action, QStringLiteral("export"));
    QCOMPARE(entry.detail, QStringLiteral("sha256=%1 sequence=1 applicants=2").arg(package.sha256));
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

/// What a package changes here is recorded with it, or neither is.
void TestLibraryExchange::sentWithChanges()
{
    LibraryFixture fixture;
    const PackageRecord package = samplePackage(PackageRecord::Direction::Sent, "PK");
    const Dossier before = sampleDossier(1);
    need(fixture.library->save(before, 0, QStringLiteral("试例")));
    Dossier after = before;
    after.meritText = QStringLiteral("已批复");
    ChangeSet changes;
    changes.dossiers.append({after, 7}); // of another revision than there is
    const QString why = QStringLiteral("decide");
    QCOMPARE(fixture.library->recordSentPackage(package, changes, why).error().code, Error::Code::Conflict);
    QCOMPARE(need(fixture.library->packages()).size(), 0);
    changes.dossiers.first().expectedRevision = 1;
    QVERIFY(fixture.library->recordSentPackage(package, changes, why).ok());
    QCOMPARE(fixture.library->recordSentPackage(package, changes, why).error().code, Error::Code::Conflict);
    QCOMPARE(need(fixture.library->dossier(before.id)).dossier, after);
    ChangeSet back;
    back.dossiers.append({before, 1});
    QCOMPARE(fixture.library->forgetSentPackage(package.id, back, why).error().code, Error::Code::Conflict);
    QCOMPARE(need(fixture.library->packages()).size(), 1);
    back.dossiers.first().expectedRevision = 2;
    QVERIFY(fixture.library->forgetSentPackage(package.id, back, why).ok());
    QCOMPARE(need(fixture.library->packages()).size(), 0);
    QCOMPARE(need(fixture.library->dossier(before.id)).dossier, before);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibraryExchange::takenIn()
{
    IntakeFixture fixture;
    QCOMPARE(need(fixture.library->takeInPackage(fixture.intake)).dossiers, QList<int>{1});
    const Dossier dossier = fixture.intake.changes.dossiers.first().record;
    QCOMPARE(need(fixture.library->dossier(dossier.id)).dossier, dossier);
    QCOMPARE(readFile(need(fixture.library->filePath(dossier.attachments.first()))), fixture.content);
    const PackageRecord stored = need(fixture.library->packages()).first();
    QCOMPARE(readFile(need(fixture.library->packagePath(stored))), QByteArray("PK a package"));
    QCOMPARE(problemTexts(*fixture.library), QStringList());
    const QString copy = fixture.path(QStringLiteral("copy.chuding"));
    QVERIFY(fixture.library->backup(copy).ok());
    const auto opened = need(Library::open(copy, OpenMode::ReadOnly));
    QCOMPARE(readFile(need(opened->packagePath(stored))), QByteArray("PK a package"));
}

void TestLibraryExchange::takenInByParts()
{
    IntakeFixture fixture;
    need(fixture.library->takeInPackage(fixture.intake));
    const Dossier other = sampleDossier(2);
    fixture.intake.changes.dossiers = {{other}};
    const QUuid first = fixture.intake.package.dossiers.first();
    fixture.intake.package.dossiers = {other.id};
    need(fixture.library->takeInPackage(fixture.intake));
    const QList<PackageRecord> list = need(fixture.library->packages());
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().dossiers, (QList<QUuid>{other.id, first}));
    QCOMPARE(problemTexts(*fixture.library), QStringList());
    fixture.intake.package.sha256 = sha256Hex("PK another package");
    writeFile(fixture.intake.packagePath, "PK another package");
    fixture.intake.changes = {};
    QCOMPARE(fixture.library->takeInPackage(fixture.intake).error().code, Error::Code::Exists);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibraryExchange::receipts()
{
    IntakeFixture fixture;
    const PackageRecord sent = samplePackage(PackageRecord::Direction::Sent, "PK sent");
    QVERIFY(fixture.library->recordSentPackage(sent).ok());
    fixture.intake.changes = {};
    fixture.intake.files = {};
    fixture.intake.package.kind = QStringLiteral("receipt");
    ReceivedNote note{QUuid::createUuid(), Moment(QDate(2024, 10, 20), QTime(10, 0)),
        QStringLiteral("收件例"), QStringLiteral("博湖县试例局")};
    QCOMPARE(fixture.library->takeInReceipt(fixture.intake, note).error().code, Error::Code::NotFound);
    QCOMPARE(fixture.stored(), QStringList());
    QCOMPARE(need(fixture.library->packages()).size(), 1);
    note.package = sent.id;
    QVERIFY(fixture.library->takeInReceipt(fixture.intake, note).ok());
    const QList<PackageRecord> list = need(fixture.library->packages());
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.first().receipt, fixture.intake.package.id);
    QCOMPARE(list.first().receivedBy, note.by);
    QCOMPARE(list.first().receivedOffice, note.office);
    QCOMPARE(list.first().receivedAt, note.at);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibraryExchange::failuresLeaveNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("cancelled among the files") << QStringLiteral("cancel") << Error::Code::Cancelled;
    QTest::newRow("a file cannot be read") << QStringLiteral("io") << Error::Code::Io;
    QTest::newRow("a file is another") << QStringLiteral("other") << Error::Code::Format;
    QTest::newRow("the package vanishes") << QStringLiteral("vanish") << Error::Code::NotFound;
    QTest::newRow("the package is another") << QStringLiteral("changed") << Error::Code::Format;
    QTest::newRow("a stale revision") << QStringLiteral("stale") << Error::Code::NotFound;
}

void TestLibraryExchange::failuresLeaveNothing()
{
    QFETCH(QString, fault);
    QFETCH(Error::Code, code);
    IntakeFixture fixture;
    const QString head = need(fixture.library->auditHead());
    Progress progress;
    IncomingFile &file = fixture.intake.files.first();
    if (fault == u"cancel")
        progress = [](qint64 done, qint64) { return done == 0; };
    else if (fault == u"io")
        file.read = [](const IncomingFile::Sink &sink) {
            static_cast<void>(sink("%PDF-1.7"));
            return Result<void>(Error{Error::Code::Io, QStringLiteral("stick")});
        };
    else if (fault == u"other")
        file.read = [](const IncomingFile::Sink &sink) {
            static_cast<void>(sink("%PDF-1.7 other"));
            return Result<void>();
        };
    else if (fault == u"vanish")
        QVERIFY(QFile::remove(fixture.intake.packagePath));
    else if (fault == u"changed")
        writeFile(fixture.intake.packagePath, "PK changed");
    else
        fixture.intake.changes.dossiers.first().expectedRevision = 7;
    QCOMPARE(fixture.library->takeInPackage(fixture.intake, progress).error().code, code);
    QCOMPARE(need(fixture.library->auditHead()), head);
    QCOMPARE(fixture.stored(), QStringList());
    QVERIFY(need(fixture.library->packages()).isEmpty());
    QVERIFY(need(fixture.library->rows()).isEmpty());
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibraryExchange::tamperedRowsAreFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("role") << QStringLiteral("UPDATE certificate SET role = 'county'");
    QTest::newRow("unit") << QStringLiteral("UPDATE certificate SET unit_name = '别的例'");
    QTest::newRow("certificate") << QStringLiteral("UPDATE certificate SET der = x'00'");
    QTest::newRow("revocation taken back")
        << QStringLiteral("UPDATE certificate SET revoked_from = '', revoked_reason = ''");
    QTest::newRow("revoked later") << QStringLiteral("UPDATE certificate SET revoked_from = '2025-01-01'");
    QTest::newRow("package hash") << QStringLiteral(
        "UPDATE package SET sha256 = replace(sha256, substr(sha256, 1, 1), 'e')");
    QTest::newRow("package added") << QStringLiteral(
        "UPDATE package SET id = '11111111-2222-4333-8444-555555555555'");
    QTest::newRow("receipt invented")
        << QStringLiteral("UPDATE package SET receipt = '11111111-2222-4333-8444-555555555555'");
}

void TestLibraryExchange::tamperedRowsAreFound()
{
    QFETCH(QString, sql);
    LibraryFixture fixture;
    QVERIFY(fixture.library->addCertificate(sampleCertificate()).ok());
    const QString sha256 = sampleCertificate().sha256;
    QVERIFY(fixture.library->revokeCertificate(sha256, Moment(QDate(2024, 10, 1)), reason).ok());
    QVERIFY(fixture.library->recordSentPackage(samplePackage(PackageRecord::Direction::Sent, "PK")).ok());
    QCOMPARE(problemTexts(*fixture.library), QStringList());
    fixture.library.reset();
    {
        const auto database = need(
            Database::open(fixture.path() + QStringLiteral("/library.sqlite"), Database::Access::ReadWrite));
        QVERIFY(database->exec(sql).ok());
    }
    fixture.library = need(Library::open(fixture.path(), OpenMode::ReadWrite));
    QCOMPARE(problemTexts(*fixture.library).size(), 1);
}

TEST_CASE(QCoreApplication, TestLibraryExchange)
#include "tst_library_exchange.moc"
