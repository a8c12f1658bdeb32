// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Submissions that are too large for one package.
#include "domain/working_calendar.h"
#include "library/library.h"
#include "package_fixture.h"
#include "policy/policy.h"
#include "roster/roster.h"
#include "submission/package_group.h"
#include "test_case.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>

using namespace chuding;
using namespace chuding::test;

class TestPackageGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void splits_data();
    void splits();
    void aloneTooLarge();
    void onePackageIsNoGroup();
    void partsByEntries();
    void partsByBytes();
    void nobodyFits();
    void allOrNone();
    void missingAndForeignParts();
    void changedPart();

private:
    ExportRequest request(const QString &folder) const;
    QList<ExportReport> exported(const ExportRequest &request);
    static QStringList pathsOf(const QList<ExportReport> &reports)
    {
        QStringList paths;
        for (const ExportReport &report : reports)
            paths.append(report.path);
        return paths;
    }

    PackageFixture m_fixture; ///< for its key and folder
    Policy m_policy;
    WorkingCalendar m_calendar;
    std::unique_ptr<Library> m_library;
    QList<Dossier> m_dossiers;
};

void TestPackageGroup::initTestCase()
{
    m_policy = PolicyCatalog(QStringList()).load(QStringLiteral("xj-bohu-2024")).value();
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
    QVERIFY(m_library->apply(step, QStringLiteral("sample")).ok());
    // A scan that cannot be packed smaller, of its own for each.
    quint32 state = 1;
    for (const Dossier &dossier : std::as_const(m_dossiers)) {
        QByteArray bytes("%PDF-1.7 ");
        for (int i = 0; i < 100000; ++i) {
            state = state * 1664525 + 1013904223;
            bytes.append(static_cast<char>(state >> 24));
        }
        QFile scan(m_fixture.path(QStringLiteral("扫描件.pdf")));
        QVERIFY(scan.open(QIODevice::WriteOnly));
        scan.write(bytes);
        scan.close();
        QVERIFY(m_library->attach(dossier.id, AttachmentKind::Diploma, scan.fileName()).ok());
    }
}

ExportRequest TestPackageGroup::request(const QString &folder) const
{
    ExportRequest request;
    request.policy = &m_policy;
    request.calendar = &m_calendar;
    request.overrideReason = QStringLiteral("试例：局里要求先报");
    request.operatorName = QStringLiteral("经办例");
    request.folder = m_fixture.path(folder);
    request.forms = {FormKind::Roster};
    return request;
}

QList<ExportReport> TestPackageGroup::exported(const ExportRequest &request)
{
    const Result<QList<ExportReport>> reports =
        exportSubmissionParts(*m_library, m_fixture.signer(), request);
    if (!reports)
        qWarning("%s", qPrintable(errorText(reports.error())));
    return reports ? *reports : QList<ExportReport>();
}

void TestPackageGroup::splits_data()
{
    QTest::addColumn<QList<int>>("sizes");
    QTest::addColumn<QList<int>>("parts");
    QTest::newRow("all fit") << QList<int>{10, 20, 70} << QList<int>{3};
    QTest::newRow("one byte too many") << QList<int>{10, 20, 71} << QList<int>{2, 1};
    QTest::newRow("each alone") << QList<int>{100, 100, 100} << QList<int>{1, 1, 1};
    QTest::newRow("order is kept") << QList<int>{60, 60, 40, 1} << QList<int>{1, 2, 1};
    QTest::newRow("too many entries") << QList<int>{1, 1, 1, 1, 1, 1} << QList<int>{5, 1};
}

