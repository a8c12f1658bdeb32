// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "library.h"

// For this layer only.

namespace chuding {

/// The hash of an entry: SHA-256 over the hash before it and the entry's fields, each as a netstring
/// (`length:bytes,`, UTF-8) in the order: hash before, number, moment, who, action, subject, detail.
/// The first entry follows the empty hash.
[[nodiscard]] QString auditHash(const QString &hashBefore, const AuditEntry &entry);

/// Appends entries within one transaction.
class AuditAppender final
{
public:
    static Result<AuditAppender> begin(const Database &database, QString who, Moment when);
    Result<void> append(const QString &action, const QString &subject, const QString &detail);

private:
    explicit AuditAppender(QSqlQuery insert)
        : m_insert(std::move(insert))
    {
    }
    QSqlQuery m_insert;
    QString m_who;
    Moment m_when;
    qint64 m_number = 0;
    QString m_hash;
};

[[nodiscard]] Result<QList<AuditEntry>> readAudit(const Database &database);

} // namespace chuding
