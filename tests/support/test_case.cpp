// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_case.h"

#include <QFileInfo>

#include <cstdio>
#include <map>

namespace {

/// By name; made by the first test that is entered, whichever file that is in.
std::map<QByteArray, TestCase::Run> &testCases()
{
    static std::map<QByteArray, TestCase::Run> cases;
    return cases;
}

} // namespace

TestCase::TestCase(const char *file, Run run)
{
    testCases().emplace(QFileInfo(QString::fromUtf8(file)).baseName().toUtf8(), run);
}

int main(int argc, char *argv[])
{
    const auto found = argc > 1 ? testCases().find(argv[1]) : testCases().end();
    if (found == testCases().end()) {
        std::fprintf(stderr, "which test? %s NAME [arguments of QTest], with NAME one of\n", argv[0]);
        for (const auto &[name, run] : testCases())
            std::fprintf(stderr, "    %s\n", name.constData());
        return 2;
    }
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
