// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dossier_json.h"
#include "library_private.h"
#include "library_sql.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chuding {

namespace {

QString unreadToText(const QMap<QString, QString> &unread)
{
    QJsonObject object;
    for (auto it = unread.cbegin(); it != unread.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> unreadFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    QMap<QString, QString> unread;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        unread.insert(it.key(), it.value().toString());
    return unread;
}

} // namespace

Result<QList<Draft>> Library::drafts() const
{
    Result<QSqlQuery> query = d->database->run(sql::selectDrafts);
    if (!query)
        return query.error();
    QList<Draft> drafts;
    while (query->next()) {
        Result<Dossier> dossier = dossierFromJson(query->value(3).toByteArray());
        if (!dossier)
            return dossier.error();
        drafts.append(
            Draft{*std::move(dossier), query->value(0).toInt(), unreadFromText(query->value(2).toString()),
                Moment::fromText(query->value(1).toString()).value_or(Moment())});
    }
    if (query->lastError().isValid())
        return databaseError(query->lastError());
    return drafts;
}

Result<void> Library::keepDraft(const Draft &draft)
{
    if (d->readOnly)
        return Error{Error::Code::ReadOnly, d->path};
    const Result<QSqlQuery> kept = d->database->run(
        sql::upsertDraft, {uuidText(draft.dossier.id), draft.baseRevision, boundText(draft.when.toText()),
                              unreadToText(draft.unread), dossierToJson(draft.dossier)});
    return kept ? Result<void>() : Result<void>(kept.error());
}

Result<void> Library::dropDraft(QUuid dossier)
{
    if (d->readOnly)
        return Error{Error::Code::ReadOnly, d->path};
    const Result<QSqlQuery> dropped = d->database->run(sql::deleteDraft, {uuidText(dossier)});
    return dropped ? Result<void>() : Result<void>(dropped.error());
}

} // namespace chuding
