// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look_facts.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace chuding {

namespace {

struct LookWords
{
    Q_DECLARE_TR_FUNCTIONS(chuding::LookFacts)
};

bool isBlank(const ScannedPage &page)
{
    return page.isDrawn && troublesOf(page.look).contains(PageTrouble::Blank);
}

QString faultOf(const FileLook &file)
{
    if (file.fault)
        return pageFaultText(*file.fault);
    for (qsizetype i = 0; i < file.pages.size(); ++i) {
        if (!file.pages.at(i).isDrawn)
            return LookWords::tr("Page %1 cannot be drawn. Scan it again.").arg(i + 1);
    }
    return {};
}

QStringList troubleTexts(const FileLook &file)
{
    const bool isAllBlank = std::all_of(file.pages.cbegin(), file.pages.cend(), &isBlank);
    QStringList texts;
    for (qsizetype i = 0; i < file.pages.size(); ++i) {
        const ScannedPage &page = file.pages.at(i);
        if (!page.isDrawn || (isBlank(page) && !isAllBlank))
            continue;
        QStringList said;
        for (const PageTrouble trouble : troublesOf(page.look))
            said.append(pageTroubleText(trouble, page.look));
        if (!said.isEmpty())
            texts.append(LookWords::tr("page %1: %2").arg(i + 1).arg(said.join(LookWords::tr(", "))));
    }
    return texts;
}

QStringList repeatedPages(const FileLook &file)
{
    QMap<QString, QStringList> places;
    for (qsizetype i = 0; i < file.pages.size(); ++i) {
        const ScannedPage &page = file.pages.at(i);
        if (!page.fingerprint.isEmpty() && !isBlank(page))
            places[page.fingerprint].append(QString::number(i + 1));
    }
    QStringList texts;
    for (const QStringList &numbers : std::as_const(places)) {
        if (numbers.size() > 1)
            texts.append(LookWords::tr("pages %1").arg(numbers.join(LookWords::tr(", "))));
    }
    texts.sort();
    return texts;
}

ScanFacts::Seal sealOf(const FileLook &file)
{
    auto best = ScanFacts::Seal::NotLooked;
    for (const ScannedPage &page : file.pages) {
        if (!page.isDrawn)
            continue;
        const auto seen = page.seals.verdict == SealVerdict::Found    ? ScanFacts::Seal::Found
                          : page.seals.verdict == SealVerdict::Unsure ? ScanFacts::Seal::Unsure
                                                                      : ScanFacts::Seal::NotFound;
        best = std::max(best, seen);
    }
    // Pages that nobody saw may bear it.
    const bool isWhole = !file.fault && file.pages.size() == file.pageCount;
    return best == ScanFacts::Seal::NotFound && !isWhole ? ScanFacts::Seal::Unsure : best;
}

ScanFacts::Watermark watermarkOf(const FileLook &file)
{
    auto best = ScanFacts::Watermark::NotLooked;
    for (const ScannedPage &page : file.pages) {
        if (!page.isDrawn)
            continue;
        const WatermarkVerdict verdict = page.watermark.verdict;
        best = std::max(best, verdict == WatermarkVerdict::Found    ? ScanFacts::Watermark::Found
                              : verdict == WatermarkVerdict::Unsure ? ScanFacts::Watermark::Unsure
                                                                    : ScanFacts::Watermark::NotFound);
    }
    const bool isWhole = !file.fault && file.pages.size() == file.pageCount;
    return best == ScanFacts::Watermark::NotFound && !isWhole ? ScanFacts::Watermark::Unsure : best;
}

/// Papers of several pages say on the first one what they are.
bool goesOn(const PaperFacts &paper, const PaperFacts &next)
{
    const bool isForm = paper.title == PaperTitle::Submission || paper.title == PaperTitle::Prefill;
    const auto isOther = [&](PaperField field) {
        return paper.values.contains(field) && next.values.contains(field) &&
               paper.value(field) != next.value(field);
    };
    if (next.isRecognized != paper.isRecognized)
        return false;
    return next.title == PaperTitle::Unknown
               ? isForm
               : next.title == paper.title && !isOther(PaperField::Name) && !isOther(PaperField::IdNumber);
}

/// What the first page of a paper says counts.
QList<PaperFacts> papersOf(const FileLook &file)
{
    QList<PaperFacts> papers;
    for (const ScannedPage &page : file.pages) {
        if (page.paper == PaperFacts())
            continue;
        if (papers.isEmpty() || !goesOn(papers.constLast(), page.paper)) {
            papers.append(page.paper);
            continue;
        }
        QMap<PaperField, QString> &values = papers.last().values;
        for (auto value = page.paper.values.cbegin(); value != page.paper.values.cend(); ++value) {
            if (!values.contains(value.key()))
                values.insert(value.key(), value.value());
        }
    }
    return papers;
}

} // namespace

ScanFacts factsOf(const FileLook &file)
{
    return {faultOf(file), troubleTexts(file), repeatedPages(file), file.pageCount, sealOf(file),
        papersOf(file), watermarkOf(file), file.lacksRecognition};
}

} // namespace chuding
