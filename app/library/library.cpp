// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"

#include "domain/dossier_json.h"
#include "domain/id_number.h"
#include "library_private.h"
#include "library_sql.h"
#include "row_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace chuding {

namespace {
/// A part of some 500 kB.
constexpr int rowsAtOnce = 2000;
constexpr int noLimit = -1;
} // namespace

QString libraryText(const char *source)
{
    return QCoreApplication::translate("chuding::Library", source);
}

Moment Library::Private::now() const
{
    return info.demonstrationMoment.isKnown() ? info.demonstrationMoment : Moment::now();
}

QString Library::Private::who() const
{
    if (!operatorName.isEmpty())
        return operatorName;
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

QString Library::path() const
{
    return d->path;
}

bool Library::isReadOnly() const
{
    return d->readOnly;
}

LibraryInfo Library::info() const
{
    return d->info;
}

Moment Library::now() const
{
    return d->now();
}

bool Library::isOnNetworkDrive() const
{
    return d->onNetworkDrive;
}

QString Library::operatorName() const
{
    return d->operatorName;
}

void Library::setOperator(const QString &name)
{
    d->operatorName = name;
}

Result<Moment> Library::latestRecordedMoment() const
{
    const Result<QVariant> latest = d->database->value(sql::selectLatestAuditMoment);
    if (!latest)
        return latest.error();
    return Moment::fromText(latest->toString()).value_or(Moment());
}

Result<bool> Library::clockWentBack() const
{
    const Result<Moment> latest = latestRecordedMoment();
    if (!latest)
        return latest.error();
    return latest->isKnown() && surelyBefore(now(), *latest);
}

Result<void> Library::Private::readRows(bool removed, int limit, const TakeRows &take) const
{
    Result<QSqlQuery> query = database->run(sql::selectRows, {removed ? 1 : 0, limit});
    if (!query)
        return query.error();
    QList<QByteArray> rows;
    rows.reserve(rowsAtOnce);
    while (query->next()) {
        rows.append(query->value(0).toByteArray());
        if (rows.size() < rowsAtOnce)
            continue;
        take(std::exchange(rows, {}));
        rows.reserve(rowsAtOnce);
    }
    if (query->lastError().isValid())
        return databaseError(query->lastError());
    take(rows);
    return {};
}

Result<QList<DossierRow>> Library::Private::rows(bool removed) const
{
    QList<PlacedRow> placed;
    bool areRows = true;
    RowReader reader;
    const auto take = [&](const QList<QByteArray> &part) {
        for (const QByteArray &bytes : part) {
            std::optional<PlacedRow> row = reader.read(bytes);
            areRows = areRows && row;
            if (row)
                placed.append(*std::move(row));
        }
    };
    if (const Result<void> read = readRows(removed, noLimit, take); !read)
        return read.error();
    if (!areRows)
        return Error{Error::Code::Format, path};
    // The index that they come from is in another order; SQLite would sort whole rows.
    std::vector<std::pair<qint64, qsizetype>> order;
    for (qsizetype i = 0; i < placed.size(); ++i)
        order.emplace_back(placed.at(i).place, i);
    std::sort(order.begin(), order.end());
    QList<DossierRow> sorted;
    sorted.reserve(placed.size());
    for (const auto &[place, row] : order)
        sorted.append(std::move(placed[row].row));
    return sorted;
}

Result<void> Library::readRows(const std::function<void(const QList<QByteArray> &)> &take) const
{
    return d->readRows(false, noLimit, take);
}

Result<QList<QByteArray>> Library::firstRows(int count) const
{
    QList<QByteArray> rows;
    const Result<void> read =
        d->readRows(false, count, [&rows](const QList<QByteArray> &part) { rows += part; });
    return read ? Result<QList<QByteArray>>(rows) : Result<QList<QByteArray>>(read.error());
}

Result<QList<DossierRow>> Library::rows() const
{
    return d->rows(false);
}

Result<QList<DossierRow>> Library::removedRows() const
{
    return d->rows(true);
}

Result<StoredDossier> Library::dossier(QUuid id) const
{
    Result<QSqlQuery> query = d->database->run(sql::selectDossier, {uuidText(id)});
    if (!query)
        return query.error();
    if (!query->next())
        return Error{Error::Code::NotFound, uuidText(id)};
    Result<Dossier> dossier = dossierFromJson(query->value(1).toByteArray());
    if (!dossier)
        return dossier.error();
    return StoredDossier{*std::move(dossier), query->value(0).toInt()};
}

Result<QUuid> Library::findByIdNumber(const QString &idNumber) const
{
    const QString number = normalizedIdNumber(idNumber);
    if (number.isEmpty())
        return QUuid();
    const Result<QVariant> id =
        d->database->value(sql::selectByNumber, {boundText(d->info.policyId), number});
    if (!id)
        return id.error();
    return QUuid::fromString(id->toString());
}

Result<int> Library::save(const Dossier &dossier, int expectedRevision, const QString &why)
{
    return d->change<int>([&](RecordWriter &writer) {
        return writer.write(dossier, expectedRevision, {QStringLiteral("save"), why});
    });
}

Result<void> Library::remove(QUuid id, int expectedRevision, const QString &why)
{
    const Result<StoredDossier> stored = dossier(id);
    if (!stored)
        return stored.error();
    const auto work = [&](RecordWriter &writer) -> Result<void> {
        const Result<int> written = writer.write(stored->dossier, expectedRevision,
            {.action = QStringLiteral("remove"), .why = why, .removed = true});
        if (!written)
            return written.error();
        return {};
    };
    return d->change<void>(work);
}

Result<int> Library::bringBack(QUuid id, const QString &why)
{
    const Result<QList<RevisionRow>> revisions = history(id);
    if (!revisions)
        return revisions.error();
    if (revisions->isEmpty() || !revisions->last().removed)
        return Error{Error::Code::NotFound, uuidText(id)};
    const int last = revisions->last().revision;
    const Result<Dossier> removed = dossierAt(id, last);
    if (!removed)
        return removed.error();
    return d->change<int>([&](RecordWriter &writer) {
        return writer.write(
            *removed, last, {.action = QStringLiteral("bring-back"), .why = why, .bringsBack = true});
    });
}

Result<QList<RevisionRow>> Library::Private::history(QLatin1StringView sql, QUuid id) const
{
    Result<QSqlQuery> query = database->run(sql, {uuidText(id)});
    if (!query)
        return query.error();
    QList<RevisionRow> rows;
    while (query->next()) {
        rows.append({query->value(0).toInt(), query->value(1).toString(),
            Moment::fromText(query->value(2).toString()).value_or(Moment()), query->value(3).toString(),
            query->value(4).toString(), query->value(5).toBool()});
    }
    if (query->lastError().isValid())
        return databaseError(query->lastError());
    return rows;
}

Result<QList<RevisionRow>> Library::history(QUuid id) const
{
    return d->history(sql::selectHistory, id);
}

Result<QList<RevisionRow>> Library::roundHistory(QUuid id) const
{
    return d->history(sql::selectRoundHistory, id);
}

Result<Dossier> Library::dossierAt(QUuid id, int revision) const
{
    const Result<QVariant> document = d->database->value(sql::selectRevision, {uuidText(id), revision});
    if (!document)
        return document.error();
    if (!document->isValid())
        return Error{Error::Code::NotFound, QStringLiteral("%1 (%2)").arg(uuidText(id)).arg(revision)};
    return dossierFromJson(document->toByteArray());
}

Result<QList<StoredRound>> Library::rounds() const
{
    Result<QSqlQuery> query = d->database->run(sql::selectRounds);
    if (!query)
        return query.error();
    QList<StoredRound> rounds;
    while (query->next()) {
        Result<PublicityRound> round = publicityRoundFromJson(query->value(1).toByteArray());
        if (!round)
            return round.error();
        rounds.append({*std::move(round), query->value(0).toInt()});
    }
    if (query->lastError().isValid())
        return databaseError(query->lastError());
    return rounds;
}

Result<int> Library::saveRound(const PublicityRound &round, int expectedRevision, const QString &why)
{
    return d->change<int>([&](RecordWriter &writer) {
        return writer.writeRound(round, expectedRevision, {QStringLiteral("save-round"), why});
    });
}

Result<QList<Confirmation>> Library::seasonConfirmations() const
{
    Result<QSqlQuery> query = d->database->run(sql::selectConfirmations);
    if (!query)
        return query.error();
    QList<Confirmation> confirmations;
    while (query->next()) {
        confirmations.append({query->value(0).toString(), query->value(1).toBool(),
            query->value(2).toString(), query->value(3).toString(),
            Moment::fromText(query->value(4).toString()).value_or(Moment()), query->value(5).toString()});
    }
    if (query->lastError().isValid())
        return databaseError(query->lastError());
    return confirmations;
}

Result<void> Library::saveSeasonConfirmation(const Confirmation &confirmation)
{
    return d->change<void>([&](RecordWriter &writer) {
        return d->writeAnswer(writer, {confirmation.rule, confirmation});
    });
}

Result<QList<AuditEntry>> Library::auditLog() const
{
    return readAudit(*d->database);
}

Result<QString> Library::auditHead() const
{
    Result<QSqlQuery> head = d->database->run(sql::selectAuditHead);
    if (!head)
        return head.error();
    return head->next() ? head->value(1).toString() : QString();
}

Result<void> Library::recordEvent(const QString &action, const QString &subject, const QString &detail)
{
    return d->change<void>(
        [&](RecordWriter &writer) { return writer.audit().append(action, subject, detail); });
}

} // namespace chuding
