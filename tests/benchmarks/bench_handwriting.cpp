// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_handwriting [PAGES [FIRST [FOLDER]]]: precision and recall of `findHandwriting()` on PAGES made-up
// pages of each kind (8 unless told) from number FIRST on, and its time. The limits were set on the pages
// from number 0 on and are measured on those from 100 on (which is what FIRST is unless told). Pages that it
// got wrong are put into FOLDER, with what it found.
#include "corpus_arguments.h"
#include "handwriting_corpus.h"
#include "scans/handwriting.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>

#include <array>
#include <cstdio>

using namespace chuding;
using namespace chuding::test;

namespace {

struct Counts
{
    int found = 0;
    int unsure = 0;
    int none = 0;

    void add(HandwritingVerdict verdict)
    {
        found += verdict == HandwritingVerdict::Found ? 1 : 0;
        unsure += verdict == HandwritingVerdict::Unsure ? 1 : 0;
        none += verdict == HandwritingVerdict::NotFound ? 1 : 0;
    }
    [[nodiscard]] int all() const { return found + unsure + none; }
};

void keep(const HandPage &page, const HandwritingSearch &search, const QString &path)
{
    QImage image = page.image;
    QPainter painter(&image);
    painter.scale(page.dotsPerMm, page.dotsPerMm);
    painter.setPen(QPen(Qt::magenta, 0.6));
    for (const HandwritingMark &mark : search.marks)
        painter.drawRect(mark.boxMm);
    painter.end();
    image.save(path);
}

double share(int part, int all)
{
    return all > 0 ? static_cast<double>(part) / all : 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const std::optional<bench::CorpusArguments> told = bench::corpusArguments(8, 3);
    if (!told)
        return 2;
    const QStringList arguments = QGuiApplication::arguments();
    const int first = arguments.size() > 2 ? arguments.at(2).toInt() : 100;
    const int pages = told->pages;
    const QString &folder = told->folder;
    std::array<Counts, 4> truths; // by HandTruth
    qint64 nanoseconds = 0;
    for (const QString &kind : handPageKinds()) {
        Counts counts;
        for (int number = first; number < first + pages; ++number) {
            const HandPage page = handPage(kind, number);
            QElapsedTimer timer;
            timer.start();
            const HandwritingSearch search = findHandwriting(page.image, page.dotsPerMm);
            nanoseconds += timer.nsecsElapsed();
            counts.add(search.verdict);
            truths.at(static_cast<size_t>(page.truth)).add(search.verdict);
            if (!isRight(page, search.verdict) && !folder.isEmpty())
                keep(page, search, QStringLiteral("%1/%2-%3.png").arg(folder, kind).arg(number));
        }
        std::printf("%-22s found %3d  unsure %3d  not found %3d\n", qPrintable(kind), counts.found,
            counts.unsure, counts.none);
        std::fflush(stdout);
    }
    const auto &[none, blue, dark, printed] = truths;
    const int found = blue.found + dark.found + none.found + printed.found;
    const int written = blue.all() + dark.all();
    const int hinted = blue.all() - blue.none + dark.all() - dark.none;
    const int all = written + none.all() + printed.all();
    std::printf("%d pages. Found: precision %.3f, recall %.3f of %d pages written in blue.\n", all,
        share(blue.found + dark.found, found), share(blue.found, blue.all()), blue.all());
    std::printf("Found or unsure: precision %.3f, recall %.3f of %d pages written by hand (%d of %d in black "
                "or grey); %.0f ms a page\n",
        share(hinted, hinted + none.all() - none.none + printed.all() - printed.none), share(hinted, written),
        written, dark.all() - dark.none, dark.all(), static_cast<double>(nanoseconds) / 1e6 / all);
    return 0;
}
