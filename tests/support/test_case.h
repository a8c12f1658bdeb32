// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// A test program holds the tests of one folder; `PROGRAM tst_name [arguments of QTest]` runs one of them, so
/// that each has a process and an application of its own.
struct TestCase
{
    using Run = int (*)(int argc, char *argv[]);

    /// Known from now on under the name of `file` without folder and ending.
    TestCase(const char *file, Run run);
};

template <typename Application, typename Test>
int runTestCase(int argc, char *argv[])
{
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// The test of this file: a class of slots, run with an application of that class.
#define TEST_CASE(Application, Test)                                                                         \
    static const TestCase testCase(__FILE__, &runTestCase<Application, Test>);
