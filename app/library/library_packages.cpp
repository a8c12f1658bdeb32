// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"
#include "file_intake.h"
#include "library_private.h"
#include "library_sql.h"

#include <QFileInfo>

namespace chuding {

template <>
const QList<Code<PackageRecord::Direction>> &codeTable<PackageRecord::Direction>()
{
    static const QList<Code<PackageRecord::Direction>> table{
        {PackageRecord::Direction::Sent, QStringLiteral("sent"), QStringLiteral("发出"), {}},
        {PackageRecord::Direction::Received, QStringLiteral("received"), QStringLiteral("接收"), {}},
    };
    return table;
}

namespace {

using Direction = PackageRecord::Direction;

QString idTexts(const QList<QUuid> &ids)
{
    QStringList texts;
    for (const QUuid id : ids)
        texts.append(uuidText(id));
    return texts.join(u' ');
}

QList<QUuid> idsOf(const QString &texts)
{
    QList<QUuid> ids;
    for (const QString &text : texts.split(u' ', Qt::SkipEmptyParts))
        ids.append(QUuid::fromString(text));
    return ids;
}

QString roleKey(const std::optional<OfficeRole> &role)
{
    return role ? codeKey(*role) : QStringLiteral("");
}

/// One row, in the order of `selectPackages`.
std::optional<PackageRecord> readPackage(const QSqlQuery &query)
{
    int column = 0;
    const auto text = [&] { return query.value(column++).toString(); };
    const auto moment = [&] { return Moment::fromText(text()).value_or(Moment()); };
    const auto office = [&] {
        PackageOffice party;
        party.unitName = text();
        party.unitCode = text();
        party.role = codeFromKey<OfficeRole>(text());
        return party;
    };
    PackageRecord package;
    package.id = QUuid::fromString(text());
    const std::optional<Direction> direction = codeFromKey<Direction>(text());
    if (!direction)
        return std::nullopt;
    package.direction = *direction;
    package.kind = text();
    package.sequence = query.value(column++).toInt();
    package.sha256 = text();
    package.previousSha256 = text();
    package.policyId = text();
    package.sender = office();
    package.receiver = office();
    package.created = moment();
    package.at = moment();
    package.by = text();
    package.verdict = text();
    package.signer = text();
    package.dossiers = idsOf(text());
    package.receipt = QUuid::fromString(text());
    package.receivedAt = moment();
    package.receivedBy = text();
    package.receivedOffice = text();
    package.document = query.value(column).toByteArray();
    return package;
}

QString packageDetail(const PackageRecord &package)
{
    return QStringLiteral("sha256=%1 sequence=%2 applicants=%3")
        .arg(package.sha256)
        .arg(package.sequence)
        .arg(package.dossiers.size());
}

/// Everything into the store, the ZIP too; counted in bytes.
Result<QList<StoredFile>> takeFiles(const PackageIntake &intake, FileIntake &files, const Progress &progress)
{
    qint64 total = QFileInfo(intake.packagePath).size();
    for (const IncomingFile &file : intake.files)
        total += file.sizeBytes;
    qint64 done = 0;
    const Progress within = [&](qint64 bytes, qint64) { return goOn(progress, done + bytes, total); };
    QList<StoredFile> stored;
    for (const IncomingFile &file : intake.files) {
        const Result<StoredFile> one = files.add(file, within);
        if (!one)
            return one.error();
        stored.append(*one);
        done += one->sizeBytes;
    }
    const Result<StoredFile> zip = files.add(intake.packagePath, within, intake.package.sha256);
    if (!zip)
        return zip.error();
    stored.append(*zip);
    return stored;
}

} // namespace

Result<QList<PackageRecord>> readPackages(const Database &database)
{
    Result<QSqlQuery> query = database.run(sql::selectPackages);
    if (!query)
        return query.error();
    QList<PackageRecord> list;
    while (query->next()) {
        const std::optional<PackageRecord> package = readPackage(*query);
        if (!package)
            return Error{Error::Code::Format, query->value(0).toString()};
        list.append(*package);
    }
    if (query->lastError().isValid())
        return databaseError(query->lastError());
    return list;
}

Result<QList<PackageRecord>> Library::packages() const
{
    return readPackages(*d->database);
}

Result<std::optional<PackageRecord>> Library::Private::findPackage(QUuid id, Direction direction) const
{
    const Result<QList<PackageRecord>> list = readPackages(*database);
    if (!list)
        return list.error();
    for (const PackageRecord &package : *list) {
        if (package.id == id && package.direction == direction)
            return std::optional(package);
    }
    return std::optional<PackageRecord>();
}

Result<void> Library::Private::writePackage(
    RecordWriter &writer, PackageRecord package, const QString &action) const
{
    const QString detail = packageDetail(package);
    const Result<std::optional<PackageRecord>> before = findPackage(package.id, package.direction);
    if (!before)
        return before.error();
    if (*before) {
        if ((*before)->sha256 != package.sha256)
            return Error{Error::Code::Exists, uuidText(package.id)};
        for (const QUuid id : (*before)->dossiers) {
            if (!package.dossiers.contains(id))
                package.dossiers.append(id);
        }
    }
    const PackageOffice &from = package.sender;
    const PackageOffice &to = package.receiver;
    const Result<QSqlQuery> written = database->run(sql::upsertPackage,
        {uuidText(package.id), codeKey(package.direction), boundText(package.kind), package.sequence,
            boundText(package.sha256), boundText(package.previousSha256), boundText(package.policyId),
            boundText(from.unitName), boundText(from.unitCode), roleKey(from.role), boundText(to.unitName),
            boundText(to.unitCode), roleKey(to.role), boundText(package.created.toText()),
            boundText(now().toText()), boundText(who()), boundText(package.verdict),
            boundText(package.signer), boundText(idTexts(package.dossiers)), boundBytes(package.document)});
    if (!written)
        return written.error();
    return writer.audit().append(action, uuidText(package.id), detail);
}

Result<void> Library::Private::writeChanges(
    RecordWriter &writer, const ChangeSet &changes, const QString &why) const
{
    if (changes.isEmpty())
        return {};
    const Result<ChangedRevisions> written = writeStep(writer, changes, why, {});
    return written ? Result<void>() : Result<void>(written.error());
}

Result<void> Library::recordSentPackage(
    const PackageRecord &package, const ChangeSet &changes, const QString &why)
{
    return d->change<void>([&](RecordWriter &writer) -> Result<void> {
        if (const Result<void> changed = d->writeChanges(writer, changes, why); !changed)
            return changed;
        const Result<std::optional<PackageRecord>> before = d->findPackage(package.id, Direction::Sent);
        if (!before)
            return before.error();
        if (*before)
            return Error{Error::Code::Exists, uuidText(package.id)};
        return d->writePackage(writer, package, QStringLiteral("export"));
    });
}

Result<void> Library::forgetSentPackage(QUuid id, const ChangeSet &changes, const QString &why)
{
    return d->change<void>([&](RecordWriter &writer) -> Result<void> {
        if (const Result<void> changed = d->writeChanges(writer, changes, why); !changed)
            return changed;
        const Result<std::optional<PackageRecord>> before = d->findPackage(id, Direction::Sent);
        if (!before)
            return before.error();
        if (!*before)
            return Error{Error::Code::NotFound, uuidText(id)};
        const Result<QSqlQuery> deleted = d->database->run(sql::deleteSentPackage, {uuidText(id)});
        if (!deleted)
            return deleted.error();
        return writer.audit().append(QStringLiteral("export-failed"), uuidText(id), packageDetail(**before));
    });
}

Result<ChangedRevisions> Library::Private::storeIntake(const PackageIntake &intake, const Progress &progress,
    const std::function<Result<void>(RecordWriter &)> &more) const
{
    if (readOnly)
        return Error{Error::Code::ReadOnly, path};
    FileIntake intakeOfFiles(files, *database);
    const Result<QList<StoredFile>> stored = takeFiles(intake, intakeOfFiles, progress);
    if (!stored)
        return stored.error();
    return change<ChangedRevisions>([&](RecordWriter &writer) -> Result<ChangedRevisions> {
        if (const Result<void> listed = intakeOfFiles.list(*stored, now()); !listed)
            return listed.error();
        Result<ChangedRevisions> revisions = ChangedRevisions();
        if (!intake.changes.isEmpty())
            revisions = writeStep(writer, intake.changes, intake.why, progress);
        if (!revisions)
            return revisions;
        if (const Result<void> done = writePackage(writer, intake.package, QStringLiteral("receive")); !done)
            return done.error();
        if (const Result<void> done = more ? more(writer) : Result<void>(); !done)
            return done.error();
        return revisions;
    });
}

Result<ChangedRevisions> Library::takeInPackage(const PackageIntake &intake, const Progress &progress)
{
    return d->storeIntake(intake, progress, {});
}

Result<void> Library::takeInReceipt(
    const PackageIntake &receipt, const ReceivedNote &note, const Progress &progress)
{
    const auto mark = [&](RecordWriter &writer) -> Result<void> {
        const Result<std::optional<PackageRecord>> sent = d->findPackage(note.package, Direction::Sent);
        if (!sent)
            return sent.error();
        if (!*sent)
            return Error{Error::Code::NotFound, uuidText(note.package)};
        const Result<QSqlQuery> marked = d->database->run(
            sql::updateReceipt, {uuidText(receipt.package.id), boundText(note.at.toText()),
                                    boundText(note.by), boundText(note.office), uuidText(note.package)});
        if (!marked)
            return marked.error();
        return writer.audit().append(QStringLiteral("receipt"), uuidText(note.package),
            QStringLiteral("receipt=") + uuidText(receipt.package.id));
    };
    const Result<ChangedRevisions> taken = d->storeIntake(receipt, progress, mark);
    return taken ? Result<void>() : Result<void>(taken.error());
}

Result<QString> Library::packagePath(const PackageRecord &package) const
{
    Attachment file;
    file.sha256 = package.sha256;
    file.fileName = uuidText(package.id);
    return filePath(file);
}

} // namespace chuding
