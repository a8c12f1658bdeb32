// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"

#include "rule_scope.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <iterator>

namespace chuding {

using namespace Qt::StringLiterals;

template <>
const QList<Code<DecisionOutcome>> &codeTable<DecisionOutcome>()
{
    static const QList<Code<DecisionOutcome>> table{
        {DecisionOutcome::Confirmed, u"confirmed"_s, u"通过"_s, {}},
        {DecisionOutcome::Returned, u"returned"_s, u"退回"_s, {}},
    };
    return table;
}

namespace {

using enum OfficeRole;

/// What lies with an office that may send it back.
const QList<Stage> &handedInStages()
{
    static const QList<Stage> stages{Stage::Applied, Stage::UnitReviewed, Stage::Reviewed,
        Stage::SecondPublicity, Stage::ReportIssued, Stage::HandedToDepartment, Stage::DepartmentConfirmed,
        Stage::Delivered};
    return stages;
}

QList<Stage> stagesBeforeTheEnd()
{
    return QList<Stage>{Stage::Draft, Stage::FirstPublicity, Stage::ResultIssued, Stage::Returned} +
           handedInStages();
}

QList<FlowStep> makeSteps()
{
    using Event = DossierEvent;
    const QStringList first{u"R-PUB-1"_s, u"R-PUB-2"_s, u"R-PUB-3"_s, u"R-PUB-4"_s, u"R-PUB-5"_s};
    const QStringList order{u"R-PUB-5"_s, u"R-TIME-4"_s, u"R-FLOW-2"_s};
    const QStringList second{u"R-PUB-6"_s, u"R-PUB-7"_s};
    const QStringList papers{u"R-PAPER-1"_s, u"R-PAPER-2"_s};
    const QStringList review = order + QStringList{u"R-TIME-2"_s};
    const QStringList handIn = order + second + papers + QStringList{u"R-TIME-3"_s};
    const auto any = FlowLevel::Any;
    const auto with = FlowLevel::WithDepartment;
    const auto without = FlowLevel::WithoutDepartment;
    return {
        {Event::Applied, {Employer}, any, {Stage::ResultIssued, Stage::Returned, Stage::Withdrawn},
            first + QStringList{u"R-TIME-1"_s}},
        {Event::UnitReviewed, {Employer}, any, {Stage::Applied}, review},
        // The unit writes down what the platform shows, after its own review; the platform shows the county
        // nobody whom the unit has not recommended.
        {Event::Reviewed, {Employer}, any, {Stage::UnitReviewed}, review},
        {Event::Reviewed, {County}, any, {Stage::Applied, Stage::UnitReviewed}, review},
        {Event::HandedToDepartment, {Employer, Department}, with, {Stage::ReportIssued, Stage::Returned},
            handIn},
        {Event::DepartmentConfirmed, {Department}, with, {Stage::HandedToDepartment}, order + papers},
        {Event::Delivered, {Department, County}, with, {Stage::DepartmentConfirmed, Stage::Returned}, handIn},
        {Event::Delivered, {Employer, County}, without, {Stage::ReportIssued, Stage::Returned}, handIn},
        {Event::CountyConfirmed, {County}, any, {Stage::Delivered},
            order + second + papers + QStringList{u"R-PAPER-3"_s}},
        {Event::Returned, {Employer, Department, County}, any, handedInStages(), {}},
        {Event::Withdrawn, {Employer}, any, stagesBeforeTheEnd(), {}},
    };
}

bool concerns(const FlowStep &step, const Dossier &dossier)
{
    return step.level == FlowLevel::Any ||
           (step.level == FlowLevel::WithDepartment) == hasDepartment(dossier.employment);
}

QList<FlowStep> filtered(const QList<FlowStep> &rows, const std::function<bool(const FlowStep &)> &isFit)
{
    QList<FlowStep> fit;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(fit), isFit);
    return fit;
}

QList<FlowStep> rowsOf(DossierEvent event)
{
    return filtered(flowSteps(), [event](const FlowStep &row) { return row.event == event; });
}

/// Each once, in their order.
QList<OfficeRole> rolesOf(const QList<FlowStep> &rows)
{
    QList<OfficeRole> roles;
    for (const Code<OfficeRole> &code : codeTable<OfficeRole>()) {
        if (std::any_of(rows.cbegin(), rows.cend(),
                [&code](const FlowStep &row) { return row.roles.contains(code.value); }))
            roles.append(code.value);
    }
    return roles;
}

/// The steps by which an office answers what was handed in to it.
QList<FlowStep> answersOf(OfficeRole role, DecisionOutcome outcome)
{
    using Event = DossierEvent;
    return filtered(flowSteps(), [role, outcome](const FlowStep &row) {
        const bool isAnswer = outcome == DecisionOutcome::Returned
                                  ? row.event == Event::Returned
                                  : row.event == Event::Reviewed || row.event == Event::DepartmentConfirmed ||
                                        row.event == Event::CountyConfirmed;
        return isAnswer && role != Employer && row.roles.contains(role);
    });
}

/// After a return nothing is handed in that had not been before; an application begins anew.
bool isTakenAgain(const Dossier &dossier, DossierEvent event)
{
    return event == DossierEvent::Applied || dossier.eventMoment(event).isKnown();
}

/// The sentences.
class Flow
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Flow)

