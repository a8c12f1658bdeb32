// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What runs in the process that may break.
#include "inspector.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace chuding {

namespace {

/// A file that wants more breaks this process, and nothing else.
void limitMemory()
{
#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__)
    constexpr rlim_t mostBytes = 500ULL * 1024 * 1024;
    const rlimit memory{mostBytes, mostBytes};
    setrlimit(RLIMIT_DATA, &memory);
    const rlimit noDump{0, 0};
    setrlimit(RLIMIT_CORE, &noDump);
#endif
}

/// False: nobody listens any more.
bool tell(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout) ==
               static_cast<size_t>(line.size()) &&
           std::fflush(stdout) == 0;
}

bool answer(const QString &path)
{
    const PageSource source(path);
    FileLook file;
    file.fault = source.fault();
    file.kind = source.kind();
    file.pageCount = source.pageCount();
    if (!tell(fileToJson(file)))
        return false;
    for (int page = 0; page < std::min(file.pageCount, FileLook::mostPages); ++page) {
        if (!tell(pageToJson(lookAtPage(source, page))))
            return false;
    }
    return true;
}

} // namespace

int runInspector()
{
    limitMemory();
    // QFile would wait for a full buffer.
    std::array<char, 64 * 1024> line{};
    while (std::fgets(line.data(), static_cast<int>(line.size()), stdin) != nullptr) {
        const QJsonObject asked = QJsonDocument::fromJson(line.data()).object();
        if (!answer(asked.value(QLatin1StringView("path")).toString()))
            break;
    }
    return 0;
}

} // namespace chuding
