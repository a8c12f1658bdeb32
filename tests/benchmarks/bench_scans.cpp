// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_scans [FILES]: what looking into scans of 300 dots per inch costs, beside `pdfinfo` and
// `pdftoppm -r 100` (poppler-utils) on the same files; then the preview's part: the first page of a file by a
// new process, and each of the 200 pages of another.
#include "long_scan.h"
#include "scans/inspector.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace chuding;
using namespace chuding::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int pagesOfAFile = 4;
constexpr int pagesOfALongFile = 200;
constexpr QSize windowBox(900, 1273);

/// Milliseconds; negative when it failed.
qint64 timeOf(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool isFine = process.waitForFinished(-1) && process.exitCode() == 0;
    return isFine ? timer.elapsed() : -1;
}

qint64 median(QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void compare(const QStringList &files, const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    Inspector inspector;
    qsizetype pages = 0;
    for (const QString &file : files)
        pages += inspector.look(file).pages.size();
    const qint64 looked = timer.elapsed();
    qint64 counted = 0;
    qint64 drawn = 0;
    for (const QString &file : files) {
        counted += timeOf(u"pdfinfo"_s, {file});
        drawn += timeOf(u"pdftoppm"_s, {u"-r"_s, u"100"_s, file, folder + u"/page"_s});
    }
    std::printf("%lld pages in %lld files: looked at in %lld ms (%.0f ms a page); pdfinfo %lld ms, "
                "pdftoppm -r 100 %lld ms, ratio %.2f\n",
        static_cast<long long>(pages), static_cast<long long>(files.size()), static_cast<long long>(looked),
        double(looked) / double(pages), static_cast<long long>(counted), static_cast<long long>(drawn),
        double(looked) / double(drawn));
}

void preview(const QStringList &files, const QString &longFile)
{
    QList<qint64> firsts;
    for (const QString &file : files) {
        QElapsedTimer timer;
        timer.start();
        Inspector inspector;
        if (inspector.open(file).fault || inspector.draw(0, windowBox).isNull())
            return;
        firsts.append(timer.elapsed());
    }
    Inspector inspector;
    QList<qint64> pages;
    static_cast<void>(inspector.open(longFile));
    for (int page = 0; page < pagesOfALongFile; ++page) {
        QElapsedTimer timer;
        timer.start();
        if (inspector.draw(page, windowBox).isNull())
            return;
        pages.append(timer.elapsed());
    }
    std::printf("first page by a new process: %lld ms (longest %lld); a page of %d: %lld ms (longest %lld)\n",
        static_cast<long long>(median(firsts)),
        static_cast<long long>(*std::max_element(firsts.cbegin(), firsts.cend())), pagesOfALongFile,
        static_cast<long long>(median(pages)),
        static_cast<long long>(*std::max_element(pages.cbegin(), pages.cend())));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 12;
    const QTemporaryDir folder;
    QStringList files;
    for (int i = 0; i < count; ++i) {
        files.append(folder.filePath(u"scan%1.pdf"_s.arg(i)));
        if (!writeScan(files.constLast(), pagesOfAFile, i * pagesOfAFile))
            return 1;
    }
    const QString longFile = folder.filePath(u"long.pdf"_s);
    if (files.isEmpty() || !writeScan(longFile, pagesOfALongFile, 0))
        return 2;
    compare(files, folder.path());
    preview(files, longFile);
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    std::printf("largest process asked: %ld MiB\n", usage.ru_maxrss / 1024);
#endif
    return 0;
}
