// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose signature counts for whom.
#include "library/library.h"
#include "package_fixture.h"
#include "submission/trust.h"
#include "submission/verifier.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace chuding;
using namespace chuding::test;

namespace {

const QString ownCode = QStringLiteral("12652829MB1A23456H");
const QString otherCode = QStringLiteral("1265282945700001XN");

} // namespace

class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bindings_data();
    void bindings();
    void revocation_data();
    void revocation();
    void anotherBindingSuffices();
    void changedStaysChanged();
    void requests_data();
    void requests();
    void revokesByFingerprint();
    void certificateFiles();
    void states();
    void certificatesOfAnOffice();

private:
    TrustRequest request() const;
    PackageVerification verify() const;

    PackageFixture m_fixture;
    std::unique_ptr<Library> m_library;
};

void TestTrust::init()
{
    m_library.reset();
    m_fixture.content.document.sender.unitCode.clear();
    const QString path = m_fixture.path(QStringLiteral("局.chuding"));
    QDir(path).removeRecursively();
    LibraryInfo info;
    info.unitName = QStringLiteral("博湖县试例局");
    info.role = OfficeRole::Department;
    info.policyId = QStringLiteral("xj-bohu-2024");
    auto made = Library::create(path, info);
    QVERIFY(made.ok());
    m_library = *std::move(made);
}

TrustRequest TestTrust::request() const
{
    TrustRequest request;
    request.certificate = m_fixture.signer().certificate();
    request.unitName = m_fixture.content.document.sender.unitName;
    request.role = OfficeRole::Employer;
    request.fingerprint = request.certificate.fingerprint();
    request.reason = QStringLiteral("与盖章的登记表核对一致");
    return request;
}

PackageVerification TestTrust::verify() const
{
    QBuffer buffer;
    buffer.setData(m_fixture.package());
    buffer.open(QIODevice::ReadOnly);
    const Result<TrustList> trust = trustOf(*m_library);
    const auto verification =
        trust ? verifyWithTrust(buffer, *trust) : Result<PackageVerification>(trust.error());
    return verification ? *verification : PackageVerification();
}

void TestTrust::bindings_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("code"); // bound to
    QTest::addColumn<QString>("senderCode");
    QTest::addColumn<OfficeRole>("role"); // bound to
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason");
    const QString own = QStringLiteral("博湖县试例中学");
    const QString other = QStringLiteral("博湖县别例小学");
    const QString good = QStringLiteral("valid-trusted");
    const QString wrong = QStringLiteral("valid-wrong-signer");
    const OfficeRole employer = OfficeRole::Employer;
    QTest::newRow("its unit") << own << QString() << QString() << employer << good << QString();
    QTest::newRow("its code") << own << ownCode << ownCode << employer << good << QString();
    QTest::newRow("its code, renamed") << other << ownCode << ownCode << employer << good << QString();
    QTest::newRow("blanks and width")
        << QStringLiteral(" 博湖县试例中学 ") << QString() << QString() << employer << good << QString();
    QTest::newRow("another unit") << other << QString() << QString() << employer << wrong << other;
    QTest::newRow("another code") << own << otherCode << ownCode << employer << wrong << own;
    QTest::newRow("another role") << own << QString() << QString() << OfficeRole::County << wrong
                                  << codeText(OfficeRole::County);
}

void TestTrust::bindings()
{
    QFETCH(QString, unit);
    QFETCH(QString, code);
    QFETCH(QString, senderCode);
    QFETCH(OfficeRole, role);
    QFETCH(QString, verdict);
    QFETCH(QString, reason);
    QCOMPARE(codeKey(verify().verdict), QStringLiteral("valid-unknown-signer"));
    m_fixture.content.document.sender.unitCode = senderCode;
    TrustRequest wanted = request();
    wanted.unitName = unit;
    wanted.unitCode = code;
    wanted.role = role;
    const Result<void> added = addTrust(*m_library, wanted);
    QVERIFY2(added.ok(), added ? "" : qPrintable(errorText(added.error())));
    const PackageVerification verification = verify();
    QCOMPARE(codeKey(verification.verdict), verdict);
    QVERIFY2(verification.reason.contains(reason), qPrintable(verification.reason));
    QCOMPARE(isValid(verification.verdict), verdict == u"valid-trusted");
}

