// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_watermark [PAGES [FOLDER]]: precision and recall of `findWatermark()` on PAGES made-up pages of each
// kind (10 unless told), and its time. Pages that it got wrong are put into FOLDER.
#include "corpus_arguments.h"
#include "scans/watermark.h"
#include "watermark_corpus.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <array>
#include <cstdio>

using namespace chuding;
using namespace chuding::test;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const std::optional<bench::CorpusArguments> told = bench::corpusArguments(10);
    if (!told)
        return 2;
    const int pages = told->pages;
    const QString &folder = told->folder;
    std::array<int, 3> with{}; // by verdict
    std::array<int, 3> without{};
    qint64 nanoseconds = 0;
    for (const QString &kind : watermarkPageKinds()) {
        std::array<int, 3> counts{};
        for (int number = 0; number < pages; ++number) {
            const WatermarkPage page = watermarkPage(kind, number);
            QElapsedTimer timer;
            timer.start();
            const WatermarkSearch search = findWatermark(page.image, page.dotsPerMm);
            nanoseconds += timer.nsecsElapsed();
            ++counts[static_cast<size_t>(search.verdict)];
            ++(page.hasWatermark ? with : without)[static_cast<size_t>(search.verdict)];
            const auto wanted = page.hasWatermark ? WatermarkVerdict::Found : WatermarkVerdict::NotFound;
            if (search.verdict != wanted) {
                std::printf("%s %d: share %.4f\n", qPrintable(kind), number, search.share);
                if (!folder.isEmpty())
                    page.image.save(QStringLiteral("%1/%2-%3.png").arg(folder, kind).arg(number));
            }
        }
        std::printf("%-34s not found %3d  unsure %3d  found %3d\n", qPrintable(kind), counts[0], counts[1],
            counts[2]);
    }
    const int called = with[2] + without[2];
    const int marked = with[0] + with[1] + with[2];
    const int plain = without[0] + without[1] + without[2];
    std::printf(
        "%d pages: precision %.3f, recall %.3f; of %d with a watermark %d unsure, %d not found; of %d "
        "without %d unsure, %d found; %.0f ms a page\n",
        marked + plain, called > 0 ? double(with[2]) / called : 0.0, double(with[2]) / marked, marked,
        with[1], with[0], plain, without[1], without[2], double(nanoseconds) / 1e6 / (marked + plain));
    return 0;
}
