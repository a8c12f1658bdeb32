// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample roster through a library into a package, with everything that is really drawn and written.
#include "domain/working_calendar.h"
#include "library/library.h"
#include "package_fixture.h"
#include "policy/policy.h"
#include "roster/roster.h"
#include "submission/verifier.h"
#include "submission/zip_reader.h"
#include "test_case.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

using namespace chuding;
using namespace chuding::test;

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void errorsAreRefused();
    void wholeLibrary();
    void chosenPeople();
    void sequenceAndPredecessor();
    void cancelledLeavesNoTrace();
    void stoppedBeforeItsName();
    void stickPulled();
    void stickPulledFromParts();
    void readOnlyIsRefused();
    void unknownDossier();
    void damagedStoredFile();

private:
    ExportRequest request(const QString &folder) const;
    QStringList entriesOf(const QString &path) const;
    QStringList filesIn(const QString &folder) const { return QDir(folder).entryList(QDir::Files); }

    PackageFixture m_fixture; ///< for its key and folder
    Policy m_policy;
    WorkingCalendar m_calendar;
    std::unique_ptr<Library> m_library;
    QList<Dossier> m_dossiers;
};

void TestExport::initTestCase()
{
    const Result<Policy> policy = PolicyCatalog(QStringList()).load(QStringLiteral("xj-bohu-2024"));
    QVERIFY2(policy.ok(), policy.ok() ? "" : qPrintable(errorText(policy.error())));
    m_policy = *policy;
    m_calendar = bundledCalendar();
    LibraryInfo info;
    info.id = QUuid::createUuid();
    info.unitName = QStringLiteral("博湖县试例中学");
    info.policyId = m_policy.id;
    info.demonstrationMoment = Moment(QDate(2024, 10, 20), QTime(12, 0));
    Result<std::unique_ptr<Library>> library =
        Library::create(m_fixture.path(QStringLiteral("a.chuding")), info);
    QVERIFY(library.ok());
    m_library = *std::move(library);
    const Result<Roster> roster =
        readRoster(QStringLiteral(CHUDING_SOURCE_DIR "/resources/samples/roster.xlsx"), m_policy.id);
    QVERIFY(roster.ok());
    ChangeSet step;
    for (const RosterRow &row : roster->rows) {
        m_dossiers.append(row.dossier);
        step.dossiers.append({row.dossier});
    }
    for (const PublicityRound &round : roundsOfRows(roster->rows))
        step.rounds.append({round});
    QVERIFY(m_library->apply(step, QStringLiteral("sample")).ok());
    QFile scan(m_fixture.path(QStringLiteral("扫描件.pdf")));
    QVERIFY(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.7 a scan");
    scan.close();
    QVERIFY(m_library->attach(m_dossiers[0].id, AttachmentKind::Diploma, scan.fileName()).ok());
}

ExportRequest TestExport::request(const QString &folder) const
{
    ExportRequest request;
    request.policy = &m_policy;
    request.calendar = &m_calendar;
    request.overrideReason = QStringLiteral("试例：局里要求先报");
    request.operatorName = QStringLiteral("经办例");
    request.folder = m_fixture.path(folder);
    return request;
}

QStringList TestExport::entriesOf(const QString &path) const
{
    QFile file(path);
    QStringList names;
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const Result<ZipScan> scan = scanZip(file);
    if (!scan)
        return names;
    for (const ZipEntry &entry : scan->entries)
        names.append(entry.name.section(u'/', 1));
    return names;
}

void TestExport::errorsAreRefused()
{
    ExportRequest strict = request(QStringLiteral("strict"));
    strict.overrideReason.clear();
    const Result<ExportReport> report = exportSubmission(*m_library, m_fixture.signer(), strict);
    QCOMPARE(report.error().code, Error::Code::Refused);
    QVERIFY(filesIn(strict.folder).isEmpty());
}

void TestExport::wholeLibrary()
{
    const QString headBefore = m_library->auditHead().value();
    const Result<ExportReport> report =
        exportSubmission(*m_library, m_fixture.signer(), request(QStringLiteral("whole")));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(errorText(report.error())));
    const Result<PackageVerification> verification = verifyPackage(report->path, m_fixture.trusted());
    QVERIFY2(verification->problems.isEmpty(),
        verification->problems.isEmpty() ? "" : qPrintable(problemText(verification->problems[0])));
    QCOMPARE(verification->verdict, PackageVerdict::ValidTrusted);
    const SubmissionDocument &document = *verification->document;
    QCOMPARE(document, report->document);
    QCOMPARE(document.applicants.size(), m_dossiers.size());
    QCOMPARE(document.auditHead, headBefore);
    QCOMPARE(document.created, Moment(QDate(2024, 10, 20), QTime(12, 0)));
    QCOMPARE(document.policySha256.size(), 64);
    QVERIFY(document.counts.fail > 0 && document.counts.fail < document.counts.applicants);
    QCOMPARE(document.overrides.size(), document.counts.fail);
    QCOMPARE(document.counts.attachments, 1);
    const QStringList entries = entriesOf(report->path);
    for (const char *name :
        {"data/roster.xlsx", "data/forms/roster.pdf", "data/forms/annex2-001.pdf", "data/publicity/001.json"})
        QVERIFY2(entries.contains(QString::fromLatin1(name)), qPrintable(entries.join(u'\n')));
    QCOMPARE(entries.filter(QStringLiteral("/check-report.pdf")).size(), m_dossiers.size());
    QCOMPARE(entries.filter(QStringLiteral("/attachments/01-diploma.pdf")).size(), 1);
    const Result<QList<AuditEntry>> log = m_library->auditLog();
    QCOMPARE(log->last().action, QStringLiteral("export"));
    QCOMPARE(log->last().subject, document.packageId.toString(QUuid::WithoutBraces));
    QVERIFY(log->last().detail.contains(report->sha256));
}

