// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_log.h"

#include "library_sql.h"
#include "sha256.h"

namespace chuding {

QString auditHash(const QString &hashBefore, const AuditEntry &entry)
{
    Sha256Hasher hasher;
    const auto add = [&hasher](const QString &field) {
        const QByteArray bytes = field.toUtf8();
        hasher.add(QByteArray::number(bytes.size()) + ':' + bytes + ',');
    };
    for (const QString &field : {hashBefore, QString::number(entry.number), entry.when.toText(), entry.who,
             entry.action, entry.subject, entry.detail})
        add(field);
    return QString::fromLatin1(hasher.takeHex());
}

Result<AuditAppender> AuditAppender::begin(const Database &database, QString who, Moment when)
{
    Result<QSqlQuery> head = database.run(sql::selectAuditHead);
    if (!head)
        return head.error();
    Result<QSqlQuery> insert = database.prepare(sql::insertAudit);
    if (!insert)
        return insert.error();
    AuditAppender appender(*std::move(insert));
    appender.m_who = std::move(who);
    appender.m_when = when;
    if (head->next()) {
        appender.m_number = head->value(0).toLongLong();
        appender.m_hash = head->value(1).toString();
    }
    return appender;
}

Result<void> AuditAppender::append(const QString &action, const QString &subject, const QString &detail)
{
    AuditEntry entry{m_number + 1, m_when, m_who, action, subject, detail, {}};
    entry.hash = auditHash(m_hash, entry);
    const Result<void> done = execute(m_insert,
        {entry.number, boundText(entry.when.toText()), boundText(entry.who), boundText(entry.action),
            boundText(entry.subject), boundText(entry.detail), entry.hash});
    if (!done)
        return done;
    m_number = entry.number;
    m_hash = entry.hash;
    return {};
}

Result<QList<AuditEntry>> readAudit(const Database &database)
{
    Result<QSqlQuery> query = database.run(sql::selectAudit);
    if (!query)
        return query.error();
    QList<AuditEntry> entries;
    while (query->next()) {
        entries.append(
            {query->value(0).toLongLong(), Moment::fromText(query->value(1).toString()).value_or(Moment()),
                query->value(2).toString(), query->value(3).toString(), query->value(4).toString(),
                query->value(5).toString(), query->value(6).toString()});
    }
    if (query->lastError().isValid())
        return databaseError(query->lastError());
    return entries;
}

} // namespace chuding
