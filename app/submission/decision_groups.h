// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision.h"

namespace chuding {

/// Decisions about what one office sent, on their way back to it.
struct DecisionGroup
{
    PackageParty receiver;
    QList<DecisionDraft> decisions; ///< each with the package and document that it is about
};

/// By the office whose package brought the dossier in last, in the order of the decisions. Those who came in
/// with no package go to the unit that their dossier names.
[[nodiscard]] Result<QList<DecisionGroup>> groupedBySender(
    const Library &library, const QList<DecisionDraft> &decisions);

} // namespace chuding