void TestExport::chosenPeople()
{
    ExportRequest chosen = request(QStringLiteral("chosen"));
    chosen.dossiers = {m_dossiers[1].id, m_dossiers[0].id};
    const Result<ExportReport> report = exportSubmission(*m_library, m_fixture.signer(), chosen);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(errorText(report.error())));
    QCOMPARE(report->document.applicants.size(), 2);
    QCOMPARE(verifyPackage(report->path, m_fixture.trusted())->verdict, PackageVerdict::ValidTrusted);
}

void TestExport::sequenceAndPredecessor()
{
    const QString folder = QStringLiteral("sequence");
    ExportRequest chosen = request(folder);
    chosen.dossiers = {m_dossiers[0].id};
    const Result<ExportReport> first = exportSubmission(*m_library, m_fixture.signer(), chosen);
    const Result<ExportReport> second = exportSubmission(*m_library, m_fixture.signer(), chosen);
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(second->document.sequence, first->document.sequence + 1);
    QCOMPARE(second->document.previousSha256, first->sha256);
    QCOMPARE(filesIn(m_fixture.path(folder)).size(), 2);
}

void TestExport::cancelledLeavesNoTrace()
{
    const ExportRequest whole = request(QStringLiteral("cancelled"));
    const QString head = m_library->auditHead().value();
    int left = 5;
    const Result<ExportReport> report = exportSubmission(
        *m_library, m_fixture.signer(), whole, [&left](qint64, qint64) { return left-- > 0; });
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    QVERIFY(filesIn(whole.folder).isEmpty());
    QCOMPARE(m_library->auditHead().value(), head);
}

/// Recorded as sent, but the program was stopped before the package had its name: the next export gives it.
void TestExport::stoppedBeforeItsName()
{
    const ExportRequest where = request(QStringLiteral("stopped"));
    const Result<ExportReport> first = exportSubmission(*m_library, m_fixture.signer(), where);
    QVERIFY(first.ok());
    QVERIFY(QFile::rename(first->path, first->path + QStringLiteral(".0a1b2c3d.part")));
    const QString half = where.folder + QStringLiteral("/half.zip.11111111.part");
    QFile other(half);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("half") == 4);
    other.close();
    const Result<ExportReport> second = exportSubmission(*m_library, m_fixture.signer(), where);
    QVERIFY(second.ok());
    QCOMPARE(second->document.previousSha256, first->sha256);
    QCOMPARE(filesIn(where.folder).size(), 3);
    for (const QString &path : {first->path, second->path})
        QCOMPARE(verifyPackage(path, m_fixture.trusted())->verdict, PackageVerdict::ValidTrusted);
    QVERIFY(QFile::exists(half)); // not known to be ours
}

