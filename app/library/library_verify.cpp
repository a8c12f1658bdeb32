// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dossier_json.h"
#include "library_private.h"
#include "library_sql.h"
#include "sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace chuding {

namespace {

using Kind = VerifyProblem::Kind;

/// One run over a library; each step adds what it finds.
class Verifier final
{
public:
    Verifier(const Database &database, const FileStore &files)
        : m_database(database)
        , m_files(files)
    {
    }

    Result<void> database();
    Result<void> audit();
    Result<void> dossiers();
    Result<void> rounds();
    Result<void> revisions(QLatin1StringView sql);
    void missingRecords();
    void currentWithoutRevision();
    Result<void> certificates();
    Result<void> packages();
    void knowFiles(const QList<StoredFile> &listed);
    Result<void> files(const QList<StoredFile> &listed, const Progress &progress);

    QList<VerifyProblem> problems;

private:
    void add(Kind kind, const QString &subject, const QString &detail)
    {
        problems.append({kind, subject, detail});
    }
    template <typename T, typename Read, typename Write>
    std::optional<T> document(const QString &subject, const QByteArray &bytes, Read read, Write write);
    void columns(const QString &id, QSqlQuery &query, const Dossier &dossier);
    void attachments(const QString &id, const Dossier &dossier);
    Result<void> oneFile(const StoredFile &file, const Progress &progress);
    void strayFiles(const QList<StoredFile> &listed);

