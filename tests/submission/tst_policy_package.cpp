// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A notice handed on as one signed file: what is said of it, and what may be installed.
#include "bag_parts.h"
#include "domain/working_calendar.h"
#include "library/exchange.h"
#include "package_fixture.h"
#include "policy/policy_file.h"
#include "submission/policy_package.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 enough = 64 * 1024 * 1024;

QByteArray calendarOf(int year)
{
    return u"{\"%1\":{\"holidays\":{\"%1-10-01\":\"国庆节\"},\"workdays\":[]}}"_s.arg(year).toUtf8();
}

PolicyFile example()
{
    return readPolicyFile(QStringLiteral(CHUDING_SOURCE_DIR "/resources/examples/xj-lihu-2025/policy.json"))
        .value();
}

} // namespace

class TestPolicyPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeAndUnregistered();
    void registered_data();
    void registered();
    void registeredTwice();
    void signedByAnother();
    void changed_data();
    void changed();
    void notSigned();
    void otherFiles_data();
    void otherFiles();
    void faultyNotice();
    void newerFormat();
    void neverWritten_data();
    void neverWritten();
    void placeIsTaken();
    void installs();
    void allOrNothing();
    void winsOverAFolder();
    void whatItChanges();
    void notInstalled();

private:
    [[nodiscard]] PolicyPackage content() const;
    [[nodiscard]] QByteArray written(const PolicyPackage &content) const;
    [[nodiscard]] BagParts parts() const { return partsOf(written(content()), enough); }
    [[nodiscard]] static PolicyPackageReading read(QByteArray bytes, const TrustList &trust = {});
    [[nodiscard]] TrustEntry entryFor(OfficeRole role) const;

    PackageFixture m_fixture;
    std::unique_ptr<QTemporaryDir> m_data;
};

/// Whatever is installed lies in a folder of this function alone.
void TestPolicyPackage::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data->path()));
}

PolicyPackage TestPolicyPackage::content() const
{
    PolicyPackage package;
    package.unitName = u"例湖县人力资源和社会保障局"_s;
    package.clerkName = u"经办例"_s;
    package.reason = u"2025年度通知"_s;
    package.created = Moment(QDate(2025, 8, 21), QTime(9, 30));
    const PolicyFile file = example();
    package.policyJson = file.policyJson;
    package.wordingJson = file.wordingJson;
    package.calendars.insert(u"cn-2031.json"_s, calendarOf(2031));
    return package;
}

