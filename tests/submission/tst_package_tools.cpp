// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What standard tools say about a package: unzip, sha256sum, openssl.
#include "package_fixture.h"
#include "submission/package_layout.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

using namespace chuding;
using namespace chuding::test;

class TestPackageTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void manifests_data();
    void manifests();
    void everyPayloadFileIsListed();
    void bagInfoCounts();
    void signatureWithPem();
    void signatureWithoutTrust();
    void signatureOfChangedManifest();
    void opensslReadsTheKey();

private:
    /// Exit code and everything it said.
    static std::pair<int, QString> run(
        const QString &program, const QStringList &arguments, const QString &folder = {});
    QStringList cmsArguments() const;

    PackageFixture m_fixture;
    QString m_bag;
};

std::pair<int, QString> TestPackageTools::run(
    const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

void TestPackageTools::initTestCase()
{
    const QString folder = m_fixture.path(QStringLiteral("out"));
    const Result<ExportReport> report = writeSubmission(m_fixture.content, m_fixture.signer(), folder);
    QVERIFY(report.ok());
    const auto [code, text] = run(QStringLiteral("unzip"), {report->path}, folder);
    QVERIFY2(code == 0, qPrintable(text));
    m_bag = report->path.chopped(4);
    QVERIFY(QDir(m_bag).exists());
    QFile pem(m_fixture.path(QStringLiteral("signer.pem")));
    QVERIFY(pem.open(QIODevice::WriteOnly));
    pem.write(m_fixture.signer().certificate().pem());
}

void TestPackageTools::manifests_data()
{
    QTest::addColumn<QString>("manifest");
    QTest::newRow("payload") << QString(layout::manifest);
    QTest::newRow("tags") << QString(layout::tagManifest);
}

void TestPackageTools::manifests()
{
    QFETCH(QString, manifest);
    const auto [code, text] =
        run(QStringLiteral("sha256sum"), {QStringLiteral("-c"), QStringLiteral("--strict"), manifest}, m_bag);
    QVERIFY2(code == 0, qPrintable(text));
}

void TestPackageTools::everyPayloadFileIsListed()
{
    const auto [code, found] = run(QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("find data -type f | LC_ALL=C sort")}, m_bag);
    QCOMPARE(code, 0);
    QFile manifest(m_bag + u'/' + layout::manifest);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    QString listed;
    for (const QByteArray &line : manifest.readAll().split('\n')) {
        if (!line.isEmpty())
            listed += QString::fromLatin1(line.mid(66)) + u'\n';
    }
    QCOMPARE(listed, found);
}

void TestPackageTools::bagInfoCounts()
{
    const auto [code, sizes] = run(QStringLiteral("sh"),
        {QStringLiteral("-c"),
            QStringLiteral("find data -type f | wc -l; find data -type f -exec cat {} + | wc -c")},
        m_bag);
    QCOMPARE(code, 0);
    const QStringList numbers = sizes.simplified().split(u' ');
    QFile info(m_bag + u'/' + layout::bagInfo);
    QVERIFY(info.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(info.readAll());
    QVERIFY2(
        text.contains(QStringLiteral("Payload-Oxum: %1.%2\n").arg(numbers[1], numbers[0])), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Bagging-Date: 2024-10-20\n")));
    QVERIFY(text.contains(QStringLiteral("Source-Organization: 博湖县试例中学\n")));
}

QStringList TestPackageTools::cmsArguments() const
{
    return {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-binary"),
        QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"), layout::signature,
        QStringLiteral("-content"), layout::tagManifest, QStringLiteral("-out"),
        m_fixture.path(QStringLiteral("verified"))};
}

void TestPackageTools::signatureWithPem()
{
    const QStringList trust = {QStringLiteral("-CAfile"), m_fixture.path(QStringLiteral("signer.pem"))};
    const auto [code, text] = run(QStringLiteral("openssl"), cmsArguments() + trust, m_bag);
    QVERIFY2(code == 0, qPrintable(text));
    const auto [cadesCode, cadesText] =
        run(QStringLiteral("openssl"), cmsArguments() + trust + QStringList{QStringLiteral("-cades")}, m_bag);
    QVERIFY2(cadesCode == 0, qPrintable(cadesText));
}

void TestPackageTools::signatureWithoutTrust()
{
    QVERIFY(run(QStringLiteral("openssl"), cmsArguments(), m_bag).first != 0);
    const auto [code, text] =
        run(QStringLiteral("openssl"), cmsArguments() + QStringList{QStringLiteral("-noverify")}, m_bag);
    QVERIFY2(code == 0, qPrintable(text));
}

void TestPackageTools::signatureOfChangedManifest()
{
    QStringList arguments = cmsArguments() + QStringList{QStringLiteral("-noverify")};
    arguments.replace(arguments.indexOf(layout::tagManifest), layout::manifest);
    QVERIFY(run(QStringLiteral("openssl"), arguments, m_bag).first != 0);
}

void TestPackageTools::opensslReadsTheKey()
{
    const auto [code, text] = run(QStringLiteral("openssl"),
        {QStringLiteral("pkcs12"), QStringLiteral("-in"), m_fixture.keyPath(), QStringLiteral("-info"),
            QStringLiteral("-noout"), QStringLiteral("-passin"),
            QStringLiteral("pass:") + QString::fromUtf8(m_fixture.passphrase().data())});
    QVERIFY2(code == 0, qPrintable(text));
    QVERIFY2(
        text.contains(QStringLiteral("PBES2, PBKDF2, AES-256-CBC, Iteration 600000, PRF hmacWithSHA256")),
        qPrintable(text));
}

TEST_CASE(QCoreApplication, TestPackageTools)
#include "tst_package_tools.moc"
