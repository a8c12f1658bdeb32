// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow.h"

#include <QList>

namespace chuding {

/// How a step stands in a form in which its moment can be typed.
struct StepState
{
    DossierEvent event = DossierEvent::Applied;
    QString note;           ///< who recorded it, or why it cannot be recorded now; translated, may be empty
    bool isFault = false;   ///< what was typed cannot be saved, and the note says why
    bool isForeign = false; ///< another office recorded it: it is not to be changed here

    bool operator==(const StepState &) const = default;
};

/// Of every event, in the order of the notice. `stored`: what the library has; `typed`: what stands in the
/// form. A step that is new there is asked the flow; a moment that was corrected is not, as the rules judge
/// it.
[[nodiscard]] QList<StepState> stepStates(
    const Dossier &stored, const Dossier &typed, OfficeRole role, const CheckContext &context);

/// Who, in which role and office, on which revision: into the steps of `typed` that are not in `stored` and
/// say nothing of that.
void signNewSteps(const Dossier &stored, Dossier &typed, const EventRecord &signature);

} // namespace chuding
