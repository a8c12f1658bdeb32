// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier_hash.h"

#include "domain/dossier_json.h"
#include "sha256.h"

namespace chuding {

QString dossierSha256(const Dossier &dossier)
{
    return sha256Hex(dossierToJson(dossier));
}

Dossier factsOf(Dossier dossier)
{
    dossier.events.clear();
    dossier.confirmations.clear();
    return dossier;
}

QString factsSha256(const Dossier &dossier)
{
    return dossierSha256(factsOf(dossier));
}

} // namespace chuding