void TestPackageGroup::splits()
{
    QFETCH(QList<int>, sizes);
    QFETCH(QList<int>, parts);
    QList<ApplicantSize> applicants;
    for (const int size : sizes)
        applicants.append({{QUuid::createUuid()}, QStringLiteral("例"), size, 2});
    const Result<QList<QList<ApplicantSize>>> split = splitByApplicants(applicants, 100, 10);
    QVERIFY(split.ok());
    QList<int> counts;
    QList<QUuid> order;
    for (const QList<ApplicantSize> &part : *split) {
        counts.append(static_cast<int>(part.size()));
        for (const ApplicantSize &one : part)
            order += one.dossiers;
    }
    QCOMPARE(counts, parts);
    for (qsizetype i = 0; i < applicants.size(); ++i)
        QCOMPARE(order[i], applicants[i].dossiers.first());
}

void TestPackageGroup::aloneTooLarge()
{
    for (const ApplicantSize &one : {ApplicantSize{{QUuid::createUuid()}, QStringLiteral("李例"), 101, 1},
             ApplicantSize{{QUuid::createUuid()}, QStringLiteral("李例"), 1, 11}}) {
        const Result<QList<QList<ApplicantSize>>> split = splitByApplicants({one}, 100, 10);
        QCOMPARE(split.error().code, Error::Code::Limit);
        QVERIFY(split.error().detail.contains(QStringLiteral("李例")));
    }
}

void TestPackageGroup::onePackageIsNoGroup()
{
    const QList<ExportReport> reports = exported(request(QStringLiteral("one")));
    QCOMPARE(reports.size(), 1);
    QVERIFY(!reports.first().document.group);
    const Result<GroupVerification> group = verifyGroup(pathsOf(reports), m_fixture.trusted());
    QVERIFY(group.ok());
    QVERIFY(!group->isWhole());
}

/// Each part stands by itself, says where it belongs and follows the one before.
void TestPackageGroup::partsByEntries()
{
    ExportRequest small = request(QStringLiteral("entries"));
    small.maxEntries = 35;
    const QList<ExportReport> reports = exported(small);
    QVERIFY(reports.size() > 1);
    int people = 0;
    QString before = reports.first().document.previousSha256;
    int sequence = reports.first().document.sequence;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const ExportReport &report = reports[i];
        QVERIFY(report.entries <= small.maxEntries);
        QCOMPARE(report.document.group->id, reports.first().document.group->id);
        QCOMPARE(report.document.group->part, static_cast<int>(i) + 1);
        QCOMPARE(report.document.group->parts, static_cast<int>(reports.size()));
        QCOMPARE(report.document.previousSha256, before);
        QCOMPARE(report.document.sequence, sequence++);
        before = report.sha256;
        people += report.document.counts.applicants;
        const Result<PackageVerification> verification = verifyPackage(report.path, m_fixture.trusted());
        QCOMPARE(verification->verdict, PackageVerdict::ValidTrusted);
        QCOMPARE(*verification->document, report.document);
    }
    QCOMPARE(people, static_cast<int>(m_dossiers.size()));
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"),
        {QStringLiteral("-p"), reports.last().path, QStringLiteral("*/bag-info.txt")});
    QVERIFY(unzip.waitForFinished());
    const QString info = QString::fromUtf8(unzip.readAll());
    const QString id = reports.first().document.group->id.toString(QUuid::WithoutBraces);
    QVERIFY2(info.contains(QStringLiteral("Bag-Count: %1 of %1\n").arg(reports.size())), qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("Bag-Group-Identifier: %1\n").arg(id)), qPrintable(info));
    const Result<GroupVerification> group = verifyGroup(pathsOf(reports), m_fixture.trusted());
    QVERIFY2(group->isWhole(), qPrintable(group->problems.join(u'\n')));
    QCOMPARE(group->expected, static_cast<int>(reports.size()));
    QCOMPARE(group->group, reports.first().document.group->id);
    // The package after them follows the last.
    const QList<ExportReport> next = exported(request(QStringLiteral("next")));
    QCOMPARE(next.first().document.previousSha256, before);
    QCOMPARE(next.first().document.sequence, sequence);
}

