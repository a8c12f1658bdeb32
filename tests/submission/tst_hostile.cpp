// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a stranger sends is refused in words: each fixture by its verdict and by the sentence that names
// what is wrong. With CHUDING_HOSTILE_FOLDER they are written there too, for measuring what judging them
// costs.
#include "hostile_packages.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace chuding;
using namespace chuding::test;

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theGoodOne();
    void refused_data();
    void refused();

private:
    static QString textOf(const PackageVerification &verification);

    PackageFixture m_fixture;
    QByteArray m_package;
    HostilePackages m_packages;
};

void TestHostile::initTestCase()
{
    m_package = m_fixture.package();
    m_packages =
        hostileZips(m_package) + hostileBags(m_fixture, m_package) + hostileSignatures(m_fixture, m_package);
}

QString TestHostile::textOf(const PackageVerification &verification)
{
    QStringList lines{codeKey(verification.verdict), verification.reason};
    for (const PackageProblem &problem : verification.problems)
        lines.append(problemText(problem));
    return lines.join(u'\n');
}

/// Or the others would be refused for another reason.
void TestHostile::theGoodOne()
{
    QBuffer device(&m_package);
    device.open(QIODevice::ReadOnly);
    const Result<PackageVerification> verification = verifyPackage(device, m_fixture.trusted());
    QVERIFY(verification.ok());
    QVERIFY2(verification->verdict == PackageVerdict::ValidTrusted, qPrintable(textOf(*verification)));
}

void TestHostile::refused_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < m_packages.size(); ++number)
        QTest::newRow(m_packages[number].title.constData()) << number;
}

void TestHostile::refused()
{
    QFETCH(int, number);
    const HostilePackage &hostile = m_packages[number];
    QByteArray bytes = hostile.make();
    if (const QString folder = qEnvironmentVariable("CHUDING_HOSTILE_FOLDER"); !folder.isEmpty()) {
        QFile file(QDir(folder).filePath(QStringLiteral("%1.zip").arg(number, 3, 10, QLatin1Char('0'))));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const Result<PackageVerification> verification = verifyPackage(device, m_fixture.trusted());
    QVERIFY(verification.ok());
    const QString text = textOf(*verification);
    const QString shown = text.left(2000);
    QVERIFY2(verification->verdict == hostile.verdict, qPrintable(shown));
    QVERIFY(!verification->reason.isEmpty());
    QVERIFY(verification->problems.size() <= 1000);
    for (const QString &words : hostile.words)
        QVERIFY2(text.contains(words), qPrintable(words + u'\n' + shown));
}

TEST_CASE(QCoreApplication, TestHostile)
#include "tst_hostile.moc"
