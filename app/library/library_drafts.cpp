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

/// Values of `kind` in the table.
const QString dossierKind = QStringLiteral("dossier");
const QString roundKind = QStringLiteral("round");

/// A draft whose document `read` understands.
template <typename DraftOf, typename Read>
Result<QList<DraftOf>> draftsOf(const Database &database, const QString &kind, Read read)
{
    Result<QSqlQuery> query = database.run(sql::selectDrafts, {kind});
    if (!query)
        return query.error();
    QList<DraftOf> drafts;
    while (query->next()) {
        auto record = read(query->value(3).toByteArray());
        if (!record)
            return record.error();
        drafts.append(
            DraftOf{*std::move(record), query->value(0).toInt(), unreadFromText(query->value(2).toString()),
                Moment::fromText(query->value(1).toString()).value_or(Moment())});
    }
    if (query->lastError().isValid())
        return databaseError(query->lastError());
    return drafts;
}

} // namespace

Result<QList<Draft>> Library::drafts() const
{
    return draftsOf<Draft>(*d->database, dossierKind, &dossierFromJson);
}

Result<QList<RoundDraft>> Library::roundDrafts() const
{
    return draftsOf<RoundDraft>(*d->database, roundKind, &publicityRoundFromJson);
}

template <typename DraftOf>
Result<void> Library::Private::keepDraft(
    const QString &kind, QUuid id, const DraftOf &draft, const QByteArray &document) const
{
    if (readOnly)
        return Error{Error::Code::ReadOnly, path};
    const Result<QSqlQuery> kept = database->run(
        sql::upsertDraft, {kind, uuidText(id), draft.baseRevision, boundText(draft.when.toText()),
                              unreadToText(draft.unread), document});
    return kept ? Result<void>() : Result<void>(kept.error());
}

Result<void> Library::keepDraft(const Draft &draft)
{
    return d->keepDraft(dossierKind, draft.dossier.id, draft, dossierToJson(draft.dossier));
}

Result<void> Library::keepDraft(const RoundDraft &draft)
{
    return d->keepDraft(roundKind, draft.round.id, draft, publicityRoundToJson(draft.round));
}

Result<void> Library::dropDraft(QUuid record)
{
    if (d->readOnly)
        return Error{Error::Code::ReadOnly, d->path};
    const Result<QSqlQuery> dropped = d->database->run(sql::deleteDraft, {uuidText(record)});
    return dropped ? Result<void>() : Result<void>(dropped.error());
}

} // namespace chuding
