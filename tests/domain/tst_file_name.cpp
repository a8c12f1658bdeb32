// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/file_name.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace Qt::StringLiterals;

/// Names that Windows and Linux take.
class TestFileName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const QString &name, const QString &expected) {
            QTest::newRow(title) << name << expected;
        };
        row("a name", u"张试例"_s, u"张试例"_s);
        row("a dot within", u"阿依例·试二 Jr. 3"_s, u"阿依例·试二 Jr. 3"_s);
        row("rare character", u"试𠮷"_s, u"试𠮷"_s);
        row("refused ones", u"a/b\\c:d*e?f\"g<h>i|j\n\tk"_s, u"abcdefghijk"_s);
        row("direction marks", u"试\u202egpj.例\u200b"_s, u"试gpj.例"_s);
        row("composed", u"e\u0301"_s, u"\u00e9"_s);
        row("blanks", u"  张\u3000 试例 "_s, u"张 试例"_s);
        row("out of the folder", u"../../试"_s, u"试"_s);
        row("hidden", u". .试"_s, u"试"_s);
        row("ends with dots", u"试例... . "_s, u"试例"_s);
        row("only dots", u".."_s, u"_"_s);
        row("nothing", QString(), u"_"_s);
        row("nothing left", u"?*"_s, u"_"_s);
        row("device", u"con"_s, u"_con"_s);
        row("device with an ending", u"COM1.试"_s, u"_COM1.试"_s);
        row("device with a raised digit", u"lpt\u00b2"_s, u"_lpt\u00b2"_s);
        row("device and a blank", u"NUL .试"_s, u"_NUL .试"_s);
        row("no device", u"console"_s, u"console"_s);
        row("no device either", u"com10"_s, u"com10"_s);
        row("half a character", QString(u'试') + QChar(0xD842), u"试"_s);
    }

    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(safeFileName(name), expected);
        QCOMPARE(safeFileName(expected), expected);
    }

    void lengths()
    {
        QCOMPARE(safeFileName(u"a"_s.repeated(200)).size(), 200);
        QCOMPARE(safeFileName(u"a"_s.repeated(201)).size(), 200);
        QCOMPARE(safeFileName(u"试"_s.repeated(66) + u"ab"_s), u"试"_s.repeated(66) + u"ab"_s);
        QCOMPARE(safeFileName(u"试"_s.repeated(67)), u"试"_s.repeated(66));
        QCOMPARE(safeFileName(u"试𠮷"_s, 6), u"试"_s); // never half a character
        QCOMPARE(safeFileName(u"试𠮷"_s, 7), u"试𠮷"_s);
        QCOMPARE(safeFileName(u"试. 例"_s, 5), u"试"_s);
    }
};

TEST_CASE(QCoreApplication, TestFileName)
#include "tst_file_name.moc"
