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

Moment Dossier::eventMoment(DossierEvent event) const
{
    Moment moment;
    for (const EventRecord &record : events) {
        if (record.event == event)
            moment = record.moment;
    }
    return moment;
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