    const Database &m_database;
    const FileStore &m_files;
    QHash<QString, int> m_loggedRevisions;     ///< newest by subject; taken out as its record is met
    QHash<QString, QString> m_loggedDocuments; ///< "subject revision" → hash
    QHash<QString, QString> m_current;         ///< "subject revision" → hash of the current document
    QSet<QString> m_loggedExchange;            ///< "action subject detail" of certificates and packages
    QSet<QString> m_knownFiles;
};

Result<void> Verifier::database()
{
    const Result<QStringList> faults = m_database.column(sql::integrityCheck);
    if (!faults && faults.error().code != Error::Code::Format)
        return faults.error();
    if (!faults)
        add(Kind::Database, QStringLiteral("library.sqlite"), faults.error().detail);
    else if (*faults != QStringList{QStringLiteral("ok")})
        add(Kind::Database, QStringLiteral("library.sqlite"), faults->join(QLatin1StringView("; ")));
    const Result<QStringList> keys = m_database.column(sql::foreignKeyCheck);
    if (!keys)
        return keys.error();
    for (const QString &table : *keys)
        add(Kind::Database, table,
            libraryText(QT_TRANSLATE_NOOP("chuding::Library", "a row belongs to nothing")));
    return {};
}

/// What `revisionDetail` wrote: revision and hash.
std::optional<std::pair<int, QString>> readRevisionDetail(const QString &detail)
{
    const QStringList words = detail.split(u' ');
    if (words.size() < 2 || !words[0].startsWith(QLatin1StringView("revision=")) ||
        !words[1].startsWith(QLatin1StringView("sha256=")))
        return std::nullopt;
    return std::pair(words[0].mid(9).toInt(), words[1].mid(7));
}

QString revisionKey(const QString &subject, int revision)
{
    return subject + u' ' + QString::number(revision);
}

bool isExchange(const QString &action)
{
    static const QSet<QString> actions{QStringLiteral("trust-add"), QStringLiteral("trust-revoke"),
        QStringLiteral("export"), QStringLiteral("receive"), QStringLiteral("receipt")};
    return actions.contains(action);
}

/// Of a package only the hash: of one of which more was taken in later, the number of people differs.
QString exchangeKey(const QString &action, const QString &subject, const QString &detail)
{
    const bool isPackage = action == u"export" || action == u"receive";
    return action + u' ' + subject + u' ' + (isPackage ? detail.section(u' ', 0, 0) : detail);
}

Result<void> Verifier::audit()
{
    const Result<QList<AuditEntry>> entries = readAudit(m_database);
    if (!entries)
        return entries.error();
    QString before;
    qint64 expected = 1;
    for (const AuditEntry &entry : *entries) {
        if (entry.number != expected) {
            add(Kind::AuditChain, QString::number(entry.number),
                libraryText(QT_TRANSLATE_NOOP("chuding::Library", "entries before this one are missing")));
        } else if (auditHash(before, entry) != entry.hash) {
            add(Kind::AuditChain, QString::number(entry.number),
                libraryText(
                    QT_TRANSLATE_NOOP("chuding::Library", "the entry was changed, or one before it")));
        }
        before = entry.hash;
        expected = entry.number + 1;
        if (entry.action == u"purge") { // what was logged before is gone, certificates aside
            m_loggedRevisions.clear();
            m_loggedDocuments.clear();
        }
        if (isExchange(entry.action))
            m_loggedExchange.insert(exchangeKey(entry.action, entry.subject, entry.detail));
        if (const auto logged = readRevisionDetail(entry.detail)) {
            int &newest = m_loggedRevisions[entry.subject];
            newest = qMax(newest, logged->first);
            m_loggedDocuments.insert(revisionKey(entry.subject, logged->first), logged->second);
        }
    }
    if (entries->isEmpty()) {
        add(Kind::AuditChain, QStringLiteral("1"),
            libraryText(QT_TRANSLATE_NOOP("chuding::Library", "entries before this one are missing")));
    }
    return {};
}

template <typename T, typename Read, typename Write>
std::optional<T> Verifier::document(const QString &subject, const QByteArray &bytes, Read read, Write write)
{
    Result<T> value = read(bytes);
    if (!value) {
        add(Kind::Document, subject, errorText(value.error()));
        return std::nullopt;
    }
    if (uuidText(value->id) != subject)
        add(Kind::Document, subject,
            libraryText(QT_TRANSLATE_NOOP("chuding::Library", "the document is that of another record")));
    if (write(*value) != bytes)
        add(Kind::Document, subject,
            libraryText(QT_TRANSLATE_NOOP(
                "chuding::Library", "the document is not written the way this program writes it")));
    return *std::move(value);
}

Result<void> Verifier::dossiers()
{
    Result<QSqlQuery> query = m_database.run(sql::selectColumns);
    if (!query)
        return query.error();
    while (query->next()) {
        const QString id = query->value(0).toString();
        const int revision = query->value(3).toInt();
        const QByteArray bytes = query->value(14).toByteArray();
        m_current.insert(revisionKey(id, revision), sha256Hex(bytes));
        if (m_loggedRevisions.take(id) > revision)
            add(Kind::AuditChain, id,
                libraryText(QT_TRANSLATE_NOOP(
                    "chuding::Library", "an older revision was put in place of a newer one")));
        const auto dossier = document<Dossier>(id, bytes, dossierFromJson, dossierToJson);
        if (!dossier)
            continue;
        columns(id, *query, *dossier);
        if (query->value(4).toInt() == 0)
            attachments(id, *dossier);
    }
    return query->lastError().isValid() ? Result<void>(databaseError(query->lastError())) : Result<void>();
}

void Verifier::columns(const QString &id, QSqlQuery &query, const Dossier &dossier)
{
    const auto value = [&query](int column) { return query.value(column).toString(); };
    const DossierColumns stored{value(1), value(2), value(6), value(7), value(8), value(9), value(10),
        value(11), value(12), query.value(13).toByteArray()};
    if (stored != columnsOf(dossier))
        add(Kind::Columns, id,
            libraryText(QT_TRANSLATE_NOOP(
                "chuding::Library", "the list shows something else than the document says")));
}

void Verifier::attachments(const QString &id, const Dossier &dossier)
{
    for (const Attachment &attachment : dossier.attachments) {
        if (!attachment.sha256.isEmpty() && !m_knownFiles.contains(attachment.sha256))
            add(Kind::MissingFile, attachment.sha256,
                libraryText(QT_TRANSLATE_NOOP(
                                "chuding::Library", "dossier %1 names a file that was never stored: %2"))
                    .arg(id, attachment.fileName));
    }
}

Result<void> Verifier::rounds()
{
    Result<QSqlQuery> query = m_database.run(sql::selectRoundDocuments);
    if (!query)
        return query.error();
    while (query->next()) {
        const QString id = query->value(0).toString();
        const int revision = query->value(1).toInt();
        const QByteArray bytes = query->value(2).toByteArray();
        m_current.insert(revisionKey(id, revision), sha256Hex(bytes));
        if (m_loggedRevisions.take(id) > revision)
            add(Kind::AuditChain, id,
                libraryText(QT_TRANSLATE_NOOP(
                    "chuding::Library", "an older revision was put in place of a newer one")));
        document<PublicityRound>(id, bytes, publicityRoundFromJson, publicityRoundToJson);
    }
    return query->lastError().isValid() ? Result<void>(databaseError(query->lastError())) : Result<void>();
}

Result<void> Verifier::revisions(QLatin1StringView sql)
{
    Result<QSqlQuery> query = m_database.run(sql);
    if (!query)
        return query.error();
    QString subject;
    int last = 0;
    while (query->next()) {
        const QString id = query->value(0).toString();
        const int revision = query->value(1).toInt();
        const QString hash = query->value(2).toString();
        const QByteArray bytes = query->value(3).toByteArray();
        last = id == subject ? last : 0;
        subject = id;
        const QString key = revisionKey(id, revision);
        if (revision != last + 1)
            add(Kind::Document, id,
                libraryText(QT_TRANSLATE_NOOP("chuding::Library", "revisions before revision %1 are missing"))
                    .arg(revision));
        last = revision;
        if (sha256Hex(bytes) != hash)
            add(Kind::Document, id,
                libraryText(QT_TRANSLATE_NOOP("chuding::Library", "revision %1 does not match its hash"))
                    .arg(revision));
        if (m_loggedDocuments.value(key) != hash)
            add(Kind::AuditChain, id,
                libraryText(QT_TRANSLATE_NOOP("chuding::Library", "the audit log knows another revision %1"))
                    .arg(revision));
        const auto current = m_current.constFind(key);
        if (current == m_current.cend())
            continue;
        if (*current != hash)
            add(Kind::Document, id,
                libraryText(
                    QT_TRANSLATE_NOOP("chuding::Library", "the document is not that of its revision %1"))
                    .arg(revision));
        m_current.erase(current);
    }
    return query->lastError().isValid() ? Result<void>(databaseError(query->lastError())) : Result<void>();
}

void Verifier::missingRecords()
{
    for (auto it = m_loggedRevisions.cbegin(); it != m_loggedRevisions.cend(); ++it)
        add(Kind::AuditChain, it.key(),
            libraryText(
                QT_TRANSLATE_NOOP("chuding::Library", "a record that the audit log knows is missing")));
}

void Verifier::currentWithoutRevision()
{
    for (auto it = m_current.cbegin(); it != m_current.cend(); ++it)
        add(Kind::Document, it.key().section(u' ', 0, 0),
            libraryText(
                QT_TRANSLATE_NOOP("chuding::Library", "the newest revision is missing in the history")));
}

Result<void> Verifier::certificates()
{
    const Result<QList<TrustedCertificate>> list = readCertificates(m_database);
    if (!list)
        return list.error();
    for (const TrustedCertificate &certificate : *list) {
        const bool isAsAdded = sha256Hex(certificate.der) == certificate.sha256 &&
                               m_loggedExchange.contains(exchangeKey(QStringLiteral("trust-add"),
                                   certificate.sha256, bindingDetail(certificate)));
        const QString revoked = exchangeKey(QStringLiteral("trust-revoke"), certificate.sha256,
            QStringLiteral("from=") + certificate.revokedFrom.toText());
        const bool isAsRevoked =
            certificate.isRevoked()
                ? m_loggedExchange.contains(revoked)
                : std::none_of(m_loggedExchange.cbegin(), m_loggedExchange.cend(), [&](const QString &key) {
                      return key.startsWith(QLatin1StringView("trust-revoke ") + certificate.sha256);
                  });
        if (!isAsAdded || !isAsRevoked)
            add(Kind::AuditChain, certificate.sha256,
                libraryText(
                    QT_TRANSLATE_NOOP("chuding::Library", "the audit log knows this certificate otherwise")));
    }
    return {};
}

Result<void> Verifier::packages()
{
    const Result<QList<PackageRecord>> list = readPackages(m_database);
    if (!list)
        return list.error();
    for (const PackageRecord &package : *list) {
        const bool isSent = package.direction == PackageRecord::Direction::Sent;
        const QString action = isSent ? QStringLiteral("export") : QStringLiteral("receive");
        const QString id = uuidText(package.id);
        const QString receipt = exchangeKey(
            QStringLiteral("receipt"), id, QStringLiteral("receipt=") + uuidText(package.receipt));
        if (!m_loggedExchange.contains(exchangeKey(action, id, QStringLiteral("sha256=") + package.sha256)) ||
            (!package.receipt.isNull() && !m_loggedExchange.contains(receipt)))
            add(Kind::AuditChain, id,
                libraryText(
                    QT_TRANSLATE_NOOP("chuding::Library", "the audit log knows this package otherwise")));
        if (!isSent && !m_knownFiles.contains(package.sha256))
            add(Kind::MissingFile, package.sha256,
                libraryText(QT_TRANSLATE_NOOP("chuding::Library", "the package %1 was never stored"))
                    .arg(id));
    }
    return {};
}

void Verifier::knowFiles(const QList<StoredFile> &listed)
{
    for (const StoredFile &file : listed)
        m_knownFiles.insert(file.sha256);
}

Result<void> Verifier::oneFile(const StoredFile &file, const Progress &progress)
{
    const Result<QString> path = m_files.pathOf(file);
    if (!path) {
        add(Kind::Database, file.sha256, path.error().detail);
        return {};
    }
    const QFileInfo info(*path);
    if (!info.isFile() || info.isSymLink()) {
        add(Kind::MissingFile, *path,
            libraryText(QT_TRANSLATE_NOOP("chuding::Library", "the file is missing")));
        return {};
    }
    const Result<QString> hash = sha256OfFile(*path, progress);
    if (!hash && hash.error().code == Error::Code::Cancelled)
        return hash.error();
    if (!hash)
        add(Kind::ChangedFile, *path, hash.error().detail);
    else if (*hash != file.sha256)
        add(Kind::ChangedFile, *path,
            libraryText(QT_TRANSLATE_NOOP(
                "chuding::Library", "the file was changed: its content no longer matches its name")));
    return {};
}

Result<void> Verifier::files(const QList<StoredFile> &listed, const Progress &progress)
{
    qint64 total = 0;
    for (const StoredFile &file : listed)
        total += file.sizeBytes;
    qint64 done = 0;
    for (const StoredFile &file : listed) {
        const Progress within = [&](qint64 bytes, qint64) { return goOn(progress, done + bytes, total); };
        if (const Result<void> checked = oneFile(file, within); !checked)
            return checked;
        done += file.sizeBytes;
        if (!goOn(progress, done, total))
            return Error{Error::Code::Cancelled, {}};
    }
    strayFiles(listed);
    return {};
}

void Verifier::strayFiles(const QList<StoredFile> &listed)
{
    QSet<QString> expected;
    for (const StoredFile &file : listed) {
        if (const Result<QString> path = m_files.pathOf(file); path)
            expected.insert(*path);
    }
    for (const QString &path : m_files.everything()) {
        if (!expected.contains(path))
            add(Kind::StrayFile, path,
                libraryText(QT_TRANSLATE_NOOP("chuding::Library", "the library does not know this file")));
    }
}

} // namespace

Result<QList<VerifyProblem>> Library::verify(const Progress &progress) const
{
    // One state of the database throughout, also beside a writer.
    const Result<std::unique_ptr<Transaction>> transaction =
        Transaction::begin(*d->database, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const Result<QList<StoredFile>> listed = d->storedFiles();
    if (!listed)
        return listed.error();
    Verifier verifier(*d->database, d->files);
    verifier.knowFiles(*listed);
    const std::function<Result<void>()> steps[] = {
        [&] { return verifier.database(); },
        [&] { return verifier.audit(); },
        [&] { return verifier.dossiers(); },
        [&] { return verifier.rounds(); },
        [&] { return verifier.revisions(sql::selectAllRevisions); },
        [&] { return verifier.revisions(sql::selectAllRoundRevisions); },
        [&] { return verifier.certificates(); },
        [&] { return verifier.packages(); },
        [&] { return verifier.files(*listed, progress); },
    };
    for (const auto &step : steps) {
        if (!goOn(progress, 0, 0))
            return Error{Error::Code::Cancelled, {}};
        if (const Result<void> done = step(); !done)
            return done.error();
    }
    verifier.missingRecords();
    verifier.currentWithoutRevision();
    return verifier.problems;
}

} // namespace chuding