QByteArray TestPolicyPackage::written(const PolicyPackage &content) const
{
    const QString path = m_fixture.path(u"notice.chuding-policy"_s);
    const Result<void> done = writePolicyPackage(path, content, m_fixture.signer());
    if (!done)
        qFatal("%s", qPrintable(errorText(done.error())));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PolicyPackageReading TestPolicyPackage::read(QByteArray bytes, const TrustList &trust)
{
    QBuffer device(&bytes);
    if (!device.open(QIODevice::ReadOnly))
        qFatal("cannot happen");
    return readPolicyPackage(device, trust).value();
}

TrustEntry TestPolicyPackage::entryFor(OfficeRole role) const
{
    TrustedCertificate binding;
    binding.unitName = u"例湖县人力资源和社会保障局"_s;
    binding.role = role;
    return {m_fixture.signer().certificate(), binding};
}

void TestPolicyPackage::wholeAndUnregistered()
{
    const PolicyPackageReading reading = read(written(content()));
    QCOMPARE(reading.verdict, PackageVerdict::ValidUnknownSigner);
    QVERIFY(reading.problems.isEmpty());
    QVERIFY(reading.isInstallable());
    QVERIFY(reading.content == content());
    QVERIFY(reading.policy);
    QVERIFY(*reading.policy == example().reading.policy);
    QCOMPARE(reading.signer->sha256, m_fixture.signer().certificate().sha256);
    QVERIFY(reading.reason.contains(u"fingerprint"_s));
    QVERIFY(!reading.registered);
}

void TestPolicyPackage::registered_data()
{
    QTest::addColumn<OfficeRole>("role");
    QTest::addColumn<QDate>("revoked");
    QTest::addColumn<PackageVerdict>("verdict");
    QTest::newRow("county bureau") << OfficeRole::County << QDate() << PackageVerdict::ValidTrusted;
    QTest::newRow("department") << OfficeRole::Department << QDate() << PackageVerdict::ValidWrongSigner;
    QTest::newRow("employer") << OfficeRole::Employer << QDate() << PackageVerdict::ValidWrongSigner;
    QTest::newRow("revoked before") << OfficeRole::County << QDate(2020, 1, 1)
                                    << PackageVerdict::ValidWrongSigner;
    // As a thief would date it: the moment of signing is what the signer says.
    QTest::newRow("revoked after it says to be signed")
        << OfficeRole::County << QDate(2090, 1, 1) << PackageVerdict::ValidWrongSigner;
}

void TestPolicyPackage::registered()
{
    QFETCH(const OfficeRole, role);
    QFETCH(const QDate, revoked);
    TrustEntry entry = entryFor(role);
    if (revoked.isValid())
        entry.binding->revokedFrom = Moment(revoked, QTime());
    const PolicyPackageReading reading = read(written(content()), {entry});
    QTEST(reading.verdict, "verdict");
    const bool isTrusted = reading.verdict == PackageVerdict::ValidTrusted;
    QCOMPARE(reading.isInstallable(), isTrusted);
    QCOMPARE(installPolicyPackage(reading).ok(), isTrusted);
    QVERIFY(reading.registered);
    QVERIFY(
        reading.reason.contains(isTrusted ? u"例湖县人力资源和社会保障局"_s : u"The signature fits, but"_s));
}

/// The same certificate registered for a department, too: the bureau's registration counts.
void TestPolicyPackage::registeredTwice()
{
    const PolicyPackageReading reading =
        read(written(content()), {entryFor(OfficeRole::Department), entryFor(OfficeRole::County)});
    QCOMPARE(reading.verdict, PackageVerdict::ValidTrusted);
    QCOMPARE(reading.registered->role, OfficeRole::County);
}

/// Whoever signs it anew is another signer, however whole the rest is.
void TestPolicyPackage::signedByAnother()
{
    BagParts other = parts();
    sign(other, PackageFixture().signer());
    const PolicyPackageReading reading = read(zipOf(other), {entryFor(OfficeRole::County)});
    QCOMPARE(reading.verdict, PackageVerdict::ValidUnknownSigner);
    QVERIFY(!reading.registered);
}

void TestPolicyPackage::changed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("resigned"); // 0: not; 1: manifests renewed; 2: and signed anew
    QTest::addColumn<PackageVerdict>("verdict");
    const QByteArray calendar = calendarOf(2031);
    QTest::newRow("notice") << QByteArray("data/policy.json") << QByteArray("{}") << 0
                            << PackageVerdict::Changed;
    QTest::newRow("notice, manifests renewed")
        << QByteArray("data/policy.json") << QByteArray("{}") << 1 << PackageVerdict::Changed;
    QTest::newRow("wording gone, signed anew")
        << QByteArray("data/wording.json") << QByteArray() << 2 << PackageVerdict::Changed;
    QTest::newRow("file more") << QByteArray("data/more.json") << QByteArray("{}") << 0
                               << PackageVerdict::Changed;
    QTest::newRow("file more, signed anew")
        << QByteArray("data/more.json") << QByteArray("{}") << 2 << PackageVerdict::Changed;
    QTest::newRow("calendar of another year")
        << QByteArray("data/calendars/cn-2030.json") << calendar << 2 << PackageVerdict::Changed;
    QTest::newRow("calendar with another year beside its own")
        << QByteArray("data/calendars/cn-2031.json")
        << QByteArray(R"({"2031":{"holidays":{},"workdays":[]},"2026":{"holidays":{},"workdays":[]}})") << 2
        << PackageVerdict::Changed;
    QTest::newRow("about it: a reason without end")
        << QByteArray("data/policy-package.json")
        << QByteArray(
               R"({"formatVersion":1,"unitName":"例","clerkName":"例","created":"2025-08-21T09:30","reason":")") +
               QByteArray(1000, 'x') + QByteArray(R"("})")
        << 2 << PackageVerdict::Damaged;
    QTest::newRow("about it: no version")
        << QByteArray("data/policy-package.json")
        << QByteArray(R"({"unitName":"例","clerkName":"例","created":"2025-08-21T09:30"})") << 2
        << PackageVerdict::Changed;
    QTest::newRow("calendar in a folder")
        << QByteArray("data/calendars/x/cn-2031.json") << calendar << 2 << PackageVerdict::Changed;
    QTest::newRow("calendar without sense")
        << QByteArray("data/calendars/cn-2031.json") << QByteArray("[]") << 2 << PackageVerdict::Changed;
    QTest::newRow("about it: no JSON")
        << QByteArray("data/policy-package.json") << QByteArray("{") << 2 << PackageVerdict::Changed;
    QTest::newRow("about it: unknown field")
        << QByteArray("data/policy-package.json")
        << QByteArray(
               R"({"formatVersion":1,"unitName":"例","clerkName":"例","created":"2025-08-21T09:30","x":1})")
        << 2 << PackageVerdict::Changed;
    QTest::newRow("manifest of MD5") << QByteArray("manifest-md5.txt") << QByteArray("") << 0
                                     << PackageVerdict::Changed;
    QTest::newRow("fetch.txt") << QByteArray("fetch.txt") << QByteArray("http://x 1 data/y") << 2
                               << PackageVerdict::Changed;
    QTest::newRow("too large") << QByteArray("data/policy.json") << QByteArray(5 * 1024 * 1024, ' ') << 2
                               << PackageVerdict::Damaged;
}

