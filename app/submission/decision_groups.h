// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision.h"

namespace chuding {

/// Decisions about people of one unit, on their way back to the office that sent them. A department hands the
/// package on to the unit as it is, which reads nothing there about other units' people.
struct DecisionGroup
{
    PackageParty receiver;
    QString unitName; ///< where the applicants work
    QList<DecisionDraft> decisions;
};

/// By the office whose package brought the dossier in last and by unit, in the order of the decisions. Those
/// who came in with no package go to the unit that their dossier names.
[[nodiscard]] Result<QList<DecisionGroup>> groupedBySender(
    const Library &library, const QList<DecisionDraft> &decisions);

/// A package for each of these groups, whatever receiver the request names. `Refused` names everything that
/// cannot be decided before the first one is written; of each package counts what `exportDecision()` says.
[[nodiscard]] Result<QList<ExportReport>> exportDecisionGroups(
    Library &library, const Signer &signer, const DecisionRequest &request, const Progress &progress = {});

} // namespace chuding