public:
    static QString rolesText(const QList<OfficeRole> &roles);
    static QString stagesText(const QList<Stage> &stages);
    static QString wrongRole(DossierEvent event, const QList<OfficeRole> &may, OfficeRole role);
    static QString wrongStage(DossierEvent event, const QList<Stage> &from, Stage stage);
    static QString guardText(const QStringList &guards, const Dossier &after, const CheckContext &context);
    static QString nothingToDecide(OfficeRole role, Stage stage, DecisionOutcome outcome);
    static QString levelText(const FlowStep &step, const Employment &employment);
    static QString stageText(const QList<FlowStep> &steps, const Dossier &dossier, Stage stage);
    static QString momentText(const EventRecord &step, const CheckContext &context);
    static QString backText(const Dossier &dossier, OfficeRole role);
};

QString Flow::rolesText(const QList<OfficeRole> &roles)
{
    QStringList words;
    for (const OfficeRole role : roles)
        words.append(codeText(role));
    return words.join(u'、');
}

QString Flow::stagesText(const QList<Stage> &stages)
{
    QStringList words;
    for (const Stage stage : stages)
        words.append(codeText(stage));
    return words.join(u'、');
}

QString Flow::wrongRole(DossierEvent event, const QList<OfficeRole> &may, OfficeRole role)
{
    //: a step, the offices that record it, another office
    return tr("“%1” is recorded by %2, not by %3.").arg(codeText(event), rolesText(may), codeText(role));
}

QString Flow::wrongStage(DossierEvent event, const QList<Stage> &from, Stage stage)
{
    //: a step, the stages that come before it, the stage of the dossier
    return tr("“%1” comes after %2; this dossier is at “%3”.")
        .arg(codeText(event), stagesText(from), codeText(stage));
}

QString Flow::levelText(const FlowStep &step, const Employment &employment)
{
    if (step.level == FlowLevel::WithDepartment)
        return tr("“%1” does not concern %2: it has no authority above it, its papers go to the county "
                  "bureau directly.")
            .arg(codeText(step.event), employment.unitName);
    return tr(
        "“%1” is recorded by the authority above (%2) or the county bureau: the papers of %3 go through "
        "that authority.")
        .arg(codeText(step.event), employment.department, employment.unitName);
}

/// Empty when one of the rows follows that stage.
QString Flow::stageText(const QList<FlowStep> &steps, const Dossier &dossier, Stage stage)
{
    QList<Stage> from;
    for (const FlowStep &step : steps) {
        if (step.from.contains(stage) && (stage != Stage::Returned || step.event == DossierEvent::Withdrawn ||
                                             isTakenAgain(dossier, step.event)))
            return {};
        from += step.from;
    }
    if (stage == Stage::Returned && from.contains(stage))
        return tr("“%1” was not recorded before the return; the application comes first again.")
            .arg(codeText(steps.first().event));
    return wrongStage(steps.first().event, from, stage);
}

QString Flow::momentText(const EventRecord &step, const CheckContext &context)
{
    if (!step.moment.isKnown())
        return tr("It is not said when “%1” was.").arg(codeText(step.event));
    if (surelyBefore(context.asOf, step.moment))
        return tr("“%1” on %2 has not come yet: it is %3.")
            .arg(codeText(step.event), minuteText(step.moment), minuteText(context.asOf));
    return {};
}

/// The errors of these rules about the dossier as it would be.
QString Flow::guardText(const QStringList &guards, const Dossier &after, const CheckContext &context)
{
    QStringList obstacles;
    for (const Finding &finding : check(after, context)) {
        if (finding.severity == Severity::Error && guards.contains(finding.rule))
            //: a rule, what it finds, what to do about it
            obstacles.append(tr("%1: %2 %3").arg(finding.rule, finding.message, finding.remedy));
    }
    return obstacles.join(u'\n');
}

