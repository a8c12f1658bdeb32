// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pinyin.h"
#include "test_case.h"

#include <QCoreApplication>

#include <algorithm>

using namespace chuding;

class TestPinyin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void entryNames_data();
    void entryNames();
    void sortOrder();
    void everyCommonCharacterHasAReading();
};

void TestPinyin::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("initials");
    const auto row = [](const char *title, const char *name, const char *reading, const char *initials) {
        QTest::newRow(title) << QString::fromUtf8(name) << QString::fromLatin1(reading)
                             << QString::fromLatin1(initials);
    };
    row("plain", "张试例", "zhang shi li", "zsl");
    row("surname shan", "单试一", "shan shi yi", "ssy");
    row("shan is dan elsewhere", "试单", "shi dan", "sd");
    row("surname zeng", "曾例", "zeng li", "zl");
    row("ceng elsewhere", "例曾", "li ceng", "lc");
    row("surname zha", "查试", "zha shi", "zs");
    row("surname qiu", "仇例", "qiu li", "ql");
    row("surname yue", "乐试", "yue shi", "ys");
    row("le elsewhere", "试乐", "shi le", "sl");
    row("surname xie", "解例", "xie li", "xl");
    row("surname ou", "区试", "ou shi", "os");
    row("surname ge", "盖例", "ge li", "gl");
    row("surname piao", "朴例", "piao li", "pl");
    row("surname miao", "缪例", "miao li", "ml");
    row("umlaut", "吕试", "lv shi", "ls");
    row("compound surname", "欧阳试例", "ou yang shi li", "oysl");
    row("moqi", "万俟试", "mo qi shi", "mqs");
    row("wan alone", "万试", "wan shi", "ws");
    row("yuchi", "尉迟例", "yu chi li", "ycl");
    row("linghu", "令狐例", "ling hu li", "lhl");
    row("with a dot", "古丽试·买买提例", "gu li shi mai mai ti li", "glsmmtl");
    row("no surname before a dot", "查干·试例", "cha gan shi li", "cgsl");
    row("no surname before a point", "查干.试例", "cha gan shi li", "cgsl");
    row("latin", "Alim Shi", "alim shi", "as");
    row("latin and Chinese", "Alim试例", "alim shi li", "asl");
    row("latin with marks", "Älí Lü", "ali lv", "al");
    row("full width", "Ａ１试", "a1 shi", "as");
    row("beyond the basic plane", "𠮷试", "ji shi", "js");
    row("a character without a reading", "试Ж例", "shi li", "sl");
    row("blanks", "　张 试　", "zhang shi", "zs");
    row("empty", "", "", "");
}

void TestPinyin::names()
{
    QFETCH(QString, name);
    QTEST(pinyin(name), "reading");
    QTEST(pinyinInitials(name), "initials");
}

void TestPinyin::entryNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("entry");
    QTest::newRow("plain") << QStringLiteral("张试例") << 40 << QStringLiteral("zhang-shi-li");
    QTest::newRow("dot") << QStringLiteral("古丽·例") << 40 << QStringLiteral("gu-li-li");
    QTest::newRow("cut") << QStringLiteral("张试例") << 7 << QStringLiteral("zhang-s");
    QTest::newRow("cut at the hyphen") << QStringLiteral("张试例") << 6 << QStringLiteral("zhang");
    QTest::newRow("path") << QStringLiteral("../a\\b/C:") << 40 << QStringLiteral("a-b-c");
    QTest::newRow("nothing") << QStringLiteral("。") << 40 << QStringLiteral("x");
    QTest::newRow("empty") << QString() << 40 << QStringLiteral("x");
}

void TestPinyin::entryNames()
{
    QFETCH(QString, name);
    QFETCH(int, limit);
    QTEST(asciiName(name, limit), "entry");
}

void TestPinyin::sortOrder()
{
    // Letters, then syllable, then tone, then character; a shorter name first; 曾 as zeng, 单 as shan.
    const QStringList expected = {QStringLiteral("Alim"), QStringLiteral("阿试"), QStringLiteral("陈例"),
        QStringLiteral("李例"), QStringLiteral("李试"), QStringLiteral("李试一"), QStringLiteral("丽例"),
        QStringLiteral("单例"), QStringLiteral("王例"), QStringLiteral("曾例"), QStringLiteral("张例"),
        QStringLiteral("张试"), QStringLiteral("章例")};
    QStringList sorted = expected;
    std::reverse(sorted.begin(), sorted.end());
    std::sort(sorted.begin(), sorted.end(),
        [](const QString &a, const QString &b) { return pinyinSortKey(a) < pinyinSortKey(b); });
    QCOMPARE(sorted, expected);
    QCOMPARE(pinyinSortKey(u"古丽·例"), pinyinSortKey(u"古丽例"));
}

void TestPinyin::everyCommonCharacterHasAReading()
{
    QStringList silent;
    for (char16_t code = 0x4E00; code <= 0x9FA5; ++code) {
        if (pinyin(QString(QChar(code))).isEmpty())
            silent.append(QString(QChar(code)));
    }
    QVERIFY2(silent.size() <= 30, qPrintable(silent.join(u' ')));
}

TEST_CASE(QCoreApplication, TestPinyin)
#include "tst_pinyin.moc"
