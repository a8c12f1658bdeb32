// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/spans.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding::forms;
using namespace Qt::StringLiterals;

class TestSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fills_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<Spans>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("no placeholder") << u"公示"_s << Spans() << u"公示"_s;
        QTest::newRow("value") << u"对{x}等"_s << plain(u"张试"_s) << u"对张试等"_s;
        QTest::newRow("unit that says so")
            << u"在{x}单位工作"_s << unitSpan(u"试例中学"_s) << u"在试例中学工作"_s;
        QTest::newRow("unit that does not")
            << u"在{x}单位工作"_s << unitSpan(u"试例"_s) << u"在试例单位工作"_s;
        QTest::newRow("office") << u"至{x}办公室，"_s << plain(u"校办公室"_s) << u"至校办公室，"_s;
        QTest::newRow("other office") << u"至{x}办公室，"_s << plain(u"校"_s) << u"至校办公室，"_s;
        QTest::newRow("sentence ends") << u"成果：{x}。"_s << plain(u"优秀。"_s) << u"成果：优秀。"_s;
        QTest::newRow("sentence does not") << u"成果：{x}。"_s << plain(u"优秀"_s) << u"成果：优秀。"_s;
        QTest::newRow("blank keeps the word") << u"在{x}单位"_s << blank(8) << u"在单位"_s;
        QTest::newRow("braces in a value") << u"对{x}等"_s << plain(u"{x}"_s) << u"对{x}等"_s;
        QTest::newRow("open brace") << u"对{x"_s << plain(u"张"_s) << u"对{x"_s;
    }

    void fills()
    {
        QFETCH(QString, pattern);
        QFETCH(Spans, value);
        QFETCH(QString, text);
        QCOMPARE(textOf(filled(pattern, {{u"x"_s, value}}, {u"学"_s, u"局"_s})), text);
    }

    void unknownPlaceholderIsBlank()
    {
        const Spans spans = filled(u"第{y}号"_s, {}, {});
        QCOMPARE(spans.size(), 3);
        QVERIFY(spans[1].blankCells > 0);
    }
};

TEST_CASE(QCoreApplication, TestSpans)
#include "tst_spans.moc"
