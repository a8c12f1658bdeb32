// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notices packed, looked at, compared, tried and installed, as a user types it.
#include "cli_sample.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

class TestCliPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void packedAndInstalled();
    void changedOnTheWay();
    void wrongUse_data();
    void wrongUse();
    void compared();
    void tried();
    void holidays();
    void holidaysInWords();

private:
    QString inFolder(const QString &name) const { return m_sample.inFolder(name); }
    static QString english(const Outcome &outcome) { return QString::fromUtf8(outcome.out) + outcome.err; }
    static Outcome say(const QStringList &arguments)
    {
        return run(QStringList{u"--lang"_s, u"en"_s} + arguments);
    }
    static QString example(const QString &name)
    {
        return QStringLiteral(CHUDING_SOURCE_DIR "/resources/examples/xj-lihu-2025/") + name;
    }
    /// Of the line that tells it.
    static QString fingerprintIn(const QString &text)
    {
        return text.section(u"Fingerprint: "_s, 1).section(u'\n', 0, 0);
    }

    CliSample m_sample;
    QString m_package;
    QString m_fingerprint;
};

void TestCliPolicy::initTestCase()
{
    const QString problem = m_sample.make();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    qputenv("XDG_DATA_HOME", QFile::encodeName(inFolder(u"data"_s)));
    m_package = inFolder(u"例湖.chuding-policy"_s);
    const QStringList pack{u"policy"_s, u"pack"_s, example(u"policy.json"_s), u"--out"_s, m_package,
        u"--key"_s, inFolder(u"clerk.p12"_s), u"--reason"_s, u"2025年度"_s};
    const Outcome packed = say(pack);
    QVERIFY2(packed.code == 0, qPrintable(packed.err));
    m_fingerprint = fingerprintIn(english(packed));
    QCOMPARE(m_fingerprint.count(u' '), 15);
    QCOMPARE(say(pack).code, 3); // never over what is there
}

void TestCliPolicy::packedAndInstalled()
{
    const Outcome looked = say({u"policy"_s, u"look"_s, m_package});
    QCOMPARE(looked.code, 1); // not registered
    const QString text = english(looked);
    for (const QString &part :
        {m_fingerprint, u"xj-lihu-2025"_s, u"Reason: 2025年度"_s, u"compare the fingerprint"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    const QStringList install{u"policy"_s, u"install"_s, m_package};
    QCOMPARE(say(install).code, 1);
    QCOMPARE(say(install + QStringList{u"--fingerprint"_s, QString(64, u'0')}).code, 1);
    QVERIFY(!english(say({u"policy"_s, u"list"_s})).contains(u"xj-lihu-2025"_s));
    const Outcome installed = say(install + QStringList{u"--fingerprint"_s, m_fingerprint});
    QVERIFY2(installed.code == 0, qPrintable(english(installed)));
    QVERIFY(english(say({u"policy"_s, u"list"_s})).contains(u"例人社发〔2025〕8号"_s));
    QCOMPARE(
        say({u"policy"_s, u"schedule"_s, u"--policy"_s, u"xj-lihu-2025"_s, u"--today"_s, u"2025-09-01"_s})
            .code,
        0);
    QVERIFY(QDir(inFolder(u"data"_s)).removeRecursively());
}

void TestCliPolicy::changedOnTheWay()
{
    QByteArray bytes = content(m_package);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    const QString path = inFolder(u"changed.chuding-policy"_s);
    QVERIFY(write(path, bytes));
    const Outcome outcome = say({u"policy"_s, u"install"_s, path, u"--fingerprint"_s, m_fingerprint});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(english(outcome).contains(u"Ask for the file again"_s), qPrintable(english(outcome)));
    QVERIFY(!english(say({u"policy"_s, u"list"_s})).contains(u"xj-lihu-2025"_s));
}

void TestCliPolicy::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString key = inFolder(u"clerk.p12"_s);
    const QString out = inFolder(u"none.chuding-policy"_s);
    QTest::newRow("pack without a key")
        << QStringList{u"pack"_s, example(u"policy.json"_s), u"--out"_s, out} << 2;
    QTest::newRow("pack nothing") << QStringList{u"pack"_s, u"--out"_s, out, u"--key"_s, key} << 2;
    QTest::newRow("pack what is not there")
        << QStringList{u"pack"_s, inFolder(u"none.json"_s), u"--out"_s, out, u"--key"_s, key} << 3;
    QTest::newRow("pack two notices") << QStringList{u"pack"_s, example(u"policy.json"_s),
                                             example(u"policy.json"_s), u"--out"_s, out, u"--key"_s, key}
                                      << 1;
    QTest::newRow("look at what is not there") << QStringList{u"look"_s, inFolder(u"none"_s)} << 3;
    QTest::newRow("look at something else") << QStringList{u"look"_s, example(u"policy.json"_s)} << 1;
    QTest::newRow("compare with nothing") << QStringList{u"compare"_s, u"xj-bohu-2024"_s, u"nowhere"_s} << 3;
    QTest::newRow("try without a library") << QStringList{u"try"_s, u"xj-bohu-2024"_s} << 2;
}

void TestCliPolicy::wrongUse()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = say(QStringList{u"policy"_s} + arguments);
    QTEST(outcome.code, "code");
    QVERIFY(!english(outcome).trimmed().isEmpty());
    QVERIFY(!QFile::exists(inFolder(u"none.chuding-policy"_s)));
}

