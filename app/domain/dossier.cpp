// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier.h"

#include <algorithm>

namespace chuding {

bool Dossier::hasAttachment(AttachmentKind kind) const
{
    return std::any_of(attachments.cbegin(), attachments.cend(),
        [kind](const Attachment &attachment) { return attachment.kind == kind; });
}

qsizetype Dossier::firstCountingEvent() const
{
    qsizetype first = 0;
    bool isBroken = false;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const DossierEvent event = events.at(i).event;
        if (event == DossierEvent::Returned || event == DossierEvent::Withdrawn) {
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
    const auto first = events.begin() + firstCountingEvent();
    if (!moment.isKnown()) {
        events.erase(std::remove_if(first, events.end(), isIt), events.end());
        return;
    }
    const auto isBreakBefore = [&moment](const EventRecord &record) {
        return (record.event == DossierEvent::Returned || record.event == DossierEvent::Withdrawn) &&
               surelyBefore(record.moment, moment);
    };
    for (auto record = events.end(); record != first;) {
        --record;
        if (isIt(*record)) {
            record->moment = moment;
            return;
        }
        if (isBreakBefore(*record))
            break;
    }
    events.append({event, moment});
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
