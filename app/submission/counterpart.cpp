// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "received_merge.h"
#include "reception_reading.h"

namespace chuding {

Result<CounterpartFinder> CounterpartFinder::begin(const Library &library)
{
    Result<ReceivedArchive> archive = ReceivedArchive::begin(library);
    if (!archive)
        return archive.error();
    return CounterpartFinder(library, *std::move(archive));
}

Result<std::optional<Dossier>> CounterpartFinder::sentBefore(QUuid id)
{
    const Arrival *arrival = m_archive.arrivalOf(id);
    if (arrival == nullptr)
        return std::optional<Dossier>();
    Result<Dossier> dossier = m_archive.dossierOf(*arrival);
    if (!dossier)
        return dossier.error();
    return std::optional(*std::move(dossier));
}

Result<Counterpart> CounterpartFinder::find(const Dossier &incoming)
{
    Counterpart counterpart;
    counterpart.merged = incoming;
    const Result<QUuid> holder = m_library->findByIdNumber(incoming.person.idNumber);
    if (!holder)
        return holder.error();
    counterpart.numberTaken = !holder->isNull() && *holder != incoming.id;
    const Result<QList<RevisionRow>> history = m_library->history(incoming.id);
    if (!history)
        return history.error();
    if (history->isEmpty())
        return counterpart;
    counterpart.revision = history->last().revision;
    counterpart.inBin = history->last().removed;
    Result<Dossier> existing = m_library->dossierAt(incoming.id, counterpart.revision);
    if (!existing)
        return existing.error();
    const Result<std::optional<Dossier>> before = sentBefore(incoming.id);
    if (!before)
        return before.error();
    counterpart.merged = mergedReceived(*existing, *before, incoming);
    counterpart.existing = *std::move(existing);
    return counterpart;
}

} // namespace chuding
