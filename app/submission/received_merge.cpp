// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "received_merge.h"

#include <algorithm>

namespace chuding {

namespace {

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
        const bool wasSent = before && before->events.contains(record);
        if (!wasSent && !incoming.events.contains(record))
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