void TestPolicyPackage::changed()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, content);
    QFETCH(const int, resigned);
    BagParts changedParts = parts();
    if (content.isEmpty() && name == "data/wording.json")
        remove(changedParts, name);
    else
        put(changedParts, name, content);
    if (resigned > 0)
        renewManifests(changedParts);
    if (resigned > 1)
        sign(changedParts, m_fixture.signer());
    const PolicyPackageReading reading = read(zipOf(changedParts), {entryFor(OfficeRole::County)});
    QTEST(reading.verdict, "verdict");
    QVERIFY(!reading.problems.isEmpty());
    QVERIFY(!reading.isInstallable());
    QVERIFY(!installPolicyPackage(reading));
}

void TestPolicyPackage::notSigned()
{
    BagParts bare = parts();
    remove(bare, "signatures/tagmanifest-sha256.txt.p7s");
    const PolicyPackageReading reading = read(zipOf(bare), {entryFor(OfficeRole::County)});
    QCOMPARE(reading.verdict, PackageVerdict::NotSigned);
    QVERIFY(!reading.isInstallable());
}

void TestPolicyPackage::otherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PackageVerdict>("verdict");
    QTest::newRow("submission package") << m_fixture.package() << PackageVerdict::NotAPackage;
    QTest::newRow("text") << QByteArray("no package") << PackageVerdict::NotAPackage;
    QTest::newRow("empty") << QByteArray() << PackageVerdict::NotAPackage;
    const QByteArray whole = written(content());
    QTest::newRow("cut") << whole.first(whole.size() / 2) << PackageVerdict::Damaged;
}

void TestPolicyPackage::otherFiles()
{
    QFETCH(const QByteArray, bytes);
    const PolicyPackageReading reading = read(bytes);
    QTEST(reading.verdict, "verdict");
    QVERIFY(!reading.reason.isEmpty());
    QVERIFY(!reading.isInstallable());
}

void TestPolicyPackage::faultyNotice()
{
    BagParts newer = parts();
    QJsonObject notice = QJsonDocument::fromJson(contentOf(newer, "data/policy.json")).object();
    notice.insert(u"colour"_s, 1);
    put(newer, "data/policy.json", QJsonDocument(notice).toJson());
    renewManifests(newer);
    sign(newer, m_fixture.signer());
    const PolicyPackageReading reading = read(zipOf(newer), {entryFor(OfficeRole::County)});
    QCOMPARE(reading.verdict, PackageVerdict::ValidTrusted);
    QCOMPARE(reading.faults.size(), 1);
    QCOMPARE(reading.faults.first().pointer, u"/colour"_s);
    QVERIFY(!reading.isInstallable());
    const Result<void> installed = installPolicyPackage(reading);
    QVERIFY(!installed);
    QVERIFY(installed.error().detail.contains(u"/colour"_s));
}