void TestPackageGroup::partsByBytes()
{
    ExportRequest small = request(QStringLiteral("bytes"));
    // By the estimate two fit; with what is made while writing, one.
    small.maxBytes = 240000;
    const QList<ExportReport> reports = exported(small);
    QCOMPARE(reports.size(), m_dossiers.size());
    for (const ExportReport &report : reports) {
        QVERIFY(report.sizeBytes <= small.maxBytes);
        QCOMPARE(QFileInfo(report.path).size(), report.sizeBytes);
    }
    QVERIFY(verifyGroup(pathsOf(reports), m_fixture.trusted())->isWhole());
}

void TestPackageGroup::nobodyFits()
{
    for (const qint64 most : {50000, 118000}) {
        ExportRequest small = request(QStringLiteral("nobody"));
        small.maxBytes = most;
        const Result<QList<ExportReport>> reports =
            exportSubmissionParts(*m_library, m_fixture.signer(), small);
        QCOMPARE(reports.error().code, Error::Code::Limit);
        QCOMPARE(QDir(small.folder).entryList(QDir::Files), QStringList());
    }
}

void TestPackageGroup::allOrNone()
{
    const qsizetype before = m_library->auditLog()->size();
    ExportRequest small = request(QStringLiteral("none"));
    small.maxEntries = 35;
    // Cancelled while the second part is written: the bytes done begin anew.
    qint64 last = 0;
    int begun = 0;
    const Progress stop = [&](qint64 done, qint64) {
        begun += done < last ? 1 : 0;
        last = done;
        return begun < 1;
    };
    QCOMPARE(exportSubmissionParts(*m_library, m_fixture.signer(), small, stop).error().code,
        Error::Code::Cancelled);
    QCOMPARE(begun, 1);
    QCOMPARE(QDir(small.folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(m_library->auditLog()->size(), before);
}

void TestPackageGroup::missingAndForeignParts()
{
    ExportRequest small = request(QStringLiteral("missing"));
    small.maxEntries = 28;
    const QStringList paths = pathsOf(exported(small));
    QVERIFY(paths.size() > 2);
    small.folder = m_fixture.path(QStringLiteral("other"));
    const QStringList others = pathsOf(exported(small));
    const auto check = [this](const QStringList &set) { return *verifyGroup(set, m_fixture.trusted()); };

    const GroupVerification missing = check(paths.mid(1));
    QCOMPARE(missing.missing, QList<int>{1});
    QVERIFY(!missing.isWhole());
    QVERIFY(missing.problems.first().contains(QStringLiteral("part 1 of")));

    QStringList foreign = paths;
    foreign.last() = others.last();
    const GroupVerification mixed = check(foreign);
    QCOMPARE(mixed.missing, QList<int>{static_cast<int>(paths.size())});
    QVERIFY2(mixed.problems.first().contains(QFileInfo(others.last()).fileName()),
        qPrintable(mixed.problems.join(u'\n')));

    const GroupVerification twice = check(paths + QStringList{paths.first()});
    QVERIFY(twice.missing.isEmpty());
    QVERIFY(!twice.isWhole());
    QVERIFY(check(QStringList(paths.crbegin(), paths.crend())).isWhole());
    QVERIFY(!check({}).isWhole());
}

void TestPackageGroup::changedPart()
{
    ExportRequest small = request(QStringLiteral("changed"));
    small.maxEntries = 35;
    const QStringList paths = pathsOf(exported(small));
    QFile file(paths.last());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("changed");
    file.close();
    const Result<GroupVerification> group = verifyGroup(paths, m_fixture.trusted());
    QVERIFY(!group->isWhole());
    QCOMPARE(group->missing, QList<int>{static_cast<int>(paths.size())});
    QVERIFY(group->problems.first().contains(QFileInfo(paths.last()).fileName()));
}

TEST_CASE(QGuiApplication, TestPackageGroup)
#include "tst_package_group.moc"
