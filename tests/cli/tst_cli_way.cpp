// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Packages encrypted for the way, and keys that are renewed, as a user types it.
#include "cli_sample.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

class TestCliWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void toACertificateAndBack();
    void toAPassphraseAndBack();
    void wrongUse_data();
    void wrongUse();
    void wrongKeyAndPassphrase();
    void verifySaysItIsEncrypted();
    void keyRenewed();
    void keySavedAnew();

private:
    QString inFolder(const QString &name) const { return m_sample.inFolder(name); }
    static QString english(const Outcome &outcome) { return QString::fromUtf8(outcome.out) + outcome.err; }
    static Outcome say(QStringList arguments, const QString &passphrase = u"Shi-Li-2024"_s)
    {
        return run(QStringList{u"--lang"_s, u"en"_s} + arguments, passphrase);
    }

    CliSample m_sample;
    QString m_package;
    QString m_key;
    QString m_pem;
};

void TestCliWay::initTestCase()
{
    const QString problem = m_sample.make();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_key = inFolder(u"clerk.p12"_s);
    m_pem = inFolder(u"clerk.pem"_s);
    QVERIFY(write(m_pem, run({u"key"_s, u"show"_s, m_key, u"--pem"_s}).out));
    const Outcome exported = run({u"export"_s, m_sample.library(), u"--key"_s, m_key, u"--out"_s,
        inFolder(u"out"_s), u"--override"_s, u"试"_s});
    QVERIFY2(exported.code == 0, qPrintable(exported.err));
    m_package = QString::fromUtf8(exported.out).section(u'\n', 0, 0);
}

void TestCliWay::toACertificateAndBack()
{
    const Outcome made = run({u"package"_s, u"encrypt"_s, m_package, u"--to"_s, m_pem}, {});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QCOMPARE(QString::fromUtf8(made.out).trimmed(), m_package + u".p7m"_s);
    QVERIFY(!content(m_package + u".p7m"_s).contains("submission.json"));
    const QString back = inFolder(u"back.zip"_s);
    const QStringList decrypt{u"package"_s, u"decrypt"_s, m_package + u".p7m"_s, u"--key"_s, m_key};
    const Outcome opened = run(decrypt + QStringList{u"--out"_s, back});
    QVERIFY2(opened.code == 0, qPrintable(opened.err));
    QCOMPARE(content(back), content(m_package));
    // Without --out it goes beside it, never over what is there.
    QCOMPARE(run(decrypt).code, 3);
    QVERIFY(QFile::rename(m_package, m_package + u".kept"_s));
    QCOMPARE(run(decrypt).code, 0);
    QCOMPARE(content(m_package), content(back));
    QCOMPARE(run({u"package"_s, u"encrypt"_s, m_package, u"--to"_s, m_pem}, {}).code, 3);
}

void TestCliWay::toAPassphraseAndBack()
{
    const QString sealed = inFolder(u"phrase.p7m"_s);
    const Outcome made = run({u"package"_s, u"encrypt"_s, m_package, u"--passphrase"_s, u"--out"_s, sealed});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const QString file = inFolder(u"phrase.txt"_s);
    QVERIFY(write(file, "Shi-Li-2024\r\n"));
    const QString back = inFolder(u"phrase.zip"_s);
    const Outcome opened = run({u"package"_s, u"decrypt"_s, sealed, u"--passphrase"_s, u"--passphrase-file"_s,
                                   file, u"--out"_s, back},
        {});
    QVERIFY2(opened.code == 0, qPrintable(opened.err));
    QCOMPARE(content(back), content(m_package));
    const Outcome weak =
        say({u"package"_s, u"encrypt"_s, m_package, u"--passphrase"_s, u"--out"_s, inFolder(u"weak.p7m"_s)},
            u"12345678"_s);
    QCOMPARE(weak.code, 3);
    QVERIFY2(weak.err.contains(u"no run such as"_s), qPrintable(weak.err));
    QVERIFY(!QFile::exists(inFolder(u"weak.p7m"_s)));
}

void TestCliWay::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nobody to encrypt to") << QStringList{u"encrypt"_s, u"a.zip"_s};
    QTest::newRow("both ways") << QStringList{
        u"encrypt"_s, u"a.zip"_s, u"--to"_s, u"b.pem"_s, u"--passphrase"_s};
    QTest::newRow("nothing to decrypt with") << QStringList{u"decrypt"_s, u"a.p7m"_s};
    QTest::newRow("no file") << QStringList{u"encrypt"_s, u"--passphrase"_s};
}

void TestCliWay::wrongUse()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(QStringList{u"package"_s} + arguments).code, 2);
}