void TestCliPolicy::compared()
{
    const Outcome same = say({u"policy"_s, u"compare"_s, u"xj-bohu-2024"_s, u"xj-bohu-2024"_s});
    QCOMPARE(same.code, 0);
    QCOMPARE(english(same).trimmed(), u"0 differences."_s);
    const QString text = english(say({u"policy"_s, u"compare"_s, u"xj-bohu-2024"_s, m_package}));
    QVERIFY2(text.contains(u"Working days of publicity: 5 → 7"_s), qPrintable(text));
    QCOMPARE(english(say({u"policy"_s, u"compare"_s, u"xj-bohu-2024"_s, example(u"policy.json"_s)})), text);
}

void TestCliPolicy::tried()
{
    const QString own = QStringLiteral(CHUDING_SOURCE_DIR "/resources/policies/xj-bohu-2024/policy.json");
    const QByteArray before = content(m_sample.library() + u"/library.sqlite"_s);
    const Outcome same = say({u"policy"_s, u"try"_s, own, u"--library"_s, m_sample.library()});
    QCOMPARE(same.code, 0);
    QVERIFY2(english(same).contains(u"another for 0 of 12"_s), qPrintable(english(same)));
    const Outcome other = say({u"policy"_s, u"try"_s, m_package, u"--library"_s, m_sample.library()});
    QCOMPARE(other.code, 0);
    QVERIFY2(english(other).contains(u"R-"_s) && english(other).contains(u"of 12 applicants"_s),
        qPrintable(english(other)));
    QCOMPARE(content(m_sample.library() + u"/library.sqlite"_s), before);
}

void TestCliPolicy::holidays()
{
    const QString calendar = inFolder(u"cn-2031.json"_s);
    QVERIFY(write(calendar, R"({"2031":{"holidays":{"2031-10-01":"国庆节"},"workdays":[]}})"));
    const QString package = inFolder(u"放假.chuding-policy"_s);
    QCOMPARE(
        say({u"policy"_s, u"pack"_s, calendar, u"--out"_s, package, u"--key"_s, inFolder(u"clerk.p12"_s)})
            .code,
        0);
    const Outcome looked = say({u"policy"_s, u"look"_s, package});
    QVERIFY2(
        english(looked).contains(u"2031年10月1日: worked → day off (国庆节)"_s), qPrintable(english(looked)));
    QCOMPARE(say({u"policy"_s, u"install"_s, package, u"--fingerprint"_s, m_fingerprint}).code, 0);
    QVERIFY(english(say({u"policy"_s, u"look"_s, package})).contains(u"Holidays of 2031, in place"_s));
    QVERIFY(QDir(inFolder(u"data"_s)).removeRecursively());
}

void TestCliPolicy::holidaysInWords()
{
    const QString words = inFolder(u"放假通知.txt"_s);
    const QString package = inFolder(u"放假文字.chuding-policy"_s);
    const QStringList pack{
        u"policy"_s, u"pack"_s, words, u"--out"_s, package, u"--key"_s, inFolder(u"clerk.p12"_s)};
    QVERIFY(write(words, "国庆节：10月1日（周三）放假。\n"));
    const Outcome ofNoYear = say(pack);
    QCOMPARE(ofNoYear.code, 3);
    QVERIFY(english(ofNoYear).contains(u"of which year it is"_s));
    QVERIFY(write(words, "关于2031年部分节假日安排的通知\n国庆节：10月1日（周四）放假。\n"));
    const Outcome wrong = say(pack);
    QCOMPARE(wrong.code, 3);
    QVERIFY2(english(wrong).contains(u"Line 2: 2031年10月1日（周三）"_s), qPrintable(english(wrong)));
    const QByteArray others(
        "春节：1月22日放假。清明节：4月5日放假。劳动节：5月1日放假。端午节：6月24日放假。\n"
        "国庆节、中秋节：10月1日（周三）放假。9月28日（周日）上班。\n");
    QVERIFY(write(words, "关于2031年部分节假日安排的通知\n" + others));
    const Outcome lacking = say(pack);
    QCOMPARE(lacking.code, 3);
    QVERIFY2(
        english(lacking).contains(u"It does not say when these are: 元旦."_s), qPrintable(english(lacking)));
    QVERIFY(write(words, "关于2031年部分节假日安排的通知\n元旦：2030年12月31日放假。\n" + others));
    QCOMPARE(say(pack).code, 3); // 2030 is not here
    QVERIFY(!QFile::exists(package));
    QVERIFY(write(words, "关于2031年部分节假日安排的通知\n元旦：1月1日放假。\n" + others));
    QCOMPARE(say(QStringList(pack) << words).code, 1); // the same year twice
    QCOMPARE(say(pack).code, 0);
    const QString looked = english(say({u"policy"_s, u"look"_s, package}));
    QVERIFY2(looked.contains(u"2031年10月1日: worked → day off (国庆节、中秋节)"_s) &&
                 looked.contains(u"2031年9月28日"_s),
        qPrintable(looked));
}

TEST_CASE(QCoreApplication, TestCliPolicy)
#include "tst_cli_policy.moc"
