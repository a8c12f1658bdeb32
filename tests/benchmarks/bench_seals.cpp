// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_seals [PAGES [FOLDER]]: precision and recall of `findSeals()` on PAGES made-up pages of each kind (14
// unless told), and its time. Pages that it got wrong are put into FOLDER, with what it found.
#include "corpus_arguments.h"
#include "scans/seals.h"
#include "seal_corpus.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>

#include <cstdio>

using namespace chuding;
using namespace chuding::test;

namespace {

struct Counts
{
    int found = 0;
    int unsure = 0;
    int none = 0;
};

void keep(const SealPage &page, const SealSearch &search, const QString &path)
{
    QImage image = page.image;
    QPainter painter(&image);
    painter.scale(page.dotsPerMm, page.dotsPerMm);
    painter.setPen(QPen(Qt::blue, 0.6));
    for (const SealMark &mark : search.marks)
        painter.drawEllipse(mark.centreMm, mark.diameterMm / 2, mark.diameterMm / 2);
    painter.end();
    image.save(path);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const std::optional<bench::CorpusArguments> told = bench::corpusArguments(14);
    if (!told)
        return 2;
    const int pages = told->pages;
    const QString &folder = told->folder;
    Counts sealed;   // pages with a red seal
    Counts unsealed; // without any
    Counts copied;   // grey ones of sealed pages
    qint64 nanoseconds = 0;
    for (const QString &kind : sealPageKinds()) {
        Counts counts;
        for (int number = 0; number < pages; ++number) {
            const SealPage page = sealPage(kind, number);
            QElapsedTimer timer;
            timer.start();
            const SealSearch search = findSeals(page.image, page.dotsPerMm);
            nanoseconds += timer.nsecsElapsed();
            Counts &truth = page.truth == SealTruth::Red    ? sealed
                            : page.truth == SealTruth::Grey ? copied
                                                            : unsealed;
            for (Counts *one : {&counts, &truth}) {
                one->found += search.verdict == SealVerdict::Found ? 1 : 0;
                one->unsure += search.verdict == SealVerdict::Unsure ? 1 : 0;
                one->none += search.verdict == SealVerdict::NotFound ? 1 : 0;
            }
            const SealVerdict wanted = page.truth == SealTruth::Red    ? SealVerdict::Found
                                       : page.truth == SealTruth::Grey ? SealVerdict::Unsure
                                                                       : SealVerdict::NotFound;
            if (search.verdict != wanted && !folder.isEmpty())
                keep(page, search, QStringLiteral("%1/%2-%3.png").arg(folder, kind).arg(number));
        }
        std::printf("%-22s found %3d  unsure %3d  not found %3d\n", qPrintable(kind), counts.found,
            counts.unsure, counts.none);
    }
    const int all = static_cast<int>(sealPageKinds().size()) * pages;
    const int called = sealed.found + unsealed.found + copied.found;
    std::printf("%d pages: precision %.3f, recall %.3f; of %d sealed pages %d unsure, %d not found; of %d "
                "without a seal "
                "%d unsure; of %d grey copies %d unsure; %.0f ms a page\n",
        all, called > 0 ? double(sealed.found) / called : 0.0,
        double(sealed.found) / (sealed.found + sealed.unsure + sealed.none),
        sealed.found + sealed.unsure + sealed.none, sealed.unsure, sealed.none,
        unsealed.found + unsealed.unsure + unsealed.none, unsealed.unsure,
        copied.found + copied.unsure + copied.none, copied.unsure, double(nanoseconds) / 1e6 / all);
    return 0;
}