void TestCliWay::wrongKeyAndPassphrase()
{
    const QString sealed = inFolder(u"wrong.p7m"_s);
    QCOMPARE(run({u"package"_s, u"encrypt"_s, m_package, u"--to"_s, m_pem, u"--out"_s, sealed}).code, 0);
    const QString other = inFolder(u"other.p12"_s);
    QCOMPARE(
        run({u"key"_s, u"create"_s, u"--out"_s, other, u"--unit"_s, u"试"_s, u"--name"_s, u"例"_s}).code, 0);
    const Outcome wrong =
        say({u"package"_s, u"decrypt"_s, sealed, u"--key"_s, other, u"--out"_s, inFolder(u"x"_s)});
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains(u"not encrypted to this key"_s), qPrintable(wrong.err));
    const Outcome phrase =
        say({u"package"_s, u"decrypt"_s, sealed, u"--passphrase"_s, u"--out"_s, inFolder(u"x"_s)});
    QCOMPARE(phrase.code, 1);
    QVERIFY2(phrase.err.contains(u"not encrypted with a passphrase"_s), qPrintable(phrase.err));
    const Outcome package =
        say({u"package"_s, u"decrypt"_s, m_package, u"--passphrase"_s, u"--out"_s, inFolder(u"x"_s)});
    QCOMPARE(package.code, 3);
    QVERIFY2(package.err.contains(u"no encrypted package"_s), qPrintable(package.err));
    QVERIFY(!QFile::exists(inFolder(u"x"_s)));
}

void TestCliWay::verifySaysItIsEncrypted()
{
    const QString toKey = inFolder(u"key.p7m"_s);
    QCOMPARE(run({u"package"_s, u"encrypt"_s, m_package, u"--to"_s, m_pem, u"--out"_s, toKey}).code, 0);
    const Outcome key = say({u"verify"_s, toKey});
    QCOMPARE(key.code, 1);
    QVERIFY2(english(key).contains(u"Decrypt it first, with the key of "_s), qPrintable(english(key)));
    const QString toPhrase = inFolder(u"words.p7m"_s);
    QCOMPARE(run({u"package"_s, u"encrypt"_s, m_package, u"--passphrase"_s, u"--out"_s, toPhrase}).code, 0);
    const Outcome phrase = say({u"verify"_s, toPhrase});
    QCOMPARE(phrase.code, 1);
    QVERIFY2(english(phrase).contains(u"Decrypt it first, with the agreed passphrase"_s),
        qPrintable(english(phrase)));
}

void TestCliWay::keyRenewed()
{
    const QString renewed = inFolder(u"renewed.p12"_s);
    const QString words = inFolder(u"new-words.txt"_s);
    QVERIFY(write(words, "Neues-Wort-2025\n"));
    QCOMPARE(run({u"key"_s, u"renew"_s, m_key}).code, 2);
    const Outcome made = say({u"key"_s, u"renew"_s, m_key, u"--out"_s, renewed, u"--name"_s, u"后任例"_s,
        u"--new-passphrase-file"_s, words});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const QString before =
        QString::fromUtf8(run({u"key"_s, u"show"_s, m_key}).out).trimmed().section(u' ', -16);
    QVERIFY2(QString::fromUtf8(made.out).contains(before), made.out.constData());
    const Outcome shown = run({u"key"_s, u"show"_s, renewed}, u"Neues-Wort-2025"_s);
    QCOMPARE(shown.code, 0);
    QVERIFY(QString::fromUtf8(shown.out).contains(u"后任例"_s));
    // The sheet says what it follows, if that is so.
    const QString sheet = inFolder(u"renewed.pdf"_s);
    const QStringList print{u"key"_s, u"sheet"_s, renewed, u"--out"_s, sheet, u"--succession"_s};
    QCOMPARE(run(print + QStringList{m_pem}, u"Neues-Wort-2025"_s).code, 3);
    QCOMPARE(run(print + QStringList{inFolder(u"renewed.p7s"_s)}, u"Neues-Wort-2025"_s).code, 0);
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, sheet, u"-"_s});
    QVERIFY(text.waitForFinished());
    const QString page = QString::fromUtf8(text.readAll());
    QVERIFY2(page.contains(u"前一证书指纹"_s), qPrintable(page));
    QVERIFY2(page.contains(before.section(u' ', 0, 3)), qPrintable(page));
}

void TestCliWay::keySavedAnew()
{
    const QString pem = inFolder(u"plain.pem"_s);
    const QString old = inFolder(u"old.p12"_s);
    QProcess tool;
    tool.start(u"openssl"_s,
        {u"pkcs12"_s, u"-in"_s, m_key, u"-nodes"_s, u"-passin"_s, u"pass:Shi-Li-2024"_s, u"-out"_s, pem});
    QVERIFY(tool.waitForFinished() && tool.exitCode() == 0);
    tool.start(u"openssl"_s, {u"pkcs12"_s, u"-export"_s, u"-legacy"_s, u"-in"_s, pem, u"-out"_s, old,
                                 u"-passout"_s, u"pass:Shi-Li-2024"_s});
    QVERIFY(tool.waitForFinished() && tool.exitCode() == 0);
    const Outcome shown = say({u"key"_s, u"show"_s, old});
    QVERIFY2(shown.code == 0 && shown.err.contains(u"save-anew"_s), qPrintable(shown.err));
    const QString anew = inFolder(u"anew.p12"_s);
    QCOMPARE(run({u"key"_s, u"save-anew"_s, old, u"--out"_s, anew}).code, 0);
    const Outcome now = say({u"key"_s, u"show"_s, anew});
    QCOMPARE(now.code, 0);
    QCOMPARE(now.out, shown.out);
    QVERIFY2(!now.err.contains(u"save-anew"_s), qPrintable(now.err));
    QCOMPARE(run({u"key"_s, u"save-anew"_s, old, u"--out"_s, anew}).code, 3);
}

TEST_CASE(QCoreApplication, TestCliWay)
#include "tst_cli_way.moc"
