// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_corners [PHOTOS [FOLDER]]: how often `findCorners()` finds the sheet on PHOTOS made-up photos of each
// kind (10 unless told), others than the tests use, and its time. Those that it got wrong are put into
// FOLDER.
#include "corpus_arguments.h"
#include "photo_corpus.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace chuding;
using namespace chuding::test;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const std::optional<bench::CorpusArguments> told = bench::corpusArguments(10);
    if (!told)
        return 2;
    const int photos = told->pages;
    const QString &folder = told->folder;
    constexpr int firstNumber = 1000;
    constexpr double closely = 0.015;
    int all = 0;
    int close = 0;
    int missed = 0;
    int wrong = 0;
    qint64 nanoseconds = 0;
    std::vector<double> errors;
    const auto find = [&](const QString &kind, int number) {
        const SheetPhoto photo = sheetPhoto(kind, number);
        QElapsedTimer timer;
        timer.start();
        const std::optional<PageCorners> corners = findCorners(photo.image);
        nanoseconds += timer.nsecsElapsed();
        ++all;
        const double error =
            corners && photo.corners ? cornerError(*corners, *photo.corners, photo.image.size()) : 1;
        const bool isRight = photo.corners ? error <= closely : !corners;
        if (!isRight && !folder.isEmpty())
            photo.image.save(QStringLiteral("%1/%2-%3.png").arg(folder, kind).arg(number));
        if (!isRight)
            std::printf(
                "%s %d: %s %.4f\n", qPrintable(kind), number, corners ? "off by" : "not found", error);
        if (photo.corners && corners)
            errors.push_back(error);
        close += photo.corners && isRight ? 1 : 0;
        missed += photo.corners && !corners ? 1 : 0;
        wrong += !photo.corners && corners ? 1 : 0;
    };
    for (int number = firstNumber; number < firstNumber + photos; ++number) {
        for (const QString &kind : sheetPhotoKinds())
            find(kind, number);
        for (const QString &kind : emptyPhotoKinds())
            find(kind, number);
    }
    std::sort(errors.begin(), errors.end());
    const qsizetype sheets = sheetPhotoKinds().size() * photos;
    const qsizetype empty = emptyPhotoKinds().size() * photos;
    std::printf(
        "%lld photos of sheets: %d within %.1f %% of the diagonal, %d not found, half within %.2f %%; of "
        "%lld without one %d found; %.0f ms a photo\n",
        static_cast<long long>(sheets), close, closely * 100, missed,
        errors.empty() ? 0.0 : errors[errors.size() / 2] * 100, static_cast<long long>(empty), wrong,
        double(nanoseconds) / 1e6 / all);
    return 0;
}
