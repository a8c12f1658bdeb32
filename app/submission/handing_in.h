// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reception.h"
#include "submission_document.h"

#include <optional>

// That papers went up is recorded after the package is made: it holds, and its signature covers, the dossier
// as it was when it was handed in. The office above records that they came when it takes the package in.

namespace chuding {

/// Why this step cannot be one at that office: the dossier's own 主管局 is another. Empty: it can.
[[nodiscard]] QString otherDepartmentText(const Dossier &dossier, DossierEvent event, const QString &office);

struct HandedIn
{
    DossierEvent event = DossierEvent::HandedToDepartment;
    QList<TakenRecord<Dossier>> dossiers; ///< with the step
    QList<NotHandedIn> others;            ///< for whom the flow does not have it now, in the packages' order

    /// What makes the records what they were.
    [[nodiscard]] ChangeSet undoing() const { return TakenIn{dossiers, {}, {}}.undoing(); }
};

/// Records for the people of packages that this library has just written to one office that they were handed
/// in to it: who, when, in which role, on which revision, with which package; in one transaction. Only where
/// the flow (`stepObstacle`) has this step next, and the office is the dossier's own 主管局 where it is to be
/// one. `Refused` when the packages do not say what kind of office they go to.
[[nodiscard]] Result<HandedIn> recordHandedIn(Library &library, const QList<SubmissionDocument> &packages,
    const Policy &policy, const WorkingCalendar &calendar);

} // namespace chuding
