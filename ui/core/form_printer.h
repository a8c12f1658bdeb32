// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/progress.h"
#include "ui/core/print_plan.h"
#include "ui/core/printed_document.h"

class QPrinter;

namespace chuding {

/// The size of the first page, and no margins: for the dialog of the printer as well.
void preparePrinter(QPrinter &printer, QSizeF pageSizePt);

/// Prints one pass with the painter of PDF and preview, at its true size, as one job of the printer. On the
/// thread of the document; the printer must not be used elsewhere meanwhile. What was begun is withdrawn when
/// it fails or is cancelled.
[[nodiscard]] Result<void> printPass(QPrinter &printer, const PrintedDocument &document,
    const QList<PrintSide> &pass, const Progress &progress = {});

/// The error of a form as one sentence: whose character no font has, say.
[[nodiscard]] QString paperErrorText(const Error &error);

} // namespace chuding
