// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dossier_json.h"
#include "library_private.h"
#include "library_sql.h"

namespace chuding {

Result<QList<StoredDossier>> Library::dossiers() const
{
    Result<QSqlQuery> query = d->database->run(sql::selectDossiers);
    if (!query)
        return query.error();
    QList<StoredDossier> dossiers;
    while (query->next()) {
        Result<Dossier> dossier = dossierFromJson(query->value(1).toByteArray());
        if (!dossier)
            return dossier.error();
        dossiers.append({*std::move(dossier), query->value(0).toInt()});
    }
    if (query->lastError().isValid())
        return databaseError(query->lastError());
    return dossiers;
}

Result<DossierPart> Library::dossierPart(qint64 place, int count) const
{
    Result<QSqlQuery> query = d->database->run(sql::selectDossierPart, {place, count});
    if (!query)
        return query.error();
    DossierPart part;
    part.place = place;
    while (query->next()) {
        Result<Dossier> dossier = dossierFromJson(query->value(1).toByteArray());
        if (!dossier)
            return dossier.error();
        part.dossiers.append({*std::move(dossier), query->value(0).toInt()});
        part.place = query->value(2).toLongLong();
    }
    if (query->lastError().isValid())
        return databaseError(query->lastError());
    return part;
}

} // namespace chuding
