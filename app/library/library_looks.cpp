// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_private.h"
#include "library_sql.h"

namespace chuding {

Result<QHash<QString, QByteArray>> Library::fileLooks() const
{
    Result<QSqlQuery> query = d->database->run(sql::selectLooks, {});
    if (!query)
        return query.error();
    QHash<QString, QByteArray> looks;
    while (query->next())
        looks.insert(query->value(0).toString(), query->value(1).toByteArray());
    if (query->lastError().isValid())
        return databaseError(query->lastError());
    return looks;
}

Result<QByteArray> Library::fileLook(const QString &sha256) const
{
    Result<QSqlQuery> query = d->database->run(sql::selectLook, {sha256});
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toByteArray() : QByteArray();
}

Result<void> Library::keepLooks(const QHash<QString, QByteArray> &looks)
{
    if (d->readOnly)
        return Error{Error::Code::ReadOnly, d->path};
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*d->database);
    if (!transaction)
        return transaction.error();
    for (auto look = looks.cbegin(); look != looks.cend(); ++look) {
        if (const Result<QSqlQuery> kept = d->database->run(sql::upsertLook, {look.value(), look.key()});
            !kept)
            return kept.error();
    }
    return (*transaction)->commit();
}

} // namespace chuding