/// What cannot get its name was not sent, and the next package has its number.
void TestExport::stickPulled()
{
    const ExportRequest where = request(QStringLiteral("pulled"));
    const qsizetype sent = m_library->packages()->size();
    const Result<ExportReport> report =
        exportSubmission(*m_library, m_fixture.signer(), where, pulling(where.folder));
    QVERIFY(!report.ok());
    QVERIFY(filesIn(where.folder).isEmpty());
    QCOMPARE(m_library->packages()->size(), sent);
    const Result<ExportReport> occupied =
        exportSubmission(*m_library, m_fixture.signer(), where, occupying(where.folder));
    QCOMPARE(occupied.error().code, Error::Code::Exists);
    QCOMPARE(m_library->packages()->size(), sent);
    QCOMPARE(m_library->auditLog()->last().action, QStringLiteral("export-failed"));
    QVERIFY(m_library->verify()->isEmpty());
    QCOMPARE(filesIn(where.folder).size(), 1); // what was put there
    QVERIFY(QDir(where.folder).removeRecursively());
    const Result<ExportReport> next = exportSubmission(*m_library, m_fixture.signer(), where);
    QVERIFY(next.ok());
    QCOMPARE(next->document.sequence, static_cast<int>(sent) + 1);
}

void TestExport::stickPulledFromParts()
{
    ExportRequest where = request(QStringLiteral("pulled-parts"));
    where.maxEntries = 60;
    const qsizetype sent = m_library->packages()->size();
    const Result<QList<ExportReport>> reports =
        exportSubmissionParts(*m_library, m_fixture.signer(), where, pulling(where.folder));
    QVERIFY(!reports.ok());
    QVERIFY(filesIn(where.folder).isEmpty());
    QCOMPARE(m_library->packages()->size(), sent);
    const Result<QList<ExportReport>> occupied =
        exportSubmissionParts(*m_library, m_fixture.signer(), where, occupying(where.folder));
    QVERIFY(!occupied.ok());
    QCOMPARE(m_library->packages()->size(), sent);
    QVERIFY(m_library->verify()->isEmpty());
}

void TestExport::readOnlyIsRefused()
{
    const Result<std::unique_ptr<Library>> reader = Library::open(m_library->path(), OpenMode::ReadOnly);
    QVERIFY(reader.ok());
    const ExportRequest whole = request(QStringLiteral("read-only"));
    QCOMPARE(exportSubmission(**reader, m_fixture.signer(), whole).error().code, Error::Code::ReadOnly);
}

void TestExport::unknownDossier()
{
    ExportRequest unknown = request(QStringLiteral("unknown"));
    unknown.dossiers = {QUuid::createUuid()};
    QCOMPARE(exportSubmission(*m_library, m_fixture.signer(), unknown).error().code, Error::Code::NotFound);
}

void TestExport::damagedStoredFile()
{
    const StoredDossier stored = m_library->dossier(m_dossiers[0].id).value();
    QString path;
    for (const Attachment &attachment : stored.dossier.attachments) {
        if (!attachment.sha256.isEmpty())
            path = m_library->filePath(attachment).value();
    }
    QFile file(path);
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("X");
    file.close();
    const ExportRequest whole = request(QStringLiteral("damaged"));
    QCOMPARE(exportSubmission(*m_library, m_fixture.signer(), whole).error().code, Error::Code::Conflict);
    QVERIFY(filesIn(whole.folder).isEmpty());
}

TEST_CASE(QGuiApplication, TestExport)
#include "tst_export.moc"