QString Flow::nothingToDecide(OfficeRole role, Stage stage, DecisionOutcome outcome)
{
    if (role == Employer)
        return tr("%1 decides nothing: it hands in, and the offices above it decide.").arg(codeText(role));
    if (outcome == DecisionOutcome::Returned)
        return tr("At “%1” there is nothing to send back: %2 can send back what is at %3.")
            .arg(codeText(stage), codeText(role), stagesText(handedInStages()));
    QList<Stage> confirmable;
    for (const FlowStep &row : answersOf(role, outcome))
        confirmable += row.from;
    return tr("At “%1” there is nothing for %2 to confirm: it confirms what is at %3.")
        .arg(codeText(stage), codeText(role), stagesText(confirmable));
}

QString Flow::backText(const Dossier &dossier, OfficeRole role)
{
    if (dossier.events.isEmpty())
        return tr("No step is recorded that could be taken back; the publicities are kept in their rounds.");
    const EventRecord &last = dossier.events.last();
    if (last.role && *last.role != role)
        return tr("“%1” was recorded by %2; only that office can take it back.")
            .arg(codeText(last.event), codeText(*last.role));
    const QList<OfficeRole> may = rolesOf(rowsOf(last.event));
    return may.contains(role) ? QString()
                              : tr("“%1” is taken back by %2.").arg(codeText(last.event), rolesText(may));
}

} // namespace

const QList<FlowStep> &flowSteps()
{
    static const QList<FlowStep> steps = makeSteps();
    return steps;
}

bool hasDepartment(const Employment &employment)
{
    const QString department = employment.department.trimmed();
    return !department.isEmpty() && department != employment.unitName.trimmed();
}

QString stepObstacle(
    const Dossier &dossier, const EventRecord &step, OfficeRole role, const CheckContext &context)
{
    const QList<FlowStep> rows = rowsOf(step.event);
    const QList<FlowStep> ours =
        filtered(rows, [role](const FlowStep &row) { return row.roles.contains(role); });
    if (ours.isEmpty())
        return Flow::wrongRole(step.event, rolesOf(rows), role);
    const QList<FlowStep> fit =
        filtered(ours, [&dossier](const FlowStep &row) { return concerns(row, dossier); });
    if (fit.isEmpty())
        return Flow::levelText(ours.first(), dossier.employment);
    if (const QString text = Flow::stageText(fit, dossier, stageOf(dossier, context)); !text.isEmpty())
        return text;
    if (const QString text = Flow::momentText(step, context); !text.isEmpty())
        return text;
    Dossier after = dossier;
    after.events.append(step);
    return Flow::guardText(fit.first().guards, after, context);
}

QList<StepOffer> stepsFor(const Dossier &dossier, OfficeRole role, const CheckContext &context)
{
    QList<StepOffer> offers;
    for (const FlowStep &row : flowSteps()) {
        if (!row.roles.contains(role) || !concerns(row, dossier))
            continue;
        offers.append({row.event, stepObstacle(dossier, {row.event, context.asOf}, role, context)});
    }
    return offers;
}

Result<Dossier> withStep(
    const Dossier &dossier, EventRecord step, OfficeRole role, const CheckContext &context)
{
    if (const QString obstacle = stepObstacle(dossier, step, role, context); !obstacle.isEmpty())
        return Error{Error::Code::Refused, obstacle};
    step.role = role;
    Dossier after = dossier;
    after.events.append(step);
    return after;
}

QString stepBackObstacle(const Dossier &dossier, OfficeRole role)
{
    return Flow::backText(dossier, role);
}

Result<Dossier> withoutLastStep(const Dossier &dossier, OfficeRole role)
{
    if (const QString obstacle = stepBackObstacle(dossier, role); !obstacle.isEmpty())
        return Error{Error::Code::Refused, obstacle};
    Dossier before = dossier;
    before.events.removeLast();
    return before;
}

Result<DossierEvent> decisionEvent(OfficeRole role, Stage stage, DecisionOutcome outcome)
{
    for (const FlowStep &row : answersOf(role, outcome)) {
        if (row.from.contains(stage))
            return row.event;
    }
    return Error{Error::Code::Refused, Flow::nothingToDecide(role, stage, outcome)};
}

} // namespace chuding
