// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_case.h"

namespace chuding::test {

namespace {

using Event = DossierEvent;

} // namespace

Moment at(const char *text)
{
    return Moment::fromText(QString::fromLatin1(text)).value();
}

/// When each step is taken in these tests: as the notice wants it.
Moment momentOf(Event event)
{
    switch (event) {
    case Event::Applied:
        return at("2024-10-15T11:00");
    case Event::UnitReviewed:
        return at("2024-10-16T10:00");
    case Event::Reviewed:
        return at("2024-10-17T16:00");
    case Event::HandedToDepartment:
        return at("2024-10-28T12:00");
    case Event::DepartmentConfirmed:
        return at("2024-10-29T10:00");
    case Event::Delivered:
        return at("2024-10-30T10:00");
    case Event::CountyConfirmed:
        return at("2024-10-31T10:00");
    case Event::Returned:
        return at("2024-10-30T11:00");
    case Event::Withdrawn:
        return at("2024-10-30T12:00");
    }
    Q_UNREACHABLE();
}

CheckContext FlowCase::context(const RuleRows &rows, const char *now) const
{
    CheckContext context = rows.context(QString::fromLatin1(now));
    context.firstRound = first ? &*first : nullptr;
    context.secondRound = second ? &*second : nullptr;
    return context;
}

FlowCase flowCase(const RosterRow &row, Stage stage, bool withDepartment)
{
    FlowCase one{row.dossier, roundOfRow(row, PublicityKind::First), roundOfRow(row, PublicityKind::Second)};
    one.dossier.events.clear();
    if (!withDepartment)
        one.dossier.employment.department = one.dossier.employment.unitName;
    const auto record = [&one](std::initializer_list<Event> events) {
        for (const Event event : events)
            one.dossier.events.append({event, momentOf(event)});
    };
    if (stage < Stage::SecondPublicity)
        one.second.reset();
    switch (stage) {
    case Stage::Draft:
        one.first.reset();
        break;
    case Stage::FirstPublicity:
        one.first->resultDate = {};
        break;
    case Stage::ResultIssued:
        break;
    case Stage::Applied:
        record({Event::Applied});
        break;
    case Stage::UnitReviewed:
        record({Event::Applied, Event::UnitReviewed});
        break;
    case Stage::Returned:
        one.second = roundOfRow(row, PublicityKind::Second);
        record({Event::Applied, Event::UnitReviewed, Event::Reviewed,
            withDepartment ? Event::HandedToDepartment : Event::Delivered, Event::Returned});
        break;
    case Stage::SecondPublicity:
        one.second->resultDate = {};
        record({Event::Applied, Event::UnitReviewed, Event::Reviewed});
        break;
    case Stage::Reviewed:
    case Stage::ReportIssued:
        record({Event::Applied, Event::UnitReviewed, Event::Reviewed});
        break;
    case Stage::HandedToDepartment:
        record({Event::Applied, Event::UnitReviewed, Event::Reviewed, Event::HandedToDepartment});
        break;
    case Stage::DepartmentConfirmed:
        record({Event::Applied, Event::UnitReviewed, Event::Reviewed, Event::HandedToDepartment,
            Event::DepartmentConfirmed});
        break;
    case Stage::Delivered:
    case Stage::CountyConfirmed:
        record({Event::Applied, Event::UnitReviewed, Event::Reviewed});
        if (withDepartment)
            record({Event::HandedToDepartment, Event::DepartmentConfirmed});
        record({Event::Delivered});
        if (stage == Stage::CountyConfirmed)
            record({Event::CountyConfirmed});
        break;
    case Stage::Withdrawn:
        record({Event::Withdrawn});
        break;
    }
    return one;
}

} // namespace chuding::test
