// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace chuding {

/// Which sides of the paper are printed.
enum class Sides {
    One,
    Both,   ///< the printer turns the sheets
    ByHand, ///< a person turns the stack: 手动双面
};

/// In which order the backs go into the printer when a person turns the stack.
enum class BackOrder { FirstSheetFirst, LastSheetFirst };

/// What is to be printed. Pages are numbered from 0.
struct PrintWish
{
    QList<int> firstPages{0}; ///< of each paper that has to begin on a front side; ascending, from 0
    int pageCount = 0;
    int fromPage = 0; ///< of the range that was asked for
    int toPage = -1;  ///< its last page; -1: to the end
    int copies = 1;
    bool collate = true; ///< whole copies one after the other, not sheet by sheet
    Sides sides = Sides::One;
    bool driverCopies = false; ///< the driver repeats by itself what it is sent
    BackOrder backs = BackOrder::FirstSheetFirst;
};

/// One page to be sent; a blank one has the size of page `page`.
struct PrintSide
{
    int page = 0;
    bool blank = false;
    bool operator==(const PrintSide &) const = default;
};

/// What is sent to the printer, pass by pass: two when a person turns the stack in between.
struct PrintPlan
{
    QList<QList<PrintSide>> passes;
    int driverCopies = 1; ///< how often the driver has to repeat each pass
    int sheets = 0;       ///< of paper, all copies together

    /// Pages with something on them that go through the printer, without the driver's repeating.
    [[nodiscard]] int printedSides() const;
};

/// Every paper and every copy begins on the front of a sheet; backs that nothing belongs on are blank.
[[nodiscard]] PrintPlan planPrint(const PrintWish &wish);

} // namespace chuding
