// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "received_merge.h"

#include <algorithm>

namespace chuding {

namespace {

/// A decision that came with a package stands at the office that made it and at those that took it in, each
/// with the revision of its own dossier.
bool isSameStep(const EventRecord &a, EventRecord b)
{
    if (!a.package.isNull())
        b.revision = a.revision;
    return a == b;
}

bool hasStep(const QList<EventRecord> &events, const EventRecord &step)
{
    return std::any_of(events.cbegin(), events.cend(),
        [&step](const EventRecord &record) { return isSameStep(step, record); });
}

/// Both keep their own order; what surely happened earlier comes first.
QList<EventRecord> byMoment(const QList<EventRecord> &sent, const QList<EventRecord> &own)
{
    QList<EventRecord> merged;
    qsizetype next = 0;
    for (const EventRecord &record : sent) {
        while (next < own.size() && surelyBefore(own[next].moment, record.moment))
            merged.append(own[next++]);
        merged.append(record);
    }
    merged.append(own.sliced(next));
    return merged;
}

} // namespace

Dossier mergedReceived(const Dossier &existing, const std::optional<Dossier> &before, const Dossier &incoming)
{
    Dossier merged = incoming;
    QList<EventRecord> own;
    for (const EventRecord &record : existing.events) {
        const bool wasSent = before && hasStep(before->events, record);
        if (!wasSent && !hasStep(incoming.events, record))
            own.append(record);
    }
    merged.events = byMoment(incoming.events, own);
    for (const Confirmation &answer : existing.confirmations) {
        const bool wasSent = before && before->confirmations.contains(answer);
        if (wasSent || incoming.confirmations.contains(answer))
            continue;
        merged.confirmations.removeIf(
            [&answer](const Confirmation &other) { return other.rule == answer.rule; });
        merged.confirmations.append(answer);
    }
    return merged;
}

} // namespace chuding
