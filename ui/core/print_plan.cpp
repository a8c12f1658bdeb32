// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/print_plan.h"

#include <algorithm>

namespace chuding {

namespace {

/// Front and back; on one side only, the back stays away.
using PaperSheet = QList<PrintSide>;

bool isBlank(const PrintSide &side)
{
    return side.blank;
}

/// Of one paper: its pages within the range, two to a sheet when both sides are printed.
void addSheets(QList<PaperSheet> &sheets, int first, int last, Sides sides)
{
    const int step = sides == Sides::One ? 1 : 2;
    for (int page = first; page <= last; page += step) {
        PaperSheet sheet{{page, false}};
        if (step == 2)
            sheet.append(page < last ? PrintSide{page + 1, false} : PrintSide{page, true});
        sheets.append(sheet);
    }
}

QList<PaperSheet> sheetsOfOneCopy(const PrintWish &wish)
{
    const int end = wish.pageCount - 1;
    const int from = std::max(0, wish.fromPage);
    const int to = wish.toPage < 0 ? end : std::min(wish.toPage, end);
    QList<PaperSheet> sheets;
    for (qsizetype i = 0; i < wish.firstPages.size(); ++i) {
        const int last = i + 1 < wish.firstPages.size() ? wish.firstPages[i + 1] - 1 : end;
        addSheets(sheets, std::max(from, wish.firstPages[i]), std::min(to, last), wish.sides);
    }
    return sheets;
}

QList<PaperSheet> repeated(const QList<PaperSheet> &sheets, int copies, bool collate)
{
    QList<PaperSheet> all;
    if (collate) {
        for (int copy = 0; copy < copies; ++copy)
            all += sheets;
        return all;
    }
    for (const PaperSheet &sheet : sheets)
        all += QList<PaperSheet>(copies, sheet);
    return all;
}

QList<PrintSide> inOnePass(const QList<PaperSheet> &sheets, bool repeatedByDriver)
{
    QList<PrintSide> pass;
    for (const PaperSheet &sheet : sheets)
        pass += sheet;
    // The last back of all may stay away, unless another copy follows it.
    if (!repeatedByDriver && !pass.isEmpty() && pass.constLast().blank)
        pass.removeLast();
    return pass;
}

QList<QList<PrintSide>> inTwoPasses(const QList<PaperSheet> &sheets, BackOrder order)
{
    QList<PrintSide> fronts;
    QList<PrintSide> backs;
    for (const PaperSheet &sheet : sheets) {
        fronts.append(sheet.constFirst());
        backs.append(sheet.constLast());
    }
    if (order == BackOrder::LastSheetFirst)
        std::reverse(backs.begin(), backs.end());
    // Blank backs go through as well, so that each sheet gets its own; all of them blank need no second pass.
    if (std::all_of(backs.cbegin(), backs.cend(), isBlank))
        return {fronts};
    return {fronts, backs};
}

} // namespace

int PrintPlan::printedSides() const
{
    qsizetype count = 0;
    for (const QList<PrintSide> &pass : passes)
        count += pass.size() - std::count_if(pass.cbegin(), pass.cend(), isBlank);
    return static_cast<int>(count);
}

PrintPlan planPrint(const PrintWish &wish)
{
    const QList<PaperSheet> one = sheetsOfOneCopy(wish);
    const int copies = std::max(1, wish.copies);
    // Turning by hand needs fronts and backs in an order that we know.
    const bool byDriver = wish.driverCopies && copies > 1 && wish.sides != Sides::ByHand;
    const QList<PaperSheet> sheets = byDriver ? one : repeated(one, copies, wish.collate);
    PrintPlan plan;
    plan.driverCopies = byDriver ? copies : 1;
    plan.sheets = static_cast<int>(one.size()) * copies;
    if (sheets.isEmpty())
        return plan;
    plan.passes = wish.sides == Sides::ByHand ? inTwoPasses(sheets, wish.backs)
                                              : QList<QList<PrintSide>>{inOnePass(sheets, byDriver)};
    return plan;
}

} // namespace chuding
