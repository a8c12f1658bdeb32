// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A submission that lies encrypted on the stick, and never otherwise.
#include "domain/working_calendar.h"
#include "package_fixture.h"
#include "policy/policy.h"
#include "roster/roster.h"
#include "submission/closed_export.h"
#include "submission/envelope.h"
#include "submission/verifier.h"
#include "test_case.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

class TestClosedExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void toACertificate();
    void toAPassphrase();
    void partsWithinTheSize();
    void nothingStaysBehind_data();
    void nothingStaysBehind();
    void leftoversGo();

private:
    [[nodiscard]] ExportRequest request() const;
    [[nodiscard]] Result<QList<ExportReport>> exported(
        const WayLock &lock, const ExportRequest &request) const
    {
        return exportClosedParts(*m_library, m_fixture.signer(), request, lock);
    }
    [[nodiscard]] QString stick() const { return m_fixture.path(u"stick%1"_s.arg(m_count)); }
    [[nodiscard]] QString openPath() const { return m_fixture.path(u"open%1.zip"_s.arg(m_count)); }
    [[nodiscard]] QStringList onStick() const
    {
        return QDir(stick()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QStringList workFolders() const
    {
        return QDir(m_library->path()).entryList({u".way-*"_s}, QDir::Dirs | QDir::Hidden);
    }

    PackageFixture m_fixture;
    int m_count = 0;
    Policy m_policy = PolicyCatalog(QStringList()).load(u"xj-bohu-2024"_s).value();
    WorkingCalendar m_calendar = bundledCalendar();
    std::unique_ptr<Library> m_library;
    QList<RosterRow> m_rows;
};

void TestClosedExport::initTestCase()
{
    const Result<Roster> roster =
        readRoster(QStringLiteral(CHUDING_SOURCE_DIR "/resources/samples/roster.xlsx"), m_policy.id);
    QVERIFY(roster.ok());
    m_rows = roster->rows.first(3);
}

void TestClosedExport::init()
{
    ++m_count;
    LibraryInfo info;
    info.id = QUuid::createUuid();
    info.unitName = u"博湖县试例中学"_s;
    info.policyId = m_policy.id;
    info.demonstrationMoment = Moment(QDate(2024, 10, 20), QTime(12, 0));
    Result<std::unique_ptr<Library>> library =
        Library::create(m_fixture.path(u"%1.chuding"_s.arg(m_count)), info);
    QVERIFY(library.ok());
    m_library = *std::move(library);
    quint32 state = 1;
    for (const RosterRow &row : m_rows) {
        QVERIFY(m_library->save(row.dossier, 0, u"sample"_s).ok());
        QByteArray bytes("%PDF-1.7 ");
        for (int i = 0; i < 100000; ++i) {
            state = state * 1664525 + 1013904223;
            bytes.append(static_cast<char>(state >> 24));
        }
        QFile scan(m_fixture.path(u"扫描件.pdf"_s));
        QVERIFY(scan.open(QIODevice::WriteOnly));
        scan.write(bytes);
        scan.close();
        QVERIFY(m_library->attach(row.dossier.id, AttachmentKind::Diploma, scan.fileName()).ok());
    }
}

ExportRequest TestClosedExport::request() const
{
    ExportRequest request;
    request.policy = &m_policy;
    request.calendar = &m_calendar;
    request.overrideReason = u"试例：局里要求先报"_s;
    request.folder = stick();
    request.forms = {};
    return request;
}

void TestClosedExport::toACertificate()
{
    const Result<QList<ExportReport>> reports = exported({m_fixture.trusted()}, request());
    QVERIFY2(reports.ok(), reports ? "" : qPrintable(errorText(reports.error())));
    QCOMPARE(reports->size(), 1);
    const ExportReport &report = reports->first();
    QCOMPARE(onStick(), QStringList{report.path + u".p7m"_s});
    QCOMPARE(report.envelopePath, QDir(stick()).filePath(report.path + u".p7m"_s));
    QVERIFY(workFolders().isEmpty());
    QFile closed(report.envelopePath);
    QVERIFY(closed.open(QIODevice::ReadOnly));
    const QString open = openPath();
    QVERIFY(envelope::decrypt(closed, open, m_fixture.signer()).ok());
    const Result<PackageVerification> verified = verifyPackage(open, m_fixture.trusted());
    QVERIFY(verified.ok());
    QCOMPARE(verified->verdict, PackageVerdict::ValidTrusted);
    QCOMPARE(verified->packageSha256, report.sha256);
    QCOMPARE(m_library->packages()->size(), 1);
    QCOMPARE(m_library->packages()->first().sha256, report.sha256);
}

void TestClosedExport::toAPassphrase()
{
    const Passphrase passphrase(u"四个普通的汉字词语"_s);
    const Result<QList<ExportReport>> reports = exported({{}, &passphrase}, request());
    QVERIFY(reports.ok());
    QFile closed(reports->first().envelopePath);
    QVERIFY(closed.open(QIODevice::ReadOnly));
    QVERIFY(envelope::decrypt(closed, openPath(), passphrase).ok());
}

void TestClosedExport::partsWithinTheSize()
{
    ExportRequest small = request();
    small.maxBytes = 250000;
    const Result<QList<ExportReport>> reports = exported({m_fixture.trusted()}, small);
    QVERIFY(reports.ok());
    QCOMPARE(reports->size(), 3);
    QCOMPARE(onStick().size(), 3);
    for (const ExportReport &report : *reports)
        QVERIFY(QFileInfo(report.envelopePath).size() <= small.maxBytes);
}

void TestClosedExport::nothingStaysBehind_data()
{
    QTest::addColumn<QString>("passphrase"); ///< empty: to nobody's certificate
    QTest::addColumn<bool>("isTaken");       ///< something of that name is on the stick
    QTest::newRow("weak passphrase") << u"123"_s << false;
    QTest::newRow("nobody can open it") << QString() << false;
    QTest::newRow("name is taken") << u"a long enough phrase"_s << true;
}

void TestClosedExport::nothingStaysBehind()
{
    QFETCH(QString, passphrase);
    QFETCH(bool, isTaken);
    const Passphrase chosen(passphrase);
    ExportRequest wish = request();
    QStringList expected;
    if (isTaken) {
        const Result<QList<ExportReport>> earlier = exported({{}, &chosen}, wish);
        QVERIFY(earlier.ok());
        expected = onStick();
        // The same number again, as in a library that was put back from a backup.
        QVERIFY(QFile::rename(earlier->first().envelopePath,
            QString(earlier->first().envelopePath).replace(u"-001."_s, u"-002."_s)));
        expected = onStick();
    }
    const auto sent = m_library->packages()->size();
    const Result<QList<ExportReport>> reports =
        exported(passphrase.isEmpty() ? WayLock{} : WayLock{{}, &chosen}, wish);
    QVERIFY(!reports.ok());
    QCOMPARE(onStick(), expected);
    QVERIFY(workFolders().isEmpty());
    QCOMPARE(m_library->packages()->size(), sent); // the next one has this number
}

void TestClosedExport::leftoversGo()
{
    const QString left = QDir(m_library->path()).filePath(u".way-AbCdEf"_s);
    QVERIFY(QDir().mkpath(left));
    QFile file(QDir(left).filePath(u"x.zip.part"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QString path = m_library->path();
    m_library.reset();
    // Whoever only reads leaves what another program may be at.
    QVERIFY(Library::open(path, OpenMode::ReadOnly).ok());
    QVERIFY(QFile::exists(file.fileName()));
    QVERIFY(Library::open(path, OpenMode::ReadWrite).ok());
    QVERIFY(!QFile::exists(left));
}

TEST_CASE(QGuiApplication, TestClosedExport)
#include "tst_closed_export.moc"
