// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"
#include "test_case.h"

#include <QCoreApplication>

#include <csignal>

using namespace chuding;
using namespace Qt::StringLiterals;

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chineseTakesTwoColumns();
    void tableAligns();
    void csvQuotes();
    void exitCodes();
    void terminalIsNotCommanded();
    void lostOutputIsNoticed();
    void interruptCancels();
};

void TestConsole::chineseTakesTwoColumns()
{
    QCOMPARE(displayWidth(u"abc"_s), 3);
    QCOMPARE(displayWidth(u"张试例"_s), 6);
    QCOMPARE(displayWidth(u"𠮷a（"_s), 5);
}

void TestConsole::tableAligns()
{
    const QStringList lines = tableLines({{u"a"_s, u"b"_s}, {u"张试"_s, u"x"_s}, {u"only"_s}});
    QCOMPARE(lines, (QStringList{u"a     b"_s, u"张试  x"_s, u"only"_s}));
}

void TestConsole::csvQuotes()
{
    QCOMPARE(csvLine({u"a"_s, u"b,c"_s, u"say \"x\""_s, u"two\nlines"_s, QString()}),
        u"a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\","_s);
}

void TestConsole::exitCodes()
{
    std::FILE *const sink = std::tmpfile();
    QVERIFY(sink);
    Console console(sink, sink);
    QCOMPARE(console.fail({Error::Code::Io, u"x"_s}), ExitCode::Unreadable);
    QCOMPARE(console.fail({Error::Code::Refused, u"x"_s}), ExitCode::Findings);
    std::fclose(sink);
}

void TestConsole::terminalIsNotCommanded()
{
    std::FILE *const sink = std::tmpfile();
    QVERIFY(sink);
    Console console(sink, sink);
    console.print(u"试\x1b[31m\u202e例\x9f"_s);
    QVERIFY(console.flush());
    std::rewind(sink);
    QByteArray said(100, '\0');
    said.resize(static_cast<qsizetype>(std::fread(said.data(), 1, 100, sink)));
    std::fclose(sink);
    QCOMPARE(QString::fromUtf8(said), u"试\uFFFD[31m\uFFFD例\uFFFD\n"_s);
}

void TestConsole::lostOutputIsNoticed()
{
#ifdef Q_OS_LINUX
    std::FILE *const full = std::fopen("/dev/full", "w");
    QVERIFY(full);
    Console console(full, full);
    console.print(u"x"_s);
    QVERIFY(!console.flush());
    std::fclose(full);
#endif
}

void TestConsole::interruptCancels()
{
    std::FILE *const sink = std::tmpfile();
    QVERIFY(sink);
    Console console(sink, sink);
    const Progress progress = console.progress(u"x"_s);
    QVERIFY(progress(1, 2));
    std::raise(SIGINT);
    QVERIFY(!progress(2, 2));
    std::fclose(sink);
}

TEST_CASE(QCoreApplication, TestConsole)
#include "tst_console.moc"
