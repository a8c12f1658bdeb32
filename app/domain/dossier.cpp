// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier.h"

#include <algorithm>
#include <iterator>

namespace chuding {

bool Dossier::hasAttachment(AttachmentKind kind) const
{
    return std::any_of(attachments.cbegin(), attachments.cend(),
        [kind](const Attachment &attachment) { return attachment.kind == kind; });
}

namespace {

/// After it the way begins anew.
bool isBreak(DossierEvent event)
{
    return event == DossierEvent::Returned || event == DossierEvent::Withdrawn;
}

} // namespace

qsizetype Dossier::firstCountingEvent() const
{
    qsizetype first = 0;
    bool isBroken = false;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const DossierEvent event = events.at(i).event;
        if (isBreak(event)) {
            isBroken = true;
        } else if (event == DossierEvent::Applied && isBroken) {
            first = i;
            isBroken = false;
        }
    }
    return first;
}

Moment Dossier::eventMoment(DossierEvent event) const
{
    Moment moment;
    for (qsizetype i = firstCountingEvent(); i < events.size(); ++i) {
        if (events.at(i).event == event)
            moment = events.at(i).moment;
    }
    return moment;
}

Moment Dossier::papersMoment() const
{
    const Moment toDepartment = eventMoment(DossierEvent::HandedToDepartment);
    return toDepartment.isKnown() ? toDepartment : eventMoment(DossierEvent::Delivered);
}

void Dossier::setEventMoment(DossierEvent event, const Moment &moment)
{
    const auto isIt = [event](const EventRecord &record) { return record.event == event; };
    auto place = events.begin() + firstCountingEvent();
    if (!moment.isKnown()) {
        events.erase(std::remove_if(place, events.end(), isIt), events.end());
        return;
    }
    for (auto record = place; record != events.end(); ++record) {
        if (isBreak(record->event) && surelyBefore(record->moment, moment) && !isIt(*record))
            place = record + 1;
    }
    const auto known =
        std::find_if(std::make_reverse_iterator(events.end()), std::make_reverse_iterator(place), isIt);
    if (known != std::make_reverse_iterator(place)) {
        known->moment = moment;
        return;
    }
    while (place != events.end() && !isBreak(place->event) && place->event < event)
        ++place;
    events.insert(place, {event, moment});
}

bool isUnitPaper(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::AssessmentProof:
    case AttachmentKind::Notice:
    case AttachmentKind::NoticeResult:
    case AttachmentKind::Recommendation:
    case AttachmentKind::NoticeReport:
        return true;
    default:
        return false;
    }
}

} // namespace chuding
