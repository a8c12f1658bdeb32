// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prefill_facts.h"

#include "library/dossier_hash.h"
#include "scans/photo.h"

#include <algorithm>

namespace chuding {

PrefillFacts prefillFacts(const Library &library, const Dossier &dossier, Inspector &inspector)
{
    PrefillFacts facts{{dossier, {}}, {}};
    facts.applicant.documentSha256 = dossierSha256(dossier);
    const auto photo = std::find_if(
        dossier.attachments.crbegin(), dossier.attachments.crend(), [](const Attachment &attachment) {
            return attachment.kind == AttachmentKind::Photo && !attachment.sha256.isEmpty();
        });
    if (photo == dossier.attachments.crend())
        return facts;
    const Result<QString> path = library.filePath(*photo);
    if (!path) {
        facts.photoFault = errorText(path.error());
        return facts;
    }
    Photo read = readPhoto(inspector, *path);
    facts.applicant.photo = packedPhoto(read.image);
    facts.photoFault = std::move(read.fault);
    return facts;
}

std::optional<PublicityRound> firstRoundOf(QUuid dossier, const QList<PublicityRound> &rounds)
{
    const auto found = std::find_if(rounds.cbegin(), rounds.cend(), [dossier](const PublicityRound &round) {
        return round.kind == PublicityKind::First && round.hasMember(dossier);
    });
    return found == rounds.cend() ? std::nullopt : std::optional(*found);
}

} // namespace chuding