void TestTrust::revocation_data()
{
    QTest::addColumn<int>("days"); // from today
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<bool>("revokedSince");
    QTest::newRow("before it signed") << -1 << QStringLiteral("valid-wrong-signer") << false;
    QTest::newRow("after it signed") << 2 << QStringLiteral("valid-trusted") << true;
}

void TestTrust::revocation()
{
    QFETCH(int, days);
    QFETCH(QString, verdict);
    QFETCH(bool, revokedSince);
    QVERIFY(addTrust(*m_library, request()).ok());
    const Moment from(Moment::now().date().addDays(days));
    const QString sha256 = request().certificate.sha256;
    QVERIFY(revokeTrust(*m_library, sha256, from, QStringLiteral("U盾遗失")).ok());
    const PackageVerification verification = verify();
    QCOMPARE(codeKey(verification.verdict), verdict);
    QCOMPARE(verification.revokedSince, revokedSince);
    if (days < 0)
        QVERIFY2(verification.reason.contains(from.toText()), qPrintable(verification.reason));
    QCOMPARE(addTrust(*m_library, request()).error().code, Error::Code::Exists);
}

void TestTrust::anotherBindingSuffices()
{
    TrustEntry wrong{request().certificate, TrustedCertificate()};
    wrong.binding->unitName = QStringLiteral("别例小学");
    QBuffer buffer;
    buffer.setData(m_fixture.package());
    buffer.open(QIODevice::ReadOnly);
    QCOMPARE(verifyWithTrust(buffer, TrustList{wrong})->verdict, PackageVerdict::ValidWrongSigner);
    QCOMPARE(verifyWithTrust(buffer, TrustList{wrong, {request().certificate, std::nullopt}})->verdict,
        PackageVerdict::ValidTrusted);
}

void TestTrust::changedStaysChanged()
{
    QVERIFY(addTrust(*m_library, request()).ok());
    QByteArray bytes = m_fixture.package();
    const qsizetype at = bytes.indexOf("%PDF-1.7 diploma");
    QVERIFY(at > 0);
    bytes[at + 12] = 'X';
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto verification = verifyWithTrust(buffer, *trustOf(*m_library));
    QCOMPARE(verification->verdict, PackageVerdict::Changed);
}

void TestTrust::requests_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("another fingerprint") << QStringLiteral("fingerprint");
    QTest::newRow("half a fingerprint") << QStringLiteral("half");
    QTest::newRow("no unit") << QStringLiteral("unit");
    QTest::newRow("no such code") << QStringLiteral("code");
    QTest::newRow("no reason") << QStringLiteral("reason");
}

void TestTrust::requests()
{
    QFETCH(QString, field);
    TrustRequest wanted = request();
    if (field == u"fingerprint")
        wanted.fingerprint[0] = wanted.fingerprint[0] == u'0' ? u'1' : u'0';
    else if (field == u"half")
        wanted.fingerprint = wanted.fingerprint.left(39);
    else if (field == u"unit")
        wanted.unitName = QStringLiteral("  ");
    else if (field == u"code")
        wanted.unitCode = QStringLiteral("123");
    else
        wanted.reason = QStringLiteral(" ");
    QCOMPARE(addTrust(*m_library, wanted).error().code, Error::Code::Refused);
    QVERIFY(trustOf(*m_library)->isEmpty());
    wanted = request();
    wanted.fingerprint = wanted.fingerprint.toLower().replace(u' ', u':');
    QVERIFY(addTrust(*m_library, wanted).ok());
}