void TestPolicyPackage::newerFormat()
{
    BagParts newer = parts();
    QJsonObject about = QJsonDocument::fromJson(contentOf(newer, "data/policy-package.json")).object();
    about.insert(u"formatVersion"_s, 2);
    about.insert(u"later"_s, u"field"_s);
    put(newer, "data/policy-package.json", QJsonDocument(about).toJson());
    renewManifests(newer);
    sign(newer, m_fixture.signer());
    const PolicyPackageReading reading = read(zipOf(newer));
    QVERIFY(!reading.isInstallable());
    QVERIFY2(reading.reason.contains(u"newer version"_s), qPrintable(reading.reason));
}

void TestPolicyPackage::neverWritten_data()
{
    QTest::addColumn<PolicyPackage>("package");
    QTest::addColumn<QString>("words");
    PolicyPackage empty = content();
    empty.policyJson.clear();
    empty.wordingJson.clear();
    empty.calendars.clear();
    QTest::newRow("empty") << empty << u"neither a notice nor a calendar"_s;
    PolicyPackage nobody = content();
    nobody.clerkName = u" "_s;
    QTest::newRow("by nobody") << nobody << u"who hands the notice on"_s;
    PolicyPackage faulty = content();
    faulty.policyJson = "{}";
    QTest::newRow("notice with faults") << faulty << u"/title"_s;
    PolicyPackage wordless = content();
    wordless.wordingJson.clear();
    QTest::newRow("without wording") << wordless << u"wording.json"_s;
    PolicyPackage misnamed = content();
    misnamed.calendars.insert(u"2032.json"_s, calendarOf(2032));
    QTest::newRow("calendar misnamed") << misnamed << u"cn-YEAR.json"_s;
    PolicyPackage endless = content();
    endless.reason = QString(201, u'例');
    QTest::newRow("reason too long") << endless << u"例例"_s;
    PolicyPackage climbing = content();
    climbing.calendars.insert(u"cn-../.json"_s, calendarOf(2032));
    QTest::newRow("calendar climbing") << climbing << u"cn-YEAR.json"_s;
}

void TestPolicyPackage::neverWritten()
{
    QFETCH(const PolicyPackage, package);
    QFETCH(const QString, words);
    const QString path = m_fixture.path(u"none.chuding-policy"_s);
    const Result<void> done = writePolicyPackage(path, package, m_fixture.signer());
    QVERIFY(!done);
    QVERIFY2(done.error().detail.contains(words), qPrintable(done.error().detail));
    QVERIFY(!QFile::exists(path));
}

/// A folder stands where the file should: what was there stays, and nothing half is left.
void TestPolicyPackage::placeIsTaken()
{
    const QString path = m_fixture.path(u"taken.chuding-policy"_s);
    QVERIFY(QDir().mkpath(path));
    QVERIFY(!writePolicyPackage(path, content(), m_fixture.signer()));
    QVERIFY(QDir(path).isEmpty());
    QVERIFY(QDir(path).removeRecursively());
}

void TestPolicyPackage::installs()
{
    QCOMPARE(PolicyCatalog().load(u"xj-lihu-2025"_s).error().code, Error::Code::NotFound);
    QVERIFY(!bundledCalendar().hasYear(2031));
    const PolicyPackageReading reading = read(written(content()));
    QVERIFY(installPolicyPackage(reading));
    const Result<Policy> policy = PolicyCatalog().load(u"xj-lihu-2025"_s);
    QVERIFY(policy.ok());
    QVERIFY(*policy == *reading.policy);
    QVERIFY(bundledCalendar().hasYear(2031));
    QVERIFY(!bundledCalendar().isWorkingDay(QDate(2031, 10, 1)));
    // Once more, changed: it takes the place of the former.
    PolicyPackage next = content();
    Policy later = *reading.policy;
    later.publicity.workingDays = 8;
    next.policyJson = policyToJson(later);
    next.calendars.clear();
    QVERIFY(installPolicyPackage(read(written(next))));
    QCOMPARE(PolicyCatalog().load(u"xj-lihu-2025"_s)->publicity.workingDays, 8);
    QVERIFY(bundledCalendar().hasYear(2031));
    const QString folder = PolicyCatalog::defaultFolders().constFirst();
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
        QStringList{u"xj-lihu-2025.json"_s});
}

