// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/printed_document.h"

#include <QMarginsF>

namespace chuding {

/// How far from each edge of the paper the nearest ink of all pages stands, in millimetres.
[[nodiscard]] QMarginsF inkDistances(const PrintedDocument &document);
/// One sentence about the edges at which a printer that leaves `least` millimetres free would cut something
/// off; empty: at none.
[[nodiscard]] QString cutOffText(const QMarginsF &ink, const QMarginsF &least);

} // namespace chuding
