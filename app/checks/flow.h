// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// The way of a dossier (四(二), 五(二)): who may record which step, after which, and what stands in the way.
// Pure values, any thread. What came from a roster or an older library is a fact and is not asked.

namespace chuding {

/// Which dossiers a step concerns.
enum class FlowLevel {
    Any,
    WithDepartment,    ///< the unit has a 主管局 above it
    WithoutDepartment, ///< its papers go to the county directly
};

struct FlowStep
{
    DossierEvent event = DossierEvent::Applied;
    QList<OfficeRole> roles; ///< whose library may record it
    FlowLevel level = FlowLevel::Any;
    QList<Stage> from;  ///< stages at which it is next
    QStringList guards; ///< rules whose errors, with the step recorded, forbid it
};

/// The whole table, in the order of the notice. An event may have several rows.
[[nodiscard]] const QList<FlowStep> &flowSteps();

/// Whether there is an office between the unit and the county: a 主管局 that is not the unit itself.
[[nodiscard]] bool hasDepartment(const Employment &employment);

/// Why an office of this role may not record the step: a translated sentence; empty: it may. `context`
/// is that of `check`; a moment after `context.asOf` has not come yet.
[[nodiscard]] QString stepObstacle(
    const Dossier &dossier, const EventRecord &step, OfficeRole role, const CheckContext &context);

/// One of the steps that offices of a role take, and what stands in its way now.
struct StepOffer
{
    DossierEvent event = DossierEvent::Applied;
    QString obstacle; ///< empty: it can be recorded

    bool operator==(const StepOffer &) const = default;
};
/// All steps of the role that concern this dossier, each once, in the order of the notice.
[[nodiscard]] QList<StepOffer> stepsFor(const Dossier &dossier, OfficeRole role, const CheckContext &context);

/// The dossier with the step recorded, its role filled in; `Refused` with the obstacle.
[[nodiscard]] Result<Dossier> withStep(
    const Dossier &dossier, EventRecord step, OfficeRole role, const CheckContext &context);

/// Why the last step cannot be taken back by an office of this role; empty: it can.
[[nodiscard]] QString stepBackObstacle(const Dossier &dossier, OfficeRole role);
/// The dossier without its last step; `Refused` with the obstacle.
[[nodiscard]] Result<Dossier> withoutLastStep(const Dossier &dossier, OfficeRole role);

/// What an office answers to what was handed in to it.
enum class DecisionOutcome { Confirmed, Returned };
template <>
const QList<Code<DecisionOutcome>> &codeTable<DecisionOutcome>();

/// The step that a decision is for a dossier at this stage; `Refused` says what the office can decide.
[[nodiscard]] Result<DossierEvent> decisionEvent(OfficeRole role, Stage stage, DecisionOutcome outcome);

} // namespace chuding