/// What cannot be written leaves everything as it was: the holidays' place is taken by a folder.
void TestPolicyPackage::allOrNothing()
{
    PolicyPackage first = content();
    first.calendars.clear();
    QVERIFY(installPolicyPackage(read(written(first))));
    const QString calendars = m_data->filePath(u"chuding/calendars/cn-2031.json"_s);
    QVERIFY(QDir().mkpath(calendars));
    PolicyPackage next = content();
    Policy later = example().reading.policy;
    later.publicity.workingDays = 8;
    next.policyJson = policyToJson(later);
    const Result<void> installed = installPolicyPackage(read(written(next)));
    QVERIFY(!installed);
    QVERIFY2(installed.error().detail.contains(u"cn-2031.json"_s), qPrintable(installed.error().detail));
    QCOMPARE(PolicyCatalog().load(u"xj-lihu-2025"_s)->publicity.workingDays, 7);
    QVERIFY(QDir().rmdir(calendars));
    QVERIFY(installPolicyPackage(read(written(next))));
    QCOMPARE(PolicyCatalog().load(u"xj-lihu-2025"_s)->publicity.workingDays, 8);
}

/// A folder of the ID, as developers make it, does not hide what was installed.
void TestPolicyPackage::winsOverAFolder()
{
    const QString folder = PolicyCatalog::defaultFolders().constFirst() + u"/xj-lihu-2025"_s;
    Policy other = example().reading.policy;
    other.publicity.workingDays = 9;
    QVERIFY(writePolicyFiles(folder, policyToJson(other), wordingToJson(other)));
    QCOMPARE(PolicyCatalog().load(u"xj-lihu-2025"_s)->publicity.workingDays, 9);
    QVERIFY(!PolicyCatalog().createdOf(u"xj-lihu-2025"_s).isKnown());
    const PolicyPackageReading reading = read(written(content()));
    QVERIFY(installPolicyPackage(reading));
    QCOMPARE(PolicyCatalog().load(u"xj-lihu-2025"_s)->publicity.workingDays, 7);
    QCOMPARE(PolicyCatalog().file(u"xj-lihu-2025"_s)->policyJson, reading.content.policyJson);
    QCOMPARE(PolicyCatalog().ids().size(), 2);
}

void TestPolicyPackage::whatItChanges()
{
    PolicyEffect effect = effectOf(read(written(content())));
    QVERIFY(effect.isNew);
    QVERIFY(!effect.isOlder(content()));
    QCOMPARE(effect.years, (QMap<int, bool>{{2031, false}}));
    QCOMPARE(effect.changes.size(), 1); // National Day 2031, a Wednesday
    QVERIFY(installPolicyPackage(read(written(content()))));
    PolicyPackage earlier = content();
    earlier.created = Moment(QDate(2025, 8, 21), QTime(9, 29));
    Policy other = example().reading.policy;
    other.publicity.workingDays = 8;
    earlier.policyJson = policyToJson(other);
    effect = effectOf(read(written(earlier)));
    QVERIFY(!effect.isNew);
    QVERIFY(effect.isOlder(earlier));
    QVERIFY(!effect.isOlder(content()));
    QCOMPARE(effect.years, (QMap<int, bool>{{2031, true}}));
    QCOMPARE(effect.changes.size(), 1);
    QCOMPARE(effect.changes.first().after, u"8"_s);
}

void TestPolicyPackage::notInstalled()
{
    PolicyPackageReading reading = read(written(content()));
    reading.verdict = PackageVerdict::Changed;
    const Result<void> installed = installPolicyPackage(reading);
    QCOMPARE(installed.error().code, Error::Code::Refused);
    QCOMPARE(PolicyCatalog().load(u"xj-lihu-2025"_s).error().code, Error::Code::NotFound);
    QVERIFY(!bundledCalendar().hasYear(2031));
}

TEST_CASE(QCoreApplication, TestPolicyPackage)
#include "tst_policy_package.moc"
