// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/strokes.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace chuding;
using namespace Qt::StringLiterals;

class TestStrokes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void surnamesStandOrdered();
    void everyCommonCharacterIsKnown();
    void anythingGoes();
};

void TestStrokes::order_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("2 and 4 strokes") << u"丁试"_s << u"王试"_s;
    QTest::newRow("4 and 7 strokes") << u"王试"_s << u"张试"_s;
    QTest::newRow("4 strokes both: ICU's order") << u"方试"_s << u"王试"_s;
    QTest::newRow("7 strokes both: ICU's order") << u"张试"_s << u"李试"_s;
    QTest::newRow("same surname: second character") << u"张一"_s << u"张试"_s;
    QTest::newRow("same surname: third character") << u"张试一"_s << u"张试例"_s;
    QTest::newRow("shorter first") << u"张试"_s << u"张试一"_s;
    QTest::newRow("the surname decides") << u"丁鑫"_s << u"王一"_s;
    QTest::newRow("simplified as written") << u"马试"_s << u"馬试"_s;
    QTest::newRow("beyond the basic plane") << u"王试"_s << u"𠮷试"_s;
    QTest::newRow("dot left out") << u"买买提·一"_s << u"买买提·试"_s;
    QTest::newRow("letters first") << u"Alim试"_s << u"一试"_s;
    QTest::newRow("unknown last") << u"龘试"_s << u"\U00020001试"_s;
    QTest::newRow("unknown by code") << u"\U00020001试"_s << u"\U00020002一"_s;
}

void TestStrokes::order()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QVERIFY(strokeSortKey(first) < strokeSortKey(second));
}

void TestStrokes::surnamesStandOrdered()
{
    const QStringList ordered{u"丁试"_s, u"马试"_s, u"方试"_s, u"王试"_s, u"古丽·试例"_s, u"刘试"_s,
        u"张试"_s, u"李试"_s, u"陈试"_s, u"赵试"_s, u"黄试"_s};
    QStringList names = ordered;
    std::reverse(names.begin(), names.end());
    std::sort(names.begin(), names.end(),
        [](const QString &a, const QString &b) { return strokeSortKey(a) < strokeSortKey(b); });
    QCOMPARE(names, ordered);
}

/// Those of GB 2312 and most others of the basic block; what is unknown would end in FFFFFF.
void TestStrokes::everyCommonCharacterIsKnown()
{
    int unknown = 0;
    for (char16_t code = 0x4E00; code <= 0x9FA5; ++code)
        unknown += strokeSortKey(QString(QChar(code))).startsWith("\xFF\xFF\xFF") ? 1 : 0;
    QCOMPARE(unknown, 0);
}

void TestStrokes::anythingGoes()
{
    QVERIFY(strokeSortKey({}).isEmpty());
    QVERIFY(strokeSortKey(u" ·.-").isEmpty());
    QCOMPARE(strokeSortKey(u"张·试"), strokeSortKey(u"张试"));
    QCOMPARE(strokeSortKey(u"ＡＢ"), strokeSortKey(u"ab"));
    const QChar lone(0xD800);
    QCOMPARE(strokeSortKey(lone + u"试"_s), strokeSortKey(lone + u"试"_s));
}

TEST_CASE(QCoreApplication, TestStrokes)
#include "tst_strokes.moc"