void TestTrust::revokesByFingerprint()
{
    const CertificateInfo certificate = request().certificate;
    QVERIFY(addTrust(*m_library, request()).ok());
    const Moment from(QDate(2024, 10, 1));
    QCOMPARE(revokeTrust(*m_library, certificate.sha256, from, {}).error().code, Error::Code::Refused);
    QCOMPARE(revokeTrust(*m_library, certificate.sha256, Moment(), QStringLiteral("遗失")).error().code,
        Error::Code::Refused);
    QVERIFY(revokeTrust(*m_library, certificate.fingerprint(), from, QStringLiteral("遗失")).ok());
}

void TestTrust::certificateFiles()
{
    const CertificateInfo certificate = request().certificate;
    const auto write = [&](const QByteArray &bytes) {
        QFile file(m_fixture.path(QStringLiteral("c.pem")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    };
    QCOMPARE(*certificateFromFile(write(certificate.pem())), certificate);
    QCOMPARE(*certificateFromFile(write(certificate.der)), certificate);
    QCOMPARE(
        certificateFromFile(write(certificate.pem() + certificate.pem())).error().code, Error::Code::Format);
    QCOMPARE(certificateFromFile(write("no certificate")).error().code, Error::Code::Format);
    QCOMPARE(certificateFromFile(m_fixture.path(QStringLiteral("none"))).error().code, Error::Code::NotFound);
}

void TestTrust::states()
{
    TrustEntry entry{request().certificate, TrustedCertificate()};
    const QDate end = entry.certificate.validTo.date();
    const auto state = [&](QDate day) { return stateOf(entry, Moment(day, QTime(12, 0))); };
    QCOMPARE(state(entry.certificate.validFrom.date().addDays(-2)), CertificateState::NotYetValid);
    QCOMPARE(state(end.addDays(-32)), CertificateState::Good);
    QCOMPARE(state(end.addDays(-29)), CertificateState::ExpiresSoon);
    QCOMPARE(state(end.addDays(2)), CertificateState::Expired);
    QCOMPARE(expiring({entry}, Moment(end.addDays(-28))).size(), 1);
    entry.binding->revokedFrom = Moment(end.addDays(-40));
    QCOMPARE(state(end.addDays(-29)), CertificateState::Revoked);
    QVERIFY(expiring({entry}, Moment(end.addDays(-28))).isEmpty());
}

void TestTrust::certificatesOfAnOffice()
{
    const QString name = QStringLiteral("博湖县试例教育局");
    const QString code = QStringLiteral("12652829MB1T00017X");
    TrustEntry entry{request().certificate, TrustedCertificate()};
    entry.binding->unitName = name;
    entry.binding->role = OfficeRole::Department;
    const Moment now(entry.certificate.validTo.date().addDays(-100));
    const auto count = [&entry](const PackageParty &office, const Moment &moment) {
        return trustedFor({entry}, office, moment).size();
    };
    QCOMPARE(count({name, {}, OfficeRole::Department}, now), 1);
    QCOMPARE(count({name, code, {}}, now), 1); // its code is not known here
    QCOMPARE(count({name, {}, OfficeRole::County}, now), 0);
    QCOMPARE(count({QStringLiteral("博湖县试例水利局"), {}, OfficeRole::Department}, now), 0);
    QCOMPARE(count({name, {}, {}}, Moment(entry.certificate.validTo.date().addDays(-3))), 1); // ends soon
    QCOMPARE(count({name, {}, {}}, Moment(entry.certificate.validTo.date().addDays(3))), 0);
    entry.binding->unitCode = QStringLiteral("12652829MB1T00025Q");
    QCOMPARE(count({name, code, {}}, now), 0);
    entry.binding->revokedFrom = now;
    QCOMPARE(count({name, {}, {}}, now), 0);
    entry.binding.reset(); // trusted for whomever: nobody's in particular
    QCOMPARE(count({name, {}, {}}, now), 0);
}

TEST_CASE(QCoreApplication, TestTrust)
#include "tst_trust.moc"
