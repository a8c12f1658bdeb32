// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The preview over a scan of 200 pages with 300 dots per inch, on the offscreen platform: until the first
// page is seen, in a preview that was just made, in one that is ready, as the program's is once a dossier is
// shown, and of a file that is chosen after another; until each next page is while somebody turns pages
// without a rest, the longest pause of the event loop, and the memory of the program and of the process that
// draws for it. Beside it, in the same run, `pdftoppm -r 100` (poppler-utils) over the same file.
#include "long_scan.h"
#include "ui/widgets/scan_preview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

using namespace chuding;
using namespace chuding::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageCount = 200;
constexpr int patienceMs = 60'000;

long peakMiB(int who)
{
    constexpr long kiBInAMiB = 1024;
    rusage usage{};
    getrusage(who, &usage);
    return usage.ru_maxrss / kiBInAMiB;
}

/// Milliseconds until all that is visible is drawn; negative: it never is.
qint64 waitFor(const ScanPreview &preview, const QElapsedTimer &timer)
{
    const bool isThere = QTest::qWaitFor(
        [&preview] { return preview.view()->pageCount() > 0 && preview.view()->isUpToDate(); }, patienceMs);
    return isThere ? timer.elapsed() : -1;
}

int look(const QString &file, const QString &other)
{
    QElapsedTimer pause;
    qint64 longestPause = 0;
    QTimer tick;
    QObject::connect(
        &tick, &QTimer::timeout, &tick, [&] { longestPause = qMax(longestPause, pause.restart()); });
    qint64 cold = 0;
    qint64 first = 0;
    qint64 again = 0;
    QList<qint64> times;
    QElapsedTimer timer;
    const auto show = [](ScanPreview &preview) {
        preview.resize(1000, 900);
        preview.show();
    };
    {
        ScanPreview preview;
        show(preview);
        timer.start();
        preview.setFile(file);
        cold = waitFor(preview, timer);
    }
    {
        ScanPreview preview;
        preview.warmUp();
        show(preview);
        constexpr int readyMs = 500;
        QTest::qWait(readyMs);
        const long before = peakMiB(RUSAGE_SELF);
        timer.restart();
        pause.start();
        tick.start(1);
        preview.setFile(file);
        first = waitFor(preview, timer);
        for (int page = 1; page < pageCount; ++page) {
            timer.restart();
            preview.view()->goToPage(page);
            times.append(waitFor(preview, timer));
        }
        timer.restart();
        preview.setFile(other);
        again = waitFor(preview, timer);
        std::printf("program: %ld MiB before, %ld MiB at most\n", before, peakMiB(RUSAGE_SELF));
    }
    if (cold < 0 || first < 0 || again < 0 || times.contains(-1))
        return 2;
    std::sort(times.begin(), times.end());
    std::printf("first page, new preview %lld ms; ready %lld ms, of another file %lld ms; next page %lld ms "
                "(median), %lld ms (longest); "
                "longest pause %lld ms\n",
        static_cast<long long>(cold), static_cast<long long>(first), static_cast<long long>(again),
        static_cast<long long>(times.at(times.size() / 2)), static_cast<long long>(times.constLast()),
        static_cast<long long>(longestPause));
    std::printf("the process that draws: %ld MiB at most\n", peakMiB(RUSAGE_CHILDREN));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    // In a process of its own, which has not held the pages.
    if (arguments.size() == 3)
        return look(arguments.at(1), arguments.at(2));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"long.pdf"_s);
    const QString other = folder.filePath(u"other.pdf"_s);
    if (!writeScan(file, pageCount) || !QFile::copy(file, other))
        return 1;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QApplication::applicationFilePath(), {file, other});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return 2;
    QElapsedTimer timer;
    timer.start();
    QProcess tool;
    tool.start(u"pdftoppm"_s, {u"-r"_s, u"100"_s, file, folder.filePath(u"page"_s)});
    if (!tool.waitForFinished(-1) || tool.exitCode() != 0)
        return 3;
    std::printf("pdftoppm -r 100: %.0f ms a page\n", double(timer.elapsed()) / pageCount);
    return 0;
}
